"""How English texts say that amendments enter into force, and by which majority they are adopted.

A statement is about amendments, in the plural or as "any amendment"; "this Amendment" is an
instrument of its own and not meant.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.clauses import AtOnce, Condition, Delay, OnSigning
from servanda.reader.final_clauses.english.amending.acceptance import ACCEPTED, SILENT
from servanda.reader.final_clauses.english.delays import DELAY, PERIOD
from servanda.reader.final_clauses.english.subjects import INSTRUMENT
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase

# -- what is amended -------------------------------------------------------------------------------

_NOUN = "amendment/amendments/modification/modifications/revision/revisions/addition/additions"
CHANGES: Phrase[bool] = Phrase(
    "amending-changes",
    (
        Form(
            f"[any/an/each/every/such/the/all/these/those/said/aforesaid/both] [such/said] "
            f"[proposed/adopted/accepted/agreed] [proposal/proposals for] {_NOUN} [or/and] "
            f"[{_NOUN}] "
            "[[to/of/in] [the/an] [articles/article of] {instrument} [or [to] (the annex | "
            "{reference} [of the annex])] | thereto | thereof] "
            "[or to any protocol [thereto]] [, | {amending-but-annexes} | {amending-adopted}] "
            "[{amending-adopted}]",
            lambda _: True,
        ),
    ),
)
"""Any amendment to this Convention, other than to its annexes, adopted in accordance with ..."""

CHANGE: Phrase[bool] = Phrase(
    "amending-change",
    (
        Form("{amending-changes}", lambda _: True),
        Form("they/it", lambda _: True),
        # acceptance of amendments shall be notified, and they shall ...
        Form(
            f"{{kinds}} [of/to] [the/such/any/an] {_NOUN} shall be notified/communicated/deposited "
            f"[{{at}}] "
            "[in writing] [,] and",
            lambda _: True,
        ),
    ),
)

_BUT_ANNEXES: Phrase[bool] = Phrase(
    "amending-but-annexes",
    (
        Form(
            "[,] (other than | except | excluding | including) [for] "
            "[those/one/an/amendments/amendment] "
            "[amendment/amendments] [to/of] [the/its/an/a] [technical] "
            "({reference} | annex/annexes/appendix/appendices/schedule/schedules [...]) [,]",
            lambda _: True,
        ),
    ),
)
_UNDER = (
    "(in accordance with | under | pursuant to | as provided in | as provided for in | referred "
    "to in "
    "| by virtue of | in conformity with)"
)
_ADOPTED: Phrase[bool] = Phrase(
    "amending-adopted",
    (
        Form(
            "[,] [which/that] [is/are/has/have] [been] [so/duly] "
            "adopted/approved/accepted/made/proposed/communicated/recommended/agreed [upon] [by "
            "...] "
            f"[{_UNDER} [the] [procedure/procedures/provisions] [laid down in | set out in | "
            f"of/in] "
            "{reference} [above]] [,]",
            lambda _: True,
        ),
        Form(f"{_UNDER} {{reference}} [above]", lambda _: True),
    ),
)

# -- for whom --------------------------------------------------------------------------------------

_PARTY = (
    "[of] [the] [high] [contracting/member/participating/state] party/parties/state/states/member/"
    "members/government/governments/countries/those [parties/governments/states/members] "
    "[to {instrument} | thereto | of the organization/commission/council/union]"
)
WHOM: Phrase[bool] = Phrase(
    "amending-whom",
    (
        Form(
            "[as] (for | among | between | in respect of | with respect to | with regard to | on | "
            "upon | as regards | to) [those/the/all/each/every/any/only] "
            f"{_PARTY} [which/that/who/having] [shall] [have/has/had] [already] {{done}} "
            "[it/them | such/the/said/an/that amendment/amendments] [,]",
            lambda _: False,
        ),
        Form(
            "[as] (for | among | between | in respect of | with respect to | with regard to | on | "
            f"upon | as regards | to) all [other] {_PARTY} [,]",
            lambda _: True,
        ),
    ),
)
"""For those Parties which have accepted it; for all: whether it binds those too that did not."""

# -- by which majority -----------------------------------------------------------------------------

_VOTERS = (
    "[vote/votes] [(of | by | among | between) [only] [the/all/those/its] [all] [the] "
    "[representatives/members/votes/number/total] [of] [only] [all] [the] [high] "
    "[contracting/member/state/states/signatory/participating/riparian] "
    "party/parties/state/states/member/members/government/governments/countries/those/membership/"
    "representatives/votes [parties/states/governments/cast] [to {instrument} | of the "
    "organization/commission/council/conference/assembly/agency/community/committee/board]] "
    "[present and voting | present | represented | voting | who/which vote | "
    "[present and] casting [an] affirmative [or/and] negative vote/votes | taking part in the "
    "vote] "
    "[at/in [a/the/any/such/that] [...] "
    "meeting/session/conference/committee/assembly/council [of the [...] parties/body/commission]]"
)
_VOTES: Phrase[str] = Phrase(
    "amending-votes",
    (
        Form(
            f"[at least] [a/an/the] [affirmative] [qualified] {{share}} majority {_VOTERS}",
            lambda p: p.text,
        ),
        Form(
            f"[a/the] [qualified] majority of [at least | not less than] {{share}} {_VOTERS}",
            lambda p: p.text,
        ),
        Form(f"[at least | not less than] [a] {{share}} {_VOTERS}", lambda p: p.text),
        Form(f"[a/the] [simple/absolute/qualified] majority {_VOTERS}", lambda p: p.text),
        Form(f"[the] [general/common/full] consensus {_VOTERS}", lambda p: p.text),
        Form(
            f"[the/a] unanimous vote/decision/agreement/consent/approval {_VOTERS}",
            lambda p: p.text,
        ),
        Form(f"[the] unanimity {_VOTERS}", lambda p: p.text),
        Form(f"[the/a] [affirmative] vote of [at least] {{share}} {_VOTERS}", lambda p: p.text),
        Form(
            f"[the] [mutual/common/written/joint] agreement/consent [in writing] {_VOTERS}",
            lambda p: p.text,
        ),
        Form(
            "all [of] [the] [high] [contracting/member/participating] "
            "parties/states/members/governments [parties]",
            lambda p: p.text,
        ),
    ),
)
"""A two-thirds majority of the Parties present and voting, consensus."""

MAJORITY: Phrase[str] = Phrase(
    "amending-majority",
    (
        Form(
            "{amending-votes} [[,] (on condition | on the condition | provided) that ....]",
            lambda p: p.text,
        ),
    ),
)
"""A majority with what it asks of those present, in the text's own words."""

_ADOPT = "adopted/approved/made/decided/carried/passed/effected/agreed"


OTHERS: Phrase[bool] = Phrase(
    "amending-others",
    (
        Form(
            "[,] [and] (for | with respect to | in respect of | with regard to | as regards | on) "
            "each/any/every [other/remaining/such] [of] [the] [other/remaining] [contracting] "
            "party/parties/state/states/member/government",
            lambda _: True,
        ),
        Form("[,] [and] thereafter", lambda _: True),
    ),
)
"""What begins a rule for each party that accepts later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a sentence says on amendments."""

    adoption: str = ""
    accepted: Condition | None = None
    """When an amendment is accepted, and is in force where the sentence says so."""
    delay: Delay | None = None
    """How long after that it is in force; None where the sentence speaks of acceptance alone."""
    for_all: bool = False


_LEAD = (
    "[if all efforts at [reaching] consensus have [been] exhausted/failed [,] and no "
    "agreement/consensus [has/is] [been] [reached] [,]]"
)
_SUBMITTED = (
    "[, each party having one vote ,] "
    "[[,] [and] [which] shall [then/thereafter/subsequently] [be] "
    "submitted/communicated/transmitted/circulated/notified/forwarded/subject ....]"
)

ADOPTION: Phrase[Said] = Phrase(
    "amending-adoption",
    (
        Form(
            f"{_LEAD} {{amending-change}} [shall/may/must/will/can/are/is] [,] [as a last "
            f"resort] [,] "
            f"[only] [be/require] [considered] ({_ADOPT} | adoption/approval) [only] [as a last "
            f"resort] "
            "[,] [{amending-organ}] [,] by/with/on/through/upon [the] {amending-majority} "
            f"{_SUBMITTED}",
            lambda p: Said(adoption=p[MAJORITY]),
        ),
        Form(
            f"{{amending-change}} [shall/may/must/will/can/are/is] [only] [be] {_ADOPT} "
            f"[{{amending-organ}}] unanimously [{{amending-organ}}] {_SUBMITTED}",
            lambda _: Said(adoption="unanimously"),
        ),
        Form(
            "{amending-change} shall/will/may/must/requires/require [require] "
            "[the] [approval/acceptance] "
            f"[by/of] {{amending-majority}} {_SUBMITTED}",
            lambda p: Said(adoption=p[MAJORITY]),
        ),
        Form(
            "[the/for] [the] adoption of {amending-change} [{amending-organ}] "
            "[shall/will] [require/requires/be] [by] {amending-majority} [shall be required]",
            lambda p: Said(adoption=p[MAJORITY]),
        ),
        Form(
            "{amending-majority} [shall/is/be] [be] [required/necessary] for [the] adoption of "
            "{amending-change}",
            lambda p: Said(adoption=p[MAJORITY]),
        ),
        Form(
            "{instrument} [and its annexes] may/shall [only] be amended/modified/revised "
            "[at any time] [{amending-organ}] by/with/upon/through [the] {amending-majority}",
            lambda p: Said(adoption=p[MAJORITY]) if p[INSTRUMENT].own else None,
        ),
    ),
)
"""Amendments are adopted by a majority."""

_ORGAN: Phrase[str] = Phrase(
    "amending-organ",
    (
        Form(
            "by/at/in [the/a/an/any/such] [...] "
            "conference/council/assembly/commission/meeting/committee/body/board/session [of the "
            "parties]",
            lambda p: p.text,
        ),
    ),
)


def _in_force(parts: Parts) -> Said:
    adopted = parts.get(ADOPTION)
    delays = parts.all(DELAY)
    return Said(
        adoption=adopted.adoption if adopted else "",
        accepted=parts[ACCEPTED],
        delay=delays[0] if delays else AtOnce(),
        for_all=parts.get(WHOM) or False,
    )


IN_FORCE: Phrase[Said] = Phrase(
    "amending-in-force",
    (
        # amendments enter into force for those that accepted on the n-th day after two thirds have
        Form(
            "{amending-change} [..] {force} [,] [{amending-whom}] [,] {delay} [{delay}] "
            "{amending-accepted} [{amending-whom}] "
            "[[,] except as [may/is] otherwise [be] provided [for] in such/the protocol]",
            _in_force,
        ),
        Form(
            "{amending-change} [..] {force} [,] [{amending-whom}] [,] on/upon/after/with/by "
            "{amending-accepted} [{amending-whom}]",
            _in_force,
        ),
        # amendments enter into force when adopted by a majority
        Form(
            "{amending-change} [..] {force} [,] [{amending-whom}] [,] (when | if | once | upon | "
            "on | "
            "after) adopted/approved/adoption/approval [{amending-organ}] by {amending-majority}",
            lambda p: Said(
                adoption=p[MAJORITY],
                accepted=OnSigning(),
                delay=AtOnce(),
                for_all=p.get(WHOM) or False,
            ),
        ),
        # when two thirds have accepted, the amendment enters into force for all
        Form(
            "{delay} {amending-accepted} [{tail}] [,] {amending-change} {force} [,] "
            "[{amending-whom}]",
            _in_force,
        ),
        # amendments are adopted by consensus and enter into force ...
        Form(
            "{amending-adoption} [,] and {force} [,] [{amending-whom}] [,] {delay} [{delay}] "
            "{amending-accepted} [{amending-whom}]",
            _in_force,
        ),
        # an amendment is deemed accepted unless a third object
        Form(
            "{amending-change} is/shall/are [be] deemed/considered [to] [be/have] [been] accepted "
            "{amending-silent}",
            lambda p: Said(accepted=p[SILENT]),
        ),
        Form(
            "{amending-change} is/shall/are [be] deemed/considered [to] [be/have] [been] accepted "
            "{delay} {amending-accepted}",
            lambda p: Said(accepted=p[ACCEPTED]),
        ),
        # it enters into force six months after its acceptance
        Form(
            "{amending-change} [deemed [to] [be/have] [been] accepted [in accordance with "
            "{reference}]] {force} [,] [{amending-whom}] [,] {period} after/following "
            "[the] [date/day] [of/on] [which] (its/their/the acceptance | it/they is/was/are/were "
            "deemed to have been accepted [in accordance with {reference}]) [{amending-whom}]",
            lambda p: Said(delay=p[PERIOD], for_all=p.get(WHOM) or False),
        ),
    ),
)
"""Amendments enter into force."""

PHRASES: tuple[Key[object], ...] = (
    CHANGES,
    CHANGE,
    _BUT_ANNEXES,
    _ADOPTED,
    WHOM,
    _VOTES,
    MAJORITY,
    _ORGAN,
    OTHERS,
    ADOPTION,
    IN_FORCE,
)
