"""Whatever writes the ledger, and what is kept beside it: tree, checkpoints, keys, whole files.

``chain`` appends entries; ``tree`` grows the Merkle tree with them; ``seals`` signs checkpoints
with the key that ``keys`` holds, and hears witnesses; ``moving`` writes a register to a file and
takes one over.
"""

from __future__ import annotations

from servanda.register.storage.chain import append, append_many, append_stored, lock_tip

__all__ = ["append", "append_many", "append_stored", "lock_tip"]
