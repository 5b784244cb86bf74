"""Letters of one script that stand in words of another because they look alike: "соглaшение".

Rules it keeps:

- a word is of the script of its letters that look like no other; what is of both is left as it is;
- a word of nothing but letters that look alike is of the script that most of the text is in;
- every letter is replaced by one letter, so that offsets hold.
"""

from __future__ import annotations

import re

_LATIN = "aceopxyABCEHKMOPTXY"
_CYRILLIC = "асеорхуАВСЕНКМОРТХУ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)

_MEETING = re.compile("[а-яёА-ЯЁ](?:(?<=[a-zA-Z].)|(?=[a-zA-Z]))")
_MIXED = re.compile("[а-яёa-z]*(?:[а-яё][a-z]|[a-z][а-яё])[а-яёa-z]*", re.IGNORECASE)
_ALIKE = re.compile(rf"(?<![^\W_])(?:[{_LATIN}]+|[{_CYRILLIC}]+)(?![^\W_])")
_ONLY_CYRILLIC = re.compile(f"(?![{_CYRILLIC}])[а-яёА-ЯЁ]")
_ONLY_LATIN = re.compile(f"(?![{_LATIN}])[a-zA-Z]")


def unlike(raw: str) -> str:
    """Write every word in one script, where letters that look alike were mixed into it."""
    if raw.isascii() or _MEETING.search(raw) is None:
        return raw
    one = _MIXED.sub(_of_one_script, raw)
    table = _TO_CYRILLIC if _is_cyrillic(one) else _TO_LATIN
    return _ALIKE.sub(lambda match: match[0].translate(table), one)


def _of_one_script(match: re.Match[str]) -> str:
    word = match[0]
    cyrillic, latin = (script.search(word) is not None for script in (_ONLY_CYRILLIC, _ONLY_LATIN))
    if cyrillic == latin:
        return word
    return word.translate(_TO_CYRILLIC if cyrillic else _TO_LATIN)


def _is_cyrillic(text: str) -> bool:
    return len(_ONLY_CYRILLIC.findall(text)) > len(_ONLY_LATIN.findall(text))
