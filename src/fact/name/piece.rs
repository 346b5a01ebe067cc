//! Runs of words with capitals, cut into the pieces that names are made of.

use std::ops::Deref;

use super::{
    GRAMMAR, Word,
    given::Given,
    group, own,
    reader::{Extent, Reader},
};

/// What a piece of a run of capitals is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// `Marie-Laure`
    Given,
    /// `Paris`: a given name, or a word, a place, a brand.
    Doubtful,
    /// `J.`, `J.-P.`
    Initial,
    /// `van der`, `Le`
    Particle,
    /// `de`, `du`: a particle, or a preposition after the name.
    Link,
    /// Any other word.
    Plain,
}

/// A word of a run: words joined by hyphens, an initial with its stop, a particle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub at: Extent,
    pub kind: PieceKind,
    /// Whether it ends a name.
    pub stop: Stop,
}

/// How a word of the lexicon ends a name that began before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// It does not.
    No,
    /// A role, a month, a place: the name ends before it, though it may be a surname.
    Word,
    /// `Act`, `University`, `Inc`: what stands before it is no person.
    Tail,
    /// `Hill`, `Woods`: a tail, or the surname right after a given name.
    SoftTail,
}

impl Piece {
    /// True for one of the commonest words, unless it may be a given name too (`Will Lopez`).
    pub(super) fn is_stop_word(&self, reader: &Reader<'_>) -> bool {
        // `M’Bala` begins like the pronoun and is none.
        let is_elided = reader.word(self.at.start).ends_with(['\'', '’']);
        self.kind != PieceKind::Doubtful
            && !(is_elided && self.at.end > self.at.start + 1)
            && reader.is_stop_word(self.at.start)
    }
}

/// No name has more pieces.
const MOST_PIECES: usize = 9;

/// A run of pieces, held in place: there is one for every capital letter.
pub(super) struct Pieces {
    all: [Piece; MOST_PIECES],
    count: usize,
}

impl Pieces {
    /// No pieces.
    pub(super) const NONE: Self = Self {
        all: [Piece {
            at: Extent { start: 0, end: 0 },
            kind: PieceKind::Plain,
            stop: Stop::No,
        }; MOST_PIECES],
        count: 0,
    };
}

impl Pieces {
    /// True behind `de`.
    fn is_linked(&self) -> bool {
        self.last().is_some_and(|p| p.kind == PieceKind::Link)
    }
}

impl Deref for Pieces {
    type Target = [Piece];

    fn deref(&self) -> &[Piece] {
        &self.all[..self.count]
    }
}

/// Over one of the commonest words of the language that is no part of a name: it has its capital from the start
/// of a sentence.
pub(super) fn common_word(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let is_acronym = || reader.is_upper_word(at);
    if reader.is_upper
        || !reader.is_stop_word(at)
        || reader.opens(at, group::TELLING)
        || is_acronym()
    {
        return None;
    }
    match piece(reader, at, true) {
        None => Some(at + 1),
        Some(piece) => {
            let is_common = piece.kind != PieceKind::Given && piece.is_stop_word(reader);
            is_common.then_some(piece.at.end)
        }
    }
}

/// The run of pieces at `at`. It ends at a small letter that is no particle, at a sign, and before a line end.
pub(super) fn pieces(reader: &Reader<'_>, at: usize) -> Pieces {
    let mut out = Pieces::NONE;
    let mut next = at;
    while out.count < MOST_PIECES {
        let is_cut = || {
            reader.is_line_start(next)
                || own::begins_person(reader, next)
                || out.is_linked() && begins_title(reader, next)
        };
        if out.count > 0 && is_cut() {
            break;
        }
        let Some(piece) = piece(reader, next, out.count == 0) else {
            break;
        };
        next = piece.at.end;
        out.all[out.count] = piece;
        out.count += 1;
    }
    while out
        .last()
        .is_some_and(|p| matches!(p.kind, PieceKind::Particle | PieceKind::Link))
    {
        out.count -= 1;
    }
    out
}

/// `M. Roux` in `Arbitrage de M. Roux`: no initial.
fn begins_title(reader: &Reader<'_>, at: usize) -> bool {
    reader.over(at, Word::Honorific).is_some()
}

/// The pieces of a name that is known to stand at `at`.
pub(super) fn pieces_to(reader: &Reader<'_>, at: Extent) -> Vec<Piece> {
    let pieces = pieces(reader, at.start);
    let inside = pieces.iter().filter(|piece| piece.at.end <= at.end);
    inside.copied().collect()
}

fn piece(reader: &Reader<'_>, at: usize, is_first: bool) -> Option<Piece> {
    if !is_first && let Some((kind, end)) = particle(reader, at) {
        return Some(Piece {
            at: Extent { start: at, end },
            kind,
            stop: Stop::No,
        });
    }
    if let Some(end) = initial(reader, at) {
        return Some(Piece {
            at: Extent { start: at, end },
            kind: PieceKind::Initial,
            stop: Stop::No,
        });
    }
    let end = capital_word(reader, at)?;
    let at = Extent { start: at, end };
    let kind = match reader.given(at) {
        Given::Sure if reader.over(at.start, Word::NotName).is_some() => PieceKind::Doubtful,
        Given::Sure => PieceKind::Given,
        Given::Doubtful => PieceKind::Doubtful,
        Given::No => PieceKind::Plain,
    };
    Some(Piece {
        at,
        kind,
        stop: stop(reader, at),
    })
}

/// `van`, `de la`, `Le`: before a capital.
fn particle(reader: &Reader<'_>, at: usize) -> Option<(PieceKind, usize)> {
    const MOST_WORDS: usize = 3;
    let mut kind = PieceKind::Particle;
    let mut end = at;
    for _ in 0..MOST_WORDS {
        let Some((link, after)) = reader.phrase_of(group::PARTICLE, end, |w| match w {
            Word::Particle => Some(false),
            Word::LinkParticle => Some(true),
            _ => None,
        }) else {
            break;
        };
        if reader.is_line_start(after) {
            return None;
        }
        if end == at && link && reader.is_lower(at) {
            kind = PieceKind::Link;
        }
        end = after;
        // `al-Assad`
        if reader.is_glued(end) && reader.is_symbol(end, |c| c == '-') && reader.is_capital(end + 1)
        {
            end += 1;
            break;
        }
    }
    (end > at && reader.is_capital(end)).then_some((kind, end))
}

/// `J.`, `J.-P.`, and a lone capital letter inside a name (`John F Kennedy`).
fn initial(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let one = |at: usize| {
        let dot = reader.is_glued(at + 1) && reader.is_symbol(at + 1, |c| c == '.');
        (dot && reader.is_capital(at) && is_one_letter(reader.word(at))).then_some(at + 2)
    };
    let end = one(at)?;
    if reader.is_glued(end) && reader.is_symbol(end, |c| c == '-') {
        return one(end + 1).or(Some(end));
    }
    Some(end)
}

fn is_one_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some() && letters.next().is_none()
}

/// A word with a capital, and what hyphens join to it.
pub(super) fn capital_word(reader: &Reader<'_>, at: usize) -> Option<usize> {
    if !reader.is_capital(at) {
        return None;
    }
    let mut end = at + 1;
    if !reader.is_glued(end) {
        return Some(end);
    }
    // `Ex-Acme chief`
    if reader.is_symbol(end, |c| c == '-') && reader.over(at, Word::Former) == Some(end) {
        return None;
    }
    if reader.word(at).ends_with(['\'', '’', '‘', 'ʼ']) {
        // `O’Brien` and `N’Golo` are names, `L’Oréal` and `Qu’Anne` are not.
        let article = |w| {
            matches!(
                w,
                Word::Determiner | Word::Of | Word::To | Word::LinkParticle
            )
            .then_some(())
        };
        let short = reader.word(at).chars().count() == 2;
        if !short
            || reader.phrase(at, article).is_some()
            || !reader.is_capital(end)
            || !reader.is_glued(end)
        {
            return None;
        }
        end += 1;
    }
    while reader.is_glued(end)
        && reader.is_symbol(end, |c| c == '-' || c == '&')
        && reader.is_glued(end + 1)
        && (reader.is_capital(end + 1)
            || (reader.is_symbol(end, |c| c == '-')
                && reader.is_lower(end + 1)
                && !is_quality(reader, end + 1)
                && reader.before(end, Word::Former).is_none()))
    {
        end += 2;
    }
    Some(end)
}

/// `owned` in `Amazon-owned`: what a hyphen joins to a name and is no part of it.
fn is_quality(reader: &Reader<'_>, at: usize) -> bool {
    let endings = GRAMMAR[reader.lang()].quality_endings;
    let word = reader.word(at);
    endings.iter().any(|ending| word.ends_with(ending))
}

fn stop(reader: &Reader<'_>, at: Extent) -> Stop {
    let tail = reader.phrase_of(
        group::TAIL | group::HEAD | group::ROLE,
        at.start,
        |w| match w {
            Word::ThingTail
            | Word::Body(_)
            | Word::CompanyTail
            | Word::CompanyForm
            | Word::Roles(_) => Some(Stop::Tail),
            Word::SoftTail => Some(Stop::SoftTail),
            _ => None,
        },
    );
    if let Some((stop, end)) = tail
        && end >= at.end
    {
        return stop;
    }
    let word = reader.phrase_of(group::TELLING, at.start, |w| {
        matches!(
            w,
            Word::NotName
                | Word::Opener
                | Word::Role(_)
                | Word::Honorific
                | Word::Title(_)
                | Word::Former
                | Word::Direction
                | Word::ThingHead
                | Word::Known(_)
                | Word::Country(_)
                | Word::Demonym(_)
                | Word::Place
                | Word::Portfolio
        )
        .then_some(())
    });
    match word {
        _ if reader.is_code(at.start) => Stop::Word,
        Some(((), end)) if end >= at.end => Stop::Word,
        _ => Stop::No,
    }
}
