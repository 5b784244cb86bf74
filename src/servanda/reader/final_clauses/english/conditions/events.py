"""The event itself, said as a noun (the deposit of ...) or as a sentence (ten States have ...)."""

from __future__ import annotations

from servanda.law.acts import Kind
from servanda.law.clauses import (
    AtLeast,
    Condition,
    Counted,
    EveryOne,
    InForceOf,
    Named,
    OnSigning,
    Signatories,
)
from servanda.reader.final_clauses.english.acts import DONE, KINDS
from servanda.reader.final_clauses.english.conditions import seldom
from servanda.reader.final_clauses.english.conditions.instruments import (
    COUNTED,
    NOTIFICATION,
    PAPERS,
)
from servanda.reader.final_clauses.english.conditions.quorums import (
    COUNT,
    NOT_SAID,
    Every,
    condition_of,
)
from servanda.reader.final_clauses.english.conditions.seldom import done_by as _by
from servanda.reader.final_clauses.english.groups import STATES, TITLE
from servanda.reader.final_clauses.english.subjects import INSTRUMENT
from servanda.reader.final_clauses.forms import ORDINAL, Form, Key, Parts, Phrase, words_in
from servanda.reader.lexicon.listing import listed

_DEFINITIVE = frozenset({Kind.DEFINITIVE_SIGNATURE})
_SIGNING = frozenset({Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE})

# -- what they have done --------------------------------------------------------------------------

_UNRESERVED: Phrase[frozenset[Kind]] = Phrase(
    "signed-unreserved",
    (
        Form(
            "signed/sign/signs [{instrument}] [or] without [any] reservation/reservations [as/in] "
            "[to/respect/regard] [of/to] [{kinds}]",
            lambda _: _DEFINITIVE,
        ),
        Form(
            "signed [{instrument}] not/without [being] subject to {kinds}",
            lambda _: _DEFINITIVE,
        ),
        Form("signed [{instrument}] definitively", lambda _: _DEFINITIVE),
        Form("definitively signed [{instrument}]", lambda _: _DEFINITIVE),
        Form("signed [{instrument}] at [a] ministerial level", lambda _: _DEFINITIVE),
    ),
)
_DEPOSIT = (
    "deposit/deposits/deposited/lodged/handed/submitted/delivered/transmitted/communicated/filed/"
    "exchange/exchanged"
)


def _signed_or(parts: Parts) -> frozenset[Kind]:
    """Add the acts deposited; instruments that are not named stand for any (``Kind.CONSENT``)."""
    return parts[_UNRESERVED] | (parts[ACTED] or frozenset({Kind.CONSENT}))


def _bare_signed_or(parts: Parts) -> frozenset[Kind]:
    """Count of "signed or deposited" no signature that still needs ratification."""
    return _DEFINITIVE | (parts[ACTED] or frozenset({Kind.CONSENT}))


ACTED: Phrase[frozenset[Kind]] = Phrase(
    "acted",
    (
        Form(
            "[either] {signed-unreserved} [, | ;] [and/or] [have/has] [either] {acted}", _signed_or
        ),
        Form(
            "[either] signed/sign [{instrument}] [,] or [have/has] [either] {acted}",
            _bare_signed_or,
        ),
        Form("{signed-unreserved}", lambda p: p[_UNRESERVED]),
        Form(
            f"{_DEPOSIT} [over/in] [{{with-whom}}] {{papers}} [to/of {{instrument}}] "
            "[{with-whom}]",
            lambda p: p[PAPERS],
        ),
        Form("{done} [,] or/and [have/has] {acted}", lambda p: p[DONE] | p[ACTED]),
        Form("{done}", lambda p: p[DONE]),
        Form(
            "[become/became/becoming] [contracting] party/parties [to/of] "
            "[{instrument} | thereto] [by [the] [deposit/depositing] [of] {papers}]",
            lambda p: p.get(PAPERS) or NOT_SAID,
        ),
        Form(
            "become/became [contracting] party/parties [to/of] [{instrument} | thereto] [,] "
            "[either] by/through {means}",
            lambda p: p[MEANS],
        ),
        Form(
            "signed [{instrument} | it] [,] and [have/has] [also] deposited [{with-whom}] {papers}",
            lambda p: p[PAPERS],
        ),
        Form(
            "expressed/given/notified/established/signified/communicated/indicated/declared/"
            "expressing [to] [the] [depositary] their/its consent to be/become bound "
            "[by/to {instrument} | thereby | hereby] [by [the] [deposit/depositing] [of] {papers}]",
            lambda p: p.get(PAPERS) or NOT_SAID,
        ),
        Form(
            "exchange/exchanged [diplomatic] notes/notifications/letters [{about-procedures}]",
            lambda _: NOTIFICATION,
        ),
        Form("consented to be bound [by {instrument}]", lambda _: NOT_SAID),
        Form(
            "notified/informed/advised/communicated/notify/inform/advise/notifies/informs "
            "[{with-whom} | {organ}] [each other | one another | the other/others [party/parties]] "
            "[in writing] [,] {procedures-done}",
            lambda _: NOTIFICATION,
        ),
        Form("signed [{instrument}]", lambda _: frozenset({Kind.SIGNATURE})),
        Form(
            "notified [{with-whom} | {organ}] [of] [their/its] {kinds} [{at}]",
            lambda p: p[KINDS] | NOTIFICATION,
        ),
        Form("{acted-seldom}", lambda p: p[seldom.ACTED]),
    ),
)
"""Have signed without reservation as to ..., or have deposited ..., have become parties."""

_MEANS_ONE: Phrase[frozenset[Kind]] = Phrase(
    "one-means",
    (
        Form("signature/signing", lambda _: _DEFINITIVE),
        Form(
            "signature without reservation [as/in] [to/respect] [of] [{kinds}]",
            lambda _: _DEFINITIVE,
        ),
        Form(
            "signature subject to {kinds} [,] followed by [such] {kinds}", lambda p: p.all(KINDS)[0]
        ),
        Form("[the] [deposit] [of] {papers}", lambda p: p[PAPERS]),
    ),
)
MEANS: Phrase[frozenset[Kind]] = Phrase(
    "means",
    (
        Form("{one-means}", lambda p: p[_MEANS_ONE]),
        Form(
            "{one-means} (, | or | and | , or | , and) [by/through] {means}",
            lambda p: p[_MEANS_ONE] | p[MEANS],
        ),
    ),
)
"""By signature, or by signature subject to ratification followed by ratification."""

PROCEDURES: Phrase[str] = Phrase(
    "procedures-done",
    (
        Form(
            "[in writing] [,] [through] [the] [diplomatic] [channels] [,] [of/that/about/on] "
            "[the] [their/its] completion/fulfilment/fulfillment/compliance/accomplishment ....",
            lambda p: p.text,
        ),
        Form(
            "[in writing] [,] [through] [the] [diplomatic] [channels] [,] that [the] [their/all] "
            "[...] procedures/requirements/formalities/conditions/steps/measures ....",
            lambda p: p.text,
        ),
        Form("[in writing] [,] that they have completed/fulfilled/complied ....", lambda p: p.text),
        Form(
            "[in writing] [,] [through diplomatic channels] [,] that {instrument} has been "
            "approved/ratified/accepted [....]",
            lambda p: p.text,
        ),
        Form(
            "[in writing] [,] that they/it have/has approved/ratified/accepted [....]",
            lambda p: p.text,
        ),
        Form("[in writing] [,] that it has completed/fulfilled/complied ....", lambda p: p.text),
    ),
)
"""That the procedures required by each one's law are complete."""


def _in_force_of(parts: Parts) -> Condition | None:
    return None if parts[INSTRUMENT].own else InForceOf(parts.text_of(INSTRUMENT))


_OWN = listed("this present it such amendment that")


def _in_force_of_title(parts: Parts) -> Condition | None:
    title = parts.text_of(TITLE)
    return None if _OWN & words_in(title) else InForceOf(title)


def _acts(parts: Parts) -> Condition:
    acts = parts[COUNTED]
    return condition_of(acts.quorum, acts.kinds)


def _they_acted(parts: Parts) -> Condition:
    return _by(parts, parts[ACTED])


def _acts_by(parts: Parts) -> Condition:
    """Join how many, and by whom, where both are said apart."""
    return _by(parts, parts[COUNTED].kinds)


_HAVE = "have/has/shall/will/having [have/has] [all/each/both]"
_ARE = "is/are/have/has/shall/were/was [have/has] [been/be] [duly]"
_RECEIVED = (
    "deposited/received/lodged/registered/exchanged/submitted/delivered/handed/communicated/"
    "given/notified/made/effected/transmitted/placed/filed/accomplished"
)
_DEPOSITING = (
    "deposit/deposition/receipt/reception/lodging/lodgement/lodgment/submission/delivery/depositing/"
    "registration/depositation/handing/notification/receiving/presentation/communication/issuance/"
    "exchange/depository"
)

SENTENCE: Phrase[Condition] = Phrase(
    "event-sentence",
    (
        Form(f"{{quorum}} [,] {_HAVE} [,] {{acted}} [{{deposit-too}}]", _they_acted),
        Form("{quorum} [,] {acted}", _they_acted),
        Form(
            f"{{count}} of the following [{{group}}] {_HAVE} {{acted}} [:] {{states}}",
            lambda p: AtLeast(n=p[COUNT], of=Counted(kinds=p[ACTED], by=Named(p[STATES]))),
        ),
        Form(
            f"the following [{{group}}] [, being ....] [,] {_HAVE} {{acted}} [:] {{states}}",
            lambda p: EveryOne(who=Named(p[STATES]), kinds=p[ACTED]),
        ),
        Form(f"{{counted-papers}} [,] {_ARE} [so] {_RECEIVED} [over] [{{with-whom}}]", _acts),
        Form(f"{{counted-papers}} [,] {_ARE} received/registered {{at}}", _acts),
        Form(
            f"{{papers}} [,] {_ARE} {_RECEIVED} [over] [{{with-whom}}] by/from/on [behalf] [of] "
            "[{with-whom} by] {quorum}",
            lambda p: _by(p, p[PAPERS]),
        ),
        Form(
            f"{{counted-papers}} [,] {_ARE} {_RECEIVED} [over] by/from/on [behalf] [of] {{quorum}}",
            _acts_by,
        ),
        Form(
            f"{{instrument}} {_ARE} [signed and] {{done}} [in accordance with ...] by "
            "[or] [on] [behalf] [of] {quorum} [{deposit-too}]",
            lambda p: _by(p, p[DONE]),
        ),
        Form(
            "[their] consent to be/become bound [by {instrument}] has/have/is been expressed/given/"
            "established/notified by {quorum}",
            lambda p: _by(p, NOT_SAID),
        ),
        Form(
            "{organ} (has/have/shall [have] received | receives) {counted-papers}",
            _acts,
        ),
        Form(
            "{organ} has/have/shall [have] been notified/informed by {quorum} {procedures-done}",
            lambda p: _by(p, NOTIFICATION),
        ),
        Form(
            "there has/have/shall [have] been deposited [{with-whom}] {counted-papers}",
            _acts,
        ),
        Form(
            "{done} [in accordance with ...] by {quorum} [{deposit-too}]",
            lambda p: _by(p, p[DONE]),
        ),
        Form(
            "{instrument} has/have been signed by [or on behalf of] {quorum}",
            lambda p: _by(p, frozenset({Kind.SIGNATURE})),
        ),
        Form("{instrument} is/are/has/have [been] signed", lambda _: OnSigning()),
        Form("[the] signature/signing [of {instrument}] [takes place]", lambda _: OnSigning()),
        Form("{event-sentence-seldom}", lambda p: p[seldom.SENTENCE]),
        Form("{instrument} [itself] [first] [has/have] {force}", _in_force_of),
        Form("{other-instrument} [itself] [first] [has/have] {force}", _in_force_of_title),
    ),
)
DEPOSIT_TOO: Phrase[str] = Phrase(
    "deposit-too",
    (
        Form(
            "[,] and [the] [corresponding/said] [{papers}] [shall] [have/has] [been/be/is/are] "
            "deposited [{with-whom}]",
            lambda p: p.text,
        ),
        Form("[,] and the deposit of {papers} [{with-whom}]", lambda p: p.text),
    ),
)

NOUN: Phrase[Condition] = Phrase(
    "event-noun",
    (
        Form(
            "[the/its/their] receipt/reception/receiving/registration [,] [{at}] [,] of "
            "{counted-papers} [{at}]",
            _acts,
        ),
        Form(
            f"[the/its/their] {_DEPOSITING} [over] [,] [{{with-whom}}] [,] of {{counted-papers}} "
            "[{with-whom}]",
            _acts,
        ),
        Form(
            f"[the/its] {_DEPOSITING} [{{with-whom}}] [,] [of] {{papers}} [{{with-whom}}] [,] "
            "by/from/of [or] [on behalf of] {quorum} [{with-whom}]",
            lambda p: _by(p, p[PAPERS]),
        ),
        Form(
            f"[the/its] {_DEPOSITING} [,] by {{quorum}} [,] [{{with-whom}}] [,] of [the] [their] "
            "{papers} [{with-whom}]",
            lambda p: _by(p, p[PAPERS]),
        ),
        Form("{event-noun-seldom}", lambda p: p[seldom.NOUN]),
        Form("{counted-papers} [{with-whom}] by/from {quorum}", _acts_by),
        Form("{counted-papers} [{with-whom}]", _acts),
        Form(
            "[the/its] {kinds} [of {instrument}] by {quorum} [{deposit-too}]",
            lambda p: _by(p, p[KINDS]),
        ),
        Form(
            "[the/an] exchange of [the] [diplomatic] notes/notifications/letters "
            "[{about-procedures}]",
            lambda _: condition_of(Every(), NOTIFICATION),
        ),
        Form(
            "[the/an] exchange of [the] [instruments/documents/notes/notifications] [of] "
            "[{kinds}] [thereof]",
            lambda p: condition_of(Every(), p.get(KINDS) or NOTIFICATION),
        ),
        Form("[the/such/said] exchange", lambda _: condition_of(Every(), NOT_SAID)),
        Form(
            "[the] {ordinal} signature [thereof] [{with-whom}]",
            lambda p: _nth_signature(p[ORDINAL]),
        ),
        Form(
            "[the] last signature [thereof]",
            lambda _: EveryOne(who=Signatories(), kinds=frozenset({Kind.SIGNATURE})),
        ),
        Form("[the] last signature by {quorum}", lambda p: _by(p, frozenset({Kind.SIGNATURE}))),
        Form(
            "[the/its] [definitive] signature/signatures [,] [or/and/,] {kinds} "
            "[thereof | of {instrument}] by {quorum}",
            lambda p: _by(p, _SIGNING | p[KINDS]),
        ),
        Form(
            "[the/its] signature/signing [thereof | of {instrument}] by {quorum}",
            lambda p: _by(p, frozenset({Kind.SIGNATURE})),
        ),
        Form(
            "[the/its] [date] [of] [the/its] signature/signing [thereof | of {instrument}]",
            lambda _: OnSigning(),
        ),
        Form(
            "[the/its] [date] [of] [the/its] signature/signing [thereof | of {instrument}] by "
            "[the/their] [duly] [authorised/authorized] representatives/plenipotentiaries "
            "[of the [contracting] parties]",
            lambda _: OnSigning(),
        ),
        Form(
            "[the/its] signature/signing [thereof | of {instrument}] by [the] "
            "[duly] [authorised/authorized] representatives/plenipotentiaries of {quorum}",
            lambda p: _by(p, frozenset({Kind.SIGNATURE})),
        ),
        Form("being signed [by both parties]", lambda _: OnSigning()),
        Form(
            "[the/its] [date] [of] [its] adoption [thereof | of {instrument}] [by {organ}]",
            lambda _: OnSigning(),
        ),
        Form("[the/its] [date] [of] {entry} of {instrument}", _in_force_of),
        Form("[the/its] [date] [of] {entry} of {other-instrument}", _in_force_of_title),
    ),
)


def _nth_signature(n: int) -> Condition:
    return AtLeast(n=n, of=Counted(kinds=frozenset({Kind.SIGNATURE})))


PHRASES: tuple[Key[object], ...] = (
    _UNRESERVED,
    ACTED,
    _MEANS_ONE,
    MEANS,
    PROCEDURES,
    SENTENCE,
    DEPOSIT_TOO,
    NOUN,
)
