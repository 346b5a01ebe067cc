//! Bytes per second of each stage, on four megabytes of articles, on one core.
//!
//! The bytes are those that the stage is given: of the document for the first ones, of the article's text for
//! those after the verdicts. Inputs are made outside the timed part.

mod corpus;

use coupure::{
    Format,
    stages::{Lexicons, Staged},
};
use divan::{Bencher, counter::BytesCount};
use mimalloc::MiMalloc;

const FORMATS: [Format; 2] = [Format::Text, Format::Html];
const BYTES: usize = 4 << 20;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    divan::main();
}

fn staged(format: Format) -> Vec<Staged> {
    let pages = corpus::documents(format, BYTES);
    let staged = pages
        .iter()
        .filter_map(|page| Staged::new(&page.bytes, page.format, page.lang));
    staged.collect()
}

fn whole(staged: &[Staged]) -> BytesCount {
    BytesCount::new(staged.iter().map(Staged::size).sum::<usize>())
}

fn kept(staged: &[Staged]) -> BytesCount {
    BytesCount::new(staged.iter().map(Staged::kept).sum::<usize>())
}

#[divan::bench(args = FORMATS)]
fn a_decode(bencher: Bencher, format: Format) {
    let staged = staged(format);
    let all = || staged.iter().map(Staged::decode).sum::<usize>();
    bencher.counter(whole(&staged)).bench_local(all);
}

#[divan::bench(args = FORMATS)]
fn b_block(bencher: Bencher, format: Format) {
    let staged = staged(format);
    let all = || {
        for one in &staged {
            drop(divan::black_box(one.block()));
        }
    };
    bencher.counter(whole(&staged)).bench_local(all);
}

#[divan::bench(args = FORMATS)]
fn c_judge(bencher: Bencher, format: Format) {
    let staged = staged(format);
    let cut = || {
        staged
            .iter()
            .map(|one| (one, one.block()))
            .collect::<Vec<_>>()
    };
    bencher
        .counter(whole(&staged))
        .with_inputs(cut)
        .bench_local_values(|cut| {
            for (one, blocks) in cut {
                divan::black_box(one.judge(blocks).kept());
            }
        });
}

#[divan::bench(args = FORMATS)]
fn d_detect(bencher: Bencher, format: Format) {
    let staged = staged(format);
    let all = || staged.iter().filter_map(Staged::detect).count();
    bencher.counter(kept(&staged)).bench_local(all);
}

// From here on each stage does what those before it do, up to the one with all kinds of facts: what a kind adds
// to reading the words is read off one run.

#[divan::bench(args = FORMATS)]
fn e_tokenize(bencher: Bencher, format: Format) {
    let staged = staged(format);
    let all = || staged.iter().map(Staged::tokenize).sum::<usize>();
    bencher.counter(kept(&staged)).bench_local(all);
}

#[divan::bench(args = FORMATS)]
fn f_tokenize_and_look_up(bencher: Bencher, format: Format) {
    with_words(bencher, format, Staged::look_up);
}

#[divan::bench(args = FORMATS)]
fn g_and_find_amounts_and_dates(bencher: Bencher, format: Format) {
    with_words(bencher, format, Staged::figures);
}

#[divan::bench(args = FORMATS)]
fn h_and_find_names(bencher: Bencher, format: Format) {
    with_words(bencher, format, Staged::names);
}

#[divan::bench(args = FORMATS)]
fn i_and_find_all(bencher: Bencher, format: Format) {
    with_words(bencher, format, Staged::find);
}

fn with_words(bencher: Bencher, format: Format, stage: fn(&Staged, &Lexicons) -> usize) {
    let staged = staged(format);
    let lexicons = Lexicons::build();
    let all = || {
        staged
            .iter()
            .map(|one| stage(one, &lexicons))
            .sum::<usize>()
    };
    bencher.counter(kept(&staged)).bench_local(all);
}
