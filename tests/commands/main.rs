//! The commands beside `extract`, as their users run them.

mod about;
mod batch;
mod check;
mod program;
mod report;
mod tables;
