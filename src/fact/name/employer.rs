//! The body that a post belongs to, behind the words that say what it is (`at the London-based firm Acme`).

use super::{
    GRAMMAR, OrganizationCategory, Word, piece,
    reader::{Extent, Reader},
    role::{Body, head},
    scan::Marks,
};

/// The organisation at `at`, behind nouns for what it is; no name when it is only called `the company`.
pub(super) fn body(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<(Option<Body>, usize)> {
    const MOST_NOUNS: usize = 5;
    let mut next = at;
    let mut nouns = 0;
    let mut described = None;
    for _ in 0..MOST_NOUNS {
        if let Some(body) = marks.body_at(next) {
            // `the German Acme`, `the London-based Acme`
            let demonym = reader.over_demonym(next).filter(|end| *end == body.0.end);
            // `at Indiana’s Richmond High School`
            let owned = || {
                let after = reader.over(body.0.end, Word::Genitive)?;
                marks.body_at(after).map(|_| after)
            };
            let over = demonym.or_else(|| based(reader, body.0.end)).or_else(owned);
            if let Some(end) = over
                && marks.is_place(body.0)
            {
                next = end;
                continue;
            }
            let whole = whole_name(reader, marks, body);
            return Some((Some(whole), whole.0.end));
        }
        let noun = reader.phrase(next, |w| match w {
            Word::Apposed(_) | Word::Body(_) => Some(1),
            Word::RoleModifier | Word::Demonym(_) => Some(0),
            // `at eastern Indiana’s Richmond High School`
            Word::Direction if reader.is_lower(next) => Some(0),
            _ => None,
        });
        if let Some((noun, end)) = noun {
            nouns += noun;
            next = end;
            continue;
        }
        // `at tech market research firm Acme`
        if described.is_none() && !GRAMMAR[reader.lang()].head_first {
            described = description(reader, marks, next);
            if let Some(end) = described {
                next = end;
                continue;
            }
        }
        break;
    }
    if described.is_some() {
        return None;
    }
    if nouns == 0
        && let Some(end) = thing(reader, marks, next)
    {
        let at = Extent { start: next, end };
        return Some((Some((at, None)), end));
    }
    // `l’hôpital Lariboisière`
    let head_first = GRAMMAR[reader.lang()].head_first;
    if head_first && nouns == 1 && reader.is_capital(next) && marks.person_at(next).is_none() {
        let end = capitals(reader, marks, next, false);
        let public = reader.phrase(at, Word::body);
        if let Some((category, _)) = public.filter(|_| end > next) {
            return Some((Some((Extent { start: at, end }, Some(category))), end));
        }
    }
    (nouns > 0).then_some((None, next))
}

/// `Stade rennais`, `Théâtre de la Ville`: a noun for a thing with a capital, and what tells which it is.
fn thing(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    if !GRAMMAR[reader.lang()].head_first || !reader.is_capital(at) || reader.is_title {
        return None;
    }
    let head = reader.over(at, Word::ThingHead)?;
    let mut end = head;
    for _ in 0..MOST_WORDS {
        let small = |w| matches!(w, Word::Demonym(_) | Word::RoleModifier).then_some(());
        // `Stade rennais`: the adjective of a town, when nothing else can follow it
        let is_last = reader.is_symbol(end + 1, |_| true) || reader.is_capital(end + 1);
        let of_town = end == head && reader.is_lower(end) && !reader.is_stop_word(end) && is_last;
        let modifier = reader
            .phrase(end, small)
            .filter(|_| reader.is_lower(end))
            .or_else(|| of_town.then_some(((), end + 1)));
        let name = reader.over(end, Word::Of).unwrap_or(end);
        let next = modifier
            .map(|((), next)| next)
            .or_else(|| piece::capital_word(reader, name));
        let Some(next) =
            next.filter(|_| !reader.is_line_start(end) && marks.person_at(end).is_none())
        else {
            break;
        };
        end = next;
    }
    (end > head).then_some(end)
}

/// The organisation that begins at `at`, its whole name.
pub(super) fn named(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<Body> {
    let start = reader.over(at, Word::Determiner).unwrap_or(at);
    let body = marks.body_at(at).or_else(|| marks.body_at(start))?;
    Some(whole_name(reader, marks, body))
}

/// Over `-based` behind a place.
fn based(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let joined = reader.is_glued(at) && reader.is_symbol(at, |c| c == '-');
    (joined && reader.is_glued(at + 1) && reader.is_lower(at + 1)).then_some(at + 2)
}

/// The name with what follows it and can only be a part of it: `Oxford Properties`, `Roe & Lee`.
fn whole_name(reader: &Reader<'_>, marks: &Marks, (at, category): Body) -> Body {
    if GRAMMAR[reader.lang()].head_first {
        let second = reader.is_symbol(at.end, |c| c == '&') && category.is_none();
        let second = second.then(|| piece::capital_word(reader, at.end + 1));
        // `France Assos Santé`
        let more = || match category {
            None if !marks.is_place(at) || marks.body_at(at.end).is_some() => {
                capitals(reader, marks, at.end, false)
            }
            _ => at.end,
        };
        let end = second.flatten().unwrap_or_else(more);
        // `Olympique de Marseille`
        let town = reader
            .over(end, Word::Of)
            .filter(|_| category.is_none() && !marks.is_place(at));
        let town = town
            .and_then(|town| marks.body_at(town))
            .filter(|(town, _)| marks.is_place(*town));
        let end = town.map_or(end, |(town, _)| town.end);
        return (Extent { end, ..at }, category);
    }
    let end = match category {
        None => capitals(reader, marks, at.end, !marks.is_place(at)),
        Some(OrganizationCategory::Company) => capitals(reader, marks, at.end, false),
        Some(OrganizationCategory::Other) => branch(reader, at.end),
        Some(_) => at.end,
    };
    (Extent { end, ..at }, category)
}

/// Over the part of the world that a branch works in: `Greenpeace East Asia`.
fn branch(reader: &Reader<'_>, at: usize) -> usize {
    let area = |w| matches!(w, Word::Direction | Word::Country(_) | Word::Place).then_some(());
    let mut end = at;
    while let Some(((), next)) = reader.phrase(end, area).filter(|_| reader.is_capital(end))
        && !reader.is_line_start(end)
    {
        end = next;
    }
    end
}

/// A name that nothing is known of but its capitals: `Drip Coffee Makers`.
pub(super) fn unknown(reader: &Reader<'_>, marks: &Marks, start: usize) -> Option<Body> {
    let end = capitals(reader, marks, start, true);
    let fits = !GRAMMAR[reader.lang()].head_first && end > start + 1;
    fits.then_some((Extent { start, end }, None))
}

/// Over the words with capitals that go on a name at `at`, and over the small words inside it when it may have them.
fn capitals(reader: &Reader<'_>, marks: &Marks, at: usize, has_joints: bool) -> usize {
    const MOST_WORDS: usize = 8;
    let mut end = at;
    for _ in 0..MOST_WORDS {
        let next = if has_joints {
            let joint = reader
                .over(end, Word::Joint)
                .or_else(|| inner_sign(reader, end));
            joint.unwrap_or(end)
        } else {
            end
        };
        let is_inside = next > end;
        let Some(after) = part(reader, marks, next, is_inside) else {
            break;
        };
        end = after;
    }
    end
}

/// Over `&`, and over the genitive or particle inside a name (`Moody’s Analytics`).
fn inner_sign(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let sign = reader.is_symbol(at, |c| c == '&').then_some(at + 1);
    let particle = || {
        reader
            .over(at, Word::LinkParticle)
            .filter(|_| reader.is_lower(at))
    };
    sign.or_else(|| reader.over(at, Word::Genitive))
        .or_else(particle)
}

/// Over a word with a capital that may be part of a name.
fn part(reader: &Reader<'_>, marks: &Marks, at: usize, is_joined: bool) -> Option<usize> {
    // `Acme Advisers`
    let before = at
        .checked_sub(1)
        .filter(|before| reader.is_capital(*before));
    let ends_name = before.is_some() && !reader.is_title;
    let other = |w| {
        let is_other = match w {
            Word::Roles(_) => !ends_name,
            w => matches!(
                w,
                Word::NotName
                    | Word::Role(_)
                    | Word::Honorific
                    | Word::Title(_)
                    | Word::Former
                    | Word::Opener
            ),
        };
        is_other.then_some(())
    };
    let fits = !reader.is_line_start(at)
        && !reader.is_stop_word(at)
        && marks.person_at(at).is_none()
        && reader.phrase(at, other).is_none()
        && !(is_joined
            && marks
                .body_at(at)
                .is_some_and(|(body, _)| marks.is_place(body)));
    piece::capital_word(reader, at).filter(|_| fits)
}

/// Over small words that say what the organisation is whose name follows them: the last of them is a noun for it,
/// or the name is known for one.
fn description(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 6;
    let mut next = at;
    let mut is_noun = false;
    let mut has_post = false;
    while next < at + MOST_WORDS {
        let body = marks.body_at(next).filter(|_| next > at);
        if let Some((_, category)) = body {
            let is_told = is_noun || category.is_some() && !has_post;
            return is_told.then_some(next);
        }
        let hyphen = reader.is_symbol(next, |c| c == '-') && reader.is_glued(next);
        let is_word = reader.is_lower(next)
            && !reader.is_stop_word(next)
            && reader.speech(next).is_none()
            && reader.phrase(next, small).is_none();
        if !hyphen && !is_word || reader.is_line_start(next) {
            return None;
        }
        let noun = reader.phrase(next, |w| {
            matches!(w, Word::Apposed(_) | Word::Body(_)).then_some(())
        });
        is_noun = noun.is_some();
        has_post |= head(reader, next).is_some();
        next = noun.map_or(next + 1, |((), end)| end);
    }
    None
}

/// A small word: no part of what a post is about, or of what a body is.
pub(super) fn small(word: Word) -> Option<()> {
    matches!(
        word,
        Word::Of | Word::To | Word::At | Word::And | Word::Is | Word::Auxiliary | Word::BeforeVerb
    )
    .then_some(())
}
