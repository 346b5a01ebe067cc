//! Files and folders that are not what they should be, as the program finds them.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    process::Command,
};

use coupure::{Article, FailureCode, Status};
use flate2::{Compression, write::GzEncoder};

use crate::{
    contract,
    program::{ENGLISH, FRENCH, Folder, Run},
};

fn articles(run: &Run) -> Vec<Article> {
    let record = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    let articles: Vec<Article> = run.out.lines().map(record).collect();
    for article in &articles {
        contract::check(article, None);
    }
    articles
}

fn ids(articles: &[Article]) -> Vec<&str> {
    articles.iter().map(|article| article.id.as_str()).collect()
}

#[test]
fn a_hundred_thousand_empty_files() {
    let folder = Folder::with_news();
    for number in 0..100_000 {
        let path = folder.path(&format!("news/{:02}/{number:05}.txt", number / 1000));
        if number % 1000 == 0 {
            fs::create_dir(path.parent().expect("a folder")).expect("a folder");
        }
        fs::File::create(path).expect("a file");
    }
    let run = folder.run("extract news -q");
    assert_eq!(run.code, 0, "{}", run.err);
    let mut lines = 0;
    for (number, line) in run.out.lines().take(100_000).enumerate() {
        let id = format!(
            "{{\"schema\":1,\"id\":\"{:02}/{number:05}.txt\",\"status\":\"empty\"",
            number / 1000
        );
        assert!(line.starts_with(&id), "{line}");
        lines += 1;
    }
    assert_eq!(lines, 100_000);
    let last: Vec<&str> = run.out.lines().skip(100_000).collect();
    assert!(
        last.len() == 2 && last[0].contains("en/fine.txt"),
        "{last:?}"
    );
}

/// A gzip file of so many zeros.
fn bomb(bytes: u64) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    io::copy(&mut io::Read::take(io::repeat(b'0'), bytes), &mut encoder).expect("a vector");
    encoder.finish().expect("a vector")
}

#[test]
fn a_gzip_bomb_does_not_go_off() {
    const BYTES: u64 = 400 << 20;
    let folder = Folder::with_news();
    folder.write("news/m.txt.gz", bomb(BYTES));
    folder.write("news/n.jsonl.gz", bomb(BYTES));
    // Memory for the whole is not to be had.
    let shell = |args: &str| {
        let program = env!("CARGO_BIN_EXE_coupure");
        let limited = format!("ulimit -v 350000 && exec {program} extract {args} -j 1");
        let output = Command::new("sh")
            .args(["-c", &limited])
            .current_dir(folder.path("."))
            .output()
            .expect("a shell");
        Run {
            code: output.status.code().expect("an exit status"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    };
    let run = shell("news");
    let found = articles(&run);
    assert_eq!(ids(&found), ["en/fine.txt", "fr/amende.txt", "m.txt.gz"]);
    let failure = found[2].error.as_ref().expect("a failure");
    assert_eq!(failure.code, FailureCode::TooLarge);
    assert_eq!(failure.message, "more than 10485760 bytes, the size limit");
    assert!(
        run.code == 2 && run.err.contains("news/m.txt.gz: more than"),
        "{}",
        run.err
    );

    let run = shell("--input-format jsonl news/n.jsonl.gz");
    let found = articles(&run);
    assert_eq!(ids(&found), ["n.jsonl.gz:1"]);
    assert_eq!(
        found[0].error.as_ref().expect("a failure").code,
        FailureCode::TooLarge
    );
}

#[test]
fn a_torn_gzip_is_no_article() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(FRENCH.as_bytes()).expect("a vector");
    let zipped = encoder.finish().expect("a vector");
    let folder = Folder::with_news();
    // Torn in the header, in the content, in the checksum; and with a wrong checksum.
    let mut wrong = zipped.clone();
    let at = wrong.len() - 5;
    wrong[at] ^= 1;
    for (name, bytes) in [
        ("a", &zipped[..5]),
        ("b", &zipped[..zipped.len() / 2]),
        ("c", &zipped[..zipped.len() - 3]),
        ("d", &wrong[..]),
    ] {
        folder.write(&format!("news/{name}.txt.gz"), bytes);
    }
    let twice = [&zipped[..], &zipped[..]].concat();
    folder.write("news/e.txt.gz", twice);
    let run = folder.run("extract news");
    let found = articles(&run);
    assert_eq!(run.code, 2);
    assert_eq!(found.len(), 7);
    for article in &found[..4] {
        let failure = article.error.as_ref().expect("a failure");
        assert_eq!(failure.code, FailureCode::BadGzip, "{}", article.id);
        assert!(
            failure.message.starts_with("damaged gzip: "),
            "{}",
            failure.message
        );
    }
    let both: Vec<&str> = found[4]
        .text
        .lines()
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(both, [FRENCH.trim(), FRENCH.trim()], "{:?}", ids(&found));
}

#[cfg(unix)]
#[test]
fn folders_and_files_without_permission() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with_news();
    folder.write("news/locked/a.txt", FRENCH);
    folder.write("news/m.txt", ENGLISH);
    let allow = |name: &str, mode: u32| {
        fs::set_permissions(folder.path(name), fs::Permissions::from_mode(mode))
            .expect("permissions");
    };
    allow(".", 0o755);
    allow("news/locked", 0);
    allow("news/m.txt", 0);
    let all_is_open = fs::read_dir(folder.path("news/locked")).is_ok();
    // The administrator may read everything: somebody else has to try.
    let mut command = if all_is_open {
        let mut command = Command::new("setpriv");
        command.args([
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            env!("CARGO_BIN_EXE_coupure"),
        ]);
        command
    } else {
        Command::new(env!("CARGO_BIN_EXE_coupure"))
    };
    let output = command
        .args(["extract", "news"])
        .current_dir(folder.path("."))
        .output();
    allow("news/locked", 0o755);
    let output = match output {
        Ok(output) if output.status.code() == Some(2) => output,
        other if all_is_open => {
            eprintln!("skipped: nobody else can run the program here: {other:?}");
            return;
        }
        other => panic!("{other:?}"),
    };
    let run = Run {
        code: 2,
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    };
    let found = articles(&run);
    assert_eq!(
        ids(&found),
        ["en/fine.txt", "fr/amende.txt", "locked", "m.txt"]
    );
    for article in &found {
        let readable = article.id.contains('/');
        assert_eq!(article.status == Status::Ok, readable, "{}", article.id);
        if let Some(failure) = &article.error {
            assert_eq!(failure.code, FailureCode::Unreadable);
            assert_eq!(failure.message, "permission denied");
            assert!(
                run.err
                    .contains(&format!("news/{}: permission denied", article.id)),
                "{}",
                run.err
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_a_ring() {
    use std::os::unix::fs::symlink;
    let folder = Folder::with_news();
    symlink("b.txt", folder.path("news/a.txt")).expect("a link");
    symlink("a.txt", folder.path("news/b.txt")).expect("a link");
    symlink(".", folder.path("news/self")).expect("a link");
    symlink("..", folder.path("news/en/up")).expect("a link");
    let run = folder.run("extract news");
    let found = articles(&run);
    assert_eq!(
        ids(&found),
        [
            "a.txt",
            "b.txt",
            "en/fine.txt",
            "en/up",
            "fr/amende.txt",
            "self"
        ]
    );
    for article in &found {
        let good = ["en/fine.txt", "fr/amende.txt"].contains(&article.id.as_str());
        let code = article.error.as_ref().map(|failure| failure.code);
        assert_eq!(
            code,
            (!good).then_some(FailureCode::Unreadable),
            "{}",
            article.id
        );
    }
    assert_eq!(run.code, 2);
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_not_waited_for() {
    let folder = Folder::with_news();
    for name in ["news/p.txt", "news/p.html.gz", "pipe"] {
        let made = Command::new("mkfifo").arg(folder.path(name)).status();
        assert!(made.expect("mkfifo runs").success());
    }
    let run = folder.run("extract news pipe");
    let found = articles(&run);
    let said: Vec<String> = found
        .iter()
        .filter_map(|a| Some(a.error.as_ref()?.message.clone()))
        .collect();
    assert_eq!(
        said,
        ["a named pipe, not a regular file"; 3],
        "{:?}",
        ids(&found)
    );
    assert_eq!(found.len(), 5);
}

#[cfg(unix)]
#[test]
fn names_that_are_not_utf_8() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let folder = Folder::with_news();
    let odd: [&[u8]; 5] = [
        b"\xff.txt",
        b"caf\xe9.txt",
        b"a\nb.txt",
        "e\u{301}.txt".as_bytes(),
        b"-.txt",
    ];
    for name in odd {
        let path = folder.path("news").join(Path::new(OsStr::from_bytes(name)));
        if fs::write(path, FRENCH).is_err() {
            eprintln!("skipped: this file system takes no such names");
            return;
        }
    }
    let run = folder.run("extract news");
    assert_eq!(run.code, 0, "{}", run.err);
    let found = articles(&run);
    let mut names = ids(&found);
    names.retain(|name| !name.contains('/'));
    assert_eq!(
        names,
        [
            "-.txt",
            "a\nb.txt",
            "caf\\xE9.txt",
            "e\u{301}.txt",
            "\\xFF.txt"
        ]
    );
    assert!(found.iter().all(|article| article.status == Status::Ok));
}

#[test]
fn inputs_with_one_name_stay_apart() {
    let folder = Folder::with_news();
    let run = folder.run("extract news news news/en/fine.txt news/en");
    let found = articles(&run);
    let mut names = ids(&found);
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!((run.code, all, names.len()), (0, 6, 6), "{names:?}");
}
