//! The licences of all that the program is built from: only ones that let anybody use it, and listed in
//! `tests/snapshots/licences__licences.snap`. All of it comes from crates.io.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write,
    process::Command,
};

use serde_json::Value;

/// Permissive licences, and the one whose conditions are for the files under it alone (MPL-2.0).
const ALLOWED: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Where all of it comes from.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// True when one may choose licences of the list: `A OR B`, `A AND (B OR C)`, `A/B`, `A WITH exception`.
fn allowed(expression: &str) -> bool {
    let parts = expression.replace('/', " OR ");
    alternatives(&mut tokens(&parts).iter().map(String::as_str).peekable())
}

fn tokens(expression: &str) -> Vec<String> {
    let apart = expression.replace('(', " ( ").replace(')', " ) ");
    apart.split_whitespace().map(str::to_owned).collect()
}

type Tokens<'a, I> = std::iter::Peekable<I>;

fn alternatives<'a, I: Iterator<Item = &'a str>>(tokens: &mut Tokens<'a, I>) -> bool {
    let mut good = all_of(tokens);
    while tokens.next_if_eq(&"OR").is_some() {
        good |= all_of(tokens);
    }
    good
}

fn all_of<'a, I: Iterator<Item = &'a str>>(tokens: &mut Tokens<'a, I>) -> bool {
    let mut good = one(tokens);
    while tokens.next_if_eq(&"AND").is_some() {
        good &= one(tokens);
    }
    good
}

fn one<'a, I: Iterator<Item = &'a str>>(tokens: &mut Tokens<'a, I>) -> bool {
    let first = tokens.next().unwrap_or_default();
    if first == "(" {
        let good = alternatives(tokens);
        tokens.next_if_eq(&")");
        return good;
    }
    // An exception allows more than the licence does.
    if tokens.next_if_eq(&"WITH").is_some() {
        tokens.next();
    }
    ALLOWED.contains(&first)
}

#[test]
fn expressions_are_read() {
    for good in [
        "MIT",
        "MIT/GPL-3.0",
        "GPL-3.0 OR MIT",
        "(MIT OR GPL-3.0) AND Zlib",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(allowed(good), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT AND GPL-3.0) OR AGPL-3.0",
        "Proprietary",
    ] {
        assert!(!allowed(bad), "{bad}");
    }
}

/// The packages that go into the program, with their licences; what only tests and benches need is left out.
fn packages() -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();

    let nodes = list(&metadata["resolve"]["nodes"]);
    let by_id: HashMap<String, &Value> =
        nodes.iter().map(|node| (text(&node["id"]), node)).collect();
    let mut reached = BTreeSet::new();
    let mut next = vec![text(&metadata["resolve"]["root"])];
    while let Some(id) = next.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        for dependency in list(&by_id[&id]["deps"]) {
            let kinds = list(&dependency["dep_kinds"]);
            if kinds.iter().any(|kind| kind["kind"] != "dev") {
                next.push(text(&dependency["pkg"]));
            }
        }
    }
    let packages = list(&metadata["packages"]);
    let ours = packages
        .iter()
        .filter(|package| reached.contains(&text(&package["id"])));
    for package in ours.clone() {
        let source = &package["source"];
        let known = source.is_null() || *source == CRATES_IO;
        assert!(known, "{} comes from {source}", package["name"]);
    }
    ours.map(|package| (text(&package["name"]), text(&package["license"])))
        .collect()
}

#[test]
fn anybody_may_use_what_the_program_is_built_from() {
    let packages = packages();
    assert!(packages.len() > 50, "{packages:?}");
    let mut listed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, licence) in &packages {
        assert!(allowed(licence), "{name} is under {licence:?}");
        listed.entry(licence).or_default().push(name);
    }
    let mut shown = String::new();
    for (licence, names) in listed {
        writeln!(shown, "{licence}\n  {}", names.join(" ")).expect("a string");
    }
    insta::assert_snapshot!("licences", shown);
}
