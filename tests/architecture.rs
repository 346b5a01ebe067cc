//! The order of the modules: bytes flow one way, and a module imports only what stands before it.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The way through, in order. `cli` belongs to the program, which sees only the library's public names.
const ORDER: [&str; 19] = [
    "span",
    "lanes",
    "language",
    "error",
    "decode",
    "block",
    "boilerplate",
    "token",
    "fact",
    "article",
    "extractor",
    "stages",
    "source",
    "write",
    "batch",
    "check",
    "schema",
    "report",
    "cli",
];

/// Language files: tables of words and nothing else.
const WORD_FILES: [&str; 2] = ["fr.rs", "en.rs"];

#[test]
fn a_module_imports_only_what_stands_before_it() {
    let mut wrong = Vec::new();
    for file in sources() {
        let Some(own) = place(&file.module) else {
            if !["lib", "main"].contains(&file.module.as_str()) {
                wrong.push(format!("{}: not in the order of modules", file.path));
            }
            continue;
        };
        for import in imports(&file.code) {
            match place(&import) {
                Some(other) if other <= own => {}
                Some(_) => wrong.push(format!("{} imports {import}, which comes later", file.path)),
                None => wrong.push(format!(
                    "{} imports {import}, which is no module",
                    file.path
                )),
            }
        }
        if file.is_root && file.code.contains("super::") {
            wrong.push(format!("{} imports from the crate's root", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_are_declared_in_order() {
    let library = fs::read_to_string(root().join("src/lib.rs")).expect("a library");
    let declared: Vec<usize> = library
        .lines()
        .filter_map(|line| line.strip_suffix(';')?.split_once("mod "))
        .filter(|(before, _)| matches!(*before, "" | "pub " | "pub(crate) "))
        .map(|(_, name)| {
            place(name).unwrap_or_else(|| panic!("{name} is not in the order of modules"))
        })
        .collect();
    assert!(declared.len() > 10 && declared.is_sorted(), "{library}");
}

#[test]
fn grammar_code_holds_no_words_and_word_files_no_code() {
    let mut wrong = Vec::new();
    for file in sources()
        .iter()
        .filter(|f| ["fact", "boilerplate", "language"].contains(&f.module.as_str()))
    {
        let is_words = file
            .path
            .rsplit('/')
            .next()
            .is_some_and(|name| WORD_FILES.contains(&name));
        if is_words && file.code.contains("fn ") {
            wrong.push(format!("{}: code among words", file.path));
        }
        if !is_words && file.module == "fact" {
            // Rules have English names, so that only the letters of other languages show a word.
            let foreign =
                |literal: &String| literal.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            let words = literals(&without_tables(&file.code))
                .into_iter()
                .filter(foreign);
            wrong.extend(words.map(|word| format!("{}: the word {word:?} among code", file.path)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn this_file_reads_imports_and_literals() {
    let code = "use crate::{\n    a::{b, c},\n    d,\n};\nlet e = crate::f::g();\n";
    assert_eq!(imports(code), ["a", "d", "f"]);
    let code = "let a = \"b\\\"c\"; let d = '\"'; fn e<'f>(g: &'f str) { h(\"i\") } r#\"j\"#";
    assert_eq!(literals(code), ["b\\\"c", "i", "j"]);
}

/// A source file, without its comments and unit tests.
struct Source {
    path: String,
    module: String,
    /// Whether `super` is the root of the crate.
    is_root: bool,
    code: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn place(module: &str) -> Option<usize> {
    ORDER.iter().position(|name| *name == module)
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut files = Vec::new();
    collect(&src, &mut files);
    files.sort();
    files.iter().map(|path| source(&src, path)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

fn source(src: &Path, path: &Path) -> Source {
    let inside = path.strip_prefix(src).expect("a file of src");
    let parts: Vec<&str> = inside
        .iter()
        .map(|part| part.to_str().expect("a plain name"))
        .collect();
    let text = fs::read_to_string(path).expect("a source file");
    let text = text
        .split("\n#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default();
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    Source {
        path: parts.join("/"),
        module: parts[0].trim_end_matches(".rs").to_owned(),
        is_root: parts.len() == 1 || parts[1..] == ["mod.rs"],
        code: code.join("\n"),
    }
}

/// The modules that are named after `crate::`, alone or in braces.
fn imports(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, mark) in code.match_indices("crate::") {
        let rest = &code[at + mark.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(members(group)),
            None => names.push(word(rest)),
        }
    }
    names
}

/// The first names of the members of a group, up to its closing brace.
fn members(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut begins = true;
    for (at, c) in group.char_indices() {
        match c {
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            '{' => depth += 1,
            ',' if depth == 0 => begins = true,
            c if begins && !c.is_whitespace() => {
                names.push(word(&group[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn word(code: &str) -> String {
    code.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// Code without its constants: what an act calls its articles is data wherever it stands.
fn without_tables(code: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in code.lines() {
        let after = line
            .trim_start_matches("pub(super) ")
            .trim_start_matches("pub(crate) ");
        inside |= after.starts_with("const ") || after.starts_with("static ");
        if !inside {
            kept.push_str(line);
            kept.push('\n');
        }
        let ends = line.ends_with(';') && !line.starts_with(' ');
        inside &= !ends;
    }
    kept
}

/// The string literals of a piece of code, escapes as written.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find(['"', '\'']) {
        let after = &rest[at + 1..];
        if rest[at..].starts_with('\'') {
            // A character, unless it is a lifetime.
            let escaped = after.starts_with('\\');
            let end = after
                .char_indices()
                .skip(1 + usize::from(escaped))
                .find(|(_, c)| *c == '\'');
            let is_char = end.is_some_and(|(end, _)| escaped || after[..end].chars().count() == 1);
            rest = match end {
                Some((end, _)) if is_char => &after[end + 1..],
                _ => after,
            };
            continue;
        }
        let mut escaped = false;
        let end = after.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let Some(end) = end else { break };
        found.push(after[..end].to_owned());
        rest = &after[end + 1..];
    }
    found
}
