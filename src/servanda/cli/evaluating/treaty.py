"""What a folder says of a treaty, and of all its treaties together, gathered row by row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from servanda.cli.evaluating.notices import Notice, Trouble
from servanda.law.acts import Act
from servanda.law.clauses import Clauses
from servanda.law.written import WrittenError
from servanda.reader.final_clauses import FinalClauses
from servanda.reader.intake import RefusedFileError


@dataclass(slots=True, kw_only=True)
class Treaty:
    """All that the folder says of one treaty."""

    id: str
    title: str = ""
    recorded: date | None = None
    """The recorded day of its entry into force."""
    adopted: date | None = None
    """The day on which it was signed, adopted or opened for signature."""
    rules: set[tuple[str, str]] = field(default_factory=set)
    """The rule and the rule for states, as written; more than one pair contradict each other."""
    read: FinalClauses | None = None
    """What was read from its text; None where rules are written by hand, or there is no text."""
    clauses: Clauses | None = None
    malformed: WrittenError | None = None
    acts: list[Act] = field(default_factory=list)
    asked: bool = True
    """Whether the folder lists it among its treaties."""

    @property
    def is_contradictory(self) -> bool:
        """Tell whether two rules for it differ."""
        return len(self.rules) > 1


@dataclass(slots=True, kw_only=True)
class Folder:
    """The treaties of a folder, in its order, and what is wrong with its rows."""

    treaties: dict[str, Treaty] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)

    def tell(self, trouble: Trouble, **values: str | RefusedFileError) -> None:
        """Take down what is wrong."""
        self.notices.append(Notice(trouble=trouble, values=values))
