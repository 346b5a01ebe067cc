//! What the options of `extract` change, and what is said of wrong ones.

use std::path::Path;

use coupure::OffsetUnit;

use crate::{ENGLISH, FRENCH, extract, folder, run_in};

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
fn a_date_for_all_gives_way_to_the_article_s_own() {
    let day = |text: &str, format: &str| {
        let args = ["--date", "2022-10", "--input-format", format, "-"];
        let published = extract(&args, text).articles().remove(0).published;
        published.expect("a date").edtf
    };
    let header = format!("Publié le 3 juillet 2021 à 9h14\n\n{FRENCH}\n");
    assert_eq!(day(&header, "text"), "2021-07-03");
    let dateline = format!("PARIS, 4 mai 2021 (AFP) - {FRENCH}");
    assert_eq!(day(&dateline, "text"), "2021-05-04");
    let page = format!(
        "<meta property='article:published_time' content='2021-02-01'><h1>Amende</h1><p>{FRENCH}"
    );
    assert_eq!(day(&page, "html"), "2021-02-01");
    let line = serde_json::json!({"text": header, "date": "2020"});
    assert_eq!(day(&line.to_string(), "jsonl"), "2020");
    assert_eq!(day(FRENCH, "text"), "2022-10");
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
        (&["-j", "0"], "1 or more"),
        (&["-j", "all"], "1 or more"),
        (&["-q", "-v"], "cannot be used with"),
        (&["-", "-"], "read once"),
        (&["-", "--files-from", "-"], "read once"),
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
