//! Pages that nobody wrote, with two paragraphs that somebody did.

use coupure::{Article, Document, Extractor, Lang, OffsetUnit, Options, Status};

use crate::{
    contract,
    sentences::{AFTER, BEFORE, FACTS, values},
};

const TIMES: usize = 16_000;

fn extract(page: &str, strip: bool) -> Article {
    let extractor = Extractor::new(Options {
        strip,
        language: Some(Lang::Fr),
        offsets: OffsetUnit::Utf16,
        ..Options::default()
    });
    let article = extractor.extract(&Document::html(page));
    contract::check(&article, None);
    article
}

/// The paragraphs before and in the middle of so many tags are read.
fn check(open: &str, close: &str) {
    let page = format!(
        "<p>{BEFORE}</p>{}<p>{AFTER}</p>{}",
        open.repeat(TIMES),
        close.repeat(TIMES)
    );
    let article = extract(&page, false);
    let values = values(&article);
    for wanted in FACTS {
        assert!(
            values.iter().any(|value| value == wanted),
            "{wanted} around {open:?}"
        );
    }
    extract(&page, true);
}

#[test]
fn nested_elements() {
    check("<div>", "</div>");
    check("<div>", "");
    check("<span>", "</span>");
    check("<x-y>", "</x-y>");
    check("<blockquote><p>", "");
    check("<section><h2>", "");
    check("<div class=related>", "");
}

#[test]
fn unclosed_lists_and_tables() {
    check("<ul><li>", "");
    check("<ol><li><p>", "");
    check("<dl><dd>", "");
    check("<li>", "");
    check("<table><tr><td>", "");
    check("<table><tr><td>", "</table>");
}

#[test]
fn formatting_that_never_ends() {
    check("<b>", "");
    check("<font a=1><p>", "");
    check("<a href=/a><p>", "");
    check("<b><i></b></i>", "");
    check("<div><em></div>", "");
}

#[test]
fn tags_where_they_are_not_tags() {
    check("<div a='</div>'>", "");
    check("<div><? </div>", "");
    check("<!-- a --><div>", "");
    check("<!--><div>", "");
    check("<svg><title></title></svg>", "");
    check("</x>", "");
    check("<", "");
    check("&", "");
}

#[test]
fn attributes_without_number() {
    let attributes = (0..100_000).map(|i| format!(" a{i}='>'"));
    let attributes = attributes.collect::<Vec<_>>().concat();
    let page = format!("<p>{BEFORE}</p><p{attributes}>Un mot.</p{attributes}><p>{AFTER}</p>");
    let article = extract(&page, false);
    assert_eq!(article.blocks.len(), 3, "{:?}", article.text);
    check("<body a=1>", "");
}

#[test]
fn what_never_ends_holds_the_rest() {
    for open in ["<!-- ", "<script>", "<p a='", "<textarea>"] {
        let rest = format!("<p>{AFTER}</p>").repeat(TIMES);
        let page = format!("<p>{BEFORE}</p>{open}{rest}");
        let article = extract(&page, false);
        assert_eq!(article.status, Status::Ok, "{open}");
        assert!(!article.text.contains("3 millions"), "{open}");
    }
}

#[test]
fn metadata_that_is_deep_or_long() {
    let nested = "{\"@graph\":[".repeat(TIMES);
    let authors = "{\"@type\":\"Person\",\"name\":\"Marie Dupont\"},".repeat(TIMES);
    let escapes = "\\ud83d".repeat(TIMES);
    for json in [
        nested,
        format!("{{\"@type\":\"NewsArticle\",\"author\":[{authors}{{}}]}}"),
        format!("{{\"@type\":\"NewsArticle\",\"headline\":\"{escapes}\"}}"),
    ] {
        let page = format!("<script type=\"application/ld+json\">{json}</script><p>{BEFORE}</p>");
        let article = extract(&page, false);
        assert!(article.text.contains(BEFORE), "{}", &json[..40]);
    }
    let metas = "<meta property=og:title content='Un mot de plus'>".repeat(TIMES);
    assert!(
        extract(&format!("{metas}<p>{BEFORE}</p>"), false)
            .title
            .is_some()
    );
}
