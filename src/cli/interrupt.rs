//! Ctrl-C: the first one asks the run to end at the next article, the second ends the program.

use std::sync::atomic::{AtomicBool, Ordering};

use super::Exit;

static ASKED: AtomicBool = AtomicBool::new(false);

/// Listens from now on.
pub(super) fn listen() {
    let heard = ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Interrupted as i32);
        }
    });
    // Without a handler Ctrl-C ends the program at once, as it does for most.
    drop(heard);
}

/// True once the run is to end.
pub(super) fn asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}
