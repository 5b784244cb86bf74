"""The short constructors of ``build``, by sort; import them from there."""

from __future__ import annotations
