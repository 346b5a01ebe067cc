//! The walk over the tree of a page, without recursion.

mod line;
mod select;
mod streamed;

use std::hash::Hasher;

use ego_tree::NodeRef;
use rustc_hash::{FxHashMap, FxHasher};
use scraper::{Html, Node as Markup, node::Element};

use super::{
    attributes::{Attributes, Known},
    marks::{Mark, Marks},
    outline::{Node, NodeId, Outline},
    parse::fragment,
    selectors::{Choice, OnSite, RuleNumber},
    table::is_data,
    tag::{Head, Role, Tag, role},
};
use crate::block::{Block, Blocks, metadata::Clues};
use line::Line;
use streamed::Streamed;

/// Walks over the page in document order; `selectors` are the user's.
pub(super) fn walk(page: &Html, selectors: OnSite<'_>) -> Blocks<'static> {
    let mut walk = Walk {
        selectors,
        ..Walk::default()
    };
    walk.outline.nodes.push(Node::default());
    walk.open.push(0);
    walk.run(page);
    walk.finish()
}

/// An element whose content the walk is in: what its end undoes.
#[derive(Clone, Copy)]
enum Frame {
    /// The document, its head or its body.
    Page,
    Plain,
    Link,
    Strong,
    Block(Tag),
    /// A block inside the cell of a data table: it only parts words.
    Spaced,
}

#[derive(Default)]
pub(super) struct Walk<'s> {
    pub(super) outline: Outline,
    pub(super) list: Vec<Block<'static>>,
    clues: Clues,
    /// Open elements of the outline, the body first.
    open: Vec<NodeId>,
    /// For each open table, whether its rows are blocks.
    tables: Vec<bool>,
    in_row: bool,
    in_body: bool,
    in_template: bool,
    links: u32,
    strong: u32,
    line: Line,
    known: Known,
    selectors: OnSite<'s>,
    /// The elements that they select.
    chosen: FxHashMap<ego_tree::NodeId, Choice>,
    /// The rules that select an open element.
    selected: Vec<RuleNumber>,
    /// Parts of the page that stand elsewhere in its source.
    streamed: Streamed,
    /// Words that are cut out of the line.
    cuts: Vec<Block<'static>>,
}

impl Walk<'_> {
    fn run(&mut self, page: &Html) {
        let chosen = self.selectors.choose(page);
        let outside = std::mem::replace(&mut self.chosen, chosen);
        let whole = std::mem::replace(&mut self.streamed, Streamed::of(page));
        let mut stack = vec![(page.tree.root().children(), Frame::Page, None)];
        while let Some((children, ..)) = stack.last_mut() {
            if let Some(child) = children.next() {
                let Some(child) = self.streamed.in_place(page, child) else {
                    continue;
                };
                if let Some(frame) = self.enter(child) {
                    let selected = self.select(child.id(), frame);
                    stack.push((child.children(), frame, selected));
                }
            } else if let Some((_, frame, selected)) = stack.pop() {
                self.leave(frame);
                if let Some(selected) = selected {
                    self.unselect(selected);
                }
            }
        }
        self.chosen = outside;
        self.streamed = whole;
    }

    /// Walks over markup that a script of the page would put in its own place, when it holds paragraphs.
    fn template(&mut self, source: &str) {
        const SHORTEST: usize = 800;
        if self.in_template || !self.in_body || source.len() < SHORTEST || !source.contains("<p") {
            return;
        }
        self.in_template = true;
        self.run(&fragment(source));
        self.in_template = false;
    }

    /// Takes the start of a node; `None` when its content is left out.
    fn enter(&mut self, node: NodeRef<'_, Markup>) -> Option<Frame> {
        match node.value() {
            Markup::Text(text) => {
                if self.in_body {
                    self.write(text);
                }
                None
            }
            Markup::Element(element) => self.enter_element(node, element),
            _ => None,
        }
    }

    fn enter_element(&mut self, node: NodeRef<'_, Markup>, element: &Element) -> Option<Frame> {
        let name = element.name();
        match name {
            "html" => {
                self.clues.language(element.attr("lang"));
                return Some(Frame::Page);
            }
            "body" => {
                self.in_body = true;
                return Some(Frame::Page);
            }
            "head" => return Some(Frame::Page),
            _ => {}
        }
        let role = role(name);
        let attributes = match role {
            Role::Silent => {
                self.line.context.after_media |= matches!(name, "iframe" | "video" | "object");
                return None;
            }
            Role::Break => {
                self.break_line(name == "hr");
                return None;
            }
            Role::Head(Head::Meta) => {
                self.clues.meta(element);
                return None;
            }
            Role::Head(Head::Title) => {
                self.clues.page_title(&all_text(node));
                return None;
            }
            Role::Head(Head::Script) => {
                match element.attr("type") {
                    Some(kind) if kind.contains("ld+json") => self.clues.json_ld(&all_text(node)),
                    Some("text/template" | "text/x-template") => self.template(&all_text(node)),
                    _ => {}
                }
                return None;
            }
            _ => Attributes::read(element, &mut self.known),
        };
        if !self.in_body {
            return None;
        }
        self.line.context.after_media |= matches!(name, "img" | "picture");
        let is_kept = matches!(name, "main" | "article") || self.is_kept(node.id());
        if attributes.is_hidden(node) && !is_kept && !self.streamed.is_part(node.id()) {
            return None;
        }
        self.clues.property(&attributes, node);
        match role {
            Role::Block(_) if self.in_row => {
                if matches!(role, Role::Block(Tag::Cell)) {
                    self.next_cell();
                } else {
                    self.line.space = true;
                }
                Some(Frame::Spaced)
            }
            Role::Block(tag) => {
                self.open_block(tag, &attributes, node);
                Some(Frame::Block(tag))
            }
            _ if attributes.marks.has(Mark::Hidden) && !is_kept => None,
            _ => {
                self.line.context.inline = self.line.context.inline.with(attributes.marks);
                let before = node.prev_sibling();
                self.line.beside |= before.is_some_and(|before| before.value().is_element());
                match role {
                    Role::Link => {
                        self.links += 1;
                        let line = &mut self.line.context;
                        line.links = line.links.saturating_add(1);
                        if let Some(href) = attributes.href {
                            line.targets = line.targets.with(Marks::of_address(href));
                        }
                        Some(Frame::Link)
                    }
                    Role::Strong => {
                        self.strong += 1;
                        Some(Frame::Strong)
                    }
                    Role::Head(_) => {
                        self.line.context.time = true;
                        if let Some(datetime) = attributes.datetime {
                            self.clues.time(datetime, self.list.len());
                        }
                        Some(Frame::Plain)
                    }
                    _ => Some(Frame::Plain),
                }
            }
        }
    }

    fn leave(&mut self, frame: Frame) {
        match frame {
            Frame::Page | Frame::Plain => {}
            Frame::Link => self.links -= 1,
            Frame::Strong => self.strong -= 1,
            Frame::Spaced => self.line.space = true,
            Frame::Block(tag) => self.close_block(tag),
        }
    }

    fn open_block(&mut self, tag: Tag, attributes: &Attributes<'_>, node: NodeRef<'_, Markup>) {
        self.end_line();
        match tag {
            Tag::Table => self.tables.push(is_data(node)),
            Tag::Row => self.in_row = self.tables.last() == Some(&true),
            _ => {}
        }
        let parent = self.innermost();
        let around = &self.outline.nodes[parent as usize];
        let mut template = FxHasher::default();
        template.write_u8(tag as u8);
        template.write(attributes.class.unwrap_or("").as_bytes());
        let first = self.list.len() as u32;
        let new = Node {
            parent,
            tag,
            path: around.path | tag.bit(),
            own: attributes.marks,
            depth: around.depth + 1,
            template: (template.finish() >> 32) as u32,
            blocks: (first, first),
            ..Node::default()
        };
        self.open.push(self.outline.nodes.len() as NodeId);
        self.outline.nodes.push(new);
    }

    fn close_block(&mut self, tag: Tag) {
        self.end_line();
        match tag {
            Tag::Table => {
                self.tables.pop();
            }
            Tag::Row => self.in_row = false,
            _ => {}
        }
        if self.open.len() > 1
            && let Some(id) = self.open.pop()
        {
            let node = &mut self.outline.nodes[id as usize];
            node.blocks.1 = self.list.len() as u32;
            let (chars, link_chars, prose_chars) = (node.chars, node.link_chars, node.prose_chars);
            let around = self.innermost();
            let around = &mut self.outline.nodes[around as usize];
            around.chars += chars;
            around.link_chars += link_chars;
            around.prose_chars += prose_chars;
        }
    }

    fn innermost(&self) -> NodeId {
        self.open.last().copied().unwrap_or(0)
    }

    fn finish(mut self) -> Blocks<'static> {
        self.end_line();
        if let Some(body) = self.outline.nodes.first_mut() {
            body.blocks = (0, self.list.len() as u32);
        }
        let metadata = std::mem::take(&mut self.clues).settle();
        if let Some(body) = &metadata.body {
            self.add_body(body);
        }
        Blocks {
            list: self.list,
            metadata,
            outline: self.outline,
            site: None,
        }
    }
}

/// The text directly inside an element: of a title, a script.
fn all_text(node: NodeRef<'_, Markup>) -> String {
    let texts = node.children().filter_map(|child| child.value().as_text());
    texts.map(|text| &**text).collect()
}
