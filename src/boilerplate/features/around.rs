//! Where a line stands and what stands around it.

use super::{FAR, Writer, end, group, kind};
use crate::{
    block::BlockKind,
    boilerplate::{
        Reason,
        document::{Document, Line},
        shape::End,
    },
};

/// Running counts over the lines, so that every line's surroundings cost the same.
#[derive(Default)]
pub(super) struct Around {
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
    since_quoting: Vec<usize>,
    to_quoting: Vec<usize>,
    quoting: Vec<u32>,
    selves: Vec<u32>,
    publishing: Vec<u32>,
    depicting: Vec<u32>,
    /// Length of the run of lines that look alike that each line is in, and its place there.
    alike: Vec<(usize, usize)>,
    /// Length of the list that each line is an item of, and how the line over it ends.
    list: Vec<(usize, f32)>,
}

impl Around {
    pub(super) fn of(document: &Document) -> Self {
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
            since_quoting: since(lines, |line| line.shape.quoting > 0),
            to_quoting: until(lines, |line| line.shape.quoting > 0),
            quoting: sums(lines, |line| line.shape.quoting),
            selves: sums(lines, |line| line.shape.selves),
            publishing: sums(lines, |line| line.shape.publishing),
            depicting: sums(lines, |line| line.shape.depicting),
            alike: alike(lines),
            list: lists(lines),
        }
    }

    #[inline]
    pub(super) fn place(&self, document: &Document, i: usize, row: &mut Writer) {
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
        row.distance(self.since_quoting[i]);
        row.distance(self.to_quoting[i]);
        row.put(self.quoting[i].min(20) as f32);
        row.put((self.quoting[count] - self.quoting[i + 1]).min(20) as f32);
        let (from, to) = (i.saturating_sub(3), (i + 4).min(count));
        let words = (self.words[to] - self.words[from]).max(1) as f32;
        row.put((self.selves[to] - self.selves[from]) as f32 / words);
        row.put((self.publishing[to] - self.publishing[from]) as f32 / words);
        row.put((self.depicting[to] - self.depicting[from]) as f32 / words);
        row.distance(self.alike[i].0);
        row.distance(self.alike[i].1);
    }

    #[inline]
    pub(super) fn neighbours(&self, document: &Document, i: usize, row: &mut Writer) {
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

#[inline]
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

/// Lines that look this much alike are of one run.
const ALIKE: f32 = 0.75;

/// Runs of lines each of which looks like the one before.
fn alike(lines: &[Line]) -> Vec<(usize, usize)> {
    let mut out = Vec::with_capacity(lines.len());
    for run in lines.chunk_by(|a, b| likeness(a, b) >= ALIKE) {
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
