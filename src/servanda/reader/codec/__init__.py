"""Records as JSON objects, and back: the form in which they are printed, stored and scored.

Rules it keeps:

- what the text does not state is left out; nothing is null but the state of an organisation's head;
- every item carries ``quote``, ``start`` and ``end``; single values have theirs in ``spans``;
- numbers are exact: an integer, or the shortest decimal that equals the value (a third, which no
  decimal equals, is written to the nearest);
- an object that is read back is checked whole, and its quotes against the text.
"""

from __future__ import annotations

from servanda.reader.codec.node import MalformedRecordError
from servanda.reader.codec.reading import from_json
from servanda.reader.codec.writing import Json, to_json

__all__ = ["Json", "MalformedRecordError", "from_json", "to_json"]
