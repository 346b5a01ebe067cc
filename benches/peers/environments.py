"""Builds what is compared: coupure, the Rust peers, and a virtual environment for each Python peer.

Everything goes to `target/`; environments stand in `target/peers`, by name and by what they were made from, and
can be removed at any time.
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from inputs import ROOT
from measure import Failed

WORKERS = Path(__file__).resolve().parent / "workers"
TARGET = ROOT / "target"
KEPT = TARGET / "peers"


@dataclass(frozen=True)
class Coupure:
    # The program, and the worker that calls the library.
    program: Path
    worker: Path


def coupure():
    """Builds coupure and its worker."""
    cargo(ROOT / "Cargo.toml", TARGET, "--bin", "coupure", "--example", "peer")
    return Coupure(TARGET / "release/coupure", TARGET / "release/examples/peer")


def peer(name):
    """Builds or installs a peer, and gives the command of its worker."""
    crate = WORKERS / name / "Cargo.toml"
    if crate.exists():
        cargo(crate, KEPT / "cargo")
        return [KEPT / "cargo/release" / name]
    # `-P` keeps the worker's folder out of the import path, where a peer's file hides its package of the same name.
    return [python(name), "-P", WORKERS / "worker.py", WORKERS / f"{name}.py"]


def title(name):
    """The name and version of a peer: what stands before the first blank line of its requirements."""
    crate = WORKERS / name / "Cargo.toml"
    if crate.exists():
        requirement = tomllib.loads(crate.read_text())["dependencies"][name]
        return f"{name} {requirement.removeprefix('=')}"
    own, _ = requirements(name).read_text().split("\n\n", 1)
    return ", ".join(own.replace("==", " ").splitlines())


def version():
    return tomllib.loads((ROOT / "Cargo.toml").read_text())["package"]["version"]


def requirements(name):
    return WORKERS / f"{name}.txt"


def python(name):
    """The interpreter of a peer's own environment."""
    made_from = requirements(name).read_bytes() + sys.version.encode()
    home = KEPT / f"{name}-{hashlib.sha256(made_from).hexdigest()[:8]}"
    if not home.exists():
        # Under another name until it is whole, so that a run that was stopped leaves nothing half made.
        unfinished = KEPT / f"{name}.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        try:
            run(sys.executable, "-m", "venv", unfinished)
            run(unfinished / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                "--requirement", requirements(name))
            unfinished.rename(home)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return home / "bin/python"


def cargo(manifest, target, *options):
    run(os.environ.get("CARGO", "cargo"), "build", "--quiet", "--release", "--locked", "--manifest-path", manifest,
        "--target-dir", target, *options)


def run(*command):
    print("making:", *command, file=sys.stderr, flush=True)
    try:
        done = subprocess.run(list(map(str, command)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace")
    except OSError as error:
        raise Failed(str(error)) from None
    if done.returncode:
        raise Failed.by(f"{Path(command[0]).name} failed", done.stdout)
