"""An officer's whole way in a real browser: from a treaty's text to clauses that all can see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import axe_playwright_python
import pytest

from servanda.parties.models import Account, Role
from servanda.register.models import ClausesDraft, ClausesRecord
from tests.conftest import skip_unless_ci
from tests.register_reading.build import TEXT, bridges_waiting, drafted

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
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
PASSWORD = "correct horse battery"
TREATY = "/treaty/bridges-2001/"
DELAY = "[id='f-c-entry_into_force-delay']"
DAYS = "[id='f-c-entry_into_force-delay-n']"


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
    """Open a page as an officer who has signed in; what the browser complains about fails."""
    contexts, complaints = [], []

    def open_page(address: str, *, width: int = 1280, javascript: bool = True, **options):
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            java_script_enabled=javascript,
            **options,
        )
        contexts.append(context)
        page = context.new_page()
        page.on(
            "console",
            lambda said: complaints.append(said.text) if said.type == "error" else None,
        )
        page.goto(f"/sign-in/?next={address}")
        page.fill("#id_username", "officer-1")
        page.fill("#id_password", PASSWORD)
        page.click("main button")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def officer_with_bridges():
    """Give an officer, and the bridges of 2001 with three notifications and without clauses."""
    officer = Account.objects.create_user("officer-1", password=PASSWORD, role=Role.OFFICER)
    bridges_waiting(officer)
    return officer


def headline(page) -> str:
    return " ".join(page.inner_text("#follows .headline").split())


def fill_in_days(page, days: str) -> None:
    """Correct the delay, whether its part of the form stands open or not."""
    part = page.locator("#rule-entry-into-force details.correct")
    if not part.evaluate("part => part.open"):
        part.locator("summary").first.click()
    page.fill(DAYS, days)


@pytest.mark.parametrize(
    ("width", "javascript"),
    [(1280, True), (390, True), (1280, False)],
    ids=["wide", "narrow", "no script"],
)
def test_an_officer_corrects_sees_what_follows_and_confirms(
    visit, officer_with_bridges, width, javascript
):
    draft = drafted(officer_with_bridges)
    page = visit(TREATY, width=width, javascript=javascript)
    page.click("text=Read its final clauses in a text")
    page.click("text=bridges.txt")
    assert page.locator("mark.m-withdrawal").first.inner_text().startswith("Withdrawal")
    assert headline(page) == "In force since 1 July 2001"

    fill_in_days(page, "60")
    if javascript:
        page.press(DAYS, "Tab")
        page.wait_for_selector("#follows .headline:has-text('31 July 2001')")
    else:
        page.click("text=Save and compute")
        assert headline(page) == "In force since 31 July 2001"
    assert ClausesRecord.objects.count() == 0

    page.click("text=Save and go to confirmation")
    assert headline(page) == "In force since 31 July 2001"
    page.click("text=Confirm: record these clauses")
    assert page.url.endswith(TREATY)
    assert "60 days after" in page.inner_text(".clauses")
    page.click("text=The words they were read from")
    assert "thirty days after the receipt" in page.inner_text("details.quotes blockquote >> nth=0")
    assert ClausesDraft.objects.get(pk=draft.pk).state == "confirmed"


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
def test_another_rule_shows_its_fields_and_conditions_come_and_go(
    visit, officer_with_bridges, javascript
):
    draft = drafted(officer_with_bridges)
    page = visit(f"{TREATY}reading/{draft.pk}/", javascript=javascript)
    part = page.locator("#rule-entry-into-force details.correct > summary")
    part.click()
    when = "[id='f-c-entry_into_force-condition']"

    def choose(select: str, value: str, wanted: str) -> None:
        page.select_option(select, value)
        if not javascript:
            page.locator(f"{select} + button").click()
        page.wait_for_selector(wanted)

    choose(when, "all-of", "[id='f-c-entry_into_force-condition-conditions-1']")
    page.click("text=Add one more")
    third = "[id='f-c-entry_into_force-condition-conditions-2']"
    page.wait_for_selector(third)
    choose(third, "on-signing", f"{third[:-2]}-help']:has-text('signed or adopted')")
    assert page.locator("#follows .problems li").count() == 2
    summary = page.locator("#correct-duration > summary")
    summary.click()
    page.click("text=Take out number 1 of “Conditions”")
    page.wait_for_selector("[id='f-c-entry_into_force-condition-conditions-0']", state="detached")
    assert page.locator("#follows .problems li").count() == 1
    assert page.locator("#correct-duration").evaluate("part => part.open") == javascript


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(1280, "light", "/ru"), (1280, "dark", ""), (390, "light", ""), (390, "dark", "/ru")],
    ids=["wide", "wide dark", "narrow", "narrow dark"],
)
def test_no_page_of_a_reading_keeps_anybody_out(
    visit, officer_with_bridges, width, scheme, language
):
    draft = drafted(officer_with_bridges)
    start = f"{language}{TREATY}reading/"
    page = visit(start, width=width, color_scheme=scheme)
    for address in (start, f"{start}{draft.pk}/", f"{start}{draft.pk}/confirm/"):
        page.goto(address)
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
        page.evaluate(AXE.read_text())
        found = page.evaluate("() => axe.run()")
        assert [
            (v["id"], address)
            for v in found["violations"]
            if v["impact"] in {"serious", "critical"}
        ] == []
        wide = page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert (address, wide) == (address, 0)


def test_a_pasted_treaty_is_read_into_a_draft(visit, officer_with_bridges):
    page = visit(f"{TREATY}reading/")
    page.fill("#id_text", TEXT)
    page.fill("#id_name", "A made-up treaty")
    page.click("button:has-text('Read it')")
    draft = ClausesDraft.objects.get()
    assert page.url.endswith(f"{TREATY}reading/{draft.pk}/")
    assert page.inner_text("h1") == "A made-up treaty"
    assert page.locator(".marked mark.m-entry-into-force").count() == 1
    assert headline(page) == "In force since 1 July 2001"
    page.click("text=Discard this draft")
    page.click("text=Discard it, with its text and your corrections")
    assert ClausesDraft.objects.count() == 0
