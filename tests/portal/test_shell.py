from __future__ import annotations

import re

import pytest
from django.template.loader import render_to_string

from tests.register_pages.reading import page, said

PASSWORD = "correct horse battery"


def test_every_page_leads_to_itself_in_the_other_language(client, db):
    english = page(client, "/treaties/?kind=protocol")
    assert english.xpath("//*[@class='tongues']/a/@href") == ["/ru/treaties/?kind=protocol"]
    russian = page(client, "/ru/treaties/?kind=protocol")
    assert russian.xpath("//*[@class='tongues']/a/@href") == ["/treaties/?kind=protocol"]
    assert russian.xpath("//*[@class='tongues']/b/@lang") == ["ru"]


def test_only_officers_are_shown_the_desk(client, officer, reader_account):
    desk = "//header//a[starts-with(@href, '/desk/')]"
    assert said(page(client, "/"), desk) == []
    client.force_login(reader_account)
    assert said(page(client, "/"), desk) == []
    client.force_login(officer)
    assert said(page(client, "/"), desk) == ["Desk"]


def test_an_officer_signs_in_to_the_desk_and_out_to_the_first_page(client, officer):
    form = {"username": officer.username, "password": PASSWORD}
    response = client.post("/sign-in/", form)
    assert (response.status_code, response["Location"]) == (302, "/desk/")
    assert said(page(client, "/"), "//form[@class='sign-out']/span") == [officer.username]
    assert client.post("/sign-out/")["Location"] == "/"
    assert said(page(client, "/"), "//form[@class='sign-out']") == []


def test_a_wrong_password_is_answered_with_a_sentence(client, officer):
    response = client.post("/sign-in/", {"username": officer.username, "password": "wrong"})
    assert response.status_code == 200
    assert (
        "The handle and the password do not belong together; check both and try again."
        in response.content.decode()
    )


def test_an_unknown_address_is_answered_with_a_sentence_and_a_way_on(client, db):
    response = client.get("/no/such/address/")
    assert response.status_code == 404
    text = response.content.decode()
    assert "There is nothing at this address" in text
    assert 'href="/treaties/"' in text


@pytest.mark.parametrize("template", ["400.html", "403.html", "403_csrf.html", "404.html"])
def test_error_pages_need_nothing_but_themselves(template, db):
    assert re.search(r"<h1>[^<]+</h1>", render_to_string(template))


def test_the_page_for_our_own_faults_needs_no_database_and_speaks_both_languages():
    text = render_to_string("500.html")
    assert "Something failed here" in text
    assert "Произошёл сбой" in text


@pytest.mark.parametrize(
    "address", ["/", "/treaties/", "/states/", "/between/", "/sign-in/", "/ru/"]
)
def test_nothing_inline_that_the_policy_would_refuse(client, db, address):
    response = client.get(address)
    text = response.content.decode()
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", text) == []
    assert "default-src 'self'" in response["Content-Security-Policy"]
