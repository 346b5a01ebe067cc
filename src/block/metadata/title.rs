//! A headline without the name of the site.

use super::name::same;

/// What stands between a headline and the name of a site, with white space around it.
const BARS: [char; 9] = ['|', '-', '–', '—', '·', ':', '»', '•', '/'];

/// The headline in a page's title. `site` is the name of the site when the page gives it, `headings` its h1.
pub(super) fn headline(title: &str, site: Option<&str>, headings: &[String]) -> Option<String> {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        return None;
    }
    let heading = headings
        .iter()
        .filter(|h| likeness(h, &title) >= 0.5)
        .max_by(|a, b| likeness(a, &title).total_cmp(&likeness(b, &title)));
    if let Some(heading) = heading {
        return Some(heading.clone());
    }
    Some(without_site(&title, site).to_owned())
}

/// Cuts the name of the site off the end or the start. Without a name, a short last part behind a bar is one.
fn without_site<'a>(title: &'a str, site: Option<&str>) -> &'a str {
    const MOST_WORDS: usize = 4;
    let bars = title.match_indices(BARS).filter(|(i, bar)| {
        let before = title[..*i].ends_with(' ');
        before && title[i + bar.len()..].starts_with(' ')
    });
    let mut cut = title;
    let mut last = None;
    for (i, bar) in bars {
        let (before, after) = (title[..i].trim(), title[i + bar.len()..].trim());
        if let Some(site) = site {
            if same(after, site) {
                return before;
            }
            if same(before, site) {
                cut = after;
            }
        }
        if bar != ":" {
            last = Some((before, after));
        }
    }
    if cut.len() < title.len() {
        return cut;
    }
    match last {
        Some((before, after))
            if after.split(' ').count() <= MOST_WORDS
                && before.split(' ').count() > 2 * after.split(' ').count() =>
        {
            before
        }
        _ => title,
    }
}

/// Share of the words of the longer title that the other has too, 0 to 1.
fn likeness(a: &str, b: &str) -> f32 {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .take(60)
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let shared = a.iter().filter(|w| b.contains(w)).count();
    shared as f32 / a.len().max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::headline;

    #[test]
    fn the_site_is_cut_off() {
        let table = [
            (
                "Un port ferme ses portes | Le Phare",
                Some("Le Phare"),
                "Un port ferme ses portes",
            ),
            (
                "Le Phare - Un port ferme",
                Some("Le Phare"),
                "Un port ferme",
            ),
            (
                "Un port ferme ses portes à l’hiver - Le Phare",
                None,
                "Un port ferme ses portes à l’hiver",
            ),
            ("Brest : un port ferme", None, "Brest : un port ferme"),
            ("Porto-Vecchio rouvre", Some("x"), "Porto-Vecchio rouvre"),
        ];
        for (title, site, wanted) in table {
            assert_eq!(headline(title, site, &[]).as_deref(), Some(wanted));
        }
        let headings = ["Brest ferme son port de commerce".to_owned()];
        let title = headline("Port de Brest : le port de commerce ferme", None, &headings);
        assert_eq!(title.as_deref(), Some("Brest ferme son port de commerce"));
    }
}
