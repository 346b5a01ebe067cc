//! Shows that cost grows no faster than the input: counts the instructions for an input and for twice that input,
//! and prints the ratio, for text, for pages and for each family of hostile input.
//!
//! ```sh
//! cargo run --profile fast --example growth            # all families
//! cargo run --profile fast --example growth -- quotes  # those with "quotes" in their name
//! ```
//!
//! Needs valgrind, whose callgrind counts the same on a busy machine as on an idle one. The exit status is 1 when a
//! ratio is over the limit.

mod families;

use std::{
    env, fs,
    hint::black_box,
    path::Path,
    process::{Command, ExitCode, Stdio},
    thread,
};

use coupure::{Document, Extractor, FactKind, Lang, OffsetUnit, Options, write};
use families::{FAMILIES, Family};

/// What is allowed for twice the input.
const LIMIT: f64 = 2.1;

/// Bytes of the smaller input.
const BYTES: usize = 100_000;

/// Tells the program, run again under valgrind, to work on the families that are named.
const COUNTED: &str = "--counted";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let Some((first, names)) = arguments.split_first()
        && first == COUNTED
    {
        work(names);
        return ExitCode::SUCCESS;
    }
    let wanted = |family: &&Family| {
        let named = |part: &String| family.name.contains(part.as_str());
        arguments.is_empty() || arguments.iter().any(named)
    };
    let families: Vec<&Family> = FAMILIES.iter().filter(wanted).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = families.len().div_ceil(threads).max(1);
    println!(
        "{:28} {:>12} {:>12} {:>6}",
        "family", "once", "twice", "ratio"
    );
    let over: usize = thread::scope(|scope| {
        let shares = families.chunks(share);
        let running: Vec<_> = shares.map(|share| scope.spawn(|| measure(share))).collect();
        let over = running.into_iter().map(|one| one.join().expect("counts"));
        over.sum()
    });
    println!("{} families, {over} over {LIMIT}", families.len());
    ExitCode::from(u8::from(over > 0))
}

/// Prints the ratios of some families, and says how many are over the limit.
fn measure(families: &[&Family]) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("counts");
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no"])
        .arg("--toggle-collect=growth::counted_part")
        .arg("--dump-after=growth::counted_part")
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(env::current_exe().expect("this program"))
        .arg(COUNTED)
        .args(families.iter().map(|family| family.name))
        .stderr(Stdio::null())
        .status()
        .expect("valgrind, which counts, is to be installed");
    assert!(status.success(), "valgrind fails");
    let mut over = 0;
    for (number, family) in families.iter().enumerate() {
        let [once, twice] = [1, 2].map(|part| count(&out, 2 * number + part));
        let ratio = twice / once;
        let mark = if ratio > LIMIT { " over" } else { "" };
        println!(
            "{:28} {once:12.0} {twice:12.0} {ratio:6.3}{mark}",
            family.name
        );
        over += usize::from(ratio > LIMIT);
    }
    over
}

/// The instructions of the counted part with this number.
fn count(out: &Path, number: usize) -> f64 {
    let file = format!("{}.{number}", out.display());
    let dump = fs::read_to_string(file).expect("a dump of valgrind");
    let total = dump.lines().find_map(|line| line.strip_prefix("totals: "));
    total.and_then(|total| total.parse().ok()).expect("a total")
}

/// Once and twice the input for each family, and nothing else that is counted.
fn work(names: &[String]) {
    let extractors = [true, false].map(|strip| {
        Extractor::new(Options {
            strip,
            kinds: FactKind::ALL.to_vec(),
            offsets: OffsetUnit::Char,
            ..Options::default()
        })
    });
    for name in names {
        let family = FAMILIES.iter().find(|family| family.name == name);
        let family = family.expect("a family");
        // The first documents build the word tables.
        extract(family, &family.input(100), &extractors);
        for bytes in [BYTES, 2 * BYTES] {
            counted_part(family, &family.input(bytes), &extractors);
        }
    }
}

#[inline(never)]
fn counted_part(family: &Family, input: &str, extractors: &[Extractor]) {
    extract(family, input, extractors);
}

/// The whole way, in both languages, with and without furniture dropped: what is furniture holds no facts.
fn extract(family: &Family, input: &str, extractors: &[Extractor]) {
    for extractor in extractors {
        for lang in Lang::ALL {
            let document = Document {
                language: Some(lang),
                ..Document::bytes(input.as_bytes(), family.format)
            };
            let article = extractor.extract(&document);
            let record = write::Format::JSON_LINES.article(&article, write::Look::Plain);
            black_box(record);
        }
    }
}
