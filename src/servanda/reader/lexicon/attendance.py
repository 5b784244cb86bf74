"""How texts say that somebody was there, spoke, chaired, or was only met; English, Russian."""

from __future__ import annotations

import re

from servanda.reader.lexicon.listing import listed

ATTENDED = re.compile(
    r"attend(?:ed|ing|ance|ees?|s)?\b|participa|took part\b|taking part\b|takes? part\b"
    r"|those present\b|present (?:were|at)\b|represented\b|at the table\b|sent (?:its|their)\b"
    r"|headed by\b|led by\b|joined by\b|was joined\b|brought together\b|gathered\b|guests?\b"
    r"|who came\b|in the company of\b|delegations? (?:of|from)\b|were present\b|comprised\b"
    r"|consisted of\b|assembled\b|convened\b|included\b|held (?:the|their)\b|on behalf of\b"
    r"|members? of the council\b|the following heads\b|composed of\b|seated\b|received the\b"
    r"|(?<!\w)met (?:in|on|at)\b"
    r"|участ(?:ие|вов|вую|вуе|ник)|присутств|представл|представи[лт]|прислал|возглав|делегаци"
    r"|собрал(?:ись|и)|собирает|прибыл|приехал|ожида|съезжа|за столом|в составе делегаци"
)
SPOKE = re.compile(
    r"said\b|says\b|told\b|tells?\b|noted\b|notes\b|stressed\b|informed\b|informs\b|announced\b"
    r"|proposed\b|offer(?:ed)?\b|urged\b|called\b|chair(?:ed|s|ing)\b|presid(?:ed|ing)\b|opened\b"
    r"|spoke\b|addressed\b|pointed out\b|added\b|summed up\b|emphasi[sz]ed\b|highlighted\b"
    r"|delivered\b|presented\b|briefed\b|made (?:a|an) (?:statement|speech|address)\b"
    r"|(?:will|to) chair\b|suggested\b|underlined\b|believes\b|explained\b|in the chair\b|voiced\b"
    r"|chairmanship of\b|under the chair|invited\b|expressed\b|hosted\b|moderated\b|(?<!\w)led\b"
    r"|сообщил|заявил|отметил|подчеркнул|предложил|выступил|рассказал|добавил|сказал|открыл"
    r"|пров[её]л|(?<!\w)в[её]л |председательств|пояснил|проинформировал|призвал"
    r"|поблагодарил|озвучил|обратил"
    r"|напомнил|считает|высказал"
)
APPOINTED = re.compile(
    r"(?:was|were|been) (?:appointed|elected|nominated|awarded|congratulated)\b|condolences\b"
    r"|anniversary of\b|appointed\b|назначен|назначил|избран|награжд"
    r"|утвердил .{0,60}(?:ым|им|ого)\b|соболезнован|поздравил|останется|телеграмм"
)
TALKS = re.compile(
    r"talks\b|negotiations?\b|(?:state|official|working) visit\b|(?<!\w)met with\b"
    r"|bilateral meeting\b|hold a meeting\b"
    r"|meeting with\b|переговор|визит|^встреча с |встретил(?:ся|ись)|провед[её]т встречу"
)
ELLIPSIS = re.compile(r"\S{2,30}(?: \S{1,30}){0,2} [–—-] ")
"""A sentence in which the verb of attending before is meant again: "Uzbekistan - Premier NAME"."""
CAPTION = re.compile(r"left to right\b|\(l to r|слева направо|pictured\b|на фото")
RECEIVING = listed(
    "received receives receive welcomed welcomes greeted invited congratulated принял примет "
    "принимает встретил поприветствовал пригласил"
)
BEFORE_OBJECT = listed("with с со к to for от toward towards встреча встречи")
ATTENDING = listed(
    "attends attended attending participates participated joins joined takes took участвует "
    "участвовал участвовала примет принял приняла проведет провел провела holds held"
)
LINKING = listed(
    ", : – — - the was is are were will be represented headed led by delegation side at level "
    "of its their a sent делегацию делегация делегации возглавляет возглавил возглавит "
    "возглавила представляет представлял представит представил представляла представлена "
    "представлен представлены на заседании встрече саммите сессии во главе с сторону сторона "
    "стороны а и в прислал прислала участвует участвовал участвовала участие принял приняла "
    "принимает присутствовал присутствует мероприятии встречи работе переговорах"
)
GROUP_VERBS = listed(
    "took taking take sent attended attending participated participating represented "
    "participate attend were present came представлены представлена прислали приняли "
    "участвовали участвуют примут принимают прибыли присутствовали представляют"
)
REPRESENTING = listed(
    "representing represents represented deputising deputizing представляющий представлявший"
)
PRESENTING = listed(
    "представляет представлял представляла представил представила представит возглавил возглавляет"
)
"""Between a state and its delegate: "Россию представляет NAME"."""
SIDES = listed("side part стороны стороной сторона сторону party")
HEADING = re.compile(
    r"(?<!\w)(?:с|от|со)\s+(?P<ru>[^.:;]{3,40}?)\s+сторон[ыу]"
    r"|(?<!\w)(?:from|on|for)\s+the\s+(?P<en>[^.:;]{3,40}?)\s+side"
)
CHAIRED = re.compile(
    r"in the chair\b|\(chair(?:man|person)?\)|chair(?:ed|s|ing)\b|presid(?:ed|ing|es)\b"
    r"|chairmanship of\b|under the chair|co-chaired\b|moderated\b"
    r"|(?:will|to) chair\b(?! of)"
    r"|председательств(?:овал|ует|ом|ующ|уя)|(?:пров[её]л|в[её]л|вед[её]т) (?:\S+ ){0,3}?заседани"
    r"|заседание (?:пров[её]л|в[её]л|вед[её]т)"
    r"|возглавил заседание|открыл и пров[её]л"
)
NOT_CHAIRED = re.compile(
    r"next\b(?! ?,)|rotating\b|takes? over\b|took over\b|pass(?:es|ed)\b|will take\b"
    r"|handed over\b|assum\w+\b|during .{0,30} (?:chairmanship|presidency)\b"
    r"|следующ|перешло|переда[лн]|в период|перейд[её]т|приняла? председательств|в \d{4} году"
)
