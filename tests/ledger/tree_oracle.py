"""The tree and its proofs as RFC 9162 defines them, by recursion over all leaves, slowly."""

from __future__ import annotations

import hashlib


def slow_root(leaves: list[bytes]) -> bytes:
    """MTH of section 2.1.1, of leaves that are hashed already."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = _split(len(leaves))
    return hashlib.sha256(b"\1" + slow_root(leaves[:k]) + slow_root(leaves[k:])).digest()


def slow_inclusion(m: int, leaves: list[bytes]) -> list[bytes]:
    """PATH of section 2.1.3.1."""
    if len(leaves) == 1:
        return []
    k = _split(len(leaves))
    if m < k:
        return [*slow_inclusion(m, leaves[:k]), slow_root(leaves[k:])]
    return [*slow_inclusion(m - k, leaves[k:]), slow_root(leaves[:k])]


def slow_consistency(m: int, leaves: list[bytes]) -> list[bytes]:
    """PROOF of section 2.1.4.1; nothing to prove for no leaves and for all of them."""
    return _sub_proof(m, leaves, whole=True) if 0 < m < len(leaves) else []


def _sub_proof(m: int, leaves: list[bytes], *, whole: bool) -> list[bytes]:
    if m == len(leaves):
        return [] if whole else [slow_root(leaves)]
    k = _split(len(leaves))
    if m <= k:
        return [*_sub_proof(m, leaves[:k], whole=whole), slow_root(leaves[k:])]
    return [*_sub_proof(m - k, leaves[k:], whole=False), slow_root(leaves[:k])]


def _split(n: int) -> int:
    k = 1
    while k * 2 < n:
        k *= 2
    return k
