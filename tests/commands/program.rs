//! Runs of the program in a folder of articles.

use std::{
    fs,
    path::{Path, PathBuf},
};

use assert_cmd::Command;
use tempfile::TempDir;

pub(crate) const FRENCH: &str =
    "La CNIL a proposé une amende de 20 millions d’euros à la société Vantor en mars 2022.\n";
pub(crate) const ENGLISH: &str =
    "The regulator fined the company £7.5 million on 23 May 2022.\n\nAdvertisement\n";

/// What a run of the program gave.
pub(crate) struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// A folder to run the program in.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// A folder with the files given by name and content.
    pub(crate) fn with(files: &[(&str, &[u8])]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        for (name, content) in files {
            folder.write(name, content);
        }
        folder
    }

    /// Two articles in `news`, in two folders.
    pub(crate) fn with_news() -> Self {
        Self::with(&[
            ("news/en/fine.txt", ENGLISH.as_bytes()),
            ("news/fr/amende.txt", FRENCH.as_bytes()),
        ])
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    pub(crate) fn exists(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// The names of the files and folders in a folder.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(name)).expect("a folder");
        let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<String> = entries
            .map(|entry| name(entry).to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Runs the program here; words of `line` are its arguments.
    pub(crate) fn run(&self, line: &str) -> Run {
        self.run_with(line, "")
    }

    pub(crate) fn run_with(&self, line: &str, input: &str) -> Run {
        run_in(self.0.path(), line, input)
    }
}

pub(crate) fn run_in(folder: &Path, line: &str, input: &str) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_coupure"))
        .current_dir(folder)
        .args(line.split_whitespace())
        .write_stdin(input)
        .output()
        .expect("the program runs");
    Run {
        code: output.status.code().expect("an exit status"),
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}
