"""Dates anywhere in a text, told its language."""
from dateparser.search import search_dates


def find(document):
    return search_dates(document["text"], languages=[document["language"]]) or []
