"""Words that can change a rule: what is passed over must hold none of them.

Numbers, shares, days, states and references always can. The lists are of English and of Russian;
no word stands in both.
"""

from __future__ import annotations

from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.lexicon.listing import listed

_ENGLISH = """
provided providing proviso unless except excepting excluding exception including include includes
included whichever before earlier later latest earliest other others only until subject
notwithstanding whose represent represents representing comprising comprise comprises comprised
account accounts accounting constitute constitutes constituting condition conditions if case either
neither nor not without least less more fewer minimum majority all each every both half last first
second final latter month months day days year years week weeks period instrument instruments
ratification ratifications acceptance acceptances approval approvals accession accessions adherence
signature signatures signed ratified accepted approved acceded notification notifications deposit
deposited deposits receipt received registered exchange exchanged enter enters entry force effect
effective expiry expiration whom which states governments members parties signatories majority
third fourth fifth quarter per cent percent half provisionally provisional proces-verbal decide
decided decides decision determined fixed agreed by from between among
"""
_RUSSIAN = """
если кроме исключением исключая включая условии условием ранее раньше позднее позже иной иного иное
иные другой других другие только лишь впредь либо не ни без менее более большинство большинством
все всех всеми всеми каждый каждой каждого каждым половина последний последнего последней
последнего месяц месяца месяцев день дня дней год года лет неделя недели недель срок срока период
периода грамота грамоты грамот документ документа документов ратификация ратификации принятие
принятия утверждение утверждения присоединение присоединения подписание подписания уведомление
уведомления уведомлений депонирование депонирования сдача сдачи получение получения вступает
вступления вступление силу действие которые которых государства государств стороны сторон
участники участников временно решение решения решению определена установлена
"""
_CLAUSE_ENDS = listed("have has had shall will and or whichever by on upon имеют имеет и или если")
_WORDS = frozenset(f"{_ENGLISH} {_RUSSIAN}".split())
_HARMLESS_SORTS = frozenset({Sort.WORD, Sort.MARK})


def can_change_a_rule(token: Token) -> bool:
    """Tell whether a word that no form accounts for may change the rule it stands in."""
    return token.sort not in _HARMLESS_SORTS or token.word in _WORDS


def may_end_before(token: Token) -> bool:
    """Tell whether a stretch kept in its words may end before this one."""
    return token.sort is Sort.MARK or token.word in _CLAUSE_ENDS
