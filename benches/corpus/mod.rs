//! What the benches read: the fixtures, repeated until there are megabytes of them.

// Each bench uses its part of this.
#![allow(dead_code)]

pub mod dress;

use std::{fs, path::PathBuf};

use coupure::{Format, Lang};

/// A fixture.
#[derive(Clone)]
pub struct Page {
    pub bytes: Vec<u8>,
    pub format: Format,
    pub lang: Lang,
}

/// Documents of one format, at least `bytes` of them, in both languages by turns.
pub fn documents(format: Format, bytes: usize) -> Vec<Page> {
    let pages = fixtures(format);
    let mut total = 0;
    let within = pages.iter().cycle().take_while(|page| {
        let more = total < bytes;
        total += page.bytes.len();
        more
    });
    within.cloned().collect()
}

/// The pages among the fixtures, each in the dress of a site.
pub fn dressed() -> Vec<Page> {
    let mut pages = fixtures(Format::Html);
    for page in &mut pages {
        let html = String::from_utf8_lossy(&page.bytes);
        page.bytes = dress::dressed(&html).into_bytes();
    }
    pages
}

/// How many bytes documents have.
pub fn size(pages: &[Page]) -> usize {
    pages.iter().map(|page| page.bytes.len()).sum()
}

fn fixtures(format: Format) -> Vec<Page> {
    let extension = match format {
        Format::Text => "txt",
        Format::Html => "html",
    };
    let mut pages: Vec<(PathBuf, Page)> = Vec::new();
    for lang in Lang::ALL {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures")
            .join(lang.code());
        for entry in fs::read_dir(folder).expect("the fixtures") {
            let path = entry.expect("a fixture").path();
            if path.extension().is_some_and(|e| e == extension) {
                let bytes = fs::read(&path).expect("a fixture");
                pages.push((
                    path,
                    Page {
                        bytes,
                        format,
                        lang,
                    },
                ));
            }
        }
    }
    pages.sort_by(|(a, _), (b, _)| a.file_name().cmp(&b.file_name()));
    pages.into_iter().map(|(_, page)| page).collect()
}
