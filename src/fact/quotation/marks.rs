//! Which marks open and close quotations: « », “ ”, " ", ‘ ’, and the reversed »…» and »…«.

use crate::{
    language::Lang,
    span::Span,
    token::{Gap, Kind, Token, Tokens},
};

/// Words between two marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quoted {
    /// Token of the mark that opens.
    pub open: usize,
    /// Token of the mark that closes.
    pub close: usize,
}

impl Quoted {
    /// The words, without the marks and without a comma before the one that closes.
    pub(super) fn words(self, tokens: &Tokens<'_>) -> Span {
        let tokens = &tokens.list;
        let has_comma = tokens[self.close - 1].symbol() == Some(',') && self.close > self.open + 2;
        let last = self.close - 1 - usize::from(has_comma);
        Span::new(
            tokens[self.open + 1].start as usize,
            tokens[last].end as usize,
        )
    }
}

/// A quotation that is longer, in tokens, was never closed.
const LONGEST: usize = 900;

/// Paragraphs that one quotation may go over.
const MOST_PARAGRAPHS: usize = 6;

/// All pairs of marks, in order; quotations within quotations are part of the outer one.
pub(super) fn pairs(tokens: &Tokens<'_>, lang: Lang) -> Vec<Quoted> {
    let genitive = lang.conventions().plural_genitive;
    let mut out = Vec::new();
    let mut at = 0;
    let may_open = |t: &Token| matches!(t.kind, Kind::Symbol('«' | '“' | '"' | '‘' | '»'));
    while let Some(next) = tokens.list[at..].iter().position(may_open) {
        at += next;
        match opens(tokens, at).and_then(|style| close(tokens, at, style, genitive)) {
            Some(close) => {
                if close > at + 1 {
                    out.push(Quoted { open: at, close });
                }
                at = close + 1;
            }
            None => at += 1,
        }
    }
    out
}

/// A style of marks by the one that opens and the ones that close.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Style {
    open: char,
    close: &'static [char],
}

/// The style of a mark that opens a quotation at token `at`.
fn opens(tokens: &Tokens<'_>, at: usize) -> Option<Style> {
    let list = &tokens.list;
    let open = list[at].symbol()?;
    let close: &[char] = match open {
        '«' => &['»'],
        '“' => &['”', '"'],
        '"' => &['"', '”'],
        '‘' => &['’'],
        // Reversed marks: » before a word that it is glued to.
        '»' => &['»', '«'],
        _ => return None,
    };
    let glued_before = list[at].is_glued() && at > 0 && !begins_after(list[at - 1]);
    let glued_after = list.get(at + 1).is_some_and(|next| next.is_glued());
    let opens = match open {
        '«' => list.get(at + 1).is_some_and(|next| next.gap != Gap::Line),
        '“' => glued_after || !list[at].is_glued(),
        _ => glued_after && !glued_before,
    };
    opens.then_some(Style { open, close })
}

/// True for a token that a quotation may follow without a space: brackets, dashes and an elision cut off.
fn begins_after(token: Token) -> bool {
    matches!(
        token.kind,
        Kind::Symbol('(' | '[' | '–' | '—' | '-' | '\'' | '’' | '«' | '“' | '"' | ':')
    )
}

/// The token that closes a quotation which token `open` opens.
fn close(tokens: &Tokens<'_>, open: usize, style: Style, genitive: Option<char>) -> Option<usize> {
    let list = &tokens.list;
    let mut depth = 0;
    let mut paragraphs = 0;
    let mut at = open + 1;
    while at < list.len().min(open + LONGEST) {
        if list[at].gap == Gap::Line {
            paragraphs += 1;
            if paragraphs > MOST_PARAGRAPHS {
                return None;
            }
            // A paragraph that opens again goes on with the quotation; one that opens none and is not closed
            // shows that the mark before was lost.
            if list[at].symbol() == Some(style.open) {
                at += 1;
                continue;
            }
            if !goes_on(list, at, style) {
                return None;
            }
        }
        let Some(mark) = list[at].symbol() else {
            at += 1;
            continue;
        };
        let nested = mark == style.open && !style.close.contains(&mark);
        if nested {
            depth += 1;
        } else if style.close.contains(&mark) && closes(tokens, at, mark, genitive) {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        }
        at += 1;
    }
    None
}

/// True when a paragraph that does not open again closes the quotation before it opens another.
fn goes_on(list: &[Token], at: usize, style: Style) -> bool {
    for token in list[at..].iter().take(LONGEST) {
        match token.symbol() {
            Some(mark) if style.close.contains(&mark) => return style.open != mark,
            Some(mark) if mark == style.open => return false,
            _ => {}
        }
        if token.gap == Gap::Line && token.start != list[at].start {
            return false;
        }
    }
    false
}

/// True for a mark that may close: not glued to a letter after it, as an apostrophe or an opening mark is.
fn closes(tokens: &Tokens<'_>, at: usize, mark: char, genitive: Option<char>) -> bool {
    let list = &tokens.list;
    let letter_after = list
        .get(at + 1)
        .is_some_and(|next| next.is_glued() && matches!(next.kind, Kind::Word(_) | Kind::Digits));
    match mark {
        '’' => list[at].is_glued() && !letter_after && !is_plural_genitive(tokens, at, genitive),
        '"' | '»' | '«' => !letter_after,
        _ => true,
    }
}

/// True for the apostrophe of `users’ data`: after a plural, before another word of the clause.
fn is_plural_genitive(tokens: &Tokens<'_>, at: usize, genitive: Option<char>) -> bool {
    let Some(end) = genitive else {
        return false;
    };
    let word = |token: &Token| matches!(token.kind, Kind::Word(_));
    let plural =
        at > 0 && word(&tokens.list[at - 1]) && tokens.text(tokens.list[at - 1]).ends_with(end);
    plural
        && tokens
            .list
            .get(at + 1)
            .is_some_and(|next| word(next) && next.gap != Gap::Line)
}
