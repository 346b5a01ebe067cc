//! Snapshots whose article is gone.

use std::{
    collections::HashSet,
    fs::File,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::EXTENSION;

/// Snapshots in the folders among `inputs` beside which there is no article.
pub(super) fn beside(inputs: &[PathBuf]) -> Vec<PathBuf> {
    let folders = inputs.iter().filter(|path| path.is_dir());
    let all = folders.flat_map(|folder| snapshots(folder));
    all.filter(|snapshot| !snapshot.with_extension("").exists())
        .collect()
}

/// Snapshots in a folder of snapshots that belong to none of the articles that were read.
pub(super) fn unseen(folder: &Path, seen: &HashSet<PathBuf>) -> Vec<PathBuf> {
    let mut unseen = snapshots(folder);
    unseen.retain(|snapshot| !seen.contains(snapshot));
    unseen
}

fn snapshots(folder: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .flatten();
    files
        .filter(|file| file.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|e| e == EXTENSION) && is_snapshot(path))
        .collect()
}

/// Other programs may give their files the same ending.
fn is_snapshot(path: &Path) -> bool {
    const BEGINNING: &str = "coupure snapshot ";
    let Ok(file) = File::open(path) else {
        return false;
    };
    let mut line = String::new();
    let read = BufReader::new(file).take(64).read_line(&mut line);
    read.is_ok() && line.starts_with(BEGINNING)
}
