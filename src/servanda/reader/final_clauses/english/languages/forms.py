"""How English texts say in which languages they are authentic, and which prevails.

The forms are those of the closing article ("of which the ... texts are equally authentic"), of the
testimonium ("done in ... , both texts being equally authentic") and of the clause on divergence.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.languages.names import LANGUAGE_NAMES
from servanda.reader.final_clauses.english.subjects import INSTRUMENT
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.forms.phrases import Build


def _giving(code: str) -> Build[str]:
    return lambda _: code


_NAME: Phrase[str] = Phrase(
    "language-name", tuple(Form(name, _giving(code)) for name, code in LANGUAGE_NAMES)
)
_TEXT = "text/texts/version/versions/language/languages/copy/copies/original/originals/tongues"


def _listed(parts: Parts) -> frozenset[str]:
    return frozenset({parts[_NAME]}) | (parts.get(LANGUAGE_LIST) or frozenset())


LANGUAGE_LIST: Phrase[frozenset[str]] = Phrase(
    "language-list",
    (
        Form(
            f"[in] [both] [the] {{language-name}} [{_TEXT}] [, | ; | /] [and/as/or] [well as] "
            "[{language-list}]",
            _listed,
        ),
    ),
)
"""English, French and Russian."""

_AUTHENTIC: Phrase[bool] = Phrase(
    "languages-authentic",
    (
        Form(
            "[equally/both/all/each/alone] [equally] [the] [sole/only] "
            "authentic/authoritative/official/valid/binding [ones/one]",
            lambda _: True,
        ),
        Form(
            "[to be] [regarded/considered/deemed/treated] [as] [to be] equally "
            "authentic/authoritative/official/valid/binding/reliable/original",
            lambda _: True,
        ),
        Form(
            "[of] (equal/equally/identical | the same) [legal] [authentic] "
            "authenticity/validity/value/force/"
            "authority/standing/authentic",
            lambda _: True,
        ),
    ),
)
_BE = "are/is/being/be/having/have/has/shall/will/as"
_NOUN = "text/texts/version/versions/copies/originals/languages/ones/instruments/documents"
_EACH: Phrase[bool] = Phrase(
    "languages-each",
    (
        # each text being equally authentic; of which all are; the two texts having equal value
        Form(
            f"[alone] [,] [and/with/of] [which] [the/each/both/all/these/every/of] [the/of] "
            f"[which/these/those | {{number}}] [linguistic/language/original/said] [{_NOUN}] "
            f"[{_BE}] [both/all/each/alone] [be/being] [both/all/each] {{languages-authentic}}",
            lambda _: True,
        ),
        # the texts in both languages, the text in each of these languages
        Form(
            f"[,] [and] [the] {_NOUN} [drawn/written/done/prepared] [up] in "
            f"each/both/all/the/these/said [of] [the/these/which/said] [{{number}}] "
            f"[said] [language/languages] [{_BE}] [both/all] [be/being] [both/all] "
            "{languages-authentic}",
            lambda _: True,
        ),
    ),
)
_COPIES = (
    "[,] [in] [a/single/the | {number}] "
    "[single/original/certified/identical] "
    "copy/copies/original/originals/exemplar/exemplars/duplicate/triplicate/quadruplicate/document/"
    "instrument [each] [,]"
)


CLAIM: Phrase[frozenset[str]] = Phrase(
    "languages-claim",
    (
        # the English and French texts of this Convention are equally authentic; done in English
        # and French, both texts being equally authentic
        Form(
            "{language-list} [of/to/thereof/hereof] [{instrument}] [,] {languages-each}",
            lambda p: p[LANGUAGE_LIST],
        ),
        Form(
            f"{{language-list}} {_COPIES} [,] {{languages-each}}",
            lambda p: p[LANGUAGE_LIST],
        ),
        # the authentic text of this Convention is in English
        Form(
            "[equally] authentic/original text/texts/language/languages/version/versions "
            "[of/for/to] [{instrument}] [thereof/hereof] [is/are/shall/will/being] [be] "
            "[those] [written/drawn/prepared] [up] [in/:] [the] {language-list}",
            lambda p: p[LANGUAGE_LIST],
        ),
        # English and French shall be the authentic languages
        Form(
            "{language-list} [shall/will] are/is/be/being [the/both/all] [equally] "
            "[sole/only] authentic text/texts/language/languages/version/versions",
            lambda p: p[LANGUAGE_LIST],
        ),
        # each copy equally authentic in English and French
        Form("{languages-authentic} in {language-list}", lambda p: p[LANGUAGE_LIST]),
    ),
)
"""In which languages the text is authentic."""

DONE: Phrase[frozenset[str]] = Phrase(
    "languages-done",
    (
        Form("in {language-list}", lambda p: p[LANGUAGE_LIST]),
        # one copy in English and one in French
        Form(
            "in [the] {language-name} [language] [,] and [one/another/the] [other] [copy] "
            "{languages-done}",
            lambda p: frozenset({p[_NAME]}) | p[DONE],
        ),
    ),
)
"""In which languages the text was drawn up, where it does not say which is authentic."""

DRAWN: Phrase[bool] = Phrase(
    "languages-drawn",
    (
        Form("done [at/in/on/this/, | ...]", lambda _: True),
        Form(
            "{instrument} [,] [has/have/is/are/was/were/shall/which] [been/be] "
            "drawn/established/done/executed/written/concluded/prepared/made/signed/formulated "
            "[up]",
            lambda p: p[INSTRUMENT].own or None,
        ),
        Form("formulated/executed at", lambda _: True),
        Form("{instrument} [,] being a single original", lambda p: p[INSTRUMENT].own or None),
        Form("signed/sign {instrument}", lambda p: p[INSTRUMENT].own or None),
    ),
)
"""What stands before the languages of a testimonium."""

_DIFFERING = (
    "difference/differences/divergence/divergences/divergency/divergencies/discrepancy/"
    "discrepancies/dispute/disputes/doubt/doubts/inconsistency/inconsistencies/conflict/conflicts/"
    "disagreement/disagreements/variance/ambiguity/contradiction/controversy"
)
PREVAILING: Phrase[str] = Phrase(
    "languages-prevailing",
    (
        # the English text shall prevail
        Form(
            f"{{language-name}} [{_TEXT}] [of/thereof] [{{instrument}}] shall/will/to/should/may "
            "prevail/preponderate/govern/control",
            lambda p: p[_NAME],
        ),
        Form(
            f"{{language-name}} [{_TEXT}] [of/thereof] [{{instrument}}] "
            f"prevails/governs/prevailing",
            lambda p: p[_NAME],
        ),
        Form(
            f"{{language-name}} [{_TEXT}] [of/thereof] [{{instrument}}] [is] "
            f"shall/will/to/should be "
            "[considered/regarded/deemed/treated] [as/to] [be] [the] "
            "decisive/controlling/prevailing/preponderant/conclusive/determining/operative/used "
            "[one]",
            lambda p: p[_NAME],
        ),
        # in case of divergence the English text shall be authoritative
        Form(
            f"[in/where] [the/there/any] [case/event/cases/is/are] [of] [any/a/the] {_DIFFERING} "
            "[between/among/of/in] [them/these/both/the] [two/three/interpretation/text/texts] "
            "[...] "
            f"[,] [the] {{language-name}} [{_TEXT}] shall/will be [considered/regarded/deemed] "
            "[as/to] [be] [the] authoritative/authentic/original [one/text]",
            lambda p: p[_NAME],
        ),
        Form(
            f"{{language-name}} [{_TEXT}] being/is/are/shall/will [be] "
            f"authentic/authoritative/decisive [,] in [the] case/event of [any/a] {_DIFFERING}",
            lambda p: p[_NAME],
        ),
    ),
)
"""Which language prevails."""

PHRASES: tuple[Key[object], ...] = (
    _NAME,
    LANGUAGE_LIST,
    _AUTHENTIC,
    _EACH,
    CLAIM,
    DONE,
    DRAWN,
    PREVAILING,
)
