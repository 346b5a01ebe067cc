//! `coupure report`.

use scraper::{Html, Selector};

use crate::program::{ENGLISH, Folder};

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let found = page.select(&selector);
    found.map(|element| element.text().collect()).collect()
}

#[test]
fn the_page_has_articles_facts_and_what_was_dropped() {
    let folder = Folder::with_news();
    let run = folder.run("report news");
    assert_eq!(run.code, 0, "{}", run.err);
    let page = Html::parse_document(&folder.read("report.html"));
    assert_eq!(texts(&page, "details.article").len(), 2);
    assert_eq!(texts(&page, "#article-0 mark.money"), ["£7.5 million"]);
    assert_eq!(texts(&page, "#article-0 p.dropped del"), ["Advertisement"]);
    assert_eq!(
        texts(&page, "#article-0 p.dropped .reason"),
        ["advertisement"]
    );
    let money = texts(&page, "tr[data-kind=money] td:nth-child(3)");
    assert_eq!(money, ["7500000 GBP", "20000000 EUR"]);
    assert_eq!(texts(&page, "figure").len(), 3);
}

#[test]
fn what_an_article_holds_is_shown_as_text() {
    let hostile = format!("<script>alert(1)</script> {ENGLISH}");
    let folder = Folder::with(&[("a.txt", hostile.as_bytes()), ("bad.txt", b"%PDF-1.7")]);
    let run = folder.run("report . -o -");
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.out.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    let page = Html::parse_document(&run.out);
    assert_eq!(texts(&page, "script").len(), 1);
    assert_eq!(texts(&page, "p.failed").len(), 1);
    assert!(!folder.exists("report.html"));
}

#[test]
fn a_page_without_articles_is_a_page() {
    let folder = Folder::with(&[("notes.md", b"none")]);
    let run = folder.run("report .");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("searched for .txt, .html"), "{}", run.err);
    let again = folder.run("report .");
    assert!(again.err.contains("0 articles"), "{}", again.err);
    assert!(folder.read("report.html").contains("0 articles, 0 facts"));
    assert_eq!(folder.run("report . -o nowhere/report.html").code, 2);
}
