"""Runs one process at a time, and takes its time and its peak memory."""
import json
import os
import shutil
import signal
import statistics
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

# A process started from a larger one inherits its peak in the kernel's count; GNU time is a small one.
GNU_TIME = shutil.which("gtime") or shutil.which("time")
# Seconds after which a process is given up.
PATIENCE = 900
# A worker goes through its documents until this many seconds have passed.
STEADY = 1.0

ENVIRONMENT = {
    # Settings of linear algebra for the whole machine may slow a peer; threads would be an unequal race.
    **{name: value for name, value in os.environ.items() if not name.startswith(("OPENBLAS_", "BLIS_"))},
    **{name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS",
                              "RAYON_NUM_THREADS")},
    # The last line of a panic, but for a note, is then its message.
    "RUST_BACKTRACE": "0",
}


class Failed(Exception):
    """Something could not be built or run; says why in one line."""

    @classmethod
    def by(cls, what, messages):
        """The last line of a program's messages that speaks of an error is the reason, or else the last of all."""
        lines = [line.strip() for line in messages.splitlines() if line.strip() and not line.startswith("note:")]
        errors = [line for line in lines if "error" in line.lower()]
        reason = (errors or lines or ["it does not say why"])[-1]
        return cls(f"{what}: {reason}")


@dataclass(frozen=True)
class Run:
    """What a process took; of a worker also its steady rate."""
    # Seconds: of a worker from its start to its first results, of another program from start to end.
    seconds: float
    # Bytes of resident memory at most.
    peak: int
    # Documents and bytes of UTF-8 a second, without start-up.
    documents: float = 0.0
    rate: float = 0.0
    # What one pass over the documents gave.
    found: int = 0
    threads: float = 1.0


class Measurer:
    def __init__(self, runs):
        self.runs = runs
        self._elapsed = self._used = 0.0

    def worker(self, command):
        """Runs a worker: it says `ready` after its first results, and then its steady rate in JSON."""
        ready = []

        def read(output):
            first = output.readline()
            ready.append(time.monotonic())
            return first, output.read()

        began = time.monotonic()
        (first, rest), elapsed, used, peak = timed([*command, str(STEADY)], read)
        if first.strip() != "ready":
            raise Failed(f"unexpected output {first.strip()!r}")
        told = json.loads(rest)
        if not told["found"]:
            raise Failed("it found nothing")
        self._elapsed += elapsed
        self._used += min(used, elapsed)
        return Run(ready[0] - began, peak, told["documents"] / told["seconds"], told["bytes"] / told["seconds"],
                   told["found"], used / elapsed)

    def program(self, command):
        """Runs a program to its end, its output thrown away."""
        began = time.monotonic()
        _, _, _, peak = timed(command)
        return Run(time.monotonic() - began, peak)

    def median(self, measure, command):
        return median([measure(command) for _ in range(self.runs)])

    def share(self):
        """What part of the time a processor worked for the workers, which never wait for anything else."""
        return self._used / self._elapsed if self._elapsed else 1.0

    def busy(self):
        return self.share() < 0.95


def timed(command, read=None):
    """Runs a command, and gives what `read` made of its output, its seconds, its processor's seconds and its peak."""
    with tempfile.NamedTemporaryFile("r") as times, tempfile.TemporaryFile("w+", errors="replace") as messages:
        whole = [GNU_TIME, "-q", "-f", "%e %U %S %M", "-o", times.name, *map(str, command)]
        output = subprocess.PIPE if read else subprocess.DEVNULL
        process = subprocess.Popen(whole, stdin=subprocess.DEVNULL, stdout=output, stderr=messages, text=True,
                                   env=ENVIRONMENT, start_new_session=True)
        late = threading.Timer(PATIENCE, os.killpg, (process.pid, signal.SIGKILL))
        late.start()
        try:
            given = read(process.stdout) if read else None
            code = process.wait()
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
        finally:
            on_time = late.is_alive()
            late.cancel()
        if not on_time:
            raise Failed(f"given up after {PATIENCE} s")
        if code:
            messages.seek(0)
            raise Failed.by(f"exit status {code}", messages.read())
        elapsed, user, system, peak = map(float, times.read().split())
        return given, elapsed, user + system, int(peak) * 1024


def median(runs):
    """The median of each figure."""
    fields = Run.__dataclass_fields__
    return Run(**{name: statistics.median(getattr(run, name) for run in runs) for name in fields})
