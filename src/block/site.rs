//! The site that a page is of: the domain of its address.

/// A domain, in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Site(String);

impl Site {
    /// The site of an absolute address (RFC 3986, section 3.2.2); `None` for any other text.
    pub(crate) fn of_address(address: &str) -> Option<Self> {
        let (scheme, rest) = address.trim().split_once("//")?;
        if !matches!(
            scheme.to_ascii_lowercase().as_str(),
            "" | "http:" | "https:"
        ) {
            return None;
        }
        let authority = rest.split(['/', '?', '#']).next()?;
        let host = authority
            .rsplit('@')
            .next()?
            .split(':')
            .next()?
            .trim_end_matches('.');
        is_domain(host).then(|| Self(host.to_lowercase()))
    }

    /// True when it is the domain or lies in it: `www.example.org` lies in `example.org`.
    pub(crate) fn is_in(&self, domain: &str) -> bool {
        let domain = domain.to_lowercase();
        let before = self.0.strip_suffix(&domain);
        before.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

/// True for a name such as `example.org`, without scheme, port and path.
pub(crate) fn is_domain(name: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    name.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_sites() {
        for (address, site) in [
            ("https://www.Example.org/a/b?c#d", Some("www.example.org")),
            (" http://example.org:8080", Some("example.org")),
            ("//example.org./x", Some("example.org")),
            (
                "https://user:pass@example.org@evil.test/",
                Some("evil.test"),
            ),
            ("https://evil.test#@example.org", Some("evil.test")),
            ("/a/b", None),
            ("ftp://example.org", None),
            ("https:///a", None),
            ("example.org", None),
            ("", None),
        ] {
            let found = Site::of_address(address);
            assert_eq!(found.map(|site| site.0).as_deref(), site, "{address}");
        }
    }

    #[test]
    fn sites_lie_in_domains() {
        let site = Site::of_address("https://news.example.org/").expect("a site");
        for (domain, is_in) in [
            ("example.org", true),
            ("News.Example.org", true),
            ("ws.example.org", false),
            ("org", true),
            ("www.news.example.org", false),
        ] {
            assert_eq!(site.is_in(domain), is_in, "{domain}");
        }
    }
}
