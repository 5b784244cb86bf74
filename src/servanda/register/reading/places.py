"""Where each field of the form stands, and what may stand there, read off the algebra's own types.

Rules it keeps:

- a place's path names its field in the form: ``c.entry_into_force.condition.n``; a member of a set
  has a number there: ``c.entry_into_force.condition.conditions.1``;
- a constructor is chosen by name where more than one may stand at a place, or none;
- a new constructor or field of the algebra needs no line here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, dataclass

from servanda.law.clauses import Clauses
from servanda.law.codec.shapes import Many, Node, Shape, fields_of, name_of

ROOT = "c"
"""The path of the clauses as a whole."""
DEEPEST = 40
"""Places within places: no clause comes near, and more would exhaust what evaluates it."""

STATES = frozenset(
    {
        ("Named", "states"),
        ("ButFor", "states"),
        ("Counted", "not_counting"),
        ("Weight", "table"),
    }
)
"""Fields whose texts are codes of states."""
NAMING_INSTRUMENTS = frozenset(
    {
        ("PartiesOf", "instrument"),
        ("InForceOf", "instrument"),
        ("ForAllPartiesOf", "instrument"),
        ("UnlessOptedOut", "instrument"),
        ("Clauses", "replaces"),
    }
)
"""Fields whose texts name other instruments."""
RARE = frozenset(
    {
        ("Counted", "not_counting"),
        ("Counted", "start"),
        ("Counted", "with_every"),
        ("Days", "clear"),
        ("EveryOne", "start"),
        ("Months", "clear"),
        ("Months", "month_end"),
        ("PartiesOf", "at"),
        ("PartiesOf", "contracting"),
        ("Provisional", "ended"),
        ("Provisional", "provisions"),
        ("Reservations", "acceptance"),
        ("Reservations", "silence"),
        ("UnlessOpposed", "delay"),
        ("WithTheOthers", "start"),
    }
)
"""Fields that few clauses need: the form folds them away while they hold their defaults."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One field of the form."""

    path: str
    owner: type
    """The constructor that it is a field of."""
    key: str
    shape: Shape
    default: object
    """``MISSING`` where it has none."""

    @property
    def name(self) -> tuple[str, str]:
        """Give the constructor's and the field's name."""
        return (self.owner.__name__, self.key)

    @property
    def is_optional(self) -> bool:
        """Tell whether nothing may stand here."""
        return self.default is None

    @property
    def classes(self) -> tuple[type, ...]:
        """Give the constructors that may stand here; none for a plain value."""
        return self.shape.classes if isinstance(self.shape, Node) else ()

    @property
    def is_choice(self) -> bool:
        """Tell whether a constructor is chosen here by name."""
        return len(self.classes) > 1 or (self.is_optional and bool(self.classes))

    def chosen(self, name: str) -> type | None:
        """Give the constructor of a name, if it may stand here."""
        return next((cls for cls in self.classes if name_of(cls) == name), None)

    def member(self, number: str, of: Shape) -> Place:
        """Give the place of one member of the set that stands here."""
        path = f"{self.path}.{number}"
        return Place(path=path, owner=self.owner, key=self.key, shape=of, default=MISSING)


def places_of(cls: type, path: str) -> Iterator[Place]:
    """Give the places of a constructor's fields."""
    for slot in fields_of(cls):
        yield Place(
            path=f"{path}.{slot.key}",
            owner=cls,
            key=slot.key,
            shape=slot.shape,
            default=slot.default,
        )


def all_places() -> tuple[Place, ...]:
    """Give the places of the clauses themselves, in the order of the form."""
    return tuple(places_of(Clauses, ROOT))


def is_set_of_nodes(place: Place) -> bool:
    """Tell whether members can be added here one by one."""
    return isinstance(place.shape, Many) and isinstance(place.shape.of, Node)
