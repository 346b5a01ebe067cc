//! What a sum is paid for each time: a unit of time or a noun.

use super::{Word, group, over, word};
use crate::{
    fact::cursor::Cursor,
    token::{Kind, Shape},
};

/// True at the rate of a price that may have thousandths: le litre, a gallon.
pub(super) fn is_fine(at: Cursor<'_>) -> bool {
    let marker = word(at, group::RATE, |w| {
        matches!(w, Word::Per | Word::PerAny | Word::PerArticle).then_some(())
    });
    marker.is_some_and(|((), after)| over(after, Word::PerFine).is_some())
}

/// The unit of a rate that begins here, as an ISO 8601 duration or a noun, and its end.
pub(super) fn per(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    if !at.opens(group::RATE) {
        return None;
    }
    if let Some(found) = word(at, group::RATE, |w| match w {
        Word::PerAdverb(iso) => Some(iso),
        _ => None,
    }) {
        return Some((found.0.to_owned(), found.1));
    }
    let (marker, after) = word(at, group::RATE, |w| match w {
        Word::Per | Word::PerAny | Word::PerArticle => Some(w),
        _ => None,
    })?;
    let time = word(after, group::EACH, |w| match w {
        Word::Time(iso) => Some(iso),
        _ => None,
    });
    if let Some((iso, end)) = time {
        // `La semaine` is a date more often than a rate; an hour is none.
        let fits = marker != Word::PerArticle || iso.starts_with("PT");
        let dated = over(end, Word::NotPer).is_some();
        return (fits && !dated).then(|| (iso.to_owned(), end));
    }
    let known = over(after, Word::PerNoun);
    if let Some(end) = known {
        return Some((after.text_to(end).to_lowercase(), end));
    }
    let any = marker == Word::PerAny
        && after.token()?.kind == Kind::Word(Shape::Lower)
        && after.text().len() > 2
        && !after.lang().is_stop_word(after.text());
    if !any {
        return None;
    }
    // `per active user`: the noun is the second word.
    let known = over(after.advance(1), Word::PerNoun).map(|end| (after.advance(1), end));
    let (noun, end) = known.unwrap_or((after, after.advance(1)));
    Some((noun.text_to(end).to_owned(), end))
}
