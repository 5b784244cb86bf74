"""How English texts speak of documents signed: noun phrases, verbs and the ends of titles."""

from __future__ import annotations

from servanda.reader.documents.grammar import Head, Verb
from servanda.reader.documents.tokens import Token, word_at
from servanda.reader.lexicon import document_types as lexicon
from servanda.reader.lexicon.listing import listed
from servanda.reader.lexicon.months import EN_MONTHS, EN_WEEKDAYS

_MOST_MODIFIERS = 8
_NEAR = 12  # tokens within which "its implementation" makes a second document part of the first
_OWN = frozenset({"its", "their"})
_CARRYING_OUT = frozenset({"implementation", "realization", "realisation", "fulfilment"})
_OUTCOMES = frozenset({"joint", "final", "closing", "outcome"})
_MEETINGS = listed("meeting session summit talks visit conference event ceremony")
_FIELDS = frozenset({"field", "sphere", "area", "fields", "areas"})
_SKIPPED = listed("also then formally jointly unanimously only as well not")
_ATTRIBUTIVE_AFTER = listed("the a an all these those newly recently previously earlier already")


def head(tokens: list[Token], index: int, *, inside: bool, noun: bool) -> Head | None:
    """Find the title that a type word begins."""
    kind = _kind(tokens, index)
    if kind == "" or _kind(tokens, index + 1) or not _has_complement(tokens, index):
        return None
    start = _first_modifier(tokens, index)
    before = start
    while word_at(tokens, before - 1) in lexicon.EN_ARTICLES:
        before -= 1
    if _OWN & {word_at(tokens, start - 1)} or _is_dependent(tokens, index):
        return None
    article = before < start
    several = _is_plural(tokens[index].word) and word_at(tokens, index + 1) == "on"
    if not (article or several or tokens[index].capital or start < index or not inside):
        return None
    opener = _opener(tokens, before, inside=inside, noun=noun)
    if opener is None or (kind is None and _is_counted(tokens, start)):
        return None
    if not _is_substantial(tokens, index, start, article=article):
        return None
    begin = index + 1 if kind is None else start
    return Head(
        kind=kind, start=begin, before=opener, index=index, is_plural=_is_plural(tokens[index].word)
    )


def _kind(tokens: list[Token], index: int) -> str | None:
    """Give a document type, None for "documents", and "" for a word that is neither."""
    word = word_at(tokens, index)
    if word in lexicon.EN_GENERIC and word_at(tokens, index + 1) in {"on", "concerning"}:
        return None
    if word in lexicon.EN_CHANGES and word_at(tokens, index + 1) in {"to", "in", "into", "and"}:
        return "decision"
    if word in {"set", "package", "complex"} and word_at(tokens, index + 2) in lexicon.EN_MEASURES:
        return "plan"
    if word == "terms" and word_at(tokens, index + 2) == "reference":
        return "other"
    if word in lexicon.EN_CAPITAL_TYPES and tokens[index].capital:
        return "other"
    return lexicon.EN_TYPE_OF.get(word, "")


def _has_complement(tokens: list[Token], index: int) -> bool:
    after = word_at(tokens, index + 1)
    if word_at(tokens, index) in {"plans", "orders"} and after == "to":
        return False  # a verb
    if after in lexicon.EN_COMPLEMENTS:
        return True
    if index + 1 < len(tokens) and (tokens[index + 1].is_quoted or after[0].isdigit()):
        return True
    if word_at(tokens, index - 1) in _OUTCOMES:
        return True
    if word_at(tokens, index - 1) in {"to", "not"}:
        return False
    return index > 0 and (tokens[index].capital or word_at(tokens, index - 2) != "")


def _is_substantial(tokens: list[Token], index: int, start: int, *, article: bool) -> bool:
    """Refuse bare mentions: "the agreement was signed", "cooperation agreements"."""
    after = word_at(tokens, index + 1)
    if tokens[index].word in lexicon.EN_CHANGES or tokens[index - 1].word in _OUTCOMES:
        return True
    if after in lexicon.EN_COMPLEMENTS and after not in {"in", "to", "at", "by", "as", "with"}:
        return True
    if index + 1 < len(tokens) and (tokens[index + 1].is_quoted or after[0].isdigit()):
        return True
    if after == "in" and word_at(tokens, index + 3) in _FIELDS:
        return True
    if after in {"in", "to"} and (article or tokens[index].capital or index - start > 1):
        return True
    return (tokens[index].capital and start < index) or index - start > 2


def _first_modifier(tokens: list[Token], index: int) -> int:
    start = index
    while start > 0 and index - start < _MOST_MODIFIERS:
        token = tokens[start - 1]
        if token.word == "and" and _is_one_name(tokens, start):
            start -= 2
            break
        if not token.word[0].isalpha() or token.word in lexicon.EN_STOPS:
            break
        if token.word.endswith("ed") and not token.capital and tokens[start].capital:
            break  # an unknown verb before a proper name
        start -= 1
    return start


def _is_one_name(tokens: list[Token], start: int) -> bool:
    """Tell one name, "the Sports and Culture Strategy", from "the Treaty and Transport Code"."""
    earlier = tokens[start - 2] if start > 2 else tokens[0]
    return (
        tokens[start].capital
        and earlier.capital
        and earlier.word not in lexicon.EN_TYPE_OF
        and word_at(tokens, start - 3) in lexicon.EN_ARTICLES
    )


def _opener(tokens: list[Token], before: int, *, inside: bool, noun: bool) -> int | None:
    """Give where what precedes a title ends, or None where it only belongs to another title."""
    word = word_at(tokens, before - 1)
    if noun and word in {"to", "of"}:
        before -= 1
        word = word_at(tokens, before - 1)
        if not inside:
            return before
    if inside:
        return _coordinated(tokens, before, word)
    if word in lexicon.EN_NESTING:
        earlier = word_at(tokens, before - 2)
        is_object = word == "of" and earlier in lexicon.EN_NOUN_SIGN
        is_place = word == "by" or (word == "in" and earlier.endswith("ed"))
        return before if is_object or is_place else None
    return before


def _coordinated(tokens: list[Token], before: int, word: str) -> int | None:
    if word not in lexicon.EN_COORDINATORS or word == "-":
        return None
    start = before
    while word_at(tokens, start - 1) in lexicon.EN_COORDINATORS | {"well", "along"}:
        start -= 1
    if word == "as" and word_at(tokens, before - 2) != "well":
        return None
    return start


def _is_dependent(tokens: list[Token], index: int) -> bool:
    """Tell "the Action Plan on its Implementation": part of the document before it."""
    for at in range(index + 1, min(index + _NEAR, len(tokens))):
        if tokens[at].word in {";", ","} or tokens[at].word in lexicon.EN_TYPE_OF:
            return False
        if tokens[at].word in _OWN and word_at(tokens, at + 1) in _CARRYING_OUT:
            return True
    return False


def _is_counted(tokens: list[Token], start: int) -> bool:
    return word_at(tokens, start - 1) in {"of", "several", "some", "many"} or any(
        tokens[at].word[0].isdigit() for at in range(max(0, start - 2), start)
    )


def _is_plural(word: str) -> bool:
    if word in lexicon.EN_PLURAL_OTHERS:
        return False
    return word.endswith("s") or word == "memoranda"


def fragment(tokens: list[Token], index: int, opened: Head) -> Head | None:
    """Find the next part of a shared head: "statements on A, on B and on C"."""
    if word_at(tokens, index - 1) not in {",", "and", ";", "as"}:
        return None
    word = tokens[index].word
    before = index
    while word_at(tokens, before - 1) in lexicon.EN_COORDINATORS | {"well"}:
        before -= 1
    if opened.is_plural and _repeats(tokens, index, opened):
        return Head(
            kind=opened.kind, start=index, before=before, index=opened.index, is_plural=True
        )
    if word != "on" or opened.kind != "decision":
        return None
    start = index + 1
    while word_at(tokens, start) in lexicon.EN_ARTICLES:
        start += 1
    kind = topic_kind(tokens[index:])
    if kind is None:
        return None
    return Head(kind=kind, start=start, before=before, index=start)


def _repeats(tokens: list[Token], index: int, opened: Head) -> bool:
    word = tokens[index].word
    if word == "in":
        return word_at(tokens, index + 2) in _FIELDS
    return word == "on" or (word in {"for", "of"} and word == word_at(tokens, opened.index + 1))


def verb(tokens: list[Token], index: int, *, inside: bool) -> Verb | None:
    """Tell what a verb does: makes documents, only mentions them, or is a form of "be"."""
    word = tokens[index].word
    if word in lexicon.EN_BE:
        return Verb(role="be")
    if word in lexicon.EN_SIGN:
        return _sign(tokens, index, inside=inside)
    if word in lexicon.EN_OTHER and not (
        inside and word_at(tokens, index - 1) not in {"and", ",", "also"}
    ):
        return Verb(role="other", is_passive=_is_passive(tokens, index))
    return None


def _sign(tokens: list[Token], index: int, *, inside: bool) -> Verb | None:
    word, after = tokens[index].word, word_at(tokens, index + 1)
    passive = _is_passive(tokens, index)
    if word.endswith("ed") and word_at(tokens, index - 1) in _ATTRIBUTIVE_AFTER:
        return None
    if word == "decided" and after not in {"on", "upon"}:
        return None
    if word in {"took", "taken"} and "decision" not in {after, word_at(tokens, index + 2)}:
        return None
    if inside and not passive and (after in lexicon.EN_NESTING or word in lexicon.EN_NOUN_SIGN):
        return None  # "the Agreement signed on ...", "the Plan for the adoption of ..."
    return Verb(
        role="sign",
        is_passive=passive,
        is_planned=_is_planned(tokens, index),
        takes_object=_begins_object(tokens, index + 1),
        is_noun=word in lexicon.EN_NOUN_SIGN,
    )


def _begins_object(tokens: list[Token], index: int) -> bool:
    return word_at(tokens, index) in lexicon.EN_ARTICLES or (
        index < len(tokens) and (tokens[index].capital or tokens[index].word in {":", "draft"})
    )


def _is_passive(tokens: list[Token], index: int) -> bool:
    at = index - 1
    while at >= 0 and tokens[at].word in _SKIPPED:
        at -= 1
    return word_at(tokens, at) in lexicon.EN_BE - {"has", "have", "had", "will", "would", "shall"}


def _is_planned(tokens: list[Token], index: int) -> bool:
    before = [word_at(tokens, at) for at in range(max(0, index - 6), index)]
    if tokens[index].word in lexicon.EN_BARE_SIGN:
        return "to" in before[-2:] or not lexicon.EN_PLANNED.isdisjoint(before)
    infinitive = before[-1:] == ["be"] or before[-2:-1] == ["be"]
    return infinitive and not lexicon.EN_PLANNED.isdisjoint(before)


def closes(tokens: list[Token], index: int) -> int | None:
    """Give the token before which an open title ends, if it ends here."""
    word, before, after = (word_at(tokens, index + step) for step in (0, -1, 1))
    if word in {"which", "who", "whose"}:
        return _last_comma(tokens, index)
    if word == "that" and after in lexicon.EN_BE:
        return index
    if before == "," and (word in {"both", "said", "says", "with", "including"} or after == "be"):
        return index - 1
    if word in {"at", "during", "following", "after"} and (
        word_at(tokens, index + 2) in _MEETINGS or after in _MEETINGS
    ):
        return index
    if word == "on" and (after in EN_WEEKDAYS or _is_day(tokens, index + 1)):
        return index
    if before == "and" and word in {"a", "other", "several"} and _is_rest(tokens, index):
        return index - 1
    return index if word == ";" else None


def _is_rest(tokens: list[Token], index: int) -> bool:
    """Tell "and a number of other documents", which names none."""
    near = {word_at(tokens, at) for at in range(index, index + 5)}
    return not near.isdisjoint({"documents", "papers", "instruments"}) and not near.isdisjoint(
        {"other", "several", "number"}
    )


def _last_comma(tokens: list[Token], index: int) -> int:
    for at in range(index - 1, max(index - 6, 0), -1):
        if tokens[at].word == ",":
            return at
    return index


def _is_day(tokens: list[Token], index: int) -> bool:
    pair = {word_at(tokens, index), word_at(tokens, index + 1)}
    return any(word in EN_MONTHS for word in pair) and any(word[:1].isdigit() for word in pair)


def lists(tokens: list[Token], index: int) -> bool:
    """Tell whether what follows goes on naming documents just counted ("These include")."""
    return tokens[index].word in lexicon.EN_LISTING or tokens[index].word == ":"


def topic_kind(tokens: list[Token]) -> str | None:
    """Give the type of instrument that a title such as "On the Plan of ..." names."""
    at = 1
    while word_at(tokens, at) in lexicon.EN_ARTICLES | {"draft"}:
        at += 1
    found: str | None = None
    for index in range(at, min(at + _MOST_MODIFIERS, len(tokens))):
        kind = _kind(tokens, index)
        if kind:
            found = kind
        elif found or tokens[index].word in lexicon.EN_STOPS or not tokens[index].word[0].isalpha():
            break
    if found is None and word_at(tokens, at) in lexicon.EN_MEASURES:
        return "plan"
    return "decision" if word_at(tokens, at) == "holding" else found


def leading_kind(tokens: list[Token]) -> tuple[str, int] | None:
    """Give the type of a list item that begins with a type word, and where its title begins."""
    at = 0
    while word_at(tokens, at) in lexicon.EN_ARTICLES:
        at += 1
    if word_at(tokens, at) in {"on", "about"}:
        return topic_kind(tokens[at:]) or "decision", at
    kind = topic_kind([tokens[0], *tokens[at:]]) if tokens else None
    return None if kind is None else (kind, at)
