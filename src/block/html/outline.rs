//! The block-level elements of a page, as a tree in document order.

use super::{marks::Marks, tag::Tag};

/// Place of a node in an [`Outline`].
pub(crate) type NodeId = u32;

/// The block-level elements of a page. The first node is the body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    pub(crate) nodes: Vec<Node>,
}

/// A block-level element.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    /// The element around it; the body's is itself.
    pub(crate) parent: NodeId,
    pub(crate) tag: Tag,
    /// The tags of the element and of all around it, as bits.
    pub(crate) path: u32,
    /// What its own class, id, role and item property say.
    pub(crate) own: Marks,
    /// How many elements stand around it.
    pub(crate) depth: u16,
    /// A number for tag, class and id: siblings built by the same template share it.
    pub(crate) template: u32,
    /// The blocks inside it: first, and the one after the last.
    pub(crate) blocks: (u32, u32),
    /// Letters inside it.
    pub(crate) chars: u32,
    /// Letters of links inside it.
    pub(crate) link_chars: u32,
    /// Letters of blocks inside it that read like running text.
    pub(crate) prose_chars: u32,
}

impl Outline {
    /// The node and the ones around it, from the inside out, without the body.
    pub(crate) fn path(&self, from: NodeId) -> impl Iterator<Item = &Node> {
        let mut at = from;
        std::iter::from_fn(move || {
            if at == 0 {
                return None;
            }
            let node = self.nodes.get(at as usize)?;
            at = node.parent;
            Some(node)
        })
    }

    /// Like [`Self::path`], with the place of each node.
    pub(crate) fn path_ids(&self, from: NodeId) -> impl Iterator<Item = NodeId> {
        let mut at = from;
        std::iter::from_fn(move || {
            if at == 0 {
                return None;
            }
            let id = at;
            at = self.nodes.get(at as usize)?.parent;
            Some(id)
        })
    }
}
