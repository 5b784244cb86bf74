"""Whole agreements in Russian, made up but for the real quotes, which are read where they lie."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from servanda.law.acts import INSTRUMENTS, Act, Kind
from servanda.law.build import (
    at_least,
    at_once,
    days,
    depending,
    every_one,
    for_term,
    in_force,
    months,
    named,
    no_reservations,
    on_signature_unless_procedures,
    on_signing,
    open_to_all,
    parties_of,
    prolonged,
    provisional,
    signatories,
    with_consent_of_all,
    with_the_others,
    withdrawal,
)
from servanda.law.clauses import ProvisionalStart
from servanda.law.dates import exact
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.families import NOTICES
from servanda.reader.final_clauses import read_final_clauses
from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.record import (
    Amendment,
    Confidence,
    Consent,
    Depositary,
    Languages,
    Matter,
    MaySign,
)
from servanda.reader.final_clauses.russian import RUSSIAN, entering, later
from servanda.reader.final_clauses.russian import provisional as applying
from servanda.reader.final_clauses.scanning import Scan

CIS = parties_of("Содружество Независимых Государств")

AGREEMENT = """\
СОГЛАШЕНИЕ
о совместной уборке снега

Правительства государств – участников настоящего Соглашения, именуемые в дальнейшем Сторонами,
согласились о нижеследующем:

Статья 1
Стороны убирают снег вместе и обмениваются лопатами.

Статья 2
В настоящее Соглашение по взаимному согласию Сторон могут быть внесены изменения и дополнения,
являющиеся его неотъемлемой частью, которые оформляются соответствующим протоколом.

Статья 3
Оговорки к настоящему Соглашению не допускаются.

Статья 4
Настоящее Соглашение временно применяется со дня подписания и вступает в силу по истечении 30 дней
со дня получения депозитарием третьего уведомления о выполнении подписавшими его Сторонами
внутригосударственных процедур, необходимых для его вступления в силу.
Для Сторон, выполнивших внутригосударственные процедуры позднее, настоящее Соглашение вступает в
силу по истечении 30 дней с даты получения депозитарием соответствующих документов.

Статья 5
Настоящее Соглашение после его вступления в силу открыто для присоединения любого государства –
участника СНГ, а также других государств с согласия всех Сторон.
Для государства – участника СНГ настоящее Соглашение вступает в силу по истечении 30 дней с даты
получения депозитарием документа о присоединении. Для других государств настоящее Соглашение
вступает в силу по истечении 30 дней с даты получения депозитарием последнего уведомления о
согласии подписавших его и присоединившихся к нему государств на такое присоединение.

Статья 6
Настоящее Соглашение действует в течение пяти лет со дня его вступления в силу и автоматически
продлевается на последующие пятилетние периоды, если Стороны не примут иного решения.
Каждая из Сторон вправе выйти из настоящего Соглашения, направив депозитарию письменное уведомление
о таком своем намерении не позднее чем за шесть месяцев до выхода и урегулировав обязательства,
возникшие за время действия настоящего Соглашения.

Совершено в городе Энске 1 февраля 2003 года в одном подлинном экземпляре на русском языке.
Подлинный экземпляр хранится в Исполнительном комитете Содружества Независимых Государств, который
направит каждому государству, подписавшему настоящее Соглашение, его заверенную копию.
"""

READ = {
    Matter.ENTRY_INTO_FORCE: in_force(days(30), at_least(3, NOTICES, signatories)),
    Matter.ACCESSION: depending(CIS, open_to_all, with_consent_of_all(days(30))),
    Matter.WITHDRAWAL: withdrawal(months(6)),
    Matter.DURATION: for_term(60, prolonged(60, at_once)),
    Matter.PROVISIONAL: provisional(ProvisionalStart.SIGNING),
    Matter.RESERVATIONS: no_reservations,
    Matter.AMENDMENT: Amendment(adoption="по взаимному согласию сторон"),
    Matter.DEPOSITARY: Depositary(
        organ="исполнительном комитете содружества независимых государств"
    ),
    Matter.LANGUAGES: Languages(codes=frozenset({"ru"})),
}


def readings(text):
    scan = Scan(document=document_of(text), grammar=RUSSIAN.grammar)
    found = [reading for read in RUSSIAN.readers if (reading := read(scan)) is not None]
    return {reading.matter: reading for reading in found}


def test_a_whole_agreement_is_read():
    found = readings(AGREEMENT)
    later_states = found.pop(Matter.LATER_STATES)
    assert {matter: reading.value for matter, reading in found.items()} == READ
    assert later_states.value == with_the_others(days(30), NOTICES)
    assert {reading.confidence for reading in found.values()} == {Confidence.SURE}


def test_dates_follow_from_the_text_alone():
    clauses = read_final_clauses(AGREEMENT).clauses
    acts = [
        Act(entry=1, kind=Kind.ADOPTION, on=exact(date(2003, 2, 1))),
        *(
            Act(entry=n, kind=Kind.SIGNATURE, on=exact(date(2003, 2, 1)), by=state)
            for n, state in enumerate(("BOR", "RUR", "SYL", "ZUB"), start=2)
        ),
        Act(entry=6, kind=Kind.NOTIFICATION, on=exact(date(2003, 3, 1)), by="BOR"),
        Act(entry=7, kind=Kind.NOTIFICATION, on=exact(date(2003, 4, 1)), by="RUR"),
        Act(entry=8, kind=Kind.RATIFICATION, on=exact(date(2003, 5, 1)), by="SYL"),
        Act(entry=9, kind=Kind.NOTIFICATION, on=exact(date(2003, 7, 1)), by="ZUB"),
    ]
    assert clauses is not None
    assert entry_into_force(clauses, acts).on == exact(date(2003, 5, 31))
    assert for_state(clauses, acts, "ZUB").on == exact(date(2003, 7, 31))


DECISION = """\
РЕШЕНИЕ о днях снега

Совет глав правительств решил:

1. Утвердить перечень дней снега.

2. Настоящее Решение вступает в силу с даты его подписания, а для государств, законодательство
которых требует выполнения внутригосударственных процедур, необходимых для его вступления в силу, –
с даты сдачи на хранение депозитарию уведомления о выполнении этих процедур.
"""


def test_a_decision_is_read():
    found = readings(DECISION)
    assert {matter: reading.value for matter, reading in found.items()} == {
        Matter.ENTRY_INTO_FORCE: in_force(at_once, on_signing),
        Matter.LATER_STATES: on_signature_unless_procedures(),
    }


CONVENTION = """\
КОНВЕНЦИЯ ОБ ОХРАНЕ СНЕЖНОГО ПОКРОВА

Государства – участники настоящей Конвенции согласились о нижеследующем:

Статья 20
Подписание
Настоящая Конвенция открыта для подписания всеми государствами и региональными организациями
экономической интеграции в Энске с 4 по 14 июня 1999 года, а затем в Снежинске до 19 июня 2000 года.

Статья 21
Ратификация, принятие, утверждение и присоединение
Настоящая Конвенция подлежит ратификации, принятию или утверждению государствами и региональными
организациями экономической интеграции. Она открыта для присоединения с даты ее закрытия для
подписания.

Статья 22
Вступление в силу
1. Настоящая Конвенция вступает в силу на девяностый день со дня сдачи на хранение двадцать пятого
документа о ратификации, принятии, утверждении или присоединении.
2. Для каждого государства или региональной организации экономической интеграции, которые
ратифицируют, принимают или утверждают Конвенцию или присоединяются к ней после сдачи двадцать
пятого документа о ратификации, принятии, утверждении или присоединении, она вступает в силу на
шестидесятый день со дня сдачи таким государством или организацией такого документа.
3. Документ, сданный на хранение региональной организацией экономической интеграции, не считается
дополнительным к документам ее членов.

Статья 23
Выход
1. В любое время по истечении трех лет с даты вступления Конвенции в силу для той или иной Стороны
эта Сторона может выйти из Конвенции, направив письменное уведомление Депозитарию.
2. Любой такой выход приобретает силу по истечении одного года со дня получения Депозитарием
уведомления о выходе или в такой более поздний срок, который может быть указан в этом уведомлении.

Статья 24
Функции Депозитария настоящей Конвенции выполняет Генеральный секретарь Организации Объединенных
Наций. Английский, арабский и русский тексты Конвенции являются равно аутентичными.
"""


def test_a_convention_of_the_united_nations_is_read():
    found = readings(CONVENTION)
    later_states = found.pop(Matter.LATER_STATES)
    consented = INSTRUMENTS - {Kind.FORMAL_CONFIRMATION}
    assert later_states.value == with_the_others(days(60), consented)
    assert {matter: reading.value for matter, reading in found.items()} == {
        Matter.ENTRY_INTO_FORCE: in_force(days(90), at_least(25, consented)),
        Matter.SIGNATURE: MaySign(until="2000-06-19"),
        Matter.CONSENT: Consent(kinds=consented - {Kind.ACCESSION}),
        Matter.ACCESSION: open_to_all,
        Matter.WITHDRAWAL: withdrawal(months(12), not_before=months(36)),
        Matter.DEPOSITARY: Depositary(organ="генеральный секретарь организации объединенных наций"),
        Matter.LANGUAGES: Languages(codes=frozenset({"en", "ar", "ru"})),
    }
    assert {reading.confidence for reading in found.values()} == {Confidence.SURE}


MANGLED = [
    AGREEMENT.lower(),
    AGREEMENT.upper(),
    " ".join(AGREEMENT.split()),
    AGREEMENT.replace("\n", "\r\n"),
    AGREEMENT.replace(" ", "\u00a0"),
    AGREEMENT.replace(" ", "  "),
    AGREEMENT.replace(" –", " —"),
    AGREEMENT.replace("депозитарием", "депози-\nтарием"),
    AGREEMENT.replace("депозитарием", "депо\u00adзитарием"),
    AGREEMENT.replace("30 дней", "тридцати дней").replace("третьего", "3-го"),
    AGREEMENT.replace("30 дней", "30 (тридцати) дней"),
]


@pytest.mark.parametrize("text", MANGLED)
def test_a_mangled_agreement_is_read_as_the_clean_one(text):
    found = readings(text)
    assert {matter: found[matter].value for matter in READ} == READ


# -- real quotes -----------------------------------------------------------------------------------

GRAMOTA = frozenset({Kind.RATIFICATION})
QUOTED = {
    "decision-2001-h276": (in_force(at_once, on_signing), on_signature_unless_procedures(), None),
    "ust-third-citizens": (
        in_force(days(30), at_least(3, NOTICES, signatories)),
        None,
        provisional(ProvisionalStart.SIGNING),
    ),
    "origin-protocol-70569158": (
        in_force(days(30), at_least(3, NOTICES, signatories)),
        None,
        provisional(ProvisionalStart.SIGNING, days(60)),
    ),
    "carriers-protocol-2017": (in_force(at_once, at_least(3, NOTICES, signatories)), None, None),
    "kiev-1992": (
        in_force(at_once, at_least(3, GRAMOTA)),
        with_the_others(at_once, GRAMOTA),
        None,
    ),
    "economic-union-1993": (
        in_force(at_once, at_least(3, GRAMOTA)),
        with_the_others(days(30), GRAMOTA),
        None,
    ),
    "customs-union-1995": (
        in_force(at_once, every_one(named("BLR", "KAZ", "RUS"), NOTICES)),
        None,
        provisional(ProvisionalStart.SIGNING),
    ),
}


@pytest.mark.parametrize("instrument", QUOTED)
def test_clauses_quoted_from_the_cis_are_read(shared_data, instrument):
    with (shared_data / "astana" / "cis_instruments.csv").open(encoding="utf-8") as rows:
        quotes = {row["instrument"]: row["clause_quote_ru"] for row in csv.DictReader(rows)}
    scan = Scan(document=document_of(quotes[instrument]), grammar=RUSSIAN.grammar)
    read = [reader(scan) for reader in (entering.read, later.read, applying.read)]
    assert tuple(reading and reading.value for reading in read) == QUOTED[instrument]


def test_communiques_have_no_final_clauses_of_their_own(shared_data):
    texts = sorted(shared_data.glob("communiques/**/*.txt"))
    assert texts
    for text in texts:
        found = readings(text.read_text(encoding="utf-8"))
        rule = found.get(Matter.ENTRY_INTO_FORCE)
        assert (text.name, rule is None or rule.value is None) == (text.name, True)


# -- recorded days ---------------------------------------------------------------------------------

DEPOSITS = {
    "notification_deposited": Kind.NOTIFICATION,
    "ratification_deposited": Kind.RATIFICATION,
}
ON_THIRD = (
    "Статья 9\nНастоящее Соглашение вступает в силу со дня сдачи на хранение депозитарию третьего "
    "уведомления о выполнении подписавшими его государствами внутригосударственных процедур, "
    "необходимых для его вступления в силу. Для государств, выполнивших процедуры, необходимые для "
    "его вступления в силу, позднее, оно вступает в силу со дня сдачи соответствующих документов."
)


def _rows(folder, name):
    with (folder / "astana" / name).open(encoding="utf-8") as rows:
        return list(csv.DictReader(rows))


@pytest.mark.parametrize(
    "instrument", ["payment-union-1994", "accidents-1994", "small-business-1997"]
)
def test_recorded_days_follow_from_the_standard_wording(shared_data, instrument):
    (recorded,) = (
        row for row in _rows(shared_data, "cis_instruments.csv") if row["instrument"] == instrument
    )
    deposits = sorted(
        (date.fromisoformat(row["date"]), row["state"], DEPOSITS[row["act"]])
        for row in _rows(shared_data, "cis_status.csv")
        if row["instrument"] == instrument and row["act"] in DEPOSITS
    )
    signed = exact(date.fromisoformat(recorded["date_signature"]))
    states = sorted({state for _, state, _ in deposits})
    acts = [
        Act(entry=1, kind=Kind.ADOPTION, on=signed),
        *(Act(entry=2, kind=Kind.SIGNATURE, on=signed, by=state) for state in states),
        *(Act(entry=3, kind=kind, on=exact(on), by=state) for on, state, kind in deposits),
    ]
    clauses = read_final_clauses(ON_THIRD).clauses
    expected = date.fromisoformat(recorded["date_entry_into_force"])
    assert clauses is not None
    assert entry_into_force(clauses, acts).on == exact(expected)
    last = deposits[-1]
    assert for_state(clauses, acts, last[1]).on == exact(last[0])
