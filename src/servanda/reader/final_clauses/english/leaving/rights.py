"""That a party may leave, as the sentence that gives the right says it."""

from __future__ import annotations

from servanda.reader.final_clauses.english.leaving.effects import EFFECT
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.leaving.manners import AT_LEAST, MANNERS, WHEN
from servanda.reader.final_clauses.english.leaving.naming import ITSELF, THING, there
from servanda.reader.final_clauses.english.leaving.terms import Terms
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.english.subjects import Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _ahead(parts: Parts) -> Terms:
    return Terms(ahead=parts[LENGTH])


def _thing(parts: Parts) -> Instrument:
    return parts[THING]


_MAY: Phrase[bool] = Phrase(
    "leaving-may",
    (
        Form(
            "[,] may/can/could [,] "
            "[also/itself/only/nevertheless/however/thereupon/thereafter/,] [,]",
            there,
        ),
        Form("[shall/will] be free/entitled to", there),
        Form("[shall/will] be at liberty to", there),
        Form("is [also] entitled/free/permitted/authorized/authorised to", there),
        Form("[shall/will] have/has/enjoy the/a right to", there),
        Form("reserves/retains the right to", there),
    ),
)


LEAVE: Phrase[Instrument] = Phrase(
    "leaving-leave",
    (
        Form("withdraw/retire/secede [itself] from {leaving-thing}", _thing),
        Form("withdraw from {leaving-name}", lambda _: ITSELF),
        Form("withdraw/retire therefrom", lambda _: ITSELF),
        Form("renounce/terminate its membership/participation", lambda _: ITSELF),
        Form("denounce/renounce/terminate/repudiate {leaving-thing}", _thing),
        Form("cease to be [a] [contracting] party/member/bound to/of/by {leaving-thing}", _thing),
        Form("cease to be a [contracting] party/member/state", lambda _: ITSELF),
        Form(
            "effect/announce/declare/notify its/the withdrawal/denunciation from/of "
            "{leaving-thing}",
            _thing,
        ),
        Form(
            "give/submit/send/make/address/deposit/communicate [to] [{leaving-organ}] [,] "
            "{leaving-leaving-notice} [to {leaving-organ}]",
            lambda p: p[_LEAVING_NOTICE],
        ),
        Form(
            "notify/inform [to] {leaving-organ} [in writing] of {leaving-leaving-notice}",
            lambda p: p[_LEAVING_NOTICE],
        ),
        Form(
            "notify/inform {leaving-organ} [in writing] that it wishes/intends/desires to "
            "{leaving-leave}",
            lambda p: p[LEAVE],
        ),
    ),
)


_NAME: Phrase[bool] = Phrase("leaving-name", (Form("~", there),))
"""The name of a body that the instrument makes: one word without an article."""


_LEAVING_NOTICE: Phrase[Instrument] = Phrase(
    "leaving-leaving-notice",
    (
        Form(
            "[a/an/the/such] [written/formal] "
            "[notice/notification/instrument/declaration/statement] [in writing] "
            "[to {leaving-organ}] [of] its/the/a/such/any/his intention/decision/desire "
            "(of denouncing/terminating | of withdrawing from | to withdraw from | "
            "to denounce/terminate) {leaving-thing}",
            _thing,
        ),
        Form(
            "[a/the] [written/formal] [notice/notification/instrument/declaration/statement] "
            "[in writing] [to {leaving-organ}] [of] [its/the] "
            "withdrawal/denunciation/termination from/of {leaving-thing}",
            _thing,
        ),
        Form(
            "[a] [written/formal] notice/notification [in writing] [to {leaving-organ}] of "
            "[its/the] withdrawal/denunciation/termination [from {leaving-name}]",
            lambda _: ITSELF,
        ),
        Form(
            "[a] [written/formal] notice/notification [in writing] (to withdraw from | "
            "to denounce/terminate) {leaving-thing}",
            _thing,
        ),
    ),
)


def _right(parts: Parts) -> Terms | None:
    thing = parts.get(LEAVE) or parts.get(THING)
    return joined(Terms(right=True, thing=thing), *parts.all(WHEN), *parts.all(MANNERS))


_WHO = "[and/but] ({leaving-party} | {leaving-that-party}) [,] [{leaving-manners} [,]]"


_BY = "by ({leaving-party} | {leaving-that-party})"


_DENOUNCED: Phrase[Terms] = Phrase(
    "leaving-denounced",
    (
        Form(
            "may/can [,] [{leaving-manners}] be denounced/renounced [,] "
            f"[{_BY}] [{{leaving-manners}}] [{_BY}] [{{leaving-manners}}]",
            _right,
        ),
        Form(
            "may/can [,] [{leaving-manners}] be terminated [,] [{leaving-manners}] "
            f"{_BY} [{{leaving-manners}}]",
            _right,
        ),
        Form("may/can be terminated {leaving-for-whom} {leaving-manners}", _right),
    ),
)
RIGHT: Phrase[Terms] = Phrase(
    "leaving-right",
    (
        Form(
            f"[{{leaving-when}} [,]] {_WHO} {{leaving-may}} [{{leaving-manners}}] "
            "{leaving-leave} [{leaving-manners}]",
            _right,
        ),
        Form(
            f"[{{leaving-when}} [,]] {_WHO} {{leaving-may}} [{{leaving-manners}}] "
            "withdraw/retire {leaving-manners}",
            _right,
        ),
        Form(
            "[{leaving-when} [,]] [and/but] {leaving-thing} {leaving-denounced}",
            lambda p: joined(*p.all(WHEN), p[_DENOUNCED], Terms(thing=p[THING])),
        ),
        Form("subject/notwithstanding/without/except .. {leaving-right}", lambda p: p[RIGHT]),
        Form(
            "{leaving-thing} (is of | shall be of | is concluded for | shall remain in force for | "
            "shall continue in force for | shall have) [an] unlimited/indefinite duration/period "
            "[of time] [,] [but/and] ({leaving-denounced} | {leaving-right})",
            lambda p: p.get(_DENOUNCED) or p.get(RIGHT),
        ),
        Form(
            "{leaving-thing} shall .. remain/continue in force [indefinitely] [,] but/and "
            "{leaving-denounced}",
            lambda p: p[_DENOUNCED],
        ),
        Form(
            "{leaving-thing} shall remain/continue in force [indefinitely] [,] but/and "
            "({leaving-denounced} | {leaving-right})",
            lambda p: p.get(_DENOUNCED) or p.get(RIGHT),
        ),
        Form(
            "{leaving-thing} shall be/remain subject/open to denunciation/withdrawal "
            f"[{_BY}] [{{leaving-manners}}]",
            _right,
        ),
        Form(
            "[if/should/where/when] {leaving-party} [which/that/who] "
            "desires/wishes/intends/decides/desire/wish/intend/decide/desiring/wishing/intending "
            "to {leaving-leave} [,] [{leaving-manners}] [,] "
            "[(it | he | {leaving-that-party} | {leaving-notice})] "
            "shall/must/may/will [so] notify/give/address/inform/send/be/submit/deposit/forward "
            "[given/addressed/sent/notified/communicated/made] [to] [{leaving-organ}] "
            "[accordingly] [of] [{leaving-notice}] [to] [{leaving-organ}] [{leaving-manners}]",
            _right,
        ),
        Form(
            "{leaving-party} (wishing/desiring/intending | which wishes/desires/intends) to "
            "{leaving-leave} [,] shall/must [,] give [to] [{leaving-organ}] "
            f"{AT_LEAST} {{leaving-length}} [written/previous/prior/advance/formal] "
            "notice/notification [{leaving-notice-mores}] [to] [{leaving-organ}] "
            "[who/which shall inform ....]",
            lambda p: Terms(right=True, thing=p[LEAVE], ahead=p[LENGTH]),
        ),
        Form(
            "[the] withdrawal/denunciation from/of {leaving-thing} [by {leaving-party}] "
            "may/shall [only] [be] take/effected/made/given/notified/occur [place] "
            "[by {leaving-party}] {leaving-manners}",
            _right,
        ),
        Form(
            "should/if/where/when {leaving-party} denounce/denounces {leaving-thing} [,] "
            "{leaving-effect}",
            lambda p: joined(Terms(right=True, thing=p[THING]), p[EFFECT]),
        ),
        Form(
            "{leaving-thing} shall remain/continue in force [indefinitely] [,] subject to the "
            "right of "
            "{leaving-party} to {leaving-leave} "
            "[{leaving-manners}]",
            _right,
        ),
        Form(
            "{leaving-party} shall [,] in exercising its national sovereignty [,] "
            "have the right to {leaving-leave} if it decides that extraordinary events ....",
            _right,
        ),
    ),
)
"""Any party may withdraw from the convention at any time by written notice."""


IN_ADVANCE: Phrase[Terms] = Phrase(
    "leaving-in-advance",
    (
        Form(
            "{leaving-that-party} shall give notice of such/its withdrawal/decision [....] "
            "{leaving-length} in advance [to/of ....]",
            _ahead,
        ),
        Form(
            "[the/such] withdrawal/denunciation shall be effected by giving notice "
            "{leaving-length} in advance [to ....]",
            _ahead,
        ),
        Form(
            "such/the/a notice [of withdrawal/denunciation] shall be given [to] [{leaving-organ}] "
            f"{AT_LEAST} {{leaving-length}} (in advance | before {{leaving-notice}} takes effect | "
            "before the withdrawal/denunciation takes effect)",
            _ahead,
        ),
    ),
)
"""It shall give notice of such withdrawal three months in advance."""


CORE: Phrase[Instrument] = Phrase(
    "leaving-core",
    (
        Form("{leaving-may} [...] {leaving-leave}", lambda p: p[LEAVE]),
        Form("{leaving-thing} may/can [...] be denounced", _thing),
        Form("intention to denounce/withdraw [from] {leaving-thing}", _thing),
        Form(
            "relating/relative/concerning [to] withdrawal/denunciation shall [also] apply",
            lambda _: ITSELF,
        ),
    ),
)
"""That a party may leave, whatever else the sentence says."""

PHRASES: tuple[Key[object], ...] = (
    _MAY,
    LEAVE,
    _NAME,
    _LEAVING_NOTICE,
    _DENOUNCED,
    RIGHT,
    IN_ADVANCE,
    CORE,
)
