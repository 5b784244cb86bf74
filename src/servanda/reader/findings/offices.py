"""Findings about offices: who binds the state by office alone.

Vienna Convention on the Law of Treaties, article 7, paragraph 2(a): heads of state, heads of
government and ministers for foreign affairs represent their state without full powers for all acts
of concluding a treaty. Everyone else needs full powers, or a practice that shows the intention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.reader.findings.wording import listed, state_ru
from servanda.reader.names.states import english_name
from servanda.reader.record import Delegation, Finding, Record

_LESSER = re.compile(
    r"\b(?:vice|deputy|deputies|assistant|former|ambassadors?|representatives?|advis[eo]rs?|aide"
    r"|permanent|plenipotentiary|special|envoy|first\s+deputy|speaker|parliamentary)\b"
    r"|\b(?:вице|зам|заместител\w*|первы\w+\s+зам\w*|пос[оё]?л\w*|представител\w*|помощник\w*"
    r"|советник\w*|бывш\w+)",
    re.IGNORECASE,
)
_BINDING = re.compile(
    r"^(?:acting\s+|interim\s+|caretaker\s+|the\s+|his\s+|her\s+|h\.?\s?e\.?\s+|honou?rable\s+)*"
    r"(?:(?:federal\s+|state\s+)?presidents?\b(?!['’]s)|prime[\s-]ministers?|premiers?"
    r"|(?:federal\s+)?chancellors?|kings?|queens?|emirs?|amirs?|sultans?|heads?\s+of\s+(?:the\s+)?"
    r"(?:state|government)s?|(?:chairman|chairperson|head)\s+of\s+the\s+(?:government|presidency"
    r"|cabinet|council\s+of\s+ministers|transitional)|taoiseach|crown\s+prince\s+and\s+prime"
    r"|(?:minister|secretary)s?\s+(?:of|for)\s+(?:foreign|external)|foreign\s+(?:minister|secretary)"
    r"|minister\s+of\s+external|secretary\s+of\s+state$|captain[\s-]regent)"
    r"|^(?:и\.?\s?о\.?\s+|исполняющ\w+\s+обязанности\s+)?(?:президент(?!-)\w*|премьер[\s-]министр\w*"
    r"|премьер\w*|канцлер\w*|корол\w+|эмир\w*|султан\w*|глав\w+\s+(?:государств\w*|правительств\w*)"
    r"|председател\w+\s+(?:правительств\w+|кабинета|совета\s+министров)|министр\w*\s+иностранных)",
    re.IGNORECASE,
)


def about_offices(record: Record) -> Iterator[Finding]:
    """Name, in one finding, the heads of delegation who do not bind their state by office alone."""
    unbinding = list(_unbinding(record.delegations))
    if not unbinding:
        return
    names = [(d.person or d.office or "", d.state or "") for d in unbinding]
    en = listed((f"{name} ({english_name(state)})" for name, state in names), "and")
    ru = listed((f"{name} ({state_ru(state)})" for name, state in names), "и")
    one = len(unbinding) == 1
    yield Finding(
        code="office-does-not-bind",
        sentence=f"{en} {'does' if one else 'do'} not bind their state by "
        "office alone: without full powers only a head of state, a head of government or a "
        "minister for foreign affairs does (Vienna Convention on the Law of Treaties, article 7).",
        sentence_ru=f"{ru} не {'может' if one else 'могут'} в силу одной лишь должности выражать "
        "согласие государства: без полномочий это могут глава государства, глава правительства "
        "и министр иностранных дел (Венская конвенция о праве международных договоров, статья 7).",
        spans=tuple(d.span for d in unbinding),
    )


def _unbinding(delegations: tuple[Delegation, ...]) -> Iterator[Delegation]:
    """Give the first delegate of each state of which no delegate binds it."""
    firsts: dict[str, Delegation] = {}
    bound: set[str] = set()
    for delegation in delegations:
        if delegation.state is None or delegation.office is None:
            continue
        firsts.setdefault(delegation.state, delegation)
        if binds_by_office(delegation.office):
            bound.add(delegation.state)
    yield from (first for state, first in firsts.items() if state not in bound)


def binds_by_office(office: str) -> bool:
    """Tell whether an office represents its state without full powers (VCLT art. 7(2)(a)).

    >>> binds_by_office("Prime Minister"), binds_by_office("First Deputy Prime Minister")
    (True, False)
    """
    return any(
        _BINDING.match(part.strip()) is not None and _LESSER.search(part) is None
        for part in re.split(r"[,;]|\s[–—-]\s|\s(?:and|or|и|или)\s", office)
    )
