//! The program as its users run it: every option, and every kind of bad input.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
};

use assert_cmd::Command;
use coupure::{Article, FailureCode, OffsetUnit, Status};
use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;

const FRENCH: &str =
    "La CNIL a proposé une amende de 20 millions d’euros à la société en mars 2022.";
const ENGLISH: &str = "The regulator fined the company £7.5 million on 23 May 2022.";

/// What a run of the program gave.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    /// The records of JSON Lines.
    fn articles(&self) -> Vec<Article> {
        let record = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        self.out.lines().map(record).collect()
    }

    /// The one failed record, with its reason, in a run that says so.
    fn failure(&self) -> (String, FailureCode, String) {
        assert_eq!(self.code, 2, "{}", self.err);
        let mut failed: Vec<Article> = self.articles();
        failed.retain(|article| article.status == Status::Failed);
        assert_eq!(failed.len(), 1, "{}", self.out);
        let article = failed.remove(0);
        let failure = article.error.expect("a reason");
        assert!(
            self.err.contains(&failure.message),
            "{} says: {}",
            failure.message,
            self.err
        );
        (article.id, failure.code, failure.message)
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coupure"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

fn run_in(folder: &Path, args: &[&str], input: impl Into<Vec<u8>>) -> Run {
    let output = program()
        .current_dir(folder)
        .args(args)
        .write_stdin(input)
        .output()
        .expect("the program runs");
    Run {
        code: output.status.code().expect("an exit status"),
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}

/// `coupure extract` in the project's folder.
fn extract(args: &[&str], input: impl Into<Vec<u8>>) -> Run {
    run_in(
        Path::new(env!("CARGO_MANIFEST_DIR")),
        &[&["extract"], args].concat(),
        input,
    )
}

/// A folder with the files given by name and content.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }
    folder
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).expect("a vector");
    encoder.finish().expect("a vector")
}

fn ids(run: &Run) -> Vec<String> {
    run.articles()
        .into_iter()
        .map(|article| article.id)
        .collect()
}

#[test]
fn folders_are_read_whole_and_in_order() {
    let folder = folder(&[
        ("b/two.HTML", b"<p>Two."),
        ("b/one.txt", b"One."),
        ("a.htm", b"<p>A."),
        ("c.txt.gz", &gzip(b"Sea.")),
        ("d.html.gz", &gzip(b"<p>D.")),
        ("notes.pdf", b"%PDF-1.7"),
        ("README", b"no article"),
    ]);
    let run = run_in(folder.path(), &["extract", "."], "");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        ids(&run),
        ["a.htm", "b/one.txt", "b/two.HTML", "c.txt.gz", "d.html.gz"]
    );
    assert_eq!(run.articles()[3].text, "Sea.");
    let elsewhere = run_in(
        Path::new("/"),
        &["extract", folder.path().to_str().expect("UTF-8")],
        "",
    );
    assert_eq!(
        elsewhere.out, run.out,
        "records depend on where the folder is"
    );
}

#[test]
fn inputs_with_one_name_have_two_ids() {
    let folder = folder(&[("x/a.txt", b"X."), ("y/a.txt", b"Y.")]);
    let run = run_in(
        folder.path(),
        &["extract", "y/a.txt", "x/a.txt", "x", "x/a.txt"],
        "",
    );
    assert_eq!(ids(&run), ["y/a.txt", "x/a.txt", "x/a.txt#2", "x/a.txt#3"]);
}

#[test]
fn standard_input_is_one_document() {
    for args in [&["-"][..], &[]] {
        let run = extract(args, FRENCH);
        assert_eq!((run.code, ids(&run)), (0, vec!["-".to_owned()]));
        assert_eq!(run.articles()[0].text, FRENCH);
    }
    let page = extract(&["-"], format!("<!doctype html><p>{ENGLISH}</p>"));
    assert_eq!(page.articles()[0].source.format, coupure::Format::Html);
    let zipped = extract(&["-"], gzip(FRENCH.as_bytes()));
    assert_eq!(zipped.articles()[0].text, FRENCH);
    let forced = extract(&["--input-format", "text", "-"], "<html> is a tag");
    assert_eq!(forced.articles()[0].source.format, coupure::Format::Text);
    let forced = extract(&["--input-format", "html", "-"], ENGLISH);
    assert_eq!(forced.articles()[0].source.format, coupure::Format::Html);
}

#[test]
fn json_lines_bring_their_own_fields() {
    let lines = [
        serde_json::json!({"id": "a", "text": FRENCH, "language": "en", "date": "2022-10-20"}),
        serde_json::json!({"html": "<p>x", "url": "https://news.example/1", "more": [1]}),
    ];
    let input = format!("{}\n\n{}", lines[0], lines[1]);
    let run = extract(&["--input-format", "jsonl", "-"], input.clone());
    assert_eq!(
        (run.code, ids(&run)),
        (0, vec!["a".to_owned(), "-:3".to_owned()])
    );
    let first = &run.articles()[0];
    assert_eq!(first.language.code, Some(coupure::Lang::En));
    assert_eq!(
        first.published.as_ref().map(|p| p.edtf.as_str()),
        Some("2022-10-20")
    );
    assert_eq!(first.text, FRENCH);

    let folder = folder(&[("n.jsonl.gz", &gzip(input.as_bytes())), ("o.txt", b"O.")]);
    let named = run_in(folder.path(), &["extract", "n.jsonl.gz"], "");
    assert_eq!(ids(&named), ["a", "n.jsonl.gz:3"]);
    let searched = run_in(
        folder.path(),
        &["extract", "--input-format", "jsonl", "."],
        "",
    );
    assert_eq!(ids(&searched), ["a", "n.jsonl.gz:3"]);
}

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

#[test]
fn language_and_date_hold_for_all_inputs() {
    let article = |args: &[&str]| {
        extract(&[args, &["-"]].concat(), FRENCH)
            .articles()
            .remove(0)
    };
    assert_eq!(article(&[]).language.code, Some(coupure::Lang::Fr));
    assert_eq!(
        article(&["--lang", "auto"]).language.code,
        Some(coupure::Lang::Fr)
    );
    assert_eq!(
        article(&["--lang", "en"]).language.code,
        Some(coupure::Lang::En)
    );
    let published = article(&["--date", "2022-10"]).published.expect("a date");
    assert_eq!(
        (published.edtf.as_str(), published.basis),
        ("2022-10", coupure::AnchorBasis::Given)
    );
}

#[test]
fn kinds_choose_the_facts() {
    let kinds = |args: &[&str]| -> Vec<&'static str> {
        let run = extract(
            &[args, &["--no-strip", "-"]].concat(),
            format!("{FRENCH}\n\n{ENGLISH} In all, 42."),
        );
        let facts = run.articles().remove(0).facts;
        facts.iter().map(|fact| fact.value.kind().name()).collect()
    };
    assert!(
        kinds(&["--kinds", "money"])
            .iter()
            .all(|kind| *kind == "money")
    );
    assert!(
        kinds(&["--kinds", "money, date"])
            .iter()
            .all(|kind| ["money", "date"].contains(kind))
    );
    assert!(!kinds(&[]).contains(&"number"));
    assert!(kinds(&["--kinds", "all"]).len() >= kinds(&[]).len());
}

#[test]
fn nothing_is_stripped_on_request() {
    let text = "Accueil\n\nPartager\n\nLa CNIL enquête.\n\nLaisser un commentaire";
    let article = extract(&["--no-strip", "-"], text).articles().remove(0);
    assert_eq!(article.text, text);
}

#[test]
fn offsets_are_counted_in_the_unit_asked_for() {
    let text = "𝄞 é\n\nLa CNIL a infligé 3 000 € d’amende.";
    let units = [
        ("char", OffsetUnit::Char, text.chars().count()),
        ("byte", OffsetUnit::Byte, text.len()),
        ("utf16", OffsetUnit::Utf16, text.encode_utf16().count()),
    ];
    for (name, unit, end) in units {
        let article = extract(&["--offsets", name, "--no-strip", "-"], text)
            .articles()
            .remove(0);
        assert_eq!(article.offsets, unit);
        let last = article.blocks.last().expect("a block");
        assert_eq!(
            (article.text.as_str(), last.end),
            (text, Some(end)),
            "{name}"
        );
    }
    let default = extract(&["-"], text).articles().remove(0);
    assert_eq!(default.offsets, OffsetUnit::Char);
}

#[test]
fn standard_error_says_as_much_as_is_wanted() {
    let folder = folder(&[("a.txt", FRENCH.as_bytes()), ("b.txt", b"%PDF-1.4")]);
    let err = |args: &[&str]| run_in(folder.path(), &[&["extract", "."], args].concat(), "").err;
    let usual = err(&[]);
    assert_eq!(usual.lines().count(), 2, "{usual}");
    assert!(
        usual.contains("b.txt: binary")
            && usual.contains("2 articles")
            && usual.contains("1 failed")
    );
    assert!(err(&["-v"]).contains("a.txt: fr"));
    assert_eq!(err(&["-q"]), "");
}

#[test]
fn wrong_usage_is_explained() {
    for (args, reason) in [
        (&["--format", "xml"][..], "jsonl, json, text"),
        (&["--colour"], "--colour"),
        (&["--lang", "de"], "fr, en, auto"),
        (&["--date", "20 octobre"], "2022-10-20"),
        (&["--date", "2022-02-30"], "2022-10-20"),
        (&["--kinds", "money,colour"], "`colour`"),
        (&["--offsets", "word"], "utf16"),
        (&["--max-bytes", "big"], "10M"),
        (&["-j", "0"], "0"),
        (&["-q", "-v"], "cannot be used with"),
    ] {
        let run = extract(&[args, &["fixtures"]].concat(), "");
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(run.err.contains(reason), "{args:?}: {}", run.err);
    }
    let none = run_in(Path::new("."), &[], "");
    assert!(none.code == 2 && none.err.contains("Usage"), "{}", none.err);
    let unknown = run_in(Path::new("."), &["extrct"], "");
    assert!(
        unknown.code == 2 && unknown.err.contains("extract"),
        "{}",
        unknown.err
    );
    let version = run_in(Path::new("."), &["--version"], "");
    assert_eq!(
        (version.code, version.out),
        (0, format!("coupure {}\n", env!("CARGO_PKG_VERSION")))
    );
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

#[test]
fn nothing_in_a_file_is_no_failure() {
    let folder = folder(&[
        ("a.txt", b""),
        ("b.html", b""),
        ("c.txt", b" \n\t\n"),
        ("d.txt.gz", &gzip(b"")),
    ]);
    let run = run_in(folder.path(), &["extract", "."], "");
    assert_eq!(run.code, 0);
    assert!(
        run.articles()
            .iter()
            .all(|article| article.status == Status::Empty)
    );
    assert_eq!(run.err.matches(": empty").count(), 4, "{}", run.err);
}

#[test]
fn encodings_are_recognised() {
    let latin: Vec<u8> = FRENCH
        .chars()
        .map(|c| if c == '’' { 0x92 } else { c as u8 })
        .collect();
    let utf_16: Vec<u8> = FRENCH.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xef\xbb\xbf", FRENCH.as_bytes()].concat();
    let folder = folder(&[("a.txt", &latin), ("b.txt", &utf_16), ("c.txt", &marked)]);
    let run = run_in(folder.path(), &["extract", "."], "");
    let read = run
        .articles()
        .into_iter()
        .map(|a| (a.text, a.source.encoding.unwrap_or_default()));
    let names = ["windows-1252", "utf-16le", "utf-8"];
    assert_eq!(
        read.collect::<Vec<_>>(),
        names.map(|name| (FRENCH.to_owned(), name.to_owned()))
    );
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
