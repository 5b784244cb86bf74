from __future__ import annotations

import pytest

from servanda.ledger.entry import digest_of


def get(client, address: str):
    response = client.get(f"/api/v1{address}")
    return response.status_code, response.json()


def test_instruments_are_listed(client, bridges):
    assert get(client, "/instruments") == (
        200,
        [
            {
                "slug": "bridges-2001",
                "kind": "agreement",
                "title": {
                    "en": "Agreement on made-up bridges",
                    "ru": "Соглашение о вымышленных мостах",
                },
                "signed_on": "2001-03-01",
                "council": "",
                "entry": 1,
            }
        ],
    )


def test_an_instrument_is_given_with_all_that_is_on_record(client, amended, lighthouse):
    status, got = get(client, "/instruments/bridges-2001")
    assert status == 200
    assert [(a["kind"], a["state"], a["on"]) for a in got["acts"]][-1] == (
        "notification",
        "TJK",
        "2001-06-01",
    )
    assert got["clauses"][0]["clauses"]["version"] == 2
    assert got["relations"][0]["target_title"]["en"] == "Agreement on made-up ferries"
    _, other = get(client, "/instruments/lighthouse-2005")
    assert [r["on"] for r in other["reported"]] == ["2006-06-06", "2007-07-07"]
    assert other["steps"][0]["what"]["ru"] == "Утверждён его кабинетом"
    assert other["not_found"] == ["clause", "deposits"]


def test_standings_come_with_reasons_as_a_tree_and_in_both_languages(client, bridges):
    _, got = get(client, "/instruments/bridges-2001/standings?on=2002-02-02")
    answer = got["in_force"]
    assert (answer["basis"], answer["on"], answer["status"]) == (
        "computed",
        "2001-07-01",
        "in-force",
    )
    assert answer["verdict"]["node"] == "After"
    assert answer["verdict"]["because"][0]["entries"] == [7, 8, 9]
    assert "1 July 2001" in answer["en"]["sentence"]
    assert "1 июля 2001 года" in answer["ru"]["sentence"]
    assert [(s["state"], s["standing"]) for s in got["states"]] == [
        ("BLR", "party"),
        ("KAZ", "party"),
        ("TJK", "party"),
    ]
    assert [p["because"] for p in got["states"][0]["path"]] == [None, None, None]


def test_of_one_state_every_standing_has_its_reasons(client, bridges):
    _, got = get(client, "/instruments/bridges-2001/standings?on=2002-02-02&state=kaz")
    assert [(p["standing"], p["since"], p["until"]) for p in got["states"][0]["path"]] == [
        ("signatory", "2001-03-01", "2001-04-01"),
        ("contracting", "2001-04-01", "2001-07-01"),
        ("party", "2001-07-01", None),
    ]
    assert got["states"][0]["path"][2]["because"]["basis"] == "computed"


def test_what_the_register_knew_can_be_asked(client, bridges):
    _, got = get(client, "/instruments/bridges-2001/standings?on=2002-02-02&known=8")
    assert (got["known_at"], got["in_force"]["status"]) == (8, "not-in-force")


def test_reported_is_never_computed(client, lighthouse):
    _, got = get(client, "/instruments/lighthouse-2005/standings?on=2010-10-10")
    answer = got["in_force"]
    assert (answer["basis"], answer["source"], answer["verdict"]) == (
        "reported",
        "https://example.org/in-force",
        None,
    )
    assert [s["standing"] for s in got["states"]] == ["party", "undetermined"]


def test_an_instrument_without_clause_or_report_is_not_on_record(client, amended):
    _, got = get(client, "/instruments/bridges-amendment-2003/standings?on=2010-10-10")
    assert (got["in_force"]["basis"], got["in_force"]["on"]) == ("not-on-record", None)


def test_a_state_and_a_pair_are_given_for_a_day(client, amended):
    _, state = get(client, "/states/kaz?on=2002-02-02")
    assert [(s["slug"], s["standing"], s["basis"]) for s in state["standings"]] == [
        ("bridges-2001", "party", "computed")
    ]
    _, pair = get(client, "/between/kaz/blr?on=2002-02-02")
    assert [(i["slug"], i["in_force"], i["since"]) for i in pair["instruments"]] == [
        ("bridges-2001", "yes", "2001-07-01")
    ]


def test_entries_are_enough_to_compute_every_digest_again(client, bridges):
    _, got = get(client, "/entries?after=2&limit=3")
    assert [e["number"] for e in got] == [3, 4, 5]
    for entry in got:
        digest = entry.pop("digest")
        assert digest_of(**entry) == digest


@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        ("/instruments/nope", 404, "No instrument 'nope' is on record; see /api/v1/instruments."),
        ("/instruments/nope/standings", 404,
         "No instrument 'nope' is on record; see /api/v1/instruments."),
        ("/instruments/bridges-2001/standings?on=banana", 422,
         "'banana' is no day of the calendar; write it as 2019-09-20."),
        ("/instruments/bridges-2001/standings?known=99", 422,
         "'99' is no entry of the ledger; the last is 9."),
        ("/instruments/bridges-2001/standings?state=RUR", 422,
         "'RUR' is no state's code; use ISO 3166-1 alpha-3."),
        ("/states/RUR", 404, "'RUR' is no state's code; use ISO 3166-1 alpha-3, such as KAZ."),
        ("/between/KAZ/KAZ", 404,
         "A state has no relations with itself; choose two different states."),
        ("/between/KAZ/BLR?on=2020-02-31", 422,
         "'2020-02-31' is no day of the calendar; write it as 2019-09-20."),
    ],
)  # fmt: skip
def test_wrong_questions_get_one_sentence(client, bridges, address, status, sentence):
    assert get(client, address) == (status, {"detail": sentence})


def test_limits_are_refused_by_the_schema(client, bridges):
    assert get(client, "/entries?limit=0")[0] == 422
    assert get(client, "/entries?after=99999999999999999999")[0] == 422
