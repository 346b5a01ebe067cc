//! Who is fined: a name that a fine is imposed on is an organisation, when nothing makes it a person.

use super::{
    OrganizationCategory, Word, group,
    organization::Mention,
    reader::Reader,
    scan::{Marks, Run},
};

/// Makes organisations of the runs that a fine is imposed on.
pub(super) fn promote(reader: &Reader<'_>, marks: &mut Marks) {
    if reader.is_title || marks.runs.is_empty() {
        return;
    }
    let Some(fine) = reader.next(reader.start, group::FINE) else {
        return;
    };
    let fined: Vec<Run> = marks
        .runs
        .iter()
        .filter(|r| is_fined(reader, r, fine))
        .copied()
        .collect();
    for run in fined {
        let place = marks
            .organizations
            .partition_point(|o| o.at.start < run.at.start);
        let mention = Mention::new(
            run.at,
            OrganizationCategory::Company,
            "organization.fined",
            0.8,
        );
        marks.organizations.insert(place, mention);
    }
}

fn is_fined(reader: &Reader<'_>, run: &Run, fine: usize) -> bool {
    const FARTHEST: usize = 24;
    const MOST_WORDS: usize = 3;
    if run.words > MOST_WORDS || run.at.start < fine || run.at.start > fine + FARTHEST {
        return false;
    }
    let follows = reader.before(run.at.start, Word::Imposed).is_some();
    let named = || reader.over(fine, Word::FineNoun).is_some();
    follows || (named() && reader.before(run.at.start, Word::Against).is_some())
}
