from __future__ import annotations

import pytest

from servanda.reader.communique import read
from servanda.reader.delegations import chair, delegations
from servanda.reader.text import prepare


def who(raw):
    return [(d.state, d.person, d.office) for d in delegations(prepare(raw))]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            (
                "The session was attended by the Premier of Kenya, Ivan Black, the Premier of "
                "Uganda, Omar White, and the Emir of Qatar, Said Green."
            ),
            [
                ("KEN", "Ivan Black", "Premier"),
                ("UGA", "Omar White", "Premier"),
                ("QAT", "Said Green", "Emir"),
            ],
        ),
        (
            "The session was attended by His Majesty King Omar bin Said, King of Bahrain.",
            [("BHR", "Omar bin Said", "King")],
        ),
        (
            "The session was attended by President Ivan Black, Minister of Kenya Omar White.",
            [(None, "Ivan Black", "President"), ("KEN", "Omar White", "Minister")],
        ),
        (
            "Taking part were prime ministers Ivan Black (Kenya) and Omar White (Uganda).",
            [("KEN", "Ivan Black", "prime minister"), ("UGA", "Omar White", "prime minister")],
        ),
        (
            "Kenya was represented by its Minister for Trade, Uganda by its Ambassador.",
            [("KEN", None, "Minister for Trade"), ("UGA", None, "Ambassador")],
        ),
        (
            (
                "The session brought together Kenyan President Ivan Black, Uganda's Omar White "
                "and Qatar's ministers."
            ),
            [("KEN", "Ivan Black", "President"), ("UGA", "Omar White", None)],
        ),
        (
            (
                "The session was attended by H.E. Ivan Black, President of the Republic of Kenya "
                "and Chairman of the Authority, and by Dr. the Hon. Omar White, Minister of Uganda."
            ),
            [("KEN", "Ivan Black", "President"), ("UGA", "Omar White", "Minister")],
        ),
        (
            (
                "The session was attended at the invitation of President of Kenya Ivan Black by "
                "President of Uganda Omar White."
            ),
            [("UGA", "Omar White", "President")],
        ),
        (
            "The session was attended by BSEC PERMIS Secretary General Ivan Black.",
            [(None, "Ivan Black", "BSEC PERMIS Secretary General")],
        ),
        (
            (
                "Participants:\nHis Majesty Sultan Omar bin Said\nSultan of Oman\n"
                "H.E. Ivan Black, Secretary of the African Union, also took part in the meeting."
            ),
            [
                ("OMN", "Omar bin Said", "Sultan"),
                (None, "Ivan Black", "Secretary of the African Union"),
            ],
        ),
        (
            "Participants:\nPresident Omar White\nKenya and its people were pleased.",
            [(None, "Omar White", "President")],
        ),
        (
            "The session was attended by Kenya's External Affairs Minister Ivan Black.",
            [("KEN", "Ivan Black", "External Affairs Minister")],
        ),
        (
            "Россию на встрече представлял Иван Лугов.",
            [("RUS", "Иван Лугов", None)],
        ),
        (
            "В Россию на встречу прибыл министр Армении Иван Лугов.",
            [("ARM", "Иван Лугов", "министр")],
        ),
        (
            "В Россию, на заседание и а в их прибыл министр Армении Иван Лугов.",
            [("ARM", "Иван Лугов", "министр")],
        ),
        (
            "Россию представляет Иван Лугов, Казахстан — Омар Садыков, Белоруссию – Лев Яров.",
            [
                ("RUS", "Иван Лугов", None),
                ("KAZ", "Омар Садыков", None),
                ("BLR", "Лев Яров", None),
            ],
        ),
        (
            "Делегацию Армении возглавил премьер-министр Иван Лугов, делегацию России – Лев Яров.",
            [("ARM", "Иван Лугов", "премьер-министр"), ("RUS", "Лев Яров", None)],
        ),
        (
            (
                "В заседании участвовал и. о. Председателя Кабинета Министров Кыргызской "
                "Республики Омар Садыков."
            ),
            [("KGZ", "Омар Садыков", "и. о. Председателя Кабинета Министров")],
        ),
    ],
)
def test_attendance_is_read_however_it_is_worded(raw, expected):
    assert who(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Minister of Kenya Ivan Black is expected to chair the meeting.", ("KEN", "Ivan Black")),
        ("Заседание провёл премьер-министр Армении Иван Лугов.", ("ARM", "Иван Лугов")),
        ("Министр Турции Иван Лугов провёл в Баку заседание.", ("TUR", "Иван Лугов")),
    ],
)
def test_the_chair_is_read_however_it_is_worded(raw, expected):
    found = chair(prepare(raw))
    assert found is not None
    assert (found.state, found.person) == expected


HELD = "The CIS Economic Council held a session in Minsk on 5 March 2020.\n\n"
HELD_RU = "Заседание Экономического совета СНГ прошло 5 марта 2020 года в Минске.\n\n"


@pytest.mark.parametrize(
    ("raw", "when", "days", "place"),
    [
        ("The council will meet again early next year in Baku.", "early next year", (1, 4), "Baku"),
        ("The next session will be held next year in Baku.", "next year", (1, 12), "Baku"),
        (
            "The next session will be held in June this year in Baku.",
            "in June this year",
            (6, 6),
            "Baku",
        ),
        ("The next session will be held in the autumn in Baku.", "in the autumn", (9, 11), "Baku"),
        ("We look forward to the 9th session in Baku in May 2021.", "in May 2021", (5, 5), "Baku"),
        ("The 9th session will be held in Baku in May 2021.", "in May 2021", (5, 5), "Baku"),
        ("Members decided to meet in Baku in May.", "in May", (5, 5), "Baku"),
    ],
)
def test_the_next_session_is_read_however_it_is_worded(raw, when, days, place):
    found = read(HELD + raw).next_session
    assert found is not None
    assert found.earliest is not None
    assert found.latest is not None
    assert (found.when, found.place) == (when, place)
    assert (found.earliest.month, found.latest.month) == days


@pytest.mark.parametrize(
    ("raw", "when", "days"),
    [
        ("Следующее заседание намечено на ноябрь текущего года.", "ноябрь текущего года", (11, 11)),
        ("Следующее заседание пройдёт в следующем году.", "в следующем году", (1, 12)),
        ("Следующее заседание пройдёт осенью.", "осенью", (9, 11)),
        ("Саммит намечен на 6–7 октября.", "6–7 октября", (10, 10)),
    ],
)
def test_in_russian_too_the_next_session_is_read_however_it_is_worded(raw, when, days):
    found = read(HELD_RU + raw).next_session
    assert found is not None
    assert found.earliest is not None
    assert found.latest is not None
    assert found.when == when
    assert (found.earliest.month, found.latest.month) == days


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("in the first ten days of May 2021", ("2021-05-01", "2021-05-10")),
        ("in the second ten days of May 2021", ("2021-05-11", "2021-05-20")),
        ("in the last ten days of May 2021", ("2021-05-21", "2021-05-31")),
    ],
)
def test_ten_days_are_a_third_of_a_month(words, days):
    found = read(f"{HELD}The next session will be held {words}.").next_session
    assert found is not None
    assert (str(found.earliest), str(found.latest)) == days


@pytest.mark.parametrize(
    ("page", "printed", "expected"),
    [
        ("28 May 2030", "June 3", "2030-06-03"),
        ("28 December 2030", "January 3", "2031-01-03"),
    ],
)
def test_an_announced_day_comes_after_the_page_was_published(page, printed, expected):
    record = read(f"{page}\n\nA session of the CIS Economic Council will be held on {printed}.\n")
    assert record.date_start is not None
    assert str(record.date_start.value) == expected


def test_a_range_of_days_may_begin_with_from():
    record = read("The Pacific Islands Forum was held in Apia, Samoa, from 24-27 August 2038.")
    assert record.date_start is not None
    assert record.date_end is not None
    assert (str(record.date_start.value), str(record.date_end.value)) == (
        "2038-08-24",
        "2038-08-27",
    )


def test_in_an_announcement_the_next_session_is_the_one_announced():
    record = read(
        "MINSK, 12 March – The next, 118th meeting of the CIS Economic Council will be held on "
        "15 March 2024 in Minsk."
    )
    assert record.date_start is not None
    assert str(record.date_start.value) == "2024-03-15"
    assert record.next_session is None


def test_talks_are_named_after_the_two_leaders_in_their_order():
    record = read(
        "Переговоры в Астане\n\n4 марта 2031 года\n\nСостоялись переговоры Президента Казахстана "
        "Омара Садыкова с Президентом Узбекистана Львом Яровым.\n\n" + "О хлопке. " * 60
    )
    assert record.organisation is not None
    assert record.organisation.value == "Kazakhstan-Uzbekistan (bilateral)"


def test_a_city_is_given_as_it_is_printed():
    record = read("The ECOWAS Authority held a session in Lomé, Togo, on 5 May 2030.")
    assert record.place is not None
    assert record.place.city == "Lomé"


def figures_of(raw):
    return [(f.value, f.unit, f.period, f.change_percent) for f in read(HELD + raw).figures]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "Exports came to $7 billion, imports fell by 2%.",
            [(7 * 10**9, "USD", None, None), (None, None, None, -2)],
        ),
        (
            "In 2019 exports grew by 5%, industry by 4% and farming by 3%.",
            [(None, None, "2019", 5), (None, None, "2019", 4), (None, None, "2019", 3)],
        ),
        (
            "In 2019 exports fell by 5%, industry by 4%.",
            [(None, None, "2019", -5), (None, None, "2019", -4)],
        ),
        (
            "In 2019 exports grew by 5%, a share of 40%.",
            [(None, None, "2019", 5), (40, "percent", "2019", None)],
        ),
        (
            "Trade in January-September came to $7 billion, which is 9% more than a year before.",
            [(7 * 10**9, "USD", "2020-01/2020-09", 9)],
        ),
        (
            "Exports came to $7 billion, which is 9% less than before.",
            [(7 * 10**9, "USD", None, -9)],
        ),
        ("Exports exceeded $7 billion in 2019 (up 5%).", [(7 * 10**9, "USD", "2019", 5)]),
        ("Exports came to $7 billion (+5%) in all.", [(7 * 10**9, "USD", None, 5)]),
        ("Trade over nine months this year grew by 9%.", [(None, None, "2020-01/2020-09", 9)]),
        ("Trade over nine months grew by 9%.", [(None, None, "2020-01/2020-09", 9)]),
        (
            "In May 2019 exports grew by 5%. Imports grew by 6%.",
            [(None, None, "2019-05", 5), (None, None, "2019-05", 6)],
        ),
    ],
)
def test_each_figure_has_its_own_verb_and_the_period_spoken_of(raw, expected):
    assert figures_of(raw) == expected


def test_without_a_year_nine_months_are_no_period():
    record = read("The CIS Economic Council held a session. Trade over nine months grew by 9%.")
    assert [f.period for f in record.figures] == [None]


def documents_of(raw):
    return [(d.type, d.title, d.status) for d in read(raw).documents]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "The council adopted the Minsk Declaration and a number of other documents.",
            [("declaration", "Minsk Declaration", None)],
        ),
        (
            (
                "The council signed the Agreement on ferries, the Protocol amending the Agreement "
                "on bridges and decisions on roads and on tolls."
            ),
            [
                ("agreement", "Agreement on ferries", None),
                ("protocol", "Protocol amending the Agreement on bridges", None),
                ("decision", "decisions on roads", None),
                ("decision", "on tolls", None),
            ],
        ),
        (
            "The ministers adopted a joint communique.",
            [("other", "joint communique", None)],
        ),
    ],
)
def test_documents_are_read_however_they_are_worded(raw, expected):
    assert documents_of(HELD + raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "Ожидается подписание соглашения о паромах и распоряжения о мостах.",
            [
                ("agreement", "соглашения о паромах", "planned"),
                ("decision", "распоряжения о мостах", "planned"),
            ],
        ),
        (
            "Согласовали проект соглашения о паромах и приняли решения о мостах и о дорогах.",
            [
                ("agreement", "проект соглашения о паромах", None),
                ("decision", "решения о мостах", None),
                ("decision", "о дорогах", None),
            ],
        ),
        (
            (
                "Подписаны договор о мостах и декларация о дорогах, а также план мероприятий, а "
                "затем был ужин."
            ),
            [
                ("agreement", "договор о мостах", None),
                ("declaration", "декларация о дорогах", None),
                ("plan", "план мероприятий", None),
            ],
        ),
        ("Подписано совместное заявление.", [("statement", "совместное заявление", None)]),
    ],
)
def test_russian_documents_are_read_however_they_are_worded(raw, expected):
    assert documents_of(HELD_RU + raw) == expected


def test_a_surname_alone_tells_whose_proposal_it_is():
    record = read(
        HELD + "President of Kenya Ivan Black attended. In the debate Black proposed a new fund."
    )
    assert [proposal.state for proposal in record.proposals] == ["KEN"]


def test_at_talks_the_two_leaders_are_the_delegations():
    record = read(
        "Переговоры в Астане\n\nПрезидент Казахстана Омар Садыков провёл переговоры с прибывшим "
        "с визитом Президентом Узбекистана Львом Яровым 4 марта 2031 года."
    )
    assert [d.state for d in record.delegations] == ["KAZ", "UZB"]


def test_a_council_that_met_had_a_meeting():
    record = read("The Council of Foreign Ministers of the SCO met in Goa, India, on Friday.")
    assert record.session_kind is not None
    assert record.session_kind.value == "meeting"


def test_a_council_of_ministers_of_one_field_is_no_council_of_ministers():
    record = read("28 мая 2031 года в Бишкеке прошло заседание Совета министров обороны ОДКБ.")
    assert record.body is not None
    assert record.body.value == "CSTO Council of Defence Ministers"


def test_a_name_may_stand_before_the_state_it_came_from():
    raw = "Taking part were Ivan Black, from Kenya, Omar White, from afar, and others."
    assert who(raw) == [("KEN", "Ivan Black", None)]


def test_a_given_name_is_no_city():
    record = read(
        "President of Serbia Milan Black held talks with President of Hungary Ivan Green in "
        "Belgrade on 3 March 2031."
    )
    assert record.place is not None
    assert record.place.city == "Belgrade"


@pytest.mark.parametrize(
    ("raw", "city"),
    [
        ("Council\n\nASTANA, May 5. The CIS Economic Council opened its session here.", "Astana"),
        ("Council\n\nNo date. The CIS Economic Council opened its session here.", None),
        ("Council\n\nThe CIS Economic Council opened its session.", None),
    ],
)
def test_here_is_the_city_of_the_dateline(raw, city):
    place = read(raw).place
    assert (place and place.city) == city


@pytest.mark.parametrize(
    ("aside", "status"),
    [
        ("Preparations were discussed in Baku.", "planned"),
        ("The ministers signed a protocol.", None),
        ("A meeting of experts was held on tolls.", None),
    ],
)
def test_what_went_before_leaves_an_announcement_one(aside, status):
    found = read(f"The CIS Economic Council will hold a session in Minsk on 5 May. {aside}")
    assert (found.event_status and found.event_status.value) == status


def test_a_report_that_ends_with_a_plan_is_no_announcement():
    record = read(
        "В Минске прошла встреча секретарей советов безопасности стран СНГ. Она пройдёт и в Баку."
    )
    assert record.event_status is None


def test_a_council_inside_the_name_of_an_organisation_is_no_body():
    record = read("The Nordic Council of Ministers held a session in Oslo on 5 May 2031.")
    assert record.organisation is not None
    assert (record.organisation.value, record.body) == ("Nordic Council of Ministers", None)
