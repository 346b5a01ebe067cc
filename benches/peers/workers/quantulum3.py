"""Quantities with their units, in English, which is its only complete language."""
from quantulum3 import parser


def find(document):
    return parser.parse(document["text"])
