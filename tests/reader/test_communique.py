"""Whole communiqués, read from beginning to end."""

from __future__ import annotations

import json
import time
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.score import broken_spans
from servanda.reader.codec import from_json, to_json
from servanda.reader.communique import LONGEST, read
from servanda.reader.record import Record

REPORT = """Minsk hosts the CIS Council of Heads of Government

On 14 May 2031 the CIS Council of Heads of Government held its session in Minsk.

The session was attended by Prime Minister of Belarus Ivan Ivanou, Prime Minister of Armenia \
Aram Aramyan and Deputy Prime Minister of Uzbekistan Anvar Anvarov.

The following documents were signed:

• Agreement on the ferries of the Caspian Sea;
• Protocol on amendments to the Agreement on bridges, dated March 1, 2001.

The next session will take place in Tashkent in October 2031.
"""
ARTICLES = {
    "recipe": "A cake needs flour, sugar and two eggs. Bake it for 40 minutes in Astana.",
    "match": "Kazakhstan beat Armenia 2-1 in Yerevan. The next match will be on 12 October 2024.",
    "statistics": "In 2019 trade of Kazakhstan with the CIS grew by 10% and reached $20 billion.",
    "visit": "The Prime Minister of Kazakhstan Alikhan Smailov opened a school in Almaty.",
    "theatre": "В Астане открылся театр. Выступил премьер-министр Казахстана Алихан Смаилов.",
    "treaty": "The Governments of the member states of the CIS have agreed on ferries. Article 1.",
    "code": "def read(raw: str) -> Record:\n    return Record(text=raw, language='en')\n",
}


def test_report_is_read_whole():
    record = read(REPORT)
    assert (record.body and record.body.value) == "CIS Council of Heads of Government"
    assert (record.date_start and record.date_start.value) == date(2031, 5, 14)
    assert (record.place and record.place.country) == "BLR"
    assert [(seat.state, seat.person) for seat in record.delegations] == [
        ("BLR", "Ivan Ivanou"),
        ("ARM", "Aram Aramyan"),
        ("UZB", "Anvar Anvarov"),
    ]
    assert [(paper.type, paper.instrument_dates) for paper in record.documents] == [
        ("agreement", ()),
        ("protocol", (date(2001, 3, 1),)),
    ]
    assert record.next_session is not None
    assert record.next_session.earliest == date(2031, 10, 1)
    assert record.text == REPORT


def test_next_session_without_a_year_follows_the_session():
    record = read(REPORT.replace("in October 2031", "on October 3"))
    assert record.next_session is not None
    assert record.next_session.earliest == date(2031, 10, 3)


@pytest.mark.parametrize("text", ARTICLES.values(), ids=ARTICLES)
def test_other_texts_give_an_empty_record_and_the_reason(text):
    record = read(text)
    assert [finding.code for finding in record.findings] == ["empty"]
    assert record == Record(text=text, language=record.language, findings=record.findings)


def test_empty_text_says_so():
    assert [finding.sentence for finding in read("").findings] == ["The text is empty."]


def test_names_without_a_session_are_no_report():
    (finding,) = read(ARTICLES["visit"]).findings
    assert finding.sentence == (
        "The text reports no session: it does not say which council met, or who met."
    )


def test_talks_of_two_states_need_no_organisation():
    record = read(
        "Talks were held in Minsk on 14 May 2031 between Prime Minister of Belarus Ivan Ivanou "
        "and Prime Minister of Armenia Aram Aramyan. An Agreement on ferries was signed."
    )
    assert {seat.state for seat in record.delegations} == {"BLR", "ARM"}


def test_longer_texts_are_read_to_a_limit_and_a_finding_says_so():
    long = REPORT + "\n" + "word " * LONGEST
    record = read(long)
    assert len(record.delegations) == 3
    assert record.text == long
    assert record.findings[-1].code == "text-cut"
    assert record.findings[-1].sentence == (
        f"Only the first 300,000 of the text's {len(long):,} characters were read."
    )


@pytest.mark.parametrize(
    "piece",
    ["a", "• ", "1. ", "\n", "\x00", ",", "A. ", "May 2, ", "Prime Minister of Kazakhstan ",
     "Ivan Ivanou, ", "on the ", "signed the Agreement ", "grew by 10.6% to $13.6 billion ",
     "премьер-министр России "],
)  # fmt: skip
def test_ten_megabytes_of_one_thing_are_read_in_bounded_time(piece):
    text = REPORT + piece * (10_000_000 // len(piece))
    began = time.monotonic()
    read(text)
    assert time.monotonic() - began < 15


def test_dates_after_the_end_of_a_report_do_no_harm():
    furniture = "\n\nSubscribe\n\n" + "Minsk, 3 May 2031.\n\n" * 20
    record = read(REPORT + "A word. " * 100 + furniture)
    assert (record.date_start and record.date_start.value) == date(2031, 5, 14)


@given(st.text(max_size=200))
def test_any_text_is_read_and_every_quote_stands_in_it(text):
    assert list(broken_spans(to_json(read(text)), text)) == []


@given(
    st.lists(
        st.sampled_from([*REPORT.split(), *["\n\n", "•", "—", ",", ";", ":", "2", "5%", "$3"]])
    )
)
def test_any_order_of_a_reports_words_is_read(words):
    text = " ".join(words)
    record = read(text)
    assert from_json(text, json.loads(json.dumps(to_json(record)))) == record


@pytest.fixture(scope="module")
def astana(shared_data: Path) -> Record:
    return read((shared_data / "astana" / "communique.txt").read_bytes().decode("utf-8"))


def test_astana_session(astana: Record):
    written = to_json(astana)
    assert {
        name: written.get(name)
        for name in ("organisation", "body", "date_start", "date_end", "formats", "agenda_count")
    } == {
        "organisation": "Commonwealth of Independent States",
        "body": "CIS Council of Heads of Government",
        "date_start": "2018-11-02",
        "date_end": "2018-11-02",
        "formats": ["narrow", "extended"],
        "agenda_count": 13,
    }
    assert (astana.place and (astana.place.city, astana.place.country)) == ("Astana", "KAZ")


def test_astana_delegates(astana: Record):
    assert [(seat.state, seat.person, seat.office) for seat in astana.delegations] == [
        ("KAZ", "Bakytzhan Sagintayev", "Prime Minister"),
        ("RUS", "Dmitry Medvedev", "Prime Minister"),
        ("AZE", "Novruz Mamedov", "Prime Minister"),
        ("BLR", "Syarhey Rumas", "Prime Minister"),
        ("KGZ", "Mukhammedkaliy Abylgaziyev", "Prime Minister"),
        ("TJK", "Kokhir Rasulzoda", "Prime Minister"),
        ("UZB", "Abdulla Aripov", "Prime Minister"),
        ("ARM", "Ararat Mirzoyan", "first Vice Prime Minister"),
        ("TKM", "G. Muradov", "Deputy Chairman of the Cabinet of Ministers"),
        (
            "MDA",
            "V. Sorochan",
            "Ambassador of Moldova to Belarus, Permanent Plenipotentiary to the CIS",
        ),
        (None, "S. Lebedev", "Chairman of the CIS Executive Committee"),
    ]


def test_astana_documents(astana: Record):
    assert [(paper.type, paper.instrument_dates) for paper in astana.documents] == [
        ("agreement", ()),
        ("agreement", ()),
        ("agreement", ()),
        ("plan", (date(2018, 6, 1),)),
        ("protocol", (date(1997, 1, 17),)),
        ("protocol", ()),
        ("decision", ()),
        ("concept", ()),
        ("procedure", ()),
        ("decision", ()),
        ("plan", ()),
        ("agreement", (date(1997, 1, 1),)),
    ]
    amended = [number for number, paper in enumerate(astana.documents, 1) if paper.amends]
    assert amended == [5, 7, 12]


def test_astana_reports_heard(astana: Record):
    assert [(heard.person, heard.office) for heard in astana.reports_heard] == [
        ("N. Spassky", "Deputy Director General of the Rosatom State Atomic Energy Corporation"),
        ("V. Zamolodchikov", "first vice-rector of the MEI National Research University"),
    ]


def test_astana_trade_figures(astana: Record):
    assert [
        (item.value, item.unit, item.period, item.change_percent, item.hedge, item.change_hedge)
        for item in astana.figures
    ] == [
        (Fraction(22_000_000_000), "USD", "2017", Fraction(25), "more than", "almost"),
        (Fraction(13_600_000_000), "USD", "2018-H1", Fraction("10.6"), None, None),
        (Fraction(12_300_000_000), "USD", "2017-H1", None, None, None),
        (Fraction(5_300_000_000), "USD", "2018-01/2018-07", Fraction("16.9"), None, None),
    ]


def test_astana_next_session_and_chair(astana: Record):
    item = astana.next_session
    assert item is not None
    assert (item.when, item.earliest, item.latest, item.place, item.chair_state) == (
        "late May 2019",
        date(2019, 5, 21),
        date(2019, 5, 31),
        "Ashkhabad (Turkmenistan)",
        "TKM",
    )


def test_astana_findings(astana: Record):
    quotes = {
        finding.code: [span.of(astana.text) for span in finding.spans]
        for finding in astana.findings
    }
    documents = [paper.span.of(astana.text) for paper in astana.documents]
    figures = [figure.span.of(astana.text) for figure in astana.figures]
    delegates = [seat.span.of(astana.text) for seat in astana.delegations]
    assert quotes == {
        "listed-twice": [documents[4], documents[11]],
        "growth-consistent": [figures[1], figures[2]],
        "office-does-not-bind": delegates[7:10],
        "year-inferred": ["November 2"],
        "formats-renamed": ["reduced", "narrow"],
    }


def test_astana_findings_are_worded_with_their_numbers(astana: Record):
    sentences = {finding.code: finding.sentence for finding in astana.findings}
    assert sentences["listed-twice"].startswith("Documents 5 and 12 appear to be one")
    assert sentences["listed-twice"].endswith("17 January 1997 against 1 January 1997.")
    assert sentences["growth-consistent"] == "$13.6 bn against $12.3 bn is +10.6 %, as stated."
