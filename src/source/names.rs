//! The ids of files: paths relative to the input, the same on every machine, no two alike.

use std::{
    collections::{HashMap, HashSet},
    path::{Component, Path, PathBuf},
};

/// Gives each file its id.
pub(super) struct Names {
    roots: Vec<PathBuf>,
    /// What the ids of each input's files begin with.
    labels: Vec<String>,
    /// How often an id was given; only kept where two inputs may give the same.
    given: Option<HashMap<String, usize>>,
}

impl Names {
    pub(super) fn new(roots: &[PathBuf]) -> Self {
        Self {
            roots: roots.to_vec(),
            labels: labels(roots),
            given: (roots.len() > 1).then(HashMap::new),
        }
    }

    /// The id of the file at `path`, which is the input number `root` or lies in it.
    pub(super) fn id(&mut self, root: usize, path: &Path) -> String {
        let inside = path.strip_prefix(&self.roots[root]).unwrap_or(path);
        let inside = parts(inside).join("/");
        let label = self.labels[root].as_str();
        let mut id = match (label, inside.as_str()) {
            ("", "") => parts(path).pop().unwrap_or_else(|| "-".to_owned()),
            ("", inside) => inside.to_owned(),
            (label, "") => label.to_owned(),
            (label, inside) => format!("{label}/{inside}"),
        };
        if let Some(given) = &mut self.given {
            let times = given.entry(id.clone()).or_default();
            *times += 1;
            if *times > 1 {
                id = format!("{id}#{times}");
            }
        }
        id
    }
}

/// A lone input needs no label. Several are told apart by as many of their last names as that takes.
fn labels(roots: &[PathBuf]) -> Vec<String> {
    if roots.len() < 2 {
        return vec![String::new(); roots.len()];
    }
    let paths: Vec<Vec<String>> = roots.iter().map(|root| parts(root)).collect();
    let deepest = paths.iter().map(Vec::len).max().unwrap_or(0);
    let distinct: usize = paths.iter().collect::<HashSet<_>>().len();
    let cut = |depth: usize| -> Vec<String> {
        let last = |path: &Vec<String>| path[path.len().saturating_sub(depth)..].join("/");
        paths.iter().map(last).collect()
    };
    let enough = |depth: &usize| cut(*depth).iter().collect::<HashSet<_>>().len() == distinct;
    cut((1..deepest).find(enough).unwrap_or(deepest))
}

fn parts(path: &Path) -> Vec<String> {
    let named = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(escaped(name.as_encoded_bytes())),
        _ => None,
    });
    named.collect()
}

/// A path for people.
pub(super) fn shown(path: &Path) -> String {
    escaped(path.as_os_str().as_encoded_bytes())
}

/// A name that is not UTF-8 keeps its stray bytes as `\xNN`, so that two of them stay two.
fn escaped(name: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(name.len());
    for chunk in name.utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(roots: &[&str], files: &[(usize, &str)], ids: &[&str]) {
        let roots: Vec<PathBuf> = roots.iter().map(PathBuf::from).collect();
        let mut names = Names::new(&roots);
        let found: Vec<String> = files
            .iter()
            .map(|(root, path)| names.id(*root, Path::new(path)))
            .collect();
        assert_eq!(found, ids);
    }

    #[test]
    fn ids_are_relative_and_distinct() {
        check(
            &["/data/news"],
            &[(0, "/data/news/fr/a.txt")],
            &["fr/a.txt"],
        );
        check(&["."], &[(0, "./fr/a.txt")], &["fr/a.txt"]);
        check(&["news/a.txt"], &[(0, "news/a.txt")], &["a.txt"]);
        check(
            &["x/a.txt", "x/b.txt"],
            &[(0, "x/a.txt"), (1, "x/b.txt")],
            &["a.txt", "b.txt"],
        );
        check(
            &["x/a.txt", "/y/a.txt"],
            &[(0, "x/a.txt"), (1, "/y/a.txt")],
            &["x/a.txt", "y/a.txt"],
        );
        check(
            &["x/fr", "x/en"],
            &[(0, "x/fr/a.txt"), (1, "x/en/a.txt")],
            &["fr/a.txt", "en/a.txt"],
        );
        check(
            &["a.txt", "./a.txt"],
            &[(0, "a.txt"), (1, "./a.txt")],
            &["a.txt", "a.txt#2"],
        );
        check(&["-"], &[(0, "-")], &["-"]);
    }

    #[test]
    fn names_that_are_not_utf_8_stay_distinct() {
        assert_eq!(escaped(b"caf\xe9.txt"), "caf\\xE9.txt");
    }
}
