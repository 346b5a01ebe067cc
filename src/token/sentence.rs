//! Where sentences end.

use std::ops::Range;

use super::{Gap, Kind, Shape, Token, fold};
use crate::language::Lang;

/// No sentence closes with more quotes and brackets than this; the bound keeps the pass linear.
const MOST_CLOSING: usize = 8;

/// Sentences end at line ends, and after `.`, `!`, `?` or `…` (with the quotes and brackets that close there)
/// before a space and something that can begin a sentence.
pub(super) fn split(text: &str, tokens: &[Token], lang: Lang) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut folded = String::new();
    let mut i = 0;
    let may_end = |pair: &[Token]| {
        pair[1].gap == Gap::Line || matches!(pair[0].kind, Kind::Symbol('.' | '!' | '?' | '…'))
    };
    while i < tokens.len() {
        let within = tokens[i..].windows(2).position(may_end);
        i = within.map_or(tokens.len() - 1, |n| i + n);
        let line_ends = tokens.get(i + 1).is_none_or(|next| next.gap == Gap::Line);
        let ends = line_ends || ends_sentence(text, tokens, i, lang, &mut folded);
        i += 1;
        if ends {
            while let Some(next) = tokens.get(i)
                && next.gap != Gap::Line
                && closes(*next, tokens.get(i + 1))
            {
                i += 1;
            }
            out.push(start..i);
            start = i;
        }
    }
    out
}

/// True for a quote or bracket that belongs to the sentence before it.
fn closes(token: Token, next: Option<&Token>) -> bool {
    match token.kind {
        Kind::Symbol('»' | '”' | ')' | ']' | '…') => true,
        Kind::Symbol('.' | '!' | '?' | '"' | '\'' | '’') => token.is_glued(),
        // The reversed `« … »`, and `“` used to close.
        Kind::Symbol('“') => token.is_glued() && next.is_none_or(|n| !n.is_glued()),
        _ => false,
    }
}

fn ends_sentence(text: &str, tokens: &[Token], i: usize, lang: Lang, folded: &mut String) -> bool {
    let mut after = i + 1;
    while let Some(next) = tokens.get(after)
        && after - i < MOST_CLOSING
        && next.gap != Gap::Line
        && closes(*next, tokens.get(after + 1))
    {
        after += 1;
    }
    let Some(next) = tokens.get(after) else {
        return true;
    };
    if next.is_glued() {
        return false;
    }
    let begins = match next.kind {
        Kind::Word(Shape::Lower) => false,
        Kind::Symbol(c) => matches!(
            c,
            '«' | '“' | '"' | '‘' | '\'' | '(' | '[' | '»' | '–' | '—' | '-' | '$' | '€' | '£'
        ),
        _ => true,
    };
    if !begins {
        return false;
    }
    if tokens[i].kind != Kind::Symbol('.') || after > i + 1 {
        return true;
    }
    let Some(before) = i
        .checked_sub(1)
        .map(|b| tokens[b])
        .filter(|_| tokens[i].is_glued())
    else {
        return true;
    };
    match before.kind {
        Kind::Word(shape) => {
            let word = before.span().of(text);
            // Initials (`J. Dupont`, `U.S. officials`).
            if word.chars().nth(1).is_none() && shape != Shape::Lower {
                return false;
            }
            fold(word, folded);
            // `mer. 5 mai` is a day, `Il va en mer. Puis` is the sea.
            if next.kind == Kind::Digits && lang.is_doubtful_abbreviation(folded) {
                return false;
            }
            // `no. 5` is an abbreviation, `He said no. Then` is none.
            !lang.is_abbreviation(folded)
                || (shape == Shape::Lower && lang.is_stop_word(folded) && next.kind != Kind::Digits)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::{language::Lang, token::tokenize};

    fn check(lang: Lang, text: &str, sentences: &[&str]) {
        let tokens = tokenize(text, lang);
        let found: Vec<&str> = tokens
            .sentences
            .iter()
            .map(|s| {
                &text[tokens.list[s.start].start as usize..tokens.list[s.end - 1].end as usize]
            })
            .collect();
        assert_eq!(found, sentences);
    }

    #[test]
    fn french() {
        check(
            Lang::Fr,
            "« Oui. » M. Dupont, art. 5 du texte, s’en va. Il part !\nFin",
            &[
                "« Oui. »",
                "M. Dupont, art. 5 du texte, s’en va.",
                "Il part !",
                "Fin",
            ],
        );
    }

    #[test]
    fn english() {
        check(
            Lang::En,
            "He said “no.” Then J. R. Smith of Acme Inc. paid $1.5bn. It fell 3.5%. 20 left.",
            &[
                "He said “no.”",
                "Then J. R. Smith of Acme Inc. paid $1.5bn.",
                "It fell 3.5%.",
                "20 left.",
            ],
        );
    }
}
