//! The program as a new user meets it: two hundred articles, ten of them bad, and every command in turn.

use std::{fs, path::Path, process::Command};

use coupure::{Article, Status};
use rusqlite::Connection;

use crate::program::{Folder, Run};

const ARTICLES: usize = 200;

/// A folder `news` of articles made from the fixtures, each with figures of its own, and ten that are none.
fn news() -> Folder {
    let folder = Folder::with(&[]);
    let mut fixtures: Vec<(String, Vec<u8>)> = Vec::new();
    for lang in ["en", "fr"] {
        let inside = Path::new(env!("CARGO_MANIFEST_DIR"));
        for file in fs::read_dir(inside.join("fixtures").join(lang)).expect("fixtures") {
            let file = file.expect("a fixture");
            let name = format!("{lang}/{}", file.file_name().to_string_lossy());
            fixtures.push((name, fs::read(file.path()).expect("a file")));
        }
    }
    fixtures.sort();
    for at in 0..ARTICLES - 10 {
        let (name, bytes) = &fixtures[at % fixtures.len()];
        let (lang, name) = name.split_once('/').expect("a language");
        // In each round one figure is another.
        let figure = b'1' + (at / fixtures.len() % 9) as u8;
        let varied: Vec<u8> = bytes
            .iter()
            .map(|byte| if *byte == b'7' { figure } else { *byte })
            .collect();
        folder.write(&format!("news/{lang}/{at:03}-{name}"), varied);
    }
    let binary: [&[u8]; 3] = [
        b"%PDF-1.7\n%\xe2\xe3",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"\x7fELF\x02\x01\0\0",
    ];
    for (at, bytes) in binary.iter().enumerate() {
        folder.write(&format!("news/scans/binary-{at}.txt"), bytes);
        let torn = [b"\x1f\x8b\x08\0", *bytes].concat();
        folder.write(&format!("news/scans/torn-{at}.html.gz"), torn);
    }
    for at in 0..4 {
        let text = "Far too much. ".repeat(20_000);
        folder.write(&format!("news/scans/large-{at}.txt"), text);
    }
    folder.write("coupure.toml", "max-bytes = \"200k\"\n");
    folder
}

/// The article that the tests and the README change.
fn fine(folder: &Folder) -> String {
    let names = folder.list("news/en").into_iter();
    let mut found = names.filter(|name| name.ends_with("parcel-locker-fine.txt"));
    format!("news/en/{}", found.next().expect("an article"))
}

fn records(text: &str) -> Vec<Article> {
    let record =
        |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    text.lines().map(record).collect()
}

fn says(run: &Run, code: i32, what: &[&str]) {
    assert_eq!(run.code, code, "{}{}", run.out, run.err);
    for what in what {
        let said = run.out.contains(what) || run.err.contains(what);
        assert!(said, "{what:?} is not in {}{}", run.out, run.err);
    }
}

#[test]
fn every_command_copes_with_two_hundred_articles() {
    let folder = news();
    let run = folder.run("extract news -o all.jsonl");
    says(&run, 2, &["200 articles", "10 failed"]);
    for bad in ["binary-0.txt", "torn-2.html.gz", "large-3.txt"] {
        says(&run, 2, &[&format!("news/scans/{bad}: ")]);
    }
    let text = folder.read("all.jsonl");
    let all = records(&text);
    let failed = all
        .iter()
        .filter(|article| article.status == Status::Failed);
    assert_eq!((all.len(), failed.count()), (ARTICLES, 10));
    let facts: usize = all.iter().map(|article| article.facts.len()).sum();

    // Tables say the same.
    assert_eq!(folder.run("extract news -q -o facts.csv").code, 2);
    let rows = csv::Reader::from_path(folder.path("facts.csv"))
        .expect("a table")
        .into_records()
        .count();
    assert_eq!(rows, facts);
    assert_eq!(folder.run("extract news -q -o facts.db").code, 2);
    let database = Connection::open(folder.path("facts.db")).expect("a database");
    let number = |query: &str| -> usize {
        database
            .query_row(query, [], |row| row.get(0))
            .unwrap_or_else(|error| panic!("{query}: {error}"))
    };
    assert_eq!(number("SELECT count(*) FROM articles"), ARTICLES);
    assert_eq!(number("SELECT count(*) FROM facts"), facts);
    assert_eq!(
        number("SELECT count(*) FROM articles WHERE status = 'failed'"),
        10
    );
    assert!(
        number(
            "SELECT count(DISTINCT id) FROM facts JOIN articles USING (article) WHERE currency = 'EUR'"
        ) > 100
    );
    assert!(number("SELECT count(*) FROM search WHERE search MATCH 'amende'") > 50);
    drop(database);

    // One page for all.
    says(&folder.run("report news"), 2, &["10 failed"]);
    let page = folder.read("report.html");
    assert_eq!(page.matches("<details class=\"article\"").count(), ARTICLES);
    assert_eq!(page.matches("<tr data-article=").count(), facts);
}

#[test]
fn snapshots_tell_what_one_edit_changes() {
    let folder = news();
    let run = folder.run("check news --update");
    says(
        &run,
        0,
        &["200 articles: 0 the same, 200 new; snapshots updated"],
    );
    says(
        &folder.run("check news"),
        0,
        &["200 articles: 200 the same"],
    );
    let name = fine(&folder);
    let name = name.as_str();
    let text = folder.read(name);
    assert!(text.contains("12.4 million"));
    folder.write(name, text.replace("12.4 million", "13.4 million"));
    let run = folder.run("check news");
    says(
        &run,
        1,
        &[
            name,
            "changed money",
            "- 12400000 EUR",
            "+ 13400000 EUR",
            "199 the same, 1 changed",
        ],
    );
    let run = folder.run("check news --format github");
    says(&run, 1, &[&format!("::error file={name},line=")]);
    folder.write(name, text);
    says(&folder.run("check news"), 0, &["200 the same"]);
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_in_the_middle_goes_on_to_the_same_bytes() {
    let folder = news();
    says(&folder.run("extract news -q -o whole.jsonl"), 2, &[]);
    let whole = folder.read("whole.jsonl");
    let mut child = Command::new(env!("CARGO_BIN_EXE_coupure"))
        .current_dir(folder.path("."))
        .args(["extract", "news", "-q", "-j", "1", "-o", "all.jsonl"])
        .spawn()
        .expect("the program runs");
    let begun = || {
        let partial = folder
            .list(".")
            .into_iter()
            .find(|name| name.ends_with(".partial"));
        partial.is_some_and(|name| {
            folder
                .path(&name)
                .metadata()
                .is_ok_and(|file| file.len() > 0)
        })
    };
    while child.try_wait().expect("a child").is_none() && !begun() {
        std::thread::yield_now();
    }
    // It may have ended just now.
    let _ = child.kill();
    child.wait().expect("a child");
    let run = folder.run("extract news -o all.jsonl --resume");
    says(&run, 2, &["articles were there already"]);
    assert!(folder.read("all.jsonl") == whole);
}

/// The tour in the README, command by command; figures may be others there, and `...` stands for any lines.
#[test]
fn the_tour_in_the_readme_is_as_it_tells() {
    let readme = include_str!("../../README.md");
    let tour = readme
        .split("```console\n")
        .nth(2)
        .expect("a second transcript");
    let tour = tour.split("```").next().expect("its end");
    let folder = news();
    for step in tour.split("$ ").skip(1) {
        let (command, told) = step.split_once('\n').expect("a line");
        let said = if let Some(args) = command.strip_prefix("coupure ") {
            let run = folder.run(args);
            format!("{}{}", run.err, run.out)
        } else if let Some(query) = command.strip_prefix("sqlite3 facts.db ") {
            asked(&folder, query.trim_matches('"'))
        } else {
            assert!(command.starts_with("sed -i 's/12.4 million/13.4 million/' news/en/"));
            let name = fine(&folder);
            let text = folder.read(&name);
            folder.write(&name, text.replace("12.4 million", "13.4 million"));
            String::new()
        };
        assert!(
            is_told(&masked(told), &masked(&said)),
            "{command}\n{told}\nsays\n{said}"
        );
    }
}

/// What the program `sqlite3` prints for a query of two columns.
fn asked(folder: &Folder, query: &str) -> String {
    let database = Connection::open(folder.path("facts.db")).expect("a database");
    let mut query = database.prepare(query).expect("a query");
    let row = |row: &rusqlite::Row<'_>| {
        Ok(format!(
            "{}|{}\n",
            row.get::<_, String>(0)?,
            row.get::<_, i64>(1)?
        ))
    };
    let rows = query.query_map([], row).expect("rows");
    rows.map(|row| row.expect("a row")).collect()
}

/// The text with `#` for each figure.
fn masked(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let figure = c.is_ascii_digit() || c == '.' && out.ends_with('#');
        if !figure {
            out.push(c);
        } else if !out.ends_with('#') {
            out.push('#');
        }
    }
    out
}

/// True when the lines are those told, with any in place of `...`.
fn is_told(told: &str, said: &str) -> bool {
    let mut said = said.lines();
    let mut told = told.lines().map(str::trim_end);
    while let Some(line) = told.next() {
        if line.trim() == "..." {
            match told.next() {
                None => return true,
                Some(next) if said.by_ref().any(|line| line == next) => {}
                Some(_) => return false,
            }
        } else if said.next() != Some(line) {
            return false;
        }
    }
    said.next().is_none()
}
