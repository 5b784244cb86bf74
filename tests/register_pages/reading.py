"""Reading a page as a visitor would: words without mark-up, found by the place they stand in."""

from __future__ import annotations

from lxml import html


def words(node) -> str:
    """Give a node's text with single spaces."""
    return " ".join(node.text_content().split())


def page(client, address: str, **headers):
    """Ask for an address that must answer, and give its tree."""
    response = client.get(address, headers=headers)
    assert response.status_code == 200, response.content[:300]
    return html.fromstring(response.content.decode())


def said(tree, path: str) -> list[str]:
    """Give the words of everything that an XPath finds."""
    return [words(node) for node in tree.xpath(path)]


def table(tree, caption_or_label: str) -> list[list[str]]:
    """Give the rows of the table in the region of that label, without its head."""
    rows = tree.xpath("//*[@aria-label=$label]//tbody/tr", label=caption_or_label)
    return [[words(cell) for cell in row.xpath("th|td")] for row in rows]
