"""Two officers at one draft at the same moment, on the running database.

SQLite's test database lives in memory, where connections lock tables instead of waiting; so there
the test makes itself a file, as every real start has.
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, connections

from servanda.council import actions
from servanda.council.models import Draft, Session
from servanda.parties.models import Account, Role
from servanda.register.actions import RefusedError
from servanda.register.models import Entry, Instrument
from servanda.register.verify import verify
from tests.council.build import merged, wardens


@pytest.fixture
def running_database(transactional_db, tmp_path: Path):
    """Give a database to which several threads can write."""
    if connection.vendor != "sqlite":
        yield
        return
    settings = connections.settings["default"]
    before = settings["NAME"], connection.connection
    connection.connection = None  # the one in memory is kept open, or it would be gone
    settings["NAME"] = str(tmp_path / "running.sqlite3")
    call_command("migrate", verbosity=0)
    yield
    connection.close()
    settings["NAME"], connection.connection = before


def test_two_officers_confirming_at_once_make_one_session(running_database):
    officers = [
        Account.objects.create_user(f"officer-{n}", password="x" * 14, role=Role.OFFICER)
        for n in (1, 2)
    ]
    draft = merged(officers[0])
    together = threading.Barrier(2)
    outcomes: list[str] = []

    def confirm(officer: Account) -> None:
        together.wait(timeout=20)
        try:
            session = actions.confirm_draft(
                officer, draft_id=draft.pk, revision=draft.revision, confirmation=wardens()
            )
            outcomes.append(session.slug)
        except RefusedError as error:
            outcomes.append(str(error))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=confirm, args=(officer,)) for officer in officers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    slug = "marches-league-council-of-wardens/2021-05-04"
    assert sorted(outcomes) == [
        f"This draft has been confirmed already; the session is {slug}.",
        slug,
    ]
    assert (Session.objects.count(), Instrument.objects.count(), Entry.objects.count()) == (
        1,
        3,
        10,
    )
    assert Draft.objects.get().state == "confirmed"
    assert verify().faults == ()
