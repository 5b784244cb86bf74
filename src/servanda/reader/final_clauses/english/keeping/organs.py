"""How far the name of an organisation or of its chief officer goes, and its words.

A name ends at a mark, at a verb or relative, and at an "and" or "for" that goes on with something
else ("the Secretary-General of the League and one copy ..."), but not inside a name ("the Food and
Agriculture Organization", "the Organisation for Economic Co-operation").
"""

from __future__ import annotations

from collections.abc import Sequence

from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.lexicon.listing import in_order, listed

_LONGEST = 24
_STOPS = listed(
    "who which whom whose that shall will is are was were be been being may must has have had at "
    "by "
    "on upon as hereby hereinafter herein hereafter before after within until where whereupon when "
    "if from with without under during through to acting serving designated referred called in or "
    "not it this these they together then thereupon pursuant immediately forthwith promptly no "
    "unless except provided and/or"
)
_AFTER_AND = listed(
    "shall will the a an one two it is are be certified copies copy who which in with to such any "
    "notified registered transmitted communicated opened duly upon each its their his at by also "
    "thereafter true this these those all every two-thirds notice instruments ratifications open"
)
_NAMED_FOR = listed(
    "organisation organization centre center council commission agency authority union bank fund "
    "institute programme program conference committee association office bureau secretariat "
    "ministry department league cooperation co-operation federation forum community"
)
_OFFICES = in_order(
    "secretar director president chairman chairperson executive commissioner registrar union "
    "organi commission council bureau institute league bank community communities conference "
    "committee agency forum centre center administrator office united federation association "
    "chancellor coordinator corporation fund authority society archives depositar depositor"
)
"""How the words begin that show an organisation or an officer."""
_NOBODY = listed(
    "depositary depository depositaries depositories other each that such its their competent said "
    "party parties contracting signatory former latter signed original government governments same "
    "duties functions role"
)
"""Words with which no name begins that says who keeps the text."""
_ACRONYMS = listed(
    "fao imo imco ilo icao iaea unesco wmo itu upu wipo oecd oau au asean ecowas sadc comesa "
    "caricom oas iucn unep unido efta benelux"
)


def organ_end(tokens: Sequence[Token], start: int) -> int:
    """Give where the name that begins at a token ends; ``start`` where none begins there."""
    end = start
    while end < min(len(tokens), start + _LONGEST) and not _stops(tokens, end, start):
        end += 1
    while end > start and tokens[end - 1].word in {"and", "for", "of", "the", "-"}:
        end -= 1
    return end


def _stops(tokens: Sequence[Token], at: int, start: int) -> bool:
    token = tokens[at]
    following = tokens[at + 1].word if at + 1 < len(tokens) else "."
    if token.word == "," and following == "scientific":  # the name of UNESCO
        return False
    if token.sort in {Sort.MARK, Sort.REFERENCE, Sort.DAY, Sort.NUMBER}:
        return token.word != "-"
    if token.word == "and":
        return following in _AFTER_AND
    if token.word == "for":
        return at == start or tokens[at - 1].word not in _NAMED_FOR
    return token.word in _STOPS


def organ_words(tokens: Sequence[Token]) -> str:
    """Give the words of a name without its article; empty where they name nobody.

    >>> organ_words([Token("the", 0, 3), Token("secretary-general", 4, 21)])
    'secretary-general'
    """
    words = [token.word for token in tokens]
    if words[:1] == ["the"]:
        words = words[1:]
    if not any(word.startswith(_OFFICES) or word in _ACRONYMS for word in words):
        return ""
    other = words[0].startswith("deposit") and words[1:2] == ["of"]
    if (words[0] in _NOBODY and not other) or words == ["archives"]:
        return ""
    return " ".join(words).replace(" - ", "-").replace(" ,", ",")
