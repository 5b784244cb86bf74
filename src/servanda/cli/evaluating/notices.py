"""What is wrong with a folder, in words of both languages: warnings, refusals and gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from servanda.law.doubts import Doubt
from servanda.law.reasons import Language, explain
from servanda.law.written import WrittenError
from servanda.reader.intake import RefusedFileError


class Trouble(StrEnum):
    """What is wrong with a row; the row is left out, and the rest is evaluated."""

    SHORT_ROW = "short-row"
    NOT_A_DAY = "not-a-day"
    NO_STATE = "no-state"
    UNKNOWN_KIND = "unknown-kind"
    ACT_OF_UNKNOWN = "act-of-unknown"
    CLAUSE_OF_UNKNOWN = "clause-of-unknown"
    TREATY_TWICE = "treaty-twice"
    MALFORMED_RULE = "malformed-rule"
    DIFFERENT_RULES = "different-rules"
    CIRCLE = "circle"
    DOUBT = "doubt"
    DOUBT_OF_CLAUSES = "doubt-of-clauses"
    BEFORE_SIGNING = "before-signing"
    NO_TEXT = "no-text"
    TEXT_REFUSED = "text-refused"
    NOT_READ = "not-read"


class Refusal(StrEnum):
    """Why nothing could be evaluated, or written, at all."""

    NO_FOLDER = "no-folder"
    NO_FILE = "no-file"
    NO_COLUMN = "no-column"
    UNREADABLE = "unreadable"
    NOT_WRITABLE = "not-writable"
    NO_OUT = "no-out"
    NO_SUCH_TREATY = "no-such-treaty"
    STATE_ALONE = "state-alone"


class Gap(StrEnum):
    """What is wanting before the law has anything to say."""

    NO_RULE = "no-rule"
    CONTRADICTORY_ACTS = "contradictory-acts"
    NO_CONSENT = "no-consent"
    NOT_BEFORE = "not-before"
    GIVEN = "given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One warning, with the values that its sentence names."""

    trouble: Trouble
    values: Mapping[str, str | WrittenError | RefusedFileError] = field(default_factory=dict)
    doubt: Doubt | None = None
    """The doubt that it tells, where it is one that the law has words for."""


class Refused(Exception):  # noqa: N818 - what was done, not what went wrong
    """Nothing can be done: one sentence says why and what to do."""

    def __init__(self, refusal: Refusal, *, name: str = "", value: str = "") -> None:
        self.refusal, self.name, self.value = refusal, name, value
        super().__init__(self.in_words("en"))

    def in_words(self, language: Language) -> str:
        """Say why, and what to do."""
        return _REFUSALS[language][self.refusal].format(name=self.name, value=self.value)


def notice_in_words(notice: Notice, language: Language) -> str:
    """Say what is wrong, and what was done about it."""
    words = {name: _value_in_words(value, language) for name, value in notice.values.items()}
    doubt = "" if notice.doubt is None else explain(notice.doubt, language).sentence
    return _TROUBLES[language][notice.trouble].format_map({**words, "doubt": doubt})


def _value_in_words(value: str | WrittenError | RefusedFileError, language: Language) -> str:
    match value:
        case str():
            return value
        case WrittenError():
            return value.in_words(language)
        case RefusedFileError():
            return value.sentence if language == "en" else value.sentence_ru
        case _:
            assert_never(value)


def gap_in_words(gap: Gap, language: Language) -> str:
    """Say what is wanting."""
    return _GAPS[language][gap]


_TROUBLES: Mapping[Language, Mapping[Trouble, str]] = {
    "en": {
        Trouble.SHORT_ROW: "{file}, row {row}: values are missing; the row was left out.",
        Trouble.NOT_A_DAY: "{file}, row {row}: “{value}” is not a day that can be believed, from "
        "1800 to 2199; it was left out.",
        Trouble.NO_STATE: "{file}, row {row}: no state is named; the row was left out.",
        Trouble.UNKNOWN_KIND: "acts.csv: “{value}” is no kind of act that is known; its rows were "
        "left out ({n}, the first is row {row}).",
        Trouble.ACT_OF_UNKNOWN: "acts.csv: the treaty “{value}” is not in this folder; its rows "
        "were left out ({n}, the first is row {row}).",
        Trouble.CLAUSE_OF_UNKNOWN: "clauses.csv, row {row}: the treaty “{treaty}” is not in "
        "treaties.csv; other treaties may refer to it, and it gets no line of its own.",
        Trouble.TREATY_TWICE: "treaties.csv, row {row}: the treaty “{treaty}” stands there twice; "
        "the first row was taken.",
        Trouble.MALFORMED_RULE: "{treaty}: the rule cannot be read: {sentence}",
        Trouble.DIFFERENT_RULES: "{treaty}: clauses.csv holds rules that differ; keep one.",
        Trouble.CIRCLE: "{treaty}: rules refer to each other in a circle, {circle}; take one of "
        "these references out.",
        Trouble.DOUBT: "{treaty}: {doubt} (cases: {n}; acts.csv, row {rows})",
        Trouble.DOUBT_OF_CLAUSES: "{treaty}: {doubt}",
        Trouble.BEFORE_SIGNING: "{treaty}: its rule is met on {day}, before it was signed or "
        "adopted on {signed}; one of these dates is wrong.",
        Trouble.NO_TEXT: "{treaty}: there is no text of it in texts; it has no rule.",
        Trouble.TEXT_REFUSED: "{treaty}: its text was left out: {sentence}",
        Trouble.NOT_READ: "{treaty}: no rule for its entry into force could be read in its text.",
    },
    "ru": {
        Trouble.SHORT_ROW: "{file}, строка {row}: не хватает значений; строка пропущена.",
        Trouble.NOT_A_DAY: "{file}, строка {row}: «{value}» не может быть датой с 1800 по 2199 "
        "год; значение пропущено.",
        Trouble.NO_STATE: "{file}, строка {row}: государство не названо; строка пропущена.",
        Trouble.UNKNOWN_KIND: "acts.csv: вид акта «{value}» неизвестен; его строки пропущены (их "
        "{n}, первая — строка {row}).",
        Trouble.ACT_OF_UNKNOWN: "acts.csv: договора «{value}» в этой папке нет; его строки "
        "пропущены (их {n}, первая — строка {row}).",
        Trouble.CLAUSE_OF_UNKNOWN: "clauses.csv, строка {row}: договора «{treaty}» нет в "
        "treaties.csv; другие договоры могут на него ссылаться, своей строки он не получает.",
        Trouble.TREATY_TWICE: "treaties.csv, строка {row}: договор «{treaty}» записан дважды; "
        "взята первая строка.",
        Trouble.MALFORMED_RULE: "{treaty}: правило не читается: {sentence}",
        Trouble.DIFFERENT_RULES: "{treaty}: в clauses.csv записаны разные правила; оставьте одно.",
        Trouble.CIRCLE: "{treaty}: правила ссылаются друг на друга по кругу, {circle}; уберите "
        "одну из этих ссылок.",
        Trouble.DOUBT: "{treaty}: {doubt} (случаев: {n}; acts.csv, строка {rows})",
        Trouble.DOUBT_OF_CLAUSES: "{treaty}: {doubt}",
        Trouble.BEFORE_SIGNING: "{treaty}: его правило выполнено {day}, до подписания или "
        "принятия {signed}; одна из этих дат неверна.",
        Trouble.NO_TEXT: "{treaty}: его текста в папке texts нет; правила нет.",
        Trouble.TEXT_REFUSED: "{treaty}: его текст пропущен: {sentence}",
        Trouble.NOT_READ: "{treaty}: правило о вступлении в силу в его тексте не прочитано.",
    },
}
_REFUSALS: Mapping[Language, Mapping[Refusal, str]] = {
    "en": {
        Refusal.NO_FOLDER: "{name}: there is no such folder; check the name.",
        Refusal.NO_FILE: "{name}: there is no such file in the folder; put it there.",
        Refusal.NO_COLUMN: "{name}: the column {value} is missing; add it.",
        Refusal.UNREADABLE: "{name} cannot be read: {value}; give a table that can be read.",
        Refusal.NOT_WRITABLE: "{name} cannot be written: {value}; name another folder with --out.",
        Refusal.NO_OUT: "There is nowhere to write to; name a folder with --out, or a treaty with "
        "--explain.",
        Refusal.NO_SUCH_TREATY: "{name}: there is no such treaty in the folder; check its id.",
        Refusal.STATE_ALONE: "{name}: a state is explained with its treaty; name that with "
        "--explain.",
    },
    "ru": {
        Refusal.NO_FOLDER: "{name}: такой папки нет; проверьте имя.",
        Refusal.NO_FILE: "{name}: такого файла в папке нет; добавьте его.",
        Refusal.NO_COLUMN: "{name}: нет столбца {value}; добавьте его.",
        Refusal.UNREADABLE: "{name} не читается: {value}; укажите таблицу, которую можно "
        "прочитать.",
        Refusal.NOT_WRITABLE: "{name} не записывается: {value}; укажите другую папку: --out.",
        Refusal.NO_OUT: "Некуда записать результат; укажите папку (--out) или договор (--explain).",
        Refusal.NO_SUCH_TREATY: "{name}: такого договора в папке нет; проверьте обозначение.",
        Refusal.STATE_ALONE: "{name}: государство объясняется вместе с договором; укажите его: "
        "--explain.",
    },
}
_GAPS: Mapping[Language, Mapping[Gap, str]] = {
    "en": {
        Gap.NO_RULE: "Missing: a rule for its entry into force.",
        Gap.GIVEN: "Entry into force on {on} is the recorded date, taken as given; the condition "
        "of the rule counts as met on {met_on}. By the acts:",
        Gap.NOT_BEFORE: "Not in force before {date}.",
        Gap.NO_CONSENT: "{state}: no consent to this treaty is on record.",
        Gap.CONTRADICTORY_ACTS: "Contradictory acts of one day decide; which of them came first is "
        "not on record.",
    },
    "ru": {
        Gap.NO_RULE: "Не хватает правила о вступлении в силу.",
        Gap.GIVEN: "Вступление в силу {on}: записанная дата, принятая как данная; условие правила "
        "считается выполненным {met_on}. По актам:",
        Gap.NOT_BEFORE: "Вступление в силу возможно не ранее чем {date}.",
        Gap.NO_CONSENT: "{state}: согласие на обязательность этого договора не записано.",
        Gap.CONTRADICTORY_ACTS: "Решают противоречащие друг другу акты одного дня; какой из них "
        "был первым, не записано.",
    },
}
