//! Many documents: in parallel, in order, in bounded memory.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    collections::VecDeque,
    num::NonZeroUsize,
    panic::{self, AssertUnwindSafe, Location, catch_unwind},
    path::Path,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
};

use rayon::ThreadPool;

use crate::{
    article::{Article, Source},
    error::{Failure, FailureCode},
    extractor::Extractor,
    source::Entry,
};

/// Bundles in flight for each thread: enough that no thread waits for one that has a large document.
const AHEAD: usize = 4;

/// A bundle is closed when it has this many entries or bytes; small documents are not worth a task each.
const BUNDLE: usize = 32;
const BUNDLE_BYTES: u64 = 256 * 1024;

/// Parsers of deeply nested pages get as much stack as a main thread has.
const STACK: usize = 8 * 1024 * 1024;

/// Reads and extracts all `entries` on `threads` threads. `finish` runs on these threads, once for each
/// article, and `take` on the caller's, on the results in the order of the entries, whatever the number of
/// threads. Only a few documents for each thread are in memory at a time.
///
/// A document that cannot be read, or that the program breaks on, gives an article that says so.
///
/// ```
/// use std::{convert::Infallible, num::NonZeroUsize};
/// use coupure::{Extractor, Options, batch, source};
///
/// let extractor = Extractor::new(Options::default());
/// let entries = source::entries(&["fixtures".into()], &source::Settings::default());
/// let mut titles = Vec::new();
/// let done: Result<(), Infallible> = batch::run(
///     entries,
///     &extractor,
///     NonZeroUsize::MIN,
///     |_, article| article.title,
///     |title| Ok(titles.push(title)),
/// );
/// assert!(done.is_ok() && titles.len() > 10);
/// ```
///
/// # Errors
/// The first error of `take`, which ends the run.
pub fn run<T: Send, E>(
    entries: impl Iterator<Item = Entry>,
    extractor: &Extractor,
    threads: NonZeroUsize,
    finish: impl Fn(&Entry, Article) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let one = |entry: &Entry| guarded(entry, |known| extract(entry, extractor, known), &finish);
    match pool(threads) {
        None => {
            for entry in entries {
                take(one(&entry))?;
            }
            Ok(())
        }
        Some(pool) => in_order(&pool, Bundles { entries }, &one, take),
    }
}

/// Keeps the panics that [`run`] catches off standard error, and notes their places for the records, which say
/// what happened. Other panics are shown as ever. For programs; called once, at their start.
pub fn quiet_panics() {
    let shown = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if GUARDED.get() {
            PLACE.set(info.location().and_then(place));
        } else {
            shown(info);
        }
    }));
}

thread_local! {
    /// Panics of this thread are caught.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    /// Where the last of them was.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A record holds no path of a machine, so that only places in this crate are named.
fn place(location: &Location<'_>) -> Option<String> {
    let named = Path::new(location.file()).is_relative();
    named.then(|| format!("{}:{}", location.file(), location.line()))
}

/// Threads beside the caller's; none when one is enough or no more are to be had.
fn pool(threads: NonZeroUsize) -> Option<ThreadPool> {
    if threads == NonZeroUsize::MIN {
        return None;
    }
    let builder = rayon::ThreadPoolBuilder::new();
    builder
        .num_threads(threads.get())
        .stack_size(STACK)
        .build()
        .ok()
}

/// Keeps a window of bundles in flight and takes their results from its front.
fn in_order<T: Send, E>(
    pool: &ThreadPool,
    mut bundles: impl Iterator<Item = Vec<Entry>>,
    one: &(impl Fn(&Entry) -> T + Sync),
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let window = pool.current_num_threads() * AHEAD;
    let stopped = AtomicBool::new(false);
    pool.in_place_scope(|scope| {
        let mut flying = VecDeque::with_capacity(window);
        loop {
            while flying.len() < window {
                let Some(bundle) = bundles.next() else { break };
                let (send, receive) = mpsc::sync_channel(1);
                let stopped = &stopped;
                scope.spawn(move |_| {
                    if !stopped.load(Ordering::Relaxed) {
                        let done: Vec<T> = bundle.iter().map(one).collect();
                        // Nobody waits for it any more after an error.
                        let _ = send.send(done);
                    }
                });
                flying.push_back(receive);
            }
            let Some(first) = flying.pop_front() else {
                return Ok(());
            };
            for done in first.recv().into_iter().flatten() {
                if let Err(error) = take(done) {
                    stopped.store(true, Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
    })
}

/// Entries in small groups.
struct Bundles<I> {
    entries: I,
}

impl<I: Iterator<Item = Entry>> Iterator for Bundles<I> {
    type Item = Vec<Entry>;

    fn next(&mut self) -> Option<Vec<Entry>> {
        let mut bundle = Vec::new();
        let mut bytes = 0;
        while bundle.len() < BUNDLE && bytes < BUNDLE_BYTES {
            let Some(entry) = self.entries.next() else {
                break;
            };
            bytes += entry.size();
            bundle.push(entry);
        }
        (!bundle.is_empty()).then_some(bundle)
    }
}

/// Reads and extracts one entry, as [`run`] does each.
pub fn article(entry: &Entry, extractor: &Extractor) -> Article {
    guarded(
        entry,
        |known| extract(entry, extractor, known),
        &|_, article| article,
    )
}

fn extract(entry: &Entry, extractor: &Extractor, known: &mut Known) -> Article {
    match entry.read(extractor.options().max_bytes) {
        Ok(document) => {
            known.id.clone_from(&document.id);
            known.source.format = document.format;
            known.source.bytes = document.content.len() as u64;
            extractor.extract(&document)
        }
        Err(unread) => unread.into(),
    }
}

/// What is known of an article should the program break on it.
struct Known {
    id: String,
    source: Source,
}

/// The result for one entry, even when the program breaks on it. What is behind the references is not
/// changed by extraction, so that a panic leaves nothing half done.
fn guarded<T>(
    entry: &Entry,
    extract: impl Fn(&mut Known) -> Article,
    finish: &(impl Fn(&Entry, Article) -> T + Sync),
) -> T {
    let mut known = Known {
        id: entry.id().to_owned(),
        source: Source::default(),
    };
    let outer = GUARDED.replace(true);
    let done = catch_unwind(AssertUnwindSafe(|| finish(entry, extract(&mut known))));
    GUARDED.set(outer);
    done.unwrap_or_else(|panic| finish(entry, broken(known, &*panic)))
}

fn broken(known: Known, panic: &(dyn Any + Send)) -> Article {
    let said = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let place = PLACE.take().map(|place| format!(" ({place})"));
    let failure = Failure {
        code: FailureCode::Internal,
        message: format!(
            "the program broke on it, please report: {}{}",
            said.unwrap_or("no reason given"),
            place.unwrap_or_default()
        ),
    };
    Article::failed(known.id, known.source, failure)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::{
        extractor::Options,
        source::{Settings, entries},
    };

    #[test]
    fn a_panic_becomes_that_articles_failure() {
        let entry = entries(&["fixtures".into()], &Settings::default())
            .next()
            .expect("a fixture");
        let article = guarded(&entry, |_| panic!("at {}", 3), &|_, article| article);
        let failure = article.error.expect("a failure");
        assert_eq!(failure.code, FailureCode::Internal);
        assert!(
            failure.message.ends_with("please report: at 3"),
            "{}",
            failure.message
        );
        assert_eq!(article.id, entry.id());
    }

    #[test]
    fn a_result_that_cannot_be_made_is_that_articles_failure() {
        let extractor = Extractor::new(Options::default());
        let all: Vec<Entry> = entries(&["fixtures/fr".into()], &Settings::default()).collect();
        let third = all[2].id().to_owned();
        for threads in [1, 3] {
            let mut codes = Vec::new();
            let threads = NonZeroUsize::new(threads).expect("not zero");
            let done: Result<(), Infallible> = run(
                entries(&["fixtures/fr".into()], &Settings::default()),
                &extractor,
                threads,
                |_, article| {
                    assert!(article.id != third || article.error.is_some(), "on purpose");
                    article.error.map(|failure| failure.code)
                },
                |code| {
                    codes.push(code);
                    Ok(())
                },
            );
            assert!(done.is_ok() && codes.len() == all.len());
            let failed = codes
                .iter()
                .position(|code| *code == Some(FailureCode::Internal));
            assert_eq!(failed, Some(2));
            assert_eq!(codes.iter().flatten().count(), 1);
        }
    }

    #[test]
    fn results_come_in_order_and_an_error_ends_the_run() {
        let extractor = Extractor::new(Options::default());
        let all = || (0..40).flat_map(|_| entries(&["fixtures".into()], &Settings::default()));
        let ids = |threads: usize, most: usize| {
            let mut ids = Vec::new();
            let threads = NonZeroUsize::new(threads).expect("not zero");
            let done: Result<(), ()> = run(
                all(),
                &extractor,
                threads,
                |_, article| article.id,
                |id| {
                    ids.push(id);
                    if ids.len() == most { Err(()) } else { Ok(()) }
                },
            );
            (done, ids)
        };
        assert_eq!(ids(1, usize::MAX), ids(3, usize::MAX));
        assert_eq!(ids(1, 5), ids(3, 5));
        assert_eq!(ids(3, 5).0, Err(()));
    }

    #[test]
    fn no_entries_are_no_error() {
        let extractor = Extractor::new(Options::default());
        let threads = NonZeroUsize::new(2).expect("not zero");
        let none = std::iter::empty();
        let done: Result<(), Infallible> =
            run(none, &extractor, threads, |_, _| (), |()| unreachable!());
        assert!(done.is_ok());
    }
}
