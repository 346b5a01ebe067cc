//! Names behind an honorific or a title.

use super::{
    PersonCategory, Word, group, person,
    piece::{self, Piece, PieceKind, Stop},
    reader::{Extent, Reader},
    scan::PersonMark,
};

/// `Mme Denis`, `Dr Edith Lowell`, `Sen. Jane Roe`
pub(super) fn titled(reader: &Reader<'_>, at: usize) -> Option<PersonMark> {
    const MOST_TITLES: usize = 3;
    let mut title: Option<(PersonCategory, Extent)> = None;
    let mut after = at;
    for _ in 0..MOST_TITLES {
        let Some((category, end)) = reader.phrase_of(group::TITLE, after, |w| match w {
            Word::Honorific => Some(None),
            Word::Title(category) => Some(Some(category)),
            _ => None,
        }) else {
            break;
        };
        let dot = reader.is_glued(end) && reader.is_symbol(end, |c| c == '.');
        let one_letter = reader.word(after).chars().count() == 1;
        if !reader.is_capital(after) || one_letter && !dot {
            break;
        }
        let end = end + usize::from(dot);
        if let Some(category) = category {
            let start = title.map_or(after, |(_, t)| t.start);
            title = Some((category, Extent { start, end }));
        }
        after = end;
    }
    if let Some(end) = judge(reader, at, after) {
        title = title.or(Some((
            PersonCategory::Official,
            Extent { start: after, end },
        )));
        after = end;
    }
    if after == at || reader.is_line_start(after) {
        return None;
    }
    if reader.is_lower(after) {
        return noble(reader, after).map(|name| PersonMark {
            at: name,
            with_title: at,
            surname: name,
            is_full: false,
            title,
            rule: "person.title",
            confidence: 0.97,
        });
    }
    let run = piece::pieces(reader, after);
    let (name, surname, is_full) = if let Some(shape) = person::full_name(reader, &run) {
        (shape.at, shape.surname, true)
    } else {
        let name = lone_surname(reader, &run)?;
        (name, name, false)
    };
    Some(PersonMark {
        at: name,
        with_title: at,
        surname,
        is_full,
        title,
        rule: "person.title",
        confidence: 0.97,
    })
}

/// Over the office in `Mr Justice Roe`, before a name.
fn judge(reader: &Reader<'_>, title: usize, at: usize) -> Option<usize> {
    let office = |w| matches!(w, Word::Role(PersonCategory::Official)).then_some(());
    let ((), end) = reader.phrase_of(group::ROLE, at, office)?;
    (at > title && reader.is_capital(at) && reader.is_capital(end)).then_some(end)
}

/// `von Wogau`, `de la Tour`: a surname that begins with a small particle.
fn noble(reader: &Reader<'_>, at: usize) -> Option<Extent> {
    const MOST_PARTICLES: usize = 3;
    let particle = |w| matches!(w, Word::Particle | Word::LinkParticle).then_some(());
    // `Monsieur le Commissaire`
    if reader.over(at, Word::Determiner).is_some() {
        return None;
    }
    let mut name = at;
    for _ in 0..MOST_PARTICLES {
        match reader.phrase_of(group::PARTICLE, name, particle) {
            Some(((), end)) if reader.is_lower(name) => name = end,
            _ => break,
        }
    }
    let end = piece::capital_word(reader, name).filter(|_| name > at)?;
    Some(Extent { start: at, end })
}

/// The surname behind a title: `Denis`, `Le Pen`, and a place or a company too (`Mme Paris`).
fn lone_surname(reader: &Reader<'_>, run: &[Piece]) -> Option<Extent> {
    const SHORTEST: usize = 2;
    let particles = run
        .iter()
        .take_while(|p| reader.opens(p.at.start, group::PARTICLE))
        .count();
    let name = run.get(particles)?;
    let other = |w| {
        matches!(
            w,
            Word::Known(_)
                | Word::Place
                | Word::Country(_)
                | Word::SoftTail
                | Word::Demonym(_)
                | Word::Role(PersonCategory::Other)
        )
        .then_some(())
    };
    let fits = matches!(
        name.kind,
        PieceKind::Plain | PieceKind::Given | PieceKind::Doubtful
    ) && (name.stop == Stop::No || reader.phrase(name.at.start, other).is_some())
        && reader.text(name.at).chars().count() >= SHORTEST;
    fits.then_some(Extent {
        start: run[0].at.start,
        end: name.at.end,
    })
}
