"""Words of treaties as data: what mending splits and repairs words by, and what headings say."""

from __future__ import annotations
