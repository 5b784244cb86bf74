from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import DatabaseError, connection, transaction

from servanda.ledger.checkpoint import checked, cosign, cosignatures
from servanda.ledger.note import Note, Scheme, SecretKey, key_to_text, secret_to_text, to_text
from servanda.ledger.proofs import ProofError, check_consistency, check_inclusion
from servanda.ledger.tree import leaf_hash, peaks_of, perfect_subtrees, root_of
from servanda.register.models import Cosigned, Entry, Seal, Subtree
from servanda.register.storage import keys, seals, tree
from servanda.register.verify import verify
from tests.build import agreement
from tests.conftest import drop_triggers

pytestmark = pytest.mark.django_db

ORIGIN = "register.example/ledger"


def key(number: int, name: str = ORIGIN, scheme: Scheme = Scheme.NOTE) -> SecretKey:
    private = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return SecretKey(name=name, scheme=scheme, private=private)


WITNESS = key(9, "witness.example", Scheme.COSIGNATURE)


@pytest.fixture(autouse=True)
def at_hand(settings):
    """Let the register have a key of its own."""
    settings.LEDGER_ORIGIN = ORIGIN
    settings.LEDGER_KEY = secret_to_text(key(1))


def digests() -> list[str]:
    return list(Entry.objects.order_by("number").values_list("digest", flat=True))


def words(note: Note, secret: SecretKey = WITNESS) -> str:
    seen = Note(text=note.text, signatures=(cosign(note.text, secret, 1_541_150_000),))
    return to_text(seen).split("\n\n")[1]


# -- the tree -------------------------------------------------------------------------------------


def test_the_tree_grows_with_the_ledger(officer):
    for number in range(9):
        agreement(officer, f"bridges-200{number}")
        leaves = [leaf_hash(digest) for digest in digests()]
        assert tree.root(tree.size()) == root_of(peaks_of(leaves))
    leaves = [leaf_hash(digest) for digest in digests()]
    made = {tree.place_number(p): root.hex() for p, root in perfect_subtrees(leaves) if p.level}
    assert dict(Subtree.objects.values_list("place", "root")) == made


def test_an_empty_ledger_has_the_root_of_no_leaves():
    assert (tree.size(), tree.root(0)) == (0, root_of(peaks_of([])))


def test_every_entry_is_proved_to_be_among_all(officer):
    agreement(officer)
    size = tree.size()
    for number, digest in enumerate(digests(), start=1):
        proof = tree.inclusion_proof(number, size)
        leaf, root = leaf_hash(digest), tree.root(size)
        check_inclusion(leaf, index=number - 1, size=size, proof=proof, root=root)


def test_every_ledger_is_proved_to_begin_with_every_earlier_one(officer):
    agreement(officer)
    agreement(officer, "tunnels-2001")
    later = tree.size()
    for earlier in range(later + 1):
        check_consistency(
            earlier=earlier,
            earlier_root=tree.root(earlier),
            later=later,
            later_root=tree.root(later),
            proof=tree.consistency_proof(earlier, later),
        )


def test_what_is_not_there_is_not_proved(officer):
    agreement(officer)
    with pytest.raises(ProofError):
        tree.inclusion_proof(99, tree.size())


@pytest.mark.parametrize("size", [7, 64, 700])
def test_a_proof_takes_two_queries_at_any_size(officer, size, django_assert_max_num_queries):
    while tree.size() < size:
        agreement(officer, f"bridges-{tree.size()}")
    with django_assert_max_num_queries(2):
        tree.inclusion_proof(1, size)


# -- checkpoints ----------------------------------------------------------------------------------


def test_a_ledger_without_a_key_adopts_the_one_at_hand(officer):
    agreement(officer)
    note = seals.seal()
    assert keys.last_adopted() == key(1).public
    checkpoint = checked(note, [key(1).public], origin=ORIGIN)
    assert (checkpoint.size, checkpoint.root) == (tree.size(), tree.root(tree.size()))
    assert verify().faults == ()


def test_what_was_signed_is_given_again_as_it_is(officer):
    agreement(officer)
    assert seals.seal() == seals.seal()
    assert Seal.objects.count() == 1


def test_a_checkpoint_is_never_changed_or_deleted(officer):
    agreement(officer)
    seals.seal()
    for statement in ("UPDATE register_seal SET note = ''", "DELETE FROM register_seal"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_another_key_does_not_sign_unasked(officer, settings):
    agreement(officer)
    seals.seal()
    settings.LEDGER_KEY = secret_to_text(key(2))
    agreement(officer, "tunnels-2001")
    with pytest.raises(seals.NotSealedError, match="not the ledger's"):
        seals.seal()


def test_a_key_is_replaced_with_the_word_of_the_one_before(officer, settings):
    agreement(officer)
    seals.seal()
    with pytest.raises(seals.NotSealedError, match="only with its own signature"):
        seals.adopt(key(2))
    with pytest.raises(seals.NotSealedError, match="only with its own signature"):
        seals.adopt(key(2), before=key(3))
    seals.adopt(key(2), before=key(1))
    seals.adopt(key(2))
    settings.LEDGER_KEY = secret_to_text(key(2))
    checked(seals.seal(), [key(2).public], origin=ORIGIN)
    assert verify().faults == ()


def test_a_key_that_is_none_is_refused_in_a_sentence(settings):
    settings.LEDGER_KEY = "nonsense"
    with pytest.raises(keys.KeyRefusedError, match="SERVANDA_LEDGER_KEY is no signing key"):
        keys.secret()


def test_a_laptop_makes_its_own_key(settings, tmp_path):
    settings.LEDGER_KEY, settings.VAR = "", tmp_path / "var"
    made = keys.secret()
    assert keys.secret().public == made.public
    assert (tmp_path / "var" / "ledger.key").stat().st_mode & 0o077 == 0


def test_a_key_that_cannot_be_read_is_refused_in_a_sentence(settings, tmp_path):
    settings.LEDGER_KEY, settings.VAR = "", tmp_path
    (tmp_path / "ledger.key").mkdir()
    with pytest.raises(keys.KeyRefusedError, match="cannot be read: Is a directory"):
        keys.secret()


# -- witnesses ------------------------------------------------------------------------------------


def test_the_word_of_a_witness_stands_under_the_checkpoint(officer):
    agreement(officer)
    seals.admit(WITNESS.public)
    note = seals.seal()
    for _again in range(2):
        seals.take_cosignature(tree.size(), words(note))
    (seen,) = cosignatures(seals.seal(), [WITNESS.public])
    assert (seen.witness, seen.at) == (WITNESS.public, 1_541_150_000)
    assert Cosigned.objects.count() == 1


@pytest.mark.parametrize(
    ("size", "by", "sentence"),
    [
        (99, WITNESS, "No checkpoint of 99 entries was signed."),
        (None, key(8, "witness.example", Scheme.COSIGNATURE), "not that of an admitted witness"),
        (None, key(8, "stranger.example", Scheme.COSIGNATURE), "not that of an admitted witness"),
    ],
)
def test_what_is_no_word_of_a_witness(officer, size, by, sentence):
    agreement(officer)
    seals.admit(WITNESS.public)
    note = seals.seal()
    with pytest.raises(seals.NotSealedError, match=sentence):
        seals.take_cosignature(size or tree.size(), words(note, by))


def test_a_word_about_another_checkpoint_does_not_fit(officer):
    agreement(officer)
    seals.admit(WITNESS.public)
    earlier = seals.seal()
    agreement(officer, "tunnels-2001")
    seals.seal()
    with pytest.raises(seals.NotSealedError, match="does not fit"):
        seals.take_cosignature(tree.size(), words(earlier))


def test_a_witness_is_admitted_once_and_dismissed(officer):
    seals.admit(WITNESS.public)
    with pytest.raises(seals.NotSealedError, match="admitted already"):
        seals.admit(WITNESS.public)
    assert verify().faults == ()
    seals.dismiss("witness.example")
    assert (seals.witnesses(), verify().faults) == ((), ())
    with pytest.raises(seals.NotSealedError, match="No witness is called"):
        seals.dismiss("witness.example")


def test_a_ledgers_key_is_no_witness():
    with pytest.raises(seals.NotSealedError, match="no key of a witness"):
        seals.admit(key(3).public)


# -- what verify finds ----------------------------------------------------------------------------


def faults() -> list[tuple[int, str]]:
    return [(fault.number, fault.code) for fault in verify().faults if fault.number]


def execute(statement: str, *values: str | int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_a_changed_subtree_is_found(officer):
    agreement(officer)
    execute("UPDATE register_subtree SET root = %s WHERE place = %s", "0" * 64, (1 << 56) | 1)
    assert faults() == [(4, "subtree-differs")]


def test_a_subtree_taken_away_is_found(officer):
    agreement(officer)
    execute("DELETE FROM register_subtree WHERE place = %s", (2 << 56))
    assert faults() == [(4, "subtree-differs")]


def test_entries_cut_off_the_end_are_found(officer):
    agreement(officer)
    seals.seal()
    last = tree.size()
    drop_triggers(connection)
    execute("DELETE FROM register_ledgerkey WHERE entry_id = %s", last)
    execute("DELETE FROM register_entry WHERE number = %s", last)
    assert faults() == [(last, "entries-cut")]


def test_a_checkpoint_that_nobody_signed_is_found(officer, settings):
    agreement(officer)
    note = seals.seal()
    drop_triggers(connection)
    forged = to_text(note).replace("\n— ", "\n— x", 1)
    execute("UPDATE register_seal SET note = %s", forged)
    assert faults() == [(tree.size(), "seal-differs")]


def test_a_checkpoint_that_is_none_is_found(officer):
    agreement(officer)
    seals.seal()
    drop_triggers(connection)
    execute("UPDATE register_seal SET note = 'nonsense'")
    assert faults() == [(tree.size(), "seal-differs")]


def test_a_proof_names_a_key_before_it(officer):
    agreement(officer)
    seals.seal()
    assert key_to_text(key(1).public) == keys.adopted()[0].key
