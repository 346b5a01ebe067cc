//! Five real articles that lie beside the project, in `../shared/sources`. Their text is their publishers':
//! the snapshots hold values, offsets and line numbers, no sentence.

use std::{fmt::Write, fs, path::Path};

use coupure::{Article, Document, Extractor, Format, Options, Value, Verdict};

#[test]
fn real_articles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sources");
    if !folder.is_dir() {
        assert!(
            std::env::var_os("CI").is_none(),
            "{} is missing",
            folder.display()
        );
        eprintln!("{} is not there, nothing is tested", folder.display());
        return;
    }
    let extractor = Extractor::new(Options::default());
    let files = fs::read_dir(&folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 5, "{}", folder.display());
    let mut out = String::new();
    for path in files {
        let bytes = fs::read(&path).expect("an article");
        let article = extractor.extract(&Document::bytes(&bytes, Format::Text));
        let source = String::from_utf8(bytes).expect("UTF-8");
        writeln!(
            out,
            "{}",
            path.file_name().expect("a name").to_string_lossy()
        )
        .expect("a string");
        describe(&article, &source, &mut out);
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("sources", out);
    });
}

fn describe(article: &Article, source: &str, out: &mut String) {
    let language = article.language.code.map_or("und", |lang| lang.code());
    let published = article
        .published
        .as_ref()
        .map(|p| format!("{} {:?}", p.edtf, p.basis));
    let published = published.unwrap_or_else(|| "-".to_owned());
    let page_date = article.page_date.as_deref().unwrap_or("-");
    let authors = article.authors.join(", ");
    writeln!(
        out,
        "  {language}, published {published}, page date {page_date}, authors: {authors}"
    )
    .expect("a string");
    for block in &article.blocks {
        let lines: Vec<String> = block
            .source
            .iter()
            .map(|span| lines(source, span.start, span.end))
            .collect();
        let lines = lines.join(" + ");
        let (kind, score) = (block.kind, block.score);
        match (block.verdict, block.reason) {
            (Verdict::Drop, Some(reason)) => {
                let rule = block.rule.as_deref().unwrap_or("-");
                writeln!(
                    out,
                    "  {lines}: drop {kind:?} {reason:?}, {rule}, {score:.3}"
                )
            }
            _ => writeln!(out, "  {lines}: keep {kind:?}, {score:.3}"),
        }
        .expect("a string");
    }
    for fact in &article.facts {
        let line = lines(
            source,
            fact.source_start.unwrap_or(0),
            fact.source_end.unwrap_or(0),
        );
        let (start, end, kind, rule) = (fact.start, fact.end, fact.value.kind().name(), &fact.rule);
        let value = shown(&fact.value);
        writeln!(out, "  {line} {start}..{end} {kind} {value} [{rule}]").expect("a string");
    }
}

/// A value, with the person or organisation that mentions share.
fn shown(value: &Value) -> String {
    match value {
        Value::Person(person) => format!("#{} {value} {:?}", person.person, person.category),
        Value::Organization(body) => format!("#{} {value} {:?}", body.organization, body.category),
        _ => value.to_string(),
    }
}

/// The lines of a range of bytes, from 1.
fn lines(source: &str, start: usize, end: usize) -> String {
    let line = |at: usize| 1 + source[..at].matches('\n').count();
    match (line(start), line(end)) {
        (first, last) if first == last => format!("line {first}"),
        (first, last) => format!("lines {first}-{last}"),
    }
}
