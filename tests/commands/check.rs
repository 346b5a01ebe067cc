//! `coupure check`.

use crate::program::{ENGLISH, Folder};

/// What a check says, and with which status.
fn check(folder: &Folder, args: &str, code: i32, says: &[&str]) {
    let run = folder.run(&format!("check {args}"));
    let all = format!("{}{}", run.out, run.err);
    assert_eq!(run.code, code, "{args}: {all}");
    for what in says {
        assert!(all.contains(what), "{args} does not say {what:?}: {all}");
    }
}

#[test]
fn snapshots_are_written_compared_and_updated() {
    let folder = Folder::with_news();
    check(
        &folder,
        "news",
        1,
        &[
            "news/en/fine.txt: new",
            "2 articles: 0 the same, 2 new; accept with",
        ],
    );
    assert!(!folder.exists("news/en/fine.txt.facts"));
    check(&folder, "news --update", 0, &["2 new; snapshots updated"]);
    check(&folder, "news", 0, &["2 articles: 2 the same\n"]);

    folder.write("news/en/fine.txt", ENGLISH.replace("7.5", "8.5"));
    check(
        &folder,
        "news",
        1,
        &[
            "news/en/fine.txt\n  changed money\n    - 7500000 GBP | £7.5 million | The regulator",
            "    + 8500000 GBP | £8.5 million | The regulator",
            "| money.currency_number",
            "1 the same, 1 changed",
        ],
    );
    check(&folder, "-u news", 0, &["changed money"]);
    check(&folder, "news", 0, &["2 the same"]);
}

#[test]
fn a_snapshot_reads_as_a_page() {
    let folder = Folder::with_news();
    check(&folder, "news -u", 0, &[]);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        folder.read("news/en/fine.txt.facts"),
        format!(
            "coupure snapshot 1\nrules: {version}\nstatus: ok\nlanguage: en\n\n\
             [date]\n2022-05-23 | 23 May 2022 | The regulator fined the company £7.5… | date.day\n\n\
             [money]\n7500000 GBP | £7.5 million | The regulator fined the company £7.5… | money.currency_number\n\n\
             [dropped]\nadvertisement | Advertisement | - | en.advertisement.label\n"
        )
    );
}

#[test]
fn a_corrected_comma_matters_to_strict_checks_alone() {
    let folder = Folder::with_news();
    check(&folder, "news -u --strict", 0, &[]);
    assert!(
        folder
            .read("news/en/fine.txt.facts")
            .contains("offsets: char")
    );
    check(&folder, "news --strict", 0, &[]);
    folder.write(
        "news/en/fine.txt",
        ENGLISH.replace("The regulator", "Yes, the regulator"),
    );
    check(
        &folder,
        "news --strict",
        1,
        &["changed money", "changed date"],
    );
    let other = Folder::with_news();
    check(&other, "news -u", 0, &[]);
    other.write(
        "news/en/fine.txt",
        ENGLISH.replace("The regulator", "Yes, the regulator"),
    );
    check(&other, "news", 0, &["2 the same"]);
}

#[test]
fn snapshots_may_live_in_a_folder_of_their_own() {
    let folder = Folder::with_news();
    check(&folder, "news -u --snapshots snaps/deep", 0, &[]);
    assert_eq!(folder.list("snaps/deep/fr"), ["amende.txt.facts"]);
    assert_eq!(folder.list("news/fr"), ["amende.txt"]);
    check(&folder, "news --snapshots snaps/deep", 0, &["2 the same"]);
    check(
        &folder,
        "news --snapshots snaps/deep --include fr/*",
        0,
        &["1 the same\n"],
    );
    let line = r#"{"id": "../out/of/it", "text": "A fine of £3 million."}"#;
    let run = folder.run_with("check - --input-format jsonl -u --snapshots lines", line);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(folder.exists("lines/__/out/of/it.facts"));
    let run = folder.run_with("check -", ENGLISH);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("--snapshots DIR"), "{}", run.err);
}

#[test]
fn orphans_are_reported_and_removed() {
    let folder = Folder::with_news();
    check(&folder, "news -u", 0, &[]);
    std::fs::remove_file(folder.path("news/fr/amende.txt")).expect("a file");
    folder.write("news/fr/other.facts", "mine");
    check(
        &folder,
        "news",
        1,
        &["news/fr/amende.txt.facts: orphaned", "1 orphaned"],
    );
    check(&folder, "news -u", 0, &["1 orphaned; snapshots updated"]);
    assert_eq!(folder.list("news/fr"), ["other.facts"]);
}

#[test]
fn what_is_no_snapshot_is_left_alone() {
    let folder = Folder::with_news();
    folder.write("news/fr/amende.txt.facts", "dear diary");
    folder.write("news/en/fine.txt.facts", [0xff, 0xfe]);
    for args in ["news", "news -u"] {
        let says = [
            "cannot read news/fr/amende.txt.facts: not a snapshot: line 1 should be `coupure snapshot 1`",
            "cannot read news/en/fine.txt.facts: not a snapshot: not UTF-8",
            "2 not compared",
        ];
        check(&folder, args, 2, &says);
    }
    assert_eq!(folder.read("news/fr/amende.txt.facts"), "dear diary");
}

#[test]
fn articles_without_text_have_snapshots_too() {
    let folder = Folder::with(&[("bad.txt", b"%PDF-1.7"), ("empty.txt", b"")]);
    check(&folder, ". -u", 0, &["2 new"]);
    assert!(
        folder
            .read("bad.txt.facts")
            .contains("\nstatus: failed, binary\n")
    );
    check(&folder, ".", 0, &["2 the same"]);
    check(
        &folder,
        "nowhere.txt",
        2,
        &["nowhere.txt", "1 not compared"],
    );
}

#[test]
fn the_version_of_the_rules_is_named_when_it_differs() {
    let folder = Folder::with_news();
    check(&folder, "news -u", 0, &[]);
    let snapshot = folder.read("news/en/fine.txt.facts");
    let version = env!("CARGO_PKG_VERSION");
    let old = snapshot.replace(&format!("rules: {version}"), "rules: 0.0.1");
    folder.write("news/en/fine.txt.facts", &old);
    check(&folder, "news", 0, &["2 the same"]);
    folder.write("news/en/fine.txt.facts", old.replace("GBP", "USD"));
    let says = format!("news/en/fine.txt  rules 0.0.1 → {version}");
    check(&folder, "news", 1, &[&says, "1 changed since rules 0.0.1"]);
}

#[test]
fn annotations_are_one_line_each() {
    let folder = Folder::with_news();
    check(&folder, "news -u", 0, &[]);
    folder.write(
        "news/en/fine.txt",
        ENGLISH.replace("£7.5 million", "nothing"),
    );
    folder.write("news/new.txt", ENGLISH);
    let run = folder.run("check news --format github");
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(run.code, 1);
    assert_eq!(lines.len(), 3, "{}", run.out);
    let start = "::error file=news/en/fine.txt,title=money removed::7500000 GBP | £7.5 million";
    assert!(lines[0].starts_with(start), "{}", lines[0]);
    assert!(lines[1].starts_with("::error file=news/new.txt,title=No snapshot::"));
}

#[test]
fn annotations_have_the_lines_that_are_known() {
    let folder = Folder::with_news();
    let page = "<p>The company was fined\n£9 million in 2021.</p>\n<p>It must pay\nAUD&nbsp;7 too.";
    folder.write("news/page.html", page);
    // A mark at the start and letters of other lengths must not shift the lines.
    let text = format!("\u{feff}Été à Nîmes\r\n\r\n{ENGLISH}");
    folder.write("news/en/fine.txt", &text);
    check(&folder, "news -u", 0, &[]);
    folder.write("news/en/fine.txt", text.replace("7.5", "8.5"));
    let snapshot = folder.read("news/page.html.facts");
    let other = snapshot.replace("9000000 GBP", "8000000 GBP");
    folder.write("news/page.html.facts", other);
    let run = folder.run("check news --format github");
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(
        lines[0].starts_with("::error file=news/en/fine.txt,line=3,title=money changed::"),
        "{}",
        run.out
    );
    assert!(
        lines[1].starts_with("::error file=news/page.html,line=2,title=money changed::"),
        "{}",
        run.out
    );
}

#[cfg(unix)]
#[test]
fn a_snapshot_that_cannot_be_written_is_named() {
    let folder = Folder::with_news();
    folder.write("full", "a file where a folder should be");
    let run = folder.run("check news -u --snapshots full");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("full"), "{}", run.err);
}

/// The transcript in the README, command by command.
#[test]
fn the_readme_tells_what_happens() {
    let readme = include_str!("../../README.md");
    let (_, after) = readme.split_once("```console\n").expect("a transcript");
    let (transcript, _) = after.split_once("```").expect("its end");
    let folder = Folder::with(&[("news/fine.txt", ENGLISH.as_bytes())]);
    for step in transcript.split("$ ").skip(1) {
        let (command, says) = step.split_once('\n').expect("a line");
        if let Some(args) = command.strip_prefix("coupure ") {
            assert_eq!(folder.run(args).out, says, "{command}");
        } else {
            assert_eq!(command, "sed -i s/7.5/8.5/ news/fine.txt");
            folder.write("news/fine.txt", ENGLISH.replace("7.5", "8.5"));
        }
    }
}
