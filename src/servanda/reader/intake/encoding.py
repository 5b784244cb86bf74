"""Which encoding bytes are in: UTF-8 and UTF-16 by their own rules, older ones by detection.

Rules it keeps:

- nothing is replaced or dropped: bytes are read whole or refused;
- an older encoding is looked for only where the bytes are not UTF-8;
- bytes that are no text (control characters beyond a stray few) are refused.
"""

from __future__ import annotations

import codecs
import re

from servanda.reader.intake.refusal import RefusedFileError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLDER = ["cp1251", "koi8_r", "cp1252", "latin_1", "iso8859_5", "cp866"]
_DECLARABLE = frozenset(
    {*_OLDER, "mac_cyrillic", "koi8_u", "iso8859_15", "cp1250", "cp1254", "iso8859_9"}
)
_SAMPLE = 64 * 1024  # bytes that are enough to tell
_BEFORE = 256  # bytes of the sample that stand before the first telling one
_CHAOS = 0.5  # figures and lists in between are no sign against an encoding
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f\ufffe\uffff]")
_STRAY = 0.01  # share of control characters that a text may have
_ABOVE_ASCII = re.compile(rb"[\x80-\xff]")
_INSIDE_LATIN = re.compile(rb"[A-Za-z][\xc0-\xff]|[\xc0-\xff][A-Za-z]")  # accents, as in Embal\xf3
_CYRILLIC_RUN = re.compile(rb"[\x80-\xff]{2}")
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")


def text_of(data: bytes, name: str, *, declared: str | None = None) -> str:
    """Decode the bytes of a text.

    Args:
        data: the bytes.
        name: the file's name, for messages.
        declared: the encoding that the file says it is in, believed only if it is no UTF-8.

    Raises:
        RefusedFileError: the bytes are no text, or in no encoding that can be told.
    """
    text = _marked(data, name) or _unmarked_utf16(data)
    if text is None:
        text = _utf8(data, name)
    if text is None:
        text = _older(data, declared)
    if text is None or _is_binary(text):
        raise RefusedFileError(
            name,
            "is no text in an encoding that can be told; save it as UTF-8.",
            "не текст в распознаваемой кодировке; сохраните его в UTF-8.",
        )
    return text


def _marked(data: bytes, name: str) -> str | None:
    """Decode what begins with a byte order mark; the mark itself is no part of the text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise _broken(name, encoding.removesuffix("-sig"), error.start) from error
    return None


def _unmarked_utf16(data: bytes) -> str | None:
    """Decode UTF-16 without a mark: blanks and marks leave zero bytes, all on the same side."""
    sample = data[:_SAMPLE]
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    if min(zeros) * 20 > max(zeros) or max(zeros) * 50 < len(sample):
        return None
    try:
        return data.decode("utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
    except UnicodeDecodeError:
        return None


def _utf8(data: bytes, name: str) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # Older encodings hardly ever form a sequence of UTF-8; many of them are no accident.
        valid = len(_MULTIBYTE.findall(data[: error.start]))
        if valid >= 20 or (valid and error.reason == "unexpected end of data"):
            raise _broken(name, "utf-8", error.start) from error
        return None


def _broken(name: str, encoding: str, position: int) -> RefusedFileError:
    written = encoding.upper()
    return RefusedFileError(
        name,
        f"is damaged or cut off: byte {position:,} is not {written}, though all before it is.",
        f"файл повреждён или обрезан: байт {position:,} — не {written}, хотя всё до него верно.",
    )


def _older(data: bytes, declared: str | None) -> str | None:
    for encoding in filter(None, (_known(declared), _detected(data))):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue  # the file is wrong about itself, or the sample was not typical
    return None


def _known(declared: str | None) -> str | None:
    """Give the codec of a declared encoding that is an older one and can be believed."""
    try:
        name = codecs.lookup(declared or "").name.replace("-", "_")
    except (LookupError, ValueError):
        return None
    name = "cp1252" if name == "iso8859_1" else name  # as browsers read it
    return name if name in _DECLARABLE else None


def _detected(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, rarely needed

    telling = _ABOVE_ASCII.search(data)
    start = max(0, telling.start() - _BEFORE) if telling else 0
    sample = data[start : start + _SAMPLE]
    if len(_INSIDE_LATIN.findall(sample)) > len(_CYRILLIC_RUN.findall(sample)):
        return "cp1252"
    best = from_bytes(sample, cp_isolation=_OLDER, threshold=_CHAOS).best()
    return None if best is None else best.encoding


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > _STRAY * len(sample)
