"""The documents: the project's fixtures, as Unicode text, so that guessing encodings is no part of the race."""
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "fixtures"
EXTENSIONS = {"text": "txt", "html": "html"}


def write(task, path):
    """Writes the documents of a task as JSON Lines, the languages by turns."""
    by_language = [documents(task.format, language) for language in task.languages]
    with path.open("w", encoding="utf-8") as file:
        for turn in range(max(map(len, by_language))):
            for language, texts in zip(task.languages, by_language):
                if turn < len(texts):
                    document = {"language": language, task.format: texts[turn]}
                    file.write(json.dumps(document, ensure_ascii=False) + "\n")
    return path


def documents(format, language):
    """The texts of the fixtures of a format and a language."""
    return [decode(path.read_bytes()) for path in fixtures(format, language)]


def fixtures(format, language):
    found = sorted((FIXTURES / language).glob(f"*.{EXTENSIONS[format]}"))
    if not found:
        raise SystemExit(f"no {format} fixtures in {FIXTURES / language}")
    return found


def decode(content):
    """Fixtures are in UTF-8 or in Windows-1252."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("windows-1252")
