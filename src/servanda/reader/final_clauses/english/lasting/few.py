"""The end that comes when too few parties remain (VCLT art. 55 otherwise)."""

from __future__ import annotations

from servanda.reader.final_clauses.english.lasting.term import Lasts
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.forms import NUMBER, Form, Key, Phrase

_PARTIES: Phrase[bool] = Phrase(
    "lasting-parties",
    (
        Form(
            "[of] [the] [remaining/contracting/high/member/state/signatory] "
            "parties/states/members/governments/countries [parties/members] "
            "[to/of] [{instrument}] [thereto/hereto] [bound by {instrument}]",
            there,
        ),
        Form(
            "[of] [the] members/parties [of/to] the "
            "commission/organization/organisation/council/league/"
            "association/community/"
            "institute/centre/center/agency/union/fund/bank",
            there,
        ),
    ),
)


TOO_FEW: Phrase[int] = Phrase(
    "lasting-too-few",
    (
        Form(
            "[at any time] [after its entry into force] [,] "
            "[as a/the result/consequence of [such] withdrawals/denunciations/withdrawal/"
            "denunciation [,]] "
            "the [total] number {lasting-parties} [,] "
            "[as a/the result/consequence of withdrawals/denunciations [,]] "
            "[has/have/is/should/shall/were/be/to] [been/fall/drop/become/be] "
            "[drops/falls/reduced/dropped/fallen/fall/drop/becomes/becoming/fell/decreases/"
            "diminishes/sinks] [to] (below | less than | fewer than | under | lower than) {number}",
            lambda p: p[NUMBER],
        ),
        Form(
            "[at any time] [after its entry into force] [as a/the result/consequence of "
            "withdrawals/denunciations] [,] there are/remain/is/be [only] less/fewer than {number} "
            "{lasting-parties} [left/remaining]",
            lambda p: p[NUMBER],
        ),
        Form(
            "[at any time] less/fewer than {number} {lasting-parties} remain/are/remains "
            "[left/parties/bound]",
            lambda p: p[NUMBER],
        ),
        Form("there cease/ceases to be [at least] {number} {lasting-parties}", lambda p: p[NUMBER]),
        Form(
            "{lasting-parties} [to it] become/becomes less/fewer than {number} "
            "[as a/the result/consequence of denunciations/withdrawals]",
            lambda p: p[NUMBER],
        ),
    ),
)


_ENOUGH: Phrase[int] = Phrase(
    "lasting-enough",
    (
        Form(
            "as/so long as [there are] [at least | not less than | not fewer than | "
            "a minimum of | no fewer than] {number} {lasting-parties} [remain/are] "
            "[parties/bound]",
            lambda p: p[NUMBER],
        ),
    ),
)


_CEASES: Phrase[bool] = Phrase(
    "lasting-ceases",
    (
        Form(
            "shall/will [automatically/then/thereupon/forthwith] [be] [deemed/considered] [to be] "
            "[automatically] terminated/dissolved",
            there,
        ),
        Form(
            "shall/will [automatically/then/thereupon] (terminate | cease to be in force | "
            "cease to have effect | cease to exist | expire | lapse | come to an end | "
            "cease to be effective | end | cease to apply | become inoperative)",
            there,
        ),
    ),
)


_WHEN = (
    "[on/from/as] [from/of] [the] [date/day] [of] [on/from] "
    "[if/when/whenever/should/which] [and when] [,]"
)


END: Phrase[Lasts] = Phrase(
    "lasting-end",
    (
        Form(
            f"{{lasting-ceases}} {_WHEN} {{lasting-too-few}} "
            "[as a/the result/consequence of withdrawals/denunciations]",
            lambda p: Lasts(below=p[TOO_FEW]),
        ),
        Form("{lasting-remains} {lasting-enough}", lambda p: Lasts(below=p[_ENOUGH])),
    ),
)

PHRASES: tuple[Key[object], ...] = (_PARTIES, TOO_FEW, _ENOUGH, _CEASES, END)
