"""Words beside a rule that do not change it: with whom, as who is told, in accordance with what.

"By" is treacherous: in "received by the Government of Norway" it names the depositary, in
"ratification by the Government of Norway" whose act it is; so there are two phrases of each sort.

``at`` says with or by which office something is done; ``tail`` is any such addition. Neither holds
a word that can change a rule, except where its form names it.
"""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.lexicon.listing import listed

_OFFICE = (
    "secretary-general/director-general/president/chairman/depositary/depository/depositaries/"
    "secretary/director/secretariat/registrar/commission/council/organization/organisation/"
    "union/bureau/committee/government/governments/ministry/minister/unit/centre/center/"
    "institute/office/authority/agency/conference/headquarters/league/archives/registry/bank/"
    "commonwealth/republic/chancellor/body/department/commissioner/rapporteur/board/assembly"
)
_OF_STATES = "organization/organisation/league/commonwealth/community/association/union"
ORGAN: Phrase[str] = Phrase(
    "organ",
    (
        Form("{state} [, which ...]", lambda p: p.text),
        Form(f"[the/a/its/their/an] [...] {_OFFICE} [general] [...]", lambda p: p.text),
        Form(
            f"[the] [...] {_OFFICE} [general] [of/for] [...] [the] {{state}} [...]",
            lambda p: p.text,
        ),
        Form("{state} as/being/, [the] depositary/depository [...]", lambda p: p.text),
        Form(
            "[the] director-general [of the united nations educational , scientific and cultural "
            "organization/organisation]",
            lambda p: p.text,
        ),
        Form(
            f"[the] [...] {_OFFICE} [general] of/for [the] [...] {_OF_STATES} of [the] "
            "[eastern/western/west/central/southern] "
            "american/arab/african/caribbean/independent/asian states",
            lambda p: p.text,
        ),
        Form("him/them", lambda p: p.text),
        Form("that/the said/latter government/organization/depositary", lambda p: p.text),
        Form("the latter", lambda p: p.text),
    ),
)
"""An office, government or body that keeps a treaty or is told of something."""

AT: Phrase[str] = Phrase(
    "at",
    (
        Form("{with-whom}", lambda p: p.text),
        Form("by {organ}", lambda p: p.text),
    ),
)
"""With the depositary, by the Secretary-General, by a Government."""

_KEEPER = (
    "secretary-general/director-general/depositary/depository/depositaries/secretary/director/"
    "secretariat/registrar/commission/organization/organisation/bureau/ministry/minister/office/"
    "department/board"
)
WITH: Phrase[str] = Phrase(
    "with-whom",
    (
        Form("with/to/in {organ}", lambda p: p.text),
        Form(f"by [the] [...] {_KEEPER} [general] [of/for] [...] [{{state}}]", lambda p: p.text),
        Form(
            "in accordance with [the] [provisions] [of] {reference} [of/to {instrument}]",
            lambda p: p.text,
        ),
        Form("under/pursuant [to] {reference} [of/to {instrument}]", lambda p: p.text),
        Form(
            "(in terms of | according to | as provided [for] in/by | referred to in) {reference} "
            "[of/to {instrument}]",
            lambda p: p.text,
        ),
    ),
)
"""With the depositary, by the Secretary-General; by a Government may be whose act it is."""


def _of_them(parts: Parts) -> str | None:
    """Keep to those that bring it into force: what is said of others is another rule."""
    return None if _OTHERS & parts.words else parts.text


_OTHERS = listed("other others each every any another")
TAIL: Phrase[str] = Phrase(
    "tail",
    (
        Form("[,] {plain-tail}", lambda p: p.text),
        Form("[,] {at}", lambda p: p.text),
    ),
)
"""What may follow a rule without changing it."""

PLAIN_TAIL: Phrase[str] = Phrase(
    "plain-tail",
    (
        Form("[,] {with-whom}", lambda p: p.text),
        Form(
            "[,] [and] [has/have/as/all] [been] [done] "
            "[in accordance/accord/conformity/compliance/line with | as provided [for] in/by | "
            "pursuant to | under | according to | referred to in | mentioned in | "
            "provided for in/by | specified in | set forth in | laid down in | in terms of | "
            "by virtue of | described in | as stipulated in | prescribed in | required by] "
            "[the] [provisions/terms/requirements] [of] {reference} "
            "[of/to [{instrument}]] [hereof/above/below/thereof/hereto]",
            lambda p: p.text,
        ),
        Form(
            "[,] in accordance/conformity with [the] [provisions/terms] [of] [...]",
            lambda p: p.text,
        ),
        Form(
            "[,] [and] who/which [government/governments/organization] "
            "shall/will inform/notify/advise/communicate/transmit/give/send/act ....",
            lambda p: p.text,
        ),
        Form(
            "[,] and the ... shall/will [immediately/promptly/forthwith] "
            "inform/notify/advise/communicate ....",
            lambda p: p.text,
        ),
        Form(
            "[,] [and] in whose archives ....",
            lambda p: p.text,
        ),
        Form("[,] through [the] diplomatic channels", lambda p: p.text),
        Form("[,] which/whose [exchange] shall/will take place ...", lambda p: p.text),
        Form("under {instrument}", lambda p: p.text),
        Form(
            "[,] [but] only/solely with/in/for [respect/regard/between] [to/of] [those/the/such] "
            "{group} [which/that] have {acted} [{with-whom}] "
            "[on or before | by | before] [that/such] [date]",
            lambda p: p.text,
        ),
        Form("[,] [and/but] [only/solely] {entry-scope}", _of_them),
        Form("[,] which/that/and shall/will be deposited {at}", lambda p: p.text),
        Form("[,] as the case may be [,]", lambda p: p.text),
        Form("[,] as appropriate [,]", lambda p: p.text),
        Form("[,] whichever is/be achieved/reached/attained [the] first", lambda p: p.text),
        Form("[,] \\( hereinafter .... \\)", lambda p: p.text),
    ),
)
"""The same, but for what may say whose act it is."""

PHRASES: tuple[Key[object], ...] = (ORGAN, AT, WITH, TAIL, PLAIN_TAIL)
