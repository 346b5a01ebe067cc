//! The parts of the GDPR: which paragraphs and points each of its 99 articles has.
//!
//! Made from `GDPRtEXT` (Harshvardhan J. Pandit and others, ADAPT Centre, CC BY 4.0).

use super::Structure;

/// Number of recitals.
pub(super) const RECITALS: u32 = 173;
/// Number of chapters.
pub(super) const CHAPTERS: u32 = 11;
/// Number of articles.
pub(super) const ARTICLES: u32 = ARTICLE.len() as u32;

/// By article: the last point of each paragraph, `-` for a paragraph without points, and no paragraph at all
/// for an article whose text is not numbered. The definitions of article 4 count as paragraphs.
#[rustfmt::skip]
const ARTICLE: [&str; 99] = [
    /*  1 */ "---",
    /*  2 */ "-d--",
    /*  3 */ "-b-",
    /*  4 */ "---------------b-----cb---",
    /*  5 */ "f-",
    /*  6 */ "f-be",
    /*  7 */ "----",
    /*  8 */ "---",
    /*  9 */ "-j--",
    /* 10 */ "",
    /* 11 */ "--",
    /* 12 */ "----b---",
    /* 13 */ "ff--",
    /* 14 */ "fgc-d",
    /* 15 */ "h---",
    /* 16 */ "",
    /* 17 */ "f-e",
    /* 18 */ "d--",
    /* 19 */ "",
    /* 20 */ "b---",
    /* 21 */ "------",
    /* 22 */ "-c--",
    /* 23 */ "jh",
    /* 24 */ "---",
    /* 25 */ "---",
    /* 26 */ "---",
    /* 27 */ "-b---",
    /* 28 */ "--h-------",
    /* 29 */ "",
    /* 30 */ "gd---",
    /* 31 */ "",
    /* 32 */ "d---",
    /* 33 */ "--d--",
    /* 34 */ "--c-",
    /* 35 */ "--c---d----",
    /* 36 */ "--f--",
    /* 37 */ "c------",
    /* 38 */ "------",
    /* 39 */ "e-",
    /* 40 */ "-k---------",
    /* 41 */ "-d----",
    /* 42 */ "--------",
    /* 43 */ "be-------",
    /* 44 */ "",
    /* 45 */ "-c-------",
    /* 46 */ "-fb--",
    /* 47 */ "cn-",
    /* 48 */ "",
    /* 49 */ "g-----",
    /* 50 */ "",
    /* 51 */ "----",
    /* 52 */ "------",
    /* 53 */ "----",
    /* 54 */ "f-",
    /* 55 */ "---",
    /* 56 */ "------",
    /* 57 */ "v---",
    /* 58 */ "fjj---",
    /* 59 */ "",
    /* 60 */ "------------",
    /* 61 */ "---b-----",
    /* 62 */ "-------",
    /* 63 */ "",
    /* 64 */ "f---b---",
    /* 65 */ "c-----",
    /* 66 */ "----",
    /* 67 */ "",
    /* 68 */ "------",
    /* 69 */ "--",
    /* 70 */ "y---",
    /* 71 */ "--",
    /* 72 */ "--",
    /* 73 */ "--",
    /* 74 */ "c-",
    /* 75 */ "-----g",
    /* 76 */ "--",
    /* 77 */ "--",
    /* 78 */ "----",
    /* 79 */ "--",
    /* 80 */ "--",
    /* 81 */ "---",
    /* 82 */ "------",
    /* 83 */ "-k-ce----",
    /* 84 */ "--",
    /* 85 */ "---",
    /* 86 */ "",
    /* 87 */ "",
    /* 88 */ "---",
    /* 89 */ "----",
    /* 90 */ "--",
    /* 91 */ "--",
    /* 92 */ "-----",
    /* 93 */ "---",
    /* 94 */ "--",
    /* 95 */ "",
    /* 96 */ "",
    /* 97 */ "-b---",
    /* 98 */ "",
    /* 99 */ "--",
];

/// An article without numbered paragraphs that has points, and the last of them.
const POINTS_ALONE: (u32, char) = (50, 'd');

/// True when the article has a paragraph of this number.
pub(super) fn has_paragraph(article: u32, paragraph: u32) -> bool {
    paragraph > 0 && paragraphs(article).is_some_and(|p| paragraph as usize <= p.len())
}

/// Whether an article, paragraph and point exist.
pub(super) fn check(article: &str, paragraph: Option<&str>, point: Option<&str>) -> Structure {
    let Some((article, paragraphs)) = article.parse().ok().and_then(|n| Some((n, paragraphs(n)?)))
    else {
        return Structure::NoArticle;
    };
    let last = match paragraph {
        None if point.is_none() => return Structure::Ok,
        None if !paragraphs.is_empty() => return Structure::PointWithoutParagraph,
        None if article == POINTS_ALONE.0 => POINTS_ALONE.1,
        None => return Structure::NoPoint,
        Some(paragraph) => {
            let place = paragraph
                .parse::<usize>()
                .ok()
                .and_then(|n| n.checked_sub(1));
            match place.and_then(|n| paragraphs.as_bytes().get(n)) {
                Some(last) => char::from(*last),
                None => return Structure::NoParagraph,
            }
        }
    };
    match point {
        None => Structure::Ok,
        Some(point) => {
            let mut letters = point.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) if ('a'..=last).contains(&letter) => Structure::Ok,
                _ => Structure::NoPoint,
            }
        }
    }
}

fn paragraphs(article: u32) -> Option<&'static str> {
    let place = (article as usize).checked_sub(1)?;
    ARTICLE.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_regulation() {
        for (article, paragraph, point, expected) in [
            ("83", Some("5"), Some("e"), Structure::Ok),
            ("83", Some("5"), Some("f"), Structure::NoPoint),
            ("4", Some("26"), None, Structure::Ok),
            ("6", Some("5"), None, Structure::NoParagraph),
            ("31", Some("1"), None, Structure::NoParagraph),
            ("5", None, Some("f"), Structure::PointWithoutParagraph),
            ("50", None, Some("d"), Structure::Ok),
            ("82", Some("2"), Some("a"), Structure::NoPoint),
            ("100", None, None, Structure::NoArticle),
            ("0", None, None, Structure::NoArticle),
            ("226-16", None, None, Structure::NoArticle),
        ] {
            assert_eq!(
                check(article, paragraph, point),
                expected,
                "{article} {paragraph:?} {point:?}"
            );
        }
    }
}
