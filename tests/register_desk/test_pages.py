"""What officers see at the acts desk, what nobody else sees, and what each button does."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from lxml import html

from servanda.law.acts import Kind
from servanda.law.clauses import Permitted
from servanda.register.actions import corrections
from servanda.register.examination.checklists import Office
from servanda.register.models import Deposit, Entry, TextCorrection
from tests.register_desk.build import (
    FERRIES,
    NOTED,
    all_yes,
    entered,
    examined,
    ferries,
    permitting,
    received,
    recorded,
    seen,
)
from tests.register_desk.test_corrections import AFTER, proposed
from tests.register_pages.reading import page, said, table, words

pytestmark = pytest.mark.django_db

RECEIVE = f"/treaty/{FERRIES}/deposit/"
CORRECTION = f"/treaty/{FERRIES}/correction/"
PLACES = [
    ("get", RECEIVE),
    ("post", RECEIVE),
    ("get", CORRECTION),
    ("post", CORRECTION),
    ("get", "/acts-desk/"),
    ("get", "/acts-desk/{id}/"),
    ("post", "/acts-desk/{id}/"),
    ("get", "/acts-desk/{id}/scan/"),
    ("get", "/acts-desk/{id}/correct/"),
    ("post", "/acts-desk/{id}/correct/"),
    ("get", "/acts-desk/text/{text}/"),
    ("post", "/acts-desk/text/{text}/"),
]


def at(deposit: Deposit, more: str = "") -> str:
    return f"/acts-desk/{deposit.pk}/{more}"


def form(thing: Deposit | TextCorrection, do: str = "", **more: object) -> dict[str, object]:
    """Give what a browser sends back from a page as it is now."""
    now = seen(thing)
    return {"do": do, "revision": now.revision, "key": now.key, **more}


def arrival(**changes: object) -> dict[str, object]:
    typed = {
        "key": "one-form",
        "state": "TJK",
        "kind": "notification",
        "received_on": "2002-02-04",
        "channel": "note",
        "signatory": "note",
        "signed_on": "2002-01-28",
        "scan": SimpleUploadedFile("note.pdf", NOTED.content),
    }
    return {**typed, **changes}


def answered(response, status: int):
    assert response.status_code == status
    return html.fromstring(response.content.decode())


def told(response) -> list[str]:
    """Give the messages that an answer shows."""
    return said(answered(response, 409), "//*[contains(@class, 'notice error')]")


# -- who comes in -----------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "address"), PLACES)
def test_a_visitor_is_sent_to_sign_in(client, officer, treaty, method, address):
    deposit, text = received(officer), proposed(officer)
    address = address.format(id=deposit.pk, text=text.pk)
    sent = form(deposit, "hold", why="x") if method == "post" else {}
    response = getattr(client, method)(address, sent)
    assert (response.status_code, response["Location"]) == (302, f"/sign-in/?next={address}")
    assert (deposit.steps.count(), text.steps.count()) == (1, 1)


@pytest.mark.parametrize(("method", "address"), PLACES)
def test_a_reader_is_told_whose_work_it_is(
    client, reader_account, officer, treaty, method, address
):
    deposit, text = received(officer, note="seen by officers alone"), proposed(officer)
    client.force_login(reader_account)
    response = getattr(client, method)(
        address.format(id=deposit.pk, text=text.pk), form(deposit, "hold", why="x")
    )
    assert words(answered(response, 403).xpath("//p[@class='lead']")[0]) == (
        "Instruments are received and recorded by officers; bring yours to one of them."
    )
    assert "seen by officers alone" not in response.content.decode()
    assert (deposit.steps.count(), text.steps.count()) == (1, 1)


def test_only_officers_are_led_to_the_desk(client, desk, reader_account, treaty):
    def links(browser):
        tree = page(browser, f"/treaty/{FERRIES}/")
        return tree.xpath("//main//a[contains(@href, 'desk') or contains(@href, 'deposit')]/@href")

    assert links(desk) == [RECEIVE, "/acts-desk/"]
    assert links(client) == []
    client.force_login(reader_account)
    assert links(client) == []


@pytest.mark.parametrize(
    "address",
    [
        "/treaty/fords/deposit/",
        "/treaty/fords/correction/",
        "/acts-desk/999/",
        "/acts-desk/999/scan/",
        "/acts-desk/999/correct/",
        "/acts-desk/text/999/",
    ],
)
def test_there_is_no_page_of_what_is_not_there(desk, treaty, address):
    assert answered(desk.get(address), 404).xpath("//h1") != []


# -- the whole way ----------------------------------------------------------------------------


def test_an_instrument_goes_from_arrival_to_entry_by_two_browsers(desk, other_desk, treaty):
    desk.post(RECEIVE, arrival())
    deposit = Deposit.objects.get()
    assert words(page(desk, at(deposit)).xpath("//h1")[0]) == (
        "Tajikistan: notification of completion of internal procedures"
    )
    desk.post(at(deposit), form(deposit, "examine", **all_yes(deposit)))
    desk.post(at(deposit), form(deposit, "enter"))
    assert page(desk, at(deposit)).xpath("//button[@value='confirm']") == []
    response = other_desk.post(at(deposit), form(deposit, "confirm"), follow=True)
    deposit.refresh_from_db()
    assert said(answered(response, 200), "//*[contains(@class, 'notice')]") == [
        f"Recorded by entry {deposit.entry}.",
        f"Recorded by entry {deposit.entry}.",
    ]
    tree = page(desk, at(deposit))
    assert said(tree, "//ol[@class='timeline']/li/div/b") == [
        "received",
        "examined and found in due form",
        "entered",
        "confirmed",
    ]
    assert Entry.objects.get(number=str(deposit.entry)).kind == "act.recorded"


def test_a_form_sent_twice_receives_once(desk, treaty):
    first = desk.post(RECEIVE, arrival())
    again = desk.post(RECEIVE, arrival())
    assert first["Location"] == again["Location"] == at(Deposit.objects.get())


def test_what_cannot_be_received_is_refused_beside_the_form(desk, treaty):
    late = desk.post(RECEIVE, arrival(received_on="2999-01-01"))
    assert said(answered(late, 422), "//main//ul[contains(@class, 'errorlist')]/li") == [
        "2999-01-01 has not come yet; the day of receipt is today or earlier."
    ]
    empty = answered(desk.post(RECEIVE, {"key": "another"}), 422)
    assert len(empty.xpath("//main//ul[contains(@class, 'errorlist')]")) == 6
    assert Deposit.objects.count() == 0


# -- the deposit's page -----------------------------------------------------------------------


def test_the_officer_sees_what_follows_before_it_is_recorded(desk, officer, treaty):
    tree = page(desk, at(examined(officer)))
    assert said(tree, "//section[@id='follows']//p[@class='headline']") == [
        "In force since 6 March 2002"
    ]
    rows = table(tree, "States for which something changes")
    assert [row[0] for row in rows] == ["Belarus", "Kazakhstan", "Tajikistan"]
    assert rows[2][1:] == [
        (
            "signatory since 1 March 2001 until 4 February 2002 contracting state since 4 February "
            "2002 until 6 March 2002 party since 6 March 2002"
        ),
        "signatory since 1 March 2001",
    ]
    assert Entry.objects.count() == 8


def test_what_the_register_knows_stands_beside_the_question(desk, officer):
    ferries(officer, permitting(Permitted.NONE))
    deposit = received(officer, kind=Kind.RESERVATION, signatory=Office.HEAD_OF_STATE)
    findings = said(page(desk, at(deposit)), "//fieldset/p")
    assert findings == [
        "Signatory: head of state, who binds the state by office.",
        (
            "The treaty permits no reservations (VCLT art. 19(a)): return it to the state, "
            "with the reason."
        ),
    ]


def test_a_step_that_cannot_be_taken_is_refused_on_the_page(desk, officer, treaty):
    deposit = received(officer)
    assert told(desk.post(at(deposit), form(deposit, "examine"))) == [
        "Not answered yet: Had the signatory authority to bind the state by this instrument?"
    ]
    assert told(desk.post(at(deposit), form(deposit, "hold", why=" "))) == [
        "Say why: the reason stays in the history and goes to the state."
    ]
    assert told(desk.post(at(deposit), form(deposit, "burn"))) == [
        "“burn” is no step of this procedure."
    ]
    assert told(desk.post(at(deposit), {"do": "hold", "why": "x", "key": "k"})) == [
        (
            "It has moved on since your form was made and is now: received, to be examined. "
            "Open it again."
        )
    ]


def test_an_instrument_is_held_with_its_reason(desk, officer, treaty):
    deposit = received(officer)
    response = desk.post(at(deposit), form(deposit, "hold", why="Unsigned."), follow=True)
    tree = answered(response, 200)
    assert said(tree, "//p[@class='kind']/span") == [
        "held until the state supplies what is missing"
    ]
    assert said(tree, "//p[@class='why-said']") == ["Unsigned."]
    assert tree.xpath("//aside//button/@value") == ["resume", "return", "set-aside"]


def test_the_document_is_given_as_it_arrived(desk, officer, treaty):
    response = desk.get(at(received(officer), "scan/"))
    assert (response.content, response["Content-Type"]) == (NOTED.content, "application/pdf")
    assert response["Content-Disposition"].startswith('attachment; filename="deposit-')


# -- the list ---------------------------------------------------------------------------------


def test_the_list_says_who_must_act(desk, other_desk, officer, treaty):
    entered(officer)
    received(officer, kind=Kind.DECLARATION)
    stage = "entered, to be confirmed by a second officer"

    def stages(browser):
        return [row[1] for row in table(page(browser, "/acts-desk/"), "What waits")]

    assert stages(desk) == [stage, "received, to be examined waits for you"]
    assert stages(other_desk) == [
        f"{stage} waits for you",
        "received, to be examined waits for you",
    ]


def test_what_is_closed_goes_to_the_end_of_the_list(desk, officer, other, treaty):
    deposit = recorded(officer, other)
    tree = page(desk, "/acts-desk/")
    assert table(tree, "What waits") == []
    assert table(tree, "Closed last") == [
        [
            "Tajikistan notification of completion of internal procedures",
            f"recorded entry {deposit.entry}",
            "4 February 2002",
            "Agreement on Ferries",
        ]
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_asks_the_database_as_often_for_more(
    desk, officer, treaty, django_assert_num_queries, number
):
    for day in range(1, number + 1):
        received(officer, kind=Kind.DECLARATION, provisions=(str(day),))
    with django_assert_num_queries(7):
        desk.get("/acts-desk/")


# -- corrections ------------------------------------------------------------------------------


def test_a_wrong_entry_is_corrected_from_its_deposit(desk, other_desk, officer, other, treaty):
    wrong = recorded(officer, other)
    tree = page(desk, at(wrong, "correct/"))
    assert tree.xpath("//input[@name='received_on']/@value") == ["2002-02-04"]
    typed = {"state": "TJK", "kind": "notification", "received_on": "2002-02-06"}
    desk.post(at(wrong, "correct/"), form(wrong, reason="The stamp was misread.", **typed))
    correction = Deposit.objects.get(corrects=wrong.entry)
    tree = page(other_desk, at(correction))
    assert said(tree, "//div[@class='finding note']/p") == [
        f"This takes the place of entry {wrong.entry}. entry {wrong.entry}",
        "The stamp was misread.",
    ]
    assert said(tree, "//p[@class='headline']") == ["In force since 8 March 2002"]
    other_desk.post(at(correction), form(correction, "confirm"))
    correction.refresh_from_db()
    assert correction.stage == "recorded"


def test_striking_out_shows_what_falls_away(desk, other_desk, officer, other, treaty):
    wrong = recorded(officer, other)
    typed = {"state": "TJK", "kind": "notification", "received_on": "2002-02-04", "strikes": "on"}
    response = desk.post(at(wrong, "correct/"), form(wrong, reason="Meant for others.", **typed))
    assert response.status_code == 302
    strike = Deposit.objects.get(corrects=wrong.entry)
    assert said(page(other_desk, at(strike)), "//p[@class='headline']") == ["Not in force"]
    refused = desk.post(at(wrong, "correct/"), form(wrong, reason="Again.", **typed))
    assert said(answered(refused, 422), "//ul[contains(@class, 'errorlist')]/li") == [
        f"A correction of entry {wrong.entry} waits already, as deposit {strike.pk}."
    ]


def test_a_text_is_corrected_after_silence(desk, other_desk, officer, treaty):
    response = desk.post(
        CORRECTION,
        {
            "key": "one-form",
            "language": "en",
            "place": "Article 4(2)",
            "wrong": "every third ferry",
            "right": "every ferry",
            "notified_on": "2002-06-01",
            "limit_on": "2002-09-01",
        },
    )
    correction = TextCorrection.objects.get()
    here = f"/acts-desk/text/{correction.pk}/"
    assert response["Location"] == here
    desk.post(here, form(correction, "draw-up"))
    assert page(desk, here).xpath("//button[@value='confirm']") == []
    other_desk.post(here, form(correction, "confirm"))
    correction.refresh_from_db()
    assert Entry.objects.get(number=str(correction.entry)).kind == "text.corrected"
    assert table(page(desk, "/acts-desk/"), "Corrections of texts")[0][1] == (
        f"corrected entry {correction.entry}"
    )


def test_an_objection_is_kept_with_the_state(desk, officer, treaty):
    correction = proposed(officer)
    here = f"/acts-desk/text/{correction.pk}/"
    assert told(desk.post(here, form(correction, "object"))) == [
        "Give the state, the day and what it says."
    ]
    typed = {"state": "BLR", "on": "2002-07-01", "why": "The text is right."}
    tree = answered(desk.post(here, form(correction, "object", **typed), follow=True), 200)
    assert words(tree.xpath("//ol[@class='timeline']/li[2]/div")[0]) == (
        "objection of a state (Belarus) The text is right."
    )
    desk.post(here, form(correction, "settle", why="Withdrawn."))
    corrections.draw_up(officer, seen(correction), today=AFTER)
    desk.post(here, form(correction, "drop", why="No longer wanted."))
    correction.refresh_from_db()
    assert correction.stage == "dropped"


def test_a_proposal_that_changes_nothing_is_refused_beside_the_form(desk, treaty):
    typed = {"key": "k", "language": "en", "place": "4", "wrong": "a", "right": "a"}
    days = {"notified_on": "2002-06-01", "limit_on": "2002-09-01"}
    tree = answered(desk.post(CORRECTION, {**typed, **days}), 422)
    assert said(tree, "//ul[contains(@class, 'errorlist')]/li") == [
        "Give the words as they stand and other words as they should be."
    ]


def test_every_page_opens_in_russian(desk, officer, other, treaty):
    deposits = [received(officer), recorded(officer, other, state="KGZ", kind=Kind.RATIFICATION,
                signatory=Office.HEAD_OF_STATE, received_on=date(2002, 3, 4))]  # fmt: skip
    text = proposed(officer)
    places = [RECEIVE, CORRECTION, "/acts-desk/", f"/acts-desk/text/{text.pk}/"]
    places += [at(deposit) for deposit in deposits] + [at(deposits[1], "correct/")]
    assert [page(desk, f"/ru{place}").get("lang") for place in places] == ["ru"] * 7


def test_an_objection_arrives_by_naming_an_act_of_the_list(desk, officer, other, treaty):
    reservation = recorded(officer, other, kind=Kind.RESERVATION, signatory=Office.HEAD_OF_STATE)
    offered = page(desk, RECEIVE).xpath("//select[@name='about']/option")
    assert words(offered[-1]) == (f"{reservation.entry}: reservation, Tajikistan, 4 February 2002")
    typed = arrival(kind="objection", state="BLR", about=str(reservation.entry), provisions="5; 7")
    desk.post(RECEIVE, typed)
    objection = Deposit.objects.get(kind="objection")
    assert (objection.about, objection.provisions) == (reservation.entry, ["5", "7"])
    assert said(page(desk, at(objection)), "//dl[@class='facts']//dd")[4:] == [
        f"entry {reservation.entry}",
        "5, 7",
    ]
