"""The documents that a communiqué says were signed or adopted, from its lists and its sentences.

Rules it keeps:

- one list item is one document; in prose a shared plural head gives one for each part;
- "the Concept ... and the Action Plan on its Implementation" is one document, of the first type;
- what is only discussed, proposed or mentioned is no document; what is only announced is planned;
- a document named in prose and again in the list is given once, as the list has it; two list items
  are never merged, however alike they are.
"""

from __future__ import annotations

from servanda.reader.documents.collect import documents

__all__ = ["documents"]
