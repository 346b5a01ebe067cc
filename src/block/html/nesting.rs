//! Keeps the nesting of a page shallow enough for a parser that walks its stack of open elements at every tag.
//!
//! Browsers stop nesting at 512 elements. Here the start tags beyond a limit are left out before the page is
//! parsed: the text stays, and parsing stays linear on any input. Pages that people wrote pass untouched.

use std::{borrow::Cow, sync::LazyLock};

use memchr::{memchr, memmem};
use rustc_hash::FxHashMap;

/// Elements that may stand inside each other; articles of real sites stay under 100.
const DEEPEST: usize = 256;

/// Formatting elements that may be open at once: the parser opens all of them again in each paragraph.
const MOST_FORMATTING: usize = 24;

/// The page with no more than [`DEEPEST`] elements inside each other.
pub(in crate::block) fn shallow(html: &str) -> Cow<'_, str> {
    let bytes = html.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut formatting = 0;
    let mut kept = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = memchr(b'<', &bytes[at..]) {
        let start = at + found;
        let Some(tag) = read_tag(html, start) else {
            at = after_markup(bytes, start);
            continue;
        };
        // The rest of the tag is looked at only where it counts: a `<` in an attribute is rare.
        at = tag.name_end;
        if tag.closes {
            close(&mut open, &mut formatting, tag.name);
            continue;
        }
        let element = Open::new(tag.name);
        match element.kind {
            Kind::Flat => continue,
            Kind::RawText => {
                at = after_raw_text(bytes, tag);
                continue;
            }
            _ => {}
        }
        let is_formatting = element.kind == Kind::Formatting;
        if open.len() >= DEEPEST || (is_formatting && formatting >= MOST_FORMATTING) {
            kept.push_str(&html[copied..start]);
            copied = end_of_tag(bytes, tag.name_end);
            at = copied;
        } else {
            formatting += usize::from(is_formatting);
            open.push(element);
        }
    }
    if copied == 0 {
        return Cow::Borrowed(html);
    }
    kept.push_str(&html[copied..]);
    Cow::Owned(kept)
}

#[derive(Clone, Copy)]
struct TagText<'a> {
    name: &'a str,
    closes: bool,
    name_end: usize,
}

/// The tag that begins at `start`, if one does.
fn read_tag(html: &str, start: usize) -> Option<TagText<'_>> {
    let bytes = html.as_bytes();
    let closes = bytes.get(start + 1) == Some(&b'/');
    let name_start = start + 1 + usize::from(closes);
    if !bytes.get(name_start)?.is_ascii_alphabetic() {
        return None;
    }
    let rest = &bytes[name_start..];
    let length = rest
        .iter()
        .position(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'))
        .unwrap_or(rest.len());
    let name_end = name_start + length;
    Some(TagText {
        name: &html[name_start..name_end],
        closes,
        name_end,
    })
}

/// The place behind the first `>` outside quotation marks.
fn end_of_tag(bytes: &[u8], name_end: usize) -> usize {
    let mut end = name_end;
    let mut quote = None;
    while let Some(&b) = bytes.get(end) {
        end += 1;
        match quote {
            Some(q) if b == q => quote = None,
            None if b == b'>' => break,
            // A quotation mark begins a value only after an equals sign.
            None if matches!(b, b'"' | b'\'') && after_equals(&bytes[name_end..end - 1]) => {
                quote = Some(b);
            }
            _ => {}
        }
    }
    end
}

/// True when the last byte that is no white space, of the last few, is an equals sign.
fn after_equals(before: &[u8]) -> bool {
    let mut last = before.iter().rev().take(16);
    last.find(|b| !b.is_ascii_whitespace()) == Some(&b'=')
}

/// The place after a comment, a declaration or a bare `<`.
fn after_markup(bytes: &[u8], start: usize) -> usize {
    let rest = &bytes[start..];
    if rest.starts_with(b"<!--") {
        return memmem::find(&rest[4..], b"-->").map_or(start + 4, |i| start + 4 + i + 3);
    }
    start + 1
}

/// The place of the end tag of a raw text element.
fn after_raw_text(bytes: &[u8], tag: TagText<'_>) -> usize {
    let mut at = end_of_tag(bytes, tag.name_end);
    while let Some(found) = memmem::find(&bytes[at..], b"</") {
        at += found + 2;
        let name = bytes.get(at..at + tag.name.len());
        if name.is_some_and(|n| n.eq_ignore_ascii_case(tag.name.as_bytes())) {
            return at;
        }
    }
    bytes.len()
}

#[derive(Clone, Copy)]
struct Open {
    name: Name,
    kind: Kind,
}

/// The first letters of a name, lower case, as a number: enough to tell elements apart.
type Name = u128;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Cannot nest without another element between: void, or closed by its next sibling.
    Flat,
    /// Stays open across the ends of the elements around it.
    Formatting,
    /// An end tag of its own closes everything inside it.
    Special,
    /// Hides what is outside it from end tags inside it.
    Barrier,
    /// Its content is no markup.
    RawText,
    /// Any other element.
    Ordinary,
}

#[rustfmt::skip]
const KINDS: [(Kind, &[&str]); 5] = [
    (Kind::Flat, &[
        "a", "area", "base", "basefont", "bgsound", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed",
        "frame", "head", "hr", "html", "image", "img", "input", "keygen", "li", "link", "meta", "optgroup", "option",
        "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    ]),
    (Kind::Formatting, &[
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]),
    (Kind::Special, &[
        "address", "article", "aside", "blockquote", "center", "details", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "main",
        "menu", "nav", "ol", "pre", "section", "summary", "ul",
    ]),
    (Kind::Barrier, &[
        "applet", "button", "marquee", "math", "object", "select", "svg", "table", "template",
    ]),
    (Kind::RawText, &[
        "iframe", "noembed", "noscript", "script", "style", "textarea", "title", "xmp",
    ]),
];

static KIND_OF: LazyLock<FxHashMap<Name, Kind>> = LazyLock::new(|| {
    let pairs = |(kind, names): &(Kind, &'static [&'static str])| {
        let kind = *kind;
        names.iter().map(move |name| (number(name), kind))
    };
    KINDS.iter().flat_map(pairs).collect()
});

impl Open {
    fn new(tag: &str) -> Self {
        let name = number(tag);
        let kind = KIND_OF.get(&name).copied().unwrap_or(Kind::Ordinary);
        Self { name, kind }
    }
}

fn number(name: &str) -> Name {
    let letters = name.bytes().take(Name::BITS as usize / 8);
    letters.fold(0, |n, b| n << 8 | Name::from(b.to_ascii_lowercase()))
}

/// Takes an end tag as the parser does (HTML standard, 13.2.6.4.7, "in body").
fn close(open: &mut Vec<Open>, formatting: &mut usize, tag: &str) {
    let Open { name, kind } = Open::new(tag);
    let mut place = None;
    for (i, element) in open.iter().enumerate().rev() {
        if element.name == name {
            place = Some(i);
            break;
        }
        match element.kind {
            Kind::Barrier => return,
            Kind::Special if kind == Kind::Ordinary => return,
            _ => {}
        }
    }
    let Some(place) = place else { return };
    if kind == Kind::Formatting {
        open.remove(place);
        *formatting -= 1;
        return;
    }
    // Formatting inside stays open: the parser opens it again behind the end.
    let mut i = 0;
    open.retain(|element| {
        i += 1;
        i <= place || (i > place + 1 && element.kind == Kind::Formatting)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_people_write_pass_untouched() {
        let page =
            "<div><p>a<p>b<br><ul><li>c<li>d</ul><b>e<i>f</b>g</i><script>'<div>'</script></div>";
        let many = page.repeat(2000);
        assert!(matches!(shallow(&many), Cow::Borrowed(_)));
    }

    #[test]
    fn the_text_of_deep_nests_stays() {
        let deep = format!("{}x{}", "<div>".repeat(16_000), "</div>".repeat(16_000));
        let shallow = shallow(&deep);
        assert_eq!(shallow.matches("<div>").count(), DEEPEST);
        assert!(shallow.contains('x'));
        let fonts = "<div><font a=1></div>".repeat(1000);
        assert_eq!(
            super::shallow(&fonts).matches("<font").count(),
            MOST_FORMATTING
        );
    }
}
