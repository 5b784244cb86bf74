"""Who may accede, from when on, and by what."""

from __future__ import annotations

from servanda.law.clauses import (
    Anyone,
    Named,
    PartiesOf,
    Who,
)
from servanda.reader.final_clauses.english.groups import ARTICLE, GROUP
from servanda.reader.final_clauses.forms import Form, Key, Phrase

ANYONE: Phrase[Who] = Phrase(
    "acceding-anyone",
    (
        Form(
            "[any/all/each/every/the] [other] [of] [the] [non-signatory] "
            "state/states/government/governments/country/countries/nation/nations/party/parties/"
            "organization/organizations/organisation/organisations "
            "[,] [and/or] [by] [any/other] [other] [regional/economic/international/"
            "intergovernmental] [economic/integration] [integration] "
            "[organization/organizations/organisation/organisations/entity/entities] [,] "
            "[that/which] [has/have] [did/do/does] [not] [yet] [signed/sign/signing] "
            "[{subject}] [before/by {entry} [{tail}] | before {subject} {force} [{tail}]]",
            lambda _: Anyone(),
        ),
        Form(
            "[any/the/other] [such/other] [regional] [economic] [integration] "
            "organization/organizations/organisation/organisations",
            lambda _: Anyone(),
        ),
        Form("{state} [,] and/or {acceding-anyone}", lambda _: Anyone()),
        Form("{acceding-plain} [,] and/or [by] {acceding-anyone}", lambda _: Anyone()),
    ),
)
PLAIN: Phrase[str] = Phrase(
    "acceding-plain",
    (Form("[any/all/other/the] state/states/government/governments", lambda p: p.text),),
)
WHOM: Phrase[Who] = Phrase(
    "acceding-whom",
    (
        Form("{acceding-anyone}", lambda p: p[ANYONE]),
        Form("[any/each/all/the/those] [of] [the] [other] {group}", lambda p: _known(p[GROUP])),
    ),
)
"""Any state; the states named in ..."""


def _known(who: Who) -> Who | None:
    """Give a group that the register can follow; others are kept in their words."""
    match who:
        case Named():
            return who
        case PartiesOf(instrument=instrument) if not instrument.startswith(ARTICLE):
            return who
        case _:
            return None


GROUP_WORDS: Phrase[str] = Phrase(
    "acceding-group",
    (
        Form("[any/each/all/the/those] [of] [the] [other] {group} [....]", lambda p: p.text),
        Form("[any/each/all/the/those/such] [other] [....]", lambda p: p.text),
    ),
)
"""A group in words that the register does not follow."""

WHEN: Phrase[str] = Phrase(
    "acceding-when",
    (
        Form(
            "[,] [as] from/after/on/following/since/upon/at/until/before [and/or] "
            "[from/after/as/of] [the/its] "
            "({entry} | date/day/expiry/expiration/closing/closure) [...]",
            lambda p: p.text,
        ),
        Form("[,] [as] from/after/on/until/before [and/or] [after] [the] {day}", lambda p: p.text),
        Form(
            "[,] [as] [from/after] [the] [day/date] [after/following] [the] [date/day] [on] "
            "[which] "
            "{subject} [is/has/shall] [been/be] [closed/opened/close] for signature",
            lambda p: p.text,
        ),
        Form(
            "[,] [at] [any] [time] after/following [the] [date] [of] [its] {entry} [of {subject}]",
            lambda p: p.text,
        ),
        Form(
            "[,] after/following [the] [date] [on] [which] {subject} [has] {force}",
            lambda p: p.text,
        ),
        Form("[,] [at] any time", lambda p: p.text),
        Form("[,] thereafter/subsequently", lambda p: p.text),
    ),
)
"""From when on; the register takes an accession as it comes."""

NAMED: Phrase[str] = Phrase(
    "acceding-named",
    (
        Form(
            "[any/each/all/the/those/such/a] [other] "
            "state/states/government/governments/member/members/party/parties/country/countries "
            "[....]",
            lambda p: p.text,
        ),
    ),
)
"""A group in words, before what it may do."""

BY: Phrase[str] = Phrase(
    "acceding-by",
    (
        Form(
            "[,] by/through [means] [of] [the/its] deposit/depositing [with {organ}] [of] [an/its] "
            "[instrument/instruments] [of accession] [{at}]",
            lambda p: p.text,
        ),
        Form(
            "[,] by [a/an] [written] notification/notice [in writing] [addressed] [{at}]",
            lambda p: p.text,
        ),
    ),
)
"""By what an accession is made; it changes nothing of who may."""

PHRASES: tuple[Key[object], ...] = (PLAIN, ANYONE, WHOM, GROUP_WORDS, WHEN, NAMED, BY)
