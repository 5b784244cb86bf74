"""Histories of one reservation: what was said about it, by whom, and who had notice."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from servanda.law.acts import Act, Kind
from servanda.law.dates import exact

START = date(2000, 1, 1)
SILENCE = 6
LAST = 24
RESERVATION = 10
PARTIES = ("RUR", "BOR", "SYL")


def on_day(n: int):
    return exact(START + timedelta(days=n))


def counted_days(first: int = 0):
    return st.integers(first, LAST)


days_asked = st.integers(0, LAST + 2).map(lambda n: START + timedelta(days=n))


@st.composite
def histories(draw, *, late: bool = False, all_told: bool = False):
    """Ruritania makes one reservation; Borduria and Syldavia answer, or do not."""
    made = draw(st.integers(1, 4)) if late else 0
    acts = [Act(entry=1, kind=Kind.RATIFICATION, on=on_day(0), by="RUR")]
    for entry, state in ((2, "BOR"), (3, "SYL")):
        acts.append(
            Act(entry=entry, kind=Kind.RATIFICATION, on=on_day(draw(counted_days())), by=state)
        )
    acts.append(Act(entry=RESERVATION, kind=Kind.RESERVATION, on=on_day(made), by="RUR"))
    entries = iter(range(11, 99))
    answers = st.tuples(
        st.sampled_from([Kind.OBJECTION, Kind.OPPOSING_OBJECTION, Kind.RESERVATION_ACCEPTED]),
        st.sampled_from(["BOR", "SYL"]),
        counted_days(made),
        st.one_of(st.none(), st.integers(0, 9)),
    )
    open_notices = 0

    def tell(about: int, since: int):
        nonlocal open_notices
        if all_told or open_notices == 2 or draw(st.booleans()):
            on = on_day(draw(counted_days(since)))
            acts.append(Act(entry=next(entries), kind=Kind.DEPOSITARY_NOTICE, on=on, about=about))
        else:
            open_notices += 1

    tell(RESERVATION, made)
    for kind, by, day, later in draw(st.lists(answers, max_size=3)):
        own = next(entries)
        acts.append(Act(entry=own, kind=kind, on=on_day(day), by=by, about=RESERVATION))
        if later is not None and kind is not Kind.RESERVATION_ACCEPTED:
            gone = next(entries)
            acts.append(
                Act(
                    entry=gone,
                    kind=Kind.OBJECTION_WITHDRAWN,
                    on=on_day(day + later),
                    by=by,
                    about=own,
                )
            )
            tell(gone, min(day + later, LAST))
    if draw(st.booleans()):
        gone, day = next(entries), draw(counted_days(made))
        acts.append(
            Act(
                entry=gone,
                kind=Kind.RESERVATION_WITHDRAWN,
                on=on_day(day),
                by="RUR",
                about=RESERVATION,
            )
        )
        tell(gone, day)
    return tuple(acts)
