//! The way through, stage by stage, for the benches that measure each and the fuzz targets. No part of the
//! library's interface.

use crate::{
    block::{Blocks, Format, blocks},
    boilerplate::{Judged, Mode, Rules, judge},
    decode::decode,
    extractor::{Document, Extractor, Options},
    fact::{
        self,
        cursor::Passage,
        lexicon::{Entries, Lexicon},
    },
    language::{Lang, PerLang, detect},
    token::tokenize,
};

/// A document with what each stage is given of it.
pub struct Staged {
    bytes: Vec<u8>,
    decoded: String,
    format: Format,
    lang: Lang,
    kept: String,
}

/// What [`Staged::block`] gives.
#[derive(Clone)]
pub struct Cut<'a>(Blocks<'a>);

/// What [`Staged::judge`] gives.
pub struct Verdicts<'a>(Vec<Judged<'a>>);

impl Verdicts<'_> {
    /// How many blocks are kept.
    pub fn kept(&self) -> usize {
        self.0.iter().filter(|one| one.reason.is_none()).count()
    }
}

/// The text of a document and the name of its encoding; `None` when `bytes` are no text.
pub fn decoded(bytes: &[u8]) -> Option<(String, String)> {
    let decoded = decode(bytes)?;
    Some((decoded.text.into_owned(), decoded.encoding))
}

/// The word tables of all languages.
pub struct Lexicons(PerLang<Lexicon>);

impl Lexicons {
    /// Builds them.
    pub fn build() -> Self {
        let built_in = |lang| Lexicon::new(lang, &Entries::default());
        Self(PerLang(Lang::ALL.map(built_in)))
    }
}

impl Staged {
    /// Runs all stages once. `None` when `bytes` are no text.
    pub fn new(bytes: &[u8], format: Format, lang: Lang) -> Option<Self> {
        let extractor = Extractor::new(Options::default());
        let document = Document::bytes(bytes, format);
        Some(Self {
            bytes: bytes.to_vec(),
            decoded: decode(bytes)?.text.into_owned(),
            format,
            lang,
            kept: extractor.extract(&document).text,
        })
    }

    /// Size of the document.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// Size of its article's text.
    pub fn kept(&self) -> usize {
        self.kept.len()
    }

    /// Bytes to text.
    pub fn decode(&self) -> usize {
        decode(&self.bytes).map_or(0, |decoded| decoded.text.len())
    }

    /// Text to blocks.
    pub fn block(&self) -> Cut<'_> {
        Cut(blocks(&self.decoded, self.format))
    }

    /// Blocks to verdicts.
    pub fn judge<'a>(&self, cut: Cut<'a>) -> Verdicts<'a> {
        Verdicts(judge(
            cut.0,
            Some(self.lang),
            Mode::Balanced,
            &Rules::default(),
        ))
    }

    /// The language of the article's text.
    pub fn detect(&self) -> Option<Lang> {
        detect(&self.kept).code
    }

    /// The article's text to tokens and sentences; gives their number.
    pub fn tokenize(&self) -> usize {
        let tokens = tokenize(&self.kept, self.lang);
        tokens.list.len() + tokens.sentences.len()
    }

    /// The article's text to tokens with the word that each is; gives their number.
    pub fn look_up(&self, lexicons: &Lexicons) -> usize {
        self.passage(lexicons, |passage| passage.openings().len())
    }

    /// The same, and to sums, quantities, percentages, numbers, dates and durations; gives their number.
    pub fn figures(&self, lexicons: &Lexicons) -> usize {
        self.passage(lexicons, |passage| fact::figures(passage).len())
    }

    /// The same, to persons and organisations alone; gives their number.
    pub fn names(&self, lexicons: &Lexicons) -> usize {
        self.passage(lexicons, |passage| {
            fact::name::find(passage, &[]).iter().map(Vec::len).sum()
        })
    }

    /// The same, to facts of all kinds; gives their number.
    pub fn find(&self, lexicons: &Lexicons) -> usize {
        self.passage(lexicons, |passage| {
            fact::find(passage, &fact::FactKind::ALL).len()
        })
    }

    fn passage(&self, lexicons: &Lexicons, use_it: impl Fn(&Passage<'_>) -> usize) -> usize {
        let tokens = tokenize(&self.kept, self.lang);
        use_it(&Passage::new(&tokens, &lexicons.0[self.lang]))
    }
}
