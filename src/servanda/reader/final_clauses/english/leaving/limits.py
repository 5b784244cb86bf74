"""When a party may not leave: before some time, or at all."""

from __future__ import annotations

from servanda.law.clauses import Days, Months
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.leaving.since import FIRST
from servanda.reader.final_clauses.english.leaving.terms import Terms
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _limit(parts: Parts) -> Terms:
    return Terms(not_before=parts[FIRST])


_BEFORE: Phrase[Days | Months] = Phrase(
    "leaving-before",
    (
        Form(
            "before/until/prior [to] [the] [expiry/expiration/end/lapse/elapse] [of] "
            "{leaving-length} [counting/reckoned/calculated/as/counted] "
            "[from/after/of/since/following/has/have] [elapsed/expired/passed] [from/since/after] "
            "[as] [from] {leaving-since}",
            lambda p: p[LENGTH],
        ),
        Form(
            "within/during [the] [first] {leaving-length} [after/from/following/of] "
            "[as] [from] {leaving-since}",
            lambda p: p[LENGTH],
        ),
        Form(
            "until/before {leaving-thing} has been in force [{leaving-as-to}] [for] "
            "{leaving-length} [{leaving-as-to}]",
            lambda p: p[LENGTH],
        ),
    ),
)


def _not_before(parts: Parts) -> Terms:
    return Terms(not_before=parts[_BEFORE])


LIMIT: Phrase[Terms] = Phrase(
    "leaving-limit",
    (
        Form(
            "no [such] (withdrawal | denunciation | notice | notification | notice of withdrawal | "
            "notice of denunciation | notification of denunciation | notification of withdrawal) "
            "[by {leaving-party}] [of {leaving-thing}] shall/may/can [,] [however] [,] "
            "[be] made/given/effected/notified/done/communicated/lodged [,] {leaving-before}",
            _not_before,
        ),
        Form(
            "[no] ({leaving-party} | {leaving-party-noun}) (may | shall | may not | shall not | "
            "shall be entitled to) {leaving-leave} {leaving-before}",
            _not_before,
        ),
        Form(
            "{leaving-act} may/shall/can not [,] [however] [be] made/given/effected "
            "{leaving-before}",
            _not_before,
        ),
        Form(
            "{leaving-thing} may/shall/can not be denounced [by {leaving-party}] {leaving-before}",
            _not_before,
        ),
        Form(
            "{leaving-act} (may/shall/can) [only] be made/given/effected [only] {leaving-first}",
            _limit,
        ),
        Form(
            "this/the/that right [of denunciation/withdrawal] "
            "[provided for in {reference} | referred to in {reference}] shall/may not be exercised "
            "[by ({leaving-party} | {leaving-that-party})] {leaving-before}",
            _not_before,
        ),
    ),
)
"""No denunciation may be made before five years from its entry into force for the party."""


BAR: Phrase[Terms] = Phrase(
    "leaving-bar",
    (
        Form(
            "no {leaving-party-noun} may/shall/can [be entitled to] {leaving-leave}",
            lambda _: Terms(right=False),
        ),
        Form(
            "{leaving-thing} may/shall/can not be denounced/terminated "
            "[by {leaving-party}] [unilaterally]",
            lambda _: Terms(right=False),
        ),
        Form(
            "{leaving-thing} shall not be subject to [unilateral] "
            "denunciation/withdrawal/termination [or denunciation/withdrawal/termination] "
            "[by {leaving-party}]",
            lambda _: Terms(right=False),
        ),
        Form(
            "{leaving-act} is/shall not [be] permitted/allowed/possible/admitted",
            lambda _: Terms(right=False),
        ),
        Form(
            "no withdrawal/denunciation [from/of] [{leaving-thing}] is/shall/may [be] "
            "permitted/allowed/possible/admitted/made",
            lambda _: Terms(right=False),
        ),
    ),
)
"""This treaty is not subject to denunciation."""

PHRASES: tuple[Key[object], ...] = (_BEFORE, LIMIT, BAR)
