"""By which acts a state becomes bound, in Russian: "подлежит ратификации" (VCLT art. 11)."""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Form, Key, Phrase
from servanda.reader.final_clauses.record import Consent, Matter, Reading
from servanda.reader.final_clauses.russian.accounting import read_best
from servanda.reader.final_clauses.russian.acts import ACTS, Kinds
from servanda.reader.final_clauses.scanning import Scan

#: "подлежит ратификации подписавшими его государствами".
SUBJECT_TO: Phrase[Kinds] = Phrase(
    "consenting-part",
    (
        Form(
            "подлежит/подлежат/подлежа {acts} [{actors}] [в соответствии с {law}|согласно {law}] "
            "[{actors}] [{or-organisation}]",
            lambda p: p[ACTS],
        ),
    ),
)

CONSENTING: Phrase[Kinds] = Phrase(
    "consenting",
    (
        Form("{subject} {consenting-part}", lambda p: p[SUBJECT_TO]),
        Form("{consenting-part} {instrument}", lambda p: p[SUBJECT_TO]),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-consent", (Form("{subject} .. подлежит/подлежат", lambda _: True),)
)


def read(scan: Scan) -> Reading | None:
    """Read to which acts of consent the instrument is subject."""
    return read_best(
        scan, Matter.CONSENT, CONSENTING, ABOUT, "подлеж", value=lambda kinds: Consent(kinds=kinds)
    )


PHRASES: tuple[Key[object], ...] = (SUBJECT_TO, CONSENTING, ABOUT)
