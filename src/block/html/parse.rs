//! Markup to a tree: html5gum cuts a page into tags and text, html5ever's tree builder nests them as browsers do,
//! scraper holds the tree.
//!
//! html5ever has a tokenizer of its own, which takes most of its time. This way what nobody reads, such as styles,
//! the sources of pictures and most scripts, is not even copied.

use std::convert::Infallible;

use html5ever::{
    Attribute, LocalName, QualName,
    interface::create_element,
    local_name, ns,
    tendril::StrTendril,
    tokenizer::{
        Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult,
        states::RawKind::{Rawtext, Rcdata, ScriptData, ScriptDataEscaped},
    },
    tree_builder::{TreeBuilder, TreeBuilderOpts},
};
use html5gum::{
    Emitter, Error, ForwardingEmitter, Span, State, Tokenizer,
    emitters::callback::{Callback, CallbackEmitter, CallbackEvent},
};
use scraper::{Html, HtmlTreeSink};

use super::nesting::{Builder, Shallow, is_formatting};

/// Attributes of one tag that are kept; real ones have less than a hundred. Each is compared with all before it.
const MOST_ATTRIBUTES: usize = 64;

/// The tree of a page; the attributes in it are those that the walk or the tree builder reads, or all of them when
/// selectors may ask for any.
pub(super) fn document(html: &str, all_attributes: bool) -> Html {
    let sink = HtmlTreeSink::new(Html::new_document());
    let builder = TreeBuilder::new(sink, TreeBuilderOpts::default());
    build(html, builder, all_attributes)
}

/// The tree of a piece of markup, as inside a body.
pub(in crate::block) fn fragment(html: &str) -> Html {
    let sink = HtmlTreeSink::new(Html::new_fragment());
    let body = QualName::new(None, ns!(html), local_name!("body"));
    let body = create_element(&sink, body, Vec::new());
    let options = TreeBuilderOpts::default();
    let builder = TreeBuilder::new_for_fragment(sink, body, None, options);
    build(html, builder, false)
}

fn build(html: &str, builder: Builder, all_attributes: bool) -> Html {
    let tree = Shallow::new(builder);
    let reader = Reader(CallbackEmitter::new(Events::new(&tree, all_attributes)));
    let Ok(()) = Tokenizer::new_with_emitter(html, reader).finish();
    tree.finish()
}

/// Hands what the tokenizer reads to the tree builder.
struct Events<'a> {
    tree: &'a Shallow,
    all_attributes: bool,
    /// The start tag that is being read.
    tag: Option<Tag>,
    /// The attribute that is being read is wanted.
    takes_value: bool,
    /// How the tokenizer goes on behind the tag.
    next: Option<State>,
    /// The text behind the tag is one that nobody reads.
    skips: bool,
}

impl<'a> Events<'a> {
    fn new(tree: &'a Shallow, all_attributes: bool) -> Self {
        Self {
            tree,
            all_attributes,
            tag: None,
            takes_value: false,
            next: None,
            skips: false,
        }
    }

    fn give(&mut self, token: Token) {
        // Lines are not counted.
        self.next = match self.tree.process_token(token, 1) {
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(ScriptData | ScriptDataEscaped(_)) => Some(State::ScriptData),
            _ => None,
        };
    }

    fn attribute(&mut self, name: &[u8]) {
        self.takes_value = false;
        let Some(tag) = &mut self.tag else { return };
        let wanted = self.all_attributes || WANTED.contains(&name) || is_formatting(&tag.name);
        if !wanted || tag.attrs.len() == MOST_ATTRIBUTES {
            return;
        }
        let name = local_name(name);
        // Of two attributes of a name the first counts.
        self.takes_value = tag.attrs.iter().all(|known| known.name.local != name);
        if self.takes_value {
            tag.attrs.push(Attribute {
                name: QualName::new(None, ns!(), name),
                value: StrTendril::new(),
            });
        }
    }

    fn text(&mut self, text: &[u8]) {
        for (i, part) in text.split(|byte| *byte == 0).enumerate() {
            if i > 0 {
                self.give(Token::NullCharacterToken);
            }
            if !part.is_empty() {
                self.give(Token::CharacterTokens(tendril(part)));
            }
        }
    }
}

/// What is read of an element: see [`super::Attributes`] and [`crate::block::metadata`]; `type` and `encoding` say
/// how inputs and formulas nest.
const WANTED: [&[u8]; 22] = [
    b"aria-hidden",
    b"class",
    b"content",
    b"data-block-type",
    b"data-component",
    b"data-module",
    b"data-qa",
    b"data-testid",
    b"data-type",
    b"datetime",
    b"encoding",
    b"hidden",
    b"href",
    b"id",
    b"itemprop",
    b"lang",
    b"name",
    b"property",
    b"rel",
    b"role",
    b"style",
    b"type",
];

/// True for an element whose text is no markup and says nothing of the article.
fn is_silent(tag: &Tag) -> bool {
    match tag.name {
        local_name!("iframe")
        | local_name!("noembed")
        | local_name!("noframes")
        | local_name!("noscript")
        | local_name!("style") => true,
        local_name!("script") => {
            let kind = tag
                .attrs
                .iter()
                .find(|a| a.name.local == local_name!("type"));
            !kind.is_some_and(|kind| {
                kind.value.contains("ld+json") || kind.value.contains("template")
            })
        }
        _ => false,
    }
}

fn tendril(text: &[u8]) -> StrTendril {
    // Cut out of a string at ASCII marks, so that it is UTF-8.
    StrTendril::from_slice(&String::from_utf8_lossy(text))
}

fn local_name(name: &[u8]) -> LocalName {
    LocalName::from(String::from_utf8_lossy(name))
}

impl Callback<Infallible, ()> for Events<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<()>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Some(Tag {
                    kind: TagKind::StartTag,
                    name: local_name(name),
                    self_closing: false,
                    attrs: Vec::new(),
                    had_duplicate_attributes: false,
                });
            }
            CallbackEvent::AttributeName { name } => self.attribute(name),
            CallbackEvent::AttributeValue { value } => {
                if let Some(attribute) = self.tag.as_mut().and_then(|tag| tag.attrs.last_mut())
                    && self.takes_value
                {
                    attribute.value.push_slice(&String::from_utf8_lossy(value));
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                if let Some(mut tag) = self.tag.take() {
                    tag.self_closing = self_closing;
                    let silent = is_silent(&tag);
                    self.give(Token::TagToken(tag));
                    self.skips = silent && self.next.is_some();
                }
            }
            CallbackEvent::EndTag { name } => {
                self.skips = false;
                self.give(Token::TagToken(Tag {
                    kind: TagKind::EndTag,
                    name: local_name(name),
                    self_closing: false,
                    attrs: Vec::new(),
                    had_duplicate_attributes: false,
                }));
            }
            CallbackEvent::String { value } => self.text(value),
            CallbackEvent::Comment { .. } | CallbackEvent::Error(_) => {}
            CallbackEvent::Doctype {
                name,
                public_identifier,
                system_identifier,
                force_quirks,
            } => self.give(Token::DoctypeToken(Doctype {
                name: Some(tendril(name)).filter(|name| !name.is_empty()),
                public_id: public_identifier.map(tendril),
                system_id: system_identifier.map(tendril),
                force_quirks,
            })),
        }
        None
    }
}

/// The tokenizer's side of [`Events`].
struct Reader<'a>(CallbackEmitter<Events<'a>>);

impl ForwardingEmitter for Reader<'_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _: Error) {}

    fn emit_string(&mut self, text: &[u8]) {
        if !self.0.callback_mut().skips {
            self.0.emit_string(text);
        }
    }

    fn push_comment(&mut self, _: &[u8]) {}

    fn emit_eof(&mut self) {
        self.0.emit_eof();
        let events = self.0.callback_mut();
        events.give(Token::EOFToken);
        events.tree.end();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let naive = self.0.emit_current_tag();
        self.0.callback_mut().next.take().or(naive)
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        let tree = self.0.callback_mut().tree;
        tree.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

#[cfg(test)]
mod tests;
