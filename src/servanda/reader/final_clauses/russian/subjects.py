"""The instrument itself in Russian, and the words for its being in force.

Words are written without ``ё``: cutting reads it as ``е``.
"""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Form, Key, Phrase

NOUN: Phrase[bool] = Phrase(
    "instrument-noun",
    (
        Form(
            "соглашени~/договор/договора/договору/договором/договоре/договоры/конвенци~/протокол/протокола/протоколу/протоколом/протоколе/"
            "протоколы/протоколов/протоколам/решени~/устав/устава/уставу/уставом/уставе",
            lambda _: True,
        ),
    ),
)

_ANY_NOUN = (
    "соглашени~/договор/договора/договору/договором/договоре/конвенци~/протокол~/решени~/устав~/хартия/хартии/хартию/хартией/пакт/пакта/"
    "пакту/меморандум~/статут~/документ~/акт/акта/акту/актом/акте/поправк~/положени~/порядок/"
    "порядка/порядку/регламент~/декларац~/изменени~"
)

#: What may stand between "настоящий" and the noun.
_SORTS = (
    "временн~/рамочн~/дополнительн~/многосторонн~/международн~/межгосударственн~/"
    "межправительственн~/факультативн~/консульск~/общ~/един~"
)

INSTRUMENT: Phrase[bool] = Phrase(
    "instrument",
    (
        Form(f"настоящ~/данн~/указанн~ [{_SORTS}] {_ANY_NOUN}", lambda _: True),
        Form("{instrument-noun}", lambda _: True),
        Form("настоящ~ {instrument-noun} и {instrument-noun} [к нему/ней]", lambda _: True),
    ),
)

SUBJECT: Phrase[bool] = Phrase(
    "subject",
    (Form("{instrument}", lambda _: True), Form("он/оно/она", lambda _: True)),
)

#: "его", "настоящего Соглашения" beside a noun.
OF_IT: Phrase[bool] = Phrase(
    "of-it",
    (Form("его/ее/их", lambda _: True), Form("{instrument}", lambda _: True)),
)

FORCE: Phrase[bool] = Phrase(
    "force",
    (
        Form(
            "вступает/вступит/вступают/вступят/входит/войдет/войдут/входят в силу",
            lambda _: True,
        ),
        Form(
            "приобретает/приобретет/обретает [юридическую/обязательную/законную] силу",
            lambda _: True,
        ),
        Form("вступает/вступит/вступают/вводится/вводятся/войдет в действие", lambda _: True),
        Form("начинает действовать", lambda _: True),
        Form("становится/станет обязательн~", lambda _: True),
        Form("считается вступившим/вступившей в силу", lambda _: True),
    ),
)

PHRASES: tuple[Key[object], ...] = (NOUN, INSTRUMENT, SUBJECT, OF_IT, FORCE)
