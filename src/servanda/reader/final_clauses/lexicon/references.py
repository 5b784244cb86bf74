"""Words by which a text refers to its own parts, English and Russian."""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

EN_UNITS = listed(
    "article articles art arts paragraph paragraphs para paras subparagraph subparagraphs "
    "section sections subsection subsections clause clauses rule rules regulation regulations "
    "annex annexes appendix appendices chapter part schedule schedules item items principle point"
)
EN_ARTICLES = listed("article articles art arts section sections rule regulation")
EN_POINTING = listed(
    "this that such present preceding previous foregoing following said same aforementioned "
    "abovementioned above last next"
)
EN_PLACES = listed("above below hereof thereof hereunder")
EN_ORDINALS = listed("first second third fourth fifth sixth seventh last preceding")
EN_SENTENCES = listed("sentence sentences")
EN_COUNTED = listed(
    "day days month months year years week weeks hour hours per percent states state members "
    "contracting parties instruments signatory governments % other countries"
)
"""What shows that a number before it is no label."""

RU_UNITS = {
    "стать": ("я", "и", "е", "ю", "ей", "ям", "ями", "ях"),
    "статей": ("",),
    "пункт": ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"),
    "подпункт": ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"),
    "абзац": ("", "а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах"),
    "част": ("ь", "и", "ью", "ей", "ям", "ями", "ях"),
    "раздел": ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"),
    "глав": ("а", "ы", "е", "у", "ой"),
    "приложени": ("е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях"),
    "параграф": ("", "а", "у", "ом", "е", "ы", "ов"),
}
RU_ABBREVIATED = {"ст": "статья", "п": "пункт", "пп": "пункты", "ч": "часть", "подп": "подпункт"}
RU_POINTING = listed(
    "настоящая настоящей настоящую настоящего настоящему настоящим настоящем настоящий этой этого "
    "этом этому данной данного данном предыдущего предыдущей предыдущем предыдущих указанной "
    "указанного вышеуказанного предшествующего предшествующей предшествующих"
)
