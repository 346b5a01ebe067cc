//! `coupure explain`, and what the program says of itself.

use crate::program::Folder;

#[test]
fn explain_shows_every_decision() {
    let folder = Folder::with_news();
    let run = folder.run("explain news/en");
    assert_eq!(run.code, 0, "{}", run.err);
    for part in [
        "fine.txt\ntext, utf-8, 77 bytes; language en (",
        "\n\nkeep  paragraph, score ",
        "\n  The regulator fined the company £7.5 million on 23 May 2022.\n",
        "\n    money         7500000 GBP  £7.5 million  money.currency_number (",
        "\n    date          2022-05-23  23 May 2022  date.day (",
        "\n\ndrop  paragraph as advertisement by en.advertisement.label, score ",
        "\n  Advertisement\n",
    ] {
        assert!(run.out.contains(part), "{part:?} is not in {}", run.out);
    }
    folder.write("news/en/bad.txt", "%PDF-1.7");
    let run = folder.run("explain news/en");
    assert_eq!(run.code, 2);
    assert!(run.out.starts_with("bad.txt\nfailed: "), "{}", run.out);
    assert!(run.err.contains("news/en/bad.txt: "), "{}", run.err);
}

#[test]
fn the_schema_is_json() {
    let folder = Folder::with(&[]);
    let run = folder.run("schema");
    assert_eq!(run.out, coupure::schema::json());
    assert_eq!(run.code, 0);
}

#[test]
fn shells_get_completions() {
    let folder = Folder::with(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = folder.run(&format!("completions {shell}"));
        assert!(run.code == 0 && run.out.contains("snapshots"), "{shell}");
    }
    assert_eq!(folder.run("completions tcsh").code, 2);
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let folder = Folder::with(&[]);
    let run = folder.run("man");
    assert_eq!(run.code, 0, "{}", run.err);
    for name in [
        "coupure",
        "coupure-extract",
        "coupure-check",
        "coupure-explain",
    ] {
        assert!(run.out.contains(&format!("\n.TH {name} 1")), "{name}");
    }
}
