from __future__ import annotations

import pytest

from servanda.reader.heard import proposals, reports_heard
from servanda.reader.text import prepare


def heard(raw):
    text = prepare(raw)
    return [(h.person, h.office, text.of(h.span)) for h in reports_heard(text)]


def proposed(raw):
    text = prepare(raw)
    return [(p.state, text.of(p.span)) for p in proposals(text)]


def test_each_reporter_is_heard_with_the_office():
    raw = (
        "The reports of the Rector of the Zenda Academy R. Black, the Director F. White were heard."
    )
    assert [h[:2] for h in heard(raw)] == [
        ("R. Black", "Rector of the Zenda Academy"),
        ("F. White", "Director"),
    ]


def test_a_report_without_a_name_is_quoted_as_a_clause():
    assert heard("After lunch, the heads heard a report on the games, and left.") == [
        (None, None, "the heads heard a report on the games")
    ]
    assert heard("Заслушан доклад об играх.") == [(None, None, "Заслушан доклад об играх")]


@pytest.mark.parametrize(
    "raw", ["He told reporters.", "A report was printed.", "• The reports were heard;", "x" * 4000]
)
def test_what_nobody_heard_is_no_report(raw):
    assert heard(raw) == []


@pytest.mark.parametrize(
    ("raw", "state"),
    [
        ("The Chilean side raised issues of ships.", "CHL"),
        ("The Peruvian PM called for calm.", "PER"),
        ("The Prime Minister of Georgia Ivan Black proposed a fund.", "GEO"),
        ("He said that Georgia proposed a fund.", "GEO"),
        ("It was the Kyrgyz Premier who made the offer.", "KGZ"),
        ("The proposal came from Chile.", "CHL"),
        ("Новый фонд предложила республика Перу.", "PER"),
        ("Так предложил премьер-министр Грузии.", "GEO"),
        ("Казахстанская сторона предложила создать фонд.", "KAZ"),
    ],
)
def test_the_subject_of_proposing_is_the_proposer(raw, state):
    assert proposed(raw) == [(state, raw)]


@pytest.mark.parametrize(
    ("raw", "quote"),
    [
        (
            "They read a proposal of the President of Georgia.",
            "a proposal of the President of Georgia",
        ),
        ("It met at the suggestion of Georgia today.", "the suggestion of Georgia"),
        ("По предложению Грузии решено ждать.", "По предложению Грузии"),
    ],
)
def test_a_proposal_may_be_named_by_its_author(raw, quote):
    assert proposed(raw) == [("GEO", quote)]


def test_a_mere_mention_counts_once_for_a_state():
    raw = "Georgia proposed a fund. It met at the suggestion of Georgia."
    assert proposed(raw) == [("GEO", "Georgia proposed a fund.")]


@pytest.mark.parametrize(
    "raw",
    [
        "A fund is proposed.",
        "The fund was proposed by nobody in Georgia.",
        "Goods from Georgia and the wider world proposed nothing.",
        "The Kazakh steppe suggested peace.",
        "Предложил никто.",
        "The Prime Minister proposed a fund.",
        "The idea of a fund grew.",
        "An initiative of the President and the nation.",
    ],
)
def test_without_a_state_there_is_no_proposal(raw):
    assert proposed(raw) == []
