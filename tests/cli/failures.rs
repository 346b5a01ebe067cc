//! Inputs that cannot be read fail alone, each with its reason.

use std::{fs, process::Command as Process};

use coupure::FailureCode;

use crate::{ENGLISH, FRENCH, extract, folder, gzip, ids, run_in};

#[test]
fn a_line_that_is_no_document_fails_alone() {
    for (line, reason) in [
        ("{\"text\": \"a\"", "line 2: EOF while parsing an object"),
        ("[\"a\"]", "line 2: an array, not an object"),
        ("{\"title\": \"a\"}", "line 2: neither `text` nor `html`"),
        (
            "{\"text\": \"a\", \"date\": \"today\"}",
            "line 2: `date` is \"today\"",
        ),
        (
            "{\"text\": \"a\", \"language\": \"de\"}",
            "line 2: `language` is \"de\"",
        ),
        (
            "{\"text\": \"\\ud83d\"}",
            "line 2: unexpected end of hex escape",
        ),
        ("{\"text\": \"\u{0}\"}", "line 2: control character"),
    ] {
        let input = format!("{{\"text\": \"Un.\"}}\n{line}\n{{\"text\": \"Trois.\"}}\n");
        let run = extract(&["--input-format", "jsonl", "-"], input);
        let (id, code, message) = run.failure();
        assert_eq!((id.as_str(), code), ("-:2", FailureCode::BadJson));
        assert!(message.starts_with(reason), "{message}");
        assert_eq!(ids(&run), ["-:1", "-:2", "-:3"]);
    }
    let run = extract(
        &["--input-format", "jsonl", "-"],
        b"{\"text\": \"\xff\"}\n".to_vec(),
    );
    assert_eq!(run.failure().1, FailureCode::BadJson);
}

#[test]
fn an_input_that_cannot_be_read_fails_alone() {
    let folder = folder(&[
        ("a.txt", FRENCH.as_bytes()),
        ("z.txt", ENGLISH.as_bytes()),
        ("bad/binary.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("bad/large.txt", &b"mot ".repeat(300)),
        ("bad/bomb.txt.gz", &gzip(&b"mot ".repeat(300))),
        ("bad/torn.txt.gz", &gzip(FRENCH.as_bytes())[..30]),
        ("bad/plain.txt.gz", b"not zipped"),
    ]);
    for (name, code, reason) in [
        (
            "bad/missing.txt",
            FailureCode::NotFound,
            "no such file or folder",
        ),
        ("bad/binary.txt", FailureCode::Binary, "binary data"),
        (
            "bad/large.txt",
            FailureCode::TooLarge,
            "more than 1024 bytes",
        ),
        (
            "bad/bomb.txt.gz",
            FailureCode::TooLarge,
            "more than 1024 bytes",
        ),
        ("bad/torn.txt.gz", FailureCode::BadGzip, "damaged gzip"),
        ("bad/plain.txt.gz", FailureCode::BadGzip, "damaged gzip"),
    ] {
        let args = ["extract", "--max-bytes", "1k", "a.txt", name, "z.txt"];
        let run = run_in(folder.path(), &args, "");
        let (id, found, message) = run.failure();
        assert_eq!(found, code, "{name}");
        assert!(name.ends_with(&id), "{id}");
        assert!(
            message.contains(reason) && run.err.contains(name),
            "{}",
            run.err
        );
        let texts: Vec<String> = run.articles().into_iter().map(|a| a.text).collect();
        assert_eq!(
            texts,
            [FRENCH, "", ENGLISH],
            "{name}: something else is lost"
        );
    }
    let line = format!(
        "{{\"text\": \"{}\"}}\n{{\"text\": \"court\"}}\n",
        "mot ".repeat(300)
    );
    let run = extract(&["--input-format", "jsonl", "--max-bytes", "1k", "-"], line);
    assert_eq!(run.failure().1, FailureCode::TooLarge);
    let long = format!(
        "{{\"text\": \"{}\"}}\n{{\"text\": \"court\"}}\n",
        "mot ".repeat(300_000)
    );
    let run = extract(&["--input-format", "jsonl", "--max-bytes", "1k", "-"], long);
    assert_eq!(run.failure().1, FailureCode::TooLarge);
}

#[cfg(unix)]
#[test]
fn a_folder_of_traps_is_walked_to_its_end() {
    use std::{
        ffi::OsStr,
        os::unix::{ffi::OsStrExt, fs::symlink},
    };
    let folder = folder(&[("a.txt", b"A."), ("sub/z.txt", b"Z.")]);
    let path = |name: &str| folder.path().join(name);
    symlink("..", path("sub/loop")).expect("a link");
    symlink("nowhere.txt", path("sub/dangling.txt")).expect("a link");
    symlink("../a.txt", path("sub/linked.txt")).expect("a link");
    let fifo = Process::new("mkfifo").arg(path("sub/fifo.txt")).status();
    assert!(fifo.expect("mkfifo runs").success());
    fs::write(folder.path().join(OsStr::from_bytes(b"caf\xe9.txt")), "E.").expect("a file");

    let run = run_in(folder.path(), &["extract", "."], "");
    assert_eq!(run.code, 2);
    let found: Vec<(String, String)> = run
        .articles()
        .into_iter()
        .map(|a| (a.id, a.error.map_or(a.text, |failure| failure.message)))
        .collect();
    let expected = [
        ("a.txt", "A."),
        ("caf\\xE9.txt", "E."),
        ("sub/dangling.txt", "no such file or folder"),
        ("sub/fifo.txt", "a named pipe, not a regular file"),
        ("sub/linked.txt", "A."),
        ("sub/loop", "a symbolic link to a folder that holds it"),
        ("sub/z.txt", "Z."),
    ];
    assert_eq!(
        found,
        expected.map(|(id, what)| (id.to_owned(), what.to_owned()))
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_the_system_does_not_give_fails() {
    // Even the administrator cannot read the first page of a process's memory.
    let run = extract(&["/proc/self/mem", "fixtures/fr/clinique-fuite.txt"], "");
    let (id, code, message) = run.failure();
    assert_eq!((id.as_str(), code), ("mem", FailureCode::Unreadable));
    assert!(message.starts_with("cannot be read"), "{message}");
}
