//! Bylines and credits: who wrote, and who edited.

use super::{
    Word, person,
    piece::{self, PieceKind, Stop},
    reader::{Extent, Reader},
};
use crate::fact::cursor::Passage;

/// The names in a byline or credit, in order.
pub(crate) fn byline(passage: &Passage<'_>) -> Vec<String> {
    names_by(passage, names)
}

/// The full names behind a credit in a line that holds other things too.
pub(crate) fn credited(passage: &Passage<'_>) -> Vec<String> {
    names_by(passage, credited_in)
}

fn names_by(passage: &Passage<'_>, names: impl Fn(&Reader<'_>) -> Vec<Extent>) -> Vec<String> {
    let mut out = Vec::new();
    for reader in passage.sentences().filter_map(Reader::new) {
        for name in names(&reader) {
            let name = reader.text(name).to_owned();
            if !out.contains(&name) {
                out.push(name);
            }
        }
    }
    out
}

/// True when a credit (`Reportage de`, `Reporting by`, `Edited by`) stands before the name at `at`, alone or
/// behind other names.
pub(super) fn is_credited(reader: &Reader<'_>, at: usize) -> bool {
    credit_before(reader, at).is_some_and(|start| {
        start == reader.start
            || reader.is_symbol(start - 1, |c| {
                matches!(c, '(' | '[' | ';' | ',' | '–' | '—' | '|' | '.' | '-' | '/')
            })
    })
}

/// The start of a credit of more than one word, or at the start of the sentence, that ends at `at`.
fn credit_before(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let ((), start) = reader.phrase_before(at, |w| {
        matches!(w, Word::ReportedBy | Word::EditedBy).then_some(())
    })?;
    (at - start > 1 || start == reader.start).then_some(start)
}

/// The names in a byline, in order; those who edited are left out.
fn names(reader: &Reader<'_>) -> Vec<Extent> {
    listed(reader, true)
}

/// The same in a line that holds other things too: only full names behind a credit.
fn credited_in(reader: &Reader<'_>) -> Vec<Extent> {
    listed(reader, false)
}

fn listed(reader: &Reader<'_>, only_names: bool) -> Vec<Extent> {
    let mut out = Vec::new();
    let mut at = reader.start;
    let mut edited = false;
    let mut in_list = only_names;
    while at < reader.end {
        if let Some((is_editor, end)) = reader.phrase(at, |w| match w {
            Word::ReportedBy => Some(false),
            Word::EditedBy => Some(true),
            _ => None,
        }) {
            edited = is_editor;
            in_list = true;
            at = end;
            continue;
        }
        let run = piece::pieces(reader, at);
        let bare = || bare(reader, &run).filter(|_| only_names);
        // A name of which more words follow may be that of a university.
        let is_all = |name: &person::Shape| run.last().is_some_and(|p| p.at.end == name.at.end);
        let name = person::full_name(reader, &run).filter(|name| only_names || is_all(name));
        let name = name.or_else(bare);
        if let Some(name) = name.filter(|_| in_list) {
            if !edited {
                out.push(name.at);
            }
            at = name.at.end;
            continue;
        }
        // A list goes on over commas and `and`; anything else ends it.
        in_list = reader.is_symbol(at, |c| matches!(c, ',' | '&' | '/' | '|' | '(' | ':'))
            || reader.over(at, Word::And).is_some();
        at = run.last().map_or(at + 1, |p| p.at.end.max(at + 1));
    }
    out
}

/// Two plain words, where only names are expected.
fn bare(reader: &Reader<'_>, run: &[piece::Piece]) -> Option<person::Shape> {
    let plain = |p: &piece::Piece| {
        p.stop == Stop::No && p.kind != PieceKind::Link && !reader.is_stop_word(p.at.start)
    };
    let kept = run.iter().take_while(|p| plain(p)).count();
    if !(2..=4).contains(&kept) {
        return None;
    }
    let at = Extent {
        start: run[0].at.start,
        end: run[kept - 1].at.end,
    };
    Some(person::Shape {
        at,
        surname: run[kept - 1].at,
        is_sure: false,
    })
}
