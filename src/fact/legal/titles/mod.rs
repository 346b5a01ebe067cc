//! The official titles of the GDPR's articles.

mod en;
mod fr;

use crate::language::{Lang, PerLang};

/// The title of an article of the GDPR, as the Official Journal prints it (OJ L 119, 4.5.2016, p. 1).
pub(super) fn title(article: &str, lang: Lang) -> Option<&'static str> {
    let place = article.parse::<usize>().ok()?.checked_sub(1)?;
    TITLES[lang].get(place).copied()
}

const TITLES: PerLang<[&str; 99]> = PerLang([fr::TITLES, en::TITLES]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_both_languages() {
        assert_eq!(
            title("83", Lang::En),
            Some("General conditions for imposing administrative fines")
        );
        assert_eq!(title("58", Lang::Fr), Some("Pouvoirs"));
        assert_eq!(title("0", Lang::Fr), None);
        assert_eq!(title("100", Lang::En), None);
    }
}
