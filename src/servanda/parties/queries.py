"""Reads about accounts and people."""

from __future__ import annotations

from collections.abc import Iterable

from servanda.parties.models import Account, Person


def demonstration_handles() -> list[str]:
    """Give the handles of accounts that the demonstration made."""
    return list(
        Account.objects.filter(is_demonstration=True)
        .order_by("username")
        .values_list("username", flat=True)
    )


def names_of(digests: Iterable[str]) -> dict[str, str]:
    """Give the names of these people; one whose row was erased is absent."""
    people = Person.objects.filter(digest__in=set(digests))
    return dict(people.values_list("digest", "name"))
