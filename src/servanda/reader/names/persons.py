"""Names of persons among words: initials, capitalised words and the particles between them.

A name is what is written like one and is no word of the council's language: no state, no
organisation, no office, no month. Rules it keeps:

- forms of address ("H.E.", "Mr", "г-н") are no part of the name;
- a name printed twice in a row ("Lavrov Lavrov Sergei") ends before the repetition.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.reader.lexicon.listing import listed
from servanda.reader.lexicon.offices import FIELDS, HEADS, HONORIFICS, RANK_ADDRESSES, RANKS
from servanda.reader.names.organisations import organisation_at
from servanda.reader.names.states import state_at
from servanda.reader.names.words import Phrases, Words

_LONGEST_NAME = 7
_PARTICLES = listed(
    "al ul bin ben ibn bint de da do dos das del della der den van von la le el y e zu ould "
    "uulu ogly oglu kyzy аль бен бин ибн ибн-и фон ван де да дос уулу оглы кызы ад ас"
)
_ARTICLES = ("el-", "al-", "as-", "ar-", "ash-", "at-", "an-", "аль-", "эль-", "ас-", "аш-")
_NO_NAMES = listed(
    "the a an this that these those he she it they we in on at by of for from to with after "
    "before during following according under over among as and or but also both other another "
    "all every each some many several more most no not one two three first last next his her "
    "its their our party parties nations countries nation country member members states state "
    "participants participant delegation delegations issues documents agreement agreements "
    "protocol decision decisions statement declaration convention concept plan program "
    "programme strategy meeting session summit conference talks agenda chair chairmanship "
    "presidency host january february march april june july august september october november "
    "december jan feb apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday "
    "friday saturday sunday today yesterday north south east west central asia europe africa "
    "america republic kingdom federation what who when where which while in-attendance "
    "invited guests guest observers observer present attending attended participating special "
    "в на с и о об от до по за к у из для при после во со это эти как что так также кроме об "
    "ещё еще он она они мы по-итогам участники участие соглашение протокол решение заявление "
    "программа план меморандум договор совет совета совете заседание заседания саммит стороны "
    "страны документы января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря январь февраль март апрель июнь июль август сентябрь октябрь ноябрь "
    "декабрь смотрите дополнительно кремль кремле начало главы содружества содружество "
    "республики республика анонс география темы лица участвовал участвовала участвовали участвует "
    "участвуют присутствовал присутствовали председательствовал выступил выступили сообщил заявил "
    "приехал прибыл возглавил открыл провел примет планируется ожидается состоялось состоялся "
    "состоялась прошло прошли церемония пресс-конференция переговоры "
    "вопросы"
)
_TITLES = frozenset({"prince", "princess", "sheikh", "sheikha"})  # part of a name behind an address
_HONORIFICS: Phrases[bool] = Phrases(
    (form, form in HONORIFICS) for form in (*HONORIFICS, *RANK_ADDRESSES)
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name among words."""

    first: int
    """Index of the first word of the name, forms of address left out."""
    after: int
    """Index of the word after the name."""
    is_addressed: bool
    """Whether a form of address stands before it."""

    @property
    def is_full(self) -> bool:
        """Tell whether there is more than one word, or a form of address."""
        return self.is_addressed or self.after - self.first > 1


def person_at(words: Words, at: int) -> Person | None:
    """Read the name of a person that begins at a word, forms of address included."""
    first = _after_honorifics(words, at)
    here = first
    last = first
    while here < first + _LONGEST_NAME and here < len(words):
        if _is_name_word(words, here) or (first > at and here == first and _is_title(words, here)):
            if here > first and words.keys[here] == words.keys[here - 1]:
                break
            here += 1
            last = here
        elif here > first and words.keys[here].startswith(_ARTICLES):
            here += 1
            last = here
        elif here > first and words.keys[here] in _PARTICLES:
            here += 1
        else:
            break
    if last == first or all(words.is_initial(i) for i in range(first, last)):
        return None
    return Person(first, last, first > at)


def after_address(words: Words, at: int) -> int:
    """Pass the forms of address that stand before an office: "H.E. President NAME"."""
    here = at
    while (found := _HONORIFICS.at(words, here)) is not None and found[0]:
        here = found[1]
    return here


def _after_honorifics(words: Words, at: int) -> int:
    here = at
    while True:
        found = _HONORIFICS.at(words, here)
        if found is None or not (
            words.is_capital(here) or words.keys[here][0] >= "а" or _is_after_article(words, here)
        ):
            return here
        begins = _is_name_word(words, found[1]) or words.key(found[1]) in _TITLES
        if not begins and _HONORIFICS.at(words, found[1]) is None:
            return here  # "General Secretary"
        here = found[1]


def _is_after_article(words: Words, at: int) -> bool:
    """Tell whether "the" begins a form of address: "the Honourable", "the Most Hon."."""
    return words.keys[at] == "the" and words.is_capital(at + 1)


def _is_title(words: Words, at: int) -> bool:
    return words.keys[at] in _TITLES and _is_name_word(words, at + 1)


def _is_name_word(words: Words, at: int) -> bool:
    if not words.is_name_like(at):
        return False
    if words.is_initial(at):
        return True
    key = words.keys[at]
    if key in _NO_NAMES or key in FIELDS or key in HEADS or key in RANKS:
        return False
    state = state_at(words, at)
    if state is not None:
        return False
    return organisation_at(words, at) is None
