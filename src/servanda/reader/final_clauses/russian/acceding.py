"""Who may accede and how, in Russian (LAW.md rule 78; E19 and E20 where a text has them)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.law.build import closed, depending, open_to, with_consent_of_all
from servanda.law.clauses import (
    Anyone,
    Delay,
    Depending,
    Joining,
    Named,
    Open,
    PartiesOf,
    Who,
    WithConsentOfAll,
)
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Matter, Reading
from servanda.reader.final_clauses.russian.accounting import (
    Statement,
    best_of,
    not_read,
    reading,
    statements,
)
from servanda.reader.final_clauses.russian.delays import DELAY
from servanda.reader.final_clauses.russian.groups import GROUP
from servanda.reader.final_clauses.scanning import Scan

# -- who may accede --------------------------------------------------------------------------------

#: What is said of acceding states and their instruments without changing who may accede.
QUALITY: Phrase[bool] = Phrase(
    "joining-quality",
    (
        Form("[,] разделяющ~/признающ~ [его/ее] цели и принципы [,]", lambda _: True),
        Form(
            "[,] (готов~ принять/взять|принимающ~) на себя [все] обязательства [,] вытекающие из "
            "({instrument}|него/нее) [,]",
            lambda _: True,
        ),
        Form("[,] {joining-means} [,]", lambda _: True),
        Form("[,] после [{of-it}] вступления [{of-it}] в силу [{of-it}] [,]", lambda _: True),
        Form("[,] [не] являющ~ (участни~|член~) {members-of} [,]", lambda _: True),
        Form(
            "[,] (со дня|с даты) [,] [следующ~ за днем/датой] [ее/его] закрытия [{of-it}] для "
            "подписания [,]",
            lambda _: True,
        ),
        Form("(к нему|к ней|к {instrument})", lambda _: True),
        Form("{or-organisation}", lambda _: True),
    ),
)
MEANS: Phrase[bool] = Phrase(
    "joining-means",
    (
        Form(
            "путем/посредством {handing} [{beside}] [соответствующ~] {paper} [{beside}]",
            lambda _: True,
        ),
        Form(
            "передав/представив/сдав/направив/передавш~/представивш~/сдавш~/направивш~ [{beside}] "
            "{paper} [{beside}]",
            lambda _: True,
        ),
    ),
)

#: "с согласия всех Сторон".
CONSENT_OF_ALL: Phrase[bool] = Phrase(
    "consent-of-all",
    (
        Form(
            "[,] с/при [предварительн~/общ~] согласи~ [всех/всем] [{actors}] [на это] [,]",
            lambda _: True,
        ),
    ),
)

_QUALITIES = "[{joining-quality}] [{joining-quality}] [{joining-quality}]"


def _agreed(parts: Parts) -> Joining:
    """Give accession with the consent of all, closed to those outside a group that is named."""
    group = parts[GROUP]
    if isinstance(group, PartiesOf | Named):
        return depending(group, with_consent_of_all(), closed)
    return with_consent_of_all()


#: A group and the way in which it joins.
WAY: Phrase[Joining] = Phrase(
    "joining-way",
    (
        Form(f"{{group}} {_QUALITIES}", lambda p: open_to(p[GROUP])),
        Form(f"{{group}} {_QUALITIES} {{consent-of-all}} {_QUALITIES}", _agreed),
        Form(f"{{consent-of-all}} {{group}} {_QUALITIES}", _agreed),
    ),
)


def _two(parts: Parts) -> Joining | None:
    """Give two ways together, as far as the group of the first can be told from all others."""
    match parts.all(WAY):
        case (Open(to=PartiesOf() | Named() as group), second):
            return depending(group, Open(), second)
        case _:
            return None


#: One way, or one for the members of an organisation and another for others.
WAYS: Phrase[Joining] = Phrase(
    "joining-ways",
    (
        Form("{joining-way}", lambda p: p[WAY]),
        Form("{joining-way} [,] [а] [также] [и] [для] {joining-way}", _two),
    ),
)


_TO_IT = "(к {instrument}|к нему/ней)"
_MAY = "может/могут/вправе присоединиться/присоединяться"

ACCESSION: Phrase[Joining] = Phrase(
    "joining",
    (
        Form(
            "{subject} [после [{of-it}] вступления [{of-it}] в силу] [,] [является] открыт~ "
            f"{_QUALITIES} для присоединения {_QUALITIES} {{joining-ways}}",
            lambda p: p[WAYS],
        ),
        Form(
            f"{{subject}} [,] [является] открыт~ {_QUALITIES} для присоединения {_QUALITIES}",
            lambda _: open_to(Anyone()),
        ),
        Form(f"к {{instrument}} {_QUALITIES} {_MAY} {{joining-ways}}", lambda p: p[WAYS]),
        Form(f"{_QUALITIES} к нему/ней {_MAY} {{joining-ways}}", lambda p: p[WAYS]),
        Form(
            f"{{joining-ways}} {_MAY} {_TO_IT} {_QUALITIES}",
            lambda p: p[WAYS],
        ),
        Form(
            f"{{group}} {_MAY} {_TO_IT} {_QUALITIES} {{consent-of-all}} {_QUALITIES}",
            _agreed,
        ),
        Form(
            "{group} может/могут/вправе {consent-of-all} присоединиться/присоединяться "
            f"{_TO_IT} {_QUALITIES}",
            _agreed,
        ),
        Form(
            f"{{subject}} открыт~ {{consent-of-all}} для присоединения {_QUALITIES} {{group}} "
            f"{_QUALITIES}",
            _agreed,
        ),
        Form(
            "присоединение {group} (к {instrument}|к нему/ней) "
            "осуществляется/допускается/возможно/производится {consent-of-all} "
            f"{_QUALITIES}",
            _agreed,
        ),
        Form(
            "{subject} не (открыт~ для присоединения [{group}]|"
            "предусматривает [возможност~] присоединени~)",
            lambda _: closed,
        ),
        Form(
            "присоединение [{group}] (к {instrument}|к нему/ней) не "
            "допускается/предусматривается/предусмотрено",
            lambda _: closed,
        ),
    ),
)

#: The same inside another sentence.
PART: Phrase[bool] = Phrase(
    "acceding-part",
    (
        Form(
            f"открыт~ {_QUALITIES} для присоединения {_QUALITIES} [{{joining-ways}}]",
            lambda _: True,
        ),
        Form("{joining-force}", lambda _: True),
    ),
)

# -- when it is in force for those that accede -----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """How long after what it is in force for an acceding state."""

    delay: Delay
    consented: bool
    """Whether from the last consent of the others, and not from the state's own instrument."""
    group: Who = Anyone()
    """For which states."""


#: Those that accede, or some of them.
ACCEDING: Phrase[Who] = Phrase(
    "joining-states",
    (
        Form("[кажд~/любо~] присоединяющ~/присоединивш~ [к нему/ней] {group}", lambda p: p[GROUP]),
        Form(
            "{group} [,] присоединяющ~/присоединивш~ [к нему/ней|к {instrument}] [,]",
            lambda p: p[GROUP],
        ),
        Form("{group} [,] котор~ присоедин~ [к нему/ней|к {instrument}] [,]", lambda p: p[GROUP]),
        Form("{group} [,] не являющ~ (участник~|член~) {members-of} [,]", lambda _: Anyone()),
        Form("{group}", lambda p: p[GROUP]),
    ),
)

_FOR_THEM = "[а] [в] (для|отношении) {joining-states} [{late-mark}] [,] [-]"

#: The last notice of consent to an accession.
CONSENT_NOTICE: Phrase[bool] = Phrase(
    "consent-notice",
    (
        Form(
            "последн~ [{channel}] (уведомлени~|сообщени~|извещени~) [{channel}] [{actors}] о "
            "согласии "
            "[[всех] {actors}] [на [такое/это/его] присоединение [такого государства]]",
            lambda _: True,
        ),
    ),
)


def _admission(parts: Parts) -> Admission:
    return Admission(
        delay=parts[DELAY],
        consented=parts.has(CONSENT_NOTICE),
        group=parts.get(ACCEDING) or Anyone(),
    )


ADMISSION: Phrase[Admission] = Phrase(
    "joining-force",
    (
        Form(
            f"{_FOR_THEM} [[{{subject}}] {{force}}] {{delay}} {{handing}} [{{beside}}] "
            "{consent-notice}",
            _admission,
        ),
        Form(f"{_FOR_THEM} [[{{subject}}] {{force}}] {{delay}} {{own}}", _admission),
        Form(
            f"{{subject}} {{force}} {_FOR_THEM} {{delay}} {{handing}} [{{beside}}] "
            "{consent-notice}",
            _admission,
        ),
        Form(f"{{subject}} {{force}} {_FOR_THEM} {{delay}} {{own}}", _admission),
        Form(
            "[такое] присоединение (вступает|считается вступившим) в силу {delay} {handing} "
            "[{beside}] {consent-notice}",
            _admission,
        ),
        Form(
            "[такое] присоединение (вступает|считается вступившим) в силу {delay} {own}",
            _admission,
        ),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-joining",
    (
        Form("открыт~ .. для присоединения", lambda _: True),
        Form(f"{_MAY} .. к {{instrument}}", lambda _: True),
        Form(f"к {{instrument}} .. {_MAY}", lambda _: True),
    ),
)


def read(scan: Scan) -> Reading | None:
    """Read who may accede, and when it is then in force for them."""
    best = best_of(statements(scan, ACCESSION, "присоедин"))
    if best is None:
        return not_read(scan, Matter.ACCESSION, ABOUT, "присоедин")
    told = admissions(scan)
    joining = _admitted(best.value, [one.value for one in told])
    return reading(Matter.ACCESSION, joining, best, *told)


def admissions(scan: Scan) -> list[Statement[Admission]]:
    """Give every sentence on when it is in force for acceding states."""
    return statements(scan, ADMISSION, "присоедин", "соглас")


def _admitted(joining: Joining, admissions: Sequence[Admission]) -> Joining:
    """Give the way of joining with what is said of its effect, after the consent of all."""
    agreed = next((one for one in admissions if one.consented), None)
    if agreed is None:
        return joining
    all_agree = with_consent_of_all(agreed.delay)
    match joining:
        case Depending(group=group, then=WithConsentOfAll(), otherwise=otherwise):
            return depending(group, all_agree, otherwise)
        case Depending(group=group, then=then):
            return depending(group, then, all_agree)
        case Open(to=PartiesOf() | Named() as group):
            return depending(group, all_agree, closed)
        case _:
            freely = (one.group for one in admissions if not one.consented)
            return next(
                (
                    depending(group, Open(), all_agree)
                    for group in freely
                    if isinstance(group, PartiesOf | Named)
                ),
                all_agree,
            )


PHRASES: tuple[Key[object], ...] = (
    QUALITY,
    MEANS,
    CONSENT_OF_ALL,
    WAY,
    WAYS,
    ACCESSION,
    PART,
    ACCEDING,
    CONSENT_NOTICE,
    ADMISSION,
    ABOUT,
)
