//! Where results go: standard output, or a file that appears only when it is whole.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Seek, StdoutLock, Write},
    path::{Path, PathBuf},
};

use coupure::{Action, Error};
use tempfile::{NamedTempFile, TempPath};

/// An open output.
pub(super) enum Output {
    Stdout(BufWriter<StdoutLock<'static>>),
    /// A pipe or device that exists: written to as it is.
    Special(BufWriter<File>, PathBuf),
    /// Written beside its place and moved there at the end.
    File(BufWriter<File>, TempPath, PathBuf),
    /// Written under a name of its own, so that a run that was stopped can be gone on with.
    Partial(BufWriter<File>, Partial),
}

/// An unfinished file, which is removed unless it is kept or finished.
pub(super) struct Partial {
    /// Its own name.
    place: PathBuf,
    path: PathBuf,
    kept: bool,
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.kept {
            // Whatever made it useless has been told already.
            let _ = fs::remove_file(&self.place);
        }
    }
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
        // Apart from its path, errors do not tell of a name that nobody gave.
        let (temporary, place) = Self::beside(folder_of(&file)).map_err(failed)?.into_parts();
        let out = BufWriter::with_capacity(1 << 16, temporary);
        Ok(Self::File(out, place, file))
    }

    /// Opens a file that stays beside `path` when the run is stopped, under a name with the run's `tag`.
    /// What is no file, a pipe or device, is written to as it is. `begun` is given what an earlier run left there, and says how many bytes
    /// of it to keep.
    pub(super) fn open_partial(
        path: &Path,
        tag: &str,
        begun: impl FnOnce(&File) -> io::Result<u64>,
    ) -> Result<Self, Error> {
        if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
            return Self::open(Some(path));
        }
        // A link stays one; the file that it leads to is replaced.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{tag}.partial"));
        let place = PathBuf::from(name);
        let open = || {
            let mut options = File::options();
            options.read(true).write(true).create(true).truncate(false);
            let mut file = options.open(&place)?;
            let kept = begun(&file)?;
            file.set_len(kept)?;
            file.seek(io::SeekFrom::End(0))?;
            Ok(file)
        };
        let file = open().map_err(|cause| Error {
            path: path.clone(),
            action: Action::Write,
            cause,
        })?;
        let partial = Partial {
            place,
            path,
            kept: false,
        };
        Ok(Self::Partial(
            BufWriter::with_capacity(1 << 16, file),
            partial,
        ))
    }

    /// Ends a run that was stopped: what was written stays if it can be gone on with. Says whether it can.
    pub(super) fn stop(mut self) -> io::Result<bool> {
        self.flush()?;
        match self {
            Self::Partial(_, mut partial) => {
                partial.kept = true;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Moves the file to its place; until then nothing is there, or what was there before.
    pub(super) fn finish(self) -> Result<(), Error> {
        let place = self.place();
        let done = match self {
            Self::Stdout(mut out) => out.flush(),
            Self::Special(mut out, _) => out.flush(),
            Self::File(mut out, temporary, path) => out
                .flush()
                .and_then(|()| temporary.persist(&path).map_err(|e| e.error)),
            Self::Partial(mut out, mut partial) => out
                .flush()
                .and_then(|()| fs::rename(&partial.place, &partial.path))
                .map(|()| partial.kept = true),
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
            Self::Special(_, path) | Self::File(_, _, path) => path.clone(),
            Self::Partial(_, partial) => partial.path.clone(),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::Special(out, _) | Self::Partial(out, _) | Self::File(out, ..) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::Special(out, _) | Self::Partial(out, _) | Self::File(out, ..) => out.flush(),
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
