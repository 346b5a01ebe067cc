"""Dates and durations, money, other quantities and percentages, told the language."""
from recognizers_date_time import DateTimeRecognizer
from recognizers_number import NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer
from recognizers_text import Culture

CULTURES = {"fr": Culture.French, "en": Culture.English}


def models(culture):
    units = NumberWithUnitRecognizer(culture)
    return (
        DateTimeRecognizer(culture).get_datetime_model(),
        units.get_currency_model(),
        units.get_dimension_model(),
        NumberRecognizer(culture).get_percentage_model(),
    )


MODELS = {language: models(culture) for language, culture in CULTURES.items()}


def find(document):
    dates, *others = MODELS[document["language"]]
    # One French date that its parser trips over leaves all of the text without dates, hence line by line.
    pieces = document["text"].splitlines() if document["language"] == "fr" else [document["text"]]
    found = [fact for piece in pieces for fact in dates.parse(piece)]
    return found + [fact for model in others for fact in model.parse(document["text"])]
