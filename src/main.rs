//! The `coupure` program; everything it does is in [`cli`].

mod cli;

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// An article is made of hundreds of small pieces: giving them out takes this allocator a third of the time that it
/// takes the system's.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run().into()
}
