//! Articles as pages: markup around the parts, and in the words.

use proptest::{prelude::*, sample::select};

use crate::grammar::{Part, Planned};

/// How a site writes its pages.
#[derive(Clone, Debug)]
pub struct Style {
    /// What holds the article.
    frame: (&'static str, &'static str),
    /// What stands around a line of furniture.
    aside: (&'static str, &'static str),
    /// Letters out of ASCII are written as references.
    references: bool,
    /// One word in so many is marked.
    marked: usize,
    mark: (&'static str, &'static str),
}

pub fn styles() -> impl Strategy<Value = Style> {
    let frame = select(vec![
        ("<article>", "</article>"),
        ("<main><article class=\"post\">", "</article></main>"),
        (
            "<div id=\"content\"><div class=\"article-body\">",
            "</div></div>",
        ),
    ]);
    let aside = select(vec![
        ("<p><a href=\"/more\">", "</a></p>"),
        ("<aside><p>", "</p></aside>"),
        ("<div class=\"share related\">", "</div>"),
        (
            "<ul class=\"related\"><li><a href=\"/more\">",
            "</a></li></ul>",
        ),
    ]);
    let mark = select(vec![
        ("<b>", "</b>"),
        ("<a href=\"/topic\">", "</a>"),
        ("<span>", "</span>"),
        ("<em class=\"x\">", "</em>"),
    ]);
    (frame, aside, any::<bool>(), 3..40_usize, mark).prop_map(
        |(frame, aside, references, marked, mark)| Style {
            frame,
            aside,
            references,
            marked,
            mark,
        },
    )
}

pub fn page(article: &Planned, style: &Style) -> String {
    let mut body = String::new();
    let mut title = "";
    for part in &article.parts {
        let (words, (before, after)) = match part {
            Part::Title(words) => {
                title = words;
                (escaped(words, style.references), ("<h1>", "</h1>"))
            }
            Part::Paragraph(words) => (marked(words, style), ("<p>", "</p>")),
            Part::Furniture(words) => (escaped(words, style.references), style.aside),
        };
        body.extend([before, &words, after, "\n"]);
    }
    let (before, after) = style.frame;
    let title = escaped(title, style.references);
    let lang = article.lang.code();
    format!(
        "<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title></head>\
         <body><nav><a href=/>Home</a> <a href=/news>News</a></nav>{before}{body}{after}\
         <footer><a href=/legal>Legal</a></footer></body></html>"
    )
}

/// The words of a paragraph, some of them with an element of their own.
fn marked(words: &str, style: &Style) -> String {
    let (before, after) = style.mark;
    let word = |(number, word): (usize, &str)| {
        let word = escaped(word, style.references);
        if number % style.marked == style.marked - 1 {
            format!("{before}{word}{after}")
        } else {
            word
        }
    };
    words
        .split(' ')
        .enumerate()
        .map(word)
        .collect::<Vec<_>>()
        .join(" ")
}

fn escaped(words: &str, references: bool) -> String {
    let mut out = String::new();
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            c if references && !c.is_ascii() => out.extend(["&#", &u32::from(c).to_string(), ";"]),
            c => out.push(c),
        }
    }
    out
}
