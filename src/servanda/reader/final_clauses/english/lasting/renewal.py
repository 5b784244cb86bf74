"""Renewal by silence: by how long, and how long before the end a party says no."""

from __future__ import annotations

from servanda.law.clauses import Days, Months
from servanda.reader.final_clauses.english.lasting.term import AS_MUCH, MONTHS, Lasts
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.forms import Form, Key, Phrase

HOW_LONG: Phrase[Months] = Phrase(
    "lasting-how-long",
    (
        Form(
            "[further/successive/additional/subsequent/consecutive/another/a/like/equal/new/the/"
            "same/similar] [next/following] [further/successive/additional/subsequent/consecutive/"
            "equal/like/similar/same/new] [period/periods/term/terms] [of/for] [{number}] "
            "[further/successive/additional] {lasting-months} [each] [time | at a time]",
            lambda p: p[MONTHS],
        ),
        Form(
            "[a/an/further/successive/the/another] [further/successive/additional/subsequent] "
            "equal/like/identical/same/similar [successive/further] period/periods/term/terms "
            "[of time] [each]",
            lambda _: AS_MUCH,
        ),
        Form(
            "[a/further/successive/the/another] period/periods/term/terms of the same/like/equal "
            "duration/length",
            lambda _: AS_MUCH,
        ),
    ),
)


EXPIRY = (
    "(expiry | expiration | end | termination | lapse | date of expiry | date of expiration | "
    "completion | close)"
)


_SAYS_NO = (
    "denounces/denounce/denounced/notice/notifies/notify/notified/notification/terminates/"
    "terminate/terminated/denunciation/informs/inform/withdraws/withdraw/declares/declare/"
    "termination/withdrawal/gives/intention/desire"
)
_NOT_GONE_ON: Phrase[Days | Months] = Phrase(
    "lasting-not-gone-on",
    (
        Form(
            "[,] (unless | if no | if none | provided that no | provided that none | provided no | "
            f"if neither) [....] {_SAYS_NO} [....] {{leaving-length}} "
            f"(before | prior to | in advance of | preceding) [the/its/their] {EXPIRY} [....]",
            lambda p: p[LENGTH],
        ),
        Form(
            "[,] (unless | if no | if none | provided that no) .... {leaving-length} "
            f"(before | prior to | in advance of) [the/its] {EXPIRY} [....] {_SAYS_NO} [....]",
            lambda p: p[LENGTH],
        ),
        Form(
            "[,] [and] [subsequently/thereafter] [,] (for | in respect of | as between | between | "
            "in regard to | with respect to) [all] such/those/the/all .... as/which/that/who "
            "(have/shall/do/has not [have] | did not) .... {leaving-length} "
            f"(before | prior to) [the/its] {EXPIRY} [....]",
            lambda p: p[LENGTH],
        ),
    ),
)


_UNLESS_ALL: Phrase[bool] = Phrase(
    "lasting-unless-all",
    (
        Form(
            "[,] (unless | if) [the] [contracting] parties/states/governments [mutually/jointly] "
            "(agree/decide otherwise | take [a/another] [different/other] decision | "
            "do not decide/agree otherwise)",
            there,
        ),
        Form("[,] unless otherwise agreed/decided [upon] [by [the] [contracting] parties]", there),
    ),
)
"""All together can always agree to end it (VCLT art. 54(b)): it changes no rule."""


RENEWED: Phrase[Lasts] = Phrase(
    "lasting-renewed",
    (
        Form(
            "[,] [and/,] [it] [,] [shall/will] [thereafter/subsequently/then/afterwards] [,] "
            "[shall/will] [be] [automatically/tacitly] [be] "
            "(renewed/extended/prolonged/continued/renewable/reconducted | renew itself | "
            "tacitly renewed) [automatically/tacitly] "
            "[by tacit renewal/agreement/consent/reconduction/understanding] [for/by] "
            "{lasting-how-long} [{lasting-not-gone-on} | {lasting-unless-all}]",
            lambda p: Lasts(by=p[HOW_LONG], notice=p.get(_NOT_GONE_ON)),
        ),
        Form(
            "[,] [and/,] [it] [,] [shall/will] [thereafter/subsequently/then] [{lasting-remains}] "
            "[thereafter/automatically/tacitly] for {lasting-how-long} {lasting-not-gone-on}",
            lambda p: Lasts(by=p[HOW_LONG], notice=p[_NOT_GONE_ON]),
        ),
    ),
)

PHRASES: tuple[Key[object], ...] = (HOW_LONG, _NOT_GONE_ON, _UNLESS_ALL, RENEWED)
