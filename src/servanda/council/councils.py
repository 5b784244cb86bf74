"""Councils as configuration: their names, members in their own order, and depositary.

Rules it keeps:

- nothing elsewhere is special to a council: what differs between councils stands in this table;
- members stand in the council's own order (for the CIS the Russian alphabet of state names);
- a body that is not in the table is still a council, made from the words of the text, with no
  members known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from servanda.council.addresses import address_of, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Council:
    """A body that holds sessions."""

    slug: str
    """The name in lasting addresses."""
    name_en: str
    name_ru: str
    organisation_en: str = ""
    organisation_ru: str = ""
    members: tuple[str, ...] = ()
    """State codes in the council's order; empty where the members are not on record."""
    depositary_en: str = ""
    depositary_ru: str = ""
    also_called: tuple[str, ...] = ()
    """Other names under which texts print it, in full."""
    note_en: str = ""
    """What a reader must know of the list of members."""
    note_ru: str = ""

    def name(self, language: str) -> str:
        """Give its name in English (``en``) or Russian (``ru``)."""
        return self.name_ru if language == "ru" else self.name_en

    def in_order(self, states: Iterable[str]) -> tuple[str, ...]:
        """Give states in the council's order, each once; others after the members, by code."""
        place = {state: number for number, state in enumerate(self.members)}
        return tuple(sorted(set(states), key=lambda state: (place.get(state, len(place)), state)))


_CIS_MEMBERS = ("AZE", "ARM", "BLR", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UZB", "UKR")
_CIS_NOTE_EN = "Ukraine is listed as a member; it sent no delegation in 2018."
_CIS_NOTE_RU = "Украина указана среди членов; в 2018 году она делегации не направляла."
_EAEU_MEMBERS = ("ARM", "BLR", "KAZ", "KGZ", "RUS")
_EAEU_EN, _EAEU_RU = "Eurasian Economic Union", "Евразийский экономический союз"
_CIS_EN, _CIS_RU = "Commonwealth of Independent States", "Содружество Независимых Государств"


def _cis(slug: str, name_en: str, name_ru: str, *also_called: str) -> Council:
    return Council(
        slug=slug,
        name_en=name_en,
        name_ru=name_ru,
        organisation_en=_CIS_EN,
        organisation_ru=_CIS_RU,
        members=_CIS_MEMBERS,
        depositary_en="CIS Executive Committee",
        depositary_ru="Исполнительный комитет СНГ",
        also_called=also_called,
        note_en=_CIS_NOTE_EN,
        note_ru=_CIS_NOTE_RU,
    )


def _eaeu(slug: str, name_en: str, name_ru: str) -> Council:
    return Council(
        slug=slug,
        name_en=name_en,
        name_ru=name_ru,
        organisation_en=_EAEU_EN,
        organisation_ru=_EAEU_RU,
        members=_EAEU_MEMBERS,
        depositary_en="Eurasian Economic Commission",
        depositary_ru="Евразийская экономическая комиссия",
    )


_TABLE = (
    _cis(
        "cis-chg",
        "CIS Council of Heads of Government",
        "Совет глав правительств СНГ",
        "CIS Heads of Government Council",
        "Council of Heads of Government of the CIS",
        "Council of Heads of Government of the Commonwealth of Independent States",
        "Совет глав правительств Содружества Независимых Государств",
    ),
    _cis(
        "cis-chs",
        "CIS Council of Heads of State",
        "Совет глав государств СНГ",
        "Council of Heads of State of the CIS",
        "Council of Heads of State of the Commonwealth of Independent States",
        "Совет глав государств Содружества Независимых Государств",
    ),
    _cis(
        "cis-cfm",
        "CIS Council of Foreign Ministers",
        "Совет министров иностранных дел СНГ",
    ),
    _cis("cis-economic", "CIS Economic Council", "Экономический совет СНГ"),
    _eaeu(
        "eaeu-intergovernmental",
        "Eurasian Intergovernmental Council",
        "Евразийский межправительственный совет",
    ),
    _eaeu(
        "eaeu-supreme",
        "Supreme Eurasian Economic Council",
        "Высший Евразийский экономический совет",
    ),
)

COUNCILS: dict[str, Council] = {council.slug: council for council in _TABLE}
"""The councils whose members and depositary are known, by slug."""

_BY_NAME = {
    plain(name): council
    for council in _TABLE
    for name in (council.name_en, council.name_ru, *council.also_called)
}


def council_of(*, organisation: str, body: str) -> Council:
    """Find the council that a text names, or make one from its words.

    >>> council_of(organisation="", body="CIS Council of Heads of Government").slug
    'cis-chg'
    >>> council_of(organisation="Marches League", body="Council of Wardens").slug
    'marches-league-council-of-wardens'
    """
    for name in (
        body,
        f"{organisation} {body}",
        f"{body} {organisation}",
        f"{body} of {organisation}",
    ):
        known = _BY_NAME.get(plain(name))
        if known is not None:
            return known
    name = body or organisation
    words = body if plain(organisation) in plain(body) else f"{organisation} {body}"
    return Council(
        slug=address_of(words, longest=60) or "other",
        name_en=name,
        name_ru=name,
        organisation_en=organisation,
        organisation_ru=organisation,
    )


def council_called(slug: str, *, organisation: str, body: str) -> Council:
    """Give the council with this slug, or one made from the words of a text under that slug."""
    known = COUNCILS.get(slug)
    if known is not None:
        return known
    made = council_of(organisation=organisation, body=body)
    return Council(
        slug=slug,
        name_en=made.name_en,
        name_ru=made.name_ru,
        organisation_en=organisation,
        organisation_ru=organisation,
    )
