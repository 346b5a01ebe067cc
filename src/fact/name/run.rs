//! Runs of capitals that are no known name: a person, or a name that its neighbours must tell.

use super::{
    Word, organization,
    person::{self, Shape},
    piece::{Piece, PieceKind, Stop},
    reader::{Extent, Reader},
    scan::{Marks, PersonMark, Run},
};

/// A run with the name that all of it would be.
#[derive(Clone, Copy)]
pub(super) struct NamedRun<'a> {
    pub pieces: &'a [Piece],
    pub name: Option<Shape>,
}

impl<'a> NamedRun<'a> {
    pub(super) fn new(reader: &Reader<'_>, pieces: &'a [Piece]) -> Self {
        let name = person::full_name(reader, pieces);
        Self { pieces, name }
    }

    /// The same run from piece `start` on.
    fn from(self, reader: &Reader<'_>, start: usize) -> Self {
        if start == 0 {
            self
        } else {
            Self::new(reader, &self.pieces[start..])
        }
    }

    /// Reads a run that is no known name: a person, or a run whose meaning its neighbours must tell. Gives its end.
    pub(super) fn read(self, reader: &Reader<'_>, marks: &mut Marks) -> usize {
        let run = self.pieces;
        if reader.is_upper && run.len() > 3 {
            return read_headline(reader, run, marks);
        }
        // `The Morgan Stanley accounts`: the article is no part of the name.
        let is_acronym = reader.is_upper_word(run[0].at.start) && !reader.is_upper;
        if run[0].kind != PieceKind::Given && run[0].is_stop_word(reader) && !is_acronym {
            return run[0].at.end;
        }
        for start in 0..run.len() {
            if !matches!(run[start].kind, PieceKind::Given | PieceKind::Initial) && start > 0 {
                continue;
            }
            // `San Diego Price`
            if start > 0
                && reader
                    .over(run[start - 1].at.start, Word::ThingHead)
                    .is_some()
            {
                continue;
            }
            let Some(shape) = self.from(reader, start).name.filter(|n| n.is_sure) else {
                continue;
            };
            // `AS Nancy Lorraine`
            let is_town = reader.over(shape.at.start, Word::Place).is_some();
            if start > 0 && is_town && is_short_acronym(reader, &run[start - 1]) {
                return shape.at.end;
            }
            if is_employer(reader, shape.at.start) {
                return self.from(reader, start).push(reader, marks);
            }
            // `N’Dri Kouassi Tano`
            let elided = |p: &Piece| reader.word(p.at.start).ends_with(['\'', '’']);
            let shape = if start == 1 && elided(&run[0]) {
                shape.from(run[0].at.start)
            } else {
                shape
            };
            if start > 0 && shape.at.start > run[0].at.start {
                Self::new(reader, &run[..start]).push(reader, marks);
                if organization::known(reader, shape.at.start).is_some() {
                    return shape.at.start;
                }
            }
            if !is_thing_by_context(reader, shape.at, start > 0) {
                marks.persons.push(PersonMark {
                    at: shape.at,
                    with_title: shape.at.start,
                    surname: shape.surname,
                    is_full: true,
                    title: None,
                    rule: "person.given_name",
                    confidence: 0.95,
                });
            }
            return shape.at.end;
        }
        // A stop word that begins a sentence, or a word that is known and no name, is left behind alone.
        let first = run[0];
        if first.stop != Stop::No || first.is_stop_word(reader) {
            return first.at.end;
        }
        self.push(reader, marks)
    }

    /// Keeps the run up to the first word that ends it; gives its end.
    fn push(self, reader: &Reader<'_>, marks: &mut Marks) -> usize {
        let run = self.pieces;
        let skipped = run
            .iter()
            .take_while(|p| p.stop != Stop::No || p.is_stop_word(reader))
            .count();
        let Some(first) = run.get(skipped) else {
            return run[run.len() - 1].at.end;
        };
        let kept = run[skipped..]
            .iter()
            .take_while(|p| p.stop == Stop::No)
            .count();
        let pieces = &run[skipped..skipped + kept];
        let end = pieces[kept - 1].at.end;
        let tail = run
            .get(skipped + kept)
            .is_some_and(|p| p.stop == Stop::Tail);
        if !tail {
            let link = pieces.iter().position(|p| p.kind == PieceKind::Link);
            let end = link.map_or(end, |l| pieces[l - usize::from(l > 0)].at.end);
            marks.runs.push(Run {
                at: Extent {
                    start: first.at.start,
                    end,
                },
                name: self.from(reader, skipped).name,
                words: kept,
            });
        }
        end
    }
}

/// A name behind an article is a work, a ship or a prize; a name before `’s` and a capital may be a shop.
fn is_thing_by_context(reader: &Reader<'_>, at: Extent, inside_run: bool) -> bool {
    !inside_run && at.start > reader.start && reader.before(at.start, Word::Determiner).is_some()
}

/// `AS`, `FC`: two or three capitals that begin the name of a club.
fn is_short_acronym(reader: &Reader<'_>, piece: &Piece) -> bool {
    const LONGEST: usize = 3;
    piece.kind == PieceKind::Plain
        && piece.stop == Stop::No
        && reader.is_upper_word(piece.at.start)
        && reader.text(piece.at).chars().count() <= LONGEST
}

/// `an analyst at Morgan Keegan`: a firm that bears the names of persons.
fn is_employer(reader: &Reader<'_>, at: usize) -> bool {
    let Some(within) = reader.before(at, Word::Within) else {
        return false;
    };
    let is_post = || reader.phrase_before(within, Word::post).is_some();
    is_post() && reader.over(at, Word::Genitive).is_none()
}

/// A run of a headline in capitals: only a known given name before a known surname, and no word of the language,
/// is a person there (`SQUASH - KAREN MENDEZ WINS OPEN`).
fn read_headline(reader: &Reader<'_>, run: &[Piece], marks: &mut Marks) -> usize {
    let is_name = |piece: &Piece| {
        piece.stop == Stop::No
            && !reader.is_vocabulary(piece.at)
            && reader.phrase(piece.at.start, Some).is_none()
    };
    for pair in run.windows(2) {
        let [given, surname] = pair else { break };
        let fits = given.kind == PieceKind::Given
            && is_name(given)
            && is_name(surname)
            && reader.is_surname(surname.at);
        if fits {
            let at = Extent {
                start: given.at.start,
                end: surname.at.end,
            };
            marks.persons.push(PersonMark {
                at,
                with_title: at.start,
                surname: surname.at,
                is_full: true,
                title: None,
                rule: "person.headline",
                confidence: 0.8,
            });
            return at.end;
        }
    }
    run[run.len() - 1].at.end
}
