"""DOCX files as plain text: paragraphs, list items and the rows of tables, in their order.

Rules it keeps:

- what the archive says it unpacks to is bounded before anything is unpacked;
- a list item begins with a bullet, whatever number the word processor would print;
- the text is the one that a reader sees: deleted words and fallback copies are left out.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Protocol

from servanda.reader.intake.refusal import RefusedFileError

_LARGEST_PART = 30 * 1024 * 1024  # bytes of one file inside
_LARGEST_WHOLE = 100 * 1024 * 1024  # bytes of all of them
_MOST_PARTS = 5000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PRINTED = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
}


class _Element(Protocol):
    """What is used of an element of the document's XML."""

    tag: str
    text: str | None

    def get(self, name: str) -> str | None: ...
    def find(self, path: str) -> _Element | None: ...
    def __iter__(self) -> Iterator[_Element]: ...


def is_archive(data: bytes) -> bool:
    """Tell whether bytes are a ZIP archive, the form of DOCX and of much else."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def text_of(data: bytes, name: str) -> str:
    """Give the words of a DOCX file.

    Raises:
        RefusedFileError: the archive is damaged, unpacks to too much, or is no DOCX.
    """
    _check(data, name)
    from docx import Document  # noqa: PLC0415 - slow to load, needed for DOCX alone

    try:
        document = Document(io.BytesIO(data))
        listed = {style.style_id for style in document.styles if _is_list_style(style.element)}
        return "\n\n".join(_blocks(document.element.body, listed))
    except Exception as error:  # a damaged file raises whatever its parser meets
        raise _damaged(name) from error


def _check(data: bytes, name: str) -> None:
    """Refuse what is no DOCX, or would unpack to more than any report holds."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise _damaged(name) from error
    names = {part.filename for part in parts}
    if "word/document.xml" not in names:
        what, what_ru = _kind(names)
        raise RefusedFileError(
            name,
            f"is {what}; give the text as plain text, HTML, DOCX or PDF.",
            f"это {what_ru}; нужен текст, HTML, DOCX или PDF.",
        )
    sizes = [part.file_size for part in parts]
    if len(sizes) > _MOST_PARTS or max(sizes) > _LARGEST_PART or sum(sizes) > _LARGEST_WHOLE:
        raise RefusedFileError(
            name,
            f"unpacks to {sum(sizes):,} bytes in {len(sizes):,} parts, more than is read.",
            f"распаковывается в {sum(sizes):,} байт ({len(sizes):,} частей); столько не читается.",
        )


def _kind(names: set[str]) -> tuple[str, str]:
    if any(name.startswith("xl/") for name in names):
        return "a spreadsheet", "электронная таблица"
    if any(name.startswith("ppt/") for name in names):
        return "a presentation", "презентация"
    if "mimetype" in names:
        return "an OpenDocument or EPUB file", "файл OpenDocument или EPUB"
    return "an archive", "архив"


def _damaged(name: str) -> RefusedFileError:
    return RefusedFileError(
        name,
        "is a damaged DOCX file or archive; save it again and retry.",
        "повреждённый файл DOCX или архив; сохраните его заново и повторите.",
    )


def _is_list_style(element: _Element) -> bool:
    name = element.find(f"{_W}name")
    title = (name.get(f"{_W}val") or "") if name is not None else ""
    return title.lower().startswith("list ") or _is_numbered(element)


def _is_numbered(element: _Element) -> bool:
    """Tell whether a paragraph or style is numbered; number 0 takes a style's numbering off."""
    number = element.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    return number is not None and number.get(f"{_W}val") != "0"


def _blocks(body: _Element, listed: set[str]) -> Iterator[str]:
    for element in body:
        if element.tag == f"{_W}p":
            words = _paragraph(element, listed)
            if words:
                yield words
        elif element.tag == f"{_W}tbl":
            yield "\n".join(_rows(element, listed))
        elif element.tag == f"{_W}sdt":  # a content control around further blocks
            content = element.find(f"{_W}sdtContent")
            yield from _blocks(content, listed) if content is not None else ()


def _rows(table: _Element, listed: set[str]) -> Iterator[str]:
    for row in table:
        cells = ["\n".join(_blocks(c, listed)) for c in row if c.tag == f"{_W}tc"]
        words = "\t".join(cell for cell in cells if cell)
        if words:
            yield words


def _paragraph(element: _Element, listed: set[str]) -> str:
    words = "".join(_runs(element)).strip()
    style = element.find(f"{_W}pPr/{_W}pStyle")
    number = element.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    by_style = style is not None and style.get(f"{_W}val") in listed
    is_item = _is_numbered(element) if number is not None else by_style
    return f"• {words}" if is_item and words else words


def _runs(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _PRINTED:
            yield _PRINTED[child.tag]
        elif child.tag not in {_FALLBACK, f"{_W}pPr", f"{_W}del", f"{_W}moveFrom"}:
            yield from _runs(child)
