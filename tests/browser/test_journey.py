from __future__ import annotations

import re

import pytest

from servanda.portal.demonstration.load import load

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

COMPUTED, REPORTED = ".answer:not(.reported)", ".answer.reported"


@pytest.fixture
def demonstration(transactional_db):
    load()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("prefix", ["", "/ru"])
def test_from_the_first_page_to_why_a_treaty_is_in_force(demonstration, visit, prefix, width):
    visitor = visit(width)
    page = visitor.page

    def check() -> None:
        assert visitor.serious_barriers() == []
        assert visitor.overflow() <= 0
        assert page.locator("html").get_attribute("lang") == (prefix.strip("/") or "en")

    visitor.open(f"{prefix}/")
    check()
    page.locator(f"main a[href='{prefix}/session/cis-chg/2018-11-02/']").first.click()
    check()
    page.locator(f"a[href^='{prefix}/treaty/cis-outer-space-2018/']").first.click()
    page.wait_for_selector(REPORTED)
    assert page.locator(f"{REPORTED} .chip.rep").first.is_visible()
    assert page.locator(COMPUTED).count() == 0
    check()

    page.locator(f"header a[href='{prefix}/treaties/']").click()
    page.locator(f"a[href^='{prefix}/treaty/montreal-protocol-1987/']").first.click()
    page.wait_for_selector(COMPUTED)
    check()
    page.locator("#on").fill("1995-01-01")
    page.wait_for_url("**on=1995-01-01**")
    page.wait_for_selector("#answer-day:text('1995')")
    assert page.locator(f"{COMPUTED} .because li").count() > 3
    check()
    page.locator(f"a[href*='/state/DEU/'][href^='{prefix}/treaty/']").first.click()
    page.wait_for_selector("section.answer .because")
    assert "1995" in page.locator("p.kind").inner_text()
    check()
    assert visitor.complaints == []


def test_the_slider_moves_the_day_without_loading_the_page_again(demonstration, visit):
    visitor = visit()
    page = visitor.page
    visitor.open("/treaty/cis-payments-union-1994/?on=2000-01-01")
    page.evaluate("() => { window.stillHere = true }")
    page.locator("#slider").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**on=2000-01-02**")
    page.wait_for_selector("#answer-day:text('2 January 2000')")
    assert page.evaluate("() => window.stillHere") is True
    assert page.locator("#on").input_value() == "2000-01-02"
    assert page.locator("#heard").inner_text().startswith("On 2 January 2000: In force")
    page.go_back()
    page.wait_for_selector("#answer-day:text('1 January 2000')")
    assert page.locator("h1").count() == 1
    assert visitor.complaints == []


def test_without_scripts_day_and_slider_still_lead_to_the_answer(demonstration, visit):
    visitor = visit(java_script_enabled=False)
    page = visitor.page
    visitor.open("/treaty/cis-payments-union-1994/")
    page.locator("#on").fill("1995-01-01")
    page.locator(".asof button").first.click()
    assert re.search(r"on=1995-01-01", page.url)
    page.locator("#slider").focus()
    page.keyboard.press("ArrowRight")
    page.locator(".asof .slide button").click()
    assert re.search(r"on=1995-01-02", page.url)
    assert page.locator("#answer-day").inner_text() == "On 2 January 1995"


def test_two_states_are_asked_about_in_a_sentence(demonstration, visit):
    visitor = visit(390)
    page = visitor.page
    visitor.open("/")
    page.locator("select[name=a]").select_option("KAZ")
    page.locator("select[name=b]").select_option("BLR")
    page.locator(".ask input[name=on]").fill("2021-01-01")
    page.locator(".ask button").click()
    assert page.url.endswith("/between/KAZ/BLR/?on=2021-01-01")
    assert visitor.serious_barriers() == []
    assert visitor.overflow() <= 0
    page.locator("summary").first.click()
    assert page.locator(".sentence").first.is_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_no_other_page_has_a_serious_barrier_in_the_dark_either(demonstration, visit, width):
    visitor = visit(width, color_scheme="dark")
    for path in (
        "/states/",
        "/state/KAZ/",
        "/between/",
        "/entry/1/",
        "/sign-in/",
        "/nowhere/",
        "/sessions/",
        "/treaties/",
        "/treaty/cis-outer-space-2018/state/RUS/",
    ):
        visitor.open(path)
        assert visitor.serious_barriers() == []
        assert (path, visitor.overflow()) == (path, 0)
