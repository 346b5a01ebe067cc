//! The commands beside `extract`, as their users run them.

mod about;
mod batch;
mod broken;
mod browser;
mod check;
mod config;
mod own;
mod program;
mod report;
mod tables;
mod tour;
