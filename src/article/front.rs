//! What stands around the text: who wrote the article, when it was published, when its page was shown.

use super::{
    Article, ArticleBlock, Published, Verdict,
    dateline::{dateline, header_day, parts},
};
use crate::{
    block::BlockKind,
    boilerplate::Reason,
    fact::{
        Found, Pending, Value,
        cursor::Passage,
        date::{self, AnchorBasis, Expression, calendar::only_day},
        legal,
        lexicon::Lexicon,
        name,
    },
    span::Span,
    token::tokenize,
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
            .filter_map(|text| earliest_date(text, lexicon))
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
        let below_title = self.below_title(passage.text());
        if self.authors.is_empty() {
            let lines = [texts(&[Reason::Metadata]), below_title.clone()].concat();
            self.authors = lines
                .iter()
                .map(|line| credited(line, lexicon))
                .find(|names| !names.is_empty())
                .unwrap_or_default();
        }
        if self.published.is_some() {
            return;
        }
        let mut lines = below_title.iter();
        let header = header.or_else(|| {
            lines.find_map(|line| Some((header_day(line, lexicon)?, line.trim().to_owned())))
        });
        let from_header = header.map(|(edtf, quote)| Published {
            edtf,
            basis: AnchorBasis::Header,
            quote: Some(quote),
        });
        self.published = self.dateline(passage, found).or(from_header);
    }

    /// The lines between the headline and the text: dropped for whatever reason, or kept though they are short.
    fn below_title(&self, text: &str) -> Vec<String> {
        /// No line of names and days is longer, in bytes; no more of them stand there.
        const LONGEST: usize = 100;
        const MOST: usize = 4;
        let kept = |b: &ArticleBlock| b.verdict == Verdict::Keep;
        let title = self.blocks.iter().position(|b| kept(b) && is_title(b));
        let below = self
            .blocks
            .iter()
            .skip(title.map_or(usize::MAX, |at| at + 1));
        let words = |b: &ArticleBlock| match (b.start, b.end) {
            (Some(start), Some(end)) => Some(text[start..end].to_owned()),
            _ => b.text.clone(),
        };
        below
            .take_while(|b| !kept(b) || words(b).is_some_and(|words| words.len() <= LONGEST))
            .take(MOST)
            .filter_map(words)
            .filter(|words| words.len() <= LONGEST)
            .collect()
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
        let (expression, quote) = dateline(passage.at_byte(block.start)?)?;
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

fn is_title(block: &ArticleBlock) -> bool {
    block.kind == BlockKind::Title
}

/// The first whole date of a line of furniture, as EDTF, with its words.
fn first_date(text: &str, lexicon: &Lexicon) -> Option<(String, String)> {
    let tokens = tokenize(text, lexicon.lang());
    let passage = Passage::new(&tokens, lexicon);
    let (days, _) = date::first_absolute(&passage)?;
    Some((days.to_string(), text.trim().to_owned()))
}

/// The earliest day of a line whose parts have several: what was changed was published before. Otherwise the
/// first date.
fn earliest_date(text: &str, lexicon: &Lexicon) -> Option<(String, String)> {
    let days = parts(text).filter_map(|part| Some(first_date(part, lexicon)?.0));
    let earliest = days.filter(|day| day.len() == DAY).min();
    match earliest {
        Some(day) => Some((day, text.trim().to_owned())),
        None => first_date(text, lexicon),
    }
}

/// The names behind words such as "by" in a line of other things.
fn credited(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let tokens = tokenize(text, lexicon.lang());
    name::credited(&Passage::new(&tokens, lexicon))
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
            "4 October 2023 | By Ann Kerr",
            "Ann Kerr - 4 October 2023 - 10:32",
            "Ann Kerr | Published on 4 October 2023 | Changed on 7 October 2023",
            "Press release – Saltmere, 4 October 2023",
            "Updated on 7 October 2023 at 9:12 - Published on 4 October 2023 at 10:00",
        ] {
            assert_eq!(dated(line), Some(("2023-10-04".to_owned(), true)), "{line}");
        }
        for line in [
            "In October 2023 12 shops closed",
            "Ferry rules of October 4, 2023 9:31 explained",
            "What changes on October 4, 2023",
            "The law of October 4, 2023",
        ] {
            assert_eq!(dated(line), None, "{line}");
        }
    }

    #[test]
    fn authors_stand_behind_a_credit_in_lines_of_other_things() {
        let authors = |line: &str| {
            extract(&format!(
                "Ferry company fined for selling the addresses of its passengers\n\n{line}\n\n\
                 The regulator fined the ferry company 3 million euros because it had sold the addresses of its \
                 passengers to shops for years without asking them.\n\nThe company said it would appeal against \
                 the decision, which its lawyers called a surprise for the whole trade."
            ))
            .authors
        };
        assert_eq!(authors("4 October 2023 | By Ann Kerr"), ["Ann Kerr"]);
        assert_eq!(
            authors("4 October 2023 | By Virginia Kerr University"),
            [""; 0]
        );
        assert_eq!(authors("Ann Kerr | Data Protection"), [""; 0]);
    }

    #[test]
    fn the_first_words_of_a_text_may_be_its_dateline() {
        let dated = |opening: &str| {
            let text = format!(
                "{opening}the regulator fined the ferry company 3 million euros because it had sold the addresses \
                 of its passengers to shops for years.\n\nThe company said it would appeal."
            );
            let published = extract(&text).published?;
            Some((published.edtf, published.basis))
        };
        for opening in [
            "SALTMERE, Oct. 4, 2023 (AP) — ",
            "SALTMERE – 4 October 2023 – ",
            "SALTMERE, October 4, 2023 /Wire News/ -- ",
            "(Saltmere, 4 October 2023) - ",
            "Saltmere, the 4 October 2023 – ",
            "Saltmere, 4 October 2023. In a decision ",
        ] {
            let found = dated(opening);
            let wanted = ("2023-10-04".to_owned(), AnchorBasis::Dateline);
            assert_eq!(found, Some(wanted), "{opening}");
        }
        for opening in [
            "Saltmere, 4 October 2023 was a Wednesday; ",
            "On 4 October 2023 – a Wednesday – ",
            "Saltmere, October 2023. In a decision ",
        ] {
            assert_eq!(dated(opening), None, "{opening}");
        }
    }
}
