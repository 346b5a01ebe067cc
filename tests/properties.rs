//! Laws that hold for any bytes, for any text, and for news put together at random.

mod contract;

use std::{convert::Infallible, fs, num::NonZeroUsize, sync::LazyLock};

use contract::check;
use coupure::{
    Article, Document, Extractor, FactKind, Format, Lang, OffsetUnit, Options, batch,
    source::{Entry, InputFormat, Settings, entries},
    stages::decoded,
};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};

/// Sentences with facts of every kind, in French.
const FRENCH: [&str; 18] = [
    "La CNIL a proposé une amende de 20 millions d’euros à la société Boréalis le 12 mars 2021.",
    "L’amende représente 2,5 % du chiffre d’affaires, soit près de 1,2 Md€ sur trois ans.",
    "« Nous contestons cette décision », a déclaré Maëlle Kervadec, directrice générale de Boréalis.",
    "L’entreprise dispose d’un délai de deux mois, puis de 15 000 € d’astreinte par jour de retard.",
    "L’article 83, paragraphe 5, point a), du RGPD prévoit jusqu’à 4 % du chiffre d’affaires.",
    "Quelque 3 500 clients ont été touchés entre janvier et mai 2022, selon le rapport.",
    "« C’est “inacceptable” », a jugé M. Delcourt, l’avocat de l’association.",
    "Les articles 5 et 6 du RGPD et l’article 82 de la loi Informatique et Libertés s’appliquent.",
    "Au premier semestre 2020, le fonds avait prêté 7,55 millions de livres (9,5 millions de dollars).",
    "D’après l’autorité irlandaise, aujourd’hui l’une des plus sévères, 12 à 15 % des plaintes aboutissent.",
    "Mardi 3 mai, la présidente de l’APD, Inès Vandamme, doit s’exprimer devant la presse.",
    "Mᵉ Farouki, qui défend l’éditeur, parle d’une « surveillance sans base légale ».",
    "PARIS, 16 mars (AFP) – La Commission nationale de l’informatique et des libertés enquête.",
    "Un million et demi d’images ont été collectées depuis 2017.",
    "Lire aussi : Comment l’Europe protège ses données",
    "Partager sur Facebook",
    "Temps de lecture : 4 minutes",
    "Laisser un commentaire",
];

/// The same in English.
const ENGLISH: [&str; 18] = [
    "The Information Commissioner’s Office fined Boreal Ltd £7.55 million on 23 May 2022.",
    "“We don’t accept these findings,” said Maeve Kerrigan, Boreal’s chief executive.",
    "The company’s revenue fell by 2.5% to $1.2bn in the three months to June.",
    "It has 30 days to comply with Article 58(2)(d) of the GDPR, or pay €15,000 a day.",
    "Some 3,500 customers were affected between January and May 2022, the report says.",
    "Articles 5 and 6 of the GDPR don’t allow it, nor does Recital 47.",
    "\"It’s the regulator’s largest fine this year,\" Mr. Delaney told reporters on Tuesday.",
    "DUBLIN, March 16 (Reuters) - Ireland’s Data Protection Commission has opened an inquiry.",
    "The fund lent 7.55 million pounds ($9.5 million) in the first half of 2020.",
    "Between 12 and 15 per cent of complaints succeed, according to the watchdog’s figures.",
    "One and a half million pictures had been collected since 2017.",
    "Ms O’Hara, a lawyer for the charity, called it “surveillance without a ‘legal basis’”.",
    "The U.S. firm, founded in the 1990s, didn’t reply within 72 hours.",
    "On 3 May last year, the agency’s head, Ines Vandamme, resigned.",
    "Read more: How Europe protects its data",
    "Share on Facebook",
    "4 min read",
    "Leave a comment",
];

/// What may stand between two sentences.
const BETWEEN: [&str; 5] = [" ", "\n", "\n\n", "\r\n\r\n", "\u{a0}"];

/// Bits that break parsers: numbers at their edges, half-open marks, characters out of the plane.
const ODD: [&str; 30] = [
    "€",
    "$1",
    "20 millions d’",
    "99999999999999999999999999999",
    "0.00",
    "1,2,3.4.5",
    "12/13/14/15",
    "« »",
    "» »",
    "“",
    "\"",
    "’",
    "(",
    "article 83",
    "Art. 99999(9)(z)",
    "e\u{301}",
    "\u{ad}",
    "\u{200b}",
    "\u{202e}",
    "𝟙𝟚",
    "𝄞",
    "ﬁ",
    "\u{0}",
    "\u{7f}",
    "<",
    "&amp;",
    "<script>",
    "\u{feff}",
    "M. ",
    "\t",
];

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(|| extractor(true, OffsetUnit::Byte));
static KEEPER: LazyLock<Extractor> = LazyLock::new(|| extractor(false, OffsetUnit::Byte));
static CHARS: LazyLock<Extractor> = LazyLock::new(|| extractor(true, OffsetUnit::Char));
static UTF_16: LazyLock<Extractor> = LazyLock::new(|| extractor(true, OffsetUnit::Utf16));

fn extractor(strip: bool, offsets: OffsetUnit) -> Extractor {
    Extractor::new(Options {
        strip,
        offsets,
        kinds: FactKind::ALL.to_vec(),
        ..Options::default()
    })
}

/// News of either language: sentences and furniture in any order, some of them odd.
fn news() -> impl Strategy<Value = (Lang, String)> {
    prop_oneof![
        pieces(&FRENCH).prop_map(|text| (Lang::Fr, text)),
        pieces(&ENGLISH).prop_map(|text| (Lang::En, text)),
    ]
}

fn pieces(sentences: &'static [&'static str]) -> impl Strategy<Value = String> {
    vec((select(sentences), select(&BETWEEN[..])), 1..12).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(sentence, between)| [sentence, between])
            .collect()
    })
}

/// Any text: random characters, odd bits and pieces of sentences, cut anywhere.
fn text() -> impl Strategy<Value = String> {
    let cut = (select(&FRENCH[..]), 0..40_usize)
        .prop_map(|(sentence, at)| sentence.chars().skip(at).collect());
    let bit = prop_oneof![
        3 => select(&ODD[..]).prop_map(str::to_owned),
        2 => "\\PC{0,8}",
        1 => any::<String>(),
        2 => "[ 0-9.,'’%€$-]{0,12}",
        2 => cut,
        1 => select(&ENGLISH[..]).prop_map(str::to_owned),
        2 => select(&BETWEEN[..]).prop_map(str::to_owned),
    ];
    vec(bit, 0..30).prop_map(|bits| bits.concat())
}

/// Pages: tags that do not match around any text.
fn page() -> impl Strategy<Value = String> {
    const TAGS: [&str; 16] = [
        "<p>",
        "</p>",
        "<div class=\"related\">",
        "</div>",
        "<article>",
        "<li>",
        "<ul>",
        "<table><td>",
        "<h1>",
        "</h1>",
        "<script type=\"application/ld+json\">{",
        "}</script>",
        "<!-- ",
        " -->",
        "<meta property=\"og:title\" content=\"",
        "\">",
    ];
    vec((select(&TAGS[..]), text()), 0..20).prop_map(|bits| {
        bits.into_iter()
            .flat_map(|(tag, text)| [tag.to_owned(), text])
            .collect()
    })
}

/// The values of an article's facts, without their places. Names and units are given as they are written, so
/// that their typography is left out of the comparison.
fn values(article: &Article) -> Vec<String> {
    let value = |fact: &coupure::Fact| {
        let value = fact.value.to_string();
        let plain = value.replace('’', "'").replace(['\u{a0}', '\u{202f}'], " ");
        format!("{} {plain}", fact.value.kind().name())
    };
    article.facts.iter().map(value).collect()
}

fn in_language(extractor: &Extractor, lang: Lang, text: &str) -> Article {
    extractor.extract(&Document {
        language: Some(lang),
        ..Document::text(text)
    })
}

proptest! {
    #[test]
    fn any_bytes_give_a_record(bytes in vec(any::<u8>(), 0..600), html: bool) {
        let format = if html { Format::Html } else { Format::Text };
        for extractor in [&*EXTRACTOR, &*KEEPER] {
            check(&extractor.extract(&Document::bytes(&bytes, format)), None);
        }
    }

    #[test]
    fn any_text_gives_a_record(text in text()) {
        // A byte order mark is no part of the text, and too many control characters are no text.
        let text = text.trim_start_matches('\u{feff}');
        for extractor in [&*EXTRACTOR, &*KEEPER, &*CHARS, &*UTF_16] {
            check(&extractor.extract(&Document::text(text)), Some(text));
        }
    }

    #[test]
    fn any_page_gives_a_record(page in page()) {
        for extractor in [&*EXTRACTOR, &*KEEPER, &*CHARS, &*UTF_16] {
            check(&extractor.extract(&Document::html(&page)), None);
        }
    }

    #[test]
    fn units_of_offsets_tell_the_same((lang, text) in news()) {
        let bytes = in_language(&EXTRACTOR, lang, &text);
        check(&bytes, Some(&text));
        for extractor in [&*CHARS, &*UTF_16] {
            let article = in_language(extractor, lang, &text);
            check(&article, Some(&text));
            prop_assert_eq!(&article.text, &bytes.text);
            let quotes = |article: &Article| -> Vec<String> {
                article.facts.iter().map(|fact| fact.quote.clone()).collect()
            };
            prop_assert_eq!(quotes(&article), quotes(&bytes));
            prop_assert_eq!(values(&article), values(&bytes));
        }
    }

    #[test]
    fn typography_changes_no_value((lang, text) in news()) {
        let expected = values(&in_language(&EXTRACTOR, lang, &text));
        for (from, to) in [("’", "'"), ("'", "’"), ("\u{a0}", "\u{202f}"), ("\u{a0}", " ")] {
            let swapped = text.replace(from, to);
            prop_assert_eq!(&values(&in_language(&EXTRACTOR, lang, &swapped)), &expected, "{}", swapped);
        }
        // Spaces that French typography does not let break, as careful publishers set them.
        let mut careful = text.clone();
        for mark in ["»", "%", "€", ":", "millions", "livres"] {
            careful = careful.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
        }
        careful = careful.replace("« ", "«\u{202f}").replace(" 000", "\u{202f}000").replace(" 500", "\u{202f}500");
        prop_assert_eq!(&values(&in_language(&EXTRACTOR, lang, &careful)), &expected, "{}", careful);
        let straight = text.replace(['“', '”'], "\"");
        prop_assert_eq!(&values(&in_language(&EXTRACTOR, lang, &straight)), &expected, "{}", straight);
    }

    #[test]
    fn the_same_document_gives_the_same_record((lang, text) in news()) {
        let first = in_language(&EXTRACTOR, lang, &text);
        let again = in_language(&extractor(true, OffsetUnit::Byte), lang, &text);
        prop_assert_eq!(first, again);
    }
}

/// The fixtures, as bytes.
static FIXTURES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let settings = Settings::default();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
    let read = |entry: Entry| {
        let document = entry.read(settings.max_bytes).expect("a fixture");
        document.content.into_owned()
    };
    entries(&[root.into()], &settings).map(read).collect()
});

/// A change to some bytes, at a place given as a part of their length.
#[derive(Clone, Debug)]
enum Edit {
    Cut(usize),
    Repeat(usize, usize),
    Insert(&'static str),
    Set(u8),
    /// A piece of another fixture.
    Graft(Index, usize),
    End,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (0..200_usize).prop_map(Edit::Cut),
        2 => (0..200_usize, 1..30_usize).prop_map(|(length, times)| Edit::Repeat(length, times)),
        6 => select(&ODD[..]).prop_map(Edit::Insert),
        4 => any::<u8>().prop_map(Edit::Set),
        3 => (any::<Index>(), 0..400_usize).prop_map(|(which, length)| Edit::Graft(which, length)),
        1 => Just(Edit::End),
    ]
}

fn edited(bytes: &mut Vec<u8>, at: Index, edit: &Edit) {
    if bytes.is_empty() {
        return;
    }
    let start = at.index(bytes.len());
    let piece = |length: usize| start..bytes.len().min(start + length);
    match edit {
        Edit::Cut(length) => {
            let piece = piece(*length);
            bytes.drain(piece);
        }
        Edit::Repeat(length, times) => {
            let again = bytes[piece(*length)].repeat(*times);
            bytes.splice(start..start, again);
        }
        Edit::Insert(odd) => {
            bytes.splice(start..start, odd.bytes());
        }
        Edit::Set(byte) => bytes[start] = *byte,
        Edit::Graft(which, length) => {
            let other = which.get(&FIXTURES);
            let from = at.index(other.len());
            let graft = &other[from..other.len().min(from + length)];
            bytes.splice(start..start, graft.iter().copied());
        }
        Edit::End => bytes.truncate(start),
    }
}

/// Fixtures that something happened to.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let edits = vec((any::<Index>(), edit()), 0..16);
    (any::<Index>(), edits).prop_map(|(which, edits)| {
        let mut bytes = which.get(&FIXTURES).clone();
        for (at, edit) in &edits {
            edited(&mut bytes, *at, edit);
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn damaged_fixtures_give_a_record(bytes in damaged(), html: bool) {
        let format = if html { Format::Html } else { Format::Text };
        let text = decoded(&bytes).map(|(text, _)| text).filter(|_| !html);
        for extractor in [&*EXTRACTOR, &*KEEPER, &*CHARS, &*UTF_16] {
            check(&extractor.extract(&Document::bytes(&bytes, format)), text.as_deref());
        }
    }

    #[test]
    fn a_text_that_is_kept_whole_is_what_it_was(bytes in damaged()) {
        let once = KEEPER.extract(&Document::bytes(&bytes, Format::Text));
        let again = KEEPER.extract(&Document::text(&once.text));
        prop_assert_eq!(&again.text, &once.text);
        // White space aside, not a character is lost or added.
        if let Some((text, _)) = decoded(&bytes) {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&once.text), letters(&text));
        }
    }

    #[test]
    fn a_record_read_back_is_the_same_record(bytes in damaged(), html: bool) {
        let format = if html { Format::Html } else { Format::Text };
        let article = CHARS.extract(&Document::bytes(&bytes, format));
        let json = serde_json::to_string(&article).expect("a record is JSON");
        let read: Article = serde_json::from_str(&json).expect("a record");
        prop_assert_eq!(&read, &article);
        prop_assert_eq!(serde_json::to_string(&read).expect("JSON"), json);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn one_thread_is_as_good_as_many(texts in vec((text(), 0..5_u8), 0..150)) {
        // Texts, pages, and lines that are neither.
        let line = |(text, what): &(String, u8)| match what {
            0 => format!("{}\n", serde_json::json!({ "html": text })),
            1 => format!("{}\n", serde_json::json!({ "title": text })),
            _ => format!("{}\n", serde_json::json!({ "text": text })),
        };
        let lines = texts.iter().map(line);
        let file = tempfile::NamedTempFile::new().expect("a file");
        fs::write(file.path(), lines.collect::<String>()).expect("a file");
        let settings = Settings { format: InputFormat::JsonLines, ..Settings::default() };
        let run = |threads: usize| {
            let mut articles = Vec::new();
            let threads = NonZeroUsize::new(threads).expect("not zero");
            let found = entries(&[file.path().to_owned()], &settings);
            let done: Result<(), Infallible> = batch::run(found, &EXTRACTOR, threads, |_, article| article, |article| {
                articles.push(article);
                Ok(())
            });
            assert!(done.is_ok());
            articles
        };
        let alone = run(1);
        prop_assert_eq!(alone.len(), texts.len());
        prop_assert_eq!(run(3), alone);
    }
}
