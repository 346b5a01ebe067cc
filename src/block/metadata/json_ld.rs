//! JSON-LD blocks: the article's own fields in them.

use serde_json::{Deserializer, Map, Value};

/// What the JSON-LD of a page says of its article.
#[derive(Debug, Default)]
pub(super) struct Linked {
    pub(super) headline: Option<String>,
    pub(super) published: Option<String>,
    pub(super) body: Option<String>,
    pub(super) language: Option<String>,
    pub(super) publisher: Option<String>,
    /// Persons first, then what the page calls authors without a type.
    pub(super) authors: Vec<String>,
    /// Organisations given as authors.
    pub(super) organizations: Vec<String>,
    /// Name of the web site.
    pub(super) site: Option<String>,
    found: bool,
}

/// No article names more; each is looked for among all objects of the page.
const MOST: usize = 60;

impl Linked {
    /// Reads one JSON-LD block. The first article of the page counts; what is no JSON gives what can be had.
    pub(super) fn read(&mut self, source: &str) {
        let values = parse(source);
        if values.is_empty() {
            self.headline = self.headline.take().or_else(|| loose(source, "headline"));
            self.published = self
                .published
                .take()
                .or_else(|| loose(source, "datePublished"));
            return;
        }
        let objects = objects(&values);
        for object in &objects {
            if is_of(object, |t| t == "WebSite") {
                self.site = self.site.take().or_else(|| text(object.get("name")));
            }
        }
        if self.found {
            return;
        }
        let is_article =
            |t: &str| t.ends_with("Article") || t.ends_with("Posting") || t == "Report";
        let mut articles = objects.iter().filter(|o| is_of(o, is_article));
        if let Some(article) = articles.next() {
            self.found = true;
            self.take(article, &objects);
        } else if let Some(page) = objects
            .iter()
            .find(|o| is_of(o, |t| t.ends_with("WebPage")))
        {
            self.published = self
                .published
                .take()
                .or_else(|| text(page.get("datePublished")));
        }
    }

    fn take(&mut self, article: &Map<String, Value>, objects: &[&Map<String, Value>]) {
        self.headline = text(article.get("headline")).or_else(|| text(article.get("name")));
        self.published = text(article.get("datePublished")).or(self.published.take());
        self.body = text(article.get("articleBody"));
        self.language = text(article.get("inLanguage"));
        for publisher in each(article.get("publisher")).take(MOST) {
            if let Some(name) = name(publisher, objects) {
                self.publisher = self.publisher.take().or(Some(name));
            }
        }
        for key in ["author", "creator"] {
            for author in each(article.get(key)).take(MOST) {
                let Some(name) = name(author, objects) else {
                    continue;
                };
                let organization =
                    |o: &Map<String, Value>| is_of(o, |t| t.ends_with("Organization"));
                let list = if resolve(author, objects).is_some_and(organization) {
                    &mut self.organizations
                } else {
                    &mut self.authors
                };
                if !list.contains(&name) {
                    list.push(name);
                }
            }
            if !self.authors.is_empty() {
                break;
            }
        }
    }
}

/// The values of a block. Blocks in the wild hold raw line breaks, comment marks and commas too many.
fn parse(source: &str) -> Vec<Value> {
    let read = |text: &str| -> Vec<Value> {
        let values = Deserializer::from_str(text).into_iter::<Value>();
        values.map_while(Result::ok).collect()
    };
    let values = read(source);
    if !values.is_empty() {
        return values;
    }
    read(&mended(source))
}

/// The source from its first bracket on, with control characters as spaces and without commas before a
/// closing bracket.
fn mended(source: &str) -> String {
    let start = source.find(['{', '[']).unwrap_or(0);
    // `//<![CDATA[` has a bracket of its own.
    let start = source[start..].find('{').map_or(start, |brace| {
        let between = &source[start..start + brace];
        if between.trim_start_matches('[').trim().is_empty() {
            start
        } else {
            start + brace
        }
    });
    let mut out = String::with_capacity(source.len());
    for c in source[start..].chars() {
        if matches!(c, '}' | ']') {
            let end = out.trim_end().len();
            if out[..end].ends_with(',') {
                out.truncate(end - 1);
            }
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

/// The string behind a key of a block that is no JSON.
fn loose(source: &str, key: &str) -> Option<String> {
    let at = source.find(&format!("\"{key}\""))? + key.len() + 2;
    let rest = source[at..].trim_start().strip_prefix(':')?.trim_start();
    let value = rest.strip_prefix('"')?;
    let end = value.find('"')?;
    let value = &value[..end];
    (!value.is_empty() && !value.contains('\\')).then(|| value.to_owned())
}

/// The objects that may describe the page: not those of lists, parts or comments.
fn objects(values: &[Value]) -> Vec<&Map<String, Value>> {
    const DOORS: [&str; 3] = ["@graph", "mainEntity", "mainEntityOfPage"];
    let mut out = Vec::new();
    let mut waiting: Vec<&Value> = values.iter().rev().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(list) => waiting.extend(list.iter().rev()),
            Value::Object(object) => {
                out.push(object);
                waiting.extend(DOORS.iter().rev().filter_map(|door| object.get(*door)));
            }
            _ => {}
        }
    }
    out
}

fn is_of(object: &Map<String, Value>, wanted: impl Fn(&str) -> bool) -> bool {
    each(object.get("@type"))
        .filter_map(Value::as_str)
        .any(|t| wanted(t.rsplit(['/', ':', '#']).next().unwrap_or(t)))
}

/// A value, or the members of a list.
fn each(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    let list: &[Value] = match value {
        Some(Value::Array(list)) => list,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    list.iter()
}

/// The object that a value is or points to by its `@id`.
fn resolve<'a>(
    value: &'a Value,
    objects: &[&'a Map<String, Value>],
) -> Option<&'a Map<String, Value>> {
    let object = value.as_object()?;
    if object.contains_key("name") {
        return Some(object);
    }
    let id = object.get("@id")?;
    objects
        .iter()
        .copied()
        .find(|o| o.contains_key("name") && o.get("@id") == Some(id))
}

fn name(value: &Value, objects: &[&Map<String, Value>]) -> Option<String> {
    if value.is_string() {
        return text(Some(value));
    }
    text(resolve(value, objects)?.get("name"))
}

fn text(value: Option<&Value>) -> Option<String> {
    let value = match value? {
        Value::Array(list) => list.first()?,
        value => value,
    };
    let text = value.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Linked {
        let mut linked = Linked::default();
        linked.read(source);
        linked
    }

    #[test]
    fn graphs_point_to_their_authors() {
        let linked = read(
            r##"{"@graph":[{"@type":"WebSite","name":"Le Phare"},
            {"@type":["NewsArticle"],"headline":"Un port","author":[{"@id":"#a"},{"@type":"Organization","name":"AFP"}],
            "publisher":{"name":"Le Phare SA"}},{"@type":"Person","@id":"#a","name":"Ève Brun"}]}"##,
        );
        assert_eq!(linked.headline.as_deref(), Some("Un port"));
        assert_eq!(linked.authors, ["Ève Brun"]);
        assert_eq!(linked.organizations, ["AFP"]);
        assert_eq!(linked.site.as_deref(), Some("Le Phare"));
        assert_eq!(linked.publisher.as_deref(), Some("Le Phare SA"));
    }

    #[test]
    fn broken_blocks_give_what_can_be_had() {
        let comma = read("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A\nb\",}\n//]]>");
        assert_eq!(comma.headline.as_deref(), Some("A b"));
        let cut = read(r#"{"@type":"Article","datePublished" : "2022-01-02","headline":"#);
        assert_eq!(cut.published.as_deref(), Some("2022-01-02"));
        assert!(read("nonsense").headline.is_none());
        assert!(
            read(r#"{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"x"}]}"#)
                .headline
                .is_none()
        );
    }
}
