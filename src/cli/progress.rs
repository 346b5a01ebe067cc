//! The progress bar, and notes that do not tear it.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};

/// Work shorter than this shows no bar.
const LONG: Duration = Duration::from_secs(1);

/// Standard error: notes, and a bar when it is a terminal and the work is long.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    wanted: bool,
    begun: Instant,
    done: u64,
}

impl Progress {
    /// `wanted` is false where a bar would stand among the results.
    pub(super) fn new(wanted: bool) -> Self {
        Self {
            bar: None,
            wanted: wanted && io::stderr().is_terminal(),
            begun: Instant::now(),
            done: 0,
        }
    }

    /// One more input is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        if self.wanted && self.bar.is_none() && self.begun.elapsed() > LONG {
            let bar = ProgressBar::new_spinner()
                .with_style(style())
                .with_elapsed(self.begun.elapsed());
            bar.set_position(self.done - 1);
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// Says something about an input.
    pub(super) fn note(&self, message: &str) {
        let say = || {
            // Nobody is left to be told that standard error is closed.
            let _ = writeln!(io::stderr().lock(), "coupure: {}", printable(message));
        };
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    /// Takes the bar away; returns how long it all took.
    pub(super) fn finish(&self) -> Duration {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        self.begun.elapsed()
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {human_pos} articles, {per_sec}, {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner())
}

/// Names of files may hold anything; a terminal is given no control characters.
fn printable(message: &str) -> String {
    message
        .chars()
        .map(|c| {
            if c.is_control() {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        })
        .collect()
}
