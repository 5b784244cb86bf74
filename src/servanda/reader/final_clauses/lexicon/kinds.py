"""What instruments call themselves, and the words with which they do."""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

KINDS = listed(
    "convention agreement protocol treaty amendment amendments statute constitution covenant "
    "charter act articles pact accord arrangement compact regulations declaration memorandum "
    "statutes"
)
"""English kinds; a text names itself so ("this Convention")."""

ITSELF = ("this", "present", "настоящ")
"""How the word before it begins."""

RUSSIAN_CASES = {
    "соглашен": "соглашение",
    "протокол": "протокол",
    "договор": "договор",
    "конвенци": "конвенция",
    "устав": "устав",
    "решени": "решение",
    "пакт": "пакт",
    "положени": "положение",
    "меморандум": "меморандум",
}
"""How each begins in every case, and its nominative."""

TITLE_ENDS = {
    "en": r"(?:source|src) ?:|preamble|\bart(?:icle|\.) ?[\divx]|having resolved|considering|"
    r"\bthe (?:contracting |signatory )?(?:states?|parties|governments?)\b",
    "ru": r"стать[яи] ?\d|правительства?\b|государства\b|договаривающиеся|стороны\b",
}
"""What begins the preamble, after the title."""

CHANGING = listed("protocol amendment amendments протокол")
"""What a title says first and the text need not: it speaks of the instrument that it changes."""
