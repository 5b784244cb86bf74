from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.record import Span
from servanda.reader.text import prepare, trimmed

ANY_TEXT = st.text(alphabet=st.sampled_from('AaЯя1. ,;:!?–-*•\n\r\t\x00"»(İé€'), max_size=120)


def sentences(raw: str) -> list[str]:
    text = prepare(raw)
    return [text.of(span) for span in text.sentences]


def items(raw: str) -> list[str]:
    text = prepare(raw)
    return [text.of(span) for span in text.items]


def test_language_is_that_of_most_letters():
    assert prepare("Встреча в Осло (Norway)").language == "ru"
    assert prepare("The minister said «да»").language == "en"
    assert prepare("").language == "en"


def test_sentences_end_at_full_stops_questions_and_closing_quotes():
    assert sentences('He came. "He saw." Was it so? Yes!') == [
        "He came.",
        '"He saw."',
        "Was it so?",
        "Yes!",
    ]


def test_sentences_do_not_end_at_initials_and_abbreviations():
    for whole in (
        "The envoy G. Ruritanov met H.E. Mr. Kowalski and A.-B. Novak on Nov. 27.",
        "Министр Ю. Иванов приехал в г. Стрелсау.",
        "See no. 5 and approx. Five rooms.",
        "It cost 10.6 billion.",
        "They signed. it all",
    ):
        assert sentences(whole) == [whole]


def test_numbers_end_a_sentence_but_the_number_of_a_paragraph_does_not():
    assert sentences("They met on May 2. The room was full.") == [
        "They met on May 2.",
        "The room was full.",
    ]
    assert sentences("3.2. The room") == ["3.2. The room"]
    assert sentences('He came. "') == ['He came. "']


def test_a_year_may_end_a_sentence():
    assert sentences("Это было в 2018 г. Совет собрался.") == [
        "Это было в 2018 г.",
        "Совет собрался.",
    ]
    assert sentences("They met in 2018. The council was new.") == [
        "They met in 2018.",
        "The council was new.",
    ]


def test_a_row_of_stars_separates_and_is_no_sentence():
    assert sentences("One thing * * * Another thing") == ["One thing", "Another thing"]


def test_wrapped_lines_are_joined_but_blank_lines_separate():
    assert sentences("The council of\nRuritania met\nin Strelsau\n\nnext day") == [
        "The council of\nRuritania met\nin Strelsau",
        "next day",
    ]
    assert sentences("The end.\nlower case") == ["The end.", "lower case"]
    assert sentences("First line\n• second line") == ["First line", "• second line"]


def test_items_lose_bullet_and_mark_at_the_end():
    assert items(
        "Signed:\n• Agreement on ships;\n– Protocol on boats.\n1. 10.1 On rafts\n(a) Plan"
    ) == [
        "Agreement on ships",
        "Protocol on boats",
        "On rafts",
        "Plan",
    ]
    assert items("•\n") == []


def test_a_numbered_list_within_a_line_is_cut():
    raw = "Signed today 1. Agreement on ships. 2. Protocol on boats. 3. Plan"
    assert items(raw) == ["Agreement on ships", "Protocol on boats", "Plan"]
    assert sentences(raw)[0] == "Signed today"
    assert items("Room 1. It is big") == []


def test_furniture_is_in_no_sentence():
    raw = "Home | News\nThe council met\n21:18\nUSD 89.47\nIt ended.\nSubscribe to us\nMore"
    assert sentences(raw) == ["The council met", "It ended."]
    text = prepare(raw)
    assert text.of(text.body) == "The council met\n21:18\nUSD 89.47\nIt ended."


def test_a_text_of_menu_words_alone_keeps_its_last_line():
    assert sentences("Home\nNews") == ["News"]


def test_lower_case_keeps_every_offset():
    text = prepare("İstanbul HOSTS")
    assert text.lower == "İstanbul hosts"
    assert text.lower_of(Span(9, 14)) == "hosts"


def test_trimmed_takes_marks_and_blanks_off_the_end():
    assert trimmed("  a b ; . ", 0, 10, also=";.") == Span(2, 5)
    assert trimmed("   ", 0, 3) == Span(3, 3)


@given(ANY_TEXT)
def test_every_span_is_a_slice_without_blanks_around(raw):
    text = prepare(raw)
    for span in (*text.lines, *text.sentences, *text.items):
        assert 0 <= span.start < span.end <= len(raw)
        assert text.of(span) == text.of(span).strip()
    assert len(text.lower) == len(raw)


@given(ANY_TEXT)
def test_sentences_stand_in_order_and_do_not_overlap(raw):
    found = prepare(raw).sentences
    assert all(one.end <= other.start for one, other in pairwise(found))
