"""The ledger's addresses for programs: what they give can be checked by anyone."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from servanda.ledger.audit import first_fault
from servanda.ledger.checkpoint import checked
from servanda.ledger.export import from_line
from servanda.ledger.note import Scheme, SecretKey, from_text, key_from_text, secret_to_text
from servanda.ledger.proofs import check_consistency, check_inclusion
from servanda.ledger.tree import leaf_hash, peaks_of, root_of
from tests.build import agreement

pytestmark = pytest.mark.django_db

ORIGIN = "register.example/ledger"


@pytest.fixture(autouse=True)
def at_hand(settings):
    """Let the register have a key of its own."""
    private = Ed25519PrivateKey.from_private_bytes(b"\1" * 32)
    settings.LEDGER_ORIGIN = ORIGIN
    settings.LEDGER_KEY = secret_to_text(
        SecretKey(name=ORIGIN, scheme=Scheme.NOTE, private=private)
    )


def get(client, address: str) -> str:
    answer = client.get(f"/ledger/{address}")
    assert answer.status_code == 200, answer.content
    return str(answer.content, "utf-8")


def proof(client, address: str) -> list[bytes]:
    return [bytes.fromhex(part) for part in client.get(f"/ledger/{address}").json()["proof"]]


def test_whoever_asks_can_check_all_of_it(client, officer):
    agreement(officer)
    note = from_text(get(client, "checkpoint"))
    keys = [key_from_text(line) for line in get(client, "keys").splitlines()]
    checkpoint = checked(note, keys, origin=ORIGIN)
    entries = [from_line(line) for line in get(client, "entries").splitlines()]
    assert first_fault(entries) is None
    leaves = [leaf_hash(entry.digest) for entry in entries]
    assert (checkpoint.size, checkpoint.root) == (len(leaves), root_of(peaks_of(leaves)))
    size, root = checkpoint.size, checkpoint.root
    for index, leaf in enumerate(leaves):
        parts = proof(client, f"inclusion/{index + 1}?size={size}")
        check_inclusion(leaf, index=index, size=size, proof=parts, root=root)
    for earlier in range(1, size + 1):
        check_consistency(
            earlier=earlier,
            earlier_root=root_of(peaks_of(leaves[:earlier])),
            later=size,
            later_root=root,
            proof=proof(client, f"consistency?from={earlier}&to={size}"),
        )


def test_entries_are_given_from_a_number_on(client, officer):
    agreement(officer)
    assert [from_line(line).number for line in get(client, "entries?from=4").splitlines()] == [4, 5]
    assert get(client, "entries?from=99") == ""


def test_the_entries_that_adopted_keys_are_named(client, officer):
    agreement(officer)
    get(client, "checkpoint")
    assert get(client, "keys?entries") == "6\n"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("entries?from=x", 400),
        ("entries?from=-1", 400),
        ("entries?from=٣", 400),
        ("entries?from=" + "9" * 40, 400),
        ("inclusion/0", 404),
        ("inclusion/99", 404),
        ("inclusion/1?size=x", 400),
        ("inclusion/1?size=99", 400),
        ("consistency?from=3&to=2", 404),
        ("consistency?from=1&to=99", 400),
        ("consistency?from=x", 400),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(client, officer, address, status):
    agreement(officer)
    answer = client.get(f"/ledger/{address}")
    assert answer.status_code == status
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.content.decode().count("\n") == 1


def test_a_ledger_without_a_usable_key_says_so(client, settings):
    settings.LEDGER_KEY = "nonsense"
    answer = client.get("/ledger/checkpoint")
    assert answer.status_code == 503
    assert answer.content.decode().startswith("SERVANDA_LEDGER_KEY is no signing key")


@pytest.mark.parametrize("body", [b"", b"nonsense\n", b"\xff" * 10, b"x" * 3000])
def test_what_is_no_word_of_a_witness_is_refused(client, officer, body):
    agreement(officer)
    get(client, "checkpoint")
    answer = client.post("/ledger/cosignature/6", body, content_type="text/plain")
    assert answer.status_code == 400
    assert answer.content.decode().count("\n") == 1
