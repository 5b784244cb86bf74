"""How texts speak of a session: its kinds, formats, hosts, plans and the next; English, Russian."""

from __future__ import annotations

import re

SESSION = re.compile(
    r"session\b|meeting\b|summit\b|council\b|conference\b|authority\b|talks\b|gather(?:ed|ing)?\b"
    r"|convened\b|assembly\b|congress\b|forum\b|(?<!\w)(?:meets?|met)\b"
    r"|заседани|саммит|совет[а-я]{0,2}\b|переговор|встреч|конференц|сессия|форум"
)
KINDS = re.compile(
    r"session\b|meeting\b|summit\b|conference\b(?! call)|talks\b|negotiations\b"
    r"|заседани[а-я]+|саммит[а-я]*|переговор[а-я]*|сесси[а-я]+|встреч[а-я]+|конференци[а-я]+"
)
MET = re.compile(r"(?<!\w)(?:meets?|met|convened|assembled) (?:in|on|at|via|for|today)\b")
"""What tells of a meeting where no noun does."""
KIND_OF = (
    ("session", "session"),
    ("meeting", "meeting"),
    ("summit", "summit"),
    ("conference", "conference"),
    ("talks", "talks"),
    ("negotiations", "talks"),
    ("заседани", "заседание"),
    ("саммит", "саммит"),
    ("переговор", "talks"),
    ("сесси", "сессия"),
    ("встреч", "встреча"),
    ("конференци", "конференция"),
)
NEXT = re.compile(
    r"next (?:[\w-]+ ){0,3}?(?:session|meeting|summit|conference|gathering|council|chair)"
    r"|next (?:will )?(?:be held|take place|meet|gather)\b|gathers? next\b|meets? next\b"
    r"|assembles? next\b|convenes? next\b|will next\b|is next\b|to be the host\b|will host\b"
    r"|to welcome\b|to gather\b|next in line\b|to host\b|will be held\b"
    r"|следующ[а-я]+ (?:[а-я]+ )?(?:заседани|саммит|встреч|сесси|совет)|решено провести"
    r"|очередное заседание (?:\S+ )?(?:пройд|состоит|планир|намеч|ориентир)"
    r"|примет (?:премьер|глав|саммит)|местом следующ|провед[её]т следующ"
)
EXPLICITLY_NEXT = re.compile(r"next\b(?!,)|следующ")
"""In the announcement of a session only these words speak of another one."""
PLANNED = re.compile(
    r"will (?:be held|take place|host|meet|gather|discuss|attend|consider|convene|hold|assemble"
    r"|receive|welcome|be the venue|sign)\b"
    r"|will (?:pay|visit|arrive|chair)\b|to pay (?:\w+ ){0,3}visit"
    r"|is (?:scheduled|expected|planned|due|to be held|to take place|to meet)\b"
    r"|are (?:scheduled|expected|planned|due|to meet|to gather|to discuss)\b|is set to\b"
    r"|scheduled for\b|to be held\b|to take place\b|plans? to\b|upcoming\b|forthcoming\b"
    r"|состоится|состоятся|пройд[её]т|пройдут|планиру|ожида(?:ется|ются)|предсто[ия]|намечен"
    r"|провед[её]т|соберутся|соберется|соберётся|съезжаются|примет участие|предусмотрен"
    r"|запланирован|будет подписан|посетит|обсудят|анонс"
)
DONE = re.compile(
    r"signed\b|adopted\b|took part\b|attended\b|chaired\b|подписал|подписан|участвовал"
)
"""What happens at a session and nowhere before."""
HELD = re.compile(
    r"took place\b|(?:was|were) held\b|(?<!be )(?:signed|adopted|approved|received|discussed)\b"
    r"|hosted\b|attended\b"
    r"|chaired\b|(?<!\w)ended\b|opened\b|held (?:its|a|an|the)\b|noted\b|stressed\b|said\b"
    r"|was the (?:host|venue)\b|came together\b|summed up\b|brought\b|told\b|gave\b|came from\b"
    r"|(?<!\w)(?:saw|met)\b"
    r"|состоял(?:ось|ся|ись)|прош[её]л\b|прош(?:ла|ли|ло)\b|пров[её]л[аи]?\b|завершил|открыл(?:ось|ся|ась)\b"
    r"|собрал(?:ись|ся)\b|подписан[аоы]?\b|подписали"
    r"|утвержд[её]н|утвердил|принято\b|принял[аи]?\b|обсудили|обсуждал|заявил|отметил|участвовал"
    r"|заседал"
)
HOSTS = re.compile(
    r"hosts\b|hosted\b|hosting\b|is hosting\b|host to\b|was the (?:host|venue)\b|the host of\b"
    r"|the venue\b|the seat\b|was where\b|receive[sd]\b|welcome[sd]\b|opens in\b|meets? in\b"
    r"|gathered in\b|(?<!\w)(?:saw|met in)\b"
    r"|принимает|принял|принимал|встречает|прош[её]?л|состоял|заседал|собрал"
)
FUTURE_HOST = re.compile(
    r"to welcome\b|will host\b|to host\b|will welcome\b|to be the host\b|примет\b"
)
REMOTE = re.compile(
    r"video[- ]?(?:conferenc|link|teleconferenc)|via video\b|online\b|via (?:zoom|vtc)\b|by vtc\b"
    r"|virtual(?:ly)? (?:session|meeting|summit|format|held)|held (?:virtually)\b"
    r"|видеоконференц|видеосвяз|в режиме онлайн|в онлайн|дистанционн|(?<!\w)вкс\b"
)
_CIRCLE = (
    r"[- ]?(?:format|composition|attendance|session|meeting|circle|group|part|setting"
    r"|participation|membership)"
)
NARROW = re.compile(
    r"(?:narrow|reduced|limited|restricted|closed(?:-door)?|closed-format|retreat)"
    r"(?:[- ](?:and|or) (?:then )?(?:an? )?(?:extended|expanded|enlarged|broad|plenary|wide))?"
    + _CIRCLE
    + r"|(?:narrow|reduced|restricted|limited)(?:,? (?:and|as well as) (?:in )?(?:an? )?)"
    r"(?:extended|expanded|enlarged|broad)\b|attendance was (?:restricted|limited)"
    r"|t[eê]te-[aà]-t[eê]te|one-on-one\b|small group (?:session|meeting)"
    r"|узк(?:ом|ого|ий|ая|ой)\b(?=[^.;]{0,60}(?:состав|формат|круг))|тет-а-тет|один на один"
    r"|ограниченном составе|закрыт(?:ом|ой|ого) (?:формат|заседани|част)|с глазу на глаз"
)
EXTENDED = re.compile(
    r"(?:extended|expanded|enlarged|broad(?:er)?|wider?|plenary|full)"
    + _CIRCLE
    + r"|(?:extended|expanded|enlarged|broad|plenary)(?:,? (?:and|as well as) (?:in )?(?:an? )?)"
    r"(?:narrow|restricted|limited|reduced)\b|more participants joined\b"
    r"|continued with (?:the )?(?:participation of )?(?:members of )?(?:the )?delegations\b"
    r"|with the participation of (?:the )?(?:members of )?delegations\b"
    r"|расширенн(?:ом|ого|ый|ая|ой)\b|широк(?:ом|ого) (?:состав|формат)"
    r"|пленарн(?:ом|ого|ое) заседани"
    r"|с участием (?:членов )?делегаций"
)
PAGE_DATE = re.compile(r"date:?\s|опубликован|дата|published|updated|posted")
NO_SESSION_DATE = re.compile(
    r"(?:\bdated?|\bas of|\bfrom|\buntil|\btill|\bby|\bsince|\bbefore|\bafter|\bsigned (?:on|in)"
    r"|\badopted on|\bestablished on|\bfounded on|\bof(?: the)?|\bbetween|\bborn(?: on)?"
    r"|(?<![а-я])от|(?<![а-я])до|(?<![а-я])к|(?<![а-я])со?|подписанн[а-я]+|заключ[её]нн[а-я]+)\s*,?\s*$",
)
RELATIVE_DAY = re.compile(
    r"(?:on )?(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    r"|(?P<today>today)\b|(?P<yesterday>yesterday)\b"
    r"|(?P<ru_today>сегодня)|(?P<ru_yesterday>вчера)\b"
    r"|(?<![а-я])во? (?P<ru_weekday>понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)"
)
WEEKDAYS = (
    ("monday", "понедельник"),
    ("tuesday", "вторник"),
    ("wednesday", "среду"),
    ("thursday", "четверг"),
    ("friday", "пятницу"),
    ("saturday", "субботу"),
    ("sunday", "воскресенье"),
)
