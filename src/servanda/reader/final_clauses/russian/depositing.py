"""Handing over in Russian: what is done with an instrument, to whom, and by which road.

"сдачи на хранение депозитарию", "получения депозитарием", "передачи Генеральному секретарю".
"""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Form, Key, Phrase

#: Whose hands an instrument comes into.
KEEPER: Phrase[bool] = Phrase(
    "keeper",
    (
        Form("депозитари~", lambda _: True),
        Form("государств~ [-] депозитари~", lambda _: True),
        Form("правительств~ [-] депозитари~", lambda _: True),
        Form("[правительств~] {state}", lambda _: True),
        Form("министерств~ иностранных дел {state}", lambda _: True),
        Form(
            "исполнительн~ (комитет~|секретариат~|секретар~) [{members-of}]",
            lambda _: True,
        ),
        Form("генеральн~ (секретар~|директор~) [{members-of}]", lambda _: True),
        Form("секретариат~/комисси~ [{members-of}]", lambda _: True),
        Form(
            "(евразийск~ экономическ~|интеграционн~|постоянн~) (комисси~|комитет~) [{members-of}]",
            lambda _: True,
        ),
    ),
)

#: What is done with it, as a noun in whatever case.
HANDING: Phrase[bool] = Phrase(
    "handing",
    (
        Form(
            "сдач~/передач~/депонировани~/вручени~/представлени~/направлени~/получени~/"
            "поступлени~/регистрац~",
            lambda _: True,
        ),
        Form("принятия на хранение", lambda _: True),
    ),
)

_BESIDE = "на хранение|{channel}|[к] {keeper}|в {keeper}|у {keeper}"

#: What may stand beside it in whatever order.
BESIDE: Phrase[bool] = Phrase(
    "beside",
    (
        Form(f"({_BESIDE})", lambda _: True),
        Form(f"({_BESIDE}) {{beside}}", lambda _: True),
    ),
)

PHRASES: tuple[Key[object], ...] = (KEEPER, HANDING, BESIDE)
