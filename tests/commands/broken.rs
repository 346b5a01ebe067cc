//! Outputs that cannot be written: each is a clear error, and nothing is left half written.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::program::{ENGLISH, Folder};

/// A run that must fail and say this.
fn refused(folder: &Folder, args: &str, says: &str) {
    let run = folder.run(args);
    assert_eq!(run.code, 2, "{args}: {}{}", run.out, run.err);
    assert!(
        run.err.contains(says),
        "{args} does not say {says:?}: {}",
        run.err
    );
}

/// A file system of 32 KiB; unmounted when it is no longer needed.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Only root may mount one.
    fn mount(folder: &Path) -> Option<Self> {
        std::fs::create_dir(folder).expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=32k", "none"])
            .arg(folder)
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then(|| Self(folder.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg(&self.0).status();
        drop(unmounted);
    }
}

#[test]
fn a_full_disk_leaves_what_was_there() {
    let folder = Folder::with(&[]);
    let Some(_disk) = SmallDisk::mount(&folder.path("disk")) else {
        eprintln!("passed over: no file system can be mounted here");
        return;
    };
    for at in 0..200 {
        folder.write(&format!("news/{at}.txt"), ENGLISH);
    }
    for (args, file) in [
        ("extract news -o disk/a.jsonl", "a.jsonl"),
        ("extract news -o disk/a.json", "a.json"),
        ("extract news -o disk/a.csv", "a.csv"),
        ("extract news -o disk/a.md", "a.md"),
        ("extract news -o disk/a.db", "a.db"),
        ("report news -o disk/a.html", "a.html"),
    ] {
        refused(&folder, args, &format!("cannot write disk/{file}: "));
        assert_eq!(folder.list("disk"), [""; 0], "{args}");
        if file != "a.db" {
            folder.write(&format!("disk/{file}"), "what was there");
            refused(&folder, args, "No space left on device");
            assert_eq!(folder.list("disk"), [file], "{args}");
            assert_eq!(folder.read(&format!("disk/{file}")), "what was there");
            std::fs::remove_file(folder.path("disk").join(file)).expect("a file");
        }
    }
    // Of many files, those that are there are whole.
    refused(
        &folder,
        "extract news -f json -o disk/tree/",
        "No space left on device",
    );
    for name in folder.list("disk/tree") {
        let text = folder.read(&format!("disk/tree/{name}"));
        assert!(!name.starts_with('.') && text.ends_with("]\n"), "{name}");
    }
    std::fs::remove_dir_all(folder.path("disk/tree")).expect("a folder");
    refused(
        &folder,
        "check news -u --snapshots disk/snaps",
        "No space left on device",
    );
    for name in folder.list("disk/snaps") {
        let text = folder.read(&format!("disk/snaps/{name}"));
        let snapshot = text.parse::<coupure::check::Snapshot>();
        assert!(
            !name.starts_with('.') && snapshot.is_ok_and(|all| all.to_string() == text),
            "{name}"
        );
    }
}

#[test]
fn what_cannot_be_opened_is_named() {
    let folder = Folder::with_news();
    folder.write("file", "no folder");
    std::fs::create_dir(folder.path("folder.db")).expect("a folder");
    for (args, says) in [
        (
            "extract news -o file/a.jsonl",
            "cannot write file/a.jsonl: ",
        ),
        ("extract news -o file/a.csv", "cannot write file/a.csv: "),
        ("extract news -o file/a.db", "cannot write file/a.db: "),
        ("extract news -f text -o file/", "cannot write file"),
        (
            "extract news -f sqlite -o folder.db",
            "cannot write folder.db: ",
        ),
        (
            "extract news -f sqlite --append -o folder.db",
            "cannot write folder.db: ",
        ),
        ("report news -o file/a.html", "cannot write file/a.html: "),
        ("check news -u --snapshots file", "file/en/fine.txt.facts: "),
    ] {
        refused(&folder, args, says);
    }
    assert_eq!(folder.list("."), ["file", "folder.db", "news"]);
    assert_eq!(folder.read("file"), "no folder");
}

#[test]
fn a_torn_database_is_left_as_it_is() {
    let folder = Folder::with_news();
    assert_eq!(folder.run("extract news -o facts.db").code, 0);
    let whole = std::fs::read(folder.path("facts.db")).expect("a file");
    let torn = &whole[..whole.len() / 2];
    folder.write("facts.db", torn);
    refused(
        &folder,
        "extract news -o facts.db --append",
        "cannot write facts.db: ",
    );
    assert_eq!(
        std::fs::read(folder.path("facts.db")).expect("a file"),
        torn
    );
    assert_eq!(folder.list("."), ["facts.db", "news"]);
}
