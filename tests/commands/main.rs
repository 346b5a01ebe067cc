//! The commands beside `extract`, as their users run them.

mod check;
mod program;
mod tables;
