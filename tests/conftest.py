"""What all tests share: the folder of real data, and machines that a laptop may lack."""

from __future__ import annotations

import importlib
import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("nightly", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def skip_unless_ci(reason: str) -> None:
    """Skip with a reason; on CI, where everything is installed, a skip is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"On CI this may not be skipped: {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of real data beside the repository, or skip where it is absent."""
    for folder in (
        ROOT.parent / "shared" / "data",
        Path(os.environ.get("SERVANDA_DATA", "nowhere")),
    ):
        if folder.is_dir():
            return folder
    pytest.skip("the folder of real data (shared/data beside the repository) is absent")


@pytest.fixture(autouse=True)
def in_english():
    """Begin each test in English: a page asked for in Russian leaves its language behind."""
    from django.utils import translation

    translation.activate("en")


@pytest.fixture
def officer(db):
    """Give an officer of the secretariat, who may do all that actions know."""
    from servanda.parties.models import Account, Role

    return Account.objects.create_user(
        "officer-1", password="correct horse battery", role=Role.OFFICER
    )


@pytest.fixture
def reader_account(db):
    """Give an account that may only read."""
    from servanda.parties.models import Account

    return Account.objects.create_user("reader-1", password="correct horse battery")


@pytest.fixture(autouse=True, scope="session")
def ledger_can_be_emptied_between_tests():
    """Let Django empty the tables after a test that commits; the ledger's triggers refuse that."""
    from django.db import connection
    from django.test import TransactionTestCase

    teardown = vars(TransactionTestCase)["_fixture_teardown"]

    def without_triggers(self):
        drop_triggers(connection)
        teardown(self)
        create_triggers(connection)

    setattr(TransactionTestCase, "_fixture_teardown", without_triggers)  # noqa: B010 - not in its types
    yield
    setattr(TransactionTestCase, "_fixture_teardown", teardown)  # noqa: B010 - ditto


def drop_triggers(connection) -> None:
    """Take the ledger's triggers away, as only an attacker with the database's own rights could."""
    is_postgresql = connection.vendor == "postgresql"
    names = ["entry_no_update", "entry_no_delete", "entry_extends_chain", "seal_no_update",
             "seal_no_delete", "cosigned_no_update", "cosigned_no_delete", "deskstep_no_update",
             "deskstep_no_delete"]  # fmt: skip
    with connection.cursor() as cursor:
        for name in names + (["entry_no_truncate"] if is_postgresql else []):
            on = f" ON register_{name.partition('_')[0]}" if is_postgresql else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def create_triggers(connection) -> None:
    """Put the ledger's triggers back, from the migration that made them."""
    for name in ("0002_append_only", "0005_tree_and_seals", "0006_desk"):
        migration = importlib.import_module(f"servanda.register.migrations.{name}")
        statements = migration.SQLITE if connection.vendor == "sqlite" else migration.POSTGRESQL
        with connection.cursor() as cursor:
            for statement in statements:
                if "CREATE FUNCTION" not in statement:
                    cursor.execute(statement)
