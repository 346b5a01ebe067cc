"""The text of the summary, which is a piece of HTML."""
from lxml.html import fromstring
from readability import Document


def find(document):
    return fromstring(Document(document["html"]).summary()).text_content().encode()
