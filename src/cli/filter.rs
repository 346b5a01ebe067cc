//! `--include` and `--exclude`.

use globset::{Glob, GlobSet, GlobSetBuilder};

/// Which inputs are wanted.
pub(super) struct Filter {
    /// `None` takes all.
    include: Option<GlobSet>,
    exclude: GlobSet,
}

impl Filter {
    /// # Errors
    /// When a glob is none.
    pub(super) fn new(include: &[String], exclude: &[String]) -> Result<Self, String> {
        Ok(Self {
            include: match include {
                [] => None,
                globs => Some(set(globs)?),
            },
            exclude: set(exclude)?,
        })
    }

    /// A glob may match the path in the folder or the name alone, so that `draft*` finds `fr/draft-1.txt`.
    pub(super) fn takes(&self, id: &str) -> bool {
        let name = id.rsplit('/').next().unwrap_or(id);
        let matches = |set: &GlobSet| set.is_match(id) || set.is_match(name);
        self.include.as_ref().is_none_or(matches) && !matches(&self.exclude)
    }
}

fn set(globs: &[String]) -> Result<GlobSet, String> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        set.add(Glob::new(glob).map_err(|error| error.to_string())?);
    }
    set.build().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(include: &[&str], exclude: &[&str], taken: &[&str]) {
        const ALL: [&str; 4] = ["a.txt", "fr/a.html", "fr/draft-1.txt", "en/old/b.txt"];
        let own = |globs: &[&str]| globs.iter().map(|&g| g.to_owned()).collect::<Vec<_>>();
        let filter = Filter::new(&own(include), &own(exclude)).expect("globs");
        let found: Vec<&str> = ALL.into_iter().filter(|id| filter.takes(id)).collect();
        assert_eq!(found, taken, "{include:?} {exclude:?}");
    }

    #[test]
    fn globs_match_paths_and_names() {
        check(
            &[],
            &[],
            &["a.txt", "fr/a.html", "fr/draft-1.txt", "en/old/b.txt"],
        );
        check(&["*.html"], &[], &["fr/a.html"]);
        check(
            &["fr/*", "en/**"],
            &["draft*"],
            &["fr/a.html", "en/old/b.txt"],
        );
        check(&[], &["{fr,en}/**"], &["a.txt"]);
        assert!(Filter::new(&["[".to_owned()], &[]).is_err());
    }
}
