"""What a sentence says of provisional application."""

from __future__ import annotations

from servanda.law.clauses import ProvisionalStart
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.leaving.timing import AFTER
from servanda.reader.final_clauses.english.provisional.beginning import APPLIED, BEGINS, Applies
from servanda.reader.final_clauses.english.subjects import INSTRUMENT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase

_AT_CONSENT: Phrase[bool] = Phrase(
    "provisional-at-consent",
    (
        Form(
            "[,] (at the time of | at the moment of | on | upon | when | at) "
            "[signing/signature/depositing/deposit/ratification/its/adopting/adoption/expressing] "
            "[....] [,]",
            there,
        ),
    ),
)


def _declared(_: Parts) -> Applies:
    return Applies(start=ProvisionalStart.DECLARATION)


DECLARES: Phrase[Applies] = Phrase(
    "provisional-declares",
    (
        Form(
            "[{provisional-pending}] {leaving-party} [which/that intends/intend to "
            "ratify/accept/approve/accede ....] may [{provisional-at-consent}] "
            "[{provisional-pending}] [,] declare/notify/inform [to] [{leaving-organ}] [in writing] "
            "[,] [by ...] [,] (that it will/shall | its intention to | of its intention to) "
            "{provisional-apply} [{provisional-pending}]",
            _declared,
        ),
        Form(
            f"{{instrument}} shall/may/will be {APPLIED} by [those/any/all/a] "
            "{leaving-party-noun} (which | that | who) "
            "(consent/consents/agree/agrees to [its/such] provisional application [by ....] | "
            "notify/notifies/declare/declares/notified .... | have/has so notified .... | so ....)",
            _declared,
        ),
        Form(
            "{leaving-party} may [{provisional-at-consent}] "
            "(consent to | accept) the provisional application of {instrument} "
            "by [a/so] [written] notification/declaration/notifying [to] [{leaving-organ}] "
            "[in writing]",
            _declared,
        ),
        Form(
            "{leaving-party} (that | which) so declares/notifies may {provisional-apply}",
            _declared,
        ),
    ),
)


_DETAIL: Phrase[Applies] = Phrase(
    "provisional-detail",
    (
        Form(
            "[such/the/this] provisional application shall/will [take/become/commence/begin/be] "
            "[effect/effective] {leaving-after}",
            lambda p: Applies(delay=p[AFTER]),
        ),
        Form(
            "[such/the/this] provisional application [of {instrument}] "
            "[by/for ({leaving-party} | {leaving-that-party})] "
            "shall/will terminate/cease/end (upon | on the date of | on) [the/its] {entry} "
            "[of {instrument}] [{leaving-for-whom}] [or upon notification ....]",
            lambda _: Applies(),
        ),
        Form(
            "[the] [termination of] [such/the/this] provisional application [of {instrument}] "
            "[for/by/of ({leaving-party} | {leaving-that-party})] shall/will "
            "(take effect | be terminated | terminate | cease | end) {leaving-after}",
            lambda p: Applies(ended=p[AFTER]),
        ),
        Form(
            "({leaving-party} | {leaving-that-party}) may terminate its provisional application "
            "[of {instrument}] [at any time] by [written] notification/notice [....]",
            lambda _: Applies(),
        ),
        Form(
            "[upon/on] [such] withdrawal/termination of provisional application shall take effect "
            "{leaving-after}",
            lambda p: Applies(ended=p[AFTER]),
        ),
    ),
)


STATEMENT: Phrase[Applies] = Phrase(
    "provisional-statement",
    (
        Form("{provisional-declares}", lambda p: p[DECLARES]),
        Form("{provisional-begins}", lambda p: p[BEGINS]),
        Form("{provisional-detail}", lambda p: p[_DETAIL]),
    ),
)
"""This agreement shall be applied provisionally from the thirtieth day after its signature."""


_CHANGING = (
    "unless/except/not/only/if/provided/notwithstanding/until/once/terminate/terminated/"
    "termination/cease/end/ends"
)


CHANGED: Phrase[bool] = Phrase(
    "provisional-changed",
    (
        Form(f"[....] provisional/provisionally [....] {_CHANGING} ....", there),
        Form(f"[....] {_CHANGING} .... provisional/provisionally [....]", there),
    ),
)
"""What is said of provisional application with a word that may change it."""


CORE: Phrase[Instrument] = Phrase(
    "provisional-core",
    (
        Form(
            "{instrument} [....] (applied provisionally | provisionally applied | "
            "into force provisionally | provisionally into force)",
            lambda p: p[INSTRUMENT],
        ),
        Form("(apply | applies | applying) {instrument} provisionally", lambda p: p[INSTRUMENT]),
        Form("(apply | applies | applying) provisionally {instrument}", lambda p: p[INSTRUMENT]),
        Form("provisionally apply/applies/applied {instrument}", lambda p: p[INSTRUMENT]),
        Form("provisional application of {instrument}", lambda p: p[INSTRUMENT]),
        Form("provisional entry into force of {instrument}", lambda p: p[INSTRUMENT]),
    ),
)
"""That the instrument is applied provisionally, whatever else the sentence says."""

PHRASES: tuple[Key[object], ...] = (_AT_CONSENT, DECLARES, _DETAIL, STATEMENT, CHANGED, CORE)
