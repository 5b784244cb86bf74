"""HTML pages as plain text: headings, paragraphs and lists as lines, the page's furniture dropped.

Rules it keeps:

- a block is a line of its own with an empty one around it; a list item begins with its bullet;
- a row of a table is a line with a tab between its cells, unless a cell has several lines itself;
- menus, footers, scripts, forms and what is hidden are no part of the text;
- any nesting is read without recursion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum

from servanda.reader.intake.refusal import RefusedFileError

_BEGINNING = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|"
    r"meta|title|div|p|article|section|main|h[1-6]|ul|ol|table|span)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"</(?:p|div|li|html|body|h[1-6])>", re.IGNORECASE)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE
)
_HEAD = 4096  # characters in which a page declares itself
_DROPPED = frozenset(
    {"script", "style", "nav", "footer", "aside", "form", "noscript", "template", "iframe", "svg"}
    | {"button", "select", "textarea", "object", "canvas", "video", "audio", "math", "title"}
)
_BLOCKS = frozenset(
    {"p", "div", "article", "section", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul"}
    | {"ol", "dl", "dt", "dd", "table", "blockquote", "pre", "figure", "figcaption", "hr"}
    | {"address", "body", "details", "summary", "caption", "center"}
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOLDED = re.compile(r"[ \t\r\n\f\v]+")


def is_html(text: str, name: str) -> bool:
    """Tell whether a text is an HTML page, by its beginning or by its name and tags."""
    if _BEGINNING.match(text[:_HEAD]):
        return True
    return name.lower().endswith((".html", ".htm", ".xhtml")) and _TAG.search(text) is not None


def declared_encoding(data: bytes) -> str | None:
    """Give the encoding that a page names in its head, which need not be true."""
    match = _DECLARED.search(data[:_HEAD])
    return match[1].decode("ascii", "replace") if match else None


def text_of(page: str, name: str) -> str:
    """Give the words of a page as they are read, one block a line.

    Raises:
        RefusedFileError: the page is nested more deeply than any that was written for readers.
    """
    from lxml import etree, html  # noqa: PLC0415 - slow to load, needed for pages alone

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # a page without any content
        return ""
    if any(problem.type_name == "ERR_RESOURCE_LIMIT" for problem in parser.error_log):
        raise RefusedFileError(
            name,
            "is nested too deeply for a page; copy its words into a text file.",
            "страница с чрезмерной вложенностью; скопируйте её слова в текстовый файл.",
        )
    written = _Written()
    if root.find(".//h1") is None:
        written.words(root.findtext(".//title") or "")
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            written.close(element.tag)
            written.words(element.tail or "")
        elif element.tag in _DROPPED or _is_hidden(element.attrib):
            walk.skip_subtree()
        else:
            written.open(element.tag)
            written.words(element.text or "")
    return "".join(written.pieces)


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style", "")) is not None


class _Gap(IntEnum):
    """What separates words from those before them, from the weakest to the strongest."""

    NOTHING = 0
    BLANK = 1
    CELL = 2
    LINE = 3
    BLOCK = 4


_WRITTEN = ("", " ", "\t", "\n", "\n\n")
_OPENING = {"br": _Gap.LINE, "tr": _Gap.LINE, **dict.fromkeys(_BLOCKS, _Gap.BLOCK)}
_CLOSING = {"tr": _Gap.LINE, "li": _Gap.LINE, **dict.fromkeys(_BLOCKS, _Gap.BLOCK)}


@dataclass(slots=True)
class _Written:
    """A page's text while it is written; gaps wait for the words that follow them."""

    pieces: list[str] = field(default_factory=list)
    gap: _Gap = _Gap.NOTHING
    bullet: str = ""
    """Waits for the first words of its item."""
    held: bool = False
    """No words since a bullet or a cell began: a block that begins here stays on its line."""
    in_pre: int = 0
    lists: list[int | None] = field(default_factory=list)
    """The open lists: the last number of an ordered one, None for another."""
    breaks: int = 0
    cells: list[int | None] = field(default_factory=list)
    """The open cells: the line breaks written before the first words of each."""

    def words(self, text: str) -> None:
        """Write a run of text."""
        folded = text if self.in_pre else _FOLDED.sub(" ", text)
        bare = folded.strip()
        if not bare:
            self._leave(_Gap.BLANK if folded else _Gap.NOTHING)
            return
        self._leave(_Gap.BLANK if folded[0].isspace() else _Gap.NOTHING)
        self._put(bare)
        self._leave(_Gap.BLANK if folded[-1].isspace() else _Gap.NOTHING)

    def open(self, tag: str) -> None:
        """Begin an element."""
        self._leave(_OPENING.get(tag, _Gap.NOTHING))
        if tag in {"ol", "ul"}:
            self.lists.append(0 if tag == "ol" else None)
        elif tag == "pre":
            self.in_pre += 1
        elif tag in {"td", "th"}:
            self.cells.append(None)
            self.held = True
        elif tag == "li":
            self._begin_item()

    def close(self, tag: str) -> None:
        """End an element."""
        if tag in {"ol", "ul"}:
            self.lists.pop()
        elif tag == "pre":
            self.in_pre -= 1
        elif tag in {"td", "th"}:
            self._end_cell(self.cells.pop())
        elif tag == "li":
            self.held, self.bullet = False, ""
        self._leave(_CLOSING.get(tag, _Gap.NOTHING))

    def _leave(self, gap: _Gap) -> None:
        if gap > self.gap and not self.held:
            self.gap = gap

    def _begin_item(self) -> None:
        self.held = False
        self._leave(_Gap.LINE)
        number = self.lists[-1] if self.lists else None
        if number is not None:
            number += 1
            self.lists[-1] = number
        self.bullet = "• " if number is None else f"{number}. "
        self.held = True

    def _end_cell(self, breaks_before: int | None) -> None:
        self.held = False
        if breaks_before == self.breaks:
            self.gap = _Gap.CELL
        else:
            self._leave(_Gap.CELL if breaks_before is None else _Gap.LINE)

    def _put(self, words: str) -> None:
        if self.pieces:
            self.pieces.append(_WRITTEN[self.gap])
            self.breaks += self.gap >= _Gap.LINE
        if self.cells and self.cells[-1] is None:
            self.cells[-1] = self.breaks
        self.pieces.append(self.bullet + words)
        self.gap, self.bullet, self.held = _Gap.NOTHING, "", False
