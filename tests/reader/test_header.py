from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader import header
from servanda.reader.text import prepare

PIECES = st.lists(
    st.sampled_from(
        [
            "Astana hosts the CIS summit. ",
            "The session will be held in Minsk on 5 May. ",
            "next session in Baku",
            "November 2",
            "2 ноября 2018 года",
            "date 2018-11-02\n",
            "MINSK, 3 June - ",
            "on Friday the council met. ",
            "сегодня заседание ",
            "\n• On 5 May 2010;\n",
            "SCO",
            "ООН",
            "video conference",
            "narrow format",
            "в узком составе",
            "Kazakhstan hosted the session. ",
            "talks ",
            "российско-катарские переговоры ",
            ", ",
            "(Belarus)",
            "\n\n",
        ]
    ),
    max_size=10,
).map("".join)


def dates(raw):
    start, end, words = header.dates(prepare(raw))
    return start and start.value, end and end.value, words and words.value


def value(found):
    return found.value if found else None


def council(raw):
    text = prepare(raw)
    return value(header.organisation(text)), value(header.body(text))


def place(raw):
    found = header.place(prepare(raw))
    return (found.city, found.country) if found else None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "The CIS Heads of Government Council met.",
            ("Commonwealth of Independent States", "CIS Council of Heads of Government"),
        ),
        (
            "The SCO Council of Heads of Government met; the UN and the UN and the UN sent notes.",
            (
                "Shanghai Cooperation Organisation",
                "SCO Council of Heads of Government (Prime Ministers)",
            ),
        ),
        (
            "The Eurasian Intergovernmental Council met.",
            ("Eurasian Economic Union", "Eurasian Intergovernmental Council"),
        ),
        (
            "CIS prime ministers met.",
            ("Commonwealth of Independent States", "CIS Council of Heads of Government"),
        ),
        (
            "The OTS summit closed.",
            ("Organisation of Turkic States", "OTS Council of Heads of State"),
        ),
        ("Visegrad Group presidents met.", ("Visegrad Group", None)),
        ("The UN met.", ("United Nations", None)),
        ("Nobody met.", (None, None)),
        ("В Лхасе прошли российско-катарские переговоры.", ("Russia-Qatar (bilateral)", None)),
        (
            "President of Georgia Ivan Black held talks with Emir of Qatar Omar White.",
            ("Georgia-Qatar (bilateral)", None),
        ),
        (
            "Переговоры Владимира Путина с Президентом Чили Хуаном Бланко.",
            ("Russia-Chile (bilateral)", None),
        ),
        (
            "The CIS held talks. President of Georgia Ivan Black and Emir of Qatar O. White came.",
            ("Commonwealth of Independent States", None),
        ),
        ("Talks with President of Georgia Ivan Black.", (None, None)),
        ("Talks of the Presidents of Georgia and Chile went on.", (None, None)),
    ],
)
def test_council_is_named_by_its_canonical_name(raw, expected):
    assert council(raw) == expected


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("Title on a summit\nThe session went on.", "session"),
        ("Итоги\nЗаседание прошло.", "заседание"),
        ("Title\nThe next meeting is in May. The summit ended.", "summit"),
        ("Title\nThey came for talks at the meeting.", "meeting"),
        ("Title\nThey came for talks.", "talks"),
        ("Российско-катарские переговоры\nПереговоры шли, встреча длилась.", "talks"),
        ("Nothing at all", None),
    ],
)
def test_session_is_called_as_the_text_calls_it(raw, kind):
    assert value(header.session_kind(prepare(raw))) == kind


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("The council will meet in May. The date is new.", "planned"),
        ("Ожидается, что будет подписан план.", "planned"),
        ("The council met. The next one will be held in May.", None),
        ("A quiet day.", None),
    ],
)
def test_only_an_announcement_is_planned(raw, status):
    assert value(header.event_status(prepare(raw))) == status


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("The session took place in Minsk.", ("Minsk", "BLR")),
        ("BAKU. AZERTAG - The session took place in Minsk.", ("Minsk", "BLR")),
        ("DUSHANBE\nThe council met.", None),
        ("The Uzbek capital, Tashkent, hosted the session.", ("Tashkent", "UZB")),
        ("Заседание прошло в туркменской столице Ашхабаде.", ("Ашхабад", "TKM")),
        ("The session took place in Georgetown (Belarus).", ("Georgetown", "BLR")),
        ("The session took place in Baku, as planned.", ("Baku", "AZE")),
        ("The session was held via video conference from Minsk.", None),
        ("Kazakhstan hosted a session of the council.", (None, "KAZ")),
        ("Kazakhstan received a note at the session.", None),
        ("Kazakhstan hosted a fair.", None),
        ("The council met in Baku. The next session will be held in Minsk.", ("Baku", "AZE")),
        ("In Minsk the next session is planned. The council met in Baku.", ("Baku", "AZE")),
        ("He told the session in Baku: the next session is in Minsk.", ("Baku", "AZE")),
        ("Baku will host the summit. The council met in Minsk.", ("Minsk", "BLR")),
        ("Baku to host the summit\nThe council will meet in Baku.", ("Baku", "AZE")),
        ("Nowhere.", None),
    ],
)
def test_place_is_where_the_session_met(raw, expected):
    assert place(raw) == expected


def test_cities_of_documents_further_down_are_no_place():
    lines = ["The session was held.", "A.", "B.", "C.", "D.", "• Agreement of the Minsk session"]
    assert place("\n".join(lines)) is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("in reduced and enlarged formats", ["narrow", "extended"]),
        ("в узком и расширенном составах", ["narrow", "extended"]),
        ("a plenary session", ["extended"]),
        ("a narrow road", []),
    ],
)
def test_formats_are_narrow_and_extended(raw, expected):
    assert [found.value for found in header.formats(prepare(raw))] == expected


DAY = date(2018, 11, 2)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("The session took place on November 2, 2018.", (DAY, DAY, None)),
        ("The session took place on 1-2 November 2018.", (date(2018, 11, 1), DAY, None)),
        ("The session of 2 November 2018 was long.", (DAY, DAY, None)),
        ("The session took place on November 2.", (None, None, "November 2")),
        ("A note\n\ndate 2018-11-05\n\nThe session took place on November 2.", (DAY, DAY, None)),
        ("A note\n\ndate 2019-01-05\n\nThe session took place on November 2.", (DAY, DAY, None)),
        (
            "The session took place on November 2. A toast was given on 2 November 2018.",
            (DAY, DAY, None),
        ),
        (
            "The session took place on November 2. The next session will be held in late May 2019.",
            (DAY, DAY, None),
        ),
        (
            "The session took place on November 2. The next session is far away.",
            (None, None, "November 2"),
        ),
        ("A note\n\ndate 2018-11-02\n\nToday the council met.", (DAY, DAY, None)),
        ("A note\n\ndate 2018-11-03\n\nThe council met yesterday.", (DAY, DAY, None)),
        ("A note\n\ndate 2018-11-05\n\nThe council met on Friday.", (DAY, DAY, None)),
        ("Заметка\n\n5.11.2018, 12:00\n\nВ пятницу прошло заседание.", (DAY, DAY, None)),
        ("The council met on Friday.", (None, None, "on Friday")),
        ("Council session\n\n2 November 2018\n\nThe session was short.", (DAY, DAY, None)),
        ("A note\n\ndate 2018-11-05\n\nThe session was short.", (None, None, None)),
        ("A note\n\n5 November 2018 10:15\n\nThe session was short.", (None, None, None)),
        ("They discussed the agreement dated 2 November 2018 at the session.", (None, None, None)),
        ("The agreement of 2 November 2018 was praised.", (None, None, None)),
        ("The next session will be held on 2 November 2018.", (None, None, None)),
        ("The council met on 2 November 2018, and the next session is far away.", (DAY, DAY, None)),
        ("MINSK, 1 November – The session took place on 2 November 2018.", (DAY, DAY, None)),
        ("MINSK, 2 November 2018 - Nothing else.", (DAY, DAY, None)),
        (
            "The session took place on 29 February.\n\ndate 2019-03-05\n",
            (None, None, "29 February"),
        ),
        ("Nothing.", (None, None, None)),
    ],
)
def test_dates_are_the_days_of_the_session(raw, expected):
    assert dates(raw) == expected


def test_dates_of_documents_and_of_furniture_are_not_the_sessions():
    filler = "The council adopted what follows. " * 20
    assert dates(f"{filler}\n• Plan of the session on 2 November 2018;") == (None, None, None)
    assert dates("The session was short.\nSubscribe\n2 November 2018 10:00") == (None, None, None)
    assert dates("The session was short.\n" + "B\n" * 40 + "2 November 2018") == (None, None, None)


@given(PIECES)
def test_header_never_raises_and_quotes_the_text(raw):
    text = prepare(raw)
    start, end, words = header.dates(text)
    found = [
        header.organisation(text),
        header.body(text),
        header.session_kind(text),
        header.event_status(text),
        header.place(text),
        start,
        end,
        words,
        *header.formats(text),
    ]
    for one in found:
        assert one is None or 0 <= one.span.start < one.span.end <= len(raw)
    assert (start is None) == (end is None)
    assert start is None or words is None
