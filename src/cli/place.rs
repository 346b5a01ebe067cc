//! Where the files of an article go: a path of its own in a folder, whatever its id holds.

use std::path::{Path, PathBuf};

/// The file for an article of `folder`. An id may come from anywhere: no part of it leads out of the folder.
pub(super) fn inside(folder: &Path, id: &str, extension: &str) -> PathBuf {
    let mut path = folder.to_owned();
    let mut parts: Vec<String> = id.split('/').map(safe).collect();
    if let Some(name) = parts.last_mut() {
        name.push('.');
        name.push_str(extension);
    }
    path.extend(parts);
    path
}

/// One name of a path, without what some system gives a meaning to.
fn safe(part: &str) -> String {
    if part.chars().all(|c| c == '.') {
        return "_".repeat(part.len().max(1));
    }
    let harmless =
        |c: char| !c.is_control() && !matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let part = part.chars().map(|c| if harmless(c) { c } else { '_' });
    part.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_leads_out_of_the_folder() {
        for (id, path) in [
            ("fr/a.txt", "out/fr/a.txt.facts"),
            ("../../etc/passwd", "out/__/__/etc/passwd.facts"),
            ("/etc/passwd", "out/_/etc/passwd.facts"),
            ("c:\\a\nb", "out/c__a_b.facts"),
            ("", "out/_.facts"),
            ("a/", "out/a/_.facts"),
        ] {
            assert_eq!(
                inside(Path::new("out"), id, "facts"),
                Path::new(path),
                "{id}"
            );
        }
    }
}
