"""The documents that arrive at the desk: their size and type are checked, their digest is taken."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from django.utils.translation import gettext as _

from servanda.register.actions.checks import RefusedError, refuse_unless
from servanda.register.models import Scan

LARGEST = 10 * 1024 * 1024
"""Bytes of a scan."""
_BEGINNINGS = {
    b"%PDF-": "application/pdf",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
}
"""How files of the types that are kept begin: a name says nothing of what a file is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanFile:
    """A file as an officer chose it."""

    name: str
    content: bytes


def keep_scan(file: ScanFile) -> Scan:
    """Keep a document under its digest; one that is kept already is not kept twice.

    Raises:
        RefusedError: it is empty, too large, or neither PDF nor an image.
    """
    media_type = _media_type(file)
    sha256 = hashlib.sha256(file.content).hexdigest()
    scan, _is_new = Scan.objects.get_or_create(
        sha256=sha256, defaults={"media_type": media_type, "content": file.content}
    )
    return scan


def _media_type(file: ScanFile) -> str:
    refuse_unless(
        bool(file.content), _("“%(name)s” is empty; choose the scan.") % {"name": file.name[:80]}
    )
    refuse_unless(
        len(file.content) <= LARGEST,
        _("“%(name)s” has %(size)s bytes, more than %(most)s; scan it at a lower resolution.")
        % {"name": file.name[:80], "size": len(file.content), "most": LARGEST},
    )
    for beginning, media_type in _BEGINNINGS.items():
        if file.content.startswith(beginning):
            return media_type
    raise RefusedError(
        _("“%(name)s” is neither PDF nor PNG, JPEG or TIFF; scan the document into one of these.")
        % {"name": file.name[:80]}
    )
