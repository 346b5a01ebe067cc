//! Where articles come from: files, folders, standard input, JSON Lines, in any encoding.

use std::path::Path;

use coupure::Status;

use crate::{ENGLISH, FRENCH, extract, folder, gzip, ids, run_in};

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
fn a_folder_without_articles_is_said_to_have_none() {
    let folder = folder(&[("notes.pdf", b"%PDF-1.7"), ("a.txt", b"A.")]);
    for (args, said) in [
        (&["--include", "b*"][..], "nothing in them is wanted"),
        (&["--input-format", "jsonl"], "searched for .jsonl"),
    ] {
        let run = run_in(folder.path(), &[&["extract", "."], args].concat(), "");
        assert_eq!((run.code, run.out.as_str()), (0, ""));
        assert!(run.err.contains(said), "{}", run.err);
    }
    let run = run_in(folder.path(), &["extract", "."], "");
    assert!(!run.err.contains("no inputs"), "{}", run.err);
}
