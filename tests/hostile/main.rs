//! Input that is meant to break the program. What stands beside it is not lost, and the record keeps its contract.

#[path = "../contract/mod.rs"]
mod contract;
// Other tests use the rest of it.
#[allow(dead_code)]
#[path = "../commands/program.rs"]
mod program;

mod bytes;
mod characters;
mod files;
mod lines;
mod markup;
mod sentences;
