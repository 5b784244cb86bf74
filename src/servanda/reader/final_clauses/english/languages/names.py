"""Languages by their English names, with their codes.

A row is a code of ISO 639-1 and the names; a name of several words is written as its tokens, so
that a hyphen stands apart. Names of a state as such ("Kazakh") are here only as languages.
"""

from __future__ import annotations

from servanda.reader.lexicon.listing import cells

_NAMES = """
af afrikaans
am amharic
ar arabic, arab, modern standard arabic
az azerbaijani, azeri, azerbaidjani
be belarusian, byelorussian, belorussian, belarussian
bg bulgarian
bi bislama
bn bengali, bangla
bs bosnian
ca catalan
cs czech
cy welsh
da danish
de german
dv divehi, dhivehi
dz dzongkha
el greek, hellenic
en english
es spanish, castilian
et estonian
eu basque
fa farsi, persian, dari
fi finnish
tl filipino, tagalog
fj fijian
fo faroese, faeroese
fr french
ga irish, gaelic
gl galician
gn guarani
ha hausa
he hebrew
hi hindi
hr croatian, croat
ht haitian creole, haitian
hu hungarian, magyar
hy armenian
id indonesian, bahasa indonesia
is icelandic
it italian
ja japanese
ka georgian
kk kazakh, kazak
kl greenlandic
km khmer, cambodian
ko korean
ku kurdish
ky kyrgyz, kirghiz, kirgiz
la latin
lb luxembourgish, letzeburgesch, luxemburgish
lo lao, laotian
lt lithuanian
lv latvian, lettish
mg malagasy
mi maori
mk macedonian
mn mongolian
ms malay, malaysian, bahasa melayu, bahasa malaysia
mt maltese
my burmese, myanmar
ne nepali, nepalese
nl dutch, netherlands, flemish, netherlandish
no norwegian
pl polish
ps pashto, pushto
pt portuguese
qu quechua
rm romansh, romansch
ro romanian, rumanian, roumanian, moldovan, moldavian
ru russian
rw kinyarwanda
se sami
si sinhala, sinhalese
sk slovak
sl slovene, slovenian
sm samoan
sn shona
so somali
sq albanian
sr serbian
sh serbo - croat, serbo - croatian, serbocroatian, serbocroat, croato - serbian, croat - serb
ss swazi, siswati
st sotho, sesotho
sv swedish
sw swahili, kiswahili, ki - swahili
ta tamil
tg tajik, tadjik, tadzhik
th thai, siamese
ti tigrinya
tk turkmen
tn tswana, setswana
to tongan
tr turkish
uk ukrainian
ur urdu
uz uzbek
vi vietnamese, viet - namese
yi yiddish
zh chinese, mandarin
zu zulu
"""


LANGUAGE_NAMES = tuple(
    (name, code)
    for code, _, names in (row.partition(" ") for row in cells(_NAMES, "\n"))
    for name in cells(names)
)
"""Each name with its code (ISO 639-1)."""
