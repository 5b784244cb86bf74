"""PDF files with a text layer as plain text.

Rules it keeps:

- a file that is encrypted, damaged, scanned without a text layer or very long is refused;
- lines that the printed page broke are joined again, and paragraphs and list items are not.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from servanda.reader.intake.refusal import RefusedFileError

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MOST_PAGES = 100
_MOST_ON_PAGE = (
    256 * 1024
)  # bytes of drawing instructions, unpacked; a page of text has ten thousand
_MOST_CONTENT = 2 * 1024 * 1024  # of all pages together
_HEAD = 1024  # bytes before which the mark of a PDF stands
_FULL = 0.75  # a line shorter than this share of the usual width ends its paragraph
_BULLET = re.compile(r"\s*(?:[•·▪●◦‣■□➢►*\uf0b7]|[–—-]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s)")
_LETTER = re.compile(r"[^\W\d_]")


def is_pdf(data: bytes) -> bool:
    """Tell whether bytes carry the mark of a PDF near their beginning (ISO 32000-2, 7.5.2)."""
    return b"%PDF-" in data[:_HEAD]


def text_of(data: bytes, name: str) -> str:
    """Give the words of a PDF's text layer.

    Raises:
        RefusedFileError: the file is encrypted, damaged, too long, or has no text layer.
    """
    try:
        text = "\n\n".join(_pages(data, name))
    except RefusedFileError:
        raise
    except Exception as error:  # a damaged file raises whatever its parser meets
        raise _refused(name, _DAMAGED) from error
    if not _LETTER.search(text):
        raise _refused(name, _NO_TEXT)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # halves of pairs


_ENCRYPTED = (
    "is an encrypted PDF; save it without a password.",
    "зашифрованный PDF; сохраните его без пароля.",
)
_TOO_LONG = (
    f"is a PDF with more than {_MOST_PAGES} pages or more content than a report has.",
    f"PDF длиннее {_MOST_PAGES} страниц или содержит больше, чем любой отчёт.",
)
_DAMAGED = (
    "is a damaged or truncated PDF; fetch or save it again.",
    "повреждённый или обрезанный PDF; получите или сохраните его заново.",
)
_NO_TEXT = (
    "is a PDF without a text layer, such as a scan; run text recognition on it first.",
    "PDF без текстового слоя, например скан; сначала распознайте текст.",
)


def _pages(data: bytes, name: str) -> Iterator[str]:
    import pypdf  # noqa: PLC0415 - slow to load, needed for PDF alone

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its remarks are for programmers
    reader = pypdf.PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise _refused(name, _ENCRYPTED)
    if _is_too_long(reader):
        raise _refused(name, _TOO_LONG)
    for page in reader.pages:
        yield "\n".join(_unwrapped(_lines(page)))


def _refused(name: str, reasons: tuple[str, str]) -> RefusedFileError:
    return RefusedFileError(name, *reasons)


def _is_too_long(reader: PdfReader) -> bool:
    if len(reader.pages) > _MOST_PAGES:
        return True
    contents = (page.get_contents() for page in reader.pages)
    sizes = [0 if content is None else len(content.get_data()) for content in contents]
    return max(sizes, default=0) > _MOST_ON_PAGE or sum(sizes) > _MOST_CONTENT


def _lines(page: PageObject) -> list[str]:
    return [line.strip() for line in page.extract_text().replace("\xad", "").split("\n")]


def _unwrapped(lines: list[str]) -> Iterator[str]:
    """Join each full line with the next, unless the next begins an item."""
    widths = sorted(len(line) for line in lines if line)
    usual = widths[len(widths) * 9 // 10] if widths else 0
    paragraph = ""
    last = ""
    for line in lines:
        if paragraph and (len(last) < _FULL * usual or not line or _BULLET.match(line)):
            yield paragraph
            paragraph = ""
        paragraph = f"{paragraph}{_joint(paragraph)}{line}"
        last = line
    if paragraph:
        yield paragraph


def _joint(paragraph: str) -> str:
    return "" if not paragraph or paragraph[-1] in "-\N{NON-BREAKING HYPHEN}" else " "
