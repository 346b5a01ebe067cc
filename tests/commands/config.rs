//! `coupure.toml` and `coupure config`.

use crate::program::Folder;

/// A run in a folder of news with this configuration.
fn with(configuration: &str, line: &str) -> (Folder, i32, String, String) {
    let folder = Folder::with_news();
    folder.write("coupure.toml", configuration);
    let run = folder.run(line);
    (folder, run.code, run.out, run.err)
}

#[test]
fn options_come_from_the_nearest_file_above_the_input() {
    let all = "kinds = [\"money\"]\nexclude = [\"fr/*\"]\n[extract]\nformat = \"csv\"\n";
    let (folder, code, out, err) = with(all, "extract news");
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("id,title,"), "{out}");
    assert_eq!(out.lines().count(), 2, "{out}");
    let run = folder.run("extract news -f json --kinds date --exclude en/*");
    assert!(run.out.starts_with("[\n{"), "{}", run.out);
    assert!(
        run.out.contains("amende") && !run.out.contains("\"money\""),
        "{}",
        run.out
    );
    folder.write("news/coupure.toml", "");
    assert_eq!(folder.run("extract news").out.lines().count(), 2);
    let run = folder.run("extract news --config coupure.toml");
    assert_eq!(run.out, out);
}

#[test]
fn snapshots_lie_where_the_file_says() {
    let (folder, code, _, err) = with("[check]\nsnapshots = \"snaps\"\n", "check news/fr -u");
    assert_eq!(code, 0, "{err}");
    assert_eq!(folder.list("snaps"), ["amende.txt.facts"]);
}

#[test]
fn what_is_no_option_is_an_error_with_a_suggestion() {
    for (text, says) in [
        (
            "kind = [\"money\"]",
            &[
                "coupure.toml",
                "line 1",
                "unknown field `kind`",
                "did you mean `kinds`?",
            ][..],
        ),
        ("jobs = \"many\"", &["coupure.toml", "invalid type: string"]),
        (
            "kinds = [\"monney\"]",
            &["coupure.toml", "`monney` is not one of", "money"],
        ),
        ("date = \"soon\"", &["coupure.toml", "date = \"soon\""]),
        ("max-bytes = \"much\"", &["max-bytes", "not a size"]),
        ("= nonsense", &["coupure.toml", "line 1"]),
    ] {
        let (_, code, out, err) = with(text, "extract news");
        assert!(code == 2 && out.is_empty(), "{text}: {out}");
        for what in says {
            assert!(err.contains(what), "{text} does not say {what:?}: {err}");
        }
    }
    let (_, code, _, err) = with("[extract]\nformat = \"xml\"", "extract news");
    assert!(code == 2 && err.contains("one of jsonl"), "{err}");
    let (_, code, _, err) = with("", "extract news --config nowhere.toml");
    assert!(
        code == 2 && err.contains("cannot read nowhere.toml"),
        "{err}"
    );
}

#[test]
fn a_new_file_has_all_options_and_changes_nothing() {
    let folder = Folder::with_news();
    let before = folder.run("extract news").out;
    assert_eq!(folder.run("config init").code, 0);
    assert_eq!(folder.run("extract news").out, before);
    let run = folder.run("config init");
    assert!(
        run.code == 2 && run.err.contains("cannot write coupure.toml"),
        "{}",
        run.err
    );
    folder.write("coupure.toml", "jobs = 1\n");
    let run = folder.run("config show news/fr");
    assert!(
        run.out.starts_with("# /") && run.out.ends_with("/coupure.toml\njobs = 1\n"),
        "{}",
        run.out
    );
    let elsewhere = Folder::with(&[]);
    assert_eq!(
        elsewhere.run("config show").out,
        "# no coupure.toml applies\n"
    );
}
