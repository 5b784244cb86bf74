"""From entry into force: how long after it notice may first be given."""

from __future__ import annotations

from servanda.law.clauses import AtOnce, Delay
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.forms import Form, Key, Phrase

IN_FORCE: Phrase[bool] = Phrase(
    "leaving-in-force",
    (
        Form("enters/entered/comes/came/enter/come [finally] in/into [to] force/effect", there),
        Form("has/have/had/shall [have] [been/entered/come] in/into [to] force/effect", there),
        Form("has/have/had/shall [have] become effective/operative/binding/applicable", there),
        Form("becomes/became/is/was effective/operative/binding/applicable", there),
        Form("takes/took/has/had [taken] effect", there),
    ),
)


FOR_WHOM: Phrase[bool] = Phrase(
    "leaving-for-whom",
    (
        Form(
            "[,] for/to/on/in/as/upon [respect/regard/regards] [to/of] {leaving-that-party} [,]",
            there,
        ),
        Form("[,] with/in respect/regard/relation to/of {leaving-that-party} [,]", there),
        Form("[,] between {leaving-that-party} and ... [,]", there),
        Form(
            "[,] (insofar as | in so far as | so far as | as far as) {leaving-that-party} is "
            "concerned [,]",
            there,
        ),
        Form("thereof", there),
    ),
)


_SINCE_ONE: Phrase[bool] = Phrase(
    "leaving-since-one",
    (
        Form(
            "[the] date/day/moment/time [,] [on/upon/at/from/for] which/when [,] "
            "[{leaving-for-whom}] {leaving-thing} [first] {leaving-in-force} "
            "[{leaving-for-whom}]",
            there,
        ),
        Form(
            "[the] date/day/moment/time {leaving-thing} {leaving-in-force} [{leaving-for-whom}]",
            there,
        ),
        Form(
            "[the/its] [date/day/moment/time] [of] [its/the/first/initial] {entry} [of] "
            "[{leaving-thing}] [{leaving-for-whom}] [under {reference} [thereof/hereof]] "
            "[in accordance with {reference} [thereof/hereof]]",
            there,
        ),
        Form(
            "[the] date/day [on/upon/at/of] [which/when] {leaving-that-party} "
            "(became/has/have/becomes) [become] [a] [contracting] party/member/bound "
            "[to/of/by] [{leaving-thing}]",
            there,
        ),
        Form(
            "(its/their/the) acceptance [of {leaving-thing}] [by {leaving-that-party}] "
            "took/takes/has/have [taken/become] [effect/effective]",
            there,
        ),
        Form("the date of its acceptance", there),
        Form(
            "the date on which (its/their/the) acceptance/ratification/accession/adherence "
            "[of/to] [{leaving-thing}] [by] [{leaving-that-party}] "
            "took/takes/has/became/becomes [taken/become] [effect/effective]",
            there,
        ),
        Form("{leaving-thing} {leaving-in-force} [{leaving-for-whom}]", there),
        Form("that/such/this date", there),
    ),
)


SINCE: Phrase[bool] = Phrase(
    "leaving-since",
    (
        Form("{leaving-since-one}", there),
        Form(
            "{leaving-since-one} [,] or [from/of/after/on] {leaving-since-one} [,] whichever "
            "[date] [is/be] [the] later",
            there,
        ),
    ),
)
"""The date of entry into force, for the instrument or for the party."""


_EXPIRY = (
    "the expiry of | the expiration of | expiry of | expiration of | the end of | the lapse of | "
    "the expiring of | the termination of | the completion of | completion of | the elapse of"
)


FIRST: Phrase[Delay] = Phrase(
    "leaving-first",
    (
        Form(
            "[at] [any] [time/moment] [only/but/not] [earlier] after/from/upon/on/at/following/"
            f"than ({_EXPIRY}) {{leaving-length}} [counting/reckoned/calculated/as/starting/"
            "counted] [from/after/of/since/following/as] [from] {leaving-since}",
            lambda p: p[LENGTH],
        ),
        Form(
            "[at] [any] [time/moment] [only/but] after/from [a] {leaving-length} "
            "[counting/reckoned/as/starting/counted] from/after/of/since/following "
            "{leaving-since}",
            lambda p: p[LENGTH],
        ),
        Form(
            "[at] [any] [time/moment] [only] {leaving-length} [or more] after/from/following "
            "{leaving-since}",
            lambda p: p[LENGTH],
        ),
        Form(
            "[not] [earlier/sooner/before] [than] {leaving-length} after/from/following "
            "{leaving-since}",
            lambda p: p[LENGTH],
        ),
        Form(
            "[at] [any] [time/moment] after/when/once {leaving-thing} has/have/had/shall "
            "[have] been in force [{leaving-for-whom}] for {leaving-length} "
            "[{leaving-for-whom}]",
            lambda p: p[LENGTH],
        ),
        Form(
            "[only] after {leaving-length} of [its] membership [of {leaving-thing}]",
            lambda p: p[LENGTH],
        ),
        Form(
            "after {leaving-length} have/has elapsed/passed/expired [from/since/after] "
            "[{leaving-since}]",
            lambda p: p[LENGTH],
        ),
        Form(f"[at] [any] [time] [only] after ({_EXPIRY}) {{leaving-length}}", lambda p: p[LENGTH]),
        Form(
            "[at] [any] [time] [only] after [a] {leaving-length} [have/has elapsed]",
            lambda p: p[LENGTH],
        ),
        Form(
            "[at] any time/moment after/following {leaving-since}",
            lambda _: AtOnce(),
        ),
    ),
)
"""At any time after three years from its entry into force for that party."""

PHRASES: tuple[Key[object], ...] = (IN_FORCE, FOR_WHOM, _SINCE_ONE, SINCE, FIRST)
