from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from servanda.ledger.archive import KEY_ADOPTED, adoption, examine, write
from servanda.ledger.audit import Stored, as_stored
from servanda.ledger.canonical import Json
from servanda.ledger.checkpoint import Checkpoint, signed
from servanda.ledger.entry import GENESIS, make_entry
from servanda.ledger.note import PublicKey, Scheme, SecretKey, key_to_text
from servanda.ledger.tree import leaf_hash, peaks_of, root_of

ORIGIN = "register.example/ledger"
AT = datetime(2018, 11, 2, 9, 30, tzinfo=UTC)


def key(number: int, name: str = ORIGIN) -> SecretKey:
    private = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return SecretKey(name=name, scheme=Scheme.NOTE, private=private)


def adopts(secret: SecretKey, before: SecretKey | None = None) -> tuple[str, dict[str, Json]]:
    return KEY_ADOPTED, adoption(secret.public, ORIGIN, before)


ACT: tuple[str, dict[str, Json]] = ("act.recorded", {"act": "ratification", "state": "RUR"})


def ledger(*parts: tuple[str, Json]) -> list[Stored]:
    entries, previous = [], GENESIS
    for number, (kind, body) in enumerate(parts, start=1):
        entry = make_entry(
            number=number, at=AT, author="officer-1", kind=kind, body=body, previous=previous
        )
        previous = entry.digest
        entries.append(as_stored(entry))
    return entries


def sealed(entries: list[Stored], by: SecretKey, *, size: int | None = None) -> bytes:
    root = root_of(peaks_of(leaf_hash(entry.digest) for entry in entries))
    checkpoint = Checkpoint(origin=ORIGIN, size=len(entries) if size is None else size, root=root)
    file = io.BytesIO()
    write(entries, signed(checkpoint, by), file)
    return file.getvalue()


def codes(raw: bytes, known: PublicKey | None = None) -> list[str]:
    return [fault.code for fault in examine(io.BytesIO(raw), key=known).faults]


ENTRIES = ledger(adopts(key(1)), ACT, ACT)
FILE = sealed(ENTRIES, key(1))


def test_what_is_written_holds():
    result = examine(io.BytesIO(FILE))
    assert (result.entries, result.faults) == (3, [])
    assert result.checkpoint is not None
    assert result.checkpoint.size == 3
    assert [adopted.key for adopted in result.keys] == [key(1).public]


def test_a_key_known_from_elsewhere():
    assert codes(FILE, key(1).public) == []
    assert codes(FILE, key(2).public) == ["key-unknown"]


def test_the_last_key_adopted_seals():
    entries = ledger(adopts(key(1)), ACT, adopts(key(2), before=key(1)), ACT)
    assert codes(sealed(entries, key(2))) == []
    assert codes(sealed(entries, key(2)), key(1).public) == []
    assert codes(sealed(entries, key(1))) == ["checkpoint-broken"]


@pytest.mark.parametrize("before", [None, key(2), key(3)])
def test_a_key_is_replaced_only_with_the_word_of_the_one_before(before):
    entries = ledger(adopts(key(1)), ACT, adopts(key(2), before))
    assert codes(sealed(entries, key(2))) == ["key-unproved"]
    assert codes(sealed(entries, key(2)), key(1).public) == ["key-unproved"]


def test_a_key_known_from_elsewhere_needs_no_word():
    entries = ledger(adopts(key(1)), adopts(key(2)), adopts(key(3), before=key(2)), ACT)
    assert codes(sealed(entries, key(3)), key(2).public) == []
    assert codes(sealed(entries, key(3)), key(3).public) == []


def test_a_word_for_another_key_is_none():
    kind, body = adopts(key(2), before=key(1))
    entries = ledger(adopts(key(1)), (kind, body | {"key": key_to_text(key(3).public)}))
    assert codes(sealed(entries, key(3))) == ["key-unproved"]


def test_every_bit_counts():
    unseen = []
    for at in range(len(FILE)):
        for bit in range(8):
            changed = bytearray(FILE)
            changed[at] ^= 1 << bit
            unseen += [] if codes(bytes(changed)) else [(at, bit)]
    assert unseen == []


def test_a_file_cut_short_never_holds():
    assert [at for at in range(len(FILE)) if not codes(FILE[:at])] == []


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0", b"{}", b"\n\n", FILE, b"\xff"])
def test_nothing_may_follow(more):
    assert codes(FILE + more) != []


@pytest.mark.parametrize("more", [b"\n", b" ", b"\xef\xbb\xbf", b"{}\n", b"# export\n"])
def test_nothing_may_stand_before(more):
    assert codes(more + FILE) != []


def test_line_ends_are_line_feeds():
    assert codes(FILE.replace(b"\n", b"\r\n")) != []


def test_entries_taken_off_the_end_are_missed():
    shorter = b"".join(line + b"\n" for line in FILE.split(b"\n")[:2])
    assert codes(shorter + FILE[FILE.index(ORIGIN.encode() + b"\n3") :]) == ["checkpoint-differs"]


def test_a_history_written_anew_needs_the_key():
    forged = ledger(adopts(key(1)), ACT, ("act.recorded", {"act": "denunciation", "state": "RUR"}))
    assert codes(sealed(forged, key(9))) == ["checkpoint-broken"]


def test_a_ledger_without_a_key_is_not_sealed():
    assert codes(sealed(ledger(ACT), key(1))) == ["no-key"]


@pytest.mark.parametrize(
    "body",
    [[], {}, {"key": "no key", "origin": ORIGIN}, {"key": key_to_text(key(1).public)}],
)
def test_an_entry_that_adopts_no_key_is_nobodys(body):
    assert codes(sealed(ledger((KEY_ADOPTED, body)), key(1))) == ["no-key"]


def test_a_checkpoint_of_another_number_of_entries():
    assert codes(sealed(ENTRIES, key(1), size=2)) == ["checkpoint-differs"]


def test_what_is_wrong_is_said_in_both_languages():
    (fault,) = examine(io.BytesIO(sealed(ENTRIES, key(1), size=2))).faults
    assert fault.sentence == (
        "After entry 3 the file is not sealed: the checkpoint seals 2 other entries."
    )
    assert fault.sentence_ru == (
        "После записи 3 файл не заверен: контрольная точка заверяет другие записи, числом 2."
    )


def test_an_empty_file():
    assert codes(b"") == ["no-key"]
