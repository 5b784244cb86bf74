"""The ferries and two officers, in a database that one thread or several write to."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client

from servanda.register.models import DeskStep
from tests.register_desk.build import ferries, second_officer


@pytest.fixture
def other(db):
    """Give a second officer."""
    return second_officer()


@pytest.fixture
def treaty(officer):
    """Register the ferries."""
    return ferries(officer)


@pytest.fixture
def desk(officer) -> Client:
    """Give a browser in which the first officer has signed in."""
    browser = Client()
    browser.force_login(officer)
    return browser


@pytest.fixture
def other_desk(other) -> Client:
    """Give a browser in which the second officer has signed in."""
    browser = Client()
    browser.force_login(other)
    return browser


@pytest.fixture
def running_database(transactional_db, tmp_path: Path):
    """Give a database to which several threads can write: on SQLite a file, as every real start."""
    if connection.vendor != "sqlite":
        yield
        _empty_history()
        return
    settings = connections.settings["default"]
    before = settings["NAME"], connection.connection
    connection.connection = None  # the one in memory is kept open, or it would be gone
    settings["NAME"] = str(tmp_path / "running.sqlite3")
    call_command("migrate", verbosity=0)
    yield
    connection.close()
    settings["NAME"], connection.connection = before


def _empty_history() -> None:
    """Take the history away, which only an owner of the database could, and guard it again."""
    migration = importlib.import_module("servanda.register.migrations.0006_desk")
    with connection.cursor() as cursor:
        for event in ("update", "delete"):
            cursor.execute(f"DROP TRIGGER deskstep_no_{event} ON register_deskstep")
        DeskStep.objects.all().delete()
        for statement in migration.POSTGRESQL:
            cursor.execute(statement)
