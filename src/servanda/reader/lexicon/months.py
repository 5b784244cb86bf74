"""Names of months and seasons, and the words for parts of a month or a year, English and Russian.

All keys are lower case without the full stop of an abbreviation. A part of a month is early (1 to
10), middle (11 to 20) or late (21 to the end); of a year, each is four months.
"""

from __future__ import annotations

EARLY, MIDDLE, LATE = "early", "middle", "late"

EN_MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

_RU_STEMS = {
    1: ("январ", "ь я ю е ём янв"),
    2: ("феврал", "ь я ю е ём фев февр"),
    3: ("март", "а у е ом мар"),
    4: ("апрел", "ь я ю е ем апр"),
    5: ("ма", "й я ю е ем"),
    6: ("июн", "ь я ю е ем"),
    7: ("июл", "ь я ю е ем"),
    8: ("август", "а у е ом авг"),
    9: ("сентябр", "ь я ю е ём сен сент"),
    10: ("октябр", "ь я ю е ём окт"),
    11: ("ноябр", "ь я ю е ём ноя нояб"),
    12: ("декабр", "ь я ю е ём дек"),
}
_SHORTEST_ABBREVIATION = 3


def _russian_months() -> dict[str, int]:
    forms: dict[str, int] = {}
    for month, (stem, endings) in _RU_STEMS.items():
        for ending in endings.split():
            whole = len(ending) >= _SHORTEST_ABBREVIATION
            forms[ending if whole else stem + ending] = month
        if stem.endswith("т"):
            forms[stem] = month
    return forms


RU_MONTHS = _russian_months()

EN_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
RU_SEASONS = {"весной": (3, 5), "летом": (6, 8), "осенью": (9, 11)}

EN_PARTS = {
    "early": EARLY,
    "beginning": EARLY,
    "start": EARLY,
    "mid": MIDDLE,
    "middle": MIDDLE,
    "late": LATE,
    "end": LATE,
    "close": LATE,
}
RU_PARTS = {
    "начале": EARLY,
    "начало": EARLY,
    "начала": EARLY,
    "началу": EARLY,
    "середине": MIDDLE,
    "середина": MIDDLE,
    "середину": MIDDLE,
    "середины": MIDDLE,
    "конце": LATE,
    "конец": LATE,
    "конца": LATE,
    "концу": LATE,
}
DAYS_OF_PART = {EARLY: (1, 10), MIDDLE: (11, 20), LATE: (21, 31)}
MONTHS_OF_PART = {EARLY: (1, 4), MIDDLE: (5, 8), LATE: (9, 12)}

EN_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 4,
}
RU_ORDINALS = {
    "перв": 1,
    "i": 1,
    "1": 1,
    "втор": 2,
    "ii": 2,
    "2": 2,
    "трет": 3,
    "iii": 3,
    "3": 3,
    "четв": 4,
    "iv": 4,
    "4": 4,
}

EN_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
RU_WEEKDAYS = ("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень")
