"""Measurements that anyone can repeat; nothing here is part of the installed package."""

from __future__ import annotations
