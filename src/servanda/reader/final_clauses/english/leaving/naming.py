"""Who leaves, what is left, who is told, and the paper by which it is done.

None of these changes how or when a party may leave, so their phrases have no value but that they
are there. What would change it (a party of a certain sort, a notice of something else) has no form.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.subjects import INSTRUMENT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Phrase


def there(_: object) -> bool:
    """Stand for words whose value is that they are there."""
    return True


ITSELF = Instrument(noun="", own=True)


THING: Phrase[Instrument] = Phrase(
    "leaving-thing",
    (
        Form("{instrument}", lambda p: p[INSTRUMENT]),
        Form("[its] membership/participation [of/in] {leaving-thing}", lambda p: p[THING]),
        Form(
            "the/this [said/present] "
            "commission/organization/organisation/institute/agency/centre/center/council/union/"
            "association/bank/fund/committee/authority/company/corporation/network/league/"
            "community/group/bureau/system/facility/federation/forum/foundation/office",
            lambda _: ITSELF,
        ),
    ),
)
"""The instrument, or the body that it makes."""


_PARTY_WORD: Phrase[bool] = Phrase(
    "leaving-party-word",
    (
        Form(
            "high/contracting/state/states/party/parties/government/governments/member/members/"
            "nation/nations/country/countries/signatory/signatories/acceding/adhering/ratifying/"
            "accepting/participating/participant/participants/riparian/coastal/range/basin/"
            "producing/importing/exporting/consuming/sovereign/negotiating/or/and/organisation/"
            "organization/organizations/organisations/regional/economic/integration/entity/"
            "entities/power/powers/administration/administrations/associate/republic/republics/"
            "state-party/states-parties/full/interested/thereto/hereto",
            there,
        ),
        Form("of/to/in [the] {leaving-thing}", there),
        Form("of the", there),
    ),
)


PARTY_NOUN: Phrase[bool] = Phrase(
    "leaving-party-noun", (Form("{leaving-party-word} [{leaving-party-noun}]", there),)
)


_CONSENTED: Phrase[bool] = Phrase(
    "leaving-consented",
    (
        Form(
            "ratified/accepted/approved/acceded/adhered/joined/signed/to/or/and/,/bound/by/become",
            there,
        ),
        Form("[a] party/parties [to]", there),
        Form("{leaving-thing}", there),
    ),
)


_CONSENTEDS: Phrase[bool] = Phrase(
    "leaving-consenteds", (Form("{leaving-consented} [{leaving-consenteds}]", there),)
)


_BOUND: Phrase[bool] = Phrase(
    "leaving-bound",
    (
        Form("[,] which/that/who has/have/is/are/shall [have] {leaving-consenteds} [,]", there),
        Form("bound by {leaving-thing}", there),
    ),
)


PARTY: Phrase[bool] = Phrase(
    "leaving-party",
    (
        Form(
            "any/each/every/either/a/an/the [one] [of] [the/its] {leaving-party-noun} "
            "[{leaving-bound}]",
            there,
        ),
        Form("one of the {leaving-party-noun}", there),
        Form("the government of any/each/a {leaving-party-noun}", there),
        Form("[the] [contracting/member] parties/members/states/governments", there),
    ),
)
"""Any party: whoever is one."""


THAT_PARTY: Phrase[bool] = Phrase(
    "leaving-that-party",
    (
        Form("it/them/itself", there),
        Form(
            "that/such/said/the/each/a/an/any/this/its [said/first] "
            "[denouncing/withdrawing/notifying/renouncing/terminating/giving] [a/such/that] "
            "{leaving-party-noun} [concerned/question] [making/giving/effecting] [it] "
            "[such/the/a] [notice/denunciation/notification]",
            there,
        ),
        Form("that/such/the {leaving-party-noun} in question", there),
        Form(
            "the/that/such/any/a {leaving-party-noun} "
            "(giving/making/effecting/submitting | which/that has/have [so] "
            "given/made/effected/denounced/withdrawn/notified | which/that gives/makes/denounces/"
            "withdraws | withdrawing/denouncing) [{leaving-notice}] [it]",
            there,
        ),
    ),
)
"""The party that leaves."""


_ORGAN_WORD: Phrase[bool] = Phrase(
    "leaving-organ-word",
    (
        Form("{state}", there),
        Form(
            "the/a/all/other/each/every/both/its/said/secretary/general/secretary-general/"
            "director-general/director/depositary/depository/depositaries/depositories/"
            "government/governments/secretariat/executive/bureau/organization/organisation/"
            "council/commission/committee/of/europe/united/nations/league/international/"
            "maritime/consultative/inter/governmental/inter-governmental/intergovernmental/"
            "atomic/energy/agency/food/agriculture/educational/scientific/cultural/world/health/"
            "labour/labor/office/trade/customs/co-operation/cooperation/chairman/chairperson/"
            "president/african/unity/union/pan/american/pan-american/states/minister/ministry/"
            "foreign/affairs/external/swiss/federal/confederation/republic/kingdom/conference/"
            "board/parties/party/contracting/members/member/state/high/signatory/acceding/"
            "concerned/permanent/court/arbitration/economic/community/communities/european/"
            "headquarters/host/country/commonwealth/islamic/arab/association/south/north/east/"
            "west/pacific/asia/asian/central/southern/northern/eastern/western/forum/fisheries/"
            "bank/fund/development/technical/administrative/tourism/postal/and/meteorological/"
            "intellectual/property/civil/aviation/telecommunication/security/institute/centre/"
            "center/authority/interim/for/or/au/fao/imo/iaea/unesco/oau/oas/wipo/ecowas/sadc/"
            "acting/as/such/remaining/to/nordic/ministers/countries/latin/america/caribbean/"
            "chief/officer/registrar/signatories/adhering/nation/participating/security",
            there,
        ),
    ),
)


ORGAN: Phrase[bool] = Phrase(
    "leaving-organ",
    (
        Form("{leaving-organ-word} [{leaving-organ}]", there),
        Form("{organ}", there),
    ),
)
"""Whoever receives the notice."""


_NOTICE_NOUN = (
    "notice/notices/notification/notifications/instrument/instruments/denunciation/withdrawal/"
    "communication/declaration/document/letter/act/termination/renunciation/statement/advice/"
    "intention/desire/decision/note/cessation/intent"
)


_SENT = (
    "given/addressed/sent/communicated/transmitted/submitted/delivered/deposited/made/served/"
    "forwarded/directed/dispatched/conveyed/lodged/notified"
)


_MORE: Phrase[bool] = Phrase(
    "leaving-notice-more",
    (
        Form(f"of [its/such/the/a/an/any/his/their/that/said] {_NOTICE_NOUN}", there),
        Form("to withdraw/denounce/terminate/renounce [from] [{leaving-thing}]", there),
        Form("of withdrawing/denouncing/terminating [from] {leaving-thing}", there),
        Form("to cease to be a party/member [to/of] [{leaving-thing}]", there),
        Form("to do so", there),
        Form("[,] of its/their/his intention/wish/desire/decision", there),
        Form("with {leaving-organ}", there),
        Form("from/of/to {leaving-thing}", there),
        Form("to that/this/such/the [same] effect", there),
        Form("in writing", there),
        Form("thereof/concerned", there),
        Form(
            f"[which/that] [has/is/was] [been] {_SENT} [in writing] to/with/upon {{leaving-organ}}"
            " [for] [registration/that] [purpose]",
            there,
        ),
        Form(f"[so] {_SENT}", there),
        Form("to/upon {leaving-organ}", there),
        Form("by {leaving-that-party}", there),
        Form("of/by {leaving-party}", there),
        Form("in question", there),
        Form("[and] through [the] [usual] diplomatic channels/channel", there),
        Form(
            "[made/given/effected] (under | pursuant to | referred to in | provided for in/by | "
            "in accordance/conformity with | by virtue of | mentioned in) [the] [provisions] [of] "
            "{reference}",
            there,
        ),
    ),
)


_MORES: Phrase[bool] = Phrase(
    "leaving-notice-mores", (Form("{leaving-notice-more} [{leaving-notice-mores}]", there),)
)


NOTICE: Phrase[bool] = Phrase(
    "leaving-notice",
    (
        Form(
            "[a/an/the/such/any/said/this/that/its/each/every/his/their] "
            "[the/such/said] [written/formal/previous/prior/due/official/advance/duly/relevant] "
            f"{_NOTICE_NOUN} [{{leaving-notice-mores}}]",
            there,
        ),
        Form("it/same", there),
    ),
)
"""The notice of leaving."""

PHRASES: tuple[Key[object], ...] = (
    THING,
    _PARTY_WORD,
    PARTY_NOUN,
    _CONSENTED,
    _CONSENTEDS,
    _BOUND,
    PARTY,
    THAT_PARTY,
    _ORGAN_WORD,
    ORGAN,
    _MORE,
    _MORES,
    NOTICE,
)
