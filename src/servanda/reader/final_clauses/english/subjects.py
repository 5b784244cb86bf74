"""What a final clause speaks of, the instrument, and that it enters into force, in every wording.

Whether ``the Convention`` is the instrument itself or another one depends on the document: the
phrase gives the noun and whether it points at itself (``this``, ``the present``, ``it``).
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """An instrument as a clause names it."""

    noun: str
    """``convention``, ``protocol``; empty for ``it``."""
    own: bool
    """Whether the words point at the instrument in which they stand."""

    def is_of(self, kind: str) -> bool:
        """Tell whether an instrument of this kind speaks of itself with these words.

        Even "this Convention" is another one where it stands in a protocol: in a text it quotes.
        """
        nouns = self.noun in _ANY_NOUN or not kind
        return nouns or self.noun in kind or kind in self.noun


_ANY_NOUN = frozenset({"", "instrument", "text"})

_NOUN: Phrase[str] = Phrase(
    "instrument-noun",
    (
        Form("memorandum of understanding/agreement", lambda _: "memorandum"),
        Form("agreed measures", lambda _: "measures"),
        Form("articles of agreement", lambda _: "articles"),
        Form(
            "convention/protocol/agreement/treaty/covenant/charter/statute/statutes/constitution/"
            "act/arrangement/pact/accord/amendment/amendments/annex/annexes/declaration/"
            "memorandum/regulations/code/instrument/measures/understanding/scheme/compact/plan/"
            "decision/resolution/concordat/undertaking/settlement/articles/rules/appendix/"
            "modification/modifications/revision/contract/protocols/conventions/agreements/"
            "programme/additions/text/schedule/notes",
            lambda p: p.text.lower(),
        ),
    ),
)
_QUALITY = (
    "additional/optional/supplementary/framework/international/european/interim/final/general/"
    "regional/multilateral/inter-american/african/asian/arab/attached/amending/inter-african/"
    "second/first/third/revised/intergovernmental/constituent/special/american/consolidated/"
    "cooperation/co-operation/trade/master/implementing/supplemental/administrative/bilateral/"
    "tripartite/trilateral/nordic/above/said"
)


def _own(parts: Parts) -> Instrument:
    return Instrument(noun=parts[_NOUN], own=True)


def _any(parts: Parts) -> Instrument:
    return Instrument(noun=parts[_NOUN], own=False)


INSTRUMENT: Phrase[Instrument] = Phrase(
    "instrument",
    (
        Form(f"this/these/present [present] [{_QUALITY}] {{instrument-noun}}", _own),
        Form(f"the present [{_QUALITY}] [{_QUALITY}] {{instrument-noun}}", _own),
        Form(f"the said/aforesaid/foregoing [{_QUALITY}] {{instrument-noun}}", _own),
        Form(f"the [{_QUALITY}] {{instrument-noun}}", _any),
        Form("it/same", lambda _: Instrument(noun="", own=True)),
        Form("the same", lambda _: Instrument(noun="", own=True)),
        Form("{instrument-noun}", _any),
    ),
)
"""This Convention, the present Protocol, the Agreement, it."""

SUBJECT: Phrase[Instrument] = Phrase(
    "subject",
    (
        Form("{instrument}", lambda p: p[INSTRUMENT]),
        Form(
            "{instrument} [,] and/including/with [together with] [the/its/this/their] "
            "[attached/annexed/accompanying/additional/appended/related] {instrument-noun} "
            "[attached/annexed/appended/relating] [thereto/hereto] [,]",
            lambda p: p[INSTRUMENT],
        ),
        Form("{instrument} , together with its/the {instrument-noun} [,]", lambda p: p[INSTRUMENT]),
        Form(
            "{instrument} [,] (and | together with) [the] {instrument-noun} "
            "concerning/relating/on/regarding/for/of ....,",
            lambda p: p[INSTRUMENT],
        ),
        Form(
            "{instrument} and/or any/each/every [of] [its/the/such] protocol/protocols [thereto]",
            lambda p: p[INSTRUMENT],
        ),
        Form("the provisions/terms of {instrument}", lambda p: p[INSTRUMENT]),
    ),
)
"""The instrument, with what is attached to it."""

FORCE: Phrase[str] = Phrase(
    "force",
    (
        Form(
            "[shall/will/should/must/does/do | is to] [then/thereupon/therefore/also/thus/finally/"
            "accordingly/only/definitively/initially/first/forthwith/immediately/automatically] "
            "enter/enters/come/comes/go/goes/entering/coming/entered/came [definitively/finally] "
            "in/into/to [to] force/effect/operation/vigour/being/effectiveness "
            "[definitively/finally]",
            lambda _: "force",
        ),
        Form(
            "[shall/will/should | is to] "
            "[then/thereupon/therefore/also/thus/accordingly/only/first] "
            "take/takes/taking/have/acquire legal effect/force",
            lambda _: "force",
        ),
        Form(
            "[shall/will/should | is to] "
            "[then/thereupon/therefore/also/thus/accordingly/only/first] "
            "take/takes/taking/have/acquire effect/force",
            lambda _: "force",
        ),
        Form(
            "[shall/will/should | is to] [then/thereupon/therefore/also/thus/accordingly/only] "
            "become/becomes/becoming/be effective/operative/binding/applicable/valid",
            lambda _: "force",
        ),
        Form(
            "[shall/will | is to] [then/thereupon/therefore/also/thus/accordingly/only] be in/into "
            "force/effect",
            lambda _: "force",
        ),
        Form("[shall/will] commence/commences/begin/begins [to apply]", lambda _: "force"),
        Form(
            "shall/will be deemed/considered/regarded [to] [as] have/having entered/come "
            "in/into [to] force/effect",
            lambda _: "force",
        ),
        Form(
            "[shall/will | is to] [then/thereupon] be brought/put in/into [to] force/effect/"
            "operation",
            lambda _: "force",
        ),
    ),
)
"""Shall enter into force, in all its wordings."""

ENTRY: Phrase[str] = Phrase(
    "entry",
    (
        Form("[the/its] entry/entrance/entering in/into [to] force/effect", lambda _: "entry"),
        Form("[the/its] coming in/into [to] force/effect/operation", lambda _: "entry"),
    ),
)
"""The entry into force, as a noun."""

PHRASES: tuple[Key[object], ...] = (_NOUN, INSTRUMENT, SUBJECT, FORCE, ENTRY)
