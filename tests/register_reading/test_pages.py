"""What an officer sees of a draft, what nobody else sees, and what each button does."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from lxml import html

from servanda.law.clauses import Days
from servanda.register.models import ClausesDraft, ClausesRecord, Entry
from servanda.register.queries.law import on_record
from servanda.register.reading import actions
from servanda.register.reading.actions import Correction
from servanda.register.reading.typed import completed
from tests.register_pages.reading import page, said, words
from tests.register_reading.build import BRIDGES, FORCE, LEAVING, TEXT, drafted

pytestmark = pytest.mark.django_db

NEW = "/treaty/bridges-2001/reading/"
HERE = "/treaty/bridges-2001/reading/{id}/"
PLACES = [
    ("get", NEW),
    ("post", NEW),
    ("get", HERE),
    ("post", HERE),
    ("get", f"{HERE}text/"),
    ("get", f"{HERE}confirm/"),
    ("post", f"{HERE}confirm/"),
    ("post", f"{HERE}discard/"),
]
DELAY = "c.entry_into_force.delay"


def at(draft: ClausesDraft, more: str = "") -> str:
    return HERE.format(id=draft.pk) + more


def form_of(draft: ClausesDraft, **changes: object) -> dict[str, object]:
    """Give what a browser sends back for a draft's form, nothing changed but what is named."""
    quotes = {f"quote.{matter}": text for matter, text in draft.quotes.items()}
    sent = {
        **draft.typed,
        **quotes,
        "revision": 1,
        "article": "14",
        "source": draft.source,
        "do": "save",
    }
    return {**sent, **changes}


def answered(response, status: int):
    assert response.status_code == status
    return html.fromstring(response.content.decode())


# -- who comes in -----------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "address"), PLACES)
def test_a_visitor_is_sent_to_sign_in(client, draft, method, address):
    address = address.format(id=draft.pk)
    response = getattr(client, method)(address, {"revision": 1, "text": TEXT})
    assert response.status_code == 302
    assert response["Location"].startswith("/sign-in/?next=/treaty/bridges-2001/reading/")
    assert ClausesDraft.objects.count() == 1
    assert ClausesRecord.objects.count() == 0


@pytest.mark.parametrize(("method", "address"), PLACES)
def test_a_reader_is_told_whose_work_it_is(signed_in_reader, draft, method, address):
    response = getattr(signed_in_reader, method)(
        address.format(id=draft.pk), {"revision": 1, "text": TEXT}
    )
    tree = answered(response, 403)
    assert said(tree, "//main//p") != []
    assert "Final clauses are read and recorded by officers; ask one of them to do it." in words(
        tree
    )
    assert FORCE not in response.content.decode()
    assert (ClausesDraft.objects.count(), ClausesRecord.objects.count()) == (1, 0)


def test_only_officers_are_led_there_and_see_the_text(client, desk, signed_in_reader, draft):
    def links(browser):
        return page(browser, "/treaty/bridges-2001/").xpath(
            "//a[contains(@href, '/reading/')]/@href"
        )

    assert links(desk) == [NEW]
    assert links(client) == []
    assert links(signed_in_reader) == []
    assert LEAVING not in client.get("/treaty/bridges-2001/").content.decode()


# -- filing -----------------------------------------------------------------------------------


def test_a_pasted_text_becomes_a_draft(desk, bridges):
    response = desk.post(NEW, {"text": TEXT, "source": "the Gazette"})
    draft = ClausesDraft.objects.get()
    assert (response.status_code, response["Location"]) == (302, at(draft))
    assert (draft.name, draft.source, draft.text) == ("Pasted text", "the Gazette", TEXT)
    assert words(page(desk, at(draft)).xpath("//h1")[0]) == "Pasted text"


def test_an_uploaded_file_becomes_a_draft_under_its_name(desk, bridges):
    desk.post(NEW, {"file": SimpleUploadedFile("bridges.txt", TEXT.encode())})
    draft = ClausesDraft.objects.get()
    assert (draft.name, draft.text) == ("bridges.txt", TEXT)


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({}, "Paste a text or choose a file: one of the two."),
        (
            {"file": SimpleUploadedFile("bridges.png", b"\x89PNG\r\n")},
            "bridges.png is an image; give the text as plain text, HTML, DOCX or PDF.",
        ),
    ],
)
def test_what_cannot_be_filed_is_refused_in_one_sentence(desk, bridges, sent, sentence):
    tree = answered(desk.post(NEW, sent), 422)
    assert said(tree, "//main//*[contains(@class, 'errorlist')]//li") == [sentence]


def test_drafts_that_wait_are_listed_where_a_text_is_filed(desk, draft):
    tree = page(desk, NEW)
    assert tree.xpath("//ul[@class='waiting']//a/@href") == [at(draft)]


@pytest.mark.parametrize(
    "address", ["/treaty/fords-2002/reading/", "/treaty/bridges-2001/reading/999/"]
)
def test_there_is_no_page_of_what_is_not_there(desk, bridges, address):
    assert answered(desk.get(address), 404).xpath("//h1") != []


# -- the draft --------------------------------------------------------------------------------


def test_the_text_stands_beside_the_rules_and_what_follows(desk, draft):
    tree = page(desk, at(draft))
    marks = {mark.get("title"): words(mark) for mark in tree.xpath("//div[@class='marked']/mark")}
    assert marks["Entry into force"] == f"Entry into force{FORCE}"
    assert said(tree, "//section[@id='rule-withdrawal']//p[@class='doubt']") == [
        (
            "These words were not understood and may change the rule: “if the bridges are then in "
            "good repair”."
        )
    ]
    assert said(tree, "//*[@id='follows']//p[@class='headline']") == ["In force since 1 July 2001"]
    assert said(tree, "//*[@id='follows']//tbody/tr/td[1]") == ["1 July 2001 new"] * 3
    assert Entry.objects.filter(kind="clauses.recorded").count() == 0


def test_what_the_reader_did_not_understand_is_said_so(desk, draft):
    tree = page(desk, at(draft))
    assert said(tree, "//section[@id='rule-reservations']//div[@class='read-card']/p[2]") == [
        (
            "The text speaks of this, and the reader did not understand how. Read its words and "
            "fill in the rule."
        )
    ]
    assert said(tree, "//section[@id='rule-accession']/p[@class='unknown']") == [
        "Nothing was found on this in the text."
    ]


def test_a_corrected_number_gives_other_days_at_once_and_is_not_kept_yet(desk, draft):
    sent = form_of(draft, **{f"{DELAY}.n": "60", "do": ""})
    tree = answered(desk.post(at(draft), sent, headers={"HX-Request": "true"}), 200)
    assert said(tree, "//*[@id='follows']//p[@class='headline']") == ["In force since 31 July 2001"]
    assert ClausesDraft.objects.get().typed == draft.typed


def test_another_constructor_shows_its_fields(desk, draft):
    sent = form_of(draft, **{DELAY: "first-of-month-after", "do": "redraw"})
    tree = answered(desk.post(at(draft), sent), 200)
    select = tree.xpath(f"//select[@name='{DELAY}.period']")[0]
    assert [option.get("value") for option in select.xpath("option")] == ["", "days", "months"]
    assert said(tree, "//*[@id='follows']//ul[@class='problems']/li") == [
        "Entry into force › How long after › The period: Choose one of these."
    ]


def test_members_are_added_and_taken_out_by_buttons(desk, draft):
    path = "c.entry_into_force.condition"
    sent = form_of(draft, **{path: "all-of", "do": f"add:{path}.conditions"})
    tree = answered(desk.post(at(draft), sent), 200)
    numbers = tree.xpath(f"//input[@name='{path}.conditions']/@value")
    assert numbers == ["", "0", "1", "2"]
    sent |= {f"{path}.conditions": numbers, "do": f"remove:{path}.conditions.1"}
    tree = answered(desk.post(at(draft), sent), 200)
    assert tree.xpath(f"//input[@name='{path}.conditions']/@value") == ["", "0", "2"]


def test_what_cannot_be_read_is_marked_at_its_field(desk, draft):
    sent = form_of(draft, **{f"{DELAY}.n": "thirty", "do": "redraw"})
    tree = answered(desk.post(at(draft), sent), 200)
    field = tree.xpath(f"//input[@name='{DELAY}.n']")[0]
    assert (field.get("aria-invalid"), field.get("value")) == ("true", "thirty")
    problem = tree.get_element_by_id(f"{field.get('id')}-problem")
    assert words(problem) == "“thirty” is no whole number; write one such as 30."
    assert field.get("aria-describedby").split()[1] == problem.get("id")


def test_saving_keeps_what_was_typed_finished_or_not(desk, draft):
    sent = form_of(draft, **{f"{DELAY}.n": "", "note_en": "A note."})
    response = desk.post(at(draft), sent)
    assert (response.status_code, response["Location"]) == (302, at(draft))
    kept = ClausesDraft.objects.get()
    assert (kept.typed[f"{DELAY}.n"], kept.note_en, kept.revision) == ([""], "A note.", 2)
    tree = page(desk, at(draft))
    assert tree.xpath("//input[@name='revision']/@value") == ["2", "2"]


def test_two_officers_do_not_overwrite_each_other(desk, officer, draft):
    actions.correct_draft(
        officer, draft_id=draft.pk, revision=1, correction=Correction(typed=draft.typed)
    )
    tree = answered(desk.post(at(draft), form_of(draft, article="15")), 409)
    assert said(tree, "//p[contains(@class, 'notice')]") == [
        (
            "The draft is at revision 2, your form was made from revision 1; open it again and "
            "repeat your change."
        )
    ]
    assert tree.xpath("//input[@id='article']/@value") == ["15"]
    assert ClausesDraft.objects.get().article == ""


def test_a_quote_is_checked_against_the_text(desk, draft):
    sent = form_of(draft, **{"quote.withdrawal": "Whoever likes may leave."})
    tree = answered(desk.post(at(draft), sent), 409)
    assert said(tree, "//p[contains(@class, 'notice')]") == [
        (
            "“Whoever likes may leave.” does not stand in the text; copy the words from it, or "
            "leave none."
        )
    ]


def test_of_a_long_text_the_whole_is_a_page_of_its_own(desk, officer, bridges):
    draft = drafted(officer, text=TEXT + "The bridges were long. " * 2_000)
    tree = page(desk, at(draft))
    assert tree.xpath("//section[@class='reading']//p/a/@href") == [at(draft, "text/")]
    assert said(tree, "//p[@class='left-out']")[-1].endswith("characters are left out here.")
    whole = page(desk, at(draft, "text/"))
    assert len(whole.xpath("//div[@class='marked']")[0].text_content()) > 45_000


# -- confirming -------------------------------------------------------------------------------


def test_confirming_records_the_clauses_and_shows_them_to_all(desk, client, draft):
    sent = form_of(draft, **{f"{DELAY}.n": "60", "do": "confirm"})
    assert desk.post(at(draft), sent)["Location"] == at(draft, "confirm/")
    tree = page(desk, at(draft, "confirm/"))
    assert said(tree, "//main//blockquote")[0] == FORCE
    assert said(tree, "//*[@id='follows']//p[@class='headline']") == ["In force since 31 July 2001"]
    assert said(tree, "//div[@class='finding note']//li")[1] == "Reservations: not read"
    hidden = {f.get("name"): f.get("value") for f in tree.xpath("//main//input[@type='hidden']")}
    response = desk.post(at(draft, "confirm/"), hidden)
    assert (response.status_code, response["Location"]) == (302, "/treaty/bridges-2001/")
    assert on_record(BRIDGES).clauses.entry_into_force.delay == Days(60)
    public = page(client, "/treaty/bridges-2001/")
    assert said(public, "//details[@class='quotes']//h3")[:2] == [
        "Entry into force Article 14",
        "States that consent later Article 14",
    ]
    assert said(public, "//details[@class='quotes']//blockquote")[0] == FORCE
    assert "Done at Strelsau" not in words(public)
    given = client.get("/api/v1/instruments/bridges-2001").json()["clauses"][0]["quotes"]
    quote = {"matter": "entry-into-force", "words": FORCE, "language": "en", "article": "14"}
    assert given[0] == quote


def test_a_confirmed_draft_says_so_and_can_be_confirmed_no_more(desk, officer, draft):
    entry = actions.confirm_draft(officer, draft_id=draft.pk, revision=1, seen=0)
    tree = page(desk, at(draft))
    assert said(tree, "//p[@class='notice']") == [f"This draft has been confirmed. Entry {entry}"]
    assert tree.xpath("//form[@id='rules']//button[@value='confirm']") == []
    assert desk.get(at(draft, "confirm/"))["Location"] == at(draft)
    assert page(desk, NEW).xpath("//ul[@class='waiting']") == []


def test_an_unfinished_draft_goes_back_to_its_fields(desk, draft):
    sent = form_of(draft, **{f"{DELAY}.n": "", "do": "confirm"})
    desk.post(at(draft), sent)
    response = desk.get(at(draft, "confirm/"), follow=True)
    assert response.redirect_chain == [(at(draft), 302)]
    assert said(answered(response, 200), "//p[contains(@class, 'notice')]")[-1] == (
        "Nothing can be recorded yet: see the fields marked below."
    )


def test_a_confirmation_overtaken_by_another_is_shown_again(desk, officer, draft):
    other = drafted(officer, name="again.txt")
    entry = actions.confirm_draft(officer, draft_id=other.pk, revision=1, seen=0)
    tree = answered(desk.post(at(draft, "confirm/"), {"revision": 1, "seen": 0}), 409)
    assert said(tree, "//p[contains(@class, 'notice')]") == [
        (
            f"Clauses of this instrument were recorded in the meantime (entry {entry}); look at "
            "what changes against them, and confirm again."
        )
    ]
    assert tree.xpath("//input[@name='seen']/@value") == [str(entry)]
    assert "These are the clauses that are on record already." in words(tree)


@pytest.mark.parametrize("seen", ["", "x", "9" * 20, "٣"])
def test_numbers_that_no_form_sends_are_older_than_all(desk, draft, seen):
    answered(desk.post(at(draft, "confirm/"), {"revision": seen, "seen": 0}), 409)
    assert ClausesRecord.objects.count() == 0


def test_discarding_takes_the_draft_away(desk, draft):
    response = desk.post(at(draft, "discard/"), {"revision": 1})
    assert (response.status_code, response["Location"]) == (302, NEW)
    assert ClausesDraft.objects.count() == 0
    assert desk.get(at(draft)).status_code == 404


def test_a_draft_that_has_changed_is_not_discarded(desk, draft):
    response = desk.post(at(draft, "discard/"), {"revision": 7})
    assert response["Location"] == at(draft)
    assert ClausesDraft.objects.count() == 1


# -- in Russian, and quickly ------------------------------------------------------------------


def test_a_text_in_a_third_language_is_said_not_to_be_read(desk, bridges):
    french = "La présente Convention entre en vigueur le trentième jour après son dépôt. " * 3
    response = desk.post(f"/ru{NEW}", {"text": french})
    tree = page(desk, response["Location"])
    assert (said(tree, "//h1"), said(tree, "//p[@class='notice']")) == (
        ["Вставленный текст"],
        [
            (
                "Этот текст не на русском и не на английском языке; читаются только они. Напишите "
                "правила сами или внесите перевод."
            )
        ],
    )


def test_characters_that_a_database_refuses_are_not_kept(desk, draft):
    desk.post(at(draft), form_of(draft, **{f"{DELAY}.n": "3\x000", "note_en": "A\x00note."}))
    kept = ClausesDraft.objects.get()
    assert (kept.typed[f"{DELAY}.n"], kept.note_en) == (["", "3 0"], "A note.")


def test_the_form_speaks_russian(desk, draft):
    tree = page(desk, f"/ru{at(draft)}")
    assert said(tree, "//section[@class='rule']/h2")[:7] == [
        "Вступление в силу",
        "Каждое государство",
        "Присоединение",
        "Временное применение",
        "Выход",
        "Срок действия",
        "Оговорки",
    ]
    delay = tree.xpath(f"//select[@name='{DELAY}']/option[@selected]")[0]
    assert words(delay) == "Через столько-то дней"
    assert said(tree, "//*[@id='follows']//p[@class='headline']") == ["В силе с 1 июля 2001 года"]


def test_a_longer_form_asks_the_database_no_more_often(
    desk, officer, draft, django_assert_num_queries
):
    path, typed = "c.entry_into_force.condition", draft.typed
    longer = {**typed, path: ["all-of"], f"{path}.conditions": list("012345")}
    longer |= {f"{path}.conditions.{n}": ["on-signing"] for n in range(6)}
    desk.get(at(draft))
    for typing in (typed, longer):
        ClausesDraft.objects.update(typed=completed(typing))
        with django_assert_num_queries(16):
            desk.get(at(draft))
