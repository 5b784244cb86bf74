"""No sentence of the texts that the facts come from stands here: no eight words in a row."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from servanda.portal.demonstration import files

RUN = 8


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def runs(text: str) -> Iterator[tuple[str, ...]]:
    found = words(text)
    return zip(*(found[start:] for start in range(RUN)), strict=False)


def sentences() -> Iterator[str]:
    session = files.session()
    yield from (session.text, session.waiting.text)
    yield from (words for fact in session.facts for words in (fact.en, fact.ru))
    for one in files.instruments():
        yield from (one.instrument.note_en, one.instrument.note_ru)
        yield from (words for step in one.steps for words in step.what)
        sources = [day.provenance for day in one.reported]
        sources += [one.clauses.provenance] if one.clauses else []
        yield from (note for source in sources for note in (source.note_en, source.note_ru))


def without_titles_and_names(text: str, gold: dict[str, Any]) -> str:
    """Take titles of documents, and people with their offices, out of the text."""
    names = [d["title"] for d in gold["documents"]]
    people = (*gold["delegations"], *gold["reports_heard"])
    names += [words for person in people for words in (person["office"], person["person"])]
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(re.escape(name), " § ", text, flags=re.IGNORECASE)
    return text


def test_no_eight_words_in_a_row_are_those_of_the_sources(shared_data):
    gold = json.loads((shared_data / "communiques/gold/000.json").read_text(encoding="utf-8"))
    ours = {run for text in sentences() for run in runs(without_titles_and_names(text, gold))}
    sources = [
        *(shared_data / "communiques/texts").glob("*.txt"),
        *(shared_data / "treaties/texts").glob("*.txt"),
        shared_data / "astana/communique.txt",
    ]
    shared = {
        " ".join(run)
        for path in sources
        for run in runs(path.read_text(encoding="utf-8", errors="replace"))
        if run in ours
    }
    assert shared == set()
