from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.documents import documents
from servanda.reader.text import prepare


def titles(raw):
    return [(d.type, d.title) for d in documents(prepare(raw))]


SIGNED_LIST = """Council meets in Strelsau

Following the meeting, these documents were signed:

  • Agreement on the joint use of the river port;
  • The plan of measures for the implementation of the Agreement on salt trade from 01.06.2018;
  • The concept of grain storage and the plan of main measures for its implementation;
  • On holding the next meeting;
  • On the Programme of bridge repairs until 2030;
  • On a set of measures against floods;
  • About the Regatta (Cup);
  • Protocol decision on the staff schedule;
  • An order on measuring the tides;
  • About money:
  • On measures against hail;
  • ___;
  • Photographs of the hall.
"""


def test_each_item_of_a_list_is_one_document():
    assert titles(SIGNED_LIST) == [
        ("agreement", "Agreement on the joint use of the river port"),
        (
            "plan",
            (
                "plan of measures for the implementation of the Agreement on salt trade "
                "from 01.06.2018"
            ),
        ),
        (
            "concept",
            "concept of grain storage and the plan of main measures for its implementation",
        ),
        ("decision", "On holding the next meeting"),
        ("programme", "On the Programme of bridge repairs until 2030"),
        ("plan", "On a set of measures against floods"),
        ("decision", "About the Regatta (Cup)"),
        ("decision", "Protocol decision on the staff schedule"),
        ("decision", "order on measuring the tides"),
        ("plan", "On measures against hail"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "The ministers signed the Agreement on fisheries, the Protocol on tariffs, and "
                "a memorandum of understanding on tourism."
            ),
            [
                ("agreement", "Agreement on fisheries"),
                ("protocol", "Protocol on tariffs"),
                ("memorandum", "memorandum of understanding on tourism"),
            ],
        ),
        (
            "An agreement on visas and a programme of exchanges for 2021–2023 were signed.",
            [
                ("agreement", "agreement on visas"),
                ("programme", "programme of exchanges for 2021–2023"),
            ],
        ),
        (
            "Adopted there was a statement on peace.",
            [("statement", "statement on peace")],
        ),
        (
            (
                "Signatures were put to the Cooperation Agreement on Floods, and to the "
                "Cooperation "
                "Agreement on Forests, the latter of which is new."
            ),
            [
                ("agreement", "Cooperation Agreement on Floods"),
                ("agreement", "Cooperation Agreement on Forests"),
            ],
        ),
        (
            (
                "Approval was given to the strategy of tourism, as well as an action plan "
                "until 2014 "
                "to build lighthouses."
            ),
            [
                ("other", "strategy of tourism"),
                ("plan", "action plan until 2014 to build lighthouses"),
            ],
        ),
        (
            "The tides are served by the Protocol on Buoys, which was signed as well.",
            [("protocol", "Protocol on Buoys")],
        ),
        (
            "Nine papers were signed, including the Regulations on the Joint Fund.",
            [("regulation", "Regulations on the Joint Fund")],
        ),
        (
            "They adopted decisions on the budget, on the staff, and on observers.",
            [
                ("decision", "decisions on the budget"),
                ("decision", "on the staff"),
                ("decision", "on observers"),
            ],
        ),
        (
            "They adopted statements in the field of energy and in the sphere of health.",
            [
                ("statement", "statements in the field of energy"),
                ("statement", "in the sphere of health"),
            ],
        ),
        (
            "Ministers approved plans for the Harbour Strategy and the Sports and Youth Strategy.",
            [("plan", "plans for the Harbour Strategy"), ("plan", "Sports and Youth Strategy")],
        ),
        (
            (
                "Papers on the joint ferry program for 2031-2034 and on the joint program "
                '"Clean Rivers" were signed.'
            ),
            [
                ("programme", "joint ferry program for 2031-2034"),
                ("programme", 'joint program "Clean Rivers"'),
            ],
        ),
        (
            "Several papers on trade were signed.",
            [],
        ),
        (
            "Papers on trade were signed.",
            [("other", "on trade")],
        ),
        (
            "They adopted a decision on the budget and on the Plan of repairs.",
            [("decision", "decision on the budget"), ("plan", "Plan of repairs")],
        ),
        (
            "They adopted a decision on the budget and on the weather.",
            [("decision", "decision on the budget and on the weather")],
        ),
        (
            (
                "The meeting concluded with the signing of a Joint Communiqué and of a "
                "Declaration on "
                "Tourism."
            ),
            [("other", "Joint Communiqué"), ("declaration", "Declaration on Tourism")],
        ),
        (
            (
                "The Council approved amendments to the Treaty on Canals and a set of measures "
                "on locks."
            ),
            [
                ("decision", "amendments to the Treaty on Canals"),
                ("plan", "set of measures on locks"),
            ],
        ),
        (
            (
                "Leaders endorsed the Terms of Reference of the Centre and the Framework on "
                "Bees at the "
                "summit in Klow."
            ),
            [
                ("other", "Terms of Reference of the Centre"),
                ("other", "Framework on Bees"),
            ],
        ),
        (
            "They signed the Treaty on Borders on Friday.",
            [("agreement", "Treaty on Borders")],
        ),
        (
            "They signed the Treaty on Borders on 3 May and the Protocol on Maps on May 4.",
            [("agreement", "Treaty on Borders"), ("protocol", "Protocol on Maps")],
        ),
        (
            "They signed the Treaty on Borders; the Protocol on Maps was only discussed.",
            [("agreement", "Treaty on Borders")],
        ),
        (
            "The Free Trade Agreement, says the press office, was signed.",
            [("agreement", "Free Trade Agreement")],
        ),
        (
            "The ministers took a decision on pensions.",
            [("decision", "decision on pensions")],
        ),
        (
            (
                "Amendments to the Plan 2030, decided upon, are new, and so is the Pact 2040 "
                "that was "
                "approved."
            ),
            [("decision", "Amendments to the Plan 2030"), ("agreement", "Pact 2040")],
        ),
        ("The meeting decided to adjourn and took pictures of the Agreement on Bees.", []),
        (
            "The Concept of Bees and its Action Plan on hives were adopted.",
            [("concept", "Concept of Bees and its Action Plan on hives")],
        ),
        (
            "They adopted the Plan of work with a view to peace, with thanks.",
            [("plan", "Plan of work with a view to peace")],
        ),
        (
            "They signed the Agreement on Bees signed in draft by experts in 2019.",
            [("agreement", "Agreement on Bees signed in draft by experts in 2019")],
        ),
        ("They discussed the Agreement on Bees and signed nothing.", []),
        ("The Agreement on Bees was discussed, and letters were signed.", []),
        ("They stressed the role of the signed Agreement on Bees.", []),
        ("Leaders signed cooperation agreements.", []),
        ("They decided in order to plan ahead; the plans to sign were approved.", []),
        ("They approved the work not plan.", []),
        ("The agreement was signed.", []),
        ("The tides - agreement on buoys - were adopted.", [("agreement", "agreement on buoys")]),
        ("They adopted rules in full.", []),
        ("They adopted the plan to build locks and", [("plan", "plan to build locks")]),
        (
            "They adopted the Plan of work, report on tides.",
            [("plan", "Plan of work, report on tides")],
        ),
        (
            "The Concept of Bees and the Action Plan on its implementation were adopted.",
            [("concept", "Concept of Bees and the Action Plan on its implementation")],
        ),
        ("They adopted the Guidelines on bees.", [("other", "Guidelines on bees")]),
        ("They signed the Treaty on Borders which ends it.", [("agreement", "Treaty on Borders")]),
        (
            "It was listed in the Plan of Measures, which the ministers approved.",
            [("plan", "Plan of Measures")],
        ),
        (
            "They signed Working Group Agreement, as the Plan of repairs shows.",
            [("agreement", "Working Group Agreement, as the Plan of repairs shows")],
        ),
        (
            "Ministers launched Joint Harbour Plan 2030 that was approved.",
            [("plan", "Joint Harbour Plan 2030")],
        ),
    ],
)
def test_in_prose_titles_are_governed_by_verbs_of_signing(sentence, expected):
    assert titles(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("They signed an agreement on gas supplies.", None),
        ("They plan to sign an agreement on gas supplies.", "planned"),
        ("An agreement on gas supplies will be signed.", "planned"),
        ("An agreement on gas supplies is expected to be signed.", "planned"),
        ("They are to approve an agreement on gas supplies.", "planned"),
        ("Подписано соглашение о газе.", None),
        ("Планируется подписать соглашение о газе.", "planned"),
        ("Будет подписано соглашение о газе, как ожидается.", "planned"),
        ("Главы правительств подпишут соглашение о газе, ожидается на встрече.", None),
    ],
)
def test_what_is_only_announced_is_planned(sentence, status):
    (found,) = documents(prepare(sentence))
    assert found.status == (status or ("planned" if "подпишут" in sentence else None))


def test_a_list_under_an_announcement_is_planned():
    raw = "These documents are expected to be signed:\n\n• Agreement on gas;\n• Plan of work.\n"
    assert [d.status for d in documents(prepare(raw))] == ["planned", "planned"]


@pytest.mark.parametrize(
    ("title", "amends", "days"),
    [
        (
            "Protocol on amendments to the agreement on buoys, dated January 17, 1997",
            "agreement on buoys",
            (date(1997, 1, 17),),
        ),
        (
            "Agreement on the Protocol on amending the Agreement on Buoys dated Jan 1, 1997",
            "Agreement on Buoys",
            (date(1997, 1, 1),),
        ),
        (
            "Decision on introducing changes to the Program “Clean Rivers”",
            "Program “Clean Rivers”",
            (),
        ),
        (
            "Protocol on making changes and additions to the Treaty of 12 May 2010 on canals",
            "Treaty",
            (date(2010, 5, 12),),
        ),
        ("Plan of repairs until 31 December 2020", None, ()),
        ("Plan of repairs for 2019-2020", None, ()),
        ("Decision on holding the session on 30 May 2019", None, ()),
        ("Protocol on amendments to ;", None, ()),
        (
            "Decision of 3 May 2001 on amendments to the Plan of work",
            "Plan of work",
            (date(2001, 5, 3),),
        ),
    ],
)
def test_what_is_amended_is_named_without_its_date(title, amends, days):
    (found,) = documents(prepare(f"Documents signed:\n\n• {title};\n"))
    assert (found.amends, found.instrument_dates) == (amends, days)


def test_titles_without_bullets_under_a_heading_are_documents_and_explanations_are_not():
    raw = (
        "Signed documents\n\nMore than 20 documents were signed. The key ones:\n\n"
        "Agreement on Cooperation on floods. It sets up a system of gauges.\n\n"
        "The Concept of Bees and the Concept of Hives.\n\n"
        "The weather was fine.\n"
    )
    assert titles(raw) == [
        ("agreement", "Agreement on Cooperation on floods"),
        ("concept", "Concept of Bees"),
        ("concept", "Concept of Hives"),
    ]


def test_after_documents_are_counted_the_next_sentences_may_name_them():
    raw = (
        "Twenty documents were adopted in Klow. One of them is a cooperation agreement on floods. "
        "The premier named the plan of actions for ports."
    )
    assert titles(raw) == [
        ("agreement", "cooperation agreement on floods"),
        ("plan", "plan of actions for ports"),
    ]


def test_the_subject_of_a_separate_decision_is_its_title():
    raw = (
        "Several documents were signed. A decision concerns the upkeep of the locks. "
        "The pay of river pilots is the subject of a separate decision."
    )
    assert titles(raw) == [
        ("decision", "upkeep of the locks"),
        ("decision", "pay of river pilots"),
    ]
    assert titles("Подписаны документы. Отдельное решение касается шлюзов.") == [
        ("decision", "шлюзов")
    ]
    assert titles("Documents were signed. A decision concerns the ;") == []


def test_prose_that_repeats_the_list_adds_nothing():
    raw = (
        "They adopted the Concept of storing winter grain together.\n\n"
        "Documents signed:\n\n"
        "• Concept of storing winter grain together in the ports;\n• Plan of action.\n"
    )
    assert titles(raw) == [
        ("concept", "Concept of storing winter grain together in the ports"),
        ("plan", "Plan of action"),
    ]


def test_of_two_mentions_in_prose_the_fuller_stays():
    raw = (
        "Премьеры подписали заявление о восстановлении старых мостов\n\n"
        "Подписано заявление о восстановлении старых мостов через Большую реку."
    )
    assert titles(raw) == [
        ("statement", "заявление о восстановлении старых мостов через Большую реку")
    ]


def test_short_titles_are_one_only_if_equal_and_other_dates_make_another():
    raw = (
        "They adopted the Plan of ports. They adopted the Plan of ports. They adopted the Plan of "
        "roads. They signed the Protocol on amending the Treaty on river shipping dated 3 "
        "May 2001. "
        "They signed the Protocol on amending the Treaty on river shipping dated 4 May 2001."
    )
    assert [d.title for d in documents(prepare(raw))] == [
        "Plan of ports",
        "Plan of roads",
        "Protocol on amending the Treaty on river shipping dated 3 May 2001",
        "Protocol on amending the Treaty on river shipping dated 4 May 2001",
    ]


def test_list_items_are_never_merged():
    raw = "Documents signed:\n\n• Agreement on river shipping;\n• Agreement on river shipping;\n"
    assert len(documents(prepare(raw))) == 2


def test_an_agenda_and_numbered_paragraphs_are_no_documents():
    raw = (
        "The agenda covers these topics:\n\n• Agreement on bees;\n• On the budget;\n\n"
        "Minutes\n\n1. The Agreement on bees was praised.\n\n2. On the Plan of hives.\n\n"
        "3. On the weather.\n"
    )
    assert titles(raw) == [("plan", "On the Plan of hives")]


def test_a_closing_quotation_mark_or_bracket_stays_with_its_title():
    raw = (
        'Documents signed:\n\n1. On the programme "Clean rivers."\n'
        "2. Plan of repairs (second stage.)\n"
    )
    assert [d.title for d in documents(prepare(raw))] == [
        'On the programme "Clean rivers."',
        "Plan of repairs (second stage.)",
    ]


@given(st.text())
def test_any_text_has_documents_whose_titles_are_its_slices(raw):
    assert all(d.span.of(raw) == d.title for d in documents(prepare(raw)))


WORDS = (
    "signed the Agreement Protocol on of to and , ; : • \n was adopted Plan its "
    "implementation dated 1997 January 17, which documents amendments decision "
    'concerns Concept draft will be "Clean (x) подписаны соглашения о плане и , '
    "документы проект Концепции в решение касается Протокол изменения порядок от 2011 "
    "года среди итогов – следующие"
)


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join))
def test_any_order_of_telling_words_is_read(raw):
    assert all(d.span.of(raw) == d.title for d in documents(prepare(raw)))


def test_the_astana_list_has_its_twelve_documents(shared_data):
    raw = (shared_data / "astana" / "communique.txt").read_text(encoding="utf-8")
    found = documents(prepare(raw))
    assert [d.type for d in found] == [
        "agreement",
        "agreement",
        "agreement",
        "plan",
        "protocol",
        "protocol",
        "decision",
        "concept",
        "procedure",
        "decision",
        "plan",
        "agreement",
    ]
    assert [d.instrument_dates for d in found if d.instrument_dates] == [
        (date(2018, 6, 1),),
        (date(1997, 1, 17),),
        (date(1997, 1, 1),),
    ]
