"""What may stand beside a rule in Russian without changing it; every other word is a doubt."""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Form, Key, Phrase

#: Words that say nothing of their own.
HARMLESS = frozenset({"и", "а", "также", "при", "этом", "соответственно", "настоящим"})

_INFORMS = "уведомляет/уведомит/информирует/проинформирует/сообщает/сообщит/извещает/известит"

TAIL: Phrase[bool] = Phrase(
    "tail",
    (
        Form(
            f"[,] о чем [незамедлительно/немедленно] {{keeper}} [незамедлительно/немедленно] "
            f"{_INFORMS} "
            "[незамедлительно/немедленно] [{actors}]",
            lambda _: True,
        ),
        Form(f"[,] котор~ {_INFORMS} [об этом] [{{actors}}] [об этом]", lambda _: True),
        Form("[,] в соответствии с/со [положениями] {reference} [{of-it}]", lambda _: True),
        Form("[,] согласно [положениям] {reference} [{of-it}]", lambda _: True),
        Form("[,] упомянут~/указанн~/предусмотренн~ в {reference} [{of-it}]", lambda _: True),
        Form("[,] упомянут~/предусмотренн~ {reference} [{of-it}]", lambda _: True),
        Form(
            "[,] в зависимости от того [,] (что|какая) [из] [этих] [дат/сроков] "
            "(наступит/наступает/произойдет/является/будет) (позднее/позже|более поздней)",
            lambda _: True,
        ),
        Form("[,] котор~ является/выступает {keeper}", lambda _: True),
        Form(
            "[,] для {parties} [,] законодательств~ которых не требует/предусматривает "
            "[выполнени~/проведени~] ({procedures}|ратификации)",
            lambda _: True,
        ),
        Form("[,] в установленном [{keeper}] порядке", lambda _: True),
        Form(
            "[,] но не ранее [даты/дня/момента] вступления [{of-it}] в силу [{of-it}]",
            lambda _: True,
        ),
        Form("и действует [до его прекращения]", lambda _: True),
    ),
)

#: What else a sentence says beside the rule that is read: other rules, and harmless words.
ONWARD: Phrase[bool] = Phrase(
    "onward",
    (
        Form("{tail}", lambda _: True),
        Form("{subject}", lambda _: True),
        Form("[,/;] [и/а] {entry-part}", lambda _: True),
        Form("[,/;] [и/а] {later-part}", lambda _: True),
        Form("[,/;] [и/а] {provisional-part}", lambda _: True),
        Form("[,/;] [и/а] {lasting-part}", lambda _: True),
        Form("[,/;] [и/а] {consenting-part}", lambda _: True),
        Form("[,/;] [и/а] {acceding-part}", lambda _: True),
    ),
)

PHRASES: tuple[Key[object], ...] = (TAIL, ONWARD)
