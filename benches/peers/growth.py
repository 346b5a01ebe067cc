"""How the cost of coupure grows: with the length of one text, and with the number of files."""
import json
import os
import shutil

import inputs
import table

NAME = "growth"
KILOBYTES = (1, 10, 100, 1000)


def texts(coupure, measurer, folder):
    """One text, from bytes to record: what it takes after start-up."""
    rows = [["text", "time", "MB/s", "peak", "facts found"]]
    for size in KILOBYTES:
        path = folder / f"{size}.jsonl"
        document = {"language": "fr", "text": text(size * 1000)}
        path.write_text(json.dumps(document, ensure_ascii=False) + "\n", encoding="utf-8")
        command = [coupure.worker, path, "--no-strip", "--kinds", "default"]
        run = measurer.median(measurer.worker, command)
        rows.append([f"{size} kB", table.milliseconds(1 / run.documents), table.megabytes(run.rate),
                     f"{table.megabytes(run.peak)} MB", f"{run.found:.0f}"])
    return "\n".join(["\nOne text, all of it kept", *table.aligned(rows)])


def text(size):
    """The French fixtures, one after the other until there are so many bytes of them."""
    whole = "\n\n".join(inputs.documents("text", "fr")).encode()
    times = -(-size // len(whole))
    return b"\n\n".join([whole] * times)[:size].decode("utf-8", "ignore")


def files(coupure, measurer, folder, most):
    """A folder, from files to JSON Lines: the program from its start to its end."""
    threads = os.cpu_count() or 1
    ways = sorted({1, threads})
    rows = [["files", "size", *(head for way in ways for head in (f"-j {way}", "MB/s", "peak"))]]
    count = 1
    while count <= most:
        articles = folder / "articles"
        size = lay(articles, count)
        row = [str(count), f"{table.megabytes(size)} MB"]
        for way in ways:
            run = measurer.median(measurer.program, [coupure.program, "extract", articles, "-f", "jsonl", "-j", way])
            row += [table.milliseconds(run.seconds), table.megabytes(size / run.seconds),
                    f"{table.megabytes(run.peak)} MB"]
        rows.append(row)
        shutil.rmtree(articles)
        count *= 10
    return "\n".join(["\nA folder of texts and pages, to JSON Lines", *table.aligned(rows)])


def lay(articles, count):
    """Lays out so many articles, a thousand a folder, and gives their size in bytes.

    They are links to a few files each a thousand times there, since file systems limit the links to one."""
    originals = [path for language in ("fr", "en") for format in inputs.EXTENSIONS
                 for path in inputs.fixtures(format, language)]
    size = 0
    copies = {}
    for number in range(count):
        original = originals[number % len(originals)]
        place = articles / f"{number // 1000:03}"
        file = place / f"{number:06}{original.suffix}"
        if number % 1000 == 0:
            place.mkdir(parents=True)
            copies = {}
        if original in copies:
            os.link(copies[original], file)
        else:
            shutil.copyfile(original, file)
            copies[original] = file
        size += original.stat().st_size
    return size
