"""The text of the article, with the defaults."""
from trafilatura import extract


def find(document):
    return (extract(document["html"]) or "").encode()
