"""What entry into force waits for in Russian: signature, instruments, notices, shares, facts.

An event is a noun ("сдачи на хранение третьей ратификационной грамоты") or a clause ("когда три
государства сдадут ..."); the delay before it is read apart (``delays``).
"""

from __future__ import annotations

from collections.abc import Callable

from servanda.law.acts import CONSENTS, Kind
from servanda.law.build import all_of
from servanda.law.clauses import (
    Anyone,
    AtLeast,
    Condition,
    Counted,
    EveryOne,
    FactHolds,
    Named,
    OnSigning,
    PartiesOf,
    Share,
    Signatories,
)
from servanda.law.families import NOTICES
from servanda.reader.final_clauses.forms import NUMBER, ORDINAL, SHARE, Form, Key, Parts, Phrase
from servanda.reader.final_clauses.russian.acts import ACTS, COMPLETION, PAPER, Paper
from servanda.reader.final_clauses.russian.groups import ACTORS, STATES

RATIFIED = frozenset({Kind.RATIFICATION})

# -- how many of what, by whom ---------------------------------------------------------------------


def _paper(parts: Parts) -> Paper:
    """Give what is counted; of "ratified" alone, that (VCLT art. 14)."""
    told = parts.get(COMPLETION)
    if told is not None:
        return Paper(NOTICES, told)
    if parts.has(BOUND):
        return Paper(CONSENTS)
    return parts.get(PAPER) or Paper(parts.get(ACTS) or RATIFIED)


def _counted(parts: Parts) -> Counted:
    """Give the acts counted; notices come from signatories alone (LAW.md rule 78)."""
    kinds = _paper(parts).kinds
    if kinds != CONSENTS and Kind.NOTIFICATION in kinds:
        return Counted(kinds=kinds, by=Signatories())
    return Counted(kinds=kinds, by=parts.get(ACTORS) or Anyone())


def _nth(parts: Parts) -> Condition:
    return AtLeast(n=parts[ORDINAL], of=_counted(parts))


def _number(parts: Parts) -> Condition:
    return AtLeast(n=parts[NUMBER], of=_counted(parts))


def _share(parts: Parts) -> Condition:
    kinds = _paper(parts).kinds
    counted = Counted(kinds=kinds, by=Signatories())
    return Share(at_least=parts[SHARE], base=Signatories(), of=counted)


def _named(parts: Parts) -> Condition:
    return EveryOne(who=Named(parts[STATES]), kinds=_paper(parts).kinds)


def _all(parts: Parts) -> Condition:
    """Give the last of all: of the states named, or of the signatories (E7)."""
    paper = _paper(parts)
    said = parts.get(ACTORS)
    who = said if isinstance(said, PartiesOf) else Signatories()
    if paper.states:
        return EveryOne(who=Named(paper.states), kinds=paper.kinds)
    return EveryOne(who=who, kinds=paper.kinds)


_Build = Callable[[Parts], Condition]

# -- nouns: "сдачи на хранение третьей ратификационной грамоты" ------------------------------------

_SENT = "{handing} [{beside}]"
_THEIR = "[свои/своих/их/соответствующ~] {paper}"
_LEAST = "[не менее [чем]|по крайней/меньшей мере|хотя бы|как минимум]"
_ALL = "всеми/всех/всем/обеими/обоих"

#: Who signs for the parties, which changes nothing.
SIGNERS: Phrase[bool] = Phrase(
    "signers",
    (
        Form(
            "главами/руководителями государств/правительств/делегаций [{parties}]", lambda _: True
        ),
        Form("[полномочн~/уполномоченн~] представителями [{parties}]", lambda _: True),
        Form("президентами [{parties}]", lambda _: True),
    ),
)

EVENT: Phrase[Condition] = Phrase(
    "event",
    (
        Form("[{handing} [{beside}]] {ordinal} [по счету] {paper} [{beside}] [{actors}]", _nth),
        Form("последн~ {paper} на хранение [{beside}]", _all),
        Form(f"{_SENT} {_LEAST} {{number}} {{paper}} [{{beside}}] [{{actors}}]", _number),
        Form(f"{_SENT} {_THEIR} [{{beside}}] {_LEAST} {{number}} {{actors}} [{{beside}}]", _number),
        Form(f"{_SENT} {_LEAST} {{number}} {{actors}} [{{beside}}] {_THEIR} [{{beside}}]", _number),
        Form(
            f"[подписания и] [{{of-it}}] {{acts}} [{{of-it}}] {_LEAST} {{number}} {{actors}}",
            _number,
        ),
        Form(f"{_SENT} {_THEIR} [{{beside}}] {_LEAST} {{share}} {{actors}} [{{beside}}]", _share),
        Form(f"[{{of-it}}] {{acts}} [{{of-it}}] {_LEAST} {{share}} {{actors}}", _share),
        Form(
            "[{handing} [{beside}]] последн~ [из] {paper} [{beside}] [[всеми] {actors}] [{beside}]",
            _all,
        ),
        Form(f"{_SENT} {_THEIR} [{{beside}}] {_ALL} {{actors}} [{{beside}}]", _all),
        Form(f"{_SENT} {_ALL} {{actors}} [{{beside}}] {_THEIR} [{{beside}}]", _all),
        Form(f"[{{of-it}}] {{acts}} [{{of-it}}] [{_ALL}] {{actors}}", _all),
        Form(f"{_SENT} {_THEIR} [{{beside}}] {{states}} [{{beside}}]", _named),
        Form("[{of-it}] {acts} [{of-it}] {states}", _named),
        Form("уведомлени~ {keeper} всеми {actors} {completion}", _all),
        Form(f"{_SENT} уведомлени~ [от] {_LEAST} {{number}} {{actors}} {{completion}}", _number),
        Form("обмена/обмену/обмене {paper} [между {actors}]", _all),
        Form("обмена/обмену/обмене {actors} {paper}", _all),
        Form(
            "[{of-it}] подписания/подписании/подписанию [{of-it}] [[всеми] {actors}|{signers}]",
            lambda _: OnSigning(),
        ),
        Form("[{of-it}] принятия/принятии [{of-it}]", lambda _: OnSigning()),
        Form(
            "[{of-it}] официального опубликования [{of-it}]",
            lambda _: FactHolds("официальное опубликование"),
        ),
    ),
)

# -- clauses: "когда третье государство сдаст свою ратификационную грамоту" ------------------------

_GIVE = (
    "сдадут/сдаст/сдали/сдало/передадут/передаст/передали/депонируют/депонировали/депонирует/"
    "представят/представит/представили/направят/направит/направили"
)
_RATIFY = "ратифицируют/ратифицирует/ратифицировали/ратифицировало"
_RATIFIED = "будет/будут/был/была/было/были ратифицирован~"
_INFORM = "уведомят/уведомит/уведомили/уведомило/известят/известит/известили"
_HANDED = (
    "[будет/будут/была/было/были] сдан~/передан~/получен~/депонирован~/представлен~/направлен~"
)
_DEED_OF = f"({_GIVE}) [{{beside}}] {_THEIR} [{{beside}}]"
_RATIFY_IT = f"({_RATIFY}) [{{of-it}}]"
_INFORM_OF = f"({_INFORM}) [{{keeper}}|друг друга] [{{channel}}] {{completion}} [{{channel}}]"


#: "согласие быть связанными Конвенцией": any act by which a state consents (VCLT art. 11).
BOUND: Phrase[bool] = Phrase(
    "consent-to-be-bound",
    (
        Form(
            "[свое] согласие на обязательность [для (них|себя|него)] [{of-it}] [для "
            "(них|себя|него)]",
            lambda _: True,
        ),
        Form("[свое] согласие быть связанн~ {of-it}", lambda _: True),
    ),
)


def _doing(who: str, build: _Build) -> tuple[Form[Condition], ...]:
    """Give the forms in which these states do what binds them."""
    return (
        Form(f"{who} {_DEED_OF}", build),
        Form(f"{who} {_RATIFY_IT}", build),
        Form(f"[{{of-it}}] ({_RATIFY}) {who}", build),
        Form(f"{who} {_INFORM_OF}", build),
        Form(f"{who} (выразят|выразит|выразили|выразило) {{consent-to-be-bound}}", build),
    )


OCCASION: Phrase[Condition] = Phrase(
    "occasion",
    (
        *_doing(f"{_LEAST} {{number}} {{actors}}", _number),
        *_doing("{ordinal} {actors}", _nth),
        *_doing(f"{_LEAST} {{share}} {{actors}}", _share),
        *_doing("[все/обе] {actors}", _all),
        *_doing("последн~ [из] {actors}", _all),
        *_doing("{states}", _named),
        Form(f"{{subject}} {_RATIFIED} {_LEAST} {{number}} {{actors}}", _number),
        Form(f"{{subject}} {_RATIFIED} [всеми/обеими] {{actors}}", _all),
        Form(f"({_HANDED}) [{{beside}}] {{ordinal}} {{paper}} [{{beside}}]", _nth),
        Form(f"{{ordinal}} {{paper}} [{{beside}}] ({_HANDED}) [{{beside}}]", _nth),
        Form(
            f"[{{keeper}}] ({_HANDED}) [{{beside}}] {_LEAST} {{number}} {{paper}} [{{beside}}]",
            _number,
        ),
        Form(f"{_LEAST} {{number}} {{paper}} [{{beside}}] ({_HANDED}) [{{beside}}]", _number),
        Form("{keeper} получит/получил [{beside}] {ordinal} {paper} [{actors}]", _nth),
        Form("{keeper} получит/получил [{beside}] последн~ {paper} [{actors}]", _all),
        Form(f"({_HANDED}) [{{beside}}] последн~ {{paper}} [{{beside}}]", _all),
    ),
)

# -- together --------------------------------------------------------------------------------------


def _including(parts: Parts) -> Condition:
    """Give the condition with the states that must be among those that acted (E10)."""
    of = parts[EVENT] if parts.has(EVENT) else parts[OCCASION]
    kinds = of.of.kinds if isinstance(of, AtLeast | Share) else RATIFIED
    return all_of(of, EveryOne(who=Named(parts[STATES]), kinds=kinds))


_INCLUDING = (
    "[,] (включая|в том числе|среди которых|при условии [,] что (среди них|в их число|в их числе))"
    " [{paper}] [имеются/имеется/находятся/находится/входят/входит/будут] {states}"
)

#: After a delay: an event, or several.
CONDITION: Phrase[Condition] = Phrase(
    "condition",
    (
        Form("{event}", lambda p: p[EVENT]),
        Form("[того] [,] (когда|как|[в/на/с] котор~) {occasion}", lambda p: p[OCCASION]),
        Form(f"{{event}} {_INCLUDING}", _including),
        Form(f"[того] [,] (когда|как|[в/на/с] котор~) {{occasion}} {_INCLUDING}", _including),
    ),
)

PHRASES: tuple[Key[object], ...] = (SIGNERS, EVENT, BOUND, OCCASION, CONDITION)
