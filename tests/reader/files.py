"""Files made for the intake's tests: DOCX by the library that reads it, PDF byte by byte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

import docx


def docx_bytes(document: docx.document.Document) -> bytes:
    """Save a document to bytes."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def docx_with_body(xml: str) -> bytes:
    """Give a DOCX whose body is the given WordprocessingML."""
    namespaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    document = f"<w:document {namespaces}><w:body>{xml}</w:body></w:document>"
    return zip_bytes(
        {
            **_parts(docx_bytes(docx.Document())),
            "word/document.xml": document.encode("utf-8"),
        }
    )


def zip_bytes(parts: Mapping[str, bytes]) -> bytes:
    """Pack files into an archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def pdf_bytes(*pages: Iterable[str], trailer: str = "", to_unicode: str = "") -> bytes:
    """Give a PDF whose pages show the given lines in Helvetica."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    mapped = f"/ToUnicode {4 + 2 * len(pages)} 0 R" if to_unicode else ""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {mapped} >>",
    ]
    for number, lines in enumerate(pages):
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        resources = "<< /Font << /F1 3 0 R >> >>"
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] "
            f"/Contents {5 + 2 * number} 0 R /Resources {resources} >>"
        )
        objects.append(_stream(f"BT /F1 12 Tf 50 700 Td 14 TL {shown} ET" if shown else ""))
    if to_unicode:
        objects.append(_stream(to_unicode))
    return _assembled(objects, trailer)


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _assembled(objects: list[str], trailer: str) -> bytes:
    """Write objects, the table of where they begin, and the trailer (ISO 32000-2, 7.5)."""
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(written)}\n%%EOF\n"
    )
    return written + end.encode("latin-1")
