//! The whole way for one document.

use std::{borrow::Cow, sync::OnceLock};

use sha2::{Digest, Sha256};

use crate::{
    article::{Article, OffsetUnit, Published, Source, Status, assemble},
    block::{Blocks, Format, Request, Site, blocks_with},
    boilerplate::{Mode, Rules, judge, keep_all},
    decode::{Decoded, decode},
    error::{Failure, FailureCode},
    fact::{
        self, FactKind,
        cursor::Passage,
        date::AnchorBasis,
        lexicon::{Entries, Lexicon},
    },
    language::{Detected, Lang, PerLang, detect},
    token::tokenize,
};

/// A document as it comes in.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Name in the record.
    pub id: String,
    /// How it is written.
    pub format: Format,
    /// The bytes of the document, in any encoding.
    pub content: Cow<'a, [u8]>,
    /// The language, when it is known.
    pub language: Option<Lang>,
    /// The day of publication, when it is known (EDTF).
    pub published: Option<String>,
    /// Where it was published, when that is known: rules for sites go by it.
    pub url: Option<String>,
}

impl<'a> Document<'a> {
    /// A plain text.
    pub fn text(text: &'a str) -> Self {
        Self::bytes(text.as_bytes(), Format::Text)
    }

    /// A page.
    pub fn html(html: &'a str) -> Self {
        Self::bytes(html.as_bytes(), Format::Html)
    }

    /// A file's bytes, in any encoding.
    pub fn bytes(bytes: &'a [u8], format: Format) -> Self {
        Self {
            format,
            content: Cow::Borrowed(bytes),
            ..Self::default()
        }
    }
}

/// What to extract, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language of all documents; `None` detects it for each.
    pub language: Option<Lang>,
    /// The day, month or year of publication (EDTF) of documents that say nothing of it: neither their
    /// [`Document::published`] nor their metadata, header or dateline.
    pub published: Option<String>,
    /// Which facts to report.
    pub kinds: Vec<FactKind>,
    /// Whether to drop furniture; false takes the whole text for the article.
    pub strip: bool,
    /// What becomes of blocks that may be furniture and may not.
    pub mode: Mode,
    /// The user's own rules of what to drop and to keep.
    pub rules: Rules,
    /// The user's own roles, organisations, names and acts.
    pub entries: Entries,
    /// The unit of all offsets.
    pub offsets: OffsetUnit,
    /// Documents over this size in bytes fail.
    pub max_bytes: usize,
}

impl Options {
    /// The size limit unless another is given: 10 MiB.
    pub const MAX_BYTES: usize = 10 * 1024 * 1024;
}

/// Every kind but bare numbers, offsets in bytes.
impl Default for Options {
    fn default() -> Self {
        Self {
            language: None,
            published: None,
            kinds: FactKind::ALL
                .into_iter()
                .filter(|kind| *kind != FactKind::Number)
                .collect(),
            strip: true,
            mode: Mode::default(),
            rules: Rules::default(),
            entries: Entries::default(),
            offsets: OffsetUnit::Byte,
            max_bytes: Self::MAX_BYTES,
        }
    }
}

/// Extracts articles and their facts. Built once, used for many documents, from any number of threads.
///
/// ```
/// use coupure::{Document, Extractor, Options};
///
/// let extractor = Extractor::new(Options::default());
/// let article = extractor.extract(&Document::text("La CNIL a proposé une amende de 20 millions d’euros."));
/// let fine = &article.facts[1];
/// assert_eq!(fine.value.to_string(), "20000000 EUR");
/// ```
pub struct Extractor {
    options: Options,
    /// The words with the user's entries, built when a document of the language comes; those without any are
    /// shared.
    lexicons: PerLang<OnceLock<Lexicon>>,
}

impl Extractor {
    /// An extractor with these options. The word tables of a language are built with its first document.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            lexicons: PerLang::default(),
        }
    }

    /// The options it was built with.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Extracts one document. Never fails: a document that cannot be read gives a record that says why.
    pub fn extract(&self, document: &Document<'_>) -> Article {
        let mut source = Source {
            format: document.format,
            bytes: document.content.len() as u64,
            ..Source::default()
        };
        if document.content.len() > self.options.max_bytes {
            let message = format!(
                "{} bytes, over the limit of {}",
                document.content.len(),
                self.options.max_bytes
            );
            return Article::failed(
                &document.id,
                source,
                Failure {
                    code: FailureCode::TooLarge,
                    message,
                },
            );
        }
        source.sha256 = Some(hex(&Sha256::digest(&document.content)));
        let Some(decoded) = decode(&document.content) else {
            let message = "binary data, no text".to_owned();
            return Article::failed(
                &document.id,
                source,
                Failure {
                    code: FailureCode::Binary,
                    message,
                },
            );
        };
        source.encoding = Some(decoded.encoding.clone());
        self.extract_decoded(document, &decoded, source)
    }

    fn lexicon(&self, lang: Lang) -> &Lexicon {
        let entries = &self.options.entries;
        if entries.is_empty() {
            return Lexicon::built_in(lang);
        }
        self.lexicons[lang].get_or_init(|| Lexicon::new(lang, entries))
    }

    fn extract_decoded(
        &self,
        document: &Document<'_>,
        decoded: &Decoded<'_>,
        source: Source,
    ) -> Article {
        #[cfg(feature = "break-on-purpose")]
        assert!(!decoded.text.contains("break on purpose"), "on purpose");
        let request = Request {
            site: document.url.as_deref().and_then(Site::of_address),
            selectors: Cow::Borrowed(self.options.rules.selectors()),
        };
        let blocks = blocks_with(&decoded.text, document.format, &request);
        let language = match document.language.or(self.options.language) {
            Some(lang) => Detected::given(lang),
            None => detect_in(&blocks),
        };
        let metadata = blocks.metadata.clone();
        let judged = if self.options.strip {
            judge(
                blocks,
                language.code,
                self.options.mode,
                &self.options.rules,
            )
        } else {
            keep_all(blocks)
        };
        let assembled = assemble(judged);

        let mut article = Article::new(document.id.clone(), source);
        article.language = language;
        article.status = if assembled.text.is_empty() {
            Status::Empty
        } else {
            Status::Ok
        };
        article.title = metadata.title;
        article.authors = metadata.authors;
        article.publisher = metadata.publisher;
        let published = |edtf: &String, basis| Published {
            edtf: edtf.clone(),
            basis,
            quote: None,
        };
        let in_page = metadata.published.as_ref().map(|edtf| Published {
            quote: metadata.published_quote.clone(),
            ..published(edtf, AnchorBasis::Metadata)
        });
        let given = |edtf| published(edtf, AnchorBasis::Given);
        article.published = document.published.as_ref().map(given).or(in_page);
        article.text = assembled.text;
        article.blocks = assembled.blocks;

        let lang = language.code.unwrap_or(Lang::En);
        let text = std::mem::take(&mut article.text);
        let tokens = tokenize(&text, lang);
        let passage = Passage::new(&tokens, self.lexicon(lang));
        let found = fact::find(&passage, &self.options.kinds);
        article.read_front(&passage, &found);
        // What holds for many articles says less of one than its own words.
        article.published = article
            .published
            .take()
            .or_else(|| self.options.published.as_ref().map(given));
        drop(passage);
        drop(tokens);
        article.text = text;
        article.take_facts(found, &assembled.map, &self.options.kinds);
        article.convert_offsets(self.options.offsets, &decoded.text);
        article
    }
}

/// Extracts one text with the default options.
///
/// ```
/// let article = coupure::extract("The watchdog fined Acme Inc. £7.55m on 23 May 2022.");
/// let facts: Vec<&str> = article.facts.iter().map(|fact| fact.quote.as_str()).collect();
/// assert_eq!(facts, ["Acme Inc.", "£7.55m", "23 May 2022"]);
/// ```
pub fn extract(text: &str) -> Article {
    Extractor::new(Options::default()).extract(&Document::text(text))
}

/// The language of a document by its longer blocks: menus and teasers say little of it. What the page declares
/// counts where its words leave a doubt: many templates declare a language that the article is not in.
fn detect_in(blocks: &Blocks<'_>) -> Detected {
    const LONG: usize = 80;
    const ENOUGH: usize = 4000;
    /// Text of fewer bytes does not settle the language.
    const FEW: usize = 400;
    const DOUBTFUL: f32 = 0.5;
    let mut sample = String::new();
    for least in [LONG, 0] {
        for block in blocks.list.iter().filter(|b| b.text.len() >= least) {
            if sample.len() < ENOUGH {
                sample.push_str(&block.text);
                sample.push('\n');
            }
        }
        if !sample.is_empty() {
            break;
        }
    }
    let detected = detect(&sample);
    let declared = blocks.metadata.language.as_deref().and_then(Lang::from_tag);
    // Much text that reads like no language we know is in another one, whatever the page declares.
    let doubtful = detected.code.is_some() && detected.confidence < DOUBTFUL;
    match declared {
        Some(lang) if detected.code != Some(lang) && (sample.len() < FEW || doubtful) => Detected {
            code: Some(lang),
            confidence: DOUBTFUL,
        },
        _ => detected,
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 15)]);
    bytes
        .iter()
        .flat_map(|b| [digit(b >> 4), digit(*b)])
        .collect()
}
