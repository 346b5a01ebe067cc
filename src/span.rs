//! Half-open ranges of text, and the way back from an article's text to its source.

use serde::{Deserialize, Serialize};

/// A half-open range `start..end` of UTF-8 bytes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

impl Span {
    /// The range `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Length in bytes; 0 for a range that ends before it starts.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// True for a range without bytes.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// True when the two ranges share at least one byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// True when `other` lies inside this range.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The text of this range.
    ///
    /// # Panics
    /// When the range does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// Maps places of an article's text back to the decoded input: the text is a row of slices of the input,
/// with separators between them that stand for nothing in the input.
#[derive(Clone, Debug, Default)]
pub struct SegmentMap {
    segments: Vec<Segment>,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    text: usize,
    source: Span,
}

impl SegmentMap {
    /// Adds the slice `source` of the input, which stands at byte `text` of the article's text.
    /// Slices are added in the order of the text.
    pub fn push(&mut self, text: usize, source: Span) {
        self.segments.push(Segment { text, source });
    }

    /// The range of the input that a range of the text was taken from; it reaches over what was cut out between.
    pub fn source(&self, span: Span) -> Option<Span> {
        let start = self.place(span.start)?;
        let last = self.place(span.end.checked_sub(1)?.max(span.start))?;
        Some(Span::new(start, last + 1))
    }

    /// The byte of the input that byte `at` of the text was taken from.
    fn place(&self, at: usize) -> Option<usize> {
        let next = self.segments.partition_point(|s| s.text <= at);
        let segment = self.segments.get(next.checked_sub(1)?)?;
        Some((segment.source.start + (at - segment.text)).min(segment.source.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_over_a_cut_reaches_over_it() {
        let mut map = SegmentMap::default();
        map.push(0, Span::new(10, 15));
        map.push(6, Span::new(30, 40));
        assert_eq!(map.source(Span::new(1, 3)), Some(Span::new(11, 13)));
        assert_eq!(map.source(Span::new(3, 8)), Some(Span::new(13, 32)));
        assert_eq!(SegmentMap::default().source(Span::new(0, 1)), None);
    }
}
