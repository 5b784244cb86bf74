from __future__ import annotations

import pytest

from servanda.law.build import anyone, named, parties_of, signatories
from servanda.law.clauses import Who
from servanda.reader.final_clauses.english.groups import (
    ARTICLE,
    DEPOSITARIES,
    GROUP,
    STATES,
)
from tests.reader.final_clauses.saying import said


@pytest.mark.parametrize(
    ("words", "states"),
    [
        ("Norway", {"NOR"}),
        ("Norway and Sweden", {"NOR", "SWE"}),
        ("Norway, Sweden and Denmark", {"NOR", "SWE", "DNK"}),
        ("the Governments of Norway, Sweden and Denmark", {"NOR", "SWE", "DNK"}),
        ("the Government of Norway and the Government of Sweden", {"NOR", "SWE"}),
        ("by Norway as well as by Sweden", {"NOR", "SWE"}),
        ("the European Community", {"EUE"}),
        ("the European Economic Community", {"EUE"}),
        ("the European Economic Community and Norway", {"EUE", "NOR"}),
        ("Norway and the European Union", {"NOR", "EUE"}),
        ("the Russian Federation and the United States of America", {"RUS", "USA"}),
    ],
)
def test_states(words: str, states: set[str]) -> None:
    assert set(said(STATES, words) or ()) == states


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("States", anyone),
        ("Governments", anyone),
        ("Contracting Parties", anyone),
        ("High Contracting Parties", anyone),
        ("Range States", anyone),
        ("States or regional economic integration organizations", anyone),
        ("States Parties to this Convention", anyone),
        ("Members of the League or non-member States", anyone),
        ("States of the region", anyone),
        ("coastal States of the Northern Sea", anyone),
        ("States entitled to become Parties", anyone),
        ("States listed in the Annex", anyone),
        ("signatories", signatories),
        ("Signatory States", signatories),
        ("signatory Governments", signatories),
        ("Governments which have signed this Convention", signatories),
        ("States which are signatories to this Convention", signatories),
        ("States signatory to this Treaty", signatories),
        ("States on whose behalf this Convention has been signed", signatories),
        ("States which are signatories thereto", signatories),
        ("a State which is a signatory to the Charter of Snow", None),
        ("State which is a signatory to the Charter of Snow", anyone),
        ("Member States of the Snow Union", parties_of("Snow Union")),
        ("States that are members of the Snow Union", parties_of("Snow Union")),
        ("Members of FAO", parties_of("FAO")),
        ("States Norway and Sweden", named("NOR", "SWE")),
        ("States referred to in article 5 and Norway", parties_of(f"{ARTICLE}5")),
        ("Governments signatory to this Convention", signatories),
        ("Contracting Parties to the Convention", parties_of("the Convention")),
        ("Parties to the Convention", parties_of("the Convention")),
        ("Parties to the 1972 Snow Convention", parties_of("the 1972 Snow Convention")),
        ("States referred to in article 5", parties_of(f"{ARTICLE}5")),
        ("States referred to in this article", anyone),
        ("Governments mentioned in paragraph 2 of article 13", parties_of(f"{ARTICLE}13")),
        ("Norway and Sweden", named("NOR", "SWE")),
        ("States, namely Norway and Sweden", named("NOR", "SWE")),
        (
            "States, the Governments of which are designated Depositaries of this Treaty",
            parties_of(DEPOSITARIES),
        ),
        ("the Depositary Governments", parties_of(DEPOSITARIES)),
        ("Governments designated as Depositary Governments", parties_of(DEPOSITARIES)),
    ],
)
def test_groups(words: str, who: Who | None) -> None:
    assert said(GROUP, words) == who
