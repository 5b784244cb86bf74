from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.council.addresses import address_of, instrument_address, plain, session_address
from servanda.council.councils import COUNCILS, council_called, council_of
from servanda.parties.states import STATES
from servanda.register.actions.recording import SLUG


def test_members_stand_in_the_russian_order_of_their_names():
    members = COUNCILS["cis-chg"].members
    assert members == ("AZE", "ARM", "BLR", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UZB", "UKR")
    names = [STATES[code].russian for code in members]
    assert names == sorted(names)


def test_others_come_after_the_members_and_nobody_twice():
    assert COUNCILS["eaeu-supreme"].in_order(["UZB", "RUS", "CUB", "ARM", "RUS"]) == (
        "ARM",
        "RUS",
        "CUB",
        "UZB",
    )


@pytest.mark.parametrize(
    ("organisation", "body", "slug"),
    [
        ("Commonwealth of Independent States", "CIS Council of Heads of Government", "cis-chg"),
        ("Commonwealth of Independent States", "CIS Heads of Government Council", "cis-chg"),
        ("Commonwealth of Independent States", "Council of Heads of State", "cis-chs"),
        ("СНГ", "Совет глав правительств", "cis-chg"),
        ("Eurasian Economic Union", "Supreme Eurasian Economic Council", "eaeu-supreme"),
        ("Marches League", "Council of Wardens", "marches-league-council-of-wardens"),
        ("Marches League", "Marches League Moot", "marches-league-moot"),
        ("Marches League", "", "marches-league"),
        ("", "", "other"),
    ],
)
def test_a_body_is_a_known_council_or_one_made_from_the_text(organisation, body, slug):
    assert council_of(organisation=organisation, body=body).slug == slug


def test_a_council_is_named_in_both_languages():
    council = council_called("cis-chg", organisation="", body="")
    assert (council.name("en"), council.name("ru")) == (
        "CIS Council of Heads of Government",
        "Совет глав правительств СНГ",
    )


def test_a_council_that_is_in_no_table_keeps_its_slug():
    council = council_called("wardens", organisation="Marches League", body="Council of Wardens")
    assert (council.slug, council.name_en, council.members) == ("wardens", "Council of Wardens", ())


def test_addresses_keep_whole_words_in_latin_letters():
    assert address_of("Щит и ёж: Йод, 2-й том", longest=22) == "shchit-i-ezh-yod-2-y"
    assert address_of("Donaudampfschiffahrt", longest=8) == "donaudam"


def test_a_session_is_addressed_by_council_and_day():
    assert session_address("wardens", date(2021, 5, 4)) == "wardens/2021-05-04"


@given(st.text(max_size=90), st.dates())
def test_any_title_gives_an_address_that_the_register_takes(title, on):
    taken = {instrument_address(title, on, ())}
    address = instrument_address(title, on, taken)
    assert address not in taken
    assert SLUG.match(address)
    assert len(address) <= 80


@given(st.text())
def test_plain_words_stay_plain(words):
    assert plain(plain(words)) == plain(words)
