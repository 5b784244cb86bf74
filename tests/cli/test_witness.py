"""A delegation's witness beside a register that answers: honest, forked, shrunk, with a new key."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import connection

from servanda.cli.witnessing import witness
from servanda.ledger.note import (
    Scheme,
    SecretKey,
    key_to_text,
    secret_from_text,
    secret_to_text,
)
from servanda.register.models import Cosigned
from servanda.register.storage import keys, seals
from tests.build import agreement
from tests.conftest import drop_triggers

pytestmark = pytest.mark.django_db(transaction=True)

TABLES = ("cosigned", "seal", "subtree", "ledgerkey", "witnesskey", "actrecord", "instrument",
          "entry")  # fmt: skip


def key(number: int) -> SecretKey:
    private = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return SecretKey(name="register.example/ledger", scheme=Scheme.NOTE, private=private)


@pytest.fixture(autouse=True)
def at_hand(settings):
    """Let the register have a key of its own."""
    settings.LEDGER_ORIGIN = "register.example/ledger"
    settings.LEDGER_KEY = secret_to_text(key(1))


@pytest.fixture
def ask(live_server, tmp_path):
    """Run the witness once, with a folder of its own."""

    def run(*words: str, address: str = "") -> tuple[int, str]:
        folder = str(tmp_path / "witness")
        done = CliRunner().invoke(witness, [address or live_server.url, "--folder", folder, *words])
        return done.exit_code, done.output

    return run


@pytest.fixture
def admitted(officer, ask, tmp_path):
    """Give a register of one agreement and a witness that it admitted, before its first word."""
    agreement(officer)
    seals.seal()
    code, said = ask("--name", "witness.example")
    assert (code, "not that of an admitted witness" in said) == (1, True)
    secret = secret_from_text((tmp_path / "witness" / "witness.key").read_text("utf-8").strip())
    seals.admit(secret.public)
    return secret


def rewrite(officer, *slugs: str) -> None:
    """Let somebody with all rights, the ledger's key among them, write another history."""
    drop_triggers(connection)
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"DELETE FROM register_{table}")
    for slug in slugs:
        agreement(officer, slug)
    seals.seal()


def test_a_witness_cosigns_what_only_grew(officer, admitted, ask):
    for number in range(3):
        agreement(officer, f"tunnels-200{number}")
        code, said = ask()
        size = 12 + 5 * number
        grown = f"register.example/ledger: {size} entries, a continuation of all seen here"
        assert (code, said) == (0, f"{grown}; cosigned.\n")
    assert Cosigned.objects.count() == 3


def test_a_witness_refuses_a_fork_and_keeps_the_evidence(officer, admitted, ask, tmp_path):
    assert ask()[0] == 0
    kept = (tmp_path / "witness" / "seen.json").read_text("utf-8")
    rewrite(officer, "bridges-2001", "tunnels-2001", "ferries-2001")
    code, said = ask()
    assert code == 1
    assert said.startswith("Error: Not cosigned. The proof does not lead to the root at 7 leaves")
    assert said.count("register.example/ledger\n") == 2
    assert (tmp_path / "witness" / "seen.json").read_text("utf-8") == kept
    assert Cosigned.objects.count() == 0


def test_a_witness_refuses_a_ledger_that_lost_entries(officer, admitted, ask):
    agreement(officer, "tunnels-2001")
    assert ask()[0] == 0
    rewrite(officer, "bridges-2001")
    code, said = ask()
    assert code == 1
    assert said.startswith("Error: Not cosigned. The ledger had 12 entries and now has 6.")


def test_a_witness_follows_a_key_that_the_one_before_signed(officer, admitted, ask, settings):
    assert ask()[0] == 0
    seals.adopt(key(2), before=key(1))
    settings.LEDGER_KEY = secret_to_text(key(2))
    assert ask()[0] == 0
    agreement(officer, "tunnels-2001")
    assert ask()[0] == 0


def test_a_witness_refuses_a_key_that_nobody_vouches_for(officer, admitted, ask, settings):
    assert ask()[0] == 0
    settings.LEDGER_KEY = secret_to_text(key(3))
    rewrite(officer, "bridges-2001", "tunnels-2001")
    code, said = ask()
    assert code == 1
    assert said.startswith("Error: Not cosigned. None of the ledger's keys signed this checkpoint.")


def test_a_key_known_from_elsewhere_is_demanded(officer, ask):
    agreement(officer)
    seals.seal()
    known = key_to_text(key(2).public)
    code, said = ask("--name", "witness.example", "--ledger-key", known)
    assert code == 1
    assert "None of the ledger's keys signed this checkpoint" in said
    code, said = ask("--name", "witness.example", "--ledger-key", "nonsense")
    assert code == 2


def test_a_first_run_needs_a_name(ask):
    code, said = ask()
    assert code == 2
    assert "A first run needs --name" in said
    code, said = ask("--name", "two words")
    assert code == 2
    assert "cannot name a key" in said


def test_a_ledger_without_a_key_can_be_watched_later(ask):
    code, said = ask("--name", "witness.example")
    assert code == 1
    assert said.endswith("Error: The ledger has adopted no key yet; try again later.\n")


@pytest.mark.parametrize("address", ["nonsense", "ftp://register.example/"])
def test_what_is_no_address(ask, address):
    code, said = ask(address=address)
    assert code == 2
    assert "is no address" in said


def test_a_server_that_does_not_answer(ask):
    code, said = ask("--name", "witness.example", address="http://127.0.0.1:9/")
    assert code == 1
    assert "does not answer" in said


def test_a_damaged_memory_is_not_overwritten(officer, admitted, ask, tmp_path):
    file = tmp_path / "witness" / "seen.json"
    file.write_text("{}", "utf-8")
    code, said = ask()
    assert (code, "is damaged; restore it from a copy" in said) == (1, True)
    assert json.loads(file.read_text("utf-8")) == {}


def test_a_damaged_key_is_named(admitted, ask, tmp_path):
    (tmp_path / "witness" / "witness.key").write_text("nonsense", "utf-8")
    code, said = ask()
    assert (code, "holds no key to sign with" in said) == (1, True)


def test_the_last_key_adopted_is_the_one_that_signs(officer, admitted):
    assert keys.last_adopted() == key(1).public
