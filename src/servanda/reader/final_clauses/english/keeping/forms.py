"""How English texts say who keeps the original and receives instruments.

A form ends where the name begins (``lead``: "shall be deposited with"), or begins where the name
ends (``named``: "shall be the depositary"). The name itself is a government or a stretch of words
(``organs``).
"""

from __future__ import annotations

from enum import IntEnum

from servanda.reader.final_clauses.english.groups import STATES
from servanda.reader.final_clauses.forms import STATE, Form, Key, Parts, Phrase
from servanda.reader.lexicon.listing import cells
from servanda.reader.lexicon.states_en import STATES_EN


class Weight(IntEnum):
    """How plainly words say who the depositary is; the plainest decide."""

    OTHER = 0
    """Something is deposited."""
    ORIGINAL = 1
    """The original is."""
    INSTRUMENTS = 2
    """Instruments of ratification or accession are."""
    DESIGNATED = 3
    """Somebody is called the depositary."""


def _adjectives() -> dict[str, str]:
    rows = (row.partition("|") for row in cells(STATES_EN, "\n"))
    return {
        adjective.lower(): names[:3]
        for names, _, adjectives in rows
        for adjective in cells(adjectives)
        if adjective.isalpha()
    }


_BY_ADJECTIVE = _adjectives()
_ADJECTIVE: Phrase[str] = Phrase(
    "keeping-adjective",
    (Form("/".join(sorted(_BY_ADJECTIVE)), lambda p: _BY_ADJECTIVE.get(p.text.lower())),),
)


def _and_more(parts: Parts) -> frozenset[str]:
    return frozenset({parts[_ADJECTIVE]}) | (parts.get(GOVERNMENT) or frozenset())


GOVERNMENT: Phrase[frozenset[str]] = Phrase(
    "keeping-government",
    (
        Form("[the] [respective] [governments/government of] [the] {states}", lambda p: p[STATES]),
        Form(
            "[the] [royal] {keeping-adjective} [royal/federal/imperial/republican/ ] "
            "government/governments/council [[,] and [with] {keeping-government}]",
            _and_more,
        ),
        Form(
            "[the] ministry/minister/department/secretariat/secretary of/for "
            "[the] [foreign/external/state] [affairs/relations/exterior] of/in [the] {state}",
            lambda p: frozenset({p[STATE]}),
        ),
        Form("[the] federal council of [the] {state}", lambda p: frozenset({p[STATE]})),
        Form(
            "[the] {keeping-adjective} ministry/minister/department of/for [the] "
            "foreign/external/state [affairs/relations]",
            _and_more,
        ),
    ),
)
"""The governments of named states, their foreign ministries included."""

_KEEPER = "depositary/depository/depositaries/depositories/depositary-government"
_AFTER_KEEPER = (
    "[power/powers/government/governments/state/states/authority] [for/of/to] [{instrument}]"
)
LEAD: Phrase[Weight] = Phrase(
    "keeping-lead",
    (
        Form(
            "deposited/lodged/filed/kept/preserved/deposed [, | as soon as possible | without "
            "delay] "
            f"[together] with/in/at/to [:] [[the] {_KEEPER} ,]",
            lambda _: Weight.OTHER,
        ),
        Form(
            "deposited/lodged/filed/kept/preserved/deposed in/among/into/with [the/its] "
            "archives/custody/records/registry of",
            lambda _: Weight.ORIGINAL,
        ),
        Form(
            "deposit/deposits/deposited/depositing/deposition/lodging [of] "
            "[an/its/their/his/the/such/a] [last/formal/official/said | {ordinal}] "
            "instrument/instruments/document/documents [of/to] [that/such] [effect] "
            "[{kinds}] [of/thereof] [{instrument}] with",
            lambda _: Weight.INSTRUMENTS,
        ),
        Form(
            f"[the] {_KEEPER} {_AFTER_KEEPER} (shall/will be [:] | is/are [:] | :)",
            lambda _: Weight.DESIGNATED,
        ),
        Form(
            f"[the] functions/duties/role/responsibilities/tasks of [the/a] {_KEEPER} "
            f"{_AFTER_KEEPER} shall/will/are/is be "
            "performed/exercised/discharged/carried/assumed/fulfilled/undertaken [out] by",
            lambda _: Weight.DESIGNATED,
        ),
        Form(
            "[the] states/parties/governments/party [hereby] designate/designates/appoint/appoints",
            lambda _: Weight.DESIGNATED,
        ),
    ),
)
"""What stands before the name of who keeps the text; the value is how plainly."""

_FUNCTIONS = (
    "perform/performs/assume/assumes/fulfil/fulfill/exercise/exercises/carry/discharge/undertake/"
    "have/take/accept/execute"
)
NAMED: Phrase[bool] = Phrase(
    "keeping-named",
    (
        Form(
            f"[,] [and] [who/which/that/it] shall/will [also/hereby] be/act/serve/function "
            f"[hereby/herewith] [designated/appointed] [as] [the/a] {_KEEPER}",
            lambda _: True,
        ),
        Form(
            f"[,] [and] [who/which/that] [is/are] [hereby/herewith/has/have/is/are/being] [been] "
            f"[hereby] designated/appointed/named/nominated/chosen/constituted [as/to] [be/act] "
            f"[as] "
            f"[the/a] {_KEEPER}",
            lambda _: True,
        ),
        Form(f"[,] [who/which] is/are/acts/serves [as] [the/a] {_KEEPER}", lambda _: True),
        Form(
            f"[,] (acting/serving | in its/his/their capacity | acting in its/his/their capacity) "
            f"as [the/a] {_KEEPER}",
            lambda _: True,
        ),
        Form("[,] in whose archives", lambda _: True),
        Form(
            f"[,] [and] [who/which/that] [shall/will] [be] [responsible for] [{_FUNCTIONS}] [out] "
            "[the] depositary functions/duties",
            lambda _: True,
        ),
        Form(
            f"[,] [and] [who/which/that] [shall/will] [also/thus/thereby/hereby] {_FUNCTIONS} "
            f"[out/on] "
            f"[the] [functions/duties/role/responsibilities/tasks] [of/as] [the/a] {_KEEPER}",
            lambda _: True,
        ),
        Form(
            "[, | \\(] [and] hereinafter/hereafter/hereinbelow/herein [referred/called/designated/"
            f"termed] [to] [as] [the] {_KEEPER}",
            lambda _: True,
        ),
        Form(f"\\( [hereinafter] [referred] [to] [as] [the] {_KEEPER}", lambda _: True),
    ),
)
"""What stands after the name of the depositary."""

PHRASES: tuple[Key[object], ...] = (_ADJECTIVE, GOVERNMENT, LEAD, NAMED)
