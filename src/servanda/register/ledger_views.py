"""The ledger as anyone may check it: checkpoint, keys, entries and proofs, as plain text and JSON.

No page of it needs trust in this server: what it gives can be checked with ``servanda witness``,
``servanda verify`` or any program that knows RFC 9162 and C2SP ``tlog-checkpoint``.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from servanda.ledger.audit import Stored
from servanda.ledger.export import to_line
from servanda.ledger.note import to_text
from servanda.ledger.proofs import ProofError
from servanda.register.models import Entry
from servanda.register.storage import keys, seals, tree

MOST_ENTRIES = 1000
"""That one answer holds; whoever wants more asks again from the next."""
_LONGEST_COSIGNATURE = 2000


@require_safe
def checkpoint(_request: HttpRequest) -> HttpResponse:
    """Give the signed checkpoint of the ledger as it stands, cosignatures and all."""
    try:
        note = seals.seal()
    except (keys.KeyRefusedError, seals.NotSealedError) as error:
        return _plain(f"{error}\n", status=503)
    return _plain(to_text(note))


@require_safe
def ledger_keys(request: HttpRequest) -> HttpResponse:
    """List the keys that the ledger adopted, one a line, the one that signs now last.

    With ``?entries``, the numbers of the entries that adopted them.
    """
    rows = keys.adopted()
    lines = [row.entry_id if "entries" in request.GET else row.key for row in rows]
    return _plain("".join(f"{line}\n" for line in lines))


@require_safe
def entries(request: HttpRequest) -> HttpResponse:
    """Give entries from a number on, at most a thousand, as lines of an export."""
    first = _number(request, "from", 1)
    if first is None:
        return _refused("from")
    rows = Entry.objects.filter(number__gte=first).order_by("number")[:MOST_ENTRIES]
    lines = "".join(to_line(_stored(row)) + "\n" for row in rows)
    return HttpResponse(lines, content_type="application/jsonl; charset=utf-8")


@require_safe
def inclusion(request: HttpRequest, number: int) -> HttpResponse:
    """Prove that an entry is among so many (RFC 9162, 2.1.3), by default all."""
    last = tree.size()
    size = _number(request, "size", last)
    if size is None or size > last:
        return _refused("size")
    try:
        proof = tree.inclusion_proof(number, size)
    except ProofError as error:
        return _plain(f"{error}\n", status=404)
    answer = {"number": number, "size": size, "proof": [part.hex() for part in proof]}
    return JsonResponse(answer | {"root": tree.root(size).hex()})


@require_safe
def consistency(request: HttpRequest) -> HttpResponse:
    """Prove that the ledger of one size begins with that of an earlier one (RFC 9162, 2.1.4)."""
    last = tree.size()
    earlier, later = _number(request, "from", 0), _number(request, "to", last)
    if earlier is None or later is None or later > last:
        return _refused("from, to")
    try:
        proof = tree.consistency_proof(earlier, later)
    except ProofError as error:
        return _plain(f"{error}\n", status=404)
    return JsonResponse({"from": earlier, "to": later, "proof": [part.hex() for part in proof]})


@csrf_exempt  # what it takes is signed; no session is asked
@require_POST
def cosign(request: HttpRequest, size: int) -> HttpResponse:
    """Take a witness's signature, one line, under the checkpoint of a size."""
    body = request.body[: _LONGEST_COSIGNATURE + 1].decode("utf-8", errors="replace")
    if len(body) > _LONGEST_COSIGNATURE:
        return _plain("A signature is one short line.\n", status=400)
    try:
        seals.take_cosignature(size, body)
    except seals.NotSealedError as error:
        return _plain(f"{error}\n", status=400)
    return _plain("", status=204)


def _number(request: HttpRequest, name: str, default: int) -> int | None:
    text = request.GET.get(name, str(default))
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(2**53))
    return int(text) if is_number else None


def _refused(name: str) -> HttpResponse:
    return _plain(f"“{name}” must be numbers of entries that there are.\n", status=400)


def _stored(row: Entry) -> Stored:
    return Stored(row.number, row.at, row.author, row.kind, row.body, row.previous, row.digest)


def _plain(text: str, status: int = 200) -> HttpResponse:
    return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8")
