//! What is promised of the speed, on one core: megabytes per second of the text way and of JSON, and how much longer
//! pages of usual weight take than scraper takes to parse them.
//!
//! Each figure is the best of many rounds, and the rounds of all ways go by turns, so that what else the machine
//! does falls on all alike.

mod corpus;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use corpus::Page;
use coupure::{
    Article, Document, Extractor, Format, OffsetUnit, Options,
    stages::Staged,
    write::{self, Look},
};
use mimalloc::MiMalloc;
use scraper::Html;

/// As in the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const ROUNDS: usize = 60;
const TEXT: usize = 1 << 20;

/// What is measured, and how many bytes it takes or gives.
struct Way<'a> {
    name: &'static str,
    bytes: usize,
    run: Box<dyn Fn() + 'a>,
}

fn main() {
    let options = Options {
        offsets: OffsetUnit::Char,
        ..Options::default()
    };
    let extractor = Extractor::new(options);
    let article = |page: &Page| extractor.extract(&Document::bytes(&page.bytes, page.format));
    let json = |article: &Article| write::Format::JSON_LINES.article(article, Look::Plain);

    let texts = corpus::documents(Format::Text, TEXT);
    let pages = corpus::dressed();
    let articles: Vec<Article> = texts.iter().map(article).collect();
    let written = articles.iter().map(|one| json(one).len()).sum::<usize>();
    let html: Vec<_> = pages
        .iter()
        .map(|page| String::from_utf8_lossy(&page.bytes))
        .collect();

    let text_staged = staged(&texts);
    let page_staged = staged(&pages);
    let ways = [
        Way {
            name: "texts: bytes to kept text",
            bytes: corpus::size(&texts),
            run: Box::new(|| kept(&text_staged)),
        },
        Way {
            name: "texts: bytes to record",
            bytes: corpus::size(&texts),
            run: Box::new(|| each(&texts, |page| json(&article(page)).len())),
        },
        Way {
            name: "articles: record to JSON",
            bytes: written,
            run: Box::new(|| each(&articles, |article| json(article).len())),
        },
        Way {
            name: "pages: scraper's parse",
            bytes: corpus::size(&pages),
            run: Box::new(|| each(&html, |html| Html::parse_document(html).tree.nodes().len())),
        },
        Way {
            name: "pages: bytes to kept text",
            bytes: corpus::size(&pages),
            run: Box::new(|| kept(&page_staged)),
        },
        Way {
            name: "pages: bytes to record",
            bytes: corpus::size(&pages),
            run: Box::new(|| each(&pages, |page| json(&article(page)).len())),
        },
    ];
    let mut best = [Duration::MAX; 6];
    for _ in 0..ROUNDS {
        for (way, best) in ways.iter().zip(&mut best) {
            let start = Instant::now();
            (way.run)();
            *best = start.elapsed().min(*best);
        }
    }
    let parse = best[3].as_secs_f64();
    for (i, (way, best)) in ways.iter().zip(best).enumerate() {
        let seconds = best.as_secs_f64();
        let speed = way.bytes as f64 / seconds / 1e6;
        let ratio = if i > 3 {
            format!("  {:.2} times the parse", seconds / parse)
        } else {
            String::new()
        };
        println!("{:<28}{speed:8.1} MB/s{ratio}", way.name);
    }
}

fn staged(pages: &[Page]) -> Vec<Staged> {
    let staged = pages
        .iter()
        .filter_map(|page| Staged::new(&page.bytes, page.format, page.lang));
    staged.collect()
}

fn kept(pages: &[Staged]) {
    each(pages, |page| {
        page.decode() + page.judge(page.block()).kept()
    });
}

fn each<T>(all: &[T], way: impl Fn(&T) -> usize) {
    black_box(all.iter().map(way).sum::<usize>());
}
