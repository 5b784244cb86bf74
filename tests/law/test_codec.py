from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law import codec
from servanda.law.acts import Act, Kind, Void
from servanda.law.clauses import (
    Counted,
    Days,
    Duration,
    Months,
    PartiesOf,
    Provisional,
    ProvisionalStart,
    Start,
    Then,
    Weight,
)
from servanda.law.dates import MonthEnd, exact, from_edtf
from tests.law.build_acts import ratified, simple
from tests.strategies import clauses, days, full_histories, reports, successions

#: As version 1 wrote the clauses of ``simple``.
VERSION_1: Any = {
    "version": 1,
    "entry_into_force": {
        "is": "after",
        "condition": {
            "is": "at-least",
            "n": 2,
            "of": {
                "kinds": [
                    "acceptance",
                    "accession",
                    "approval",
                    "formal-confirmation",
                    "ratification",
                ],
                "by": {"is": "anyone"},
                "not_counting": [],
            },
        },
        "delay": {"is": "at-once"},
    },
    "for_states": {
        "is": "with-the-others",
        "pivot": "threshold",
        "kinds": ["acceptance", "accession", "approval", "formal-confirmation", "ratification"],
        "later": {"is": "at-once"},
    },
}


def through_text(value: Any) -> Any:
    return json.loads(json.dumps(value))


@given(clauses())
def test_clauses_come_back(final):
    assert codec.clauses_from_json(through_text(codec.clauses_to_json(final))) == final


@given(full_histories(days))
def test_acts_come_back(acts):
    written = through_text([codec.record_to_json(act) for act in acts])
    assert tuple(codec.record_from_json(record) for record in written) == acts


@given(reports)
def test_reports_come_back(report):
    assert codec.reported_from_json(through_text(codec.reported_to_json(report))) == report


@given(successions)
def test_successions_come_back(succession):
    written = through_text(codec.succession_to_json(succession))
    assert codec.succession_from_json(written) == succession


@given(clauses(), st.randoms(use_true_random=False))
def test_equal_clauses_give_equal_json_in_whatever_order_they_were_made(final, random):
    def shuffled(value: Any) -> Any:
        match value:
            case dict():
                return {key: shuffled(value[key]) for key in random.sample([*value], len(value))}
            case list():
                return [shuffled(member) for member in random.sample(value, len(value))]
            case _:
                return value

    written = codec.clauses_to_json(final)
    again = codec.clauses_to_json(codec.clauses_from_json(shuffled(written)))
    assert json.dumps(again) == json.dumps(written)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["is", "version", "n", "kind"]), inner, max_size=3)
    ),
)


@given(json_values)
@pytest.mark.parametrize(
    ("read", "name"),
    [
        (codec.clauses_from_json, "clauses"),
        (codec.record_from_json, "record"),
        (codec.reported_from_json, "reported"),
        (codec.succession_from_json, "succession"),
    ],
)
def test_whatever_stands_there_is_refused_with_a_sentence(read, name, value):
    with pytest.raises(codec.CodecError, match=rf"^At {name}[.:]"):
        read(value)


def test_a_striking_out_with_something_else_is_refused_with_its_path():
    with pytest.raises(codec.CodecError, match=r"^At record: 'by' is not a field here"):
        codec.record_from_json({"version": 2, "entry": 7, "replaces": 3, "by": "RUR"})


# -- the two versions ------------------------------------------------------------------------------


def test_clauses_of_version_1_are_read():
    assert codec.clauses_from_json(VERSION_1) == simple()


def test_clauses_of_version_1_are_written_as_before_but_for_the_number():
    assert codec.clauses_to_json(simple()) == VERSION_1 | {"version": 2}


def test_an_act_of_version_1_is_read():
    record: Any = {
        "version": 1,
        "entry": 7,
        "kind": "ratification",
        "on": "1995-09-25",
        "by": "RUR",
    }
    assert codec.record_from_json(record) == ratified(7, "RUR", "1995-09-25")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Days(30), {"is": "days", "n": 30}),
        (Days(30, clear=True), {"is": "days", "n": 30, "clear": True}),
        (Months(6), {"is": "months", "n": 6, "month_end": "last-day"}),
        (
            Months(6, MonthEnd.NEXT_DAY, clear=True),
            {"is": "months", "n": 6, "month_end": "next-day", "clear": True},
        ),
        (
            Then(first=Months(3), second=Days(1)),
            {
                "is": "then",
                "first": {"is": "months", "n": 3, "month_end": "last-day"},
                "second": {"is": "days", "n": 1},
            },
        ),
    ],
)
def test_a_period_is_written(value, written):
    final: Any = codec.clauses_to_json(simple(delay=value))
    assert final["entry_into_force"]["delay"] == written


def test_what_is_counted_says_only_what_is_not_usual():
    of = Counted(
        kinds=frozenset({Kind.NOTIFICATION}),
        by=PartiesOf(instrument="charter", at=date(1982, 12, 3)),
        start=Start.REGISTRATION,
        with_every=frozenset({"Szohod", "Strelsau"}),
    )
    weights = frozenset({("RUR", Fraction(2, 3)), ("BOR", Fraction(1, 3))})
    final = simple(Weight(at_least=Fraction(55, 100), of=of, table=weights, base="tonnage"))
    written: Any = codec.clauses_to_json(final)
    assert written["entry_into_force"]["condition"] == {
        "is": "weight",
        "at_least": "11/20",
        "of": {
            "kinds": ["notification"],
            "by": {"is": "parties-of", "instrument": "charter", "at": "1982-12-03"},
            "not_counting": [],
            "start": "registration",
            "with_every": ["Strelsau", "Szohod"],
        },
        "table": {"BOR": "1/3", "RUR": "2/3"},
        "base": "tonnage",
    }


def test_what_else_an_instrument_provides_is_named_as_any_node():
    final = replace(
        simple(),
        provisional=Provisional(start=ProvisionalStart.SIGNING, delay=Days(60)),
        duration=Duration(until=date(2030, 12, 31)),
        replaces=frozenset({"treaty of Strelsau"}),
    )
    written = codec.clauses_to_json(final)
    assert {key: written[key] for key in written.keys() - VERSION_1.keys()} == {
        "provisional": {
            "is": "provisional",
            "start": "signing",
            "delay": {"is": "days", "n": 60},
        },
        "duration": {"is": "duration", "until": "2030-12-31"},
        "replaces": ["treaty of Strelsau"],
    }


def test_an_act_with_all_it_can_say_is_written():
    act = Act(
        entry=9,
        kind=Kind.RESERVATION,
        on=from_edtf("1990-05"),
        by="RUR",
        replaces=8,
        about=3,
        toward="BOR",
        provisions=frozenset({"article 7", "article 4"}),
        effect_on=exact(date(1990, 6, 1)),
        depositary="Strelsau",
    )
    assert codec.record_to_json(act) == {
        "version": 2,
        "entry": 9,
        "kind": "reservation",
        "on": "1990-05",
        "by": "RUR",
        "replaces": 8,
        "about": 3,
        "toward": "BOR",
        "provisions": ["article 4", "article 7"],
        "effect_on": "1990-06-01",
        "depositary": "Strelsau",
    }


def test_a_striking_out_comes_back():
    void = Void(entry=7, replaces=3)
    written = codec.record_to_json(void)
    assert written == {"version": 2, "entry": 7, "replaces": 3}
    assert codec.record_from_json(written) == void


def test_a_correcting_act_comes_back():
    written = codec.record_to_json(ratified(8, "RUR", "1990-05-03")) | {"replaces": 3}
    record = codec.record_from_json(written)
    assert record.replaces == 3
    assert codec.record_to_json(record) == written


# -- what is refused -------------------------------------------------------------------------------


def changed(path: str, value: Any) -> Any:
    """Give valid clauses with one value replaced; a path such as ``a.b.0``."""
    whole = through_text(codec.clauses_to_json(simple()))
    *steps, last = path.split(".")
    node = whole
    for step in steps:
        node = node[step]
    node[last] = value
    return whole


CONDITION = "entry_into_force.condition"
CONDITIONS = (
    "on-day, on-signing, at-least, share, every-one, weight, fact-holds, decided, in-force-of, "
    "circulated, silence, all-of, any-of"
)
DELAYS = "at-once, days, months, first-of-month, first-of-month-after, next-date, then"
MONTHS = {"is": "months", "n": 1, "month_end": "last-day"}
REFUSED = [
    ("version", 3, "At clauses.version: 3 is not readable here, only 1 and 2."),
    ("version", True, "At clauses.version: a whole number is expected, not True."),
    ("note", "x", "At clauses: 'note' is not a field here; remove it."),
    ("is", "clauses", "At clauses: 'is' is not a field here; remove it."),
    ("entry_into_force", [], "At clauses.entry_into_force: an object is expected, not []."),
    ("entry_into_force", {}, "At clauses.entry_into_force: the field 'is' is missing."),
    (
        "entry_into_force",
        {"is": "soon"},
        (
            "At clauses.entry_into_force.is: "
            "'soon' is none of after, fixed, if-not-by, earlier-of, later-of."
        ),
    ),
    (
        CONDITION,
        {"is": "at-most"},
        f"At clauses.{CONDITION}.is: 'at-most' is none of {CONDITIONS}.",
    ),
    (
        f"{CONDITION}.n",
        0,
        f"At clauses.{CONDITION}: A threshold of 0 acts is no threshold; count at least 1.",
    ),
    (f"{CONDITION}.n", 2.0, f"At clauses.{CONDITION}.n: a whole number is expected, not 2.0."),
    (
        f"{CONDITION}.of.by",
        {"is": "friends"},
        (
            f"At clauses.{CONDITION}.of.by.is: "
            "'friends' is none of anyone, signatories, named, parties-of."
        ),
    ),
    (
        f"{CONDITION}.of.not_counting",
        "EUE",
        f"At clauses.{CONDITION}.of.not_counting: a list is expected, not 'EUE'.",
    ),
    (
        f"{CONDITION}.of.not_counting",
        ["EUE", 5],
        f"At clauses.{CONDITION}.of.not_counting[1]: a text is expected, not 5.",
    ),
    (
        f"{CONDITION}.of.not_counting",
        ["BOR", "EUE", "BOR"],
        f"At clauses.{CONDITION}.of.not_counting[2]: 'BOR' stands twice; keep one.",
    ),
    (
        "entry_into_force.delay",
        {"is": "weeks", "n": 2},
        f"At clauses.entry_into_force.delay.is: 'weeks' is none of {DELAYS}.",
    ),
    (
        "entry_into_force.delay",
        {"is": "days", "n": 2, "clear": "yes"},
        "At clauses.entry_into_force.delay.clear: true or false is expected, not 'yes'.",
    ),
    (
        "entry_into_force.delay",
        {"is": "first-of-month-after", "period": {"is": "at-once"}},
        "At clauses.entry_into_force.delay.period.is: 'at-once' is none of days, months.",
    ),
    (
        "entry_into_force.delay.is",
        3,
        "At clauses.entry_into_force.delay.is: a text is expected, not 3.",
    ),
    (
        "for_states",
        {"is": "never"},
        (
            "At clauses.for_states.is: 'never' is none of with-the-others, "
            "on-signature-unless-procedures, for-all-parties-of, unless-opted-out, but-for."
        ),
    ),
    (
        "for_states.pivot",
        "dawn",
        "At clauses.for_states.pivot: 'dawn' is none of threshold, entry-into-force.",
    ),
    (
        CONDITION,
        {"is": "on-day", "day": "soon"},
        f"At clauses.{CONDITION}.day: 'soon' is not a date; write it as 2019-09-20.",
    ),
    (
        CONDITION,
        {"is": "on-day", "day": "20190920"},
        f"At clauses.{CONDITION}.day: '20190920' is not a date; write it as 2019-09-20.",
    ),
    (
        CONDITION,
        {"is": "on-day", "day": "2019-02-29"},
        f"At clauses.{CONDITION}.day: There is no day 2019-02-29 in the calendar; correct it.",
    ),
    (
        CONDITION,
        {"is": "on-day", "day": "0999-12-31"},
        f"At clauses.{CONDITION}.day: 0999-12-31 lies before the year 1000; correct it.",
    ),
    (
        CONDITION,
        {"is": "share", "at_least": "0.5"},
        f"At clauses.{CONDITION}.at_least: '0.5' is not a share; write it as 2/3.",
    ),
    (
        CONDITION,
        {"is": "share", "at_least": "1/0"},
        f"At clauses.{CONDITION}.at_least: '1/0' is not a share; write it as 2/3.",
    ),
    (
        CONDITION,
        {"is": "share", "at_least": "4/3", "base": {"is": "signatories"}, "of": {"kinds": []}},
        f"At clauses.{CONDITION}.of: the field 'by' is missing.",
    ),
    (
        CONDITION,
        {
            "is": "weight",
            "at_least": "1/2",
            "of": {"kinds": [], "by": {"is": "anyone"}, "not_counting": []},
            "table": {"BOR": "heavy"},
            "base": "tonnage",
        },
        f"At clauses.{CONDITION}.table.BOR: 'heavy' is not a share; write it as 2/3.",
    ),
    (
        CONDITION,
        {"is": "all-of", "conditions": []},
        f"At clauses.{CONDITION}: All of no conditions says nothing; name at least one.",
    ),
    (
        "duration",
        {"is": "duration", "renewal": {"is": "prolonged", "by": MONTHS, "notice": MONTHS}},
        "At clauses.duration: A duration names a term, a last day or a least number of parties.",
    ),
    (
        "duration",
        {"is": "duration", "term": {"is": "days", "n": 5}},
        "At clauses.duration.term.is: 'days' is none of months.",
    ),
    ("provisional", None, "At clauses.provisional: an object is expected, not None."),
]


@pytest.mark.parametrize(("path", "value", "sentence"), REFUSED)
def test_what_is_not_right_is_refused_with_its_path(path, value, sentence):
    with pytest.raises(codec.CodecError, match=f"^{re.escape(sentence)}$") as refusal:
        codec.clauses_from_json(changed(path, value))
    assert sentence.startswith(f"At {refusal.value.path}: ")


@pytest.mark.parametrize("key", ["version", "entry_into_force", "for_states"])
def test_a_missing_field_is_named(key):
    written = {k: v for k, v in VERSION_1.items() if k != key}
    with pytest.raises(codec.CodecError, match=rf"^At clauses: the field '{key}' is missing\.$"):
        codec.clauses_from_json(written)


def test_a_kind_that_is_none_is_refused():
    kinds = ", ".join(Kind)
    with pytest.raises(codec.CodecError, match="'vote' is none of " + kinds):
        codec.clauses_from_json(changed("for_states.kinds", ["vote"]))


def test_clauses_deeper_than_any_treaty_are_refused():
    node: Any = VERSION_1["entry_into_force"]
    for _ in range(60):
        node = {"is": "earlier-of", "rules": [node]}
    with pytest.raises(
        codec.CodecError, match=r": more than 60 objects within one another; simplify\.$"
    ):
        codec.clauses_from_json(VERSION_1 | {"entry_into_force": node})


def test_clauses_as_deep_as_is_allowed_are_read():
    node: Any = VERSION_1["entry_into_force"]
    for _ in range(56):  # the clauses around it, and three objects within it
        node = {"is": "earlier-of", "rules": [node]}
    written = VERSION_1 | {"version": 2, "entry_into_force": node}
    assert codec.clauses_to_json(codec.clauses_from_json(written)) == written


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        (
            "May",
            (
                "'May' is not a day in EDTF; "
                "write 2019-09-20, 2019-05, 2019 or 2019-05-21/2019-05-31."
            ),
        ),
        ("1990-02-30", "There is no day 1990-02-30 in the calendar; correct it."),
        ("1990-02-01/1990-02-30", "There is no day 1990-02-30 in the calendar; correct it."),
        ("0990-02-01", "0990-02-01 lies before the year 1000; correct it."),
        ("0990-02", "0990-02 lies before the year 1000; correct it."),
        ("../0990", "0990 lies before the year 1000; correct it."),
    ],
)
def test_a_day_that_is_none_is_refused(on, sentence):
    written = codec.record_to_json(ratified(1, "RUR", "1990-05-03")) | {"on": on}
    with pytest.raises(codec.CodecError, match=f"^{re.escape(f'At record.on: {sentence}')}$"):
        codec.record_from_json(written)


@pytest.mark.parametrize("on", ["1000-01-01", "1000", "../1000-05-01", "1990-05/.."])
def test_a_day_long_ago_or_open_at_one_end_is_read(on):
    written = codec.record_to_json(ratified(1, "RUR", "1990-05-03")) | {"on": on}
    assert codec.record_from_json(written).on == from_edtf(on)
