//! Bytes per second of the whole way: from bytes to articles on one core, to JSON, and from files to JSON on
//! one thread and on all. Inputs are made outside the timed part, but for the files that are read.

mod corpus;

use std::{convert::Infallible, fs, num::NonZeroUsize, path::Path, sync::LazyLock};

use coupure::{
    Article, Document, Extractor, Format, OffsetUnit, Options, batch,
    source::{Settings, entries},
    write::{self, Look},
};
use divan::{
    Bencher,
    counter::{BytesCount, ItemsCount},
};
use mimalloc::MiMalloc;

const FORMATS: [Format; 2] = [Format::Text, Format::Html];
const BYTES: usize = 4 << 20;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(|| {
    Extractor::new(Options {
        offsets: OffsetUnit::Char,
        ..Options::default()
    })
});

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench(args = FORMATS)]
fn bytes_to_articles(bencher: Bencher, format: Format) {
    let pages = corpus::documents(format, BYTES);
    let one = |page: &corpus::Page| {
        EXTRACTOR
            .extract(&Document::bytes(&page.bytes, page.format))
            .facts
            .len()
    };
    let all = || pages.iter().map(one).sum::<usize>();
    let items = ItemsCount::new(pages.len());
    bencher
        .counter(BytesCount::new(corpus::size(&pages)))
        .counter(items)
        .bench_local(all);
}

/// One document of a megabyte: costs that grow faster than the document show here.
#[divan::bench(args = FORMATS)]
fn one_long_document(bencher: Bencher, format: Format) {
    let pages = corpus::documents(format, 1 << 20);
    let utf_8 = pages
        .iter()
        .filter(|page| std::str::from_utf8(&page.bytes).is_ok());
    let long: Vec<u8> = utf_8
        .flat_map(|page| page.bytes.iter().chain(b"\n\n"))
        .copied()
        .collect();
    let all = || {
        EXTRACTOR
            .extract(&Document::bytes(&long, format))
            .facts
            .len()
    };
    bencher
        .counter(BytesCount::new(long.len()))
        .bench_local(all);
}

/// The bytes are those that are written.
#[divan::bench]
fn articles_to_json_lines(bencher: Bencher) {
    let pages = corpus::documents(Format::Text, BYTES);
    let articles: Vec<Article> = pages
        .iter()
        .map(|page| EXTRACTOR.extract(&Document::bytes(&page.bytes, page.format)))
        .collect();
    let one = |article: &Article| {
        write::Format::JSON_LINES
            .article(article, Look::Plain)
            .len()
    };
    let all = || articles.iter().map(one).sum::<usize>();
    bencher.counter(BytesCount::new(all())).bench_local(all);
}

#[divan::bench(args = [1, 2, 4])]
fn files_to_json_lines(bencher: Bencher, threads: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let bytes = write_files(folder.path());
    let threads = NonZeroUsize::new(threads).expect("not zero");
    let all = || {
        let mut written = 0;
        let found = entries(&[folder.path().to_owned()], &Settings::default());
        let json =
            |_: &_, article: Article| write::Format::JSON_LINES.article(&article, Look::Plain);
        let done: Result<(), Infallible> = batch::run(found, &EXTRACTOR, threads, json, |json| {
            written += json.len();
            Ok(())
        });
        assert!(done.is_ok());
        written
    };
    bencher.counter(BytesCount::new(bytes)).bench_local(all);
}

fn write_files(folder: &Path) -> usize {
    let pages = FORMATS
        .map(|format| corpus::documents(format, BYTES / 2))
        .concat();
    for (number, page) in pages.iter().enumerate() {
        let extension = if page.format == Format::Text {
            "txt"
        } else {
            "html"
        };
        fs::write(folder.join(format!("{number:06}.{extension}")), &page.bytes).expect("a file");
    }
    corpus::size(&pages)
}
