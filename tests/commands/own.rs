//! Users' own rules and entries, from `coupure.toml` and from `--rules`.

use coupure::Article;

use crate::program::Folder;

const OWN: &str = r#"
[[rule]]
id = "tide.label"
reason = "promotion"
selectors = [".label"]
sites = ["tide.example"]

[[rule]]
id = "tide.seal"
action = "keep"
phrases = ["advertisement"]

[[role]]
id = "pilot"
category = "official"
names = ["harbour pilot"]

[[organization]]
id = "port"
name = "Quell Harbour"
category = "regulator"
authority = "GB-QH"

[[name]]
id = "crew"
given = ["Zorblat"]

[[act]]
id = "charges"
names = ["Harbour Charges Order", "HCO"]
instrument = "HCO"
celex = "32099R0001"
"#;

const PAGE: &str = "<html lang=en><link rel=canonical href=https://www.tide.example/a><body><article>
    <h1>Quell Harbour fined over closed quay</h1>
    <p>Zorblat Emmer, harbour pilot, said on Monday that Quell Harbour had broken article 7 of the Harbour Charges
    Order when it closed the quay for the whole of the winter.</p>
    <p>The HCO is clear, the pilot said, and the harbour must pay <span class=label>subscribe now</span> what it
    owes to the boats that lay there.</p><p>Advertisement</p></article></body></html>";

fn record(out: &str) -> Article {
    serde_json::from_str(out).unwrap_or_else(|error| panic!("{error}: {out}"))
}

#[test]
fn the_record_names_the_rules_and_entries_that_decided() {
    let folder = Folder::with(&[
        ("news/a.html", PAGE.as_bytes()),
        ("own.toml", OWN.as_bytes()),
    ]);
    let by_option = folder.run("extract news --rules own.toml");
    assert_eq!(by_option.code, 0, "{}", by_option.err);
    folder.write("coupure.toml", OWN);
    let by_file = folder.run("extract news");
    assert_eq!(by_file.out, by_option.out);

    let article = record(&by_file.out);
    let decided = |id: &str| {
        article
            .blocks
            .iter()
            .find(|b| b.rule.as_deref() == Some(id))
    };
    let label = decided("tide.label").expect("a dropped label");
    assert_eq!(label.text.as_deref(), Some("subscribe now"));
    assert!(decided("tide.seal").expect("a kept block").start.is_some());
    assert!(
        article.text.contains("must pay what it owes"),
        "{}",
        article.text
    );
    let facts: Vec<(&str, String)> = article
        .facts
        .iter()
        .filter(|fact| ["crew", "port", "charges"].contains(&&*fact.rule))
        .map(|fact| (&*fact.rule, fact.value.to_string()))
        .collect();
    let facts: Vec<(&str, &str)> = facts.iter().map(|(r, v)| (*r, v.as_str())).collect();
    assert_eq!(
        facts,
        [
            ("port", "Quell Harbour [GB-QH]"),
            ("crew", "Zorblat Emmer, harbour pilot [official]"),
            ("port", "Quell Harbour [GB-QH]"),
            ("charges", "HCO 7"),
            ("charges", "HCO"),
        ]
    );
}

#[test]
fn the_address_of_a_line_chooses_the_rules_for_sites() {
    let folder = Folder::with(&[("own.toml", OWN.as_bytes())]);
    let page = PAGE.replace("<link rel=canonical href=https://www.tide.example/a>", "");
    for (address, drops) in [
        ("https://tide.example/b", true),
        ("https://eb.example/b", false),
    ] {
        let line = serde_json::json!({"html": page, "url": address}).to_string();
        let run = folder.run_with("extract - --input-format jsonl --rules own.toml", &line);
        let article = record(&run.out);
        let dropped = article
            .blocks
            .iter()
            .any(|b| b.rule.as_deref() == Some("tide.label"));
        assert_eq!(dropped, drops, "{address}");
    }
}

#[test]
fn what_cannot_be_used_is_told_with_its_place() {
    let beginning = "[[role]]\nid = 'a'\nnames = ['x']\n\n";
    for (wrong, says) in [
        (
            "[[rule]]\nid = 'b'\nselectors = ['a..b']",
            "line 5: `b`: `a..b` is no CSS selector",
        ),
        (
            "[[rule]]\nid = 'b'\npatterns = ['(']",
            "line 5: `b`: regex parse error",
        ),
        (
            "[[role]]\nid = 'a'\nnames = ['y']",
            "line 5: `a`: each entry has an id of its own",
        ),
        (
            "[[act]]\nid = 'b'\nnames = ['y']\ncelex = '7'",
            "line 5: `b`: `7` is no CELEX number",
        ),
        (
            "[[act]]\nid = 'b'\nnames = 'y'",
            "invalid type: string \"y\", expected a sequence",
        ),
        ("[[act]]\nid = 'b'\nname = ['y']", "did you mean `names`?"),
        ("[[roles]]\nid = 'b'", "did you mean `role`?"),
        (
            "[[role]]\nid = 'b'\nnames = ['y']\ncategory = 'king'",
            "unknown variant `king`",
        ),
    ] {
        let text = format!("{beginning}{wrong}");
        let folder = Folder::with_news();
        folder.write("own.toml", &text);
        let by_option = folder.run("extract news --rules own.toml -o a.jsonl");
        folder.write("coupure.toml", &text);
        let by_file = folder.run("check news");
        for (run, file) in [(by_option, "own.toml"), (by_file, "coupure.toml")] {
            assert_eq!(run.code, 2, "{wrong}");
            assert!(
                run.err.contains(says) && run.err.contains(file),
                "{wrong}: {}",
                run.err
            );
        }
        assert!(!folder.exists("a.jsonl"));
    }
    let folder = Folder::with_news();
    folder.write("coupure.toml", beginning);
    let run = folder.run("extract news --rules coupure.toml");
    assert!(
        run.code == 2 && run.err.contains("an id of its own"),
        "{}",
        run.err
    );
    let run = folder.run("extract news --rules nowhere.toml");
    assert!(
        run.code == 2 && run.err.contains("cannot read nowhere.toml"),
        "{}",
        run.err
    );
}

#[test]
fn the_configuration_that_applies_is_shown_whole() {
    let folder = Folder::with_news();
    folder.write("coupure.toml", OWN);
    let shown = folder.run("config show news").out;
    for line in [
        "[[rule]]",
        "id = \"tide.label\"",
        "selectors = [\".label\"]",
        "[[act]]",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
    let (_, shown) = shown.split_once('\n').expect("the file's name before");
    let before = folder.run("extract news").out;
    folder.write("coupure.toml", shown);
    assert_eq!(folder.run("extract news").out, before);
}

#[test]
fn a_run_with_other_entries_is_not_gone_on_with() {
    let folder = Folder::with_news();
    folder.write("news/en/bad.txt", "%PDF-1.7");
    folder.write("own.toml", OWN);
    folder.run("extract news --rules own.toml -o a.jsonl --fail-fast");
    folder.write("own.toml", OWN.replace("GB-QH", "GB-QX"));
    let run = folder.run("extract news --rules own.toml -o a.jsonl --resume");
    assert!(
        run.err.contains("0 articles were there already"),
        "{}",
        run.err
    );
}
