"""The one canonical encoding of JSON (RFC 8785), restricted to what is the same in every language.

Rules it keeps:

- equal values give equal bytes: keys sorted by UTF-16 code units, no spaces, shortest escapes;
- no floats (shares are written as text, ``"1/2"``), no integer that a double cannot hold exactly;
- texts are Unicode scalar values, as they are: nothing is normalised, a lone surrogate is refused;
- nesting ends at ``MAX_DEPTH``, so that reading a hostile text cannot exhaust the stack.
"""

from __future__ import annotations

import json
import re
import reprlib
from typing import NoReturn, TypeAlias

import rfc8785

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
"""The closed set of values that a body may hold."""

MAX_INTEGER = 2**53 - 1
"""The last integer up to which a double holds each (RFC 8785, 3.2.2.3; RFC 7493, 2.2)."""
MAX_DEPTH = 64
"""How many lists and objects may stand in one another."""


class CanonicalError(ValueError):
    """A value or a text that is outside the canonical form."""


def canonical(body: Json) -> bytes:
    """Encode a body as the only bytes that stand for it.

    >>> canonical({"share": "1/2", "by": ["RUR", "BOR"]})
    b'{"by":["RUR","BOR"],"share":"1/2"}'

    Raises:
        CanonicalError: names the place and the value that cannot be kept.
    """
    _refuse_outsiders(body, "$", MAX_DEPTH)
    return rfc8785.dumps(body)


def parse_canonical(text: str) -> Json:
    """Read a text that ``canonical`` wrote, and no other text for the same value.

    Raises:
        CanonicalError: the text is not JSON, or not in its canonical form.
    """
    try:
        return _parse_plain(text)
    except (_NotPlainError, ValueError, RecursionError):
        return _parse_strictly(text)


def _parse_strictly(text: str) -> Json:
    try:
        body: Json = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CanonicalError(f"The text is not JSON: {error}.") from error
    # A repeated key leaves its first value unread, which may hold a lone surrogate.
    if canonical(body) != text.encode(errors="surrogatepass"):
        raise CanonicalError(
            f"The JSON {reprlib.repr(text)} is not canonical; write it as RFC 8785 says."
        )
    return body


# -- the plain case -------------------------------------------------------------------------------
# Nearly every text is short of what tells RFC 8785 from Python's own JSON: characters that UTF-16
# sorts otherwise, floats, long integers, deep nesting. Those are read five times as fast.


class _NotPlainError(Exception):
    """The text may be canonical all the same."""


def _parse_plain(text: str) -> Json:
    """Read a text that is canonical for certain.

    Raises:
        _NotPlainError: it may be canonical or not.
    """
    if _NOT_PLAIN.search(text) or text.count("[") + text.count("{") > MAX_DEPTH:
        raise _NotPlainError
    body: Json = _DECODER.decode(text)
    if _ENCODER.encode(body) != text:
        raise _NotPlainError
    return body


def _plain_integer(digits: str) -> int:
    if len(digits) > _EXACT_DIGITS:
        raise _NotPlainError
    return int(digits)


def _not_plain(_: str) -> NoReturn:
    raise _NotPlainError


_EXACT_DIGITS = 15
_NOT_PLAIN = re.compile("[\ud800-\U0010ffff]")
_DECODER = json.JSONDecoder(
    parse_float=_not_plain, parse_int=_plain_integer, parse_constant=_not_plain
)
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


# -- every case -----------------------------------------------------------------------------------


def _refuse_outsiders(value: object, path: str, depth: int) -> None:
    """Walk the value and refuse whatever is not ``Json``, although its type should have said so."""
    match value:
        case None | bool():
            pass
        case int():
            _refuse_if_inexact(value, path)
        case str():
            _refuse_if_not_unicode(value, path)
        case list():
            _refuse_if_too_deep(path, depth)
            for index, element in enumerate(value):
                _refuse_outsiders(element, f"{path}[{index}]", depth - 1)
        case dict():
            _refuse_if_too_deep(path, depth)
            for key, element in value.items():
                _refuse_if_no_key(key, path)
                _refuse_outsiders(element, f"{path}.{key}", depth - 1)
        case float():
            _refuse(path, value, 'write a share as text, for example "1/2"')
        case _:
            _refuse(
                path, value, f"a {type(value).__name__} is not JSON; use a list, object or text"
            )


def _refuse_if_inexact(value: int, path: str) -> None:
    if abs(value) > MAX_INTEGER:
        # Its digits are not shown: Python refuses to write very long integers.
        raise CanonicalError(f"{path} holds an integer beyond 2^53 - 1; write it as text.")


def _refuse_if_not_unicode(value: str, path: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        _refuse(path, value, "a lone surrogate is not text; take it out")


def _refuse_if_no_key(key: object, path: str) -> None:
    if not isinstance(key, str):
        _refuse(f"A key of {path}", key, "the keys of an object are texts")
    _refuse_if_not_unicode(key, f"A key of {path}")


def _refuse_if_too_deep(path: str, depth: int) -> None:
    if depth == 0:
        raise CanonicalError(f"{reprlib.repr(path)} is nested deeper than {MAX_DEPTH} levels.")


def _refuse(path: str, value: object, advice: str) -> NoReturn:
    raise CanonicalError(f"{path} holds {reprlib.repr(value)}; {advice}.")
