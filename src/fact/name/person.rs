//! The shape of a person's name in a run of capitals.

use super::{
    Word,
    given::Given,
    group,
    piece::{Piece, PieceKind, Stop},
    reader::{Extent, Reader},
};

/// A run that has the shape of a given name and a surname.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// The whole name.
    pub at: Extent,
    /// Its surname, with the particles.
    pub surname: Extent,
    /// The shape alone says that it is a person.
    pub is_sure: bool,
}

impl Shape {
    /// The name with a given name before it that no list knows.
    pub(super) fn from(self, start: usize) -> Self {
        let at = Extent { start, ..self.at };
        Self { at, ..self }
    }
}

/// A full name that begins with the first of `pieces`.
pub(super) fn full_name(reader: &Reader<'_>, pieces: &[Piece]) -> Option<Shape> {
    let first = pieces.first()?;
    let given = first.kind == PieceKind::Given;
    let may_be_given = given || first.kind == PieceKind::Doubtful;
    if first.stop != Stop::No && !may_be_given || first.is_stop_word(reader) {
        return None;
    }
    // `Musée d’Orsay`
    let is_linked = pieces.get(1).is_some_and(|p| p.kind == PieceKind::Link);
    if is_linked && reader.over(first.at.start, Word::ThingHead).is_some() {
        return None;
    }
    // `Van der Meer`, `El Baradei`: a surname alone.
    let is_particle = |w| matches!(w, Word::Particle | Word::LinkParticle).then_some(());
    let particles = reader
        .phrase_of(group::PARTICLE, first.at.start, is_particle)
        .is_some();
    if particles && (first.kind != PieceKind::Given || pieces.get(1)?.kind == PieceKind::Particle) {
        return None;
    }
    if let Some(numbered) = numbered(reader, pieces).filter(|_| given) {
        return Some(numbered);
    }
    if let Some(shape) = abridged(reader, pieces).filter(|_| given) {
        return Some(shape);
    }
    let mut next = 1;
    while next + 1 < pieces.len() && is_more_given(reader, pieces, next) {
        next += 1;
    }
    let surname = next;
    while pieces
        .get(next)
        .is_some_and(|p| matches!(p.kind, PieceKind::Particle | PieceKind::Link))
    {
        next += 1;
    }
    let has_particle = next > surname && pieces[surname].kind == PieceKind::Particle;
    let last = pieces.get(next)?;
    // `Bruno Le Maire`, `Anne May`
    let joined = pieces[surname..next]
        .iter()
        .all(|p| p.kind == PieceKind::Particle);
    if !may_be_surname(reader, last, given && joined) {
        return None;
    }
    next += 1;
    if !reader.is_title {
        next = more_surnames(reader, pieces, next, surname);
    }
    if pieces
        .get(next)
        .is_some_and(|p| matches!(p.stop, Stop::Tail | Stop::SoftTail) && !reader.is_title)
    {
        return None;
    }
    let end = suffix(reader, pieces[next - 1].at.end);
    let at = Extent {
        start: first.at.start,
        end,
    };
    if follows_tail(reader, end) {
        return None;
    }
    if !reader.is_title && ends_in_thing(reader, pieces, next) {
        return None;
    }
    let small = at.start + 1 < at.end && (at.start..at.end).any(|i| reader.is_lower(i));
    let is_sure = match first.kind {
        PieceKind::Given => !is_abbreviation(reader, first, last) && !is_word(reader, last),
        PieceKind::Initial => {
            last.stop == Stop::No
                && !reader.is_ordinary(last.at)
                && !is_word(reader, last)
                && !reader.is_code_part(first.at.start)
        }
        PieceKind::Doubtful => is_given_too(reader, first, last),
        _ => has_particle && small && first.kind == PieceKind::Plain,
    };
    Some(Shape {
        at,
        surname: Extent {
            start: pieces[surname].at.start,
            end: pieces[next - 1].at.end,
        },
        is_sure,
    })
}

/// `Giovanni B.`: the surname is only hinted at.
fn abridged(reader: &Reader<'_>, pieces: &[Piece]) -> Option<Shape> {
    let [given, initial] = pieces else {
        return None;
    };
    let end = initial.at.end;
    let closes = end >= reader.end || reader.is_lower(end) || reader.is_symbol(end, |_| true);
    let fits = initial.kind == PieceKind::Initial && given.stop == Stop::No && closes;
    fits.then_some(Shape {
        at: Extent {
            start: given.at.start,
            end,
        },
        surname: initial.at,
        is_sure: !reader.is_title,
    })
}

/// `Victor-Emmanuel III`, `Jean-Paul II`: given names and a Roman number.
fn numbered(reader: &Reader<'_>, pieces: &[Piece]) -> Option<Shape> {
    let names = pieces.iter().take_while(|p| p.kind == PieceKind::Given);
    let number = pieces.get(names.count())?.at;
    let word = reader.text(number);
    // `EOS R5 Mark II` is a camera.
    if pieces[0].at.start > reader.start && reader.is_code_part(pieces[0].at.start - 1) {
        return None;
    }
    let is_roman = word.chars().count() > 1 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let at = Extent {
        start: pieces[0].at.start,
        end: number.end,
    };
    is_roman.then_some(Shape {
        at,
        surname: at,
        is_sure: true,
    })
}

/// An ordinary word ends the run: `Emma Mason Gallery`.
fn ends_in_thing(reader: &Reader<'_>, pieces: &[Piece], next: usize) -> bool {
    let last = &pieces[next - 1];
    let more = pieces.get(next).filter(|p| p.kind == PieceKind::Plain);
    let ends = |p: &Piece| is_word(reader, p);
    more.is_some_and(ends) || (next > 2 && ends(last))
}

/// An ordinary word, which may be a surname only when something else says so.
fn is_word(reader: &Reader<'_>, piece: &Piece) -> bool {
    piece.kind == PieceKind::Plain && reader.is_vocabulary(piece.at)
}

/// `Christian Ziege`, `Noël Martin`: a feast or a faith, but a given name before what can only be a surname.
fn is_given_too(reader: &Reader<'_>, first: &Piece, last: &Piece) -> bool {
    !reader.is_title
        && first.stop == Stop::Word
        && reader.over(first.at.start, Word::NotName) == Some(first.at.end)
        && reader.given(first.at) == Given::Sure
        && last.kind != PieceKind::Doubtful
        && last.stop == Stop::No
        && !reader.is_upper_word(last.at.start)
        && !reader.is_vocabulary(last.at)
        && !reader.is_ordinary(last.at)
        && reader.phrase(last.at.start, Some).is_none()
}

/// `AWS Outposts`, `Kasim NAM`: a few capitals are no word of a name.
fn is_abbreviation(reader: &Reader<'_>, first: &Piece, last: &Piece) -> bool {
    const SHORT: usize = 3;
    let upper = |p: &Piece| reader.is_upper_word(p.at.start);
    let short = |p: &Piece| reader.word(p.at.start).chars().count() <= SHORT;
    upper(first) && (short(first) || !upper(last)) || upper(last) && short(last) && !upper(first)
}

/// A further given name or an initial, with a surname after it.
fn is_more_given(reader: &Reader<'_>, pieces: &[Piece], at: usize) -> bool {
    const MOST_GIVEN: usize = 3;
    let after = &pieces[at + 1];
    let surname_follows = after.stop == Stop::No
        || (matches!(after.kind, PieceKind::Given | PieceKind::Doubtful) && at == 1);
    match pieces[at].kind {
        PieceKind::Initial => true,
        PieceKind::Given => {
            at <= MOST_GIVEN
                && surname_follows
                && (!reader.is_title || is_known_name(reader, after))
        }
        PieceKind::Plain => is_lone_letter(reader, pieces[at].at) && surname_follows,
        _ => false,
    }
}

/// A word that a list of names knows, and no other.
fn is_known_name(reader: &Reader<'_>, piece: &Piece) -> bool {
    piece.kind == PieceKind::Given
        || reader.is_surname(piece.at)
        || piece.kind == PieceKind::Plain && !reader.is_vocabulary(piece.at) && !reader.is_upper
}

fn is_lone_letter(reader: &Reader<'_>, at: Extent) -> bool {
    reader.text(at).chars().count() == 1
}

fn may_be_surname(reader: &Reader<'_>, piece: &Piece, after_given: bool) -> bool {
    const SHORTEST: usize = 2;
    if !matches!(
        piece.kind,
        PieceKind::Plain | PieceKind::Given | PieceKind::Doubtful
    ) {
        return false;
    }
    let word = reader.text(piece.at);
    if reader.over(piece.at.start, Word::NameSuffix).is_some() {
        return false;
    }
    // `Theresa May`
    let is_month = after_given && piece.stop == Stop::Word && !reader.is_title;
    if word.chars().count() < SHORTEST || (reader.is_stop_word(piece.at.start) && !is_month) {
        return false;
    }
    let is_hill = after_given && piece.stop == Stop::SoftTail;
    if reader.is_title && !is_hill && reader.is_ordinary(piece.at) {
        return false;
    }
    match piece.stop {
        Stop::No => true,
        Stop::Word | Stop::SoftTail => after_given,
        Stop::Tail => false,
    }
}

/// Over the second surname (`Sánchez Pérez`, `Giscard d’Estaing`), and `Jr`.
fn more_surnames(reader: &Reader<'_>, pieces: &[Piece], from: usize, surname: usize) -> usize {
    const MOST_SURNAMES: usize = 3;
    let mut next = from;
    while let Some(piece) = pieces.get(next) {
        let is_link = piece.kind == PieceKind::Link;
        let elided = || reader.text(piece.at).ends_with(['\'', '’']);
        let joins = matches!(piece.kind, PieceKind::Particle) || (is_link && elided());
        let (name, taken) = if joins || is_link {
            (pieces.get(next + 1), 2)
        } else {
            (Some(piece), 1)
        };
        let Some(name) = name.filter(|n| may_be_surname(reader, n, false)) else {
            break;
        };
        if is_link && !joins && !is_land(reader, name)
            || next + taken - surname > MOST_SURNAMES
            || name.kind == PieceKind::Initial
            || reader.is_upper_word(name.at.start)
                != reader.is_upper_word(pieces[next - 1].at.start)
        {
            break;
        }
        next += taken;
    }
    next
}

/// The second part of `Potier de Courcy`: no place, body or word that the lists know, which would be where
/// somebody comes from (`Alain Juppé de Bordeaux`).
fn is_land(reader: &Reader<'_>, piece: &Piece) -> bool {
    piece.kind == PieceKind::Plain
        && reader.phrase(piece.at.start, Some).is_none()
        && !reader.is_vocabulary(piece.at)
}

/// Over `Jr.` or `III`.
fn suffix(reader: &Reader<'_>, at: usize) -> usize {
    let comma = usize::from(reader.is_symbol(at, |c| c == ','));
    let Some(end) = reader
        .over(at + comma, Word::NameSuffix)
        .filter(|_| reader.is_capital(at + comma))
    else {
        return at;
    };
    let stop = reader.is_glued(end) && reader.is_symbol(end, |c| c == '.') && end + 1 < reader.end;
    let end = end + usize::from(stop);
    // `Jane Roe, Sr. Manager`
    if comma == 1 && reader.is_capital(end) {
        return at;
    }
    end
}

/// True before `& Sons` and before figures of a model or a road.
fn follows_tail(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_symbol(at, |c| c == '&') && reader.is_capital(at + 1)
}
