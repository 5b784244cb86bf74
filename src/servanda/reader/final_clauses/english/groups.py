"""Who acts: states, governments, parties, members, lists of named states.

The group a clause counts is most often a word for whoever may take part ("states", "contracting
governments", "members of the Organization"): that is anyone. It is more than that where it names
states, speaks of signatories, or of the parties or members of something else.

A group by an article of the text ("the States referred to in article 25") is known here only by the
article; it is given as the parties of the instrument ``ARTICLE`` and the number, which a reader
with the document resolves.
"""

from __future__ import annotations

from servanda.law.clauses import Anyone, Named, PartiesOf, Signatories, Who
from servanda.reader.final_clauses.english.subjects import INSTRUMENT
from servanda.reader.final_clauses.forms import REFERENCE, STATE, Form, Key, Parts, Phrase

ARTICLE = "article "
"""Before a number it stands for a group that an article of the text names."""
DEPOSITARIES = "depositaries"
"""Stands for the governments that the text makes depositaries."""
DEPOSITARIES_BESIDES = "depositaries, besides the number of others"
"""The same, where the number that the clause gives is of others."""

_ANYONE: Who = Anyone()
_SIGNATORIES: Who = Signatories()


def _named(parts: Parts) -> frozenset[str]:
    return frozenset({parts[STATE]}) | (parts.get(STATES) or frozenset())


STATES: Phrase[frozenset[str]] = Phrase(
    "states",
    (
        Form(
            "[by] [on behalf of] [the governments of | the government of] {state} "
            "[, | ;] [and/as] [well as] [by] [on behalf of] {states}",
            _named,
        ),
        Form("[by] [the governments of | the government of] {state}", _named),
    ),
)
"""Named states, as a list."""

_NOUN = (
    "state/states/government/governments/country/countries/party/parties/member/members/nation/"
    "nations/power/powers/entity/entities/territory/territories/organization/organizations/"
    "organisation/organisations/administration/administrations/participant/participants/"
    "signatory/signatories/them/states-parties/fishing-entities/communities/community/"
    "organs/institution/institutions/institutes/laboratories"
)
_QUALITY = (
    "member/contracting/high/range/eligible/participating/negotiating/interested/sovereign/"
    "independent/original/founding/founder/riparian/european/african/american/asian/arab/"
    "littoral/basin/partner/associate/such/said/these/those/respective/other/various/above/"
    "abovementioned/above-mentioned/aforementioned/different/regional/economic/integration/"
    "international/intergovernmental/inter-governmental/neighbouring/island/islands/southern/"
    "northern/eastern/western/central/pacific/caribbean/atlantic/mediterranean/baltic/caspian/"
    "nordic/latin/sadc/ecowas/comesa/oau/eac/asean/amu/cis/concerned/full/state/acp/sign/parent/"
    "cooperating/coastal/north/south/east/west/non-member/nonmember/ratifying/acceding/accepting/approving/national/prospective"
)
_NAMED_IN = (
    "referred/mentioned/listed/named/specified/enumerated/indicated/described/designated/"
    "contemplated/set/identified/defined/included"
)
_PLAIN: Phrase[Who] = Phrase(
    "plain-group",
    (
        Form("{kind-of-group}", lambda p: p[_ONE]),
        Form("{kind-of-group} [,] or/and [of] [by] {kind-of-group}", lambda p: p[_ONE]),
    ),
)
_ONE: Phrase[Who] = Phrase(
    "kind-of-group",
    (
        Form(
            "[the/its/these/such] [high] [contracting] signatory/signatories [contracting] "
            "[state/states/government/governments/party/parties/country/countries/member/members/"
            "nation/nations/power/powers] [{group-scope}]",
            lambda _: _SIGNATORIES,
        ),
        Form(
            f"[the] [of] [the] {_QUALITY} [or/and/,] {_QUALITY} [{_QUALITY}] [{_QUALITY}] {_NOUN} "
            "[{group-scope}]",
            lambda _: _ANYONE,
        ),
        Form(f"[the] [of] [the] [{_QUALITY}] {_NOUN} [{{group-scope}}]", lambda _: _ANYONE),
    ),
)


def _whole(parts: Parts) -> str | None:
    """Keep a name that does not break off at a word that joins it to the next."""
    return None if parts.text.lower().endswith((" and", " or", " by")) else parts.text


SCOPE: Phrase[str] = Phrase(
    "group-scope",
    (
        Form(
            "of/in/from/to/within the region/area/basin/zone/agreement/commission/community/"
            "convention/protocol/treaty/covenant/charter/statute [area]",
            lambda p: p.text,
        ),
        Form("of the {group-body}", lambda p: p.text),
        Form("of/in/from/to/within/bordering/around the ...", _whole),
        Form("represented/participating/present at/in the ...", _whole),
        Form("[signatory to {instrument}] which/that participated/took [part] in ...", _whole),
        Form("of [the] states/countries", lambda p: p.text),
        Form("[,] members of the ...", lambda p: p.text),
        Form("hereto/thereto/concerned/present/entitled [thereto]", lambda p: p.text),
        Form(
            "[,] entitled/invited/eligible to become/be/sign [a] [contracting] "
            "[party/parties/member/members] [to/of] [{instrument} | thereto | ...]",
            lambda p: p.text,
        ),
        Form(
            "[,] [which/that/who] [is/are] [a/the] [contracting] party/parties/member/members "
            "[to/of] {instrument}",
            lambda p: p.text,
        ),
    ),
)
"""What says of which circle they are, without narrowing it."""
_KIND_OF_BODY = (
    "organization/organisation/council/union/commission/league/fund/agency/committee/community/"
    "association/institute/bank"
)
_BODY: Phrase[str] = Phrase(
    "group-body",
    (
        Form(f"{_KIND_OF_BODY} [of/for ...]", lambda p: p.text),
        Form(f"[...] {_KIND_OF_BODY}/nations [of/for ...]", lambda p: p.text),
        Form(
            "oau/fao/imo/ilo/sadc/comesa/ecowas/eac/igad/asean/oas/wmo/unesco/iaea",
            lambda p: p.text,
        ),
    ),
)


def _listed(parts: Parts) -> Who:
    number = parts[REFERENCE]
    return PartiesOf(instrument=f"{ARTICLE}{number}") if number else _ANYONE


def _parties(parts: Parts) -> Who:
    return _ANYONE if parts[INSTRUMENT].own else PartiesOf(instrument=parts.text_of(INSTRUMENT))


def _parties_named(parts: Parts) -> Who:
    return PartiesOf(instrument=parts.text_of(TITLE))


TITLE: Phrase[str] = Phrase(
    "other-instrument",
    (
        Form(
            "[the] [...] convention/protocol/agreement/treaty/covenant/charter/statute/"
            "constitution/act [of/on/for/to/against/relating/concerning/in] [...]",
            lambda p: p.text,
        ),
        Form(
            "the {number} [...] convention/protocol/agreement/treaty [of/on/for/to/against] [...]",
            lambda p: p.text,
        ),
    ),
)
"""Another instrument by its title."""

GROUP: Phrase[Who] = Phrase(
    "group",
    (
        Form("{states}", lambda p: Named(p[STATES])),
        Form(
            f"{{plain-group}} [,] [as] {_NAMED_IN} [to/in] [in] {{reference}} "
            "[of/to {instrument}] [,] and {states}",
            _listed,
        ),
        Form("{plain-group} [,] [namely/viz/:] {states}", lambda p: Named(p[STATES])),
        Form(
            f"{{plain-group}} [,] [as] {_NAMED_IN} [to/forth/out] [in] {{reference}} "
            "[of/to {instrument}] [thereof/hereof/above]",
            _listed,
        ),
        Form(
            f"{{plain-group}} [,] [as/which] [are] {_NAMED_IN} [to] [in/by/above/below] [...] "
            "annex/appendix/schedule/preamble [...]",
            lambda p: p[_PLAIN],
        ),
        Form(
            "[the] [those] {plain-group} [,] [which/that/who/, being] [are/have] [become] [each] "
            "[contracting] party/parties to {instrument}",
            _parties,
        ),
        Form(
            "{plain-group} [,] [which/that/who] [are/is] [contracting] party/parties to "
            "{other-instrument}",
            _parties_named,
        ),
        Form("[contracting] parties to {instrument}", _parties),
        Form("parties to {other-instrument}", _parties_named),
        Form(
            "{plain-group} [,] which/that are [contracting] parties to {other-instrument} "
            "on/at the date/time on/at which {instrument} ..",
            _parties_named,
        ),
        Form(
            "[the] {plain-group} [,] [which/that/who] have/has signed [{instrument}]",
            lambda _: _SIGNATORIES,
        ),
        Form(
            "[the] {plain-group} [,] [which/that/who] [are/is] [a] signatory/signatories "
            "[to/of] {instrument}",
            lambda p: _SIGNATORIES if p[INSTRUMENT].own else _ANYONE,
        ),
        Form(
            "[the] {plain-group} [,] [which/that/who] [are/is] [a] signatory/signatories [thereto]",
            lambda _: _SIGNATORIES,
        ),
        Form(
            "[the] member/members [state/states/government/governments] of [the] {group-body}",
            lambda p: PartiesOf(instrument=p.text_of(_BODY)),
        ),
        Form(
            "[the] state/states [which/that] [are/is] [a] member/members of [the] {group-body}",
            lambda p: PartiesOf(instrument=p.text_of(_BODY)),
        ),
        Form(
            "[the] member/members [state/states] of [the] {group-body} or/and ...",
            lambda _: _ANYONE,
        ),
        Form(
            "{plain-group} [,] which/that is/are [a] signatory/signatories to {other-instrument} "
            "[as of {day}] [and [a] contracting party/parties to {other-instrument}]",
            lambda _: _ANYONE,
        ),
        Form(
            "{plain-group} [,] on whose behalf {instrument} has been signed", lambda _: _SIGNATORIES
        ),
        Form(
            "{plain-group} [,] the governments of which are designated [the/as] "
            "depositaries/depositary [of {instrument}] [governments]",
            lambda _: PartiesOf(instrument=DEPOSITARIES),
        ),
        Form(
            "[the] depositary/depository governments/states [{group-scope}]",
            lambda _: PartiesOf(instrument=DEPOSITARIES),
        ),
        Form(
            "[the] {plain-group} [hereby] designated [as] [the] depositary/depository/depositaries "
            "[governments/states] [of {instrument}]",
            lambda _: PartiesOf(instrument=DEPOSITARIES),
        ),
        Form("{plain-group}", lambda p: p[_PLAIN]),
    ),
)
"""Who acts."""

PHRASES: tuple[Key[object], ...] = (STATES, _PLAIN, _ONE, SCOPE, _BODY, TITLE, GROUP)
