"""Sentences that are not what they look like: each is doubted, not read, or no clause at all."""

from __future__ import annotations

import pytest

from servanda.law.build import at_least, at_once, in_force, named, signatories
from servanda.law.families import NOTICES
from servanda.reader.final_clauses.record import Confidence, Doubt
from servanda.reader.final_clauses.russian import (
    RUSSIAN,
    acceding,
    amending,
    entering,
    keeping,
    languages,
    lasting,
    later,
    leaving,
    provisional,
    reserving,
)
from tests.reader.final_clauses.saying import reading_of, scan_of

DOUBTED = [
    (
        entering.read,
        (
            "Настоящее Соглашение вступает в силу с даты подписания, если ни одна из Сторон не "
            "заявит об ином."
        ),
        ", если ни одна из Сторон не заявит об ином.",
    ),
    (
        entering.read,
        (
            "Настоящее Соглашение вступает в силу со дня получения депозитарием третьего "
            "уведомления, за исключением статьи 5."
        ),
        ", за исключением статьи 5.",
    ),
    (
        entering.read,
        "Если Стороны не договорятся об ином, Соглашение вступает в силу с даты подписания.",
        "Если Стороны не договорятся об ином,",
    ),
    (
        entering.read,
        (
            "Настоящий Протокол вступает в силу со дня сдачи на хранение третьей ратификационной "
            "грамоты при условии оплаты взносов."
        ),
        "при условии оплаты взносов.",
    ),
    (
        provisional.read,
        (
            "Настоящее Соглашение временно применяется с даты подписания теми Сторонами, "
            "законодательство которых это позволяет."
        ),
        "теми Сторонами, законодательство которых это позволяет.",
    ),
    (
        later.read,
        (
            "Для Сторон, выполнивших необходимые процедуры позднее, Соглашение вступает в силу с "
            "даты получения депозитарием соответствующих документов, если другие Стороны не "
            "возразят."
        ),
        ", если другие Стороны не возразят.",
    ),
    (
        acceding.read,
        (
            "Соглашение открыто для присоединения других государств на условиях, которые определит "
            "Совет."
        ),
        "на условиях, которые определит Совет.",
    ),
    (
        leaving.read,
        (
            "Каждая из Сторон вправе выйти из настоящего Соглашения, уведомив депозитария не "
            "позднее чем за шесть месяцев до выхода, кроме случаев войны."
        ),
        "кроме случаев войны.",
    ),
    (
        lasting.read,
        "Настоящее Соглашение действует в течение пяти лет, кроме статьи 7.",
        ", кроме статьи 7.",
    ),
    (
        reserving.read,
        "Оговорки к настоящей Конвенции не допускаются до истечения переходного периода.",
        "до истечения переходного периода.",
    ),
]


@pytest.mark.parametrize(("read", "sentence", "words"), DOUBTED)
def test_words_that_may_change_a_rule_are_named(read, sentence, words):
    scan = scan_of(sentence)
    reading = read(scan)
    assert reading.confidence is Confidence.DOUBTFUL
    assert [doubted.doubt for doubted in reading.doubts] == [Doubt.WORDS_LEFT]
    raw = scan.document.raw
    assert [raw[d.span.start : d.span.end] for d in reading.doubts] == [words]


UNREAD = [
    (
        entering.read,
        (
            "Настоящий Протокол является неотъемлемой частью Соглашения и вступает в силу в "
            "порядке, предусмотренном статьей 15 Соглашения."
        ),
    ),
    (entering.read, "Настоящее Соглашение вступает в силу после завершения переговоров."),
    (
        later.read,
        (
            "Для Сторон, выполнивших необходимые процедуры позднее, Соглашение вступает в силу в "
            "срок, согласованный ими с депозитарием."
        ),
    ),
    (
        leaving.read,
        (
            "Каждая из Сторон вправе выйти из настоящего Соглашения, письменно уведомив об этом "
            "депозитария."
        ),
    ),
    (lasting.read, "Настоящее Соглашение действует в течение ста дней."),
    (amending.read, "Поправки к настоящей Конвенции рассматривает Совет."),
    (keeping.read, "Депозитарием настоящей Конвенции становится тот, кого изберет Совет."),
    (acceding.read, "Настоящее Соглашение открыто на взаимной основе для присоединения."),
    (leaving.read, "О выходе из настоящего Соглашения решает Совет."),
    (leaving.read, "Стороны денонсируют настоящий Договор по решению Совета."),
    (leaving.read, "Денонсация настоящего Договора согласуется Сторонами."),
    (lasting.read, "Срок действия настоящего Соглашения определяет Совет."),
    (lasting.read, "Решением Совета Соглашение продлевается на выбранный срок."),
    (lasting.read, "Настоящее Соглашение действует до полного таяния снега."),
    (lasting.read, "Соглашение по предложению Совета продлевается или заключается сроком на год."),
    (acceding.read, "Организации вправе присоединиться на тех же условиях к настоящему Договору."),
    (acceding.read, "К Договору на тех же условиях могут присоединиться организации."),
    (
        later.read,
        (
            "Для Сторон, законодательство которых требует иного, вступление в силу согласуется "
            "позднее."
        ),
    ),
    (entering.read, "Вступает в силу настоящий Договор по решению Сторон."),
    (
        lasting.read,
        ("Соглашение действует до 31 декабря 2010 года и продлевается на пятилетние периоды."),
    ),
]


@pytest.mark.parametrize(("read", "sentence"), UNREAD)
def test_what_is_not_understood_has_no_value(read, sentence):
    reading = reading_of(read, sentence)
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


NO_CLAUSES = [
    "Изменения вступают в силу с даты получения депозитарием последнего уведомления.",
    "После вступления в силу настоящего Соглашения Стороны обмениваются перечнями снегопадов.",
    (
        "Для присоединяющегося государства Соглашение вступает в силу по истечении 30 дней с даты "
        "получения депозитарием документа о присоединении."
    ),
    "В отношении каждой Стороны денонсация вступает в силу через год с даты получения уведомления.",
]


@pytest.mark.parametrize("sentence", NO_CLAUSES)
def test_other_entries_into_force_are_not_that_of_the_instrument(sentence):
    assert reading_of(entering.read, sentence) is None


def test_two_sentences_that_differ_are_doubted():
    reading = reading_of(
        entering.read,
        "Настоящее Соглашение вступает в силу с даты подписания.",
        "Настоящее Соглашение вступает в силу со дня получения депозитарием третьего уведомления.",
    )
    assert [doubted.doubt for doubted in reading.doubts] == [Doubt.TWO_READINGS]


def test_two_ways_of_leaving_that_differ_are_doubted():
    reading = reading_of(
        leaving.read,
        "Каждая Сторона может выйти из Соглашения, уведомив депозитария за три месяца до выхода.",
        "Соглашение прекращает действие для этой Стороны через год с даты получения депозитарием "
        "уведомления о выходе.",
    )
    assert [doubted.doubt for doubted in reading.doubts] == [Doubt.TWO_READINGS]


def test_a_group_that_another_article_defines_is_doubted():
    reading = reading_of(
        entering.read,
        "Устав вступает в силу для всех государств-учредителей со дня сдачи ратификационных "
        "грамот всеми "
        "государствами-учредителями.",
    )
    assert [doubted.doubt for doubted in reading.doubts] == [Doubt.REFERENCE]


def test_a_text_without_final_clauses_gives_no_reading():
    scan = scan_of("Стороны обмениваются опытом уборки снега.", "Стороны проводят встречи.")
    assert [read(scan) for read in RUSSIAN.readers] == [None] * len(RUSSIAN.readers)


def test_a_term_that_nothing_names_is_no_window_for_leaving():
    reading = reading_of(
        leaving.read,
        "Каждая Сторона может выйти из Соглашения, уведомив депозитария за шесть месяцев до "
        "истечения срока его действия.",
    )
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


def test_amendments_in_the_manner_of_a_text_not_at_hand_are_doubted():
    reading = reading_of(
        amending.read,
        "Изменения в Соглашение вступают в силу в порядке, предусмотренном для вступления в силу "
        "настоящего Соглашения.",
    )
    assert [doubted.doubt for doubted in reading.doubts] == [Doubt.REFERENCE]


def test_a_long_list_is_read_to_its_end():
    states = ", ".join(["Грузией", "Республикой Армения", "Республикой Беларусь"] * 30)
    reading = reading_of(
        entering.read,
        f"Договор вступает в силу после сдачи на хранение ратификационных грамот {states}.",
    )
    assert reading.value.condition.who == named("ARM", "BLR", "GEO")
    assert reading.confidence is Confidence.SURE


def test_a_sentence_of_hundreds_of_words_is_passed_over():
    reading = reading_of(
        entering.read, f"Договор вступает в силу с даты подписания {'и снега ' * 200}."
    )
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


def test_a_protocol_is_told_from_the_agreement_that_it_changes():
    reading = reading_of(
        entering.read,
        "Изложить статью 5 Соглашения так: Соглашение вступает в силу с даты подписания.",
        "Настоящий Протокол вступает в силу со дня получения депозитарием третьего уведомления.",
        title="Протокол о внесении изменений в Соглашение о снеге",
    )
    assert reading.value == in_force(at_once, at_least(3, NOTICES, signatories))
    assert reading.confidence is Confidence.SURE


def test_procedures_beside_another_rule_than_signature_are_not_read():
    reading = reading_of(
        later.read,
        "Соглашение вступает в силу с даты сдачи третьей ратификационной грамоты, а для "
        "государств, законодательство которых требует внутригосударственных процедур, - с даты "
        "сдачи уведомления.",
    )
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


OTHER_THINGS = [
    (lasting.read, "Исполнительный директор, вступающий в силу, назначается сроком на два года."),
    (lasting.read, "Контракт заключается сроком на пять лет после вступления в силу Соглашения."),
    (
        lasting.read,
        "Полномочия Совета автоматически продлеваются на два года; он действует дальше.",
    ),
    (keeping.read, "Карты снега передаются на хранение в Исполнительный комитет СНГ."),
    (languages.read, "Отчеты хранятся в двух экземплярах на русском языке."),
]


@pytest.mark.parametrize(("read", "sentence"), OTHER_THINGS)
def test_what_is_said_of_other_things_is_no_clause(read, sentence):
    reading = reading_of(read, sentence)
    assert reading is None or reading.value is None
