"""A text made by hand, and a reading of each matter: for the tests of what shows readings."""

from __future__ import annotations

from servanda.law.acts import Kind
from servanda.law.build import (
    any_time,
    at_least,
    counted,
    days,
    for_term,
    in_force,
    months,
    named,
    no_reservations,
    open_to,
    prolonged,
    provisional,
    share,
    signatories,
    with_the_others,
    withdrawal,
)
from servanda.law.clauses import Clauses, Joining, PartiesOf, ProvisionalStart
from servanda.reader.final_clauses.record import (
    Amendment,
    Confidence,
    Consent,
    Depositary,
    Doubt,
    Doubted,
    FinalClauses,
    Languages,
    Matter,
    MaySign,
    Mention,
    Read,
    Reading,
)
from servanda.reader.record import Span

RATIFIED = frozenset({Kind.RATIFICATION})
RULE = in_force(days(30), at_least(3, RATIFIED))
LATER = with_the_others(days(30), RATIFIED)
JOINING: Joining = open_to(PartiesOf(instrument="the Lake Pact"))

SENTENCES: dict[Matter, tuple[str, Read | None]] = {
    Matter.ENTRY_INTO_FORCE: ("It begins with the third ratification.", RULE),
    Matter.LATER_STATES: ("For others it begins later.", LATER),
    Matter.SIGNATURE: ("Lake states sign until May.", MaySign(group="Lake states")),
    Matter.CONSENT: ("It is ratified.", Consent(kinds=RATIFIED)),
    Matter.ACCESSION: ("Parties of the Lake Pact accede.", JOINING),
    Matter.WITHDRAWAL: ("Anyone may leave.", withdrawal(months(6), any_time)),
    Matter.DURATION: ("It lasts five years.", for_term(60, prolonged(60, months(6)))),
    Matter.PROVISIONAL: ("It is applied at once.", provisional(ProvisionalStart.SIGNING)),
    Matter.RESERVATIONS: ("No reservations.", no_reservations),
    Matter.AMENDMENT: (
        "Two thirds amend it for all.",
        Amendment(
            entry_into_force=share("2/3", signatories, counted(RATIFIED)),
            delay=days(60),
            for_all=True,
            adoption="two thirds",
        ),
    ),
    Matter.DEPOSITARY: (
        "Ruritania keeps it.",
        Depositary(states=named("RUR").states, organ="the Lake Office"),
    ),
    Matter.LANGUAGES: ("Done in English.", Languages(codes=frozenset({"en"}))),
}
TEXT = " ".join(sentence for sentence, _ in SENTENCES.values())


def span(words: str) -> Span:
    """Give where words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def reading(
    matter: Matter, value: Read | None = None, *doubts: Doubt, words: str | None = None
) -> Reading:
    """Give a reading of a matter, doubtful where doubts are named, unread without a value."""
    sentence = SENTENCES[matter][0]
    doubted = tuple(Doubted(doubt=doubt, span=span(words or sentence)) for doubt in doubts)
    sure = Confidence.DOUBTFUL if doubts else Confidence.SURE
    return Reading(
        matter=matter,
        value=value,
        span=span(sentence),
        confidence=Confidence.UNREAD if value is None else sure,
        doubts=doubted,
    )


WHOLE = FinalClauses(
    text=TEXT,
    language="en",
    readings=tuple(reading(matter, value) for matter, (_, value) in SENTENCES.items()),
    mentions=(Mention(name="the Lake Pact", span=span("the Lake Pact")),),
    clauses=Clauses(entry_into_force=RULE, for_states=LATER, joining=JOINING),
)
