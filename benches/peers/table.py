"""Aligned text."""
from measure import Failed


def comparison(task, rows):
    """One task: every program with its figures, and how many times coupure's time and memory it takes."""
    first = rows[0][1]
    head = ["", "start", "documents/s", "MB/s", "peak", f"{task.found} found", "time", "memory"]
    lines, notes = [], []
    for name, run in rows:
        if isinstance(run, Failed):
            notes.append(f"{name} was not measured: {run}")
            lines.append([name, *["-"] * (len(head) - 1)])
            continue
        against = ["-", "-"]
        if not isinstance(first, Failed):
            against = [ratio(first.documents, run.documents), ratio(run.peak, first.peak)]
        lines.append([name, milliseconds(run.seconds), significant(run.documents), megabytes(run.rate),
                      f"{megabytes(run.peak)} MB", f"{run.found:.0f}", *against])
        if run.threads > 1.1:
            notes.append(f"{name} used {run.threads:.1f} threads")
    return "\n".join([f"\n{task.title}", *aligned([head, *lines]), *notes])


def aligned(rows):
    """Columns two spaces apart: the first to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    for first, *others in rows:
        cells = [first.ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(others, widths[1:])]
        yield "  " + "  ".join(cells).rstrip()


def ratio(more, less):
    return f"{significant(more / less)} ×"


def milliseconds(seconds):
    return f"{significant(seconds * 1000)} ms"


def megabytes(size):
    return significant(size / 1e6)


def significant(number):
    """Three significant digits, never as a power of ten."""
    if number == 0:
        return "0"
    rounded = float(f"{number:.3g}")
    whole = len(str(int(abs(rounded))))
    small = abs(rounded) < 1
    digits = 2 - (0 if small else whole - 1)
    if small:
        digits = len(f"{rounded:.10f}".rstrip("0").split(".")[1])
    return f"{rounded:.{max(digits, 0)}f}"
