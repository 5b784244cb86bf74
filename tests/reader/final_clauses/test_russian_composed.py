"""Final clauses composed from what varies in them: the instrument, the delay, the act, the number.

Each sentence is checked against the family of LAW.md that it belongs to, as an expression.
"""

from __future__ import annotations

from itertools import product

import pytest

from servanda.law.acts import Kind
from servanda.law.build import at_least, at_once, days, every_one, in_force, months, signatories
from servanda.law.clauses import Condition, Delay
from servanda.law.families import (
    NOTICES,
    after_last_notice,
    after_nth_notice,
    on_last_notice,
    on_nth_notice,
    on_signature,
    provisional_from_signing,
)
from servanda.reader.final_clauses.record import Confidence
from servanda.reader.final_clauses.russian import entering, later, provisional
from tests.reader.final_clauses.saying import reading_of

GRAMOTA = frozenset({Kind.RATIFICATION})

#: The instrument, "его" of its gender, and itself as who is ratified.
INSTRUMENTS = [
    ("Настоящее Соглашение", "его"),
    ("Соглашение", "его"),
    ("Настоящий Протокол", "его"),
    ("Настоящий Договор", "его"),
    ("Настоящая Конвенция", "ее"),
    ("Настоящее Решение", "его"),
]
FORCES = ["вступает в силу", "вступит в силу", "входит в силу"]

DELAYS: list[tuple[str, Delay]] = [
    ("с даты", at_once),
    ("со дня", at_once),
    ("с момента", at_once),
    ("в день", at_once),
    ("после", at_once),
    ("по истечении 30 дней с даты", days(30)),
    ("по истечении тридцати дней со дня", days(30)),
    ("по истечении 60 календарных дней с даты", days(60)),
    ("через 30 дней после", days(30)),
    ("через тридцать дней с момента", days(30)),
    ("спустя девяносто дней после даты", days(90)),
    ("на тридцатый день после", days(30)),
    ("на 30-й день с даты", days(30)),
    ("на девяностый день, считая со дня", days(90)),
    ("на сто восьмидесятый день после даты", days(180)),
    ("по истечении одного месяца с даты", months(1)),
    ("через три месяца после", months(3)),
    ("по истечении шести месяцев со дня", months(6)),
    ("через год после", months(12)),
    ("по истечении двух лет с даты", months(24)),
]

COMPLETED = (
    "о выполнении подписавшими {its} Сторонами внутригосударственных процедур, "
    "необходимых для {its} вступления в силу"
)
EVENTS: list[tuple[str, Condition]] = [
    (
        f"получения депозитарием третьего уведомления {COMPLETED}",
        at_least(3, NOTICES, signatories),
    ),
    (
        f"сдачи на хранение депозитарию четвертого письменного уведомления {COMPLETED}",
        at_least(4, NOTICES, signatories),
    ),
    (
        (
            "получения депозитарием 5-го уведомления о завершении Сторонами, подписавшими {its}, "
            "необходимых внутригосударственных процедур"
        ),
        at_least(5, NOTICES, signatories),
    ),
    (
        "сдачи депозитарию на хранение третьей ратификационной грамоты",
        at_least(3, GRAMOTA),
    ),
    (
        "сдачи на хранение двадцать второй ратификационной грамоты или документа о присоединении",
        at_least(22, GRAMOTA | {Kind.ACCESSION}),
    ),
    (
        (
            "получения депозитарием по дипломатическим каналам последнего письменного уведомления "
            "о выполнении Сторонами внутригосударственных процедур, необходимых для вступления "
            "{its} в силу"
        ),
        every_one(signatories, NOTICES),
    ),
    (
        "сдачи на хранение депозитарию последней ратификационной грамоты",
        every_one(signatories, GRAMOTA),
    ),
]


@pytest.mark.parametrize(("delay", "event"), list(product(DELAYS, EVENTS)))
def test_entry_into_force_in_every_wording(delay, event):
    (when, after), (what, condition) = delay, event
    expected = (in_force(after, condition), Confidence.SURE)
    for (name, its), force in product(INSTRUMENTS[:4], FORCES[:1]):
        sentence = f"{name} {force} {when} {what.format(its=its)}."
        reading = reading_of(entering.read, sentence)
        assert (sentence, reading.value, reading.confidence) == (sentence, *expected)


@pytest.mark.parametrize((("name", "its")), INSTRUMENTS)
@pytest.mark.parametrize("force", FORCES)
def test_on_signature(name, its, force):
    for when in ("с даты подписания", f"со дня {its} подписания", f"с момента {its} подписания"):
        reading = reading_of(entering.read, f"{name} {force} {when}.")
        expected = on_signature().entry_into_force
        assert (reading.value, reading.confidence) == (expected, Confidence.SURE)


WHO = ["Для Сторон", "Для государств", "В отношении Сторон", "Для каждой Стороны"]
LATE = [
    ", выполнивших внутригосударственные процедуры позднее,",
    ", завершивших необходимые процедуры позже,",
    ", выполнивших необходимые внутригосударственные процедуры впоследствии,",
]
OWN = [
    "получения депозитарием соответствующих документов",
    "сдачи на хранение депозитарию соответствующего уведомления",
    "сдачи ими депозитарию уведомления о выполнении этих процедур",
]
E4 = "Настоящее Соглашение вступает в силу " + f"с даты {EVENTS[0][0].format(its='его')}."


@pytest.mark.parametrize(("who", "late"), list(product(WHO, LATE)))
def test_later_states_in_every_wording(who, late):
    for (when, after), own in product(DELAYS[:12:2], OWN):
        sentence = f"{who}{late} оно вступает в силу {when} {own}."
        reading = reading_of(later.read, E4, sentence)
        expected = after_nth_notice(after).for_states
        assert (sentence, reading.value, reading.confidence) == (
            sentence,
            expected,
            Confidence.SURE,
        )


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (f"с даты {EVENTS[0][0]}", on_nth_notice(3)),
        (f"по истечении 30 дней с даты {EVENTS[0][0]}", after_nth_notice(days(30))),
        (f"с даты {EVENTS[5][0]}", on_last_notice()),
        (f"по истечении 10 дней после {EVENTS[5][0]}", after_last_notice(days(10))),
    ],
)
def test_standard_wordings_are_the_families(sentence, clauses):
    reading = reading_of(entering.read, f"Договор вступает в силу {sentence.format(its='его')}.")
    assert reading.value == clauses.entry_into_force


@pytest.mark.parametrize(("when", "after"), DELAYS[5:14])
def test_provisional_application_in_every_wording(when, after):
    sentence = (
        f"Настоящий Протокол временно применяется {when} подписания и вступает в силу "
        f"по истечении 30 дней с даты {EVENTS[0][0].format(its='его')}."
    )
    expected = provisional_from_signing(after_nth_notice(days(30)), after)
    applied, entry = reading_of(provisional.read, sentence), reading_of(entering.read, sentence)
    assert (applied.value, applied.confidence) == (expected.provisional, Confidence.SURE)
    assert (entry.value, entry.confidence) == (expected.entry_into_force, Confidence.SURE)
