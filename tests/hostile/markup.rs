//! Pages that nobody wrote, with two paragraphs that somebody did.

use coupure::{Article, Document, Extractor, Lang, OffsetUnit, Options, Status};

use crate::contract;

const TIMES: usize = 16_000;

const PARAGRAPH: &str =
    "<p>La CNIL a infligé une amende de 20 millions d’euros à la société Boréalis.</p>";
const LAST: &str = "<p>Elle a payé 3 millions d’euros le 12 mars 2021.</p>";

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
        "{PARAGRAPH}{}{LAST}{}",
        open.repeat(TIMES),
        close.repeat(TIMES)
    );
    let article = extract(&page, false);
    let values: Vec<String> = article
        .facts
        .iter()
        .map(|fact| fact.value.to_string())
        .collect();
    for wanted in ["20000000 EUR", "3000000 EUR", "2021-03-12"] {
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
    let page = format!("{PARAGRAPH}<p{attributes}>Un mot.</p{attributes}>{LAST}");
    let article = extract(&page, false);
    assert_eq!(article.blocks.len(), 3, "{:?}", article.text);
    check("<body a=1>", "");
}

#[test]
fn what_never_ends_holds_the_rest() {
    for open in ["<!-- ", "<script>", "<p a='", "<textarea>"] {
        let page = format!("{PARAGRAPH}{open}{}", LAST.repeat(TIMES));
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
        let page = format!("<script type=\"application/ld+json\">{json}</script>{PARAGRAPH}");
        let article = extract(&page, false);
        assert!(article.text.contains("20 millions"), "{}", &json[..40]);
    }
    let metas = "<meta property=og:title content='Un mot de plus'>".repeat(TIMES);
    assert!(
        extract(&format!("{metas}{PARAGRAPH}"), false)
            .title
            .is_some()
    );
}
