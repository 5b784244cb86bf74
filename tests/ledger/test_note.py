from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from servanda.ledger.checkpoint import from_body
from servanda.ledger.note import (
    Note,
    NoteError,
    PublicKey,
    Scheme,
    SecretKey,
    from_text,
    is_key_name,
    key_from_text,
    key_to_text,
    secret_from_text,
    secret_to_text,
    sign,
    signers,
    to_text,
)

# The example of golang.org/x/mod/sumdb/note: a key and a note that another program made.
PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETERS_NOTE = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n\n"
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSN"
    "XgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
KEY = SecretKey(
    name="rur.example", scheme=Scheme.NOTE, private=Ed25519PrivateKey.from_private_bytes(b"\7" * 32)
)


def test_a_note_of_another_program():
    key = key_from_text(PETER)
    note = from_text(PETERS_NOTE)
    assert signers(note, [key]) == (key,)
    assert (to_text(note), key_to_text(key)) == (PETERS_NOTE, PETER)


def test_a_key_nobody_knows_does_no_harm():
    assert signers(from_text(PETERS_NOTE), [KEY.public]) == ()


def test_a_signature_that_does_not_fit_is_refused():
    note = Note(text="One.\n", signatures=(sign("Two.\n", KEY),))
    with pytest.raises(NoteError, match=r"^The signature of rur\.example does not fit the note\.$"):
        signers(note, [KEY.public])


def test_a_key_does_not_show_itself():
    assert repr(KEY) == "SecretKey(name='rur.example')"


@given(st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" \n"), min_size=1))
def test_any_text_of_visible_characters_can_be_signed(text):
    if all(c.isprintable() or c == "\n" for c in text):
        note = Note(text=text + "\n", signatures=(sign(text + "\n", KEY),))
        assert from_text(to_text(note)) == note
        assert signers(note, [KEY.public]) == (KEY.public,)


@pytest.mark.parametrize("name", ["", "two words", "plus+sign", "line\nfeed", "nul\0"])
def test_what_cannot_name_a_key(name):
    assert not is_key_name(name)
    with pytest.raises(NoteError):
        PublicKey(name=name, scheme=Scheme.NOTE, raw=bytes(32))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "'' is no key of a kind that is known here."),
        (PETER.replace("+A", "+B"), None),
        (PETER.replace("20a3", "20a4"), "The key PeterNeumann has the id c74f20a3, not c74f20a4."),
        (PETER[:-4], "An Ed25519 key has 32 bytes, not 29."),
        (PETER + "=", None),
        (PETER.replace("Peter", "Peter "), None),
    ],
)  # fmt: skip
def test_what_is_no_key(text, sentence):
    with pytest.raises(NoteError) as refused:
        key_from_text(text)
    assert sentence in {None, str(refused.value)}


@pytest.mark.parametrize("text", ["", "\n\n", "\n\nA.\n", "A.\n\n", "A.\n\n\n"])
def test_what_is_no_note(text):
    with pytest.raises(NoteError):
        from_text(text)


def test_a_key_to_sign_with_is_kept_as_text():
    assert secret_from_text(secret_to_text(KEY)).public == KEY.public


@pytest.mark.parametrize(
    "text",
    ["", "PRIVATE+KEY+", PETER, secret_to_text(KEY)[8:], secret_to_text(KEY) + "=",
     secret_to_text(KEY).replace("rur", "bor"), secret_to_text(KEY)[:-8] + "AAAAAA==",
     secret_to_text(KEY).replace(".", " ")],
)  # fmt: skip
def test_what_is_no_key_to_sign_with_is_not_shown(text):
    with pytest.raises(NoteError, match=r"^This is no key to sign with\.$"):
        secret_from_text(text)


def test_a_note_of_too_many_signatures():
    lead, line = PETERS_NOTE.rsplit("\n\n", 1)
    with pytest.raises(NoteError, match=r"^A note of 101 signatures; at most 100 are read\.$"):
        from_text(f"{lead}\n\n{line * 101}")


@pytest.mark.parametrize("text", ["", "a\n", "a\n1\nYQ==\n", "a\n1\nYQ==\n\n"])
def test_what_is_no_checkpoint(text):
    with pytest.raises(NoteError):
        from_body(text)
