"""From the bytes of a file to the text that the reader reads.

Rules it keeps:

- a file is what its bytes say it is; its name only decides where the bytes leave it open;
- read are plain text, HTML, DOCX and PDF with a text layer, up to ten megabytes;
- everything else is refused in one sentence that says what it is and what to do;
- what a file unpacks to is bounded before it is unpacked.
"""

from __future__ import annotations

from servanda.reader.intake import encoding, markup, pdf, word
from servanda.reader.intake.refusal import RefusedFileError

__all__ = ["LARGEST", "RefusedFileError", "decode"]

LARGEST = 10 * 1024 * 1024
"""Bytes; a communiqué has a few thousand."""

_OTHERS: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", "an image", "изображение"),
    (b"\xff\xd8\xff", "an image", "изображение"),
    (b"GIF8", "an image", "изображение"),
    (b"BM", "an image", "изображение"),
    (b"II*\x00", "an image", "изображение"),
    (b"MM\x00*", "an image", "изображение"),
    (b"RIFF", "a picture, sound or film", "изображение, звук или видео"),
    (b"\xd0\xcf\x11\xe0", "an Office file from before 2007", "файл Office до 2007 года"),
    (b"{\\rtf", "an RTF file", "файл RTF"),
    (b"\x1f\x8b", "an archive", "архив"),
    (b"7z\xbc\xaf", "an archive", "архив"),
    (b"Rar!", "an archive", "архив"),
)
_READABLE = "plain text, HTML, DOCX or PDF"
_READABLE_RU = "текст, HTML, DOCX или PDF"


def decode(data: bytes, filename: str | None = None) -> str:
    """Give the text of a file, told by its content.

    Args:
        data: the whole file.
        filename: its name, for messages and for HTML without a tag at its beginning.

    Raises:
        RefusedFileError: the file cannot be read; the message is one sentence, in two languages.
    """
    name = filename or ""
    if len(data) > LARGEST:
        raise RefusedFileError(
            name,
            f"has {len(data):,} bytes or more; at most {LARGEST:,} are read.",
            f"содержит {len(data):,} байт или больше; читается не более {LARGEST:,}.",
        )
    if pdf.is_pdf(data):
        return pdf.text_of(data, name)
    if word.is_archive(data):
        return word.text_of(data, name)
    _refuse_others(data, name)
    text = encoding.text_of(data, name, declared=markup.declared_encoding(data))
    return markup.text_of(text, name) if markup.is_html(text, name) else text


def _refuse_others(data: bytes, name: str) -> None:
    for beginning, what, what_ru in _OTHERS:
        # Two letters can also begin a sentence; an image header has zero bytes soon after them.
        if data.startswith(beginning) and (len(beginning) > 2 or b"\x00" in data[:32]):
            raise RefusedFileError(
                name,
                f"is {what}; give the text as {_READABLE}.",
                f"это {what_ru}; нужен {_READABLE_RU}.",
            )
