"""Words that name kinds of documents, and the verbs that make or only mention one.

A type word is the head of a document's title. The kinds are those of the session record: a treaty
is an agreement, an order or a resolution a decision, a strategy or a charter "other".
"""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

EN_TYPES = {
    "agreement": "agreement agreements treaty treaties accord accords pact",
    "protocol": "protocol protocols",
    "decision": "decision decisions order orders instruction instructions resolution resolutions "
    "directive directives",
    "concept": "concept concepts conception conceptions",
    "plan": "plan plans roadmap roadmaps",
    "procedure": "procedure procedures",
    "programme": "program programs programme programmes",
    "statement": "statement statements",
    "declaration": "declaration declarations",
    "convention": "convention conventions",
    "regulation": "regulation regulations provision provisions statute statutes rules",
    "memorandum": "memorandum memoranda memorandums mou mous",
    "report": "report reports",
    "other": "strategy strategies appeal appeals communique communiques communiqué communiqués "
    "charter guidelines recommendations recommendation blueprint act acts principles directions "
    "budget budgets list lists",
}
EN_CAPITAL_TYPES = frozenset(
    {"framework", "vision", "compact", "code", "policy", "law", "doctrine", "covenant", "manifesto"}
)
"""Words that name a document only where they begin with a capital; all are "other"."""
EN_TYPE_OF = {word: kind for kind, words in EN_TYPES.items() for word in words.split()}
EN_CHANGES = frozenset({"amendments", "amendment", "changes", "additions", "supplements"})
EN_PLURAL_OTHERS = frozenset({"rules", "guidelines", "principles", "directions", "recommendations"})
EN_GENERIC = frozenset({"documents", "papers", "instruments"})
EN_MEASURES = frozenset({"measures", "actions", "activities"})

_RU_DECLENSIONS = {
    # kind: (stem, endings: nominative and accusative singular / plural / unclear / other cases)
    "ие": ("ие", "", "ия", "ию ием ии ий иям иями иях"),
    "ия": ("ия ию", "", "ии", "ией ий иям иями иях"),
    "а": ("а у", "", "ы", "е ой ам ами ах"),
    "": ("", "ы", "", "а у ом е ов ам ами ах"),
}
_RU_NOUNS = {
    "agreement": "соглашен:ие договор: договорённост:: договоренност::",
    "protocol": "протокол:",
    "decision": "решен:ие распоряжен:ие поручен:ие постановлен:ие резолюц:ия указан:ие",
    "concept": "концепц:ия",
    "plan": "план:",
    "programme": "программ:а",
    "statement": "заявлен:ие",
    "declaration": "декларац:ия",
    "convention": "конвенц:ия",
    "regulation": "положен:ие регламент:",
    "memorandum": "меморандум:",
    "report": "доклад: отчёт: отчет:",
    "other": "стратег:ия обращен:ие коммюнике:: хартия:: устав: рекомендац:ия "
    "бюджет: ориентир: доктрин:а кодекс:",
}
RU_NAMING: dict[str, str] = {}
"""Forms that can name a document (nominative or accusative), with its type."""
RU_PLURAL: set[str] = set()
"""Those of them that are certainly plural."""
RU_UNCLEAR: set[str] = set()
"""Nominative plural or genitive singular: the word before decides."""
RU_TYPE_OF: dict[str, str] = {}
"""Every form of every type word."""


def _decline() -> None:
    for kind, nouns in _RU_NOUNS.items():
        for noun in nouns.split():
            stem, _, ending = noun.partition(":")
            if ending == ":":
                RU_NAMING[stem] = RU_TYPE_OF[stem] = kind
                continue
            singular, plural, unclear, others = _RU_DECLENSIONS[ending]
            naming = [stem + end for end in singular.split() or [""]]
            many = [stem + end for end in plural.split()]
            either = [stem + end for end in unclear.split()]
            RU_NAMING.update(dict.fromkeys([*naming, *many, *either], kind))
            RU_PLURAL.update(many)
            RU_UNCLEAR.update(either)
            RU_TYPE_OF.update(dict.fromkeys([stem + end for end in others.split()], kind))


_decline()
RU_NAMING |= {
    "карта": "plan",
    "карту": "plan",
    "план-график": "plan",
    "порядок": "procedure",
    "комплекс": "plan",
    "перечень": "other",
    "акт": "other",
    "правила": "regulation",
}
RU_TYPE_OF |= RU_NAMING | {
    "порядке": "procedure",
    "комплексе": "plan",
    "мероприятиях": "plan",
    "мерах": "plan",
    "карте": "plan",
    "направлениях": "other",
    "направления": "other",
    "перечне": "other",
}
RU_GENERIC = frozenset({"документы"})
RU_CHANGES = frozenset({"изменения", "дополнения", "поправки"})

EN_SIGN = listed(
    "signed signs sign signing adopted adopts adopt adopting adoption approved approves approve "
    "approving approval endorsed endorses endorse endorsing concluded conclude issued passed "
    "initialled initialed signatures signature accepted decided released signatories "
    "confirmed inked took taken"
)
EN_NOUN_SIGN = frozenset({"signing", "adoption", "approval", "signatures", "signature"})
EN_BARE_SIGN = frozenset({"sign", "adopt", "approve", "endorse", "conclude", "initial"})
EN_OTHER = listed(
    "discussed discuss discusses discussing considered consider considers considering heard hear "
    "reviewed review examined noted notes welcomed welcomes proposed proposes recalled stressed "
    "highlighted called commended urged reaffirmed supported prepared submitted developed "
    "implemented implement reported talked spoke thanked emphasized emphasised underlined "
    "mentioned recommended instructed directed invited encouraged appointed joined ratified "
    "cited praised outlined presented exchanged hailed pointed reminded referred"
)
EN_BE = listed("was were is are been be being has have had will would shall")
EN_PLANNED = listed(
    "will would shall expected expects expect planned plans planning scheduled intend intends "
    "intended going ready due likely hope hopes prepare to"
)
EN_LISTING = frozenset({"named", "include", "includes", "included", "including", "are", "is"})
EN_ARTICLES = listed("the a an another separate its their this that these those")
EN_NESTING = listed(
    "of on for in within under from with between about towards into against regarding "
    "concerning to by at per through during amending after following"
)
EN_STOPS = (
    EN_ARTICLES
    | EN_NESTING
    | EN_BE
    | EN_SIGN
    | EN_OTHER
    | listed(
        "and or also as well both namely in particular there then thereafter it they we he she "
        "who which not than more about over number series several two three four five six seven "
        "eight nine ten many other such each every all some any until till including following "
        "leaders ministers presidents heads parties sides together with"
    )
)
EN_COORDINATORS = frozenset({",", ";", ":", "and", "as", "also", "plus", "–", "—", "-", "•"})
EN_COMPLEMENTS = listed(
    "on of for between among to in concerning regarding until about with against from aimed named "
    "amending supplementing entitled titled towards under within by as at"
)
EN_CLOSERS = listed("which who whose both said says")

RU_SIGN_STEMS = (
    "подпис",
    "утвержд",
    "утверд",
    "одобр",
    "принят",
    "приня",
    "заключил",
    "заключен",
    "парафир",
    "согласова",
)
RU_FUTURE_SIGN = listed(
    "подпишут подпишет утвердят утвердит примут примет одобрят одобрит подписать утвердить "
    "принять одобрить"
)
RU_PLANNED = listed(
    "планируется планируют планируется планировалось ожидается ожидаются будет будут предстоит "
    "намерены намечено намечается предполагается запланировано готовятся собираются"
)
RU_OTHER_STEMS = (
    "обсу",
    "рассмотре",
    "рассматрив",
    "заслуша",
    "отметил",
    "предлож",
    "напомнил",
    "подчеркну",
    "приветств",
    "поручил",
    "реализу",
    "подготов",
    "разработ",
    "представил",
    "выступил",
    "назначен",
)
RU_LISTING = frozenset({"это", "вошли", "включены", "входят"})
RU_REPORTING = (
    "рассказал",
    "сообщ",
    "переда",
    "говорит",
    "заяв",
    "пиш",
    "отмеча",
    "отметил",
    "информир",
    "следует",
    "уточн",
    "добав",
)
RU_COORDINATORS = frozenset({",", ";", ":", "и", "также", "–", "—", "-", "•"})
RU_PREPOSITIONS = listed("о об обо по в на к с до для от между при из во со")
RU_FRAGMENTS = frozenset({"о", "об", "обо", "по"})
RU_FIELDS = frozenset({"сфере", "области"})
RU_ADJECTIVES = tuple(
    listed("ый ий ой ая яя ое ее ые ие ую юю ого его ому ему ым им ых их")
)  # endings; what stands before a noun and ends so belongs to it
