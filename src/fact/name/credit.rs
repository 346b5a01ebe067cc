//! Bylines and credits: who wrote, and who edited.

use super::{
    Word, person,
    piece::{self, PieceKind, Stop},
    reader::{Extent, Reader},
};

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
pub(super) fn names(reader: &Reader<'_>) -> Vec<Extent> {
    let mut out = Vec::new();
    let mut at = reader.start;
    let mut edited = false;
    let mut in_list = true;
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
        let name = person::full_name(reader, &run).or_else(|| bare(reader, &run));
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
