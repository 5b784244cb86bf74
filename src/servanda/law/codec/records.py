"""Acts, strikings-out and reports as JSON; absent fields are omitted, never null."""

from __future__ import annotations

from servanda.law.acts import Act, Kind, Void
from servanda.law.codec.strict import VERSION, Fields, Json
from servanda.law.dates import from_edtf, to_edtf
from servanda.law.verdict import Basis, Gap, Reported


def record_to_json(record: Act | Void) -> dict[str, Json]:
    """Write an act, or the entry that strikes one out."""
    if isinstance(record, Void):
        return {"version": VERSION, "entry": record.entry, "replaces": record.replaces}
    optional = {"by": record.by, "what": record.what, "replaces": record.replaces}
    return {
        "version": VERSION,
        "entry": record.entry,
        "kind": record.kind.value,
        "on": to_edtf(record.on),
        **{key: value for key, value in optional.items() if value is not None},
    }


def record_from_json(value: Json) -> Act | Void:
    """Read an act, or the entry that strikes one out.

    Raises:
        CodecError: where anything is not as ``record_to_json`` writes it.
    """
    fields = Fields(value, "record")
    fields.version()
    entry = fields.whole("entry")
    replaces = fields.whole("replaces") if fields.has("replaces") else None
    if replaces is not None and not fields.has("kind"):
        struck = replaces
        return fields.done(lambda: Void(entry=entry, replaces=struck))
    kind, on = fields.word("kind", Kind), fields.value("on", from_edtf)
    by = fields.text("by") if fields.has("by") else None
    what = fields.text("what") if fields.has("what") else None
    return fields.done(
        lambda: Act(entry=entry, kind=kind, on=on, by=by, what=what, replaces=replaces)
    )


def reported_to_json(reported: Reported) -> dict[str, Json]:
    """Write a day known only from a source."""
    state: dict[str, Json] = {} if reported.state is None else {"state": reported.state}
    return {
        "version": VERSION,
        "entry": reported.entry,
        "on": to_edtf(reported.on),
        "source": reported.source,
        "basis": reported.basis.value,
        "missing": [gap.value for gap in reported.missing],
        **state,
    }


def reported_from_json(value: Json) -> Reported:
    """Read a day known only from a source.

    Raises:
        CodecError: where anything is not as ``reported_to_json`` writes it.
    """
    fields = Fields(value, "reported")
    fields.version()
    entry, on = fields.whole("entry"), fields.value("on", from_edtf)
    source, basis = fields.text("source"), fields.word("basis", Basis)
    missing = fields.words("missing", Gap)
    state = fields.text("state") if fields.has("state") else None
    return fields.done(
        lambda: Reported(
            entry=entry, on=on, source=source, basis=basis, state=state, missing=missing
        )
    )
