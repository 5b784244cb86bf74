"""How Russian texts speak of documents signed: the case of the type word decides.

A title begins at a type word in the nominative or accusative. A form that may also be a genitive
("соглашения") begins one only where no noun stands right before it.
"""

from __future__ import annotations

from servanda.reader.documents.grammar import Head, Verb
from servanda.reader.documents.tokens import Token, word_at
from servanda.reader.lexicon import document_types as lexicon

_OUTCOMES = ("совместн", "итогов", "заключительн")
_SIGNING_NOUNS = ("ние", "ния", "нию", "нием", "тие", "тия", "тию", "тием")
_HELD = ("состоял", "прошл", "церемони")
_DRAFTS = frozenset({"проект", "проекты"})
_NUMERALS = frozenset({"два", "две", "три", "четыре"})
_OWN = frozenset({"его", "её", "ее", "их"})
_MOST_MODIFIERS = 5
_CARRYING_OUT = ("реализаци", "выполнени", "исполнени", "осуществлени")
_LONG_PARTICIPLES = ("нные", "нный", "нная", "нное", "нных", "нного", "нным", "нными", "тые", "тых")
_BREAKING = ("котор",)


def head(tokens: list[Token], index: int, *, inside: bool, noun: bool) -> Head | None:
    """Find the title that a type word begins."""
    word = tokens[index].word
    draft = word_at(tokens, index - 1) in {"проект", "проекта", "проекты"}
    signing = _is_signing(tokens, index - 1)
    kind = _kind(tokens, index, draft=draft or signing)
    if kind == "":
        return None
    start = index - 1 if draft else index
    while start > 0 and index - start < _MOST_MODIFIERS and _is_adjective(tokens, start - 1):
        start -= 1
    before = word_at(tokens, start - 1)
    if before in lexicon.RU_PREPOSITIONS or not _has_complement(tokens, index):
        return None
    plural = _is_plural(tokens, index, start, inside=inside)
    opener = start
    if inside or noun:
        if before not in lexicon.RU_COORDINATORS or _is_dependent(tokens, index):
            return None
        while word_at(tokens, opener - 1) in lexicon.RU_COORDINATORS | {"а"}:
            opener -= 1
    elif word in lexicon.RU_UNCLEAR and not (draft or signing) and _is_noun(before):
        return None
    begin = index + 1 if kind is None else start
    return Head(kind=kind, start=begin, before=opener, index=index, is_plural=plural)


def _is_signing(tokens: list[Token], index: int) -> bool:
    """Tell "ожидается подписание": what was or will be signed follows in the genitive."""
    word, before = word_at(tokens, index), word_at(tokens, index - 1)
    return (
        word.startswith(lexicon.RU_SIGN_STEMS)
        and word.endswith(_SIGNING_NOUNS)
        and (before in lexicon.RU_PLANNED or before.startswith(_HELD))
    )


def _kind(tokens: list[Token], index: int, *, draft: bool) -> str | None:
    word = tokens[index].word
    if word in lexicon.RU_GENERIC and word_at(tokens, index + 1) in lexicon.RU_FRAGMENTS:
        return None
    if word in lexicon.RU_CHANGES and word_at(tokens, index + 1) in {"в", "к", "и"}:
        return "decision"
    if word == "комплекс" and word_at(tokens, index + 1) not in {"мер", "мероприятий"}:
        return ""
    if word in {"карта", "карту"} and not word_at(tokens, index - 1).startswith("дорожн"):
        return ""
    kind = (lexicon.RU_TYPE_OF if draft else lexicon.RU_NAMING).get(word, "")
    return "decision" if word_at(tokens, index - 1) == "протокольное" else kind


def _is_adjective(tokens: list[Token], index: int) -> bool:
    word = tokens[index].word
    if not word[0].isalpha() or word in lexicon.RU_PREPOSITIONS or word in lexicon.RU_TYPE_OF:
        return False
    return word.endswith(tuple(lexicon.RU_ADJECTIVES)) and not word.startswith(
        ("следующ", *lexicon.RU_SIGN_STEMS)
    )


def _is_noun(word: str) -> bool:
    """Tell whether a word can govern a genitive: no verb, mark, joining word or adverb."""
    if not word or not word[0].isalpha() or word in lexicon.RU_COORDINATORS:
        return False
    if word.startswith(lexicon.RU_SIGN_STEMS):
        return word.endswith(("ние", "ния", "нию", "тие", "тия"))
    return (
        word
        not in {"кроме", "того", "также", "были", "было", "был", "будут", "тоже", "а"} | _NUMERALS
    )


def _has_complement(tokens: list[Token], index: int) -> bool:
    if word_at(tokens, index - 1).startswith(_OUTCOMES):
        return True
    if index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    if after.is_quoted or after.word in lexicon.RU_PREPOSITIONS:
        return True
    if after.word == ":":
        return word_at(tokens, index + 2) in lexicon.RU_FRAGMENTS
    return after.word[0].isalpha() and _verb_stem(after.word) is None and after.word != "и"


def _is_plural(tokens: list[Token], index: int, start: int, *, inside: bool) -> bool:
    word = tokens[index].word
    if (
        word in lexicon.RU_PLURAL
        or word in lexicon.RU_GENERIC
        or (word_at(tokens, index - 1) == "проекты")
    ):
        return True
    if word not in lexicon.RU_UNCLEAR:
        return False
    return not inside or start == index or tokens[index - 1].word.endswith(("ые", "ие"))


def _is_dependent(tokens: list[Token], index: int) -> bool:
    near = [word_at(tokens, at) for at in range(index, min(index + 10, len(tokens)))]
    for at, word in enumerate(near):
        if word in {",", ";"}:
            return False
        if word in _OWN and at and near[at + 1 : at + 2] and near[at + 1].startswith(_CARRYING_OUT):
            return True
    return False


def fragment(tokens: list[Token], index: int, opened: Head) -> Head | None:
    """Find the next part of a shared head: "соглашения о А и о Б"."""
    if word_at(tokens, index - 1) not in {",", ":", "и", "также"}:
        return None
    before = index
    while word_at(tokens, before - 1) in lexicon.RU_COORDINATORS | {"а"}:
        before -= 1
    word = tokens[index].word
    in_field = word == "в" and word_at(tokens, index + 1) in lexicon.RU_FIELDS
    if opened.is_plural and (word in lexicon.RU_FRAGMENTS or in_field):
        return Head(
            kind=opened.kind, start=index, before=before, index=opened.index, is_plural=True
        )
    if word not in {"о", "об"} or opened.kind != "decision":
        return None
    kind = topic_kind(tokens[index:])
    if kind is None:
        return None
    return Head(kind=kind, start=index + 1, before=before, index=index + 1)


def _verb_stem(word: str) -> str | None:
    """Give "sign" or "other" for the forms of verbs that make or only mention documents."""
    if word in lexicon.RU_FUTURE_SIGN:
        return "sign"
    if word.endswith(_LONG_PARTICIPLES):
        return None
    if word.startswith(lexicon.RU_SIGN_STEMS):
        return "sign"
    return "other" if word.startswith(lexicon.RU_OTHER_STEMS) else None


def verb(tokens: list[Token], index: int, *, inside: bool) -> Verb | None:
    """Tell what a verb does: makes documents, or only mentions them."""
    word = tokens[index].word
    role = _verb_stem(word)
    nominal = word.endswith(("ние", "ния", "нию", "нием", "нии", "тие", "тия", "тию", "тии"))
    if role is None or (inside and (nominal or role == "other")):
        return None
    if role == "other":
        return Verb(role="other", is_passive=word.endswith(("н", "ны", "но", "на")))
    before = {word_at(tokens, at) for at in range(max(0, index - 5), index)}
    planned = word in lexicon.RU_FUTURE_SIGN or word.endswith(("ть", "ние"))
    certain = word.endswith(("шут", "шет", "дят", "дит", "рят", "рит", "мут", "мет"))
    return Verb(
        role="sign",
        is_passive=word.endswith(("н", "но", "на", "ны", "нят", "нято", "нята", "няты")),
        takes_object=_begins_object(tokens, index + 1),
        is_planned=certain
        or (
            (planned or "будут" in before or "будет" in before)
            and not lexicon.RU_PLANNED.isdisjoint(before)
        ),
    )


def _begins_object(tokens: list[Token], index: int) -> bool:
    """Tell whether a title follows a verb: "приняли решения", not "подписали главы"."""
    while index < len(tokens) and (_is_adjective(tokens, index) or tokens[index].word in _DRAFTS):
        index += 1
    return word_at(tokens, index) in lexicon.RU_TYPE_OF


def closes(tokens: list[Token], index: int) -> int | None:
    """Give the token before which an open title ends, if it ends here."""
    word = tokens[index].word
    if word == ";":
        return index
    if word_at(tokens, index - 1) == "," and word.startswith((*lexicon.RU_REPORTING, *_BREAKING)):
        return index - 1
    if word == "а" and word_at(tokens, index - 1) == "," and word_at(tokens, index + 1) != "также":
        return index - 1
    return index if word in {"был", "была", "было", "были", "стало", "стали"} else None


def lists(tokens: list[Token], index: int) -> bool:
    """Tell whether what follows goes on naming documents just counted ("Это документы о ...")."""
    word = tokens[index].word
    if word in {"–", "—"}:
        return tokens[0].word == "среди" or word_at(tokens, 1) == "числе"
    return word in lexicon.RU_LISTING or word == ":"


def topic_kind(tokens: list[Token]) -> str | None:
    """Give the type of instrument that a title such as "О Плане ..." names."""
    at = 1
    while at < len(tokens) and (
        tokens[at].word in {"проекте", "проектах"}
        or _is_adjective(tokens, at)
        or (tokens[at].word.endswith(("ом", "ем")) and tokens[at].word not in lexicon.RU_TYPE_OF)
    ):
        at += 1
    word = word_at(tokens, at)
    if word == "комплексе" and word_at(tokens, at + 1) not in {"мер", "мероприятий"}:
        return None
    if word_at(tokens, at - 1) == "протокольном":
        return "decision"
    return "decision" if word == "проведении" else lexicon.RU_TYPE_OF.get(word)


def leading_kind(tokens: list[Token]) -> tuple[str, int] | None:
    """Give the type of a list item that begins with a type word, and where its title begins."""
    if not tokens:
        return None
    if tokens[0].word in {"о", "об", "обо"}:
        return topic_kind(tokens) or "decision", 0
    at = 1 if tokens[0].word in _DRAFTS else 0
    if word_at(tokens, at) in lexicon.RU_CHANGES:
        return "decision", 0
    kind = topic_kind([tokens[0], *tokens[at:]])
    if at == 0 and word_at(tokens, 0) == "протокольное":
        return "decision", 0
    return None if kind is None else (kind, 0)
