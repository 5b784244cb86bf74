"""For whom a sentence on later states is, and from which pivot on."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.acts import CONSENTS, Kind
from servanda.law.clauses import Pivot
from servanda.reader.final_clauses.english.acts import DONE, KINDS
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase

ANY = frozenset(CONSENTS)


@dataclass(frozen=True, slots=True)
class Since:
    """From when on a state is a later one."""

    pivot: Pivot | None
    """None: from a day that the sentence before names ("after that date")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whom a sentence is about."""

    since: Since | None = None
    """None: it does not say from when on."""
    kinds: frozenset[Kind] = ANY
    """By which acts they come, as far as it says."""
    others: bool = False
    """Whether it is about all but those for which the instrument is in force already."""


_QUALITY = (
    "contracting/high/signatory/regional/economic/integration/political/acceding/ratifying/"
    "accepting/approving/signing/adhering/other/member/non-member/nonmember/participating/range/european/"
    "eligible/interested/independent/sovereign/new/intergovernmental/international/american/"
    "african/asian/arab/individual/subsequent/additional/remaining/negotiating/founding/original/"
    "concerned/subregional/sub-regional/competent/coastal/riparian/third/later/public"
)
_NOUN = (
    "state/states/government/governments/country/countries/party/parties/member/members/signatory/"
    "signatories/organization/organisation/organizations/organisations/entity/entities/power/"
    "powers/nation/nations/community/grouping/groupings/group/territory-state/republic/adherent/"
    "institution/administration/administrations/one/them"
)

PARTY: Phrase[str] = Phrase(
    "later-party",
    (
        Form(
            f"[{_QUALITY}] [{_QUALITY}] [{_QUALITY}] [{_QUALITY}] {_NOUN} [concerned/itself]",
            lambda _: "party",
        ),
        Form(
            f"[{_QUALITY} ,] [{_QUALITY} ,] {_QUALITY} [,] and/or {_QUALITY} [{_QUALITY}] "
            f"[{_QUALITY}] {_NOUN}",
            lambda _: "party",
        ),
        Form(
            f"[{_QUALITY}] organization/organisation of an integration or other nature",
            lambda _: "party",
        ),
        Form("{state}", lambda _: "party"),
    ),
)

BODIES: Phrase[str] = Phrase(
    "later-bodies",
    (
        Form("...", lambda _: "bodies"),
        Form("... [,] or/and/nor [of] [any/the/its] [of] {later-bodies}", lambda _: "bodies"),
    ),
)
"""The United Nations or any of its agencies."""

QUALIFIED: Phrase[str] = Phrase(
    "later-qualified",
    (
        Form("{later-party}", lambda _: "party"),
        Form(
            "{later-party} [,] [and] [as] [which/that/who] [is/are] [a/an] "
            "[referred/mentioned/specified/listed/named/described/indicated/provided/defined] "
            "[to/for] in/by/under/pursuant [to/with] {reference} [of {instrument}]",
            lambda _: "party",
        ),
        Form(
            "{later-party} [,] that/which meets/meet/fulfils the requirements of {reference}",
            lambda _: "party",
        ),
        Form(
            "{later-party} [,] [which/that/who] [is/are] [not] [a/an] member/members/party/parties/"
            "signatory/signatories of/to ({instrument} | {later-bodies}) "
            "[,] [but is/are [a] member/members of {later-bodies}] [,]",
            lambda _: "party",
        ),
        Form(
            "{later-party} for which ({instrument} | the ...) [has/have] [not] [yet] [entered] "
            "{force} "
            "[{tail}] [and]",
            lambda _: "party",
        ),
        Form(
            f"[{_QUALITY}] member/members/party/parties/signatory/signatories of/to "
            "({later-bodies} | {instrument})",
            lambda _: "party",
        ),
        Form("{later-party} [,] not [being] a signatory", lambda _: "party"),
    ),
)

PARTIES: Phrase[str] = Phrase(
    "later-parties",
    (
        Form("{later-qualified}", lambda _: "parties"),
        Form(
            "{later-qualified} [,] and/or/and/or [,] [for/to] [each/any/every/all/a/an/the/such] "
            "[other] {later-parties}",
            lambda _: "parties",
        ),
        Form("{later-qualified} , [a/an/any/the] {later-parties}", lambda _: "parties"),
    ),
)

_HAS = "has/have/had/is/are/was/were/shall/may/will"
_SINCE = "after/following/from/since/upon/once/when"
_MET = "met/fulfilled/satisfied/complied/attained/reached/achieved"

_THRESHOLD, _ENTRY = Since(Pivot.THRESHOLD), Since(Pivot.ENTRY_INTO_FORCE)
_THAT_DATE = Since(None)

WHEN: Phrase[Since] = Phrase(
    "later-when",
    (
        Form(
            f"{_SINCE}/subsequent [to] [the] [date/day] [of] [the] [deposit/depositing/deposition/"
            "receipt/registration/lodging] [with/by ...] [,] [in accordance with {reference}] [,] "
            "of the {ordinal} [such] instrument [of] [{kinds} | such action]",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"{_SINCE}/subsequent [to] [the] {{ordinal}} [such] instrument [of] [{{kinds}}] "
            f"{_HAS} [been] deposited/received/registered [with ...]",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"{_SINCE}/subsequent [to] [the] [date/day] [of] [the] {{ordinal}} "
            "ratification/acceptance/approval/accession/signature/deposit",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"{_SINCE}/subsequent [to] [the] [date/day] [of] [the] deposit/receipt of the "
            "last/requisite/required/necessary/said/above [number] [of] [instrument/instruments] "
            "[of] [{kinds}] [required/necessary/needed] [to/for/under/in/referred/mentioned] [to] "
            "[satisfy/fulfil/meet/bring] [the/its] [conditions/requirements] "
            "[set/laid/specified/provided] [forth/out/down/for] [in/by/under] [{reference}] "
            "[{entry}] [of {instrument}]",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"{_SINCE} [the] [date/day] [on/upon/when] [which] [all] [the] "
            "condition/conditions/requirement/requirements [for] [{entry}] [thereof/hereof] "
            "[of {instrument}] [set/laid/specified/prescribed/mentioned/provided/contained/stated/"
            "referred/stipulated/indicated/described] [forth/out/down/for/to] [in/by/under/of] "
            f"[{{reference}}] [of {{reference}}] [for] [{{entry}}] [of {{instrument}}] {_HAS} "
            f"[been] {_MET} [with]",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"{_SINCE} [the] [date] [on] [which] the number of {{later-parties}} "
            "necessary/required to/for [enable] [{entry}] (have ....)",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"[on/upon] [or] {_SINCE}/subsequent [to] [the] date/day "
            "[referred/mentioned/specified/indicated/provided] [to/for] in/by {reference} "
            "[of this article]",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"[on/upon] [or] {_SINCE}/subsequent [to] that/the/such/said/this "
            "[latter/said/aforesaid/above-mentioned] date/day",
            lambda _: _THAT_DATE,
        ),
        Form(
            f"{_SINCE} [the] {{number}} {{later-parties}} {_HAS} {{acted}}",
            lambda _: _THRESHOLD,
        ),
        Form(
            "subsequently/thereafter/later/afterwards/hereafter",
            lambda _: _THRESHOLD,
        ),
        Form(
            f"{_SINCE} the (proces-verbal/procès-verbal | proces/procès - verbal) "
            "[has been drawn up]",
            lambda _: _THRESHOLD,
        ),
        Form("after that [time]", lambda _: _THAT_DATE),
        Form("at a later/subsequent date/time/stage", lambda _: _THRESHOLD),
        Form("subsequent/subsequently thereto", lambda _: _THRESHOLD),
        Form(
            f"[on/upon] [or] {_SINCE}/subsequent/subsequently [to] [the] [date] [of] [such] "
            "{entry} [thereof/hereof] [of {instrument}] "
            "[[,] as provided [for]] [in/pursuant/under/according] [to/accordance] [with] "
            "[{reference} | paragraph [/] {number}] [of this article]",
            lambda _: _ENTRY,
        ),
        Form(
            f"[on/upon] [or] {_SINCE}/subsequent/subsequently [to] [the] [date/day/time/moment] "
            f"[on/upon/at/when] [which/when] {{instrument}} [{_HAS}] [already] {{force}} "
            "[in/pursuant/under] [to/accordance] [with] [{reference}]",
            lambda _: _ENTRY,
        ),
    ),
)
"""After the deposit of the n-th; after that date; thereafter; after the entry into force."""


def _deeds(parts: Parts) -> Scope:
    return Scope(since=parts.get(WHEN), kinds=parts.get(DONE) or parts.get(KINDS) or ANY)


UNRESERVED: Phrase[str] = Phrase(
    "later-unreserved",
    (
        Form(
            "[,] without [any/a] reservation/reservations (as to | (in/with respect/regard "
            "of/to) | "
            "of/regarding/concerning) {kinds}",
            lambda _: "unreserved",
        ),
        Form("[,] not subject to {kinds}", lambda _: "unreserved"),
        Form("[,] without the need to subject it to {kinds}", lambda _: "unreserved"),
    ),
)
"""Without reservation as to ratification."""

DEEDS: Phrase[Scope] = Phrase(
    "later-deeds",
    (
        Form(
            r"which/that [has/have] [:] [\( a/i/1 \)] signed [{instrument}] [{later-unreserved}] "
            r"[;/,] [or] [\( b/ii/2 \)] {done} [;/,] [or] [\( c/iii/3 \)] {done} [{later-when}]",
            _deeds,
        ),
        Form(
            f"[,] [and] [which/that/who] [{_HAS}] [have] [{{later-when}}] {{done}} "
            f"[{{later-when}}]",
            _deeds,
        ),
        Form(
            f"[,] [and] [which/that/who] [{_HAS}] [have] [{{later-when}}] "
            "sign/signs/signing/signed [{instrument}] [{later-unreserved}] "
            "[,] [or] [which/that/who] [shall] [{done} | deposit/deposits/deposited "
            "[its/the/an/their] instrument/instruments of {kinds}] [{at}] [{later-when}]",
            _deeds,
        ),
        Form(
            f"[,] [and] [which/that/who] [{_HAS}] [have] [{{later-when}}] "
            "become/becomes/becoming/became [a/an] [contracting] party/parties/member/members "
            "[to/of] [{instrument}|thereto] [{later-when}]",
            _deeds,
        ),
        Form(
            f"[,] [and] [which/that/who] [{_HAS}] [have] [{{later-when}}] "
            "express/expresses/expressing/expressed/establish/establishes/establishing/"
            "established/give/gives/giving/given/manifest/manifests/consent/consents/consenting "
            "[its/their/his] [consent] to be bound [by] [{instrument}] "
            "[in accordance with {reference}] [{later-when}]",
            _deeds,
        ),
        Form(
            f"[,] [and] [which/that/who] [{_HAS}] [have] [[,] {{later-when}} [,]] "
            "deposit/deposits/depositing/deposited [with ...] "
            "a/an/the/its/their/such [own/respective/appropriate] instrument/instruments "
            "[of] [{kinds}] [with ...] [in respect of {instrument}] [{later-when}]",
            _deeds,
        ),
        Form(
            f"[,] (whose|on whose behalf|the government of which) [government/governments] "
            f"[{_HAS}] [{{later-when}}] deposit/deposits/deposited "
            "a/an/the/its/their instrument/instruments [of] [{kinds}] [{later-when}]",
            _deeds,
        ),
        Form(
            "[,] (whose|on whose behalf|on behalf of which|the government of which) "
            "[any/an/a/the] [instrument/instruments] [of] [{kinds}] "
            f"[{_HAS}] [been] [{{later-when}}] deposited/received/registered/effected "
            "[with ...] [{later-when}]",
            _deeds,
        ),
        Form(
            f"[,] [which/that/who] [{_HAS}] complete/completes/completing/completed/fulfil/"
            "fulfils/fulfilling/fulfilled [the/its/their] [necessary/required/relevant] "
            "[internal/domestic/national/constitutional/legal] [legal/internal] "
            "procedures/requirements/formalities {later-when}",
            lambda p: Scope(since=p[WHEN], kinds=frozenset({Kind.NOTIFICATION})),
        ),
        Form(
            "[,] the government of which has deposited a/an/its instrument [of] [{kinds}] [,]",
            _deeds,
        ),
        Form(
            "[,] [which/that/who] notify/notifies/notifying/notified "
            "... [,] [or] [depositing/deposits an instrument of {kinds}] [,] {later-when}",
            _deeds,
        ),
    ),
)
"""Which subsequently ratifies, accepts, approves or accedes."""


_OTHERS = frozenset({"other", "others", "another", "remaining"})


def _scope(parts: Parts) -> Scope:
    deeds = parts.get(DEEDS) or Scope()
    others = not _OTHERS.isdisjoint(parts.text.casefold().split())
    return Scope(since=parts.get(WHEN) or deeds.since, kinds=deeds.kinds, others=others)


WHOM: Phrase[Scope] = Phrase(
    "later-whom",
    (
        Form(
            "[each/any/every/all/the/those/that/this/a/an/such] [of] [the/those/such] "
            "[other/others] [of] [the] {later-parties} [,] [{later-when}] [{later-deeds}] [,]",
            _scope,
        ),
    ),
)
"""Each state which ratifies after ..."""

SCOPE: Phrase[Scope] = Phrase(
    "later-scope",
    (
        Form(
            "(for | between | in/with respect/regard of/to | as regards/concerns/to/between | "
            "in the case of | in relation to | in so far as concerns | with regard to) "
            "{later-whom}",
            lambda p: p[WHOM],
        ),
        Form(
            "[in] as/so far as {later-whom} is/are concerned [,]",
            lambda p: p[WHOM],
        ),
        Form(
            "in the case of [any/an/each] instrument/instruments [of] [{kinds}] deposited "
            "{later-when} [,]",
            _scope,
        ),
    ),
)
"""For each state which ratifies after ..."""

PHRASES: tuple[Key[object], ...] = (
    PARTY,
    BODIES,
    QUALIFIED,
    PARTIES,
    WHEN,
    UNRESERVED,
    DEEDS,
    WHOM,
    SCOPE,
)
