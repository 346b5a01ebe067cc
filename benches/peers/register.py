"""What is compared with what: each peer does its task beside coupure doing the same, on the same documents."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Task:
    name: str
    title: str
    # What a program reports, as a unit of the column `found`.
    found: str
    # `text` or `html`, of the fixtures in these languages.
    format: str
    languages: tuple[str, ...]
    # Each way coupure is run: what is added to its name, and the options of its worker.
    coupure: tuple[tuple[str, tuple[str, ...]], ...]
    # Names of files or folders in `workers/`.
    peers: tuple[str, ...]


def facts(kinds):
    """The text is taken as it is, and only these kinds of facts are reported."""
    return (("", ("--no-strip", "--kinds", kinds)),)


TASKS = (
    Task("dates", "Dates in plain text", "dates", "text", ("fr", "en"),
         facts("date"), ("dateparser",)),
    Task("amounts", "Dates, durations and amounts in plain text", "facts", "text", ("fr", "en"),
         facts("date,duration,money,quantity,percent"), ("recognizers_text",)),
    Task("quantities", "Amounts and durations in plain text (English)", "facts", "text", ("en",),
         facts("duration,money,quantity,percent"), ("quantulum3",)),
    Task("names", "Persons and organisations in plain text (French)", "names", "text", ("fr",),
         facts("person,organization"), ("spacy",)),
    Task("pages", "Text of the article in HTML", "bytes", "html", ("fr", "en"),
         (("", ("--kinds", "none")), (", with all facts", ("--kinds", "default"))),
         ("trafilatura", "resiliparse", "readability_lxml", "dom_smoothie")),
)
