"""Each form of the Russian phrases that several matters share, as one phrase of its own."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest

from servanda.law.acts import CONSENTS, Kind
from servanda.law.build import (
    all_of,
    anyone,
    at_least,
    at_once,
    days,
    decided,
    every_one,
    fact,
    first_of_month,
    first_of_month_after,
    in_force,
    in_force_of,
    later_of,
    months,
    named,
    on_day,
    on_signing,
    parties_of,
    signatories,
)
from servanda.law.clauses import Counted, Days, Months, Share
from servanda.law.families import NOTICES
from servanda.reader.final_clauses.russian.acts import (
    ACTS,
    CHANNEL,
    COMPLETION,
    PAPER,
    PROCEDURES,
    Paper,
)
from servanda.reader.final_clauses.russian.conditions import CONDITION, EVENT, OCCASION
from servanda.reader.final_clauses.russian.delays import DELAY, PERIOD
from servanda.reader.final_clauses.russian.depositing import KEEPER
from servanda.reader.final_clauses.russian.entering import TIME
from servanda.reader.final_clauses.russian.groups import ACTORS, GROUP, MEMBERS, PARTIES, STATES
from servanda.reader.final_clauses.russian.languages import TONGUES
from servanda.reader.final_clauses.russian.subjects import FORCE, INSTRUMENT
from servanda.reader.final_clauses.russian.tails import TAIL
from tests.reader.final_clauses.saying import said

GRAMOTA = frozenset({Kind.RATIFICATION})
CIS = parties_of("Содружество Независимых Государств")

PERIODS = [
    ("30 дней", Days(30)),
    ("десять календарных дней", Days(10)),
    ("двух недель", Days(14)),
    ("шести месяцев", Months(6)),
    ("трех полных месяцев", Months(3)),
    ("одного года", Months(12)),
    ("пяти лет", Months(60)),
    ("год", Months(12)),
    ("месяца", Months(1)),
    ("полугода", Months(6)),
    ("30-дневного срока", Days(30)),
    ("6-месячного периода", Months(6)),
    ("5-летнего срока", Months(60)),
    ("годичного срока", Months(12)),
    ("месячного срока", Months(1)),
    ("полугодового периода", Months(6)),
]
STEMS = [
    ("одно", 1),
    ("двух", 2),
    ("трех", 3),
    ("трёх", 3),
    ("четырех", 4),
    ("пяти", 5),
    ("шести", 6),
    ("семи", 7),
    ("восьми", 8),
    ("девяти", 9),
    ("десяти", 10),
    ("двенадцати", 12),
    ("пятнадцати", 15),
    ("восемнадцати", 18),
    ("двадцати", 20),
    ("двадцатипяти", 25),
    ("тридцати", 30),
    ("сорокапяти", 45),
    ("пятидесяти", 50),
    ("шестидесяти", 60),
    ("девяносто", 90),
]


@pytest.mark.parametrize(("words", "period"), PERIODS)
def test_periods(words, period):
    assert said(PERIOD, words) == period


@pytest.mark.parametrize(("stem", "count"), STEMS)
def test_periods_in_one_word(stem, count):
    assert said(PERIOD, f"{stem}летнего периода") == Months(12 * count)
    assert said(PERIOD, f"{stem}месячного срока") == Months(count)
    assert said(PERIOD, f"{stem}дневного срока") == Days(count)
    assert said(PERIOD, f"{stem}недельного срока") == Days(7 * count)


DELAYS = [
    ("с даты", at_once),
    ("начиная со дня", at_once),
    ("в день", at_once),
    ("на дату", at_once),
    ("немедленно после", at_once),
    ("после даты", at_once),
    ("сразу по", at_once),
    ("через 30 дней с даты", days(30)),
    ("через месяц по", months(1)),
    ("по истечении 30-дневного срока с даты", days(30)),
    ("по истечении срока в 30 дней, считая с даты", days(30)),
    ("по прошествии шести месяцев, следующих за датой", months(6)),
    ("по истечении тридцати дней, следующих после даты", days(30)),
    ("тридцать дней спустя после", days(30)),
    ("в сорок пятый день после", days(45)),
    (
        ("в первый день месяца, следующего за истечением трех месяцев после даты"),
        first_of_month_after(months(3)),
    ),
    ("с 1 числа месяца, наступающего по истечении 60 дней с даты", first_of_month_after(days(60))),
    ("в первый день третьего месяца после даты", first_of_month(3)),
    ("с первого числа второго месяца, следующего за месяцем", first_of_month(2)),
    ("с первого дня месяца, следующего за датой", first_of_month(1)),
    ("в первый день месяца, следующего после даты", first_of_month(1)),
    ("в десятый день месяца, следующего за датой", None),
]


@pytest.mark.parametrize(("words", "delay"), DELAYS)
def test_delays(words, delay):
    assert said(DELAY, words) == delay


NAMES = [
    ("СНГ", "Содружество Независимых Государств"),
    ("Содружества Независимых Государств", "Содружество Независимых Государств"),
    ("ЕАЭС", "Евразийский экономический союз"),
    ("Евразийского экономического союза", "Евразийский экономический союз"),
    ("Союза", "Союз"),
    ("ЕврАзЭС", "Евразийское экономическое сообщество"),
    ("Евразийского экономического сообщества", "Евразийское экономическое сообщество"),
    ("Таможенного союза", "Таможенный союз"),
    ("ОДКБ", "Организация Договора о коллективной безопасности"),
    (
        ("Организации Договора о коллективной безопасности"),
        "Организация Договора о коллективной безопасности",
    ),
    ("Совета Европы", "Совет Европы"),
    ("ООН", "Организация Объединенных Наций"),
    ("Организации Объединенных Наций", "Организация Объединенных Наций"),
    ("Организации", "Организация"),
]


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_organisations(words, name):
    assert said(MEMBERS, words) == name


WHO = [
    ("подписавшими его Сторонами", signatories),
    ("подписавшими настоящее Соглашение государствами", signatories),
    ("Сторонами, подписавшими его", signatories),
    ("государств из числа подписавших настоящий Договор", signatories),
    ("Сторон, которые подписали настоящий Протокол", signatories),
    ("Высокими Договаривающимися Сторонами", signatories),
    ("государствами-сторонами", signatories),
    ("договаривающимися государствами", signatories),
    ("правительствами", signatories),
    ("правительствами государств – участников настоящего Соглашения", signatories),
    ("государствами – участниками настоящего Соглашения", signatories),
    ("участниками настоящей Конвенции", signatories),
    ("его участниками", signatories),
    ("подписавших его или присоединившихся к нему государств", signatories),
    ("государств, подписавших его и присоединившихся к нему", signatories),
    ("подписантами настоящего Договора", signatories),
    ("государствами-подписантами", signatories),
    ("государствами", anyone),
    ("государствами – участниками СНГ", anyone),
    ("странами – членами Союза", anyone),
    ("странами", anyone),
    ("членами Организации", anyone),
    ("государствами-учредителями", parties_of("государства-учредители")),
    ("государствами, его подписавшими", signatories),
]


@pytest.mark.parametrize(("words", "who"), WHO)
def test_who_acts(words, who):
    assert said(ACTORS, words) == who


@pytest.mark.parametrize(
    "words",
    [
        "Сторон",
        "все Договаривающиеся Стороны",
        "государства",
        "государство-участник",
        "участников настоящей Конвенции",
        "правительства государств – участников",
    ],
)
def test_parties(words):
    assert said(PARTIES, words) is True


GROUPS = [
    ("любого государства – участника СНГ", CIS),
    ("всех членов Таможенного союза", parties_of("Таможенный союз")),
    ("других государств", anyone),
    ("любых третьих стран", anyone),
    ("Грузии и Республики Армения", named("GEO", "ARM")),
]


@pytest.mark.parametrize(("words", "group"), GROUPS)
def test_groups(words, group):
    assert said(GROUP, words) == group


def test_lists_of_states():
    words = "Республикой Беларусь, Грузией, а также Республикой Казахстан"
    assert said(STATES, words) == frozenset({"BLR", "GEO", "KAZ"})


INSTRUMENTS = [
    "настоящее Соглашение",
    "Договор",
    "настоящая Рамочная конвенция",
    "данный Меморандум",
    "настоящее Соглашение и Протокол к нему",
]


@pytest.mark.parametrize("words", INSTRUMENTS)
def test_the_instrument(words):
    assert said(INSTRUMENT, words) is True


FORCES = [
    "вступает в силу",
    "войдет в силу",
    "приобретает юридическую силу",
    "вступает в действие",
    "начинает действовать",
    "становится обязательным",
    "считается вступившим в силу",
]


@pytest.mark.parametrize("words", FORCES)
def test_being_in_force(words):
    assert said(FORCE, words) is True


KINDS = [
    ("ратификации", {Kind.RATIFICATION}),
    (
        ("ратификации, принятии, утверждении или присоединении"),
        {Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL, Kind.ACCESSION},
    ),
    ("одобрению и присоединению", {Kind.APPROVAL, Kind.ACCESSION}),
    ("официальном подтверждении", {Kind.FORMAL_CONFIRMATION}),
]


@pytest.mark.parametrize(("words", "kinds"), KINDS)
def test_kinds_of_acts(words, kinds):
    assert said(ACTS, words) == kinds


PAPERS = [
    ("ратификационной грамоты", Paper(GRAMOTA)),
    ("документа о ратификации настоящей Конвенции", Paper(GRAMOTA)),
    ("акт официального подтверждения", Paper(frozenset({Kind.FORMAL_CONFIRMATION}))),
    ("документов о таком присоединении", Paper(frozenset({Kind.ACCESSION}))),
    ("уведомления о ратификации", Paper(NOTICES)),
    ("письменного уведомления", Paper(NOTICES)),
    ("уведомления Сторон о завершении внутригосударственных процедур", Paper(NOTICES)),
    ("документов, подтверждающих выполнение внутригосударственных процедур", Paper(NOTICES)),
    ("ноты об их выполнении", Paper(NOTICES)),
    (
        ("уведомления о выполнении Грузией внутригосударственных процедур"),
        Paper(NOTICES, frozenset({"GEO"})),
    ),
    (
        ("ратификационной грамоты или документа о принятии"),
        Paper(frozenset({Kind.RATIFICATION, Kind.ACCEPTANCE})),
    ),
    (
        ("уведомления о выполнении внутригосударственных процедур или ратификационной грамоты"),
        Paper(NOTICES),
    ),
]


@pytest.mark.parametrize(("words", "paper"), PAPERS)
def test_instruments_and_notices(words, paper):
    assert said(PAPER, words) == paper


COMPLETIONS = [
    "о выполнении Сторонами внутригосударственных процедур",
    "подтверждающего выполнение необходимых внутригосударственных процедур",
    "о выполнении внутригосударственных процедур Сторонами",
    "о выполнении этих процедур",
    "об их завершении",
    "об этом",
    "о том, что ими выполнены внутригосударственные процедуры",
    "о том, что внутригосударственные процедуры, необходимые для его вступления в силу, выполнены",
]


@pytest.mark.parametrize("words", COMPLETIONS)
def test_completion_of_procedures(words):
    assert said(COMPLETION, words) == frozenset()


PROCEDURE_WORDS = [
    "внутригосударственных процедур",
    "всех необходимых внутренних правовых процедур",
    "необходимых процедур",
    "внутригосударственных процедур, предусмотренных их законодательством",
    "внутригосударственных процедур, требуемых для вступления настоящего Договора в силу",
    "внутригосударственных процедур в соответствии с законодательством Сторон",
    "внутригосударственных процедур согласно национальному законодательству",
    "процедур, необходимых для вступления настоящего Протокола в силу",
]


@pytest.mark.parametrize("words", PROCEDURE_WORDS)
def test_procedures(words):
    assert said(PROCEDURES, words) is True


@pytest.mark.parametrize(
    "words",
    [
        "в письменной форме",
        "по дипломатическим каналам",
        "через дипломатические каналы",
        "официального",
    ],
)
def test_channels(words):
    assert said(CHANNEL, words) is True


KEEPERS = [
    "депозитарию",
    "государству-депозитарию",
    "правительством – депозитарием",
    "Правительству Республики Беларусь",
    "Министерству иностранных дел Республики Казахстан",
    "Исполнительному комитету СНГ",
    "Генеральному секретарю Организации Объединенных Наций",
    "Секретариату Организации",
    "Евразийской экономической комиссией",
    "Интеграционному комитету Евразийского экономического сообщества",
]


@pytest.mark.parametrize("words", KEEPERS)
def test_keepers(words):
    assert said(KEEPER, words) is True


TWO_THIRDS = Share(
    at_least=Fraction(2, 3), base=signatories, of=Counted(kinds=GRAMOTA, by=signatories)
)
FIVE = at_least(5, GRAMOTA)
ALL = every_one(signatories, GRAMOTA)
THIRD = at_least(3, NOTICES, signatories)
TRIO = every_one(named("BLR", "KAZ"), GRAMOTA)

EVENTS = [
    ("сдачи третьей ратификационной грамоты на хранение депозитарию", at_least(3, GRAMOTA)),
    ("третьей ратификационной грамоты на хранение", at_least(3, GRAMOTA)),
    ("последней ратификационной грамоты на хранение", ALL),
    ("сдачи на хранение пяти ратификационных грамот", FIVE),
    ("сдачи на хранение ратификационных грамот не менее чем пятью государствами", FIVE),
    ("сдачи на хранение не менее чем пятью государствами ратификационных грамот", FIVE),
    ("ратификации его пятью государствами", FIVE),
    ("сдачи ратификационных грамот двумя третями подписавших его государств", TWO_THIRDS),
    ("его ратификации двумя третями подписавших его государств", TWO_THIRDS),
    ("получения последней из ратификационных грамот", ALL),
    ("сдачи ратификационных грамот всеми Сторонами", ALL),
    ("сдачи всеми Сторонами своих ратификационных грамот", ALL),
    ("его ратификации всеми подписавшими его государствами", ALL),
    ("сдачи ратификационных грамот Республикой Беларусь и Республикой Казахстан", TRIO),
    ("ратификации Республикой Беларусь и Республикой Казахстан", TRIO),
    ("обмена ратификационными грамотами между Сторонами", ALL),
    ("обмена Сторонами ратификационными грамотами", ALL),
    ("подписания его всеми Сторонами", on_signing),
    ("его принятия", on_signing),
    ("официального опубликования настоящего Решения", fact("официальное опубликование")),
    ("подписания полномочными представителями Сторон", on_signing),
    ("подписания президентами", on_signing),
    (
        ("уведомления депозитария всеми Сторонами о выполнении ими внутригосударственных процедур"),
        every_one(signatories, NOTICES),
    ),
    (
        (
            "получения депозитарием уведомлений от трех Сторон о выполнении ими "
            "внутригосударственных "
            "процедур"
        ),
        at_least(3, NOTICES, signatories),
    ),
]


@pytest.mark.parametrize(("words", "event"), EVENTS)
def test_events(words, event):
    assert said(EVENT, words) == event


def _five(kinds, by):
    return at_least(5, kinds, by)


def _last(kinds, _by):
    return every_one(signatories, kinds)


def _these(kinds, _by):
    return every_one(named("BLR", "KAZ"), kinds)


def _two_thirds(kinds, _by):
    counted = Counted(kinds=frozenset(kinds), by=signatories)
    return Share(at_least=Fraction(2, 3), base=signatories, of=counted)


DOERS = [
    ("не менее пяти государств", _five),
    ("пятое государство", _five),
    ("все Стороны", _last),
    ("последняя из Сторон", _last),
    ("Республика Беларусь и Республика Казахстан", _these),
    ("две трети подписавших его государств", _two_thirds),
]
DEEDS = [
    ("{who} сдадут на хранение депозитарию свои ратификационные грамоты", GRAMOTA, anyone),
    ("{who} ратифицируют настоящую Конвенцию", GRAMOTA, anyone),
    ("его ратифицируют {who}", GRAMOTA, anyone),
    (
        "{who} уведомят депозитария о выполнении внутригосударственных процедур",
        NOTICES,
        signatories,
    ),
    ("{who} выразят согласие на обязательность для них настоящего Договора", CONSENTS, anyone),
    ("{who} выразят свое согласие быть связанными настоящей Конвенцией", CONSENTS, anyone),
]


@pytest.mark.parametrize(("doer", "deed"), list(product(DOERS, DEEDS)))
def test_what_states_do(doer, deed):
    (who, condition), (words, kinds, by) = doer, deed
    assert said(OCCASION, words.format(who=who)) == condition(kinds, by)


OCCASIONS = [
    ("будет сдано депозитарию третье уведомление", THIRD),
    ("третье уведомление будет получено депозитарием", THIRD),
    ("будет сдано на хранение не менее пяти ратификационных грамот", FIVE),
    ("депозитарий получит третье уведомление", THIRD),
    ("депозитарий получит последнее уведомление", every_one(signatories, NOTICES)),
    ("будет сдана на хранение последняя ратификационная грамота", ALL),
    ("не менее пяти ратификационных грамот сданы на хранение", FIVE),
    ("он будет ратифицирован пятью государствами", FIVE),
    ("настоящий Договор будет ратифицирован всеми подписавшими его государствами", ALL),
]


@pytest.mark.parametrize(("words", "occasion"), OCCASIONS)
def test_occasions(words, occasion):
    assert said(OCCASION, words) == occasion


CONDITIONS = [
    ("того, как будет сдана пятая ратификационная грамота", FIVE),
    (
        (
            "сдачи пятой ратификационной грамоты, в том числе Республики Беларусь и Республики "
            "Казахстан"
        ),
        all_of(FIVE, TRIO),
    ),
    (
        (
            "когда пять государств сдадут ратификационные грамоты, при условии, что среди них "
            "будут "
            "Республика Беларусь и Республика Казахстан"
        ),
        all_of(FIVE, TRIO),
    ),
    ("подписания, включая Республику Беларусь и Республику Казахстан", all_of(on_signing, TRIO)),
]


@pytest.mark.parametrize(("words", "condition"), CONDITIONS)
def test_conditions(words, condition):
    assert said(CONDITION, words) == condition


TIMES = [
    ("с даты подписания", in_force(at_once, on_signing)),
    ("с 1 мая 2001 года", in_force(at_once, on_day(2001, 5, 1))),
    ("как только его ратифицируют пять государств", in_force(at_once, FIVE)),
    ("со дня вступления в силу Договора", in_force(at_once, in_force_of("Договора"))),
    ("в сроки, определяемые решением Межгосударственного совета", in_force(at_once, decided)),
    (
        (
            "с даты, установленной Советом глав государств СНГ на основании уведомления "
            "депозитария о "
            "сдаче ратификационных грамот"
        ),
        in_force(at_once, decided),
    ),
    (
        ("с даты подписания, но не ранее даты сдачи пятой ратификационной грамоты"),
        later_of(in_force(at_once, on_signing), in_force(at_once, FIVE)),
    ),
    (
        (
            "после ратификации пятью государствами со дня сдачи на хранение третьей "
            "ратификационной "
            "грамоты"
        ),
        None,
    ),
]


@pytest.mark.parametrize(("words", "rule"), TIMES)
def test_times(words, rule):
    assert said(TIME, words) == rule


TAILS = [
    ", о чем депозитарий незамедлительно уведомляет Стороны",
    ", который информирует об этом Стороны",
    "в соответствии с положениями статьи 5 настоящего Соглашения",
    "согласно пункту 1 статьи 5",
    ", указанных в статье 5",
    ", предусмотренных статьей 5 настоящего Договора",
    ", в зависимости от того, какая из дат наступит позднее",
    "в установленном порядке",
    "и действует до его прекращения",
    ", которым является Правительство Республики Беларусь",
]


@pytest.mark.parametrize("words", TAILS)
def test_harmless_tails(words):
    assert said(TAIL, words) is True


TONGUE_NAMES = (
    "азербайджанском az, албанском sq, амхарском am, английском en, арабском ar, армянском hy, "
    "белорусском be, бенгальском bn, болгарском bg, боснийском bs, венгерском hu, вьетнамском vi, "
    "греческом el, грузинском ka, датском da, иврите he, индонезийском id, ирландском ga, "
    "исландском is, испанском es, итальянском it, казахском kk, киргизском ky, кыргызском ky, "
    "китайском zh, корейском ko, кхмерском km, лаосском lo, латышском lv, литовском lt, "
    "македонском mk, малайском ms, мальтийском mt, молдавском ro, монгольском mn, немецком de, "
    "непальском ne, нидерландском nl, голландском nl, норвежском no, персидском fa, фарси fa, "
    "польском pl, португальском pt, пушту ps, румынском ro, русском ru, сербском sr, "
    "сингальском si, словацком sk, словенском sl, суахили sw, таджикском tg, "
    "тайском th, тамильском ta, татарском tt, тигринья ti, турецком tr, туркменском tk, "
    "узбекском uz, украинском uk, урду ur, филиппинском tl, финском fi, французском fr, хинди hi, "
    "хорватском hr, черногорском sr, чешском cs, шведском sv, эстонском et, японском ja"
)


@pytest.mark.parametrize(("name", "code"), [pair.split() for pair in TONGUE_NAMES.split(", ")])
def test_languages(name, code):
    assert said(TONGUES, f"{name} языке") == frozenset({code})
