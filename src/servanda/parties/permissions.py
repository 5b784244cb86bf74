"""Which role may do what. Every action asks here before it does anything."""

from __future__ import annotations

from django.utils.translation import gettext as _

from servanda.parties.models import Account, Role

OFFICER_ACTIONS = frozenset(
    {
        "draft.file",
        "draft.correct",
        "draft.set-aside",
        "session.confirm",
        "instrument.register",
        "clauses.record",
        "act.record",
        "act.strike",
        "day.report",
        "step.report",
        "relation.record",
        "deposit.receive",
        "deposit.examine",
        "deposit.enter",
        "deposit.confirm",
        "text.correct",
        "text.confirm",
    }
)

GRANTS: dict[str, frozenset[str]] = {
    Role.READER: frozenset(),
    Role.OFFICER: OFFICER_ACTIONS,
}


class NotPermittedError(Exception):
    """The account may not do this; the message says so in one sentence."""


def may(account: Account, action: str) -> bool:
    """Tell whether the account is active and its role grants the action."""
    return account.is_active and action in GRANTS.get(account.role, frozenset())


def require(account: Account, action: str) -> None:
    """Let the action pass or refuse it.

    Raises:
        NotPermittedError: the account's role does not grant it.
    """
    if not may(account, action):
        raise NotPermittedError(
            _("The account %(handle)s may not do %(action)s; ask an officer of the secretariat.")
            % {"handle": account.get_username(), "action": action}
        )
