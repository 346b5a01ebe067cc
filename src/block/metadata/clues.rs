//! Collects what a page says of itself while it is walked over, and settles contradictions at its end.

use ego_tree::NodeRef;
use scraper::{Node as Markup, node::Element};

use super::{Metadata, date, json_ld::Linked, name, title};
use crate::block::html::Attributes;

/// Everything found so far.
#[derive(Debug, Default)]
pub(in crate::block) struct Clues {
    linked: Linked,
    language: Option<String>,
    locale: Option<String>,
    page_title: Option<String>,
    titles: Vec<String>,
    site: Option<String>,
    dates: Vec<String>,
    authors: Vec<String>,
    /// Authors that the text itself marks by `rel` or `itemprop`.
    marked_authors: Vec<String>,
    marked_date: Option<String>,
    headings: Vec<String>,
    /// The block that the first h1 is.
    first_heading: Option<usize>,
    time: Option<String>,
}

/// A page has few of each; more are data of other pages.
const MOST: usize = 12;

impl Clues {
    pub(in crate::block) fn language(&mut self, tag: Option<&str>) {
        let tag = tag.map(str::trim).filter(|t| !t.is_empty());
        self.language = tag.map(str::to_owned);
    }

    pub(in crate::block) fn page_title(&mut self, title: &str) {
        self.page_title
            .get_or_insert_with(|| title.trim().to_owned());
    }

    pub(in crate::block) fn json_ld(&mut self, source: &str) {
        self.linked.read(source);
    }

    pub(in crate::block) fn meta(&mut self, element: &Element) {
        let key = element
            .attr("property")
            .or_else(|| element.attr("name"))
            .or_else(|| element.attr("itemprop"));
        let (Some(key), Some(content)) = (key, element.attr("content")) else {
            return;
        };
        let content = content.trim();
        if content.is_empty() {
            return;
        }
        match &*key.trim().to_ascii_lowercase() {
            "og:title" | "twitter:title" | "dc.title" | "parsely-title" | "sailthru.title" => {
                push(&mut self.titles, content);
            }
            "og:site_name" | "application-name" | "publisher" | "dc.publisher" => {
                self.site.get_or_insert_with(|| content.to_owned());
            }
            "og:locale" | "dc.language" | "content-language" => {
                self.locale.get_or_insert_with(|| content.to_owned());
            }
            "article:published_time"
            | "og:published_time"
            | "datepublished"
            | "date"
            | "dc.date"
            | "dc.date.issued"
            | "dc.date.created"
            | "dcterms.date"
            | "dcterms.created"
            | "dcterms.issued"
            | "parsely-pub-date"
            | "sailthru.date"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "publication_date"
            | "published_time"
            | "article.published"
            | "cxenseparse:recs:publishtime"
            | "originalpublicationdate" => {
                push(&mut self.dates, content);
            }
            "author"
            | "article:author"
            | "article:author_name"
            | "byl"
            | "dc.creator"
            | "dcterms.creator"
            | "parsely-author"
            | "sailthru.author"
            | "cxenseparse:author" => {
                push(&mut self.authors, content);
            }
            _ => {}
        }
    }

    /// Takes what an element of the body is marked as.
    pub(in crate::block) fn property(
        &mut self,
        attributes: &Attributes<'_>,
        node: NodeRef<'_, Markup>,
    ) {
        let is =
            |list: Option<&str>, word: &str| list.is_some_and(|l| l.split(' ').any(|w| w == word));
        if (is(attributes.rel, "author") || is(attributes.itemprop, "author"))
            && let Some(text) = short_text(node)
        {
            push(&mut self.marked_authors, &text);
        }
        if is(attributes.itemprop, "datePublished") {
            let date = attributes.datetime.or(attributes.content);
            self.marked_date = self.marked_date.take().or_else(|| date.map(str::to_owned));
        }
    }

    /// Takes an h1, and the number of the block that it is.
    pub(in crate::block) fn heading(&mut self, text: &str, block: usize) {
        push(&mut self.headings, text);
        self.first_heading.get_or_insert(block);
    }

    /// Takes a `<time>`. The first one close behind the headline is the article's.
    pub(in crate::block) fn time(&mut self, datetime: &str, block: usize) {
        const CLOSE: usize = 10;
        let close = self
            .first_heading
            .is_some_and(|h| block - h.min(block) <= CLOSE);
        if close && self.time.is_none() {
            self.time = Some(datetime.to_owned());
        }
    }

    pub(in crate::block) fn settle(self) -> Metadata {
        let linked = self.linked;
        let sites = [&linked.publisher, &self.site, &linked.site];
        let publisher = sites
            .into_iter()
            .flatten()
            .map(|p| plain(p))
            .find(|p| !p.is_empty());
        let site = self.site.as_deref().or(publisher.as_deref());

        let titles = linked
            .headline
            .iter()
            .chain(&self.titles)
            .chain(&self.page_title);
        let title = titles
            .map(|t| plain(t))
            .find_map(|t| title::headline(&t, site, &self.headings));

        let dates = linked
            .published
            .iter()
            .chain(&self.marked_date)
            .chain(&self.dates);
        let found = dates
            .chain(&self.time)
            .find_map(|words| Some((date::day(words)?, words.trim().to_owned())));
        let (day, published_quote) = found.unzip();

        let clean = |lists: &[String]| {
            let mut out: Vec<String> = Vec::new();
            for found in lists
                .iter()
                .flat_map(|l| name::names(&plain(l), publisher.as_deref()))
            {
                if !out.iter().any(|known| name::same(known, &found)) {
                    out.push(found);
                }
            }
            out
        };
        let sources = [
            &linked.authors,
            &self.authors,
            &self.marked_authors,
            &linked.organizations,
        ];
        let authors = sources
            .into_iter()
            .map(|s| clean(s))
            .find(|names| !names.is_empty());
        Metadata {
            title,
            authors: authors.unwrap_or_default(),
            publisher,
            published: day,
            published_quote,
            language: self.language.or(linked.language).or(self.locale),
            // Some programs escape markup twice.
            body: linked.body.map(|b| plain(&plain(&b))),
        }
    }
}

fn push(list: &mut Vec<String>, text: &str) {
    if list.len() < MOST {
        list.push(text.to_owned());
    }
}

/// The text of a small element.
fn short_text(node: NodeRef<'_, Markup>) -> Option<String> {
    const NODES: usize = 40;
    let mut out = String::new();
    for inside in node.descendants().take(NODES) {
        if let Markup::Text(text) = inside.value() {
            out.push_str(text);
        }
    }
    let text = out.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// Fields of data may hold markup of their own: the text of it.
fn plain(text: &str) -> String {
    if !text.contains(['&', '<']) {
        return text.trim().to_owned();
    }
    let fragment = crate::block::html::fragment(text);
    let mut out = String::new();
    for node in fragment.tree.nodes() {
        match node.value() {
            Markup::Text(text) => out.push_str(text),
            Markup::Element(element) if matches!(element.name(), "p" | "br" | "div") => {
                out.push('\n');
            }
            _ => {}
        }
    }
    out.trim().to_owned()
}
