//! What the model is told of each line: its shape, its place, its neighbours, the document.

use super::{
    Reason,
    document::{Document, Line},
    shape::End,
};
use crate::block::BlockKind;

/// The features of a line, in the order of [`NAMES`].
pub(super) type Row = [f32; NAMES.len()];

/// What each feature is. The weights name the list that they were trained on; see the test beside the model.
#[rustfmt::skip]
pub(super) const NAMES: [&str; 108] = [
    // The line by itself.
    "words", "chars_per_word", "capitals", "uppers", "digits", "stops", "address", "commas", "inner_stops",
    "separators", "cries", "quotes", "brackets", "money", "addresses", "longest_word", "end", "ends_quoted",
    "starts_lower", "starts_quoted", "starts_marked", "date", "repeated", "topic", "topic_words", "names", "foreign_names",
    "phrase_sure", "phrase_weak", "weak_reason", "kind", "cut_off", "prose", "date_share", "hours", "starts_bracketed",
    "ends_bracketed", "labelled", "starts_upper", "signature", "words_to_prose_mean",
    // Its place.
    "index", "index_from_end", "place", "words_before", "words_after", "prose_before", "prose_after",
    "prose_words_before_share", "to_prose_before", "to_prose_after", "words_since_prose", "words_to_prose",
    // Furniture around it.
    "since_sure", "to_sure", "since_related", "since_comments", "since_label", "since_share", "sure_near",
    "weak_near", "since_about", "since_signature", "to_signature", "list_run", "list_intro",
    // The lines around it.
    "before2_words", "before2_stops", "before2_end", "before2_sure", "before1_words", "before1_stops", "before1_end",
    "before1_sure", "before1_capitals", "before1_kind", "after1_words", "after1_stops", "after1_end", "after1_sure",
    "after1_capitals", "after1_kind", "after2_words", "after2_stops", "after2_end", "after2_sure",
    "mean_before4", "mean_after4", "short_before6", "short_after6", "open_before4", "open_after4", "run", "run_place",
    "topic_before", "topic_after", "like_before", "like_after",
    // The document.
    "lines", "document_words", "prose_share", "prose_line_share", "short_share", "sure_share", "mean_words",
    "mean_prose_words", "signatures", "list_share",
];

/// Distances are counted up to this.
const FAR: usize = 60;

/// The features of all lines.
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
    fn put(&mut self, value: f32) {
        if let Some(slot) = self.values.get_mut(self.at) {
            *slot = value;
        }
        self.at += 1;
    }

    fn count(&mut self, value: u32) {
        self.put(value as f32);
    }

    fn flag(&mut self, value: bool) {
        self.put(f32::from(u8::from(value)));
    }

    fn distance(&mut self, value: usize) {
        self.put(value.min(FAR) as f32);
    }
}

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

/// Running counts over the lines, so that every line's surroundings cost the same.
#[derive(Default)]
struct Around {
    /// Words, running text and others before each line; one more entry than there are lines.
    words: Vec<u32>,
    prose: Vec<u32>,
    prose_words: Vec<u32>,
    short: Vec<u32>,
    open: Vec<u32>,
    sure: Vec<u32>,
    weak: Vec<u32>,
    /// Lines since, and until, the nearest line of a sort.
    since_prose: Vec<usize>,
    to_prose: Vec<usize>,
    since_sure: Vec<usize>,
    to_sure: Vec<usize>,
    since_related: Vec<usize>,
    since_comments: Vec<usize>,
    since_label: Vec<usize>,
    since_share: Vec<usize>,
    since_about: Vec<usize>,
    /// Length of the run of lines of one sort that each line is in, and its place there.
    run: Vec<(usize, usize)>,
    since_signature: Vec<usize>,
    to_signature: Vec<usize>,
    /// Length of the list that each line is an item of, and how the line over it ends.
    list: Vec<(usize, f32)>,
}

impl Around {
    fn of(document: &Document) -> Self {
        let lines = &document.lines;
        Self {
            words: sums(lines, |line| line.shape.words),
            prose: sums(lines, |line| u32::from(line.prose)),
            prose_words: sums(lines, |line| if line.prose { line.shape.words } else { 0 }),
            short: sums(lines, |line| u32::from(line.shape.words <= 8)),
            open: sums(lines, |line| u32::from(line.shape.end == End::Open)),
            sure: sums(lines, |line| u32::from(line.sure().is_some())),
            weak: sums(lines, |line| u32::from(line.hit.is_some())),
            since_prose: since(lines, |line| line.prose),
            to_prose: until(lines, |line| line.prose),
            since_sure: since(lines, |line| line.sure().is_some()),
            to_sure: until(lines, |line| line.sure().is_some()),
            since_related: since(lines, |line| line.is_sure(Reason::Related)),
            since_comments: since(lines, |line| line.is_sure(Reason::CommentForm)),
            since_label: since(lines, |line| line.is_sure(Reason::Advertisement)),
            since_share: since(lines, |line| {
                line.is_sure(Reason::Share) || line.is_sure(Reason::Subscription)
            }),
            since_about: since(lines, |line| line.is_sure(Reason::Byline)),
            run: runs(lines),
            since_signature: since(lines, |line| line.shape.is_signature()),
            to_signature: until(lines, |line| line.shape.is_signature()),
            list: lists(lines),
        }
    }

    fn place(&self, document: &Document, i: usize, row: &mut Writer) {
        let count = document.lines.len();
        let all = document.words.max(1) as f32;
        row.put(i.min(200) as f32);
        row.put((count - 1 - i).min(200) as f32);
        row.put(self.words[i] as f32 / all);
        row.put(self.words[i].min(3000) as f32);
        row.put((document.words - self.words[i + 1]).min(3000) as f32);
        row.put(self.prose[i].min(100) as f32);
        row.put((document.prose as u32 - self.prose[i + 1]).min(100) as f32);
        row.put(self.prose_words[i] as f32 / document.prose_words.max(1) as f32);
        row.distance(self.since_prose[i]);
        row.distance(self.to_prose[i]);
        let back = self.since_prose[i].min(i);
        row.put((self.words[i] - self.words[i - back]).min(500) as f32);
        let ahead = (i + self.to_prose[i]).min(count);
        row.put((self.words[ahead.max(i + 1)] - self.words[i + 1]).min(500) as f32);

        row.distance(self.since_sure[i]);
        row.distance(self.to_sure[i]);
        row.distance(self.since_related[i]);
        row.distance(self.since_comments[i]);
        row.distance(self.since_label[i]);
        row.distance(self.since_share[i]);
        row.put(mean(&self.sure, i.saturating_sub(3), (i + 4).min(count)));
        row.put(mean(&self.weak, i.saturating_sub(3), (i + 4).min(count)));
        row.distance(self.since_about[i]);
        row.distance(self.since_signature[i]);
        row.distance(self.to_signature[i]);
        row.distance(self.list[i].0);
        row.put(self.list[i].1);
    }

    fn neighbours(&self, document: &Document, i: usize, row: &mut Writer) {
        let lines = &document.lines;
        let before = |n: usize| i.checked_sub(n).map(|at| &lines[at]);
        let after = |n: usize| lines.get(i + n);
        neighbour(before(2), false, row);
        neighbour(before(1), true, row);
        neighbour(after(1), true, row);
        neighbour(after(2), false, row);
        let count = lines.len();
        let (back4, back6) = (i.saturating_sub(4), i.saturating_sub(6));
        let (next4, next6) = ((i + 5).min(count), (i + 7).min(count));
        row.put(mean(&self.words, back4, i));
        row.put(mean(&self.words, i + 1, next4));
        row.put(mean(&self.short, back6, i));
        row.put(mean(&self.short, i + 1, next6));
        row.put(mean(&self.open, back4, i));
        row.put(mean(&self.open, i + 1, next4));
        row.distance(self.run[i].0);
        row.distance(self.run[i].1);
        row.put(before(1).map_or(-1.0, |line| line.shared.share));
        row.put(after(1).map_or(-1.0, |line| line.shared.share));
        row.put(before(1).map_or(-1.0, |line| likeness(&lines[i], line)));
        row.put(after(1).map_or(-1.0, |line| likeness(&lines[i], line)));
    }
}

fn neighbour(line: Option<&Line>, near: bool, row: &mut Writer) {
    let shape = line.map(|line| &line.shape);
    row.put(shape.map_or(-1.0, |shape| shape.words.min(200) as f32));
    row.put(shape.map_or(-1.0, |shape| shape.share(shape.stops)));
    row.put(shape.map_or(-1.0, |shape| end(shape.end)));
    row.put(line.map_or(-1.0, |line| {
        line.sure().map_or(0.0, |hit| group(hit.reason))
    }));
    if near {
        row.put(shape.map_or(-1.0, |shape| shape.share(shape.capitals)));
        row.put(line.map_or(-1.0, |line| kind(line.kind)));
    }
}

/// How much alike two lines look, 0 to 1: length, capitals, the mark at the end.
fn likeness(a: &Line, b: &Line) -> f32 {
    let (a, b) = (&a.shape, &b.shape);
    let length = a.words.min(b.words) as f32 / a.words.max(b.words).max(1) as f32;
    let capitals = 1.0 - (a.share(a.capitals) - b.share(b.capitals)).abs();
    let ends = f32::from(u8::from(a.end == b.end));
    (length + capitals + ends) / 3.0
}

fn sums(lines: &[Line], of: impl Fn(&Line) -> u32) -> Vec<u32> {
    let mut sum = 0;
    let mut out = Vec::with_capacity(lines.len() + 1);
    out.push(0);
    for line in lines {
        sum += of(line);
        out.push(sum);
    }
    out
}

/// Mean of what `sums` counted, over the lines from `from` to before `to`; -1 when there are none.
fn mean(sums: &[u32], from: usize, to: usize) -> f32 {
    if from >= to {
        return -1.0;
    }
    (sums[to] - sums[from]) as f32 / (to - from) as f32
}

/// Lines since the last such line; more than there are lines when there is none.
fn since(lines: &[Line], such: impl Fn(&Line) -> bool) -> Vec<usize> {
    let mut distance = lines.len() + FAR;
    lines
        .iter()
        .map(|line| {
            let here = distance;
            distance = if such(line) { 1 } else { distance + 1 };
            here
        })
        .collect()
}

/// Lines until the next such line.
fn until(lines: &[Line], such: impl Fn(&Line) -> bool) -> Vec<usize> {
    let mut distance = lines.len() + FAR;
    let mut out: Vec<usize> = lines
        .iter()
        .rev()
        .map(|line| {
            let here = distance;
            distance = if such(line) { 1 } else { distance + 1 };
            here
        })
        .collect();
    out.reverse();
    out
}

/// Runs of lines that are all running text, or all not.
fn runs(lines: &[Line]) -> Vec<(usize, usize)> {
    let mut out = Vec::with_capacity(lines.len());
    for run in lines.chunk_by(|a, b| a.prose == b.prose) {
        out.extend((0..run.len()).map(|place| (run.len(), place)));
    }
    out
}

/// Lists: their length, and how the line over them ends; for other lines nothing.
fn lists(lines: &[Line]) -> Vec<(usize, f32)> {
    let mut out = Vec::with_capacity(lines.len());
    let mut over = -1.0;
    let item = |line: &Line| line.kind == BlockKind::ListItem;
    for run in lines.chunk_by(|a, b| item(a) == item(b)) {
        let is_list = run.first().is_some_and(item);
        let entry = if is_list {
            (run.len(), over)
        } else {
            (0, -1.0)
        };
        out.extend(run.iter().map(|_| entry));
        over = run.last().map_or(-1.0, |line| end(line.shape.end));
    }
    out
}

/// What is the same for all lines of a document.
struct Whole([f32; 10]);

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
        ])
    }

    fn mean_prose_words(&self) -> f32 {
        self.0[7].max(10.0)
    }

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
