//! What the model is told of each line: its shape, its place, its neighbours, the document.

mod around;

use super::{
    Reason,
    document::{Document, Line},
    shape::End,
};
use crate::block::BlockKind;
use around::Around;

/// The features of a line, in the order of [`NAMES`].
pub(super) type Row = [f32; NAMES.len()];

/// What each feature is. The weights name the list that they were trained on; see the test beside the model.
#[rustfmt::skip]
pub(super) const NAMES: [&str; 135] = [
    // The line by itself.
    "words", "chars_per_word", "capitals", "uppers", "digits", "stops", "address", "commas", "inner_stops",
    "separators", "cries", "quotes", "brackets", "money", "addresses", "longest_word", "end", "ends_quoted",
    "starts_lower", "starts_quoted", "starts_marked", "date", "repeated", "topic", "topic_words", "names", "foreign_names",
    "phrase_sure", "phrase_weak", "weak_reason", "kind", "cut_off", "prose", "date_share", "hours", "starts_bracketed",
    "ends_bracketed", "labelled", "starts_upper", "signature", "quoting", "selves", "depicting", "publishing", "calling",
    "reading", "publishing_share", "opens_calling", "begins_alike", "topic_lead", "topic_near_before",
    "topic_near_after", "all_upper", "words_to_prose_mean",
    // Its place.
    "index", "index_from_end", "place", "words_before", "words_after", "prose_before", "prose_after",
    "prose_words_before_share", "to_prose_before", "to_prose_after", "words_since_prose", "words_to_prose",
    // Furniture around it.
    "since_sure", "to_sure", "since_related", "since_comments", "since_label", "since_share", "sure_near",
    "weak_near", "since_about", "since_signature", "to_signature", "list_run", "list_intro",
    "since_quoting", "to_quoting", "quoting_before", "quoting_after", "selves_near", "publishing_near", "depicting_near",
    "alike_run", "alike_place",
    // The lines around it.
    "before2_words", "before2_stops", "before2_end", "before2_sure", "before1_words", "before1_stops", "before1_end",
    "before1_sure", "before1_capitals", "before1_kind", "after1_words", "after1_stops", "after1_end", "after1_sure",
    "after1_capitals", "after1_kind", "after2_words", "after2_stops", "after2_end", "after2_sure",
    "mean_before4", "mean_after4", "short_before6", "short_after6", "open_before4", "open_after4", "run", "run_place",
    "topic_before", "topic_after", "like_before", "like_after",
    // The document.
    "lines", "document_words", "prose_share", "prose_line_share", "short_share", "sure_share", "mean_words",
    "mean_prose_words", "signatures", "list_share", "quoting_share", "selves_share", "upper_share", "repeated_share",
    "document_publishing",
];

/// Distances are counted up to this.
const FAR: usize = 60;

/// The features of all lines.
// What writes a row is inlined here, so that the compiler knows the place of each value.
pub(super) fn rows(document: &Document) -> Vec<Row> {
    let lines = &document.lines;
    let around = Around::of(document);
    let whole = Whole::of(document);
    (0..lines.len())
        .map(|i| {
            let mut row = Writer::default();
            itself(&lines[i], &mut row);
            row.put(lines[i].shape.words.min(400) as f32 / whole.mean_prose_words());
            around.place(document, i, &mut row);
            around.neighbours(document, i, &mut row);
            whole.write(&mut row);
            debug_assert_eq!(row.at, NAMES.len());
            row.values
        })
        .collect()
}

struct Writer {
    values: Row,
    at: usize,
}

impl Default for Writer {
    fn default() -> Self {
        Self {
            values: [0.0; NAMES.len()],
            at: 0,
        }
    }
}

impl Writer {
    #[inline]
    fn put(&mut self, value: f32) {
        if let Some(slot) = self.values.get_mut(self.at) {
            *slot = value;
        }
        self.at += 1;
    }

    #[inline]
    fn count(&mut self, value: u32) {
        self.put(value as f32);
    }

    #[inline]
    fn flag(&mut self, value: bool) {
        self.put(f32::from(u8::from(value)));
    }

    #[inline]
    fn distance(&mut self, value: usize) {
        self.put(value.min(FAR) as f32);
    }
}

#[inline]
fn itself(line: &Line, row: &mut Writer) {
    let shape = &line.shape;
    row.count(shape.words.min(400));
    row.put(shape.share(shape.letters + shape.digits));
    row.put(shape.share(shape.capitals));
    row.put(shape.share(shape.uppers));
    row.put(shape.digits as f32 / shape.chars.max(1) as f32);
    row.put(shape.share(shape.stops));
    row.put(shape.share(shape.address));
    row.put(shape.share(shape.commas));
    row.count(shape.stops_inside);
    row.count(shape.separators);
    row.count(shape.cries);
    row.count(shape.quotes);
    row.count(shape.brackets);
    row.count(shape.money);
    row.count(shape.addresses);
    row.count(shape.longest_word);
    row.put(end(shape.end));
    row.flag(shape.ends_quoted);
    row.flag(shape.starts_lower);
    row.flag(shape.starts_quoted);
    row.flag(shape.starts_marked);
    row.flag(shape.is_date);
    row.flag(line.repeated);
    row.put(line.shared.share);
    row.count(line.shared.words);
    row.count(line.shared.names);
    row.count(line.shared.foreign_names);
    row.put(line.sure().map_or(0.0, |hit| group(hit.reason)));
    row.flag(line.hit.is_some());
    let weak = line.hit.filter(|_| line.sure().is_none());
    row.put(weak.map_or(0.0, |hit| group(hit.reason)));
    row.put(kind(line.kind));
    row.flag(shape.is_cut_off());
    row.flag(line.prose);
    row.put(shape.share(shape.date_words));
    row.count(shape.hours);
    row.flag(shape.starts_bracketed);
    row.flag(shape.ends_bracketed);
    row.flag(shape.labelled);
    row.flag(shape.starts_upper);
    row.flag(shape.is_signature());
    row.put(shape.share(shape.quoting));
    row.put(shape.share(shape.selves));
    row.put(shape.share(shape.depicting));
    row.count(shape.publishing.min(8));
    row.count(shape.calling.min(8));
    row.count(shape.reading.min(8));
    row.put(shape.share(shape.publishing));
    row.flag(shape.opens_calling);
    row.flag(line.begins_alike);
    row.put(line.cohesion.lead);
    row.put(line.cohesion.before);
    row.put(line.cohesion.after);
    row.put(shape.uppers as f32 / shape.capitals.max(1) as f32);
}

fn end(end: End) -> f32 {
    match end {
        End::Open => 0.0,
        End::Comma => 1.0,
        End::Colon => 2.0,
        End::Ellipsis => 3.0,
        End::Stop => 4.0,
    }
}

fn kind(kind: BlockKind) -> f32 {
    match kind {
        BlockKind::ListItem => 2.0,
        BlockKind::Heading => 1.0,
        _ => 0.0,
    }
}

/// Reasons as numbers, alike ones side by side.
fn group(reason: Reason) -> f32 {
    f32::from(match reason {
        Reason::Other => 1_u8,
        Reason::Caption => 2,
        Reason::Credit => 3,
        Reason::Byline => 4,
        Reason::Metadata | Reason::PageDate => 5,
        Reason::ReadingTime => 6,
        Reason::Navigation => 7,
        Reason::Share => 8,
        Reason::ReadMore => 9,
        Reason::Related => 10,
        Reason::Advertisement => 11,
        Reason::Promotion => 12,
        Reason::Subscription => 13,
        Reason::CommentForm => 14,
        Reason::Comment => 15,
        Reason::ErrorReport => 16,
        Reason::SourceLink => 17,
        Reason::PublisherNotice => 18,
        Reason::CookieNotice => 19,
    })
}

/// What is the same for all lines of a document.
struct Whole([f32; 15]);

impl Whole {
    fn of(document: &Document) -> Self {
        let lines = &document.lines;
        let count = lines.len().max(1) as f32;
        let share = |such: &dyn Fn(&Line) -> bool| {
            lines.iter().filter(|line| such(line)).count() as f32 / count
        };
        Self([
            lines.len().min(1000) as f32,
            document.words.min(10_000) as f32,
            document.prose_words as f32 / document.words.max(1) as f32,
            document.prose as f32 / count,
            share(&|line| line.shape.words <= 8),
            share(&|line| line.sure().is_some()),
            document.words as f32 / count,
            document.prose_words as f32 / document.prose.max(1) as f32,
            share(&|line| line.shape.is_signature()),
            share(&|line| line.kind == BlockKind::ListItem),
            lines.iter().map(|line| line.shape.quoting).sum::<u32>() as f32
                / document.words.max(1) as f32,
            lines.iter().map(|line| line.shape.selves).sum::<u32>() as f32
                / document.words.max(1) as f32,
            lines.iter().map(|line| line.shape.uppers).sum::<u32>() as f32
                / document.words.max(1) as f32,
            share(&|line| line.repeated),
            lines
                .iter()
                .filter(|line| line.prose)
                .map(|line| line.shape.publishing)
                .sum::<u32>() as f32
                / document.prose_words.max(1) as f32,
        ])
    }

    fn mean_prose_words(&self) -> f32 {
        self.0[7].max(10.0)
    }

    #[inline]
    fn write(&self, row: &mut Writer) {
        self.0.iter().for_each(|value| row.put(*value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Format, blocks};

    #[test]
    fn every_name_has_a_value_and_rows_are_finite() {
        for text in [
            "",
            "One line.",
            "Menu\nA title\nSome text here, with a stop.\n\nShare\n",
        ] {
            let document = Document::of(&blocks(text, Format::Text).list, None);
            let mut row = Writer::default();
            if let Some(line) = document.lines.first() {
                itself(line, &mut row);
                row.put(1.0);
                let around = Around::of(&document);
                around.place(&document, 0, &mut row);
                around.neighbours(&document, 0, &mut row);
                Whole::of(&document).write(&mut row);
                assert_eq!(row.at, NAMES.len());
            }
            assert!(
                rows(&document)
                    .iter()
                    .flatten()
                    .all(|value| value.is_finite())
            );
        }
    }
}
