"""What a sentence says of how long the instrument lasts."""

from __future__ import annotations

from servanda.reader.final_clauses.english.lasting.few import END, TOO_FEW
from servanda.reader.final_clauses.english.lasting.renewal import EXPIRY, HOW_LONG, RENEWED
from servanda.reader.final_clauses.english.lasting.term import MONTHS, TERM, Lasts, in_months
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.english.subjects import INSTRUMENT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _whole(parts: Parts) -> Lasts | None:
    """Join the pieces of a sentence, and what it is about."""
    about = Lasts(thing=parts.get(INSTRUMENT))
    return joined(about, *parts.all(TERM), *parts.all(RENEWED), *parts.all(END))


def _every(parts: Parts) -> Lasts | None:
    by = in_months(parts[LENGTH])
    return None if by is None else Lasts(by=by, thing=parts.get(INSTRUMENT))


_LAST_EFFECT = (
    "[[as] [from/on] the date/day [on/from] [which] [the/such] [last] [of] [the/these/such] "
    "[denunciation/denunciations/withdrawal/withdrawals] [shall/will] [to] "
    "[become/becomes/take/takes/taking/have/has] [effect/effective]]"
)


STATEMENT: Phrase[Lasts] = Phrase(
    "lasting-statement",
    (
        Form("{instrument} [,] {lasting-term} [{lasting-renewed}]", _whole),
        Form("{instrument} .... [,] and/, [it] [,] {lasting-term} [{lasting-renewed}]", _whole),
        Form(
            "(for | in respect of) those/such/the {leaving-party-noun} (which | that | as) "
            "(do/have/shall/did not) .... {leaving-length} (before | prior to) [the] "
            "[expiry/expiration/end/termination] of .... , (it | {instrument}) {lasting-remains} "
            "for {lasting-how-long}",
            lambda p: Lasts(by=p[HOW_LONG], notice=p[LENGTH], thing=p.get(INSTRUMENT)),
        ),
        Form("{instrument} [,] {lasting-renewed}", _whole),
        Form(
            "(if there has been no denunciation | failing denunciation | unless denounced | "
            "in the absence of [any] denunciation) [,] (it | {instrument}) shall/will be [tacitly/"
            "automatically] renewed/prolonged/extended [tacitly/automatically] [for] every/each "
            "{leaving-length}",
            _every,
        ),
        Form(
            "[any/the/such/a] denunciation shall/must be notified/given/made/effected [to] "
            "[{leaving-organ}] [at least | not later than | not less than] {leaving-length} "
            f"(before | prior to) [the] {EXPIRY} [of] [the/each/any/such] [....]",
            lambda p: Lasts(notice=p[LENGTH]),
        ),
        Form(
            f"(unless | if no) .... {{leaving-length}} (before | prior to) [the] {EXPIRY} .... , "
            "(it | {instrument}) {lasting-renewed}",
            lambda p: joined(Lasts(notice=p[LENGTH], thing=p.get(INSTRUMENT)), p[RENEWED]),
        ),
        Form(
            "[thereafter/after/upon/on/at] [that/this/the/such] "
            "[period/expiry/expiration/end/term] [of] [this/that/the/such] [period/term] [,] "
            "{instrument} [,] {lasting-renewed}",
            _whole,
        ),
        Form(
            "the [initial] (duration | period of validity | validity | term) of {instrument} "
            "shall/will/is [be] [fixed at] [for] {lasting-months} [{lasting-from-force}] "
            "[{lasting-renewed}]",
            lambda p: joined(Lasts(term=p[MONTHS]), _whole(p) or Lasts()),
        ),
        Form("the duration of {instrument} shall/is [be] unlimited/indefinite", _whole),
        Form("{instrument} {lasting-end}", _whole),
        Form(
            "[notwithstanding/if/when/where] [....] [,] {instrument} [shall/will] "
            "[nevertheless/however] remain/continue/remains/continues in [full] force/effect "
            "[and effect] [only] [as] for/between/with/among/in [respect/regard] [of/to] "
            "[the/those/all/such] [other/remaining] {leaving-party-noun} [....]",
            lambda p: Lasts(thing=p[INSTRUMENT]),
        ),
        Form(
            f"(if/when/should | in the event that | whenever) [,] {{lasting-too-few}} [,] "
            f"{{instrument}} {{lasting-ceases}} {_LAST_EFFECT}",
            lambda p: Lasts(below=p[TOO_FEW], thing=p[INSTRUMENT]),
        ),
    ),
)
"""This agreement shall remain in force for five years, renewed for like periods unless ..."""


GOING_ON: Phrase[bool] = Phrase(
    "lasting-going-on",
    (
        Form(
            "(it | {instrument}) .... renewed/extended/prolonged/further/successive/thereafter/"
            "renewable/extend/renew/prolong ....",
            there,
        ),
        Form("(it | {instrument}) [shall/will] remain/continue in force for ....", there),
        Form("(it | {instrument}) shall/will [automatically] terminate/expire ....", there),
        Form(
            "[the/this] [....] (renew | extend | prolong | renewal | extension | prolongation) "
            "[....]",
            there,
        ),
        Form(
            "unless/if/after/thereafter/for/in/upon/on/at .... "
            "renewed/extended/prolonged/prolongation/renewal/extension/further/successive ....",
            there,
        ),
    ),
)
"""What is said of its going on, which may change how long it lasts."""


CORE: Phrase[Instrument] = Phrase(
    "lasting-core",
    (
        Form(
            "{instrument} [shall/will] [...] remain/continue in force/effect [...] "
            "for/until/as/so/unless/during/through",
            lambda p: p[INSTRUMENT],
        ),
        Form(
            "{instrument} shall/will [automatically/tacitly] be [automatically/tacitly] "
            "renewed/extended/prolonged/terminated",
            lambda p: p[INSTRUMENT],
        ),
        Form(
            "{instrument} shall/will [automatically] terminate/expire/lapse "
            "(on/if/when/at/after/upon/without/should/unless/as | {number})",
            lambda p: p[INSTRUMENT],
        ),
        Form("{instrument} is/shall [be] concluded/valid for", lambda p: p[INSTRUMENT]),
        Form("(duration | period of validity) of {instrument}", lambda p: p[INSTRUMENT]),
    ),
)
"""That the instrument lasts or ends, whatever else the sentence says."""

PHRASES: tuple[Key[object], ...] = (STATEMENT, GOING_ON, CORE)
