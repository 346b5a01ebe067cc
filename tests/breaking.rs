//! The program breaks on one article: the others are written as ever, and the record of that one says so. For a
//! build that breaks on purpose: `cargo test --features break-on-purpose --test breaking`.

// Other tests use the rest of it.
#[allow(dead_code)]
#[path = "commands/program.rs"]
mod program;

use coupure::{Article, FailureCode, Status};
use program::{FRENCH, Folder};

fn records(out: &str) -> Vec<Article> {
    let record = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    out.lines().map(record).collect()
}

#[test]
fn a_broken_article_fails_alone() {
    let folder = Folder::with(&[]);
    for number in 0..100 {
        folder.write(&format!("news/{number:02}.txt"), FRENCH);
    }
    for number in [7, 40, 99] {
        let text = format!("{FRENCH}\nThis is to break on purpose.\n");
        folder.write(&format!("news/{number:02}.txt"), text);
    }
    let alone = folder.run("extract news -j 1");
    for threads in ["1", "2", "5"] {
        let run = folder.run(&format!("extract news -j {threads}"));
        assert_eq!(run.code, 2, "{}", run.err);
        assert_eq!(run.out, alone.out);
        let found = records(&run.out);
        assert_eq!(found.len(), 100);
        for (number, article) in found.iter().enumerate() {
            assert_eq!(article.id, format!("{number:02}.txt"));
            if ![7, 40, 99].contains(&number) {
                assert_eq!(
                    (article.status, article.text.as_str()),
                    (Status::Ok, FRENCH.trim())
                );
                continue;
            }
            let failure = article.error.as_ref().expect("a failure");
            assert_eq!(failure.code, FailureCode::Internal);
            let said = "the program broke on it, please report: on purpose (src/extractor.rs:";
            assert!(failure.message.starts_with(said), "{}", failure.message);
            let line = format!("news/{}: {}", article.id, failure.message);
            assert_eq!(run.err.matches(&line).count(), 1, "{}", run.err);
        }
        assert!(!run.err.contains("panicked"), "{}", run.err);
        let last = run.err.lines().last().expect("a line");
        assert!(
            last.contains("100 articles") && last.contains("3 failed"),
            "{last}"
        );
    }
}

#[test]
fn every_output_goes_on() {
    let folder = Folder::with_news();
    folder.write("news/broken.txt", "This is to break on purpose.\n");
    for output in [
        "-f json",
        "-f csv",
        "-f markdown",
        "-f text",
        "-o a.db",
        "-f text -o out/",
    ] {
        let run = folder.run(&format!("extract news {output}"));
        assert_eq!(run.code, 2, "{output}: {}", run.err);
        assert!(
            run.err.contains("3 articles") && run.err.contains("1 failed"),
            "{output}: {}",
            run.err
        );
        assert!(
            run.err.contains("news/broken.txt: the program broke on it"),
            "{output}: {}",
            run.err
        );
    }
    let run = folder.run("check news --update");
    assert!(!run.err.contains("panicked"), "{}", run.err);
    let names = folder.list("news");
    let name = names.iter().find(|name| name.starts_with("broken.txt."));
    let snapshot = folder.read(&format!("news/{}", name.expect("a snapshot")));
    assert!(snapshot.contains("failed, internal"), "{snapshot}");
    for command in ["report news", "explain news/broken.txt"] {
        let run = folder.run(command);
        assert!(!run.err.contains("panicked"), "{command}: {}", run.err);
        let told = run.err.contains("the program broke") || run.out.contains("the program broke");
        assert!(told, "{command}: {} {}", run.out, run.err);
    }
    let lines =
        "{\"text\": \"Un.\"}\n{\"html\": \"<p>break on purpose\"}\n{\"text\": \"Trois.\"}\n";
    let run = folder.run_with("extract --input-format jsonl -", lines);
    let found = records(&run.out);
    let codes: Vec<_> = found
        .iter()
        .map(|a| a.error.as_ref().map(|e| e.code))
        .collect();
    assert_eq!(codes, [None, Some(FailureCode::Internal), None]);
}
