//! Where results go: standard output, or a file that appears only when it is whole.

use std::{
    fs::{self, File},
    io::{self, BufWriter, StdoutLock, Write},
    path::{Path, PathBuf},
};

use coupure::{Action, Error};
use tempfile::NamedTempFile;

/// An open output.
pub(super) enum Output {
    Stdout(BufWriter<StdoutLock<'static>>),
    /// A pipe or device that exists: written to as it is.
    Special(BufWriter<File>, PathBuf),
    /// Written beside its place and moved there at the end.
    File(Box<BufWriter<NamedTempFile>>, PathBuf),
}

impl Output {
    /// Opens `path`, standard output when there is none or it is `-`.
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Error> {
        let path = match path {
            Some(path) if path.as_os_str() != "-" => path,
            _ => {
                return Ok(Self::Stdout(BufWriter::with_capacity(
                    1 << 16,
                    io::stdout().lock(),
                )));
            }
        };
        let failed = |cause| Error {
            path: path.to_owned(),
            action: Action::Write,
            cause,
        };
        let file = match fs::metadata(path) {
            Ok(found) if found.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            Ok(found) if !found.is_file() => {
                let file = File::options().write(true).open(path).map_err(failed)?;
                return Ok(Self::Special(BufWriter::new(file), path.to_owned()));
            }
            // A link stays one; the file that it leads to is replaced.
            Ok(_) => fs::canonicalize(path).map_err(failed)?,
            Err(_) => path.to_owned(),
        };
        let temporary = Self::beside(folder_of(&file)).map_err(failed)?;
        Ok(Self::File(
            Box::new(BufWriter::with_capacity(1 << 16, temporary)),
            file,
        ))
    }

    /// Moves the file to its place; until then nothing is there, or what was there before.
    pub(super) fn finish(self) -> Result<(), Error> {
        let place = self.place();
        let done = match self {
            Self::Stdout(mut out) => out.flush(),
            Self::Special(mut out, _) => out.flush(),
            Self::File(out, path) => out
                .into_inner()
                .map_err(io::IntoInnerError::into_error)
                .and_then(|file| file.persist(&path).map_err(|e| e.error))
                .map(drop),
        };
        done.map_err(|cause| Error {
            path: place,
            action: Action::Write,
            cause,
        })
    }

    /// A temporary file with the permissions that any new file gets.
    pub(super) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".coupure-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        builder.tempfile_in(folder)
    }

    /// Its name in messages.
    pub(super) fn place(&self) -> PathBuf {
        match self {
            Self::Stdout(_) => PathBuf::from("-"),
            Self::Special(_, path) | Self::File(_, path) => path.clone(),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::Special(out, _) => out.write(bytes),
            Self::File(out, _) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::Special(out, _) => out.flush(),
            Self::File(out, _) => out.flush(),
        }
    }
}

/// The folder that a file lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}
