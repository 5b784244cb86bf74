"""Words that show that a sentence may be a final clause, as they begin or stand within words.

A sentence with a strong cue is always read; one with a weak cue alone ("accepted", "signed",
"notice") only where its article has a sentence with a strong one.

A line is a cue, or what may be one and, after a colon, the ways in which it is.
"""

from __future__ import annotations

from typing import TypeAlias

from servanda.reader.lexicon.listing import cells

Cues: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""What a sentence must hold, and then one of these, if there are any."""


def _cues(lines: str) -> Cues:
    parted = (line.partition(":") for line in lines.splitlines())
    return tuple((cue, tuple(cells(ways))) for cue, _, ways in parted)


STRONG = {
    "en": _cues("""\
ratif
acce: accession, accede, acceptance
acceding
adhe: adheren, adhesion
denoun: denounc
denunci
withdraw
provisional
deposit: depositar, deposited
authentic
prolong
reserv: reservat, be reserved
force: in force, into force, intoforce, inforce, come into
effect: effective date, come effective, comes effective, be effective, effective on, \
effective from, effective as, effective upon, effective for, take effect, takes effect, \
taking effect, into effect, have effect, with effect, in effect, of effect
operative: be operative, come operative, comes operative
terminat: terminate this, terminate the, be terminated, shall terminate
renewed
approval
sign: open for sign, open to sign, signature, be signed
opened for
duration
valid: period of validity, valid for, remain valid, come valid
authoritative
equal: equally auth, equally valid, equal validity, equal force
amend: amendments to th, amendment to th, amend th, be amended
be modified
revis: be revised, revision of th
official languages
text: all texts, both texts, each text
in duplicate
in triplicate
in two
originals
single copy
single original
archives
original of th
cease to be
noti: notice of, ' notice, 's notice
by giving
shall expire
indefinite
unlimited
extended for
part: become party, become parties, become a party, becomes a party
exchange of: exchange of rat, exchange of ins, exchange of not, exchange of let
proces-verbal
be registered
done: done at, done in, done this"""),
    "ru": _cues("""\
ратифик
присоедин
денонс
депозитар
временн
оговор
аутентичн
пролонг
в силу
в действие
сда: сдач, сдан
подписан
срок действия
сроком
истека
утра: утрачива, утрати
расхожден
выход
выйти
прекра
одинаков
продл: продлен, продлева
действует
внутригосударственн
изменения
дополнения
поправк
совершено
хран: хранится, хранение"""),
}

WEAK = {
    "en": _cues("""\
accept
approv
effected
signed
amend
revis
language
renew
extend
terminat
noti: notice, notif
deposit
adhere
remain
continu
expir
signat
invit
objection
modif
text
counted
suspend
cease"""),
    "ru": _cues("""\
силу
силе
действ
принят
утвержд
подпис
выход
выйти
прекращ
продл
измен
дополнен
внос
хранен
язык
текст
уведомл
срок"""),
}

REFERRING_BACK = {
    "en": r"(?:it|they|he|thereafter|on (?:that|such)|from (?:that|such)|such|the same)\b",
    "ru": r"(?:оно|он|она|они|такое|такой|такая|с этой|с этого)\b",
}
"""How a sentence begins that goes on from the one before it, which is then read too."""

CLOSING = {
    "en": r"in witness where|in faith where|done (?:at|in|this)\b",
    "ru": r"в удостоверение|совершено в|подписано в",
}
"""What begins the end of a text; what follows its sentence, annexes above all, is no article."""
