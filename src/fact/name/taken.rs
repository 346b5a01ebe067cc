//! Places that other facts hold.

use crate::{
    fact::{FactKind, Found},
    span::Span,
};

/// The places of citations: a name in one is none.
pub(super) struct Taken(Vec<Span>);

impl Taken {
    pub(super) fn new(found: &[Found]) -> Self {
        let legal = found.iter().filter(|f| f.value.kind() == FactKind::Legal);
        let mut spans: Vec<Span> = legal.map(|f| f.span).collect();
        spans.sort_unstable();
        Self(spans)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn overlaps(&self, span: Span) -> bool {
        let after = self.0.partition_point(|s| s.start < span.end);
        self.0[..after]
            .iter()
            .rev()
            .take(4)
            .any(|s| s.overlaps(span))
    }
}
