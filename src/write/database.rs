//! An `SQLite` database of articles, blocks and facts, with an index over all words.

use std::{io, path::Path, time::Duration};

use rusqlite::{Connection, OptionalExtension, params, params_from_iter, types::Value as Cell};

use super::{
    columns::{COLUMNS, cells, summary},
    places::Places,
    shown,
};
use crate::{
    article::Article,
    error::{Action, Error},
    language::Lang,
};

/// Marks a file as a database of ours (`PRAGMA application_id`): "Coup".
const APPLICATION: i32 = 0x436f_7570;

/// Version of the tables (`PRAGMA user_version`).
const VERSION: i32 = 1;

const TABLES: &str = "
CREATE TABLE articles (
    article INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, status TEXT NOT NULL, error_code TEXT, error_message TEXT,
    format TEXT NOT NULL, encoding TEXT, bytes INTEGER NOT NULL, sha256 TEXT, language TEXT, title TEXT,
    authors TEXT NOT NULL, publisher TEXT, published TEXT, published_basis TEXT, page_date TEXT, text TEXT NOT NULL
);
CREATE TABLE blocks (
    block INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL,
    kind TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT, rule TEXT, score REAL NOT NULL, text TEXT NOT NULL
);
CREATE INDEX blocks_article ON blocks (article, position);
CREATE INDEX blocks_reason ON blocks (reason);
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = articles, content_rowid = article, tokenize = 'unicode61 remove_diacritics 2'
);
";

const INDEXES: &str = "
CREATE INDEX facts_article ON facts (article, position);
CREATE INDEX facts_kind ON facts (kind);
CREATE INDEX facts_amount ON facts (currency, amount);
CREATE INDEX facts_date ON facts (edtf);
CREATE INDEX facts_legal ON facts (instrument, number);
CREATE INDEX facts_name ON facts (name);
";

/// A database that is being written to: all of a run in one transaction, so that nothing is there before
/// [`finish`](Self::finish).
///
/// ```
/// let folder = tempfile::tempdir()?;
/// let mut database = coupure::write::Database::open(&folder.path().join("facts.db"))?;
/// database.put(&coupure::extract("The fine is £7 million."))?;
/// database.finish()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Database {
    connection: Connection,
    path: std::path::PathBuf,
    facts: String,
}

impl Database {
    /// Opens a database that was written before, or makes one where there is no file or an empty one.
    ///
    /// # Errors
    /// When the file cannot be opened, is no database, or is one of something else.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let database = connect(path).map_err(|cause| failed(path, cause))?;
        Ok(Self {
            connection: database,
            path: path.to_owned(),
            facts: insert_fact(),
        })
    }

    /// Adds an article; one with the same id is replaced.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put(&mut self, article: &Article) -> Result<(), Error> {
        put(&self.connection, &self.facts, article).map_err(|e| failed(&self.path, other(e)))
    }

    /// Makes all that was added part of the database.
    ///
    /// # Errors
    /// When it cannot be written; then the file is as it was.
    pub fn finish(self) -> Result<(), Error> {
        let ended = self
            .connection
            .execute_batch("INSERT INTO search (search) VALUES ('optimize'); COMMIT");
        ended.map_err(|e| failed(&self.path, other(e)))?;
        let closed = self.connection.close();
        closed.map_err(|(_, e)| failed(&self.path, other(e)))
    }
}

fn failed(path: &Path, cause: io::Error) -> Error {
    Error {
        path: path.to_owned(),
        action: Action::Write,
        cause,
    }
}

fn other(error: rusqlite::Error) -> io::Error {
    match error {
        rusqlite::Error::SqliteFailure(_, Some(reason)) => io::Error::other(reason),
        error => io::Error::other(error),
    }
}

fn connect(path: &Path) -> io::Result<Connection> {
    let connection = Connection::open(path).map_err(other)?;
    connection
        .busy_timeout(Duration::from_secs(5))
        .map_err(other)?;
    if path.metadata().is_ok_and(|file| file.len() == 0) {
        // There is nothing to go back to, and no journal is left beside a file that could not be written.
        connection
            .execute_batch("PRAGMA journal_mode = MEMORY")
            .map_err(other)?;
    }
    connection.execute_batch("BEGIN IMMEDIATE").map_err(other)?;
    let number = |pragma: &str| {
        connection
            .query_row(pragma, [], |row| row.get::<_, i32>(0))
            .map_err(other)
    };
    let application = number("PRAGMA application_id")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    let invalid = |reason: &str| io::Error::new(io::ErrorKind::InvalidData, reason);
    if application == APPLICATION {
        if number("PRAGMA user_version")? != VERSION {
            return Err(invalid("a database of another version of coupure"));
        }
    } else if tables > 0 || application != 0 {
        return Err(invalid("a database that coupure has not written"));
    } else {
        let columns = COLUMNS
            .map(|column| format!("{} {}", column.name, column.affinity))
            .join(", ");
        let all = format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; {TABLES}
             CREATE TABLE facts (
                 fact INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL,
                 kind TEXT NOT NULL, quote TEXT NOT NULL, value TEXT NOT NULL, start INTEGER NOT NULL,
                 \"end\" INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, {columns}
             ); {INDEXES}"
        );
        connection.execute_batch(&all).map_err(other)?;
    }
    Ok(connection)
}

fn insert_fact() -> String {
    let names = COLUMNS.map(|column| column.name).join(", ");
    let marks = vec!["?"; OWN + COLUMNS.len()].join(", ");
    format!(
        "INSERT INTO facts (article, position, kind, quote, value, start, \"end\", confidence, rule, {names}) VALUES ({marks})"
    )
}

/// Columns of a fact beside those of its value.
const OWN: usize = 9;

fn put(connection: &Connection, insert_fact: &str, article: &Article) -> rusqlite::Result<()> {
    remove(connection, &article.id)?;
    let published = article.published.as_ref();
    connection.prepare_cached(
        "INSERT INTO articles (id, status, error_code, error_message, format, encoding, bytes, sha256, language, title, \
         authors, publisher, published, published_basis, page_date, text) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        article.id,
        shown::word(article.status),
        article.error.as_ref().map(|e| shown::word(e.code)),
        article.error.as_ref().map(|e| &e.message),
        shown::word(article.source.format),
        article.source.encoding,
        i64::try_from(article.source.bytes).unwrap_or(i64::MAX),
        article.source.sha256,
        article.language.code.map(Lang::code),
        article.title,
        serde_json::json!(article.authors).to_string(),
        article.publisher,
        published.map(|p| &p.edtf),
        published.map(|p| shown::word(p.basis)),
        article.page_date,
        article.text,
    ])?;
    let row = connection.last_insert_rowid();
    connection
        .prepare_cached("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)")?
        .execute(params![row, article.title, article.text])?;
    put_blocks(connection, article, row)?;
    let mut insert = connection.prepare_cached(insert_fact)?;
    for (position, fact) in article.facts.iter().enumerate() {
        let own = [
            Cell::Integer(row),
            Cell::Integer(integer(position)),
            Cell::Text(shown::word(fact.value.kind())),
            Cell::Text(fact.quote.clone()),
            Cell::Text(summary(article, fact)),
            Cell::Integer(integer(fact.start)),
            Cell::Integer(integer(fact.end)),
            Cell::Real(rounded(fact.confidence)),
            Cell::Text(fact.rule.to_string()),
        ];
        let values = cells(fact)
            .into_iter()
            .map(|cell| cell.map_or(Cell::Null, Cell::Text));
        insert.execute(params_from_iter(own.into_iter().chain(values)))?;
    }
    Ok(())
}

fn put_blocks(connection: &Connection, article: &Article, row: i64) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO blocks (article, position, kind, verdict, reason, rule, score, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    let mut places = Places::new(&article.text, article.offsets);
    for (position, block) in article.blocks.iter().enumerate() {
        let kept = match (block.start, block.end) {
            (Some(start), Some(end)) => article.text.get(places.byte(start)..places.byte(end)),
            _ => None,
        };
        insert.execute(params![
            row,
            integer(position),
            shown::word(block.kind),
            shown::word(block.verdict),
            block.reason.map(shown::word),
            block.rule.as_deref(),
            rounded(block.score),
            kept.or(block.text.as_deref()).unwrap_or(""),
        ])?;
    }
    Ok(())
}

/// Takes an article away that was written before.
fn remove(connection: &Connection, id: &str) -> rusqlite::Result<()> {
    let found: Option<i64> = connection
        .prepare_cached("SELECT article FROM articles WHERE id = ?")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let Some(row) = found else { return Ok(()) };
    for statement in [
        "INSERT INTO search (search, rowid, title, text) SELECT 'delete', article, title, text FROM articles WHERE article = ?",
        "DELETE FROM facts WHERE article = ?",
        "DELETE FROM blocks WHERE article = ?",
        "DELETE FROM articles WHERE article = ?",
    ] {
        connection.prepare_cached(statement)?.execute([row])?;
    }
    Ok(())
}

fn integer(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The decimals that the record writes, not those that a wider float would show.
fn rounded(number: f32) -> f64 {
    number
        .to_string()
        .parse()
        .unwrap_or_else(|_| f64::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(connection: &Connection, query: &str) -> i64 {
        connection
            .query_row(query, [], |row| row.get(0))
            .expect(query)
    }

    #[test]
    fn an_article_written_twice_is_there_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.db");
        for sum in ["£7.55 million", "£8 million"] {
            let mut database = Database::open(&path).expect("a database");
            database
                .put(&crate::extract(&format!("The fine is {sum}.")))
                .expect("written");
            database.finish().expect("written");
        }
        let connection = Connection::open(&path).expect("a database");
        assert_eq!(count(&connection, "SELECT count(*) FROM articles"), 1);
        assert_eq!(
            count(
                &connection,
                "SELECT amount FROM facts WHERE currency = 'GBP'"
            ),
            8_000_000
        );
        assert_eq!(
            count(
                &connection,
                "SELECT count(*) FROM search WHERE search MATCH 'fine'"
            ),
            1
        );
        assert_eq!(
            count(
                &connection,
                "SELECT count(*) FROM search WHERE search MATCH '55'"
            ),
            0
        );
    }

    #[test]
    fn what_is_no_database_of_ours_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = folder.path().join("a.txt");
        std::fs::write(&text, "The fine is £7 million. ".repeat(100)).expect("a file");
        let error = Database::open(&text).expect_err("no database");
        assert_eq!(error.cause.to_string(), "file is not a database");
        let strange = folder.path().join("b.db");
        Connection::open(&strange)
            .and_then(|c| c.execute_batch("CREATE TABLE mine (a)"))
            .expect("a database");
        let error = Database::open(&strange).expect_err("not ours");
        assert!(error.cause.to_string().contains("not written"), "{error}");
    }
}
