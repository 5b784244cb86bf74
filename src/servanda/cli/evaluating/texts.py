"""Rules read from the treaties' own texts, DIR/texts/ID.txt, in place of hand-written ones.

Rules it keeps:

- a treaty without a text, or whose text gives no rule, is a treaty without a rule, and is told of;
- a doubtful reading is used, and marked wherever it decides (``reliance``);
- another instrument that a rule names is the treaty of the folder that its words fit, where exactly
  one does (``titles``), or an organisation whose members are known (``organisations``); else it
  stays in the words of the text, and answers ask for it by these.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from servanda.cli.evaluating.notices import Refusal, Refused, Trouble
from servanda.cli.evaluating.organisations import organisation_called
from servanda.cli.evaluating.treaty import Folder, Treaty
from servanda.cli.reading import bytes_of
from servanda.law.clauses import Clauses
from servanda.law.references import instruments_named
from servanda.reader.final_clauses import Confidence, FinalClauses, Matter, read_final_clauses
from servanda.reader.final_clauses.titles import Titled, renamed, resolved
from servanda.reader.intake import RefusedFileError, decode

TEXTS = "texts"
Step: TypeAlias = Callable[[int, int], None]
"""Told how many of how many are done."""


def at_nothing(done: int, of: int) -> None:
    """Take no notice of a step."""


def read_texts(folder: Folder, path: Path, *, listed: bool, after_each: Step) -> None:
    """Read the rule of every treaty of the folder from its text.

    Args:
        folder: what is known of the folder so far, to which rules and notices are added.
        path: the folder itself.
        listed: whether it lists its treaties; else they are those that have a text.
        after_each: called after each text.

    Raises:
        Refused: where there is no folder of texts.
    """
    if not (path / TEXTS).is_dir():
        raise Refused(Refusal.NO_FILE, name=TEXTS)
    gc.set_threshold(20_000, 50, 100)  # a text makes many small values, and hardly a cycle
    files = {file.stem: file for file in sorted((path / TEXTS).glob("*.txt"))}
    for name in () if listed else files:
        folder.treaties.setdefault(name, Treaty(id=name))
    for done, treaty in enumerate(folder.treaties.values(), start=1):
        _read_text(folder, treaty, files.get(treaty.id))
        after_each(done, len(folder.treaties))
    titles = {
        name: Titled(treaty.title, None if treaty.adopted is None else treaty.adopted.year)
        for name, treaty in folder.treaties.items()
    }
    for treaty in tuple(folder.treaties.values()):
        if treaty.clauses is not None:
            treaty.clauses = resolved(treaty.clauses, treaty.id, titles)
            treaty.clauses = _with_organisations(folder, treaty.clauses)


def _with_organisations(folder: Folder, clauses: Clauses) -> Clauses:
    """Put organisations whose members the clauses speak of into the folder, as far as known."""
    called = {
        words: organisation
        for words in instruments_named(clauses)
        if words not in folder.treaties and (organisation := organisation_called(words)) is not None
    }
    for organisation in called.values():
        folder.treaties[organisation.id] = organisation
    return renamed(clauses, {words: organisation.id for words, organisation in called.items()})


def _read_text(folder: Folder, treaty: Treaty, file: Path | None) -> None:
    if file is None:
        folder.tell(Trouble.NO_TEXT, treaty=treaty.id)
        return
    try:
        treaty.read = read_final_clauses(decode(*bytes_of(str(file))))
    except RefusedFileError as error:
        folder.tell(Trouble.TEXT_REFUSED, treaty=treaty.id, sentence=error)
        return
    treaty.clauses = treaty.read.clauses
    if treaty.clauses is None:
        folder.tell(Trouble.NOT_READ, treaty=treaty.id)


def reliance(read: FinalClauses | None, *, for_states: bool = False) -> Confidence:
    """Tell how far days that follow from a text's rules can be relied on.

    Args:
        read: what was read from the text.
        for_states: whether the rule for later states takes part in them.
    """
    if read is None or read.clauses is None:
        return Confidence.UNREAD
    matters = (Matter.ENTRY_INTO_FORCE, *((Matter.LATER_STATES,) if for_states else ()))
    readings = [reading for matter in matters if (reading := read.of(matter)) is not None]
    sure = all(reading.confidence is Confidence.SURE for reading in readings)
    return Confidence.SURE if sure else Confidence.DOUBTFUL
