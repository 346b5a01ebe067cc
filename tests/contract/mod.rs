//! What holds for every record, whatever the input.

use std::collections::HashSet;

use coupure::{Article, Fact, FailureCode, OffsetUnit, Status, Value, Verdict};

/// Checks all of it; `decoded` is the input as text, where it is plain text and known.
pub fn check(article: &Article, decoded: Option<&str>) {
    check_status(article);
    let text = Measured::new(&article.text, article.offsets);
    check_facts(article, &text);
    check_indexes(&article.facts);
    check_blocks(article, &text);
    if let Some(decoded) = decoded {
        check_places(article, &Measured::new(decoded, article.offsets));
    }
    let json = serde_json::to_string(article).expect("a record is JSON");
    let read: Article = serde_json::from_str(&json).expect("a record is read back");
    assert!(read == *article, "another record is read back from {json}");
}

/// A record is of an article, or says why there is none; the program breaks on nothing.
fn check_status(article: &Article) {
    assert_eq!(article.status == Status::Ok, !article.text.is_empty());
    assert_eq!(article.status == Status::Failed, article.error.is_some());
    if let Some(failure) = &article.error {
        assert!(failure.code != FailureCode::Internal, "{failure:?}");
        assert!(!failure.message.is_empty(), "{failure:?}");
        assert!(article.blocks.is_empty() && article.facts.is_empty());
    }
}

fn check_facts(article: &Article, text: &Measured<'_>) {
    for fact in &article.facts {
        assert_eq!(text.slice(fact.start, fact.end), fact.quote, "{fact:?}");
        assert!(!fact.quote.trim().is_empty(), "{fact:?}");
        assert!((0.0..=1.0).contains(&fact.confidence), "{fact:?}");
        assert!(!fact.rule.is_empty(), "{fact:?}");
    }
    let order = |f: &Fact| (f.start, f.end, f.value.kind().name());
    let sorted = article.facts.is_sorted_by_key(order);
    assert!(sorted, "facts are not sorted");
}

/// Facts point at facts that exist and are of the right kind.
fn check_indexes(facts: &[Fact]) {
    let person = |f: &Fact| match &f.value {
        Value::Person(person) => Some(person.person),
        _ => None,
    };
    let body = |f: &Fact| match &f.value {
        Value::Organization(body) => Some(body.organization),
        _ => None,
    };
    let persons: HashSet<usize> = facts.iter().filter_map(person).collect();
    let bodies: HashSet<usize> = facts.iter().filter_map(body).collect();
    for fact in facts {
        match &fact.value {
            Value::Money(money) => {
                let original = money.conversion_of.map(|index| &facts[index].value);
                let sum = original.is_none_or(|value| matches!(value, Value::Money(_)));
                assert!(sum, "{fact:?}");
            }
            Value::Quotation(words) => {
                let known = words.person.is_none_or(|index| persons.contains(&index));
                assert!(known, "{fact:?}");
                let known = words
                    .organization
                    .is_none_or(|index| bodies.contains(&index));
                assert!(known, "{fact:?}");
            }
            _ => {}
        }
    }
}

/// The text is its kept blocks, and nothing is dropped without a reason.
fn check_blocks(article: &Article, text: &Measured<'_>) {
    let mut kept = Vec::new();
    for block in &article.blocks {
        let dropped = block.verdict == Verdict::Drop;
        assert_eq!(dropped, block.reason.is_some(), "{block:?}");
        assert_eq!(dropped, block.text.is_some(), "{block:?}");
        assert_eq!(dropped, block.start.is_none(), "{block:?}");
        assert!((0.0..=1.0).contains(&block.score), "{block:?}");
        if let (Some(start), Some(end)) = (block.start, block.end) {
            kept.push(text.slice(start, end));
        }
    }
    assert!(
        kept.join("\n\n") == article.text,
        "not the kept blocks: {:?}",
        article.text
    );
}

/// In plain text, blocks and facts say where they come from.
fn check_places(article: &Article, source: &Measured<'_>) {
    for span in article.blocks.iter().flat_map(|block| &block.source) {
        source.slice(span.start, span.end);
    }
    for fact in &article.facts {
        let place = fact.source_start.zip(fact.source_end);
        let (start, end) = place.expect("places in plain text");
        let words = source.slice(start, end);
        let begins = fact.quote.chars().find(|c| !c.is_whitespace());
        let held = begins.is_some_and(|c| words.contains(c));
        assert!(held, "{fact:?} comes from {words:?}");
    }
}

/// A text that is cut by offsets of a unit, and cut on characters only.
struct Measured<'a> {
    text: &'a str,
    /// The byte that each place is at; places inside a character are none. Empty when the unit is bytes.
    bytes: Vec<Option<usize>>,
    unit: OffsetUnit,
}

impl<'a> Measured<'a> {
    fn new(text: &'a str, unit: OffsetUnit) -> Self {
        let mut bytes = Vec::new();
        if unit != OffsetUnit::Byte {
            for (byte, c) in text.char_indices() {
                bytes.push(Some(byte));
                if unit == OffsetUnit::Utf16 && c.len_utf16() == 2 {
                    bytes.push(None);
                }
            }
            bytes.push(Some(text.len()));
        }
        Self { text, bytes, unit }
    }

    fn slice(&self, start: usize, end: usize) -> &'a str {
        let (start, end) = (self.byte(start), self.byte(end));
        self.text.get(start..end).expect("a range on characters")
    }

    fn byte(&self, place: usize) -> usize {
        if self.unit == OffsetUnit::Byte {
            return place;
        }
        let byte = self.bytes.get(place).expect("a place in the text");
        byte.expect("a place between characters")
    }
}
