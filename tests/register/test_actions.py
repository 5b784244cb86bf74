from __future__ import annotations

from datetime import date

import pytest

from servanda.law.acts import Kind
from servanda.law.clauses import After, Clauses, InForceOf, Pivot, WithTheOthers
from servanda.law.dates import Day, exact
from servanda.law.reasons import explain
from servanda.law.standing import in_force
from servanda.parties.permissions import NotPermittedError
from servanda.register import actions
from servanda.register.actions import NewAct, NewInstrument, Provenance, RefusedError
from servanda.register.models import ActRecord, Entry, Instrument, Relation, ReportedDay, Step
from servanda.register.queries.law import last_entry, on_record, on_records
from servanda.register.queries.names import names_in
from servanda.register.verify import verify
from tests.build import MADE_UP, THIRD_NOTIFICATION, act, agreement, agreement_in_force

pytestmark = pytest.mark.django_db


def test_an_agreement_with_clause_and_acts_is_in_force_on_the_computed_day(officer):
    agreement_in_force(officer)
    answer = in_force(on_record("bridges-2001"), as_of=None, known_at=None)
    assert answer.on == exact(date(2001, 7, 1))
    assert verify().faults == ()


def test_each_act_is_one_entry_in_the_order_given(officer):
    agreement(officer)
    bodies = list(Entry.objects.filter(kind="act.recorded").values_list("number", flat=True))
    assert bodies == [2, 3, 4, 5]
    assert list(ActRecord.objects.order_by("entry").values_list("kind", "state")) == [
        ("adoption", ""),
        ("signature", "KAZ"),
        ("signature", "BLR"),
        ("signature", "TJK"),
    ]


def test_a_correction_names_the_entry_and_the_earlier_answer_stays_known(officer):
    agreement_in_force(officer)
    third = ActRecord.objects.get(kind="notification", state="TJK").entry_id
    before = last_entry()[0]
    actions.record_act(
        officer,
        instrument="bridges-2001",
        act=act(Kind.NOTIFICATION, "TJK", 2001, 6, 11),
        replaces=third,
    )
    record = on_record("bridges-2001")
    assert in_force(record, as_of=None, known_at=before).on == exact(date(2001, 7, 1))
    assert in_force(record, as_of=None, known_at=None).on == exact(date(2001, 7, 11))


def test_a_struck_act_no_longer_counts(officer):
    agreement_in_force(officer)
    third = ActRecord.objects.get(kind="notification", state="TJK").entry_id
    actions.strike_act(
        officer, instrument="bridges-2001", replaces=third, reason="entered for another treaty"
    )
    assert in_force(on_record("bridges-2001"), as_of=None, known_at=None).on is None


def test_a_reservation_its_objection_and_a_notice_keep_all_they_say(officer):
    agreement(officer)
    (reservation,) = actions.record_acts(
        officer,
        instrument="bridges-2001",
        acts=[
            NewAct(
                kind=Kind.RESERVATION,
                on=exact(date(2001, 4, 1)),
                state="KAZ",
                provisions=("7", "5"),
                depositary="Minsk",
            )
        ],
    )
    actions.record_acts(
        officer,
        instrument="bridges-2001",
        acts=[
            NewAct(
                kind=Kind.OPPOSING_OBJECTION,
                on=exact(date(2001, 5, 1)),
                state="BLR",
                about=reservation,
                toward="KAZ",
            ),
            NewAct(
                kind=Kind.DENUNCIATION,
                on=exact(date(2005, 5, 1)),
                state="TJK",
                effect_on=Day(date(2007, 1, 1), date(2007, 1, 31)),
            ),
        ],
    )
    reserved, objected, left = on_record("bridges-2001").records[-3:]
    assert (reserved.provisions, reserved.depositary) == (frozenset({"5", "7"}), "Minsk")
    assert (objected.about, objected.toward) == (reservation, "KAZ")
    assert left.effect_on == Day(date(2007, 1, 1), date(2007, 1, 31))
    assert verify().faults == ()


def after(slug: str) -> Clauses:
    return Clauses(
        entry_into_force=After(condition=InForceOf(slug)),
        for_states=WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE),
    )


def test_an_instrument_that_waits_for_another_is_in_force_with_it(officer):
    agreement_in_force(officer)
    agreement(officer, "tunnels-2001")
    actions.record_clauses(
        officer, instrument="tunnels-2001", clauses=after("bridges-2001"), provenance=MADE_UP
    )
    answer = in_force(on_record("tunnels-2001"), as_of=None, known_at=None)
    assert answer.on == exact(date(2001, 7, 1))
    titles = names_in("ru").instruments
    assert explain(answer, "ru", names_in("ru")).because[0].sentence.count(titles["bridges-2001"])
    assert (sorted(titles), len(titles)) == (["bridges-2001", "tunnels-2001"], 2)


def test_clauses_that_would_close_a_circle_are_refused(officer):
    for slug in ("bridges-2001", "tunnels-2001"):
        agreement(officer, slug)
    actions.record_clauses(
        officer, instrument="tunnels-2001", clauses=after("bridges-2001"), provenance=MADE_UP
    )
    circle = "(bridges-2001 → tunnels-2001 → bridges-2001|tunnels-2001 → bridges-2001 → tunnels)"
    with pytest.raises(RefusedError, match=circle):
        actions.record_clauses(
            officer, instrument="bridges-2001", clauses=after("tunnels-2001"), provenance=MADE_UP
        )
    assert on_record("bridges-2001").clauses is None


def test_an_act_about_an_entry_that_is_no_act_is_refused(officer):
    agreement(officer)
    with pytest.raises(RefusedError, match="Entry 1 is no act of “bridges-2001”"):
        actions.record_act(
            officer,
            instrument="bridges-2001",
            act=NewAct(
                kind=Kind.OBJECTION, on=exact(date(2001, 5, 1)), state="BLR", about=1, toward="KAZ"
            ),
        )


def test_an_entry_is_corrected_only_once(officer):
    agreement_in_force(officer)
    third = ActRecord.objects.get(kind="notification", state="TJK").entry_id
    actions.strike_act(officer, instrument="bridges-2001", replaces=third, reason="twice")
    with pytest.raises(RefusedError, match=f"Entry {third} has been corrected already"):
        actions.strike_act(officer, instrument="bridges-2001", replaces=third, reason="again")


def test_a_correction_of_nothing_is_refused(officer):
    agreement(officer)
    with pytest.raises(RefusedError, match="Entry 1 is no act of “bridges-2001”"):
        actions.record_act(
            officer,
            instrument="bridges-2001",
            act=act(Kind.NOTIFICATION, "TJK", 2001, 6, 1),
            replaces=1,
        )


def test_a_reported_day_keeps_its_bounds_and_source(officer):
    agreement(officer)
    actions.report_day(
        officer,
        instrument="bridges-2001",
        on=Day(date(2002, 5, 21), date(2002, 5, 31)),
        state="KAZ",
        provenance=Provenance(source="a newspaper", basis="inference", note_en="why"),
    )
    row = ReportedDay.objects.get()
    assert (row.state, row.earliest, row.latest, row.basis, row.source, row.note_en) == (
        "KAZ", date(2002, 5, 21), date(2002, 5, 31), "inference", "a newspaper", "why",
    )  # fmt: skip


def test_steps_and_relations_are_recorded_with_their_source(officer):
    agreement(officer, "bridges-2001")
    agreement(officer, "tunnels-2001")
    direct = Provenance(source="a gazette", basis="direct")
    actions.report_step(
        officer, instrument="bridges-2001", state="KAZ", on="2001-04",
        what=("ratification law", "закон о ратификации"), provenance=direct,
    )  # fmt: skip
    actions.relate(
        officer,
        instrument="tunnels-2001",
        relation=actions.NewRelation(kind="amends", target="bridges-2001"),
        provenance=direct,
    )
    actions.relate(
        officer,
        instrument="tunnels-2001",
        relation=actions.NewRelation(kind="replaces", target_title_en="An older one"),
        provenance=direct,
    )
    assert list(Step.objects.values_list("state", "on", "what_ru")) == [
        ("KAZ", "2001-04", "закон о ратификации")
    ]
    assert list(
        Relation.objects.order_by("entry").values_list("kind", "target_id", "target_title_en")
    ) == [
        ("amends", "bridges-2001", ""),
        ("replaces", None, "An older one"),
    ]
    assert verify().faults == ()


HEARSAY = Provenance(source="s", basis="hearsay")
DIRECT = Provenance(source="s", basis="direct")


def accede(by, instrument: str, state: str):
    return actions.record_acts(
        by, instrument=instrument, acts=[act(Kind.ACCESSION, state, 2001, 1, 1)]
    )


REFUSED = {
    "ill-formed address": (
        lambda by: agreement(by, "Bridges 2001"),
        "“Bridges 2001” cannot be an address",
    ),
    "address taken": (
        lambda by: [agreement(by), agreement(by)],
        "The address “bridges-2001” is taken",
    ),
    "no title": (
        lambda by: agreement(by, title=" "),
        "An instrument needs a title",
    ),
    "no source": (
        lambda by: actions.register_instrument(
            by, NewInstrument(slug="a", kind="agreement", title_en="A", source="")
        ),
        "needs the source",
    ),
    "no such day": (
        lambda by: actions.register_instrument(
            by,
            NewInstrument(
                slug="a", kind="agreement", title_en="A", source="s", signed_on="2001-02-30"
            ),
        ),
        "2001-02-30",
    ),
    "no such instrument": (
        lambda by: accede(by, "nowhere", "KAZ"),
        "No instrument “nowhere” is on record",
    ),
    "no such state": (
        lambda by: accede(by, "x", "RURITANIA"),
        "“RURITANIA” is no state's code",
    ),
    "clauses on hearsay": (
        lambda by: actions.record_clauses(
            by, instrument="x", clauses=THIRD_NOTIFICATION, provenance=HEARSAY
        ),
        "not on “hearsay”",
    ),
    "report on hearsay": (
        lambda by: actions.report_day(
            by, instrument="x", on=exact(date(2001, 1, 1)), provenance=HEARSAY
        ),
        "not “hearsay”",
    ),
    "no such relation": (
        lambda by: actions.relate(
            by,
            instrument="x",
            relation=actions.NewRelation(kind="likes", target="y"),
            provenance=DIRECT,
        ),
        "“likes” is no relation",
    ),
    "consent of whom": (
        lambda by: actions.relate(
            by,
            instrument="x",
            relation=actions.NewRelation(kind="amends", target="y", consent="some"),
            provenance=DIRECT,
        ),
        "not “some”",
    ),
    "relation to nothing": (
        lambda by: actions.relate(
            by, instrument="x", relation=actions.NewRelation(kind="amends"), provenance=DIRECT
        ),
        "Name the other instrument",
    ),
    "strike without a reason": (
        lambda by: actions.strike_act(by, instrument="x", replaces=1, reason=" "),
        "Say why",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_refused_in_a_sentence_and_nothing_is_written(officer, case):
    attempt, sentence = REFUSED[case]
    before = Instrument.objects.count(), ActRecord.objects.count()
    with pytest.raises(RefusedError, match=sentence):
        attempt(officer)
    after = Instrument.objects.count(), ActRecord.objects.count()
    assert after == ((1, 4) if case == "address taken" else before)


def test_acts_are_recorded_all_or_none(officer):
    agreement(officer)
    good, bad = act(Kind.ACCESSION, "UZB", 2002, 1, 1), act(Kind.ACCESSION, "NOWHERE", 2002, 1, 1)
    with pytest.raises(RefusedError):
        actions.record_acts(officer, instrument="bridges-2001", acts=[good, bad])
    assert not ActRecord.objects.filter(state="UZB").exists()


ATTEMPTS = {
    "instrument.register": lambda by: agreement(by, "other-2001"),
    "clauses.record": lambda by: actions.record_clauses(
        by, instrument="bridges-2001", clauses=THIRD_NOTIFICATION, provenance=MADE_UP
    ),
    "act.record": lambda by: actions.record_acts(by, instrument="bridges-2001", acts=[]),
    "act.record, one": lambda by: actions.record_act(
        by, instrument="bridges-2001", act=NewAct(kind=Kind.ADOPTION, on=exact(date(2001, 1, 1)))
    ),
    "act.strike": lambda by: actions.strike_act(
        by, instrument="bridges-2001", replaces=2, reason="r"
    ),
    "day.report": lambda by: actions.report_day(
        by, instrument="bridges-2001", on=exact(date(2001, 1, 1)), provenance=MADE_UP
    ),
    "step.report": lambda by: actions.report_step(
        by, instrument="bridges-2001", state="KAZ", what=("a", "б"), provenance=MADE_UP
    ),
    "relation.record": lambda by: actions.relate(
        by,
        instrument="bridges-2001",
        relation=actions.NewRelation(kind="amends", target="bridges-2001"),
        provenance=MADE_UP,
    ),
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_whoever_may_only_read_may_record_nothing(officer, reader_account, attempt):
    agreement(officer)
    before = last_entry()
    with pytest.raises(NotPermittedError, match="reader-1 may not do"):
        ATTEMPTS[attempt](reader_account)
    assert last_entry() == before


def test_an_officer_whose_account_is_closed_may_record_nothing(officer):
    officer.is_active = False
    with pytest.raises(NotPermittedError):
        agreement(officer)


def test_an_amendment_that_asks_each_party_does_not_bind_who_joins_later(officer):
    agreement(officer, "bridges-2001")
    agreement(officer, "bridges-amendment-2002")
    assert on_record("bridges-amendment-2002").binds_joiners
    before = last_entry()[0]
    actions.relate(
        officer,
        instrument="bridges-amendment-2002",
        relation=actions.NewRelation(kind="amends", target="bridges-2001", consent="each"),
        provenance=DIRECT,
    )
    assert not on_record("bridges-amendment-2002").binds_joiners
    earlier = on_records(["bridges-amendment-2002"], known_at=before)
    assert earlier["bridges-amendment-2002"].binds_joiners
