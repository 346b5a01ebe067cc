//! Parts of a page that React sends late: a hidden element at the end of the page, which a script of the page puts
//! where an empty template stands.
//!
//! See `react-dom/src/server/ReactDOMFizzInstructionSet`: the template is `B:1` or `P:1` for what comes as `S:1`.

use ego_tree::{NodeId, NodeRef};
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::{Html, Node as Markup};

/// The parts of a page that came late.
#[derive(Default)]
pub(super) struct Streamed {
    /// By what follows `S:` in their id.
    by_id: FxHashMap<String, NodeId>,
    parts: FxHashSet<NodeId>,
    /// Those that have been walked over.
    placed: FxHashSet<NodeId>,
}

impl Streamed {
    /// Finds the late parts of a page. They stand directly in its body, whose other children are few.
    pub(super) fn of(page: &Html) -> Self {
        let mut out = Self::default();
        let is_body = |node: &NodeRef<'_, Markup>| {
            let element = node.value().as_element();
            element.is_some_and(|element| element.name() == "body")
        };
        let root = page.tree.root();
        let html = root.children().flat_map(|child| child.children());
        for node in html.filter(is_body).flat_map(|body| body.children()) {
            let Some(element) = node.value().as_element() else {
                continue;
            };
            if element.attr("hidden").is_some()
                && let Some(id) = element.id().and_then(|id| id.strip_prefix("S:"))
            {
                out.parts.insert(node.id());
                out.by_id.entry(id.to_owned()).or_insert(node.id());
            }
        }
        out
    }

    /// True for an element that is hidden only until the page is put together.
    pub(super) fn is_part(&self, node: NodeId) -> bool {
        self.parts.contains(&node)
    }

    /// The node that a reader finds where this one stands: the part that takes the place of a template, nothing
    /// where a part stands that has gone elsewhere.
    pub(super) fn in_place<'p>(
        &mut self,
        page: &'p Html,
        node: NodeRef<'p, Markup>,
    ) -> Option<NodeRef<'p, Markup>> {
        if self.parts.is_empty() {
            return Some(node);
        }
        if self.parts.contains(&node.id()) {
            return self.placed.insert(node.id()).then_some(node);
        }
        let id = node.value().as_element().and_then(|element| {
            let id = element.id().filter(|_| element.name() == "template")?;
            id.strip_prefix("B:").or_else(|| id.strip_prefix("P:"))
        });
        let part = id.and_then(|id| self.by_id.get(id).copied());
        match part {
            Some(part) if self.placed.insert(part) => page.tree.get(part),
            _ => Some(node),
        }
    }
}
