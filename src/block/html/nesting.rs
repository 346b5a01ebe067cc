//! Keeps the nesting of a page shallow enough for a parser that walks its stack of open elements at every tag.
//!
//! Browsers stop nesting at 512 elements. Here the start tags beyond a limit are left out before the page is
//! parsed: the text stays, and parsing stays linear on any input. Pages that people wrote pass untouched.

use std::borrow::Cow;

use memchr::{memchr, memmem};

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
        at = tag.end;
        if tag.closes {
            close(&mut open, &mut formatting, tag.name);
            continue;
        }
        if RAW_TEXT.iter().any(|name| tag.is(name)) {
            at = after_raw_text(bytes, tag);
            continue;
        }
        let element = Open::new(tag.name);
        if element.kind == Kind::Flat {
            continue;
        }
        let is_formatting = element.kind == Kind::Formatting;
        if open.len() >= DEEPEST || (is_formatting && formatting >= MOST_FORMATTING) {
            kept.push_str(&html[copied..start]);
            copied = tag.end;
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

/// Elements whose content is no markup.
const RAW_TEXT: [&str; 8] = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noscript",
];

#[derive(Clone, Copy)]
struct TagText<'a> {
    name: &'a str,
    closes: bool,
    end: usize,
}

impl TagText<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The tag that begins at `start`, if one does. Its end is the first `>` outside quotation marks, as far as
/// a tag may reasonably reach.
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
    Some(TagText {
        name: &html[name_start..name_end],
        closes,
        end,
    })
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
    let mut at = tag.end;
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
    /// The first letters of the name, lower case: enough to tell elements apart.
    name: [u8; 10],
    kind: Kind,
}

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
    /// Any other element.
    Ordinary,
}

impl Open {
    fn new(tag: &str) -> Self {
        let name = key(tag);
        let trimmed = name.split(|b| *b == 0).next().unwrap_or(&[]);
        let kind = match trimmed {
            b"area" | b"base" | b"basefont" | b"bgsound" | b"br" | b"col" | b"colgroup"
            | b"embed" | b"frame" | b"hr" | b"img" | b"input" | b"link" | b"meta" | b"param"
            | b"source" | b"track" | b"wbr" | b"keygen" | b"html" | b"head" | b"body" | b"p"
            | b"li" | b"dd" | b"dt" | b"option" | b"optgroup" | b"tr" | b"td" | b"th"
            | b"tbody" | b"thead" | b"tfoot" | b"caption" | b"a" | b"image" => Kind::Flat,
            b"b" | b"big" | b"code" | b"em" | b"font" | b"i" | b"nobr" | b"s" | b"small"
            | b"strike" | b"strong" | b"tt" | b"u" => Kind::Formatting,
            b"button" | b"object" | b"applet" | b"marquee" | b"template" | b"table" | b"svg"
            | b"math" | b"select" => Kind::Barrier,
            b"address" | b"article" | b"aside" | b"blockquote" | b"center" | b"details"
            | b"dir" | b"div" | b"dl" | b"fieldset" | b"figcaption" | b"figure" | b"footer"
            | b"form" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"header" | b"hgroup"
            | b"main" | b"menu" | b"nav" | b"ol" | b"pre" | b"section" | b"summary" | b"ul" => {
                Kind::Special
            }
            _ => Kind::Ordinary,
        };
        Self { name, kind }
    }
}

fn key(tag: &str) -> [u8; 10] {
    let mut name = [0; 10];
    for (to, from) in name.iter_mut().zip(tag.bytes()) {
        *to = from.to_ascii_lowercase();
    }
    name
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
