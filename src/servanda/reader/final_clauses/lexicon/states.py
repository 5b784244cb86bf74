"""Names of states as treaties give them: formal, former and in pairs; beside the short names.

One line a state, as in ``reader/lexicon``: code, names. The codes are ISO 3166-1 alpha-3, and for
what has none those of the register: EUE the European Union and its Communities, DDR, YUG, CSK, SCG
(Serbia and Montenegro), YMD (Democratic Yemen). The Soviet Union is RUS throughout.
"""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

EN = """\
RUS Union of Soviet Socialist Republics, Soviet Union, USSR
RUS Russian Soviet Federative Socialist Republic
EUE European Union, European Economic Community, European Community, European Communities, EEC
EUE EU
BIH Bosnia-Herzegovina, Bosnia Herzegovina
X-EURATOM European Atomic Energy Community, Euratom
DDR German Democratic Republic, East Germany, GDR
DEU West Germany, FRG
YUG Yugoslavia
CSK Czechoslovakia, Czecho-Slovakia, Czechoslovak Republic, Czechoslovak Socialist Republic
CSK Czech and Slovak Federal Republic
SCG Serbia and Montenegro, State Union of Serbia and Montenegro
YMD Democratic Yemen, South Yemen, People's Democratic Republic of Yemen
GBR United Kingdom of Great Britain and Northern Ireland, Great Britain and Northern Ireland
GBR United Kingdom of Great Britain, British Empire
USA USA, US of America
IRL Irish Free State
ARE United Arab Emirates, UAE
KHM Democratic Kampuchea, Kampuchea, Khmer Republic
LKA Ceylon
BEN Dahomey
BFA Upper Volta
ZWE Southern Rhodesia, Rhodesia
EGY United Arab Republic
THA Siam
IRN Persia
ETH Abyssinia
TZA Tanganyika, United Republic of Tanganyika and Zanzibar
VNM Viet-Nam, Socialist Republic of Viet-Nam
LBY Libyan Arab Jamahiriya, Socialist People's Libyan Arab Jamahiriya
MKD Former Yugoslav Republic of Macedonia
VAT Vatican City State
SWZ Kingdom of eSwatini
GUY British Guiana
MDG Malagasy Republic
BLR Byelorussian Soviet Socialist Republic, Byelorussian SSR
UKR Ukrainian Soviet Socialist Republic, Ukrainian SSR
LVA Latvian Republic
KNA Saint Christopher and Nevis, Federation of Saint Christopher and Nevis
STP Sao Tome & Principe
CPV Cape Verde Islands
GMB The Gambia
BHS The Bahamas
WSM Western Samoa
FRO Faroe Islands
GRL Greenland
"""

RU = """\
RUS =Союз Советских Социалистических Республик, =Союза Советских Социалистических Республик, =СССР
RUS Советский Союз, Российская Федерация
EUE Европейский Союз, Европейское Сообщество, Европейское Экономическое Сообщество, =ЕЭС, =ЕС
DDR Германская Демократическая Республика, =ГДР
YUG Югославия
CSK Чехословакия
SCG Сербия и Черногория
GBR =Соединенное Королевство Великобритании и Северной Ирландии
GBR =Соединенного Королевства Великобритании и Северной Ирландии
KGZ Кыргызская Республика, Киргизская Республика
BLR Белорусская Советская Социалистическая Республика
UKR Украинская Советская Социалистическая Республика
"""

FORMAL_BEFORE = listed(
    "republic kingdom state union commonwealth federation confederation sultanate principality "
    "emirate grand duchy dominion arab islamic federal federated federative people's peoples "
    "democratic socialist hashemite plurinational bolivarian independent cooperative co-operative "
    "united states oriental eastern"
)
"""Words before ``of`` and a name: the federal republic of ..."""

FORMAL_HEADS = listed(
    "republic kingdom state union commonwealth federation confederation sultanate principality "
    "emirate duchy dominion states"
)
"""The last of them, directly before ``of``."""

FORMAL_AFTER = listed(
    "republic federation kingdom confederation people's peoples arab socialist democratic islamic "
    "federal federative state empire government"
)
"""Words after an adjective: the french republic, the french government."""

FORMAL_LAST = listed("republic federation kingdom confederation state empire government")

RU_FORMAL = listed(
    "республика республики республике республику республикой королевство королевства королевству "
    "королевством королевстве государство государства великое великого герцогство герцогства "
    "федеративная федеративной народная народной демократическая демократической социалистическая "
    "социалистической исламская исламской арабская арабской федерация федерации княжество "
    "княжества"
)
"""Russian words before a name or after an adjective."""

RU_FORMAL_LAST = listed(
    "республика республики республике республику республикой федерация федерации федерацию "
    "федерацией королевство королевства королевству королевством королевстве конфедерация "
    "конфедерации конфедерацией"
)

ACRONYMS = listed("usa ussr uk uae eec eu gdr frg ссср сша оаэ кнр фрг гдр еэс снг")
"""Names in capitals that are no other word in small letters."""

NO_STATE_AFTER = listed("lake river mount northern new gulf")
"""What a word after one of these is no state's name: lake Chad, northern Ireland."""

WATERS = listed("gulf sea bay strait straits coast river basin mouth port city")
"""What a name after one of these and ``of`` is no state's: the gulf of Guinea."""
