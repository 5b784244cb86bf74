"""Groups of states in Russian: who acts, who is counted, who may join.

Rules it keeps:

- "Стороны" of an agreement are those that signed it, and so are its notifying states: only
  signatories' notices count (LAW.md rule 78); "государства" alone are whoever acted;
- states of the CIS are the parties of its constituent instruments, by the organisation's name.
"""

from __future__ import annotations

from servanda.law.clauses import Anyone, Named, PartiesOf, Signatories, Who
from servanda.reader.final_clauses.forms import STATE, Form, Key, Parts, Phrase

#: Who founded an organisation is told in another article, or in another instrument.
FOUNDERS = "государства-учредители"

#: Organisations whose members are named as a group, and the name they bear as an instrument.
CIS_NAME = "Содружество Независимых Государств"
MEMBERS: Phrase[str] = Phrase(
    "members-of",
    (
        Form("снг", lambda _: CIS_NAME),
        Form("содружеств~ [независимых государств]", lambda _: CIS_NAME),
        Form("еаэс", lambda _: "Евразийский экономический союз"),
        Form("евразийск~ экономическ~ союз~", lambda _: "Евразийский экономический союз"),
        Form("[настоящ~] союз~", lambda _: "Союз"),
        Form("еврАзэс/евразэс", lambda _: "Евразийское экономическое сообщество"),
        Form(
            "евразийск~ экономическ~ сообществ~",
            lambda _: "Евразийское экономическое сообщество",
        ),
        Form("таможенн~ союз~", lambda _: "Таможенный союз"),
        Form("одкб", lambda _: "Организация Договора о коллективной безопасности"),
        Form(
            "организаци~ договора о коллективной безопасности",
            lambda _: "Организация Договора о коллективной безопасности",
        ),
        Form("совета европы", lambda _: "Совет Европы"),
        Form("оон", lambda _: "Организация Объединенных Наций"),
        Form(
            "организаци~ объединенных наций",
            lambda _: "Организация Объединенных Наций",
        ),
        Form("организаци~/сообществ~/совета/совет", lambda _: "Организация"),
    ),
)


#: States that have a part in this instrument, in whatever case.
PARTIES: Phrase[bool] = Phrase(
    "parties",
    (
        Form(
            "[всех/всеми/все/всем] [высок~] [договаривающ~] сторон~/правительств~/стран~",
            lambda _: True,
        ),
        Form("[всех/всеми/все/всем] [договаривающ~] государств~", lambda _: True),
        Form(
            "[всех/всеми/все/всем] государств~ [-] сторон~/участни~/член~ [{of-it}]", lambda _: True
        ),
        Form("[всех/всеми/все/всем] участни~ [{of-it}]", lambda _: True),
        Form("[всех/всеми/все/всем] правительств~ государств~ [[-] участни~]", lambda _: True),
    ),
)

_SIGNED = "подписавш~"


def _signatories(_: Parts) -> Who:
    return Signatories()


def _anyone(_: Parts) -> Who:
    return Anyone()


ACTORS: Phrase[Who] = Phrase(
    "actors",
    (
        Form(f"{_SIGNED} [{{of-it}}] {{parties}}", _signatories),
        Form(f"{{parties}} [,] [из числа] [{{of-it}}] {_SIGNED} [{{of-it}}] [,]", _signatories),
        Form("{parties} [,] которые подписали [{of-it}] [,]", _signatories),
        Form("[высок~] [договаривающ~] сторон~ [{of-it}]", _signatories),
        Form("государств~ [-] сторон~ [{of-it}]", _signatories),
        Form("договаривающ~ государств~", _signatories),
        Form("правительств~ [государств~ [-] участник~ [{of-it}]]", _signatories),
        Form("государств~ [-] участни~ {of-it}", _signatories),
        Form("участниками/участников {of-it}", _signatories),
        Form("{of-it} участниками/участников", _signatories),
        Form(
            f"{_SIGNED} [{{of-it}}] [и/или] присоединивш~ [к нему/ней|к {{instrument}}] "
            f"{{parties}}",
            _signatories,
        ),
        Form(
            f"{{parties}} [,] {_SIGNED} [{{of-it}}] [и/или] присоединивш~ [к нему/ней] [,]",
            _signatories,
        ),
        Form("подписантами/подписантов [{of-it}]", _signatories),
        Form("государств~ [-] подписант~ [{of-it}]", _signatories),
        Form("государств~ [[-] (участни~|член~)] [{members-of}]", _anyone),
        Form("стран~ [-] (участни~|член~) [{members-of}]", _anyone),
        Form("стран~", _anyone),
        Form("государств~ [-] учредител~", lambda _: PartiesOf(instrument=FOUNDERS)),
        Form("член~ {members-of}", _anyone),
    ),
)

#: Beside states, organisations that may be parties too; who they are changes nothing.
ORGANISATION: Phrase[bool] = Phrase(
    "or-organisation",
    (
        Form(
            "[,] [и/или/а] [также] [кажд~/любо~] региональн~ организаци~ [по] экономическ~ "
            "интеграци~ "
            "[,]",
            lambda _: True,
        ),
        Form("и/или [так~/эт~] организаци~", lambda _: True),
    ),
)

#: A list of states by name.
STATES: Phrase[frozenset[str]] = Phrase(
    "states",
    (
        Form("{state}", lambda p: frozenset({p[STATE]})),
        Form(
            "{state} [,] [и|а также] [в] {states}",
            lambda p: frozenset({p[STATE]}) | p[STATES],
        ),
    ),
)

_KIND_OF_STATES = "[люб~/все~/все/кажд~/друг~/ины~/ино~/треть~/заинтересованн~/так~/эт~]"

#: Who may sign or join.
GROUP: Phrase[Who] = Phrase(
    "group",
    (
        Form(
            f"{_KIND_OF_STATES} {_KIND_OF_STATES} государств~ [[-] (участник~|член~)] "
            f"{{members-of}}",
            lambda p: PartiesOf(instrument=p[MEMBERS]),
        ),
        Form(
            f"{_KIND_OF_STATES} [государств~ [-]] член~ {{members-of}}",
            lambda p: PartiesOf(instrument=p[MEMBERS]),
        ),
        Form(f"{_KIND_OF_STATES} {_KIND_OF_STATES} (государств~|стран~|сторон~)", _anyone),
        Form("{states}", lambda p: Named(p[STATES])),
    ),
)

PHRASES: tuple[Key[object], ...] = (MEMBERS, PARTIES, ACTORS, ORGANISATION, STATES, GROUP)
