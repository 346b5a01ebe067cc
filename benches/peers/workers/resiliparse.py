"""The main content as plain text."""
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree


def find(document):
    return extract_plain_text(HTMLTree.parse(document["html"]), main_content=True).encode()
