//! The act that a citation names: by name, acronym, official number, or a noun such as "the Regulation".

use crate::{
    fact::cursor::Cursor,
    token::{Kind, Shape, Token},
};

use super::{
    Word,
    acts::{Act, Noun},
    brackets::parenthetical,
    skip,
    units::dot,
    word,
};

/// How a citation says which act it means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Naming {
    /// By its name or number. `defines` is the noun that the text will call it by from here on.
    Named { act: Act, defines: Option<Noun> },
    /// By a noun: the act named last, or the one that the noun was defined for.
    Reference { noun: Noun },
    /// It names something else that is not known.
    Foreign,
    /// Not at all.
    Bare,
}

/// Most words between "of" and the noun of an act (the German Federal Data Protection Act).
const MOST_QUALIFIERS: usize = 6;

/// The act named after the members of a citation, and where it ends.
pub(super) fn after_members(at: Cursor<'_>) -> (Naming, Cursor<'_>) {
    let direct = linked(at);
    if direct.0 != Naming::Bare {
        return direct;
    }
    match parenthetical(at).map(linked) {
        Some((named @ (Naming::Named { .. } | Naming::Reference { .. }), end)) => (named, end),
        _ => (Naming::Bare, at),
    }
}

fn linked(at: Cursor<'_>) -> (Naming, Cursor<'_>) {
    let bare = (Naming::Bare, at);
    if let Some(inner) = at.symbol('(') {
        let inner = skip(inner, Word::The);
        return match name(inner) {
            Some((act, end)) => match end.symbol(')') {
                Some(end) => (named(act, None), end),
                None => bare,
            },
            None => bare,
        };
    }
    let comma = at.symbol(',').unwrap_or(at);
    let dash = at
        .symbol_in(|c| matches!(c, '-' | '–' | '—'))
        .map_or(comma, |(_, after)| after);
    if let Some((_, after)) = word(comma, |w| w == Word::Of) {
        // "in combination with" begins like "in the GDPR".
        let joins =
            word(comma, |w| w == Word::Before).is_some_and(|(_, end)| end.at() > after.at());
        if joins {
            return bare;
        }
        return after_of(after, comma.at() > at.at(), at);
    }
    if let Some((_, after)) = word(comma, |w| w == Word::In) {
        return match after_of(after, true, at) {
            (named @ (Naming::Named { .. } | Naming::Reference { .. }), end) => (named, end),
            _ => bare,
        };
    }
    if let Some((_, after)) = word(comma, |w| w == Word::Same) {
        // "dudit règlement" has its preposition in the word.
        if let Some((Word::Noun(noun), end)) =
            word(skip(after, Word::Same), |w| matches!(w, Word::Noun(_)))
        {
            return (Naming::Reference { noun }, end);
        }
        return bare;
    }
    let mut start = dash;
    for _ in 0..3 {
        start = skip(skip(start, Word::The), Word::Union);
        start = skip(start, Word::Community);
    }
    if let Some((act, end)) = name(start) {
        return tail(act, end);
    }
    if let Some((Word::Noun(noun), after)) = word(start, |w| matches!(w, Word::Noun(_)))
        && let Some((act, end)) = number(after, noun)
    {
        return tail(act, end);
    }
    unknown(at).unwrap_or(bare)
}

/// An act that the words right after the members name, without being known: "Article 22 BDSG", "Article 157
/// Privacy Code", "Article 4 RD 933/2021".
fn unknown(at: Cursor<'_>) -> Option<(Naming, Cursor<'_>)> {
    let token = at.token()?;
    if !token.is_capital() {
        return None;
    }
    let mut end = at;
    for _ in 0..MOST_QUALIFIERS {
        if let Some((Word::Noun(noun), after)) = word(end, |w| matches!(w, Word::Noun(_))) {
            let capital = end.token().is_some_and(Token::is_capital);
            return capital.then(|| noun_tail(noun, capital, true, after));
        }
        if let Some((act, after)) = bare_number(end).filter(|_| end.at() > at.at()) {
            return Some(tail(act, after));
        }
        let stop = end.lang().is_stop_word(&end.text().to_lowercase());
        if stop || end.token().is_none_or(|t| t.shape().is_none()) {
            break;
        }
        end = end.advance(1);
    }
    let acronym = token.end - token.start >= 3 && token.shape() == Some(Shape::Upper);
    let other = (named(Act::Other(Noun::Text), None), at.advance(1));
    (acronym && word(at, |_| true).is_none()).then_some(other)
}

/// The act after "of"; `at` is where to go back to when a comma shows that there is none.
fn after_of<'a>(of: Cursor<'a>, comma: bool, at: Cursor<'a>) -> (Naming, Cursor<'a>) {
    let mut end = of;
    let mut national = false;
    let mut qualified = false;
    for _ in 0..=MOST_QUALIFIERS {
        if let Some((act, after)) = name(end) {
            return if national && act == Act::Gdpr {
                (named(Act::Other(Noun::Regulation), None), after)
            } else {
                tail(act, after)
            };
        }
        if let Some((Word::Noun(noun), after)) = word(end, |w| matches!(w, Word::Noun(_))) {
            let capital = end.token().is_some_and(Token::is_capital);
            return noun_tail(noun, capital, qualified, after);
        }
        if let Some((act, after)) = bare_number(end) {
            return tail(act, after);
        }
        let Some(token) = end.token() else {
            break;
        };
        if let Some((_, after)) = word(end, |w| {
            matches!(w, Word::The | Word::Union | Word::Same | Word::Community)
        }) {
            end = after;
            continue;
        }
        let Kind::Word(_) = token.kind else {
            break;
        };
        if end.lang().is_stop_word(&end.text().to_lowercase()) {
            break;
        }
        national |= token.is_capital();
        qualified = true;
        end = end.advance(1);
    }
    let first = skip(of, Word::The);
    let acronym = first
        .token()
        .filter(|t| t.shape() == Some(Shape::Upper) && t.end - t.start >= 3);
    if comma {
        (Naming::Bare, at)
    } else if acronym.is_some() {
        (named(Act::Other(Noun::Text), None), first.advance(1))
    } else {
        (Naming::Foreign, of)
    }
}

/// Over a name or acronym of an act.
pub(super) fn name(at: Cursor<'_>) -> Option<(Act, Cursor<'_>)> {
    let (found, end) = word(at, |w| {
        matches!(w, Word::Act(_) | Word::Acronym(_) | Word::Short(_))
    })?;
    match found {
        Word::Act(act) => Some((act, end)),
        Word::Acronym(act) | Word::Short(act) => {
            let shape = at.token()?.shape();
            (shape != Some(Shape::Lower)).then_some((act, end))
        }
        _ => None,
    }
}

/// What follows a noun: its number, or words that show that it is another act.
fn noun_tail(
    noun: Noun,
    capital: bool,
    qualified: bool,
    after: Cursor<'_>,
) -> (Naming, Cursor<'_>) {
    if let Some((act, end)) = number(after, noun) {
        return tail(act, end);
    }
    let other = (named(Act::Other(noun), None), after);
    if noun == Noun::Private {
        return (Naming::Foreign, after);
    }
    // The Charter without more is that of the Union.
    let goes_on = word(after, |w| matches!(w, Word::Of | Word::About)).is_some()
        && word(after, |w| w == Word::Title).is_none();
    if noun == Noun::Charter && capital && !goes_on && !qualified {
        return (named(Act::Charter, None), after);
    }
    if qualified || goes_on {
        return match date_of(after) {
            Some(end) if !qualified => (other.0, end),
            _ => other,
        };
    }
    (Naming::Reference { noun }, after)
}

/// Over an act's official number after its noun: `(UE) 2016/679`, `n° 78-17`, `No. 4624/19`, `506/2004`.
pub(super) fn number(at: Cursor<'_>, noun: Noun) -> Option<(Act, Cursor<'_>)> {
    let mut start = skip(at, Word::Union);
    if let Some(inner) = start.symbol('(')
        && let Some((_, after)) = word(inner, |w| w == Word::Community)
    {
        start = after.symbol(')')?;
    } else {
        start = skip(start, Word::Community);
    }
    let numbered = word(start, |w| w == Word::Number).map(|(_, after)| after);
    let start = numbered.map_or(start, dot);
    if let Some((text, end)) = joined_number(start) {
        return Some((Act::numbered(&text).unwrap_or(Act::Other(noun)), end));
    }
    let (_, end) = start.digits().filter(|_| numbered.is_some())?;
    Some((Act::Other(noun), end))
}

/// Over an official number without a noun, which must have the form of one: `2016/679`, `90/2018`.
fn bare_number(at: Cursor<'_>) -> Option<(Act, Cursor<'_>)> {
    let inner = at.symbol('(');
    let start = match inner {
        Some(inner) => {
            let (_, after) = word(inner, |w| w == Word::Community)?;
            after.symbol(')')?
        }
        None => at,
    };
    let (text, end) = joined_number(start).filter(|(text, _)| text.contains('/'))?;
    Some((Act::numbered(&text).unwrap_or(Act::Other(Noun::Text)), end))
}

fn joined_number(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let (first, after) = at.digits()?;
    let (mark, after) = after.glued()?.symbol_in(|c| matches!(c, '/' | '-'))?;
    let (second, mut end) = after.glued()?.digits()?;
    if let Some(community) = end.glued().and_then(|c| c.symbol('/'))
        && let Some((_, after)) = word(community, |w| w == Word::Community)
    {
        end = after;
    }
    Some((format!("{first}{mark}{second}"), end))
}

fn named(act: Act, defines: Option<Noun>) -> Naming {
    Naming::Named { act, defines }
}

/// What belongs to the name of an act and follows it: the rest of its title, its date, its number, and in a
/// parenthesis the short name that the text will use.
pub(super) fn tail(act: Act, at: Cursor<'_>) -> (Naming, Cursor<'_>) {
    let (mut act, mut end, mut defines) = (act, at, None);
    for _ in 0..6 {
        let next = end.symbol(',').unwrap_or(end);
        if let Some((_, after)) = word(next, |w| w == Word::Title) {
            end = after;
        } else if let Some(after) = date_of(end) {
            end = after;
        } else if let Some((noted, noun, after)) = short_name(end, act) {
            act = noted;
            defines = defines.or(noun);
            end = after;
        } else if let Some((same, after)) = bare_number(next).or_else(|| number(next, act.noun()))
            && same == act
        {
            end = after;
        } else if let Some((year, after)) = end.digits()
            && year.len() == 4
            && act.noun() == Noun::Law
        {
            end = after;
        } else {
            break;
        }
    }
    (named(act, defines), end)
}

/// Over `du 27 avril 2016`, `of 27 April 2016`.
fn date_of(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (_, day) = word(at, |w| w == Word::Of)?;
    let (_, after) = day.digits().filter(|(text, _)| text.len() <= 2)?;
    let month = word(after, |w| w == Word::Ordinal(1)).map_or(after, |(_, after)| after);
    month.token()?.shape()?;
    let (_, end) = month
        .advance(1)
        .digits()
        .filter(|(text, _)| text.len() == 4)?;
    Some(end)
}

/// Over `(RGPD)`, `(ci-après le « Règlement »)`, `(the “GDPR”)`, with the act and the noun that it defines.
fn short_name(at: Cursor<'_>, act: Act) -> Option<(Act, Option<Noun>, Cursor<'_>)> {
    const LONGEST: usize = 14;
    let bracket = at.symbol('(');
    let open = bracket.is_some();
    let mut end = bracket.or_else(|| {
        // The definition may stand between commas.
        let inner = at.symbol(',').unwrap_or(at);
        word(inner, |w| w == Word::Defined).map(|_| inner)
    })?;
    let (mut same, mut noun, mut any) = (act, None, false);
    for _ in 0..LONGEST {
        if open && let Some(after) = end.symbol(')') {
            return any.then_some((same, noun, after));
        }
        if let Some((other, after)) = name(end) {
            if other != act {
                if !(act.has_gdpr_structure() && other.has_gdpr_structure()) {
                    return None;
                }
                same = other;
            }
            (any, end) = (true, after);
        } else if let Some((Word::Noun(defined), after)) = word(end, |w| matches!(w, Word::Noun(_)))
        {
            noun = Some(defined);
            (any, end) = (true, after);
        } else if let Some((_, after)) = word(end, |w| {
            matches!(
                w,
                Word::Defined | Word::The | Word::Union | Word::Community | Word::And
            )
        }) {
            end = after;
        } else if let Some((_, after)) = end.symbol_in(|c| "«»“”\"‘’',:".contains(c)) {
            // Without brackets the closing quote ends the definition.
            if !open && any {
                return Some((same, noun, after));
            }
            end = after;
        } else if !open && any {
            return Some((same, noun, end));
        } else {
            return None;
        }
    }
    None
}
