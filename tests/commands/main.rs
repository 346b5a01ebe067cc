//! The commands beside `extract`, as their users run them.

mod about;
mod check;
mod program;
mod report;
mod tables;
