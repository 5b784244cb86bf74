"""What a sentence says of leaving, and what it may say that is not understood."""

from __future__ import annotations

from servanda.reader.final_clauses.english.leaving.effects import EACH, EFFECT
from servanda.reader.final_clauses.english.leaving.limits import BAR, LIMIT
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.leaving.rights import IN_ADVANCE, RIGHT
from servanda.reader.final_clauses.english.leaving.terms import NOTHING, Terms
from servanda.reader.final_clauses.forms import Form, Key, Phrase

BESIDE: Phrase[Terms] = Phrase(
    "leaving-beside",
    (
        Form(
            "{leaving-act} shall/must/will/may be effected/made/given/notified/addressed/"
            "deposited/communicated/done/sent (by | through | in | with | to | by means of | "
            "by the deposit of) [the] [form] [of] ({leaving-notice} | {leaving-organ}) "
            "[who/which shall ....]",
            lambda _: NOTHING,
        ),
        Form(
            "[(in the absence of | unless there is | subject to | failing) [an] agreement to the "
            "contrary [,] | unless there is a contrary agreement [,] | unless otherwise agreed [,]]"
            " {leaving-act} shall/will/does/may [not] [however] [,] affect/exempt/relieve/release/"
            "prejudice/discharge/impair/diminish/free/entail/absolve/modify/alter/preclude/"
            "exonerate/dispense/bear/touch ....",
            lambda _: NOTHING,
        ),
        Form("{leaving-act} shall/will/does not have the effect of ....", lambda _: NOTHING),
        Form("{leaving-act} shall be without prejudice ....", lambda _: NOTHING),
        Form("any other {leaving-party-noun} may ....", lambda _: NOTHING),
        Form(
            "at the end/expiration/expiry of such/this/that/the year/period .... cease to be a "
            "member/party [....]",
            lambda _: NOTHING,
        ),
        Form("notwithstanding [the/a/any/such/its] {leaving-departure} ....", lambda _: NOTHING),
        Form(
            "{leaving-thing} may be denounced .... in respect of any territory ....",
            lambda _: NOTHING,
        ),
        Form(
            "[except ....] any {leaving-party-noun} may .... withdraw from such protocol ....",
            lambda _: NOTHING,
        ),
        Form(
            "({leaving-departure} | it) shall/will [only] have/operate/apply/be/affect "
            "[effect/effective/valid] [only] [as/with/in] [{leaving-for-whom}] "
            "[{leaving-that-party}]",
            lambda _: NOTHING,
        ),
        Form("in the absence of such [a] declaration/statement ....", lambda _: NOTHING),
        Form(
            "any/a/each/every [...] which/that gives notice of withdrawal .... "
            "deemed/considered ....",
            lambda _: NOTHING,
        ),
        Form(
            "any/a/each/every [...] which/that [has/have] withdraws/denounces/withdrawn/denounced "
            "....",
            lambda _: NOTHING,
        ),
        Form("any/a/each/every [...] withdrawing/denouncing [from] ....", lambda _: NOTHING),
        Form(
            "any/a/each/every [...] may give notice of withdrawal with respect to one or more of "
            "the territories ....",
            lambda _: NOTHING,
        ),
        Form(
            "when/where/if [...] gives notice of its own withdrawal [....] it shall state ....",
            lambda _: NOTHING,
        ),
    ),
)
"""What is said of leaving and changes nothing of how and when."""


_DEPARTURE: Phrase[bool] = Phrase(
    "leaving-departure",
    (
        Form(
            "[any/such/every/each/the/a/this/said] [such] [notice/notification] [of] "
            "withdrawal/denunciation/renunciation [{leaving-notice-mores}]",
            there,
        ),
    ),
)


WORRYING: Phrase[bool] = Phrase(
    "leaving-worrying",
    (
        Form(
            "{leaving-departure} [....] (shall | may | will | can) not [....] "
            "take/become/enter/made/given/valid/accepted/possible/effected/effective ....",
            there,
        ),
        Form("{leaving-departure} [....] only/unless/until/provided/except ....", there),
        Form("no (withdrawal | denunciation | notice of) ....", there),
        Form("no {leaving-party-noun} may/shall ....", there),
        Form("{leaving-party} may/shall not {leaving-leave}", there),
        Form(
            "unless/except/subject/notwithstanding/if/should/where/provided/in .... "
            "{leaving-leave}",
            there,
        ),
        Form(
            "[for the purposes of] .... relating/relative/concerning to withdrawal/denunciation "
            "shall [also] apply ....",
            there,
        ),
        Form("the/this right [of denunciation/withdrawal] .... not ....", there),
    ),
)
"""What is said of leaving and may well change how or when."""


UNREAD_EFFECT: Phrase[bool] = Phrase(
    "leaving-unread-effect",
    (
        Form(
            "{leaving-departure} [....] take/takes/become/becomes/have/be effect/effective ....",
            there,
        ),
        Form("({leaving-thing} | {leaving-that-party}) {leaving-ends} ....", there),
    ),
)
"""From when leaving has effect, in words that are not understood."""


_SAVING: Phrase[bool] = Phrase(
    "leaving-saving",
    (
        Form("[,] [and/but] without prejudice ....", there),
        Form(
            "[,] provided [,] [however] [,] that [any/all/the/such/its] [financial/outstanding] "
            "obligation/obligations/liability/liabilities/commitments/commitment/rights ....",
            there,
        ),
        Form("[,] which [,] shall thereby cease to be a member/party [....]", there),
        Form(
            "[,] and at the end/expiration/expiry of such/this/that/the year/period .... cease to "
            "be a member/party [....]",
            there,
        ),
        Form(
            "[,] (and | but) [{leaving-thing}] shall remain/continue in [full] "
            "force/effect [and effect] [only] for/between/with/as/among/in ....",
            there,
        ),
        Form(
            "[,] but/and [such/this/the/it] [withdrawal/denunciation] shall [be without prejudice] "
            "[not affect] [only] [apply] [operate] ....",
            there,
        ),
    ),
)
"""What remains after leaving."""


STATEMENT: Phrase[Terms] = Phrase(
    "leaving-statement",
    (
        Form("{leaving-right} [{leaving-saving}]", lambda p: p[RIGHT]),
        Form("{leaving-in-advance}", lambda p: p[IN_ADVANCE]),
        Form("{leaving-effect} [{leaving-saving}]", lambda p: p[EFFECT]),
        Form("{leaving-limit}", lambda p: p[LIMIT]),
        Form("{leaving-bar}", lambda p: p[BAR]),
        Form("{leaving-each}", lambda p: p[EACH]),
        Form("{leaving-beside}", lambda p: p[BESIDE]),
    ),
)
"""What a sentence says of leaving."""

PHRASES: tuple[Key[object], ...] = (BESIDE, _DEPARTURE, WORRYING, UNREAD_EFFECT, _SAVING, STATEMENT)
