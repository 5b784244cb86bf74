from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.delegations import chair, delegations
from servanda.reader.delegations.people import state_of_leader
from servanda.reader.text import prepare

PIECES = st.lists(
    st.sampled_from(
        [
            "The session was attended by ",
            "Prime Minister ",
            "Prime Ministers ",
            "of Kazakhstan ",
            "Kazakhstan ",
            "Belarus",
            " – ",
            ", ",
            "and ",
            "Ivan Black ",
            "H.E. Mr. Omar White",
            ". ",
            ":\n",
            "\n",
            "Kazakh ",
            "representing ",
            "took part. ",
            "С российской стороны: ",
            "ИВАНОВ Иван – ",
            "премьер-министр ",
            "Российскую делегацию возглавляет ",
            "(",
            ")",
            "of ",
            "side ",
            "said ",
            "who chaired the meeting",
            " attends",
            "* * *",
            "Лукин Лукин ",
            "were not ",
            "с ",
            "met with ",
        ]
    ),
    max_size=16,
).map("".join)


def who(raw):
    return [(d.state, d.person, d.office) for d in delegations(prepare(raw))]


ATTENDED = "The session was attended by "


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        # OFFICE of STATE NAME; STATE - NAME and STATE NAME under a plural office
        (
            ATTENDED
            + "Prime Ministers of Georgia Ivan Black, the Russian Federation — Omar White, "
            "Belarus Rudolf Grey, the first Deputy Premier of Armenia F. Green.",
            [
                ("GEO", "Ivan Black", "Prime Minister"),
                ("RUS", "Omar White", "Prime Minister"),
                ("BLR", "Rudolf Grey", "Prime Minister"),
                ("ARM", "F. Green", "first Deputy Premier"),
            ],
        ),
        # STATE-adjective OFFICE NAME, and groups by adjective
        (
            ATTENDED
            + "Kazakh Premier Ivan Black as well as Azeri, Turkmen and Uzbek deputy premiers.",
            [
                ("KAZ", "Ivan Black", "Premier"),
                ("AZE", None, "deputy premiers"),
                ("TKM", None, "deputy premiers"),
                ("UZB", None, "deputy premiers"),
            ],
        ),
        # NAME, OFFICE of STATE
        (
            "Participants: Mr I. Black, Prime Minister of Georgia, Mr O. White, Emir of Qatar.",
            [("GEO", "I. Black", "Prime Minister"), ("QAT", "O. White", "Emir")],
        ),
        # OFFICES, NAME, of STATE; NAME of STATE
        (
            "Presidents Ivan Black, of the Argentine Republic; Omar White, of Chile, met in Baku.",
            [
                ("ARG", "Ivan Black", "President"),
                ("CHL", "Omar White", "President"),
            ],
        ),
        (
            ATTENDED + "Ivan Black of Georgia and President Omar White of Chile.",
            [("GEO", "Ivan Black", None), ("CHL", "Omar White", "President")],
        ),
        # a bracket after the name: a state, or an order
        (
            ATTENDED + "Ivan Black (Georgia), Omar White (OBE), Emir of Qatar.",
            [("GEO", "Ivan Black", None), ("QAT", "Omar White", "Emir")],
        ),
        # representing somebody who is absent
        (
            "Hon. Ivan Black, Vice President of Kenya, representing President O. White, attended.",
            [("KEN", "Ivan Black", "Vice President")],
        ),
        (
            "Ivan Black, Minister, representing the President of Kenya, attended.",
            [("KEN", "Ivan Black", "Minister")],
        ),
        (
            "Ivan Black, Minister of Kenya, representing his people, attended.",
            [("KEN", "Ivan Black", "Minister")],
        ),
        # a bracket or a colon after the state
        (
            "Guests: Georgia (Emir Ivan Black), Chile: Omar White, Minister; Peru – Mr R. Grey.",
            [
                ("GEO", "Ivan Black", "Emir"),
                ("CHL", "Omar White", "Minister"),
                ("PER", "R. Grey", None),
            ],
        ),
        # groups
        (
            "Georgia, Chile and Peru sent their Prime Ministers.",
            [
                ("GEO", None, "Prime Ministers"),
                ("CHL", None, "Prime Ministers"),
                ("PER", None, "Prime Ministers"),
            ],
        ),
        (
            "Georgia, Chile and Peru took part.",
            [("GEO", None, None), ("CHL", None, None), ("PER", None, None)],
        ),
        (
            ATTENDED + "the Presidents of Georgia and Chile and the Emir of Qatar.",
            [("GEO", None, "Presidents"), ("CHL", None, "Presidents"), ("QAT", None, "Emir")],
        ),
        (
            "Attended by leaders from Georgia and Chile.",
            [("GEO", None, "leaders"), ("CHL", None, "leaders")],
        ),
        ("The Union has Georgia and Chile as members, guests included.", []),
        ("Georgia and Chile were not represented.", []),
        ("Georgia and Chile, not Peru, attended.", []),
        (
            "Georgia and Chile attended; Chile was represented by President Omar White.",
            [("GEO", None, None), ("CHL", "Omar White", "President")],
        ),
        (
            "Georgia and Chile took part. Georgia and Chile attended.",
            [("GEO", None, None), ("CHL", None, None)],
        ),
        (
            "Attended by leaders from Georgia and Chile",
            [("GEO", None, "leaders"), ("CHL", None, "leaders")],
        ),
        (
            "Attended by leaders from Georgia and Chile who came late",
            [("GEO", None, "leaders"), ("CHL", None, "leaders")],
        ),
        (
            "The Kazakh Premier attended, and the Kazakh and Kyrgyz Premier Ivan Black.",
            [("KGZ", "Ivan Black", "Premier")],
        ),
        ("Georgia Premier attended.", []),
        ("Talks of the Presidents of Georgia and Chile.", []),
        ("Guests: Georgia, Chile of Peru took part.", [("GEO", None, None), ("CHL", None, None)]),
        (ATTENDED + "the Premier of Georgia, Black, and others.", []),
        # the state that the clause is about
        (
            "On behalf of Georgia, Deputy Premier Ivan Black attended.",
            [("GEO", "Ivan Black", "Deputy Premier")],
        ),
        (
            "Next comes Georgia, Premier Ivan Black added, and attended.",
            [(None, "Ivan Black", "Premier")],
        ),
        (
            "From the Georgian side Minister Ivan Black, Adviser Omar White took part.",
            [("GEO", "Ivan Black", "Minister"), ("GEO", "Omar White", "Adviser")],
        ),
        (
            "Georgia was represented by the Premier, Mr Ivan Black.",
            [("GEO", "Ivan Black", "Premier")],
        ),
        # apposition
        (
            "The Georgian Ambassador to Chile, Ivan Black, took part.",
            [("GEO", "Ivan Black", "Ambassador to Chile")],
        ),
        (
            ATTENDED + "the Premier of Georgia, Ivan Black, Emir of Qatar.",
            [("QAT", "Ivan Black", "Emir")],
        ),
        # Russian
        (
            "Российскую делегацию возглавляет премьер Иван Блок, белорусскую – министр Олег Уайт.",
            [("RUS", "Иван Блок", "премьер"), ("BLR", "Олег Уайт", "министр")],
        ),
        (
            "Россия и Чили представлены вице-премьерами, Перу – послом в Чили.",
            [
                ("RUS", None, "вице-премьерами"),
                ("CHL", None, "вице-премьерами"),
                ("PER", None, "послом в Чили"),
            ],
        ),
        (
            "Участвовали премьер-министр России Иван Блок, Чили – Олег Уайт.",
            [("RUS", "Иван Блок", "премьер-министр"), ("CHL", "Олег Уайт", "премьер-министр")],
        ),
        (
            "Чили представлял министр Олег Уайт. Перу – министр Иван Блок.",
            [("CHL", "Олег Уайт", "министр"), ("PER", "Иван Блок", "министр")],
        ),
        (
            "Участвовал министр Чили Олег Уайт Уайт Олег Ильич министр Чили, посол Перу Я. Грин.",
            [("CHL", "Олег Уайт", "министр"), ("PER", "Я. Грин", "посол")],
        ),
        ("Участвовал министр Чили Олег Уайт Уайт Олег", [("CHL", "Олег Уайт", "министр")]),
        ("Участвовал Олег Уайт Уайт", [(None, "Олег Уайт", None)]),
        ("Участники встретились с президентом Чили Олегом Уайтом.", []),
        (
            "Участвовал вместе с президентом Чили Олегом Уайтом.",
            [("CHL", "Олегом Уайтом", "президентом")],
        ),
        # who spoke, who only received or was met
        (
            "CIS Executive Secretary Ivan Black told reporters.",
            [(None, "Ivan Black", "CIS Executive Secretary")],
        ),
        ("President of Georgia Ivan Black received the heads; they attended.", []),
        ("President of Georgia Ivan Black met with guests.", []),
        (
            "President of Georgia Ivan Black, in Baku, attended.",
            [("GEO", "Ivan Black", "President")],
        ),
        ("He spoke with President of Georgia Ivan Black.", []),
        ("Premier Ivan Black said so.", []),
        ("Premier of Georgia Ivan Black was appointed, he said.", []),
        (
            "Президент Чили Олег Уайт принял участие во встрече.",
            [("CHL", "Олег Уайт", "Президент")],
        ),
        (
            "Talks of President of Georgia Ivan Black with Emir of Qatar Omar White.",
            [("GEO", "Ivan Black", "President"), ("QAT", "Omar White", "Emir")],
        ),
        ("Left to right: President of Georgia Ivan Black attended.", []),
        # without an office; the well-known leader's state
        ("Dmitry Medvedev attends", [("RUS", "Dmitry Medvedev", None)]),
        ("Rudolf Rassendyll attends", [(None, "Rudolf Rassendyll", None)]),
        ("Участвовал и Владимир Путин.", [("RUS", "Владимир Путин", None)]),
        ("Attended by Black, " + "word " * 900, []),
    ],
)
def test_who_attended_is_read_from_prose(raw, expected):
    assert who(raw) == expected


def test_one_person_is_one_delegate_however_often_named():
    assert who(
        "Участвовал Иван Блок. Премьер Чили Иван Блок сообщил новости. Премьер Чили Блок сказал."
        " Премьером Чили Иваном Блоком сообщил."
    ) == [("CHL", "Иван Блок", "Премьер")]
    assert who("Premier of Chile I. Black said so. Premier of Chile Ivan Black added.") == [
        ("CHL", "I. Black", "Premier")
    ]
    assert who("Premier of Chile Ivan Blake said so. Premier of Chile Black added.") == [
        ("CHL", "Ivan Blake", "Premier")
    ]
    assert who("Emir of Qatar Ivan Black said so. Emir of Qatar Omar Black said so.") == [
        ("QAT", "Ivan Black", "Emir"),
        ("QAT", "Omar Black", "Emir"),
    ]
    assert who("Emir of Qatar I. Black said so. Premier of Chile White added.") == [
        ("QAT", "I. Black", "Emir"),
        ("CHL", "White", "Premier"),
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # NAME, OFFICE in one line; the own state at the end of any office
        (
            [
                "Participants:",
                "H.E. Ivan Black (GCFR), President of the Republic of Chile;",
                "2. Dr. Omar White, Minister of Zenda Things and Ships of Peru",
                "Rudolf Grey - Emir",
            ],
            [
                ("CHL", "Ivan Black", "President"),
                ("PER", "Omar White", "Minister of Zenda Things and Ships"),
                (None, "Rudolf Grey", "Emir"),
            ],
        ),
        # STATE: OFFICE NAME, colon sometimes lost
        (
            [
                "Those who attended:",
                "Angola: H.E. President Ivan Black",
                "Chile H.E. Premier Omar White",
            ],
            [("AGO", "Ivan Black", "President"), ("CHL", "Omar White", "Premier")],
        ),
        # name and office on two lines
        (
            [
                "It was attended by",
                "His Highness Omar White",
                "Crown Prince of the State of Kuwait",
                "Ivan Black",
                "Emir of Qatar",
                "Rudolf Grey",
                "a friend",
            ],
            [("KWT", "Omar White", "Crown Prince"), ("QAT", "Ivan Black", "Emir")],
        ),
        # a state, then its delegates; sides
        (
            [
                "Participants:",
                "Chile:",
                "Ms Ada White, Minister for Trade",
                "Peru",
                "Ivan Black, Minister",
            ],
            [("CHL", "Ada White", "Minister for Trade"), ("PER", "Ivan Black", "Minister")],
        ),
        (
            [
                "From the Chilean side:",
                "Ivan Black, Minister",
                "From the Peruvian side:",
                "Omar White, Minister",
                "The end",
            ],
            [("CHL", "Ivan Black", "Minister"), ("PER", "Omar White", "Minister")],
        ),
        (
            [
                "Participants:",
                "Ada White, Secretary General of the SCO",
                "Ivan Black, of Chile",
                "Grey Smith, nobody",
            ],
            [(None, "Ada White", "Secretary General of the SCO"), ("CHL", "Ivan Black", None)],
        ),
        (
            ["Participants:", "Ivan Black, Minister Omar White", "x" * 400],
            [(None, "Omar White", "Minister")],
        ),
        (
            ["Приняли участие:", "от Чили – министр Олег Уайт;", "от Перу – министр Ян Грин."],
            [("CHL", "Олег Уайт", "министр"), ("PER", "Ян Грин", "министр")],
        ),
        (["They attended.", "Ivan Black, President of Chile"], []),
        (["Participants:", "Ivan Black"], []),
    ],
)
def test_who_attended_is_read_from_lists(lines, expected):
    assert who("\n".join(lines)) == expected


def test_names_in_capitals_with_offices_run_together():
    raw = (
        "Участники С российской стороны: БЛОК Иван Петрович – министр ЧЁРНЫЙ Олег – посол "
        "в Чили С чилийской стороны: АЛЬ ТАНИ Хуан – Президент * * * ГРИН Ян – секретарь Союзного "
        "государства СЕРЫЙ Пётр – министр Перу Смотрите также БЕЛЫЙ"
    )
    assert who(raw) == [
        ("RUS", "БЛОК Иван Петрович", "министр"),
        ("RUS", "ЧЁРНЫЙ Олег", "посол в Чили"),
        ("CHL", "АЛЬ ТАНИ Хуан", "Президент"),
        (None, "ГРИН Ян", "секретарь Союзного государства"),
        ("PER", "СЕРЫЙ Пётр", "министр Перу"),
    ]
    assert who("С этой стороны: БЛОК Иван – министр БЛОК Олег – друг") == [
        (None, "БЛОК Иван", "министр"),
        (None, "БЛОК Олег", "друг"),
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("In the chair was Premier of Chile Ivan Black.", ("CHL", "Ivan Black")),
        ("Председательствовал премьер Чили Иван Блок.", ("CHL", "Иван Блок")),
        ("Ivan Black, SCO Secretary, chaired; Omar White attended.", (None, "Ivan Black")),
        ("Vladimir Putin attended and chaired.", ("RUS", "Vladimir Putin")),
        ("It was chaired in turn. Premier of Peru Omar White chaired it.", ("PER", "Omar White")),
        ("Premier of Chile Ivan Black will chair the next session, it was chaired.", None),
        ("Premier of Chile Ivan Black hosted.", None),
    ],
)
def test_chair_is_who_chaired(raw, expected):
    found = chair(prepare(raw))
    assert (found and (found.state, found.person)) == expected


def test_leaders_are_known_by_given_name_and_surname():
    assert state_of_leader("Владимиром Путиным") == "RUS"
    assert state_of_leader("Ada Putin") is None


def test_the_astana_report_gives_its_eleven_delegates_exactly(shared_data):
    folder = shared_data / "communiques"
    raw = (folder / "texts" / "000.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / "gold" / "000.json").read_text(encoding="utf-8"))["delegations"]
    assert who(raw) == [(d["state"], d["person"], d["office"]) for d in gold]


@given(PIECES)
def test_delegations_never_raise_and_quote_the_text(raw):
    text = prepare(raw)
    led = chair(text)
    for found in (*delegations(text), *((led,) if led else ())):
        assert 0 <= found.span.start < found.span.end <= len(raw)
        assert found.person is None or found.person in raw


@given(st.text(max_size=200))
def test_any_text_is_read(raw):
    text = prepare(raw)
    assert isinstance(delegations(text), tuple)
