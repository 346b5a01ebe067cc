//! Where records go: standard output, a terminal, a file.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
};

use coupure::Article;

use crate::{FRENCH, extract, folder, run_in};

#[test]
fn formats_of_the_output() {
    let lines = extract(&["-f", "jsonl", "fixtures/fr"], "").articles();
    assert!(lines.len() > 5);
    let array = extract(&["-f", "json", "fixtures/fr"], "");
    let array: Vec<Article> = serde_json::from_str(&array.out).expect("one array");
    assert_eq!(array, lines);
    let text = extract(&["-f", "text", "fixtures/fr"], "").out;
    assert!(lines.iter().all(|article| text.contains(&article.id)));
    assert!(!text.contains('\x1b'), "colours in a pipe");
    assert_eq!(
        extract(&["fixtures/fr"], "").articles(),
        lines,
        "a pipe gets JSON Lines"
    );
}

#[test]
fn a_terminal_gets_a_summary_in_colour() {
    let Some(shown) = on_terminal("extract fixtures/fr/clinique-fuite.txt", &[]) else {
        return;
    };
    assert!(
        shown.contains("clinique-fuite.txt") && !shown.contains("\"schema\""),
        "{shown}"
    );
    assert!(shown.contains("\x1b["), "{shown}");
    let plain = on_terminal(
        "extract fixtures/fr/clinique-fuite.txt",
        &[("NO_COLOR", "1")],
    );
    assert!(!plain.expect("a terminal").contains("\x1b["));
}

/// What the program shows on a terminal; `None` where `script` (util-linux) cannot make one.
fn on_terminal(arguments: &str, variables: &[(&str, &str)]) -> Option<String> {
    let command = format!("{} {arguments} 2>/dev/null", env!("CARGO_BIN_EXE_coupure"));
    let output = Process::new("script")
        .args(["-qec", &command, "/dev/null"])
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .envs(variables.iter().copied())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .output();
    let output = output.ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

#[test]
fn an_output_file_is_whole_or_absent() {
    let folder = folder(&[("in/a.txt", FRENCH.as_bytes()), ("out.json", b"old")]);
    let path = |name: &str| folder.path().join(name);
    let run = run_in(folder.path(), &["extract", "in", "-o", "out.json"], "");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    let array: Vec<Article> =
        serde_json::from_slice(&fs::read(path("out.json")).expect("a file")).expect("JSON");
    assert_eq!(array[0].text, FRENCH);
    run_in(
        folder.path(),
        &["extract", "in", "-o", "new.jsonl", "-f", "jsonl"],
        "",
    );
    let lines = fs::read_to_string(path("new.jsonl")).expect("a file");
    assert_eq!(lines, run_in(folder.path(), &["extract", "in"], "").out);

    for output in ["no/such/folder/out.jsonl", "in"] {
        let run = run_in(folder.path(), &["extract", "in", "-o", output], "");
        assert_eq!(run.code, 2);
        assert!(
            run.err.contains(&format!("cannot write {output}")),
            "{}",
            run.err
        );
    }
    let mut names: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("a folder")
        .map(|e| e.expect("an entry").path())
        .collect();
    names.sort();
    assert_eq!(
        names,
        ["in", "new.jsonl", "out.json"].map(path),
        "something is left behind"
    );
}

#[test]
fn an_output_is_no_input() {
    let folder = folder(&[("in/a.txt", FRENCH.as_bytes())]);
    let input = folder.path().join("in/a.txt");
    for output in ["in/a.txt", "in/../in/a.txt"] {
        let run = run_in(folder.path(), &["extract", "in/a.txt", "-o", output], "");
        let said = "cannot write in/a.txt: it is an input";
        assert!(run.code == 2 && run.err.contains(said), "{}", run.err);
        assert_eq!(fs::read_to_string(&input).expect("a file"), FRENCH);
    }
    let first = run_in(folder.path(), &["extract", "in", "-o", "in/out.txt"], "");
    let read = || fs::read_to_string(folder.path().join("in/out.txt")).expect("a file");
    let written = read();
    let again = run_in(folder.path(), &["extract", "in", "-o", "in/out.txt"], "");
    assert_eq!((first.code, again.code), (0, 0));
    assert_eq!(read(), written, "what a run wrote is read by the next");
}

#[test]
fn a_full_disk_is_an_error_and_a_broken_pipe_is_none() {
    if Path::new("/dev/full").exists() {
        let full = fs::File::options()
            .write(true)
            .open("/dev/full")
            .expect("a device");
        let mut command = Process::new(env!("CARGO_BIN_EXE_coupure"));
        let command = command.args(["extract", concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures")]);
        let output = command.stdout(full).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("cannot write -: No space left"), "{said}");
    }
    let mut command = Process::new(env!("CARGO_BIN_EXE_coupure"));
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
    let command = command
        .arg("extract")
        .args([fixtures; 40])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr)
            .matches("error")
            .count(),
        0
    );
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let one = extract(&["-j", "1", "fixtures"], "").out;
    for threads in ["2", "5"] {
        assert_eq!(extract(&["-j", threads, "fixtures"], "").out, one);
    }
}
