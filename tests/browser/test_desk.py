"""An officer's whole way in a real browser: from a draft to the session that everybody sees."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from servanda.council.models import Draft, Session
from servanda.parties.models import Account, Role
from tests.conftest import skip_unless_ci
from tests.council.build import filed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PASSWORD = "correct horse battery"
SLUG = "marches-league-council-of-wardens/2021-05-04"


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    """Give Debian's Chromium with a fresh profile, or skip where there is none."""
    if not CHROMIUM.exists():
        skip_unless_ci("Chromium is not installed")
    from playwright.sync_api import sync_playwright

    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright's loop runs in this thread, where Django would refuse queries.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, live_server):
    """Open pages of given width, with or without JavaScript, and close them afterwards."""
    contexts = []

    def open_page(*, width: int = 1280, javascript: bool = True):
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            java_script_enabled=javascript,
        )
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


def sign_in(page) -> None:
    page.goto("/desk/")
    page.fill("#id_username", "officer-1")
    page.fill("#id_password", PASSWORD)
    page.click("main button")


@pytest.mark.parametrize(
    ("width", "javascript"),
    [(1280, True), (390, True), (1280, False)],
    ids=["wide", "narrow", "no script"],
)
def test_an_officer_reads_merges_and_confirms(visit, width, javascript):
    officer = Account.objects.create_user("officer-1", password=PASSWORD, role=Role.OFFICER)
    filed(officer)
    page = visit(width=width, javascript=javascript)
    sign_in(page)
    page.click("text=wardens.txt")

    first = page.locator("mark", has_text="Agreement on river fords").first
    assert first.inner_text() == "document 1Agreement on river fords"
    page.click("mark a >> text=Agreement on river fords")
    assert page.url.endswith("#field-documents-1")
    page.click("#field-documents-1 >> text=show its words")
    assert page.url.endswith("#words-documents-1")

    page.click("text=Documents 2 and 4 are one paper: merge them")
    assert page.locator("text=Merged: they count as one paper.").count() == 1
    page.fill("#id_city", "Strelsau Castle")
    page.click("text=Save and go to confirmation")
    assert Session.objects.count() == 0

    assert page.locator("input[type=checkbox]:checked").count() == 0
    page.check("[aria-label='Kazakhstan signed document 1']")
    page.click("text=Confirm: make the session")
    assert page.url.endswith(f"/session/{SLUG}/")
    assert page.locator("h1").inner_text() == "Council of Wardens, Strelsau Castle, 4 May 2021"
    marks = page.locator("#document-1 td .unseen").all_inner_texts()
    assert marks[:3] == ["not on record", "signed", "not on record"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width if javascript else True
    page.click("text=The text, with every field highlighted")
    assert page.locator("mark").count() > 10
    assert Draft.objects.get().state == "confirmed"
