//! What stands around the text: who wrote the article, when it was published, when its page was shown.

use super::{Article, ArticleBlock, Published, Verdict};
use crate::{
    block::BlockKind,
    boilerplate::Reason,
    fact::{
        Found, Pending, Value,
        cursor::{Cursor, Passage},
        date::{self, AnchorBasis, Expression, calendar::only_day},
        legal,
        lexicon::Lexicon,
        name,
    },
    span::Span,
    token::{Gap, tokenize},
};

impl Article {
    /// Reads title, authors and dates from the blocks; what the caller or the page's metadata gave stays.
    pub(crate) fn read_front(&mut self, passage: &Passage<'_>, found: &[Found]) {
        self.title = self.title.take().or_else(|| self.headline(passage.text()));
        let lexicon = passage.lexicon;
        let texts = |reasons: &[Reason]| -> Vec<String> {
            let dropped = self
                .blocks
                .iter()
                .filter(|b| b.reason.is_some_and(|r| reasons.contains(&r)));
            dropped.filter_map(|b| b.text.clone()).collect()
        };
        self.page_date = texts(&[Reason::PageDate])
            .iter()
            .find_map(|text| first_date(text, lexicon))
            .map(|d| d.0);
        let header = texts(&[Reason::Metadata, Reason::Byline]);
        let header: Vec<_> = header
            .iter()
            .filter_map(|text| first_date(text, lexicon))
            .collect();
        // The most exact of them: a day says more than the month of another line; of equals, the first.
        let header = header
            .iter()
            .rev()
            .max_by_key(|(edtf, _)| edtf.len().min(DAY))
            .cloned();
        // What a page says of its authors for machines is cleaner than what stands in its lines.
        if self.authors.is_empty() {
            let bylines = texts(&[Reason::Byline]);
            for author in bylines.iter().flat_map(|text| authors(text, lexicon)) {
                if !self.authors.contains(&author) {
                    self.authors.push(author);
                }
            }
        }
        if self.published.is_some() {
            return;
        }
        let header = header.or_else(|| self.line_of_time(lexicon));
        let from_header = header.map(|(edtf, quote)| Published {
            edtf,
            basis: AnchorBasis::Header,
            quote: Some(quote),
        });
        self.published = self.dateline(passage, found).or(from_header);
    }

    /// The day that a line between the headline and the text begins with, when the time of day follows it:
    /// whatever else the line was dropped for.
    fn line_of_time(&self, lexicon: &Lexicon) -> Option<(String, String)> {
        /// No such line is longer, in bytes.
        const LONGEST: usize = 100;
        let kept = |b: &ArticleBlock| b.verdict == Verdict::Keep;
        let title = self.blocks.iter().position(|b| kept(b) && is_title(b))?;
        let below = self.blocks[title + 1..].iter().take_while(|b| !kept(b));
        let lines = below.filter_map(|b| b.text.as_deref());
        lines.filter(|text| text.len() <= LONGEST).find_map(|text| {
            let tokens = tokenize(text, lexicon.lang());
            let passage = Passage::new(&tokens, lexicon);
            let (expression, end) = date::read(passage.at_byte(0)?)?;
            let day = expression.when.absolute().filter(|days| days.is_day())?;
            let timed = (0..TIME_WITHIN).any(|n| is_clock(end.advance(n)));
            timed.then(|| (day.to_string(), text.trim().to_owned()))
        })
    }

    fn headline(&self, text: &str) -> Option<String> {
        let title = self
            .blocks
            .iter()
            .find(|b| is_title(b) && b.verdict == Verdict::Keep)?;
        Some(text[title.start?..title.end?].to_owned())
    }

    /// The day of the dateline. One without its year is known when the weekday that the first paragraph
    /// names fits one year only, of those since the acts and years that the article speaks of.
    fn dateline(&self, passage: &Passage<'_>, found: &[Found]) -> Option<Published> {
        let first = self
            .blocks
            .iter()
            .find(|b| b.kind == BlockKind::Paragraph && b.verdict == Verdict::Keep)?;
        let block = Span::new(first.start?, first.end?);
        let (expression, quote) = dateline_date(passage.at_byte(block.start)?)?;
        let quote = Some(quote.of(passage.text()).to_owned());
        if let Some(days) = expression.when.absolute() {
            return Some(Published {
                edtf: days.to_string(),
                basis: AnchorBasis::Dateline,
                quote,
            });
        }
        let (month, day) = expression.month_and_day()?;
        let in_block = found.iter().filter(|f| block.contains(f.span));
        let said = in_block
            .filter_map(expression_of)
            .find_map(Expression::bare_weekday);
        let weekday = expression.weekday.or(said)?;
        let day = only_day(month, day, weekday, applied_since(found), named_year(found))?;
        Some(Published {
            edtf: day.to_string(),
            basis: AnchorBasis::Inferred,
            quote,
        })
    }
}

/// Length of an EDTF day.
const DAY: usize = "2022-05-11".len();

/// The time of day begins so few words behind the day (`, à`, `at`).
const TIME_WITHIN: usize = 3;

fn is_title(block: &ArticleBlock) -> bool {
    block.kind == BlockKind::Title
}

/// True at hours and minutes: `9:31`, `17h20`.
fn is_clock(at: Cursor<'_>) -> bool {
    let minutes = || {
        let (_, after) = at.digits_of(1..=2)?;
        let glued = after.glued()?;
        let mark = glued.symbol_in(|c| matches!(c, ':' | '.')).map(|(_, c)| c);
        let letter = || (glued.text() == "h").then(|| glued.advance(1));
        mark.or_else(letter)?.glued()?.digits_of(2..=2)
    };
    minutes().is_some()
}

/// The first whole date of a line of furniture, as EDTF, with its words.
fn first_date(text: &str, lexicon: &Lexicon) -> Option<(String, String)> {
    let tokens = tokenize(text, lexicon.lang());
    let passage = Passage::new(&tokens, lexicon);
    let (days, _) = date::first_absolute(&passage)?;
    Some((days.to_string(), text.trim().to_owned()))
}

fn authors(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let tokens = tokenize(text, lexicon.lang());
    name::byline(&Passage::new(&tokens, lexicon))
}

fn expression_of(found: &Found) -> Option<&Expression> {
    match &found.pending {
        Pending::Date(expression) => Some(expression),
        _ => None,
    }
}

/// The article is no older than the acts it applies.
fn applied_since(found: &[Found]) -> Option<i16> {
    let acts = found.iter().filter_map(|f| match &f.value {
        Value::Legal(citation) => legal::applies_since(citation.celex.as_deref()?),
        _ => None,
    });
    acts.max()
}

/// The latest year that the article names.
fn named_year(found: &[Found]) -> Option<i16> {
    let named = found
        .iter()
        .filter_map(|f| Some(expression_of(f)?.when.absolute()?.last.year()));
    named.max()
}

/// The date of a dateline that begins here: `PARIS, 11 mai (Reuters) –`, `DUBLIN, Sept 5, 2022 -`.
fn dateline_date(at: Cursor<'_>) -> Option<(Expression, Span)> {
    /// A place has no more words, hyphens and commas than this.
    const LONGEST_PLACE: usize = 8;
    let mut date = at;
    while date.at() < at.at() + LONGEST_PLACE {
        if date.at() > at.at()
            && let Some((expression, end)) = date::read(date)
            && ends_dateline(end)
        {
            return Some((expression, at.span_to(end)));
        }
        let token = date.token()?;
        let in_place =
            token.is_capital() || matches!(token.symbol(), Some(',' | '-' | '/' | '.' | '('));
        if !in_place {
            return None;
        }
        date = date.advance(1);
    }
    None
}

/// True before the agency in brackets, if any, and a dash.
fn ends_dateline(at: Cursor<'_>) -> bool {
    /// The name of an agency has no more words.
    const LONGEST_AGENCY: usize = 6;
    let is_dash = |at: Cursor<'_>| {
        at.symbol_in(|c| matches!(c, '-' | '–' | '—' | ':'))
            .is_some_and(|(_, after)| after.token().is_some_and(|t| t.gap != Gap::None))
    };
    let mut at = at;
    if let Some(mut inside) = at.symbol('(') {
        for _ in 0..LONGEST_AGENCY {
            if let Some(after) = inside.symbol(')') {
                at = after;
                break;
            }
            inside = inside.advance(1);
        }
    }
    is_dash(at)
}

#[cfg(test)]
mod tests {
    use crate::{AnchorBasis, extract};

    #[test]
    fn a_line_with_day_and_time_under_the_headline_dates_the_article() {
        let dated = |line: &str| {
            let text = format!(
                "Ferry company fined for selling the addresses of its passengers\n\nBy Ann Kerr\n\n{line}\n\n\
                 The regulator fined the ferry company 3 million euros because it had sold the addresses of its \
                 passengers to shops for years without asking them.\n\nThe company said it would appeal against \
                 the decision, which its lawyers called a surprise for the whole trade."
            );
            let published = extract(&text).published;
            published.map(|p| (p.edtf, p.basis == AnchorBasis::Header))
        };
        for line in [
            "October 4, 2023 9:31 AM GMT+2 Updated 5 hours ago",
            "Wednesday, October 4, 2023, at 9:31 AM, updated 5 hours ago",
            "4 October 2023 17h20",
        ] {
            assert_eq!(dated(line), Some(("2023-10-04".to_owned(), true)), "{line}");
        }
        for line in [
            "In October 2023 12 shops closed",
            "Ferry rules of October 4, 2023 9:31 explained",
        ] {
            assert_eq!(dated(line), None, "{line}");
        }
    }
}
