from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.findings import findings
from servanda.reader.findings.offices import binds_by_office
from servanda.reader.findings.wording import (
    amount_en,
    amount_ru,
    change_en,
    change_ru,
    decimal_en,
    listed,
    quoted_en,
    state_ru,
)
from servanda.reader.record import (
    Chair,
    Count,
    Delegation,
    Document,
    Figure,
    Found,
    Heard,
    Place,
    Record,
    Span,
)

NOWHERE = Span(0, 0)
BN = 10**9


def at(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def record(text="Klow.", **fields):
    return Record(text=text, language=fields.pop("language", "en"), **fields)


def codes(found):
    return [finding.code for finding in findings(found)]


def document(title, *days, amends=None, status=None):
    return Document(
        span=NOWHERE,
        type="protocol",
        title=title,
        amends=amends,
        instrument_dates=days,
        status=status,
    )


def delegation(state, office, person=None):
    return Delegation(span=NOWHERE, state=state, office=office, person=person)


def held(text, words, day, **fields):
    span = at(text, words)
    return record(text, date_start=Found(day, span), date_end=Found(day, span), **fields)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("  \n", "The text is empty."),
        (
            "Two pounds of flour.",
            (
                "No session, document, delegation or date was recognised: this does not read as a "
                "communiqué."
            ),
        ),
    ],
)
def test_an_empty_record_says_only_why(text, sentence):
    (found,) = findings(record(text))
    assert (found.code, found.sentence) == ("empty", sentence)


BUOYS = "agreement on cooperation in the upkeep of river buoys"


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (
            document("Protocol A", date(1997, 1, 17), amends=BUOYS),
            document("Protocol B", date(1997, 1, 1), amends="Agreement on River Buoys Upkeep"),
            ["listed-twice"],
        ),
        (
            document("Protocol A", date(1997, 1, 17), amends=BUOYS),
            document("Protocol B", date(1997, 1, 17), amends=BUOYS),
            [],
        ),
        (
            document("Protocol A", date(1997, 1, 17), amends=BUOYS),
            document(BUOYS, date(1997, 1, 1)),
            [],
        ),
        (
            document("Protocol A", date(1997, 1, 17), amends=BUOYS),
            document("Protocol B", date(1997, 1, 1), amends="Agreement on Salt Mines"),
            [],
        ),
        (
            document("Protocol A", date(1997, 1, 17), amends="Treaty on salt"),
            document("Protocol B", date(1997, 1, 1), amends="Treaty on salt"),
            [],
        ),
        (document("Protocol A", amends=BUOYS), document("Protocol B", amends=BUOYS), []),
        (
            document(f"Plan for the {BUOYS}", date(1997, 1, 17)),
            document(f"Plan for the {BUOYS}", date(1997, 1, 1)),
            ["listed-twice"],
        ),
    ],
)
def test_one_instrument_with_two_dates_is_pointed_out_and_never_merged(one, two, expected):
    assert codes(record(documents=(one, two))) == expected


def test_both_dates_are_named_in_both_languages():
    one = document("Protocol A", date(1997, 1, 17), amends=BUOYS)
    two = document("Protocol B", date(1997, 1, 1), amends=BUOYS)
    (found,) = findings(record(documents=(one, two)))
    assert found.sentence == (
        f"Documents 1 and 2 appear to be one, about “{BUOYS}”, but date that instrument "
        "differently: 17 January 1997 against 1 January 1997."
    )
    assert found.sentence_ru == (
        f"Документы 1 и 2, по-видимому, один документ, касающийся «{BUOYS}», но дата последнего "
        "указана по-разному: 17 января 1997 года и 1 января 1997 года."
    )


def test_an_adopted_draft_is_pointed_out_and_a_planned_one_is_not():
    drafts = (document("Draft Concept of bees"), document("Draft Plan", status="planned"))
    assert codes(record(documents=drafts)) == ["draft-adopted"]


def figure(value, period, change=None, *, hedge=None, quantity="trade"):
    return Figure(
        span=NOWHERE,
        quantity=quantity,
        value=value and Fraction(value),
        unit="USD",
        period=period,
        change_percent=change and Fraction(change),
        hedge=hedge,
    )


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (
            figure("22500000000", "2018-H1", "12.5"),
            figure("20000000000", "2017-H1"),
            ["growth-consistent"],
        ),
        (
            figure("22500000000", "2018-H1", "16.6"),
            figure("20000000000", "2017-H1"),
            ["growth-inconsistent"],
        ),
        (figure("12.5", "2018", "25"), figure("10", "2017"), ["growth-consistent"]),
        (figure("5", "2018", "-50"), figure("10", "2017"), ["growth-consistent"]),
        (figure("13", "2018", "10", hedge="over"), figure("12", "2017"), []),
        (figure("13", "2018", "10"), figure("12", "2017", hedge="over"), []),
        (figure("13", "2018", "10"), figure("12", "2016"), []),
        (figure("13", "last year", "10"), figure("12", "last year"), ["figures-differ"]),
        (figure("13", None, "10"), figure("12", None), ["figures-differ"]),
        (figure("13", "2018", "10"), figure("12", "2017", quantity="exports"), []),
        (figure(None, "2018", "10"), figure("12", "2017"), []),
        (figure("13", "2018"), figure(None, "2018", "5"), []),
    ],
)
def test_a_stated_growth_is_checked_against_two_stated_levels(one, two, expected):
    assert codes(record(figures=(one, two))) == expected


def test_the_check_is_worded_with_both_levels():
    both = (figure("22500000000", "2018-H1", "12.5"), figure("20000000000", "2017-H1"))
    (found,) = findings(record(figures=both))
    assert found.sentence == "$22.5 bn against $20 bn is +12.5 %, as stated."
    assert found.sentence_ru == ("22,5 млрд USD против 20 млрд USD — это +12,5 %, как и указано.")


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_an_exact_growth_is_always_consistent(level, base):
    change = (Fraction(level, base) - 1) * 100
    if change:
        both = (
            Figure(
                span=NOWHERE,
                quantity="trade",
                value=Fraction(level),
                period="2018",
                change_percent=change,
            ),
            Figure(span=NOWHERE, quantity="trade", value=Fraction(base), period="2017"),
        )
        assert codes(record(figures=both)) == ["growth-consistent"]


@pytest.mark.parametrize(
    ("office", "binds"),
    [
        ("President", True),
        ("Prime Ministers", True),
        ("Acting Prime Minister", True),
        ("Chairman of the Cabinet of Ministers – Head of the President's Office", True),
        ("Minister of Foreign Affairs", True),
        ("Minister of Foreign Affairs, Regional Integration", True),
        ("Prime Ministers or Deputy Prime Ministers", True),
        ("King", True),
        ("Премьер-министр", True),
        ("Председатель Правительства", True),
        ("Министр иностранных дел", True),
        ("First Deputy Prime Minister", False),
        ("Vice President", False),
        ("Deputy Minister of Foreign Affairs", False),
        ("Ambassador of Moldova to Belarus", False),
        ("Minister of Finance", False),
        ("вице-премьер", False),
        ("Заместитель Председателя Кабинета министров", False),
        ("первый заместитель премьер-министра", False),
        ("Посол", False),
    ],
)
def test_three_offices_bind_their_state(office, binds):
    assert binds_by_office(office) == binds


def test_one_finding_names_every_head_who_does_not_bind():
    table = (
        delegation("KAZ", "Prime Minister", "A. Premier"),
        delegation("ARM", "Deputy Prime Minister", "B. Deputy"),
        delegation("MDA", "Ambassador"),
        delegation("KAZ", "Minister of Finance", "C. Treasurer"),
        delegation("UZB", None, "D. Unknown"),
        delegation(None, "Secretary General", "E. Secretary"),
    )
    (found,) = findings(record(delegations=table))
    assert found.sentence == (
        "B. Deputy (Armenia) and Ambassador (Moldova) do not bind their state by office alone: "
        "without full powers only a head of state, a head of government or a minister for foreign "
        "affairs does (Vienna Convention on the Law of Treaties, article 7)."
    )
    assert found.sentence_ru.startswith(
        "B. Deputy (Армения) и Ambassador (Молдавия) не могут"
    ) or found.sentence_ru.startswith("B. Deputy (Армения) и Ambassador (Молдова) не могут")


def test_heads_who_bind_give_no_finding():
    assert codes(record(delegations=(delegation("KAZ", "Prime Minister"),))) == []


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("They met on November 2 in Klow.", "November 2", ["year-inferred"]),
        ("They met on November 2, 2018 in Klow.", "November 2, 2018", []),
        ("They met on November 2, 2018 in Klow.", "November 2", []),
        ("On Friday, November 2, 2018, they met.", "November 2, 2018", []),
        ("On Tuesday, November 2, 2018, they met.", "November 2, 2018", ["weekday-wrong"]),
        ("В пятницу, 2 ноября 2018 года, встретились.", "2 ноября 2018 года", []),
        ("Во вторник, 2 ноября 2018 года, встреча.", "2 ноября 2018 года", ["weekday-wrong"]),
        (
            "date 2019-12-13\n\nThey met on November 2, 2018.",
            "November 2, 2018",
            ["page-date-differs"],
        ),
        ("date 2018-12-03\n\nThey met on November 2, 2018.", "November 2, 2018", []),
        (
            "date 2018-10-03\n\nThey met on November 2, 2018.",
            "November 2, 2018",
            ["page-date-differs"],
        ),
        (
            "This page was posted on 2019-12-13 by its keeper.\n\nThey met on November 2, 2018.",
            "November 2, 2018",
            [],
        ),
        ("November 2, 2018\n\nThey met.", "November 2, 2018", []),
    ],
)
def test_the_day_is_compared_with_the_words_around_it(text, words, expected):
    assert codes(held(text, words, date(2018, 11, 2))) == expected


def test_an_announcement_may_be_older_than_its_session():
    text = "date 2018-10-03\n\nThey will meet on November 2, 2018."
    planned = Found("planned", NOWHERE)
    assert codes(held(text, "November 2, 2018", date(2018, 11, 2), event_status=planned)) == []


def test_a_wrong_weekday_names_both_days():
    text = "On Tuesday, November 2, 2018, they met."
    (found,) = findings(held(text, "November 2, 2018", date(2018, 11, 2)))
    assert found.sentence == "2 November 2018 was a Friday, not a Tuesday."
    assert found.sentence_ru == (
        "2 ноября 2018 года — пятница, а в тексте назван другой день: вторник."
    )
    assert found.spans[0].of(text) == "Tuesday, November 2, 2018"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "November 2",
            (
                "The date of the session is printed as “November 2”; its year is not printed and "
                "does not follow from the text."
            ),
        ),
        ("On Friday", "The day of the session is given only as “On Friday”."),
    ],
)
def test_an_unknown_year_or_day_is_said(words, sentence):
    (found,) = findings(record(date_text=Found(words, NOWHERE)))
    assert (found.code, found.sentence) == ("year-unknown", sentence)


def counted(text, value, hedge=None, **fields):
    return record(text, documents_count=Count(span=NOWHERE, value=value, hedge=hedge), **fields)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            counted("Eight documents were signed. About 40 documents were adopted.", 40),
            ["counts-differ"],
        ),
        (counted("More than 20 documents were signed. They signed 22 documents.", 22), []),
        (counted("Nine documents were signed.", 9), []),
        (counted("", 2, documents=(document("A"), document("B"))), []),
        (counted("", 3, documents=(document("A"), document("B"))), ["listed-otherwise"]),
        (counted("", 1, "over", documents=(document("A"), document("B"))), []),
        (counted("", 5, "over", documents=(document("A"), document("B"))), ["listed-otherwise"]),
        (counted("", 1, documents=(document("A"), document("B", status="planned"))), []),
    ],
)
def test_stated_numbers_are_compared_with_each_other_and_with_the_list(found, expected):
    text = found.text or "Klow."
    assert (
        codes(record(text, documents_count=found.documents_count, documents=found.documents))
        == expected
    )


def test_two_counts_are_named_with_their_hedges():
    (found,) = findings(
        counted("Eight documents were signed. About 40 documents were adopted.", 40)
    )
    assert found.sentence == "The text states different numbers of documents: 8 and “About 40”."


def chaired(text, state, words, person=None):
    chair = Chair(span=at(text, words), state=state, person=person)
    return record(text, chair=chair)


@pytest.mark.parametrize(
    ("text", "chair", "expected"),
    [
        (
            "With Turkmenistan in the chair, they met. A. Secretary chaired the meeting.",
            (None, "A. Secretary", "A. Secretary"),
            ["two-chairs"],
        ),
        (
            "Tajikistan chaired the meeting. A. Secretary chaired it too.",
            ("TJK", "Tajikistan"),
            [],
        ),
        (
            "A. Premier of Kazakhstan chaired it. Kazakhstan was in the chair, the host presided.",
            ("KAZ", "A. Premier", "A. Premier"),
            [],
        ),
        (
            "A. Premier chaired it. Kazakhstan's Premier was in the chair.",
            (None, "A. Premier", "A. Premier"),
            [],
        ),
    ],
)
def test_a_second_chair_of_another_state_is_pointed_out(text, chair, expected):
    state, words, *person = chair
    assert codes(chaired(text, state, words, *person)) == expected


def test_a_chair_from_another_state_than_the_host_is_a_note():
    place = Place(span=NOWHERE, city="Astana", country="KAZ")
    guest = Chair(span=NOWHERE, state="TJK")
    (found,) = findings(record(place=place, chair=guest))
    assert found.sentence == (
        "The chair is of Tajikistan, the host is Kazakhstan: a note, not an error."
    )
    assert codes(record(place=place, chair=Chair(span=NOWHERE, state="KAZ"))) == []


def test_a_host_missing_from_the_table_is_pointed_out():
    place = Place(span=NOWHERE, city="Ashgabat", country="TKM")
    table = tuple(delegation(state, "Prime Minister") for state in ("KAZ", "RUS", "UZB"))
    assert codes(record(place=place, delegations=table)) == ["host-missing"]
    assert codes(record(place=place, delegations=table[:2])) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They met in reduced and extended formats. In narrow format they spoke.", "en", 1),
        ("They met in narrow format. A narrow-format meeting.", "en", 0),
        ("They met in a plenary session after the expanded session.", "en", 1),
        ("Встреча в узком составе, затем тет-а-тет.", "ru", 1),
        ("Встреча в узком и расширенном составах.", "ru", 0),
    ],
)
def test_one_format_under_two_names_is_pointed_out(text, language, expected):
    found = codes(record(text, language=language, agenda_count=Count(span=NOWHERE, value=2)))
    assert found == ["formats-renamed"] * expected


@pytest.mark.parametrize(
    ("text", "persons", "expected"),
    [
        ("Smailov met İsmailov, said Ismailov's aide.", ["Alikhan Smailov"], 1),
        ("Mukhammedkaly came. Mukhammetkaly left.", ["Mukhammedkaly A."], 1),
        ("Smailov met Smailova.", ["Smailov"], 0),
        ("Премьер Мамедов принял Мамедова и Мамедовым.", ["Мамедов"], 0),
        ("Abcdefgh met Xbcdefgz and Axyzefgh and Abcdefghijkl.", ["Abcdefgh"], 0),
        ("Rumas met Lumas.", ["Rumas"], 0),
        ("Smailov came alone.", ["Smailov", "Absentee"], 0),
        ("Smailov met İsmailov.", ["Smailov", "Ismailov"], 1),
        ("Семёнов встретил Семенов.", ["Семёнов"], 0),
        ("Abcxdefgh and Abcdefgh.", ["Abcdefgh"], 1),
        ("Abcyxdefgh and Abcdxefgh.", ["Abcdxefgh"], 1),
        ("Abcdefh and Abczzzefh.", ["Abcdefh"], 0),
        ("Nobody is named.", [], 0),
    ],
)
def test_one_name_spelt_two_ways_is_pointed_out_and_cases_are_not(text, persons, expected):
    table = tuple(delegation(None, None, person) for person in persons)
    found = codes(record(text, delegations=table, agenda_count=Count(span=NOWHERE, value=2)))
    assert found == ["name-spelt-two-ways"] * expected


def test_names_of_chair_and_speakers_count_and_a_very_long_text_is_cut():
    words = " ".join(f"Name{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}{n}" for n in range(1600))
    heard = (Heard(span=NOWHERE, person="Reporter"),)
    chair = Chair(span=NOWHERE, person="Rapporteur")
    assert codes(record(f"Reporter spoke. {words}", reports_heard=heard, chair=chair)) == []


def test_numbers_are_worded_exactly():
    assert decimal_en(Fraction(5), 0) == "5"
    assert decimal_en(Fraction(-1, 3)) == "−0.3"
    assert decimal_en(Fraction(-1, 300)) == "0"
    assert (change_en(Fraction(-5)), change_ru(Fraction(21, 2))) == ("−5 %", "+10,5 %")
    assert (amount_en(Fraction(25), "tonnes"), amount_ru(Fraction(25), None)) == ("25 tonnes", "25")
    assert (amount_en(Fraction(3 * 10**6), None), amount_ru(Fraction(2 * BN), "EUR")) == (
        "3 m",
        "2 млрд EUR",
    )
    assert (listed([], "and"), listed(["A"], "and")) == ("", "A")
    assert (quoted_en("a " * 60), state_ru("XXX")) == (f"“{'a ' * 39}a…”", "XXX")


@given(st.text(), st.sampled_from(["en", "ru"]))
def test_any_text_can_be_examined(text, language):
    person = delegation("KAZ", text[:20], text[:30])
    chair = Chair(span=NOWHERE, person=text[:10])
    examined = record(text, language=language, delegations=(person,), chair=chair)
    assert all(f.sentence and f.sentence_ru for f in findings(examined))
