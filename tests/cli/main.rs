//! `coupure extract` as its users run it: every option, and every kind of bad input.

mod failures;
mod inputs;
mod options;
mod outputs;

use std::{fs, io::Write, path::Path};

use assert_cmd::Command;
use coupure::{Article, FailureCode, Status};
use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;

const FRENCH: &str =
    "La CNIL a proposé une amende de 20 millions d’euros à la société en mars 2022.";
const ENGLISH: &str = "The regulator fined the company £7.5 million on 23 May 2022.";

/// What a run of the program gave.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    /// The records of JSON Lines.
    fn articles(&self) -> Vec<Article> {
        let record = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        self.out.lines().map(record).collect()
    }

    /// The one failed record, with its reason, in a run that says so.
    fn failure(&self) -> (String, FailureCode, String) {
        assert_eq!(self.code, 2, "{}", self.err);
        let mut failed: Vec<Article> = self.articles();
        failed.retain(|article| article.status == Status::Failed);
        assert_eq!(failed.len(), 1, "{}", self.out);
        let article = failed.remove(0);
        let failure = article.error.expect("a reason");
        assert!(
            self.err.contains(&failure.message),
            "{} says: {}",
            failure.message,
            self.err
        );
        (article.id, failure.code, failure.message)
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coupure"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

fn run_in(folder: &Path, args: &[&str], input: impl Into<Vec<u8>>) -> Run {
    let output = program()
        .current_dir(folder)
        .args(args)
        .write_stdin(input)
        .output()
        .expect("the program runs");
    Run {
        code: output.status.code().expect("an exit status"),
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}

/// `coupure extract` in the project's folder.
fn extract(args: &[&str], input: impl Into<Vec<u8>>) -> Run {
    run_in(
        Path::new(env!("CARGO_MANIFEST_DIR")),
        &[&["extract"], args].concat(),
        input,
    )
}

/// A folder with the files given by name and content.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }
    folder
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).expect("a vector");
    encoder.finish().expect("a vector")
}

fn ids(run: &Run) -> Vec<String> {
    run.articles()
        .into_iter()
        .map(|article| article.id)
        .collect()
}
