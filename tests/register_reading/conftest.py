"""Visitors of three kinds, and the bridges with a draft of their clauses."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.register_reading.build import bridges_waiting, drafted


@pytest.fixture
def bridges(officer):
    """Register the bridges, without clauses, with three notifications."""
    return bridges_waiting(officer)


@pytest.fixture
def draft(officer, bridges):
    """Keep the made-up treaty as a draft."""
    return drafted(officer)


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
