"""Runs a Python peer: `worker.py PEER.py DOCUMENTS.jsonl SECONDS`.

The peer's file has `find(document)`, which gives what it finds as something with a length. The documents are read
before any of them is timed, and the first of each language is gone through before the worker says that it is ready.
"""
import json
import runpy
import sys
import time


def main():
    peer, path, least = sys.argv[1:]
    # A peer may write to standard output, which belongs to the figures.
    output, sys.stdout = sys.stdout, sys.stderr
    find = runpy.run_path(peer)["find"]
    with open(path, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    size = sum(len(content(document).encode()) for document in documents)
    for document in {document["language"]: document for document in reversed(documents)}.values():
        find(document)
    print("ready", file=output, flush=True)

    passes = found = 0
    began = time.perf_counter()
    while (seconds := time.perf_counter() - began) < float(least):
        found = sum(len(find(document)) for document in documents)
        passes += 1
    told = {"documents": passes * len(documents), "bytes": passes * size, "seconds": seconds, "found": found}
    print(json.dumps(told), file=output)


def content(document):
    return document.get("text") or document.get("html")


main()
