"""Visitors of three kinds for the council's pages."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.fixture
def desk(officer) -> Client:
    """Give a browser in which an officer has signed in."""
    browser = Client()
    browser.force_login(officer)
    return browser


@pytest.fixture
def signed_in_reader(reader_account) -> Client:
    """Give a browser in which somebody has signed in who may only read."""
    browser = Client()
    browser.force_login(reader_account)
    return browser
