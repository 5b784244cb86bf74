"""Two real instruments one after the other, between states that are parties to both, one or none.

Run with SERVANDA_REWRITE_GOLDEN=1 to rewrite the reasons; the difference is reviewed like code.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from servanda.law import codec
from servanda.law.dates import from_edtf
from servanda.law.reasons import Language, explain
from servanda.law.relations import Successive, successive
from servanda.law.standing import OnRecord, in_force
from servanda.law.verdict import Verdict
from tests.law.golden_treaty import names, trees

FOLDER = Path(__file__).parent.parent / "golden" / "relations"
WRITTEN = tomllib.loads((FOLDER / "kishinev.toml").read_text(encoding="utf-8"))
LANGUAGES: tuple[Language, ...] = get_args(Language)


def instrument(which: str) -> tuple[str, OnRecord]:
    written = WRITTEN[which]
    numbered = enumerate(written["acts"], start=1)
    acts = (codec.record_from_json({"version": 2, "entry": n, **act}) for n, act in numbered)
    return written["name"], OnRecord(codec.clauses_from_json(written["clauses"]), tuple(acts))


def governing(pair) -> Successive:
    on = date.fromisoformat(pair["on"])
    return successive(
        instrument("earlier"), instrument("later"), *pair["states"], as_of=on, known_at=None
    )


@pytest.mark.parametrize("which", ["earlier", "later"])
def test_entry_into_force_is_computed(which):
    _, on_record = instrument(which)
    answer = in_force(on_record, as_of=None, known_at=None)
    assert isinstance(answer, Verdict)
    assert answer.on == from_edtf(WRITTEN[which]["entry_into_force"])


@pytest.mark.parametrize("pair", WRITTEN["pairs"], ids=lambda p: "-".join([*p["states"], p["on"]]))
def test_what_governs_between_two_states_on_a_day(pair):
    found = governing(pair)
    assert found.governs == pair["governs"]
    replaced_on = pair.get("replaced_on")
    assert found.replaced_on == (None if replaced_on is None else from_edtf(replaced_on))


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_are_as_reviewed(language):
    table = names(language)
    word = "english" if language == "en" else "russian"
    called = {WRITTEN[which]["name"]: WRITTEN[which][word] for which in ("earlier", "later")}
    table = replace(table, instruments={**table.instruments, **called})
    told = [pair for pair in WRITTEN["pairs"] if pair.get("telling")]
    text = "\n".join(
        f"# {' – '.join(pair['states'])}, {pair['on']}\n"
        f"{trees([explain(governing(pair), language, table)])}\n"
        for pair in told
    )
    path = FOLDER / f"kishinev.{language}.txt"
    if os.environ.get("SERVANDA_REWRITE_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text
