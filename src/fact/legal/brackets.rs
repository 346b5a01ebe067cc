//! Brackets beside citations: those that explain a number, and those around the whole.

use crate::fact::cursor::Cursor;

use super::{Word, word};

/// Over what a parenthesis after a number explains: `(security of processing)`.
pub(super) fn parenthetical(at: Cursor<'_>) -> Option<Cursor<'_>> {
    const LONGEST: usize = 16;
    let inner = at.symbol('(')?;
    let explains = inner.token()?.shape().is_some()
        && inner.text().chars().count() > 2
        && word(inner, |w| {
            matches!(
                w,
                Word::Article | Word::Articles | Word::Act(_) | Word::Acronym(_)
            )
        })
        .is_none();
    if !explains {
        return None;
    }
    (1..LONGEST)
        .map(|n| inner.advance(n))
        .take_while(|c| !c.is_at_end() && c.symbol('(').is_none())
        .find_map(|c| c.symbol(')'))
}

/// Where a citation in brackets ends whose last bracket is not its own: `(article 5-1-e)`.
pub(super) fn before_outer<'a>(at: Cursor<'a>, end: Cursor<'a>) -> Option<Cursor<'a>> {
    /// So few words stand between the bracket and the citation.
    const FARTHEST: usize = 12;
    let inside = end.back(1);
    inside.symbol(')')?;
    if end.symbol(')').is_some() {
        return None;
    }
    let bracket = |at: Cursor<'_>| at.symbol_in(|c| matches!(c, '(' | ')')).map(|(c, _)| c);
    let mut open = 0_i32;
    for n in 0..end.at().saturating_sub(at.at()) {
        match bracket(at.advance(n)) {
            Some('(') => open += 1,
            Some(_) => open -= 1,
            None => {}
        }
    }
    let mut before = at;
    for _ in 0..FARTHEST {
        if open >= 0 || before.is_at_start() {
            return None;
        }
        before = before.back(1);
        match bracket(before) {
            Some('(') => return Some(inside),
            Some(_) => return None,
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::{Value, extract};

    #[test]
    fn the_bracket_that_closes_another_is_not_quoted() {
        for (text, quotes) in [
            (
                "La durée de conservation (article 5-1-e), fixée par le RGPD, est passée.",
                &["article 5-1-e"][..],
            ),
            (
                "La durée (au sens des articles 13 et 5-1-e) est fixée par le RGPD.",
                &["13", "5-1-e"],
            ),
            (
                "L’article 5-1-e) du RGPD fixe une durée.",
                &["article 5-1-e) du RGPD"],
            ),
            (
                "Le RGPD (article 6, § 1, f)) le permet.",
                &["article 6, § 1, f)"],
            ),
            (
                "The GDPR (Article 6(1)(f)) allows it.",
                &["Article 6(1)(f)"],
            ),
        ] {
            let facts = extract(text).facts.into_iter();
            let cited = facts.filter(|f| matches!(&f.value, Value::Legal(l) if l.number.is_some()));
            let found: Vec<String> = cited.map(|fact| fact.quote).collect();
            assert_eq!(found, quotes, "{text}");
        }
    }
}
