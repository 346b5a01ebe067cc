"""Named entities in French, without the parts of the pipeline that names do not need."""
import spacy

PIPELINE = spacy.load("fr_core_news_sm", exclude=["morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"])


def find(document):
    names = PIPELINE(document["text"]).ents
    return [name for name in names if name.label_ in ("PER", "ORG")]
