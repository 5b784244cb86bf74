"""The authentic languages, in Russian: "на русском языке", "тексты которой равно аутентичны"."""

from __future__ import annotations

from dataclasses import replace

from servanda.reader.final_clauses.forms import Form, Key, Parser, Phrase
from servanda.reader.final_clauses.record import Languages, Matter, Reading
from servanda.reader.final_clauses.russian.accounting import best_of, not_read, reading, statements
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Token

#: Stems of languages' names and their codes (ISO 639-1).
_NAMES = (
    "азербайджанск az, албанск sq, амхарск am, английск en, арабск ar, армянск hy, белорусск be, "
    "бенгальск bn, болгарск bg, боснийск bs, венгерск hu, вьетнамск vi, греческ el, грузинск ka, "
    "датск da, иврит he, индонезийск id, ирландск ga, исландск is, испанск es, итальянск it, "
    "казахск kk, киргизск ky, кыргызск ky, китайск zh, корейск ko, кхмерск km, лаосск lo, "
    "латышск lv, литовск lt, македонск mk, малайск ms, мальтийск mt, молдавск ro, монгольск mn, "
    "немецк de, непальск ne, нидерландск nl, голландск nl, норвежск no, персидск fa, фарси fa, "
    "польск pl, португальск pt, пушту ps, румынск ro, русск ru, сербск sr, "
    "сингальск si, словацк sk, словенск sl, суахили sw, таджикск tg, тайск th, тамильск ta, "
    "татарск tt, тигринья ti, турецк tr, туркменск tk, узбекск uz, украинск uk, урду ur, "
    "филиппинск tl, финск fi, французск fr, хинди hi, хорватск hr, черногорск sr, чешск cs, "
    "шведск sv, эстонск et, японск ja"
)

Codes = frozenset[str]


def _form(entry: str) -> Form[Codes]:
    stem, code = entry.split()
    return Form(f"{stem}~", lambda _: frozenset({code}))


TONGUE: Phrase[Codes] = Phrase("tongue", tuple(_form(entry) for entry in _NAMES.split(", ")))

#: "русском и английском", "английском, французском и русском".
TONGUES: Phrase[Codes] = Phrase(
    "tongues",
    (
        Form("{tongue} [язык~]", lambda p: p[TONGUE]),
        Form("{tongue} [язык~] [,] [и] [на] {tongues}", lambda p: p[TONGUE] | p[TONGUES]),
    ),
)

_EQUAL = (
    "(являются|являющиеся|имеют|имеющие|являясь|имея) [равно/одинаково/равным] "
    "(аутентичн~|одинаковую силу|равную силу|равн~|одинаков~) [образом] [аутентичн~|силу]"
)

AUTHENTIC: Phrase[Languages] = Phrase(
    "authentic",
    (
        Form(
            "(совершено|совершен|совершена|составлено|составлен|подписано|учинено|заключено) .. "
            "на {tongues} языке/языках",
            lambda p: Languages(codes=p[TONGUES]),
        ),
        Form(
            "(в одном|в единственном|в двух|в трех|в {number}) [подлинн~/идентичн~] [экземпляр~] "
            "[,] [кажд~] на {tongues} "
            "языке/языках",
            lambda p: Languages(codes=p[TONGUES]),
        ),
        Form(
            "тексты/текст [котор~/{instrument}] [которого/которой] на {tongues} языке/языках "
            "[которого|которой|{instrument}] [,] "
            f"{_EQUAL}",
            lambda p: Languages(codes=p[TONGUES]),
        ),
        Form(
            "{tongues} тексты/текст [котор~|{instrument}] " + _EQUAL,
            lambda p: Languages(codes=p[TONGUES]),
        ),
    ),
)

#: Which text prevails.
PREVAILING: Phrase[Codes] = Phrase(
    "prevailing",
    (
        Form(
            "преимущественную силу [будет] имеет/иметь текст на {tongue} языке", lambda p: p[TONGUE]
        ),
        Form(
            "(используется|применяется|преимущество имеет|предпочтение отдается|преобладает) "
            "[текст/тексту] [на] {tongue} [язык~] [текст/тексту]",
            lambda p: p[TONGUE],
        ),
        Form(
            "руководствоваться/руководствуются/пользоваться/пользуются текстом на {tongue} языке",
            lambda p: p[TONGUE],
        ),
        Form(
            "текст на {tongue} языке имеет (преимущественную силу|преимущество)",
            lambda p: p[TONGUE],
        ),
    ),
)

#: Languages that no name tells: "на государственных языках".
ABOUT: Phrase[bool] = Phrase(
    "about-languages",
    (
        Form("на {tongues} языке/языках", lambda _: True),
        Form("на (государственн~|официальн~|национальн~) языке/языках", lambda _: True),
    ),
)

_CUES = ("язык", "аутентич")
_ITSELF = (
    "соверш",
    "составл",
    "подпис",
    "учин",
    "заключ",
    "подлинн",
    "соглашени",
    "договор",
    "протокол",
    "конвенци",
    "аутентич",
)


def read(scan: Scan) -> Reading | None:
    """Read the authentic languages, and which prevails where the texts differ."""
    best = best_of(statements(scan, AUTHENTIC, *_CUES, fits=_of_itself, telling=_of_no_name))
    if best is None:
        return not_read(scan, Matter.LANGUAGES, ABOUT, *_CUES)
    value = best.value
    for prevailing in statements(scan, PREVAILING, *_CUES, telling=_of_no_name):
        value = replace(value, prevailing=min(prevailing.value))
    return reading(Matter.LANGUAGES, value, best)


def _of_itself(parser: Parser, _: int) -> bool:
    """Tell whether a sentence is on the instrument, and not on reports made in a language."""
    return any(token.word.startswith(_ITSELF) for token in parser.tokens)


def _of_no_name(token: Token) -> bool:
    """Tell whether a word stands for languages that no name tells: "на государственных языках"."""
    return token.word.startswith(("государственн", "официальн", "национальн"))


PHRASES: tuple[Key[object], ...] = (TONGUE, TONGUES, AUTHENTIC, PREVAILING, ABOUT)
