//! Long runs: choosing inputs, stopping and going on.

use std::process::{Command, Stdio};

use crate::program::{ENGLISH, FRENCH, Folder};

fn ids(out: &str) -> Vec<String> {
    let id = |line: &str| {
        let article: coupure::Article = serde_json::from_str(line).expect("a record");
        article.id
    };
    out.lines().map(id).collect()
}

#[test]
fn globs_and_lists_choose_inputs() {
    let folder = Folder::with_news();
    folder.write("news/fr/draft-1.txt", FRENCH);
    folder.write("list.txt", "news/fr/amende.txt\r\n\nnews/en\n");
    for (args, expected) in [
        (
            "news --include fr/*",
            &["fr/amende.txt", "fr/draft-1.txt"][..],
        ),
        ("news --exclude draft* --exclude en/**", &["fr/amende.txt"]),
        ("--files-from list.txt", &["amende.txt", "en/fine.txt"]),
    ] {
        let run = folder.run(&format!("extract {args}"));
        assert_eq!(run.code, 0, "{args}: {}", run.err);
        assert_eq!(ids(&run.out), expected, "{args}");
    }
    let run = folder.run_with("extract --files-from -", "news/en/fine.txt\n");
    assert_eq!(ids(&run.out), ["fine.txt"]);
    let run = folder.run("extract news --include [");
    assert!(run.code == 2 && run.err.contains("glob"), "{}", run.err);
    let run = folder.run("extract --files-from nowhere");
    assert!(
        run.code == 2 && run.err.contains("cannot read nowhere"),
        "{}",
        run.err
    );
}

#[test]
fn ignored_files_are_left_out_on_request() {
    let folder = Folder::with_news();
    for name in ["news/drafts/a.txt", "news/en/b.txt", "news/en/c.txt"] {
        folder.write(name, ENGLISH);
    }
    folder.write(".gitignore", "drafts/\n");
    folder.write("news/en/.gitignore", "*.txt\n!c.txt\n");
    let all = [
        "drafts/a.txt",
        "en/b.txt",
        "en/c.txt",
        "en/fine.txt",
        "fr/amende.txt",
    ];
    assert_eq!(ids(&folder.run("extract news").out), all);
    let left = ["en/c.txt", "fr/amende.txt"];
    assert_eq!(ids(&folder.run("extract news --gitignore").out), left);
    // What is named is wanted.
    let run = folder.run("extract news/en/b.txt --gitignore");
    assert_eq!(ids(&run.out), ["b.txt"]);
    folder.write("coupure.toml", "gitignore = true\n");
    assert_eq!(ids(&folder.run("extract news").out), left);
}

#[test]
fn stats_count_by_language_kind_and_reason() {
    let folder = Folder::with_news();
    let run = folder.run("extract news -q --stats -f csv -o a.csv");
    let said = run.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(run.code, 0);
    assert!(
        said.starts_with("articles by language en 1 fr 1 facts by kind date 2"),
        "{said}"
    );
    assert!(
        said.ends_with("blocks dropped by reason advertisement 1"),
        "{said}"
    );
}

/// A folder of so many articles, one of them bad.
fn many(count: usize) -> Folder {
    let folder = Folder::with(&[]);
    for at in 0..count {
        let text = if at % 2 == 0 { FRENCH } else { ENGLISH };
        folder.write(
            &format!("news/{at:04}.txt"),
            text.replace("7.5", &at.to_string()),
        );
    }
    folder.write("news/0005.txt", "%PDF-1.7");
    folder
}

#[test]
fn the_first_bad_input_may_end_a_run_that_then_goes_on() {
    let folder = many(10);
    let run = folder.run("extract news -o a.jsonl --fail-fast -j 1");
    assert_eq!(run.code, 2);
    assert!(
        run.err
            .contains("stopped after 5 articles; the same command with --resume"),
        "{}",
        run.err
    );
    assert!(!folder.exists("a.jsonl"));
    folder.write("news/0005.txt", ENGLISH);
    let run = folder.run("extract news -o a.jsonl --fail-fast --resume");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.contains("5 articles were there already"),
        "{}",
        run.err
    );
    assert_eq!(folder.list("."), ["a.jsonl", "news"]);
    assert_eq!(folder.read("a.jsonl"), folder.run("extract news").out);
}

#[test]
fn a_torn_or_outdated_beginning_is_mended() {
    let folder = many(10);
    let whole = folder.run("extract news").out;
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    folder.run("extract news -o a.jsonl --fail-fast");
    let partial = folder.list(".").remove(0);
    assert!(
        partial.starts_with("a.jsonl.") && partial.ends_with(".partial"),
        "{partial}"
    );
    for (begun, kept) in [
        (format!("{}{}", lines[..7].concat(), &lines[7][..50]), 7),
        (
            format!("{}{}", lines[..3].concat(), lines[4..6].concat()),
            3,
        ),
        ("nonsense\n".to_owned(), 0),
        (String::new(), 0),
        (whole.clone(), 10),
        (whole.clone() + lines[0], 10),
    ] {
        folder.write(&partial, &begun);
        let run = folder.run("extract news -o a.jsonl --resume");
        assert!(
            run.err.contains(&format!("{kept} articles were there")),
            "{kept}: {}",
            run.err
        );
        assert!(folder.read("a.jsonl") == whole, "{kept}");
        assert!(!folder.exists(&partial));
    }
    folder.write(&partial, lines[..7].concat());
    folder.write("news/0002.txt", ENGLISH);
    let run = folder.run("extract news -o a.jsonl --resume");
    assert!(
        run.err.contains("2 articles were there already"),
        "{}",
        run.err
    );
    assert_eq!(folder.read("a.jsonl"), folder.run("extract news").out);
}

#[test]
fn what_cannot_be_gone_on_with_says_so() {
    let folder = Folder::with_news();
    for (args, says) in [
        ("news --resume", "--output"),
        ("news --resume -o a.csv", "add -f jsonl"),
        ("- --resume -o a.jsonl", "not standard input"),
    ] {
        let run = folder.run(&format!("extract {args}"));
        assert!(
            run.code == 2 && run.err.contains(says),
            "{args}: {}",
            run.err
        );
    }
}

#[cfg(unix)]
#[test]
fn a_killed_run_goes_on_to_the_same_bytes() {
    let folder = many(3000);
    for signal in ["-INT", "-KILL"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_coupure"))
            .current_dir(folder.path("."))
            .args(["extract", "news", "-o", "a.jsonl", "-j", "1"])
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let begun = || {
            let names = folder.list(".");
            let partial = names.into_iter().find(|name| name.ends_with(".partial"));
            partial.is_some_and(|name| folder.path(&name).metadata().is_ok_and(|f| f.len() > 0))
        };
        while child.try_wait().expect("a child").is_none() && !begun() {
            std::thread::yield_now();
        }
        let id = child.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status();
        assert!(sent.is_ok());
        child.wait().expect("a child");
        let run = folder.run("extract news -o a.jsonl --resume -q");
        assert_eq!(run.code, 2, "the bad input fails as ever: {}", run.err);
        assert!(
            folder.read("a.jsonl") == folder.run("extract news -q").out,
            "{signal}"
        );
        assert_eq!(folder.list("."), ["a.jsonl", "news"]);
        std::fs::remove_file(folder.path("a.jsonl")).expect("a file");
    }
}
