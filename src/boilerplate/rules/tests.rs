use super::*;
use crate::{
    block::{Format, Request, blocks_with},
    boilerplate::{Mode, judge},
};

const RULES: &str = r#"
    [[rule]]
    id = "keep.tide"
    action = "keep"
    patterns = ["^Tide table"]

    [[rule]]
    id = "drop.club"
    reason = "promotion"
    place = "start"
    phrases = ["adhérez au club", "le club des # marées"]

    [[rule]]
    id = "drop.anywhere"
    language = "fr"
    place = "inside"
    phrases = ["offert par la rédaction"]

    [[rule]]
    id = "css.keep"
    action = "keep"
    selectors = [".fixed"]

    [[rule]]
    id = "css.drop"
    selectors = [".box", "p > .cut", "[data-paid=yes]"]

    [[rule]]
    id = "css.tide"
    sites = ["tide.example"]
    selectors = [".teaser"]

    [[rule]]
    id = "drop.special"
    sites = ["tide.example"]
    phrases = ["tide special"]

    [[rule]]
    id = "drop.table"
    patterns = ["(?i)table", "^\\d+$"]
"#;

/// The blocks of a document from an address, each with the rule that decided and whether it is kept.
fn all(text: &str, format: Format, lang: Lang, address: &str) -> Vec<(String, String, bool)> {
    let rules = Rules::parse(RULES).expect("good rules");
    let request = Request {
        site: Site::of_address(address),
        selectors: Cow::Borrowed(rules.selectors()),
    };
    let blocks = blocks_with(text, format, &request);
    let judged = judge(blocks, Some(lang), Mode::Balanced, &rules);
    let one = |one: Judged<'_>| {
        let rule = one.rule.unwrap_or_default().into_owned();
        (one.block.text.into_owned(), rule, one.reason.is_none())
    };
    judged.into_iter().map(one).collect()
}

fn decided(text: &str, lang: Lang) -> Option<(String, bool)> {
    let (_, rule, keeps) = all(text, Format::Text, lang, "").swap_remove(0);
    (!rule.is_empty()).then_some((rule, keeps))
}

/// What of a page the rules of these tests decide.
fn selected(html: &str, address: &str) -> Vec<(String, String, bool)> {
    let mut all = all(html, Format::Html, Lang::En, address);
    all.retain(|(_, rule, _)| rule.contains("css"));
    all
}

#[test]
fn selectors_choose_elements_with_all_inside() {
    let page = "<body><aside class=box><p>One <b>two</b><div>three</div></aside><p data-paid=yes>Paid.\
                <p>Begun <span class=cut>and <i>cut</i></span> and ended.</p>\
                <div class=box><p class=fixed>Kept in a box.</div>\
                <p>All of <em class=fixed>this</em> stays.<p hidden class=fixed>Seen.";
    let own = |text: &str, rule: &str, keeps| (text.to_owned(), rule.to_owned(), keeps);
    assert_eq!(
        selected(page, ""),
        [
            own("One two", "css.drop", false),
            own("three", "css.drop", false),
            own("Paid.", "css.drop", false),
            own("and cut", "css.drop", false),
            own("Kept in a box.", "css.keep", true),
            own("All of this stays.", "css.keep", true),
            own("Seen.", "css.keep", true),
        ]
    );
    let around = all(page, Format::Html, Lang::En, "");
    assert!(around.iter().any(|(text, ..)| text == "Begun and ended."));
}

#[test]
fn rules_for_sites_leave_others_alone() {
    let page = "<p class=teaser>One.<p>Only here, <i class=teaser>not</i> there.";
    let canonical = format!("<link rel=canonical href=https://www.tide.example/a>{page}");
    let graph = format!("<meta property=og:url content=http://tide.example>{page}");
    for (html, address, found) in [
        (page, "", 0),
        (page, "https://tide.example/a", 2),
        (page, "https://riptide.example/a", 0),
        (&canonical, "", 2),
        (&graph, "", 2),
        (&canonical, "https://other.example", 0),
    ] {
        assert_eq!(selected(html, address).len(), found, "{address}: {html}");
    }
    let text = |address| all("Tide special", Format::Text, Lang::En, address).swap_remove(0);
    assert_eq!(text("https://tide.example/").1, "drop.special");
    assert_eq!(text("https://other.example/").1, "");
}

#[test]
fn the_first_rule_that_matches_decides() {
    for (text, lang, rule, keeps) in [
        ("Tide table for May", Lang::En, "keep.tide", true),
        ("A table of prices", Lang::En, "drop.table", false),
        (
            "ADHEREZ au club, dès demain !",
            Lang::Fr,
            "drop.club",
            false,
        ),
        (
            "Le club des 12 marées vous attend",
            Lang::Fr,
            "drop.club",
            false,
        ),
        (
            "Ce récit offert par la rédaction",
            Lang::Fr,
            "drop.anywhere",
            false,
        ),
    ] {
        assert_eq!(
            decided(text, lang),
            Some((rule.to_owned(), keeps)),
            "{text}"
        );
    }
    assert_eq!(decided("Ce récit offert par la rédaction", Lang::En), None);
    assert_eq!(decided("Il veut que vous adhérez au club", Lang::Fr), None);
}

#[test]
fn errors_name_the_rule() {
    for (text, rule) in [
        ("[[rule]]\nid = 'a'\npatterns = ['(']", Some("a")),
        ("[[rule]]\nid = 'b'", Some("b")),
        ("[[rule]]\nid = 'c'\nphrases = ['…']", Some("c")),
        (
            "[[rule]]\nid = 'd'\naction = 'keep'\nreason = 'share'\nphrases = ['x']",
            Some("d"),
        ),
        (
            "[[rule]]\nid = 'e'\nphrases = ['x']\n[[rule]]\nid = 'e'\nphrases = ['y']",
            Some("e"),
        ),
        ("[[rule]]\nid = 'g'\nselectors = ['a..b']", Some("g")),
        (
            "[[rule]]\nid = 'h'\nlanguage = 'fr'\nselectors = ['a']",
            Some("h"),
        ),
        (
            "[[rule]]\nid = 'i'\nphrases = ['x']\nsites = ['https://x.org']",
            Some("i"),
        ),
        ("[[rule]]\nphrases = ['x']", None),
        ("[[rule]]\nid = 'f'\nphrase = ['x']", None),
    ] {
        let error = Rules::parse(text).expect_err(text);
        assert_eq!(error.rule.as_deref(), rule, "{text}: {error}");
    }
}
