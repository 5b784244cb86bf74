"""The answers written down: two tables, or a tree of reasons for one treaty.

Rules it keeps:

- nothing is half-written: tables are written beside their place, and put there together;
- a table holds only days that are known to the day; what else is known of a day is said in words.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from errno import EISDIR
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import assert_never

from servanda.cli.evaluating.answers import Answer
from servanda.cli.evaluating.folder import ADOPTED
from servanda.cli.evaluating.notices import (
    Gap,
    Notice,
    Refusal,
    Refused,
    gap_in_words,
    notice_in_words,
)
from servanda.cli.evaluating.texts import reliance
from servanda.law.dates import Day
from servanda.law.reasons import (
    Language,
    Names,
    Reason,
    clause_in_words,
    date_in_words,
    day_in_words,
    explain,
    missing_in_words,
)
from servanda.law.verdict import Verdict
from servanda.reader.final_clauses import FinalClauses, Matter
from servanda.reader.final_clauses.words import confidence_name, doubt_sentence, matter_name

TREATIES = ("treaty_id", "trigger_on", "entry_into_force_on", "status", "missing")
STATES = ("treaty_id", "state", "entry_into_force_on")
READING = "reading"
"""Beside rules read from texts: how far what the row says can be relied on."""


def write_tables(
    out: Path,
    answered: Sequence[Answer],
    language: Language,
    names: Names,
    *,
    from_text: bool = False,
) -> tuple[Path, Path]:
    """Write both tables into a folder, which is made if it is not there.

    Args:
        out: the folder.
        answered: the answers.
        language: of what is missing.
        names: of states and instruments.
        from_text: whether rules were read from texts, so that each row tells how surely.

    Raises:
        Refused: where that cannot be done; what stood there before then still stands there.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        tables = {
            out / "treaties.csv": [TREATIES, *_treaty_rows(answered, language, names)],
            out / "states.csv": [STATES, *_state_rows(answered)],
        }
        if from_text:
            tables = {path: list(_with_reading(rows, answered)) for path, rows in tables.items()}
        _put(tables)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused(Refusal.NOT_WRITABLE, name=str(out), value=reason) from error
    treaties, states = tables
    return treaties, states


def _put(tables: dict[Path, list[tuple[str, ...]]]) -> None:
    """Write all tables to temporary names first, and give them their own only then."""
    written: list[tuple[str, Path]] = []
    try:
        for path, rows in tables.items():
            with NamedTemporaryFile(
                "w", encoding="utf-8", newline="", dir=path.parent, delete=False
            ) as file:
                written.append((file.name, path))
                csv.writer(file, lineterminator="\n").writerows(rows)
            Path(file.name).chmod(0o644)  # a temporary file is its owner's alone
            if path.is_dir():
                raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
        while written:
            temporary, path = written[0]
            os.replace(temporary, path)  # noqa: PTH105 - it fails where Path.replace does
            written.pop(0)
    finally:
        for temporary, _ in written:
            Path(temporary).unlink(missing_ok=True)


def _treaty_rows(
    answered: Iterable[Answer], language: Language, names: Names
) -> Iterator[tuple[str, ...]]:
    for answer in answered:
        threshold, on = _known(answer.threshold_on), _known(answer.on)
        missing = " ".join(wanting_in_words(answer, language, names))
        yield answer.treaty.id, threshold, on, answer.status.value, missing


def _state_rows(answered: Iterable[Answer]) -> Iterator[tuple[str, ...]]:
    for answer in answered:
        for state, verdict in answer.states.items():
            if verdict.on is not None and verdict.on.is_exact:
                yield answer.treaty.id, state, _known(verdict.on)


def _with_reading(
    rows: Iterable[tuple[str, ...]], answered: Sequence[Answer]
) -> Iterator[tuple[str, ...]]:
    """Add to each row how surely the rules that it rests on were read."""
    head, *others = rows
    read = {answer.treaty.id: answer.treaty.read for answer in answered}
    yield (*head, READING)
    for row in others:
        yield (*row, reliance(read[row[0]], for_states=head == STATES).value)


def _known(day: Day | None) -> str:
    return day.earliest.isoformat() if day is not None and day.is_exact else ""


def wanting_in_words(answer: Answer, language: Language, names: Names) -> Iterator[str]:
    """Say what is missing, or in what it contradicts itself; nothing where nothing is."""
    match answer.wanting:
        case Notice() as notice:
            yield notice_in_words(notice, language)
        case Gap() as gap:
            yield gap_in_words(gap, language)
        case None:
            general = answer.general
            yield from () if general is None else _missing(general, language, names)
        case _:
            assert_never(answer.wanting)


def _missing(general: Verdict, language: Language, names: Names) -> Iterator[str]:
    if general.on is not None and not general.on.is_exact:
        yield explain(general, language, names).sentence
    if general.not_before is not None and general.not_before > date.min:
        not_before = date_in_words(general.not_before, language)
        yield gap_in_words(Gap.NOT_BEFORE, language).format(date=not_before)
    yield from dict.fromkeys(missing_in_words(m, language, names) for m in general.missing)


# -- reasons --------------------------------------------------------------------------------------


def reasons_of(
    answer: Answer, state: str | None, language: Language, names: Names
) -> Iterator[str]:
    """Give the reasons for a treaty's answer, and for a state's, as indented lines."""
    yield f"{answer.treaty.id} {answer.treaty.title}".strip()
    if answer.treaty.clauses is not None:
        yield from (f"  {line}" for line in clause_in_words(answer.treaty.clauses, language, names))
    if answer.treaty.read is not None:
        yield from (f"  {line}" for line in _sources(answer.treaty.read, language))
    if answer.wanting is not None:
        yield from wanting_in_words(answer, language, names)
    if answer.is_given and answer.threshold_on is not None and answer.on is not None:
        days = (day_in_words(day, language) for day in (answer.on, answer.threshold_on))
        yield gap_in_words(Gap.GIVEN, language).format(on=next(days), met_on=next(days))
    if answer.computed is not None:
        yield from _lines(explain(answer.computed, language, names))
    verdict = answer.states.get(state or "")
    if state is not None and verdict is None:
        yield gap_in_words(Gap.NO_CONSENT, language).format(state=names.nominative(state))
    elif verdict is not None:
        yield from _lines(explain(verdict, language, names, state=state))


def _sources(read: FinalClauses, language: Language) -> Iterator[str]:
    """Give the words that the rules were read from, and what is doubtful in them."""
    for matter in (Matter.ENTRY_INTO_FORCE, Matter.LATER_STATES):
        reading = read.of(matter)
        if reading is not None:
            quote = " ".join(reading.span.of(read.text).split())
            sure = confidence_name(reading.confidence, language)
            quoted = f"“{quote}”" if language == "en" else f"«{quote}»"
            yield f"{matter_name(matter, language)} ({sure}): {quoted}"
            yield from (doubt_sentence(d, read.text, language) for d in reading.doubts)


def _lines(reason: Reason, depth: int = 0) -> Iterator[str]:
    # The sum of many acts is followed by each of them with its own row.
    row = reason.entries[0] if len(reason.entries) == 1 and not reason.because else 0
    where = f" [acts.csv: {row}]" if row > ADOPTED else ""
    yield f"{'  ' * depth}• {reason.sentence}{where}"
    for part in reason.because:
        yield from _lines(part, depth + 1)
