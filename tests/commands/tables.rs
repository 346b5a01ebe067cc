//! Tables and trees: `extract` with `-f csv`, `markdown`, `text` into a folder, and `sqlite`.

use rusqlite::Connection;

use crate::program::{ENGLISH, FRENCH, Folder};

fn database(folder: &Folder, name: &str) -> Connection {
    Connection::open(folder.path(name)).expect("a database")
}

fn number(database: &Connection, query: &str) -> i64 {
    let row = database.query_row(query, [], |row| row.get(0));
    row.unwrap_or_else(|e| panic!("{query}: {e}"))
}

/// A run that must end with this status and say this.
fn refused(folder: &Folder, args: &str, says: &str) {
    let run = folder.run(args);
    assert_eq!(run.code, 2, "{args}: {}", run.err);
    assert!(
        run.err.contains(says),
        "{args} does not say {says:?}: {}",
        run.err
    );
}

#[test]
fn csv_has_a_row_for_each_fact() {
    let folder = Folder::with_news();
    let run = folder.run("extract news -f csv");
    let mut rows = csv::Reader::from_reader(run.out.as_bytes());
    let names = rows.headers().expect("a header").clone();
    let at = |name: &str| names.iter().position(|n| n == name).expect("a column");
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().expect("CSV");
    let money: Vec<[&str; 4]> = rows
        .iter()
        .filter(|row| &row[at("kind")] == "money")
        .map(|row| ["id", "quote", "amount", "currency"].map(|name| &row[at(name)]))
        .collect();
    assert_eq!(
        money,
        [
            ["en/fine.txt", "£7.5 million", "7500000", "GBP"],
            ["fr/amende.txt", "20 millions d’euros", "20000000", "EUR"],
        ]
    );
    let run = folder.run("extract news -o facts.csv");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(folder.read("facts.csv").lines().count(), rows.len() + 1);
}

#[test]
fn markdown_has_text_and_a_table() {
    let folder = Folder::with(&[("a.txt", ENGLISH.as_bytes())]);
    let run = folder.run("extract a.txt -f markdown");
    assert!(run.out.starts_with("# a.txt\n\n"), "{}", run.out);
    assert!(
        run.out
            .contains("\nThe regulator fined the company £7.5 million"),
        "{}",
        run.out
    );
    assert!(
        run.out
            .contains("\n| money | 7500000 GBP | £7.5 million |\n"),
        "{}",
        run.out
    );
}

#[test]
fn a_folder_gets_a_file_for_each_article() {
    let folder = Folder::with_news();
    folder.write("news/fr/bad.txt", "%PDF-1.7");
    let run = folder.run("extract news -f text -o out/");
    assert_eq!(run.code, 2, "{}", run.err);
    assert_eq!(folder.list("out/fr"), ["amende.txt"]);
    assert!(folder.read("out/en/fine.txt").contains("7500000 GBP"));
    let run = folder.run("extract news/en -f json -o out");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(folder.read("out/fine.txt.json").starts_with("[\n{"));
    assert_eq!(folder.list("out"), ["en", "fine.txt.json", "fr"]);
}

#[test]
fn a_folder_that_is_read_is_not_written_to() {
    let folder = Folder::with_news();
    refused(
        &folder,
        "extract news -f text -o news",
        "lies in the folder that is read",
    );
    refused(
        &folder,
        "extract news/fr/amende.txt -f text -o news/fr/",
        "lies in",
    );
    refused(&folder, "extract news -o news", "is a directory");
    assert_eq!(folder.read("news/fr/amende.txt"), FRENCH);
}

#[test]
fn a_database_is_written_appended_to_and_replaced() {
    let folder = Folder::with_news();
    let run = folder.run("extract news -f sqlite -o facts.db");
    assert_eq!(run.code, 0, "{}", run.err);
    let all = database(&folder, "facts.db");
    assert_eq!(number(&all, "SELECT count(*) FROM articles"), 2);
    assert_eq!(
        number(&all, "SELECT amount FROM facts WHERE currency = 'EUR'"),
        20_000_000
    );
    assert_eq!(
        number(
            &all,
            "SELECT count(*) FROM blocks WHERE reason = 'advertisement'"
        ),
        1
    );
    assert_eq!(
        number(
            &all,
            "SELECT count(*) FROM search JOIN articles ON articles.article = search.rowid \
                      WHERE search MATCH 'societe' AND id = 'fr/amende.txt'"
        ),
        1
    );
    drop(all);

    folder.write("more/b.txt", ENGLISH);
    let run = folder.run("extract more news/fr -o facts.db --append");
    assert_eq!(run.code, 0, "{}", run.err);
    let query = "SELECT count(*) FROM articles";
    // One of the two has the id of an article that was there.
    assert_eq!(number(&database(&folder, "facts.db"), query), 3);
    let run = folder.run("extract more -o facts.db");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(number(&database(&folder, "facts.db"), query), 1);
    assert_eq!(folder.list("."), ["facts.db", "more", "news"]);
}

#[test]
fn only_databases_of_ours_are_written_to() {
    let folder = Folder::with_news();
    folder.write("diary.db", "Dear diary, ".repeat(200));
    for option in ["", "--append"] {
        let args = format!("extract news -o diary.db {option}");
        refused(
            &folder,
            &args,
            "cannot write diary.db: file is not a database",
        );
    }
    assert!(folder.read("diary.db").starts_with("Dear diary, "));
    database(&folder, "shop.db")
        .execute_batch("CREATE TABLE orders (id)")
        .expect("a table");
    refused(
        &folder,
        "extract news -o shop.db",
        "a database that coupure has not written",
    );
    refused(&folder, "extract news -f sqlite", "give -o FILE");
    refused(
        &folder,
        "extract news -f csv --append -o a.csv",
        "--append is for databases",
    );
    refused(
        &folder,
        "extract news -o nowhere/at/all.db",
        "cannot write nowhere/at/all.db",
    );
    assert_eq!(folder.list("."), ["diary.db", "news", "shop.db"]);
}
