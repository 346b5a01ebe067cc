//! Which language a text is in: whatlang on a sample, checked against the stop words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use whatlang::{Detector, Lang as Guess};

use super::{Lang, stop};
use crate::lanes::{self, LANES};

/// The language of a text and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Language")]
pub struct Detected {
    /// BCP 47 code; `und` when unsure.
    #[serde(with = "code")]
    #[schemars(with = "String")]
    pub code: Option<Lang>,
    /// 0 to 1, two decimals.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub confidence: f32,
}

impl Detected {
    /// A language that the caller gave.
    pub const fn given(lang: Lang) -> Self {
        Self {
            code: Some(lang),
            confidence: 1.0,
        }
    }

    /// No language.
    pub const fn unsure() -> Self {
        Self {
            code: None,
            confidence: 0.0,
        }
    }
}

/// whatlang reads 13 to 22 MB/s, so it sees at most this many bytes.
const SAMPLE: usize = 600;

/// Texts with fewer words than this are too short for the check against stop words.
const ENOUGH_WORDS: usize = 25;

/// Prose of either language has a third to a half of stop words, other languages a few by accident.
const LEAST_STOP_WORDS: f64 = 0.12;

/// Words of which this share are stop words of one language, and few those of another, need no other look.
const CLEAR_SHARE: f64 = 0.2;
const CLEAR_LEAD: f64 = 4.0;

/// No stop word is longer, in bytes. Letters in lower case may have less bytes than their capitals, but for none that a
/// stop word has.
const LONGEST_STOP_WORD: usize = 10;

/// Detects the language of `text`, French or English; unsure when it seems to be neither.
pub fn detect(text: &str) -> Detected {
    let sample = sample(text);
    let (words, shares) = stop_word_shares(sample);
    if words >= ENOUGH_WORDS
        && let Some(clear) = clear(shares)
    {
        return Detected::given(clear);
    }
    let detector = Detector::with_allowlist(vec![Guess::Fra, Guess::Eng]);
    let Some(info) = detector.detect(sample) else {
        return Detected::unsure();
    };
    let lang = if info.lang() == Guess::Fra {
        Lang::Fr
    } else {
        Lang::En
    };
    let other = Lang::ALL
        .into_iter()
        .max_by(|a, b| shares[*a as usize].total_cmp(&shares[*b as usize]));
    let best = other
        .filter(|o| shares[*o as usize] > 2.0 * shares[lang as usize])
        .unwrap_or(lang);
    if words >= ENOUGH_WORDS && shares[best as usize] < LEAST_STOP_WORDS {
        return Detected::unsure();
    }
    let sure = if best == lang {
        info.confidence()
    } else {
        shares[best as usize]
    };
    Detected {
        code: Some(best),
        confidence: ((sure * 100.0).round() / 100.0) as f32,
    }
}

/// The middle of a long text: front and tail hold most of a page's furniture.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE {
        return text;
    }
    let start = text.ceil_char_boundary((text.len() - SAMPLE) / 3);
    &text[start..text.floor_char_boundary(start + SAMPLE)]
}

fn clear(shares: [f64; Lang::COUNT]) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| {
        let share = shares[*lang as usize];
        let leads = |other: &Lang| other == lang || share >= CLEAR_LEAD * shares[*other as usize];
        share >= CLEAR_SHARE && Lang::ALL.iter().all(leads)
    })
}

fn stop_word_shares(sample: &str) -> (usize, [f64; Lang::COUNT]) {
    let mut words = 0;
    let mut counts = [0_usize; Lang::COUNT];
    for (word, rest) in words_of(sample) {
        words += 1;
        let Some(word) = packed_lower(word, rest) else {
            continue;
        };
        let languages = stop::languages(word);
        for lang in Lang::ALL {
            counts[lang as usize] += usize::from(languages.contains(lang));
        }
    }
    (words, counts.map(|n| n as f64 / (words.max(1)) as f64))
}

/// The runs of letters and figures of a text, each with the text from there on.
fn words_of(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let plain = plain_letters(rest.as_bytes());
            let length = match rest.as_bytes().get(plain) {
                Some(next) if !next.is_ascii() => {
                    rest.find(|c| !is_alphanumeric(c)).unwrap_or(rest.len())
                }
                _ => plain,
            };
            let here = rest;
            let (word, after) = rest.split_at(length);
            let mark = after.chars().next();
            rest = &after[mark.map_or(0, char::len_utf8)..];
            if !word.is_empty() {
                return Some((word, here));
            }
            mark?;
        }
    })
}

/// How many ASCII letters and figures a text begins with.
fn plain_letters(text: &[u8]) -> usize {
    let mut count = 0;
    loop {
        let more = lanes::letters_and_figures(lanes::padded(text, count));
        count += more;
        if more < LANES {
            return count;
        }
    }
}

/// A word that a text begins with, in lower case; none for one that is too long for a stop word.
fn packed_lower(word: &str, text: &str) -> Option<stop::Packed> {
    if word.len() > LONGEST_STOP_WORD {
        return None;
    }
    match stop::packed_at_start(text.as_bytes(), word.len()) {
        Some(word) if stop::is_ascii(word) => Some(stop::lower(word)),
        _ => stop::packed(word.to_lowercase().as_bytes()),
    }
}

/// The same as [`char::is_alphanumeric`], quick for most characters.
fn is_alphanumeric(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        c.is_alphanumeric()
    }
}

mod code {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::Lang;

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde gives a reference"
    )]
    pub(super) fn serialize<S: Serializer>(lang: &Option<Lang>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(lang.map_or("und", Lang::code))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Lang>, D::Error> {
        Ok(Lang::from_tag(&String::deserialize(from)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<Lang> {
        detect(text).code
    }

    #[test]
    fn tells_french_from_english() {
        assert_eq!(
            code("Le gendarme des données a ouvert une enquête sur la société."),
            Some(Lang::Fr)
        );
        assert_eq!(
            code("The watchdog has opened an investigation into the company."),
            Some(Lang::En)
        );
    }

    #[test]
    fn other_languages_are_undetermined() {
        let german = "Die Aufsichtsbehörde hat gegen das Unternehmen ein Verfahren eröffnet und wird nun \
             prüfen, ob Daten von Kunden ohne deren Einwilligung verarbeitet worden sind, teilte sie mit.";
        assert_eq!(code(german), None);
        assert_eq!(code(""), None);
    }
}
