"""A second, slow and literal way to the digest and to canonical JSON, for comparison only."""

from __future__ import annotations

import hashlib
from typing import Any


def slow_digest(number: int, at: str, author: str, kind: str, body: str, previous: str) -> str:
    """Follow the sentence in docs/ledger.md, byte by byte."""
    data = bytearray(b"servanda ledger entry v1")
    data.append(0)
    for shift in (56, 48, 40, 32, 24, 16, 8, 0):
        data.append((number >> shift) & 0xFF)
    for at_digit in range(0, 64, 2):
        data.append(int(previous[at_digit : at_digit + 2], 16))
    for text in (at, author, kind, body):
        encoded = text.encode("utf-8")
        for shift in (56, 48, 40, 32, 24, 16, 8, 0):
            data.append((len(encoded) >> shift) & 0xFF)
        data += encoded
    return hashlib.sha256(bytes(data)).hexdigest()


def slow_canonical(value: Any) -> str:
    """Transcribe RFC 8785, sections 3.2.1 to 3.2.3, for values without floats."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return f"{value:d}"
    if isinstance(value, str):
        return '"' + "".join(_slow_character(c) for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(slow_canonical(element) for element in value) + "]"
    members = sorted(value.items(), key=lambda member: _code_units(member[0]))
    return "{" + ",".join(slow_canonical(k) + ":" + slow_canonical(v) for k, v in members) + "}"


def _slow_character(character: str) -> str:
    short = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
    code = ord(character)
    if code in short:
        return short[code]
    return f"\\u{code:04x}" if code < 0x20 else character


def _code_units(text: str) -> list[int]:
    units: list[int] = []
    for character in text:
        code = ord(character)
        if code < 0x10000:
            units.append(code)
        else:
            units += [0xD800 + ((code - 0x10000) >> 10), 0xDC00 + ((code - 0x10000) & 0x3FF)]
    return units
