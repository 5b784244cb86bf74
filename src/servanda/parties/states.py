"""States by code, with their names in English and Russian: reference data, not rows of a database.

Codes are ISO 3166-1 alpha-3; states that are gone keep theirs; organisations that can be party have
``EUE`` or a code that begins with ``X-``. Names are those of the United Nations' lists and say
nothing on the status of any territory. One line a state: code, English (with its article where a
sentence needs one), Russian, Russian genitive.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

GONE = frozenset({"CSK", "DDR", "SCG", "SUN", "VDR", "YMD", "YUG"})


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state, or an organisation that may be party to treaties."""

    code: str
    english: str
    """As in a list: without an article."""
    english_in_text: str
    """As in a sentence: "the Russian Federation"."""
    russian: str
    russian_genitive: str

    @property
    def is_gone(self) -> bool:
        """Tell whether the state no longer exists; its acts of that time still count."""
        return self.code in GONE

    @property
    def is_organisation(self) -> bool:
        """Tell whether it is an organisation and not a state."""
        return self.code == "EUE" or self.code.startswith("X-")


def name_of(code: str, language: str) -> str:
    """Give the name as it stands in a list; an unknown code stands for itself."""
    state = STATES.get(code)
    if state is None:
        return code
    return state.russian if language == "ru" else state.english


def by_name(codes: Iterable[str], language: str) -> list[str]:
    """Put codes into the order of the language's alphabet, states before organisations."""
    return sorted(
        codes, key=lambda code: (_is_organisation(code), alphabetical(name_of(code, language)))
    )


def alphabetical(name: str) -> str:
    """Give the key by which a name is sorted: accents and case do not count, ё is е."""
    decomposed = unicodedata.normalize(
        "NFD", name.casefold().replace("ё", "е").replace("й", "и\uffff")
    )
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _is_organisation(code: str) -> bool:
    return code in STATES and STATES[code].is_organisation


def _state(line: str) -> State:
    code, _, names = line.partition(" ")
    english, russian, genitive = names.split("|")
    return State(
        code=code,
        english=english.removeprefix("the "),
        english_in_text=english,
        russian=russian,
        russian_genitive=genitive,
    )


_TABLE = """\
AFG Afghanistan|Афганистан|Афганистана
AGO Angola|Ангола|Анголы
ALB Albania|Албания|Албании
AND Andorra|Андорра|Андорры
ARE the United Arab Emirates|Объединённые Арабские Эмираты|Объединённых Арабских Эмиратов
ARG Argentina|Аргентина|Аргентины
ARM Armenia|Армения|Армении
ATG Antigua and Barbuda|Антигуа и Барбуда|Антигуа и Барбуды
AUS Australia|Австралия|Австралии
AUT Austria|Австрия|Австрии
AZE Azerbaijan|Азербайджан|Азербайджана
BDI Burundi|Бурунди|Бурунди
BEL Belgium|Бельгия|Бельгии
BEN Benin|Бенин|Бенина
BFA Burkina Faso|Буркина-Фасо|Буркина-Фасо
BGD Bangladesh|Бангладеш|Бангладеш
BGR Bulgaria|Болгария|Болгарии
BHR Bahrain|Бахрейн|Бахрейна
BHS the Bahamas|Багамские Острова|Багамских Островов
BIH Bosnia and Herzegovina|Босния и Герцеговина|Боснии и Герцеговины
BLR Belarus|Беларусь|Беларуси
BLZ Belize|Белиз|Белиза
BOL Bolivia (Plurinational State of)|Боливия (Многонациональное Государство)|Боливии (Многонационального Государства)
BRA Brazil|Бразилия|Бразилии
BRB Barbados|Барбадос|Барбадоса
BRN Brunei Darussalam|Бруней-Даруссалам|Брунея-Даруссалама
BTN Bhutan|Бутан|Бутана
BWA Botswana|Ботсвана|Ботсваны
CAF the Central African Republic|Центральноафриканская Республика|Центральноафриканской Республики
CAN Canada|Канада|Канады
CHE Switzerland|Швейцария|Швейцарии
CHL Chile|Чили|Чили
CHN China|Китай|Китая
CIV Côte d’Ivoire|Кот-д’Ивуар|Кот-д’Ивуара
CMR Cameroon|Камерун|Камеруна
COD the Democratic Republic of the Congo|Демократическая Республика Конго|Демократической Республики Конго
COG the Congo|Конго|Конго
COK the Cook Islands|Острова Кука|Островов Кука
COL Colombia|Колумбия|Колумбии
COM the Comoros|Коморские Острова|Коморских Островов
CPV Cabo Verde|Кабо-Верде|Кабо-Верде
CRI Costa Rica|Коста-Рика|Коста-Рики
CUB Cuba|Куба|Кубы
CYP Cyprus|Кипр|Кипра
CZE Czechia|Чехия|Чехии
DEU Germany|Германия|Германии
DJI Djibouti|Джибути|Джибути
DMA Dominica|Доминика|Доминики
DNK Denmark|Дания|Дании
DOM the Dominican Republic|Доминиканская Республика|Доминиканской Республики
DZA Algeria|Алжир|Алжира
ECU Ecuador|Эквадор|Эквадора
EGY Egypt|Египет|Египта
ERI Eritrea|Эритрея|Эритреи
ESH the Sahrawi Arab Democratic Republic|Сахарская Арабская Демократическая Республика|Сахарской Арабской Демократической Республики
ESP Spain|Испания|Испании
EST Estonia|Эстония|Эстонии
ETH Ethiopia|Эфиопия|Эфиопии
FIN Finland|Финляндия|Финляндии
FJI Fiji|Фиджи|Фиджи
FRA France|Франция|Франции
FSM Micronesia (Federated States of)|Микронезия (Федеративные Штаты)|Микронезии (Федеративных Штатов)
GAB Gabon|Габон|Габона
GBR the United Kingdom|Соединённое Королевство|Соединённого Королевства
GEO Georgia|Грузия|Грузии
GHA Ghana|Гана|Ганы
GIN Guinea|Гвинея|Гвинеи
GMB the Gambia|Гамбия|Гамбии
GNB Guinea-Bissau|Гвинея-Бисау|Гвинеи-Бисау
GNQ Equatorial Guinea|Экваториальная Гвинея|Экваториальной Гвинеи
GRC Greece|Греция|Греции
GRD Grenada|Гренада|Гренады
GTM Guatemala|Гватемала|Гватемалы
GUY Guyana|Гайана|Гайаны
HKG Hong Kong|Гонконг|Гонконга
HND Honduras|Гондурас|Гондураса
HRV Croatia|Хорватия|Хорватии
HTI Haiti|Гаити|Гаити
HUN Hungary|Венгрия|Венгрии
IDN Indonesia|Индонезия|Индонезии
IND India|Индия|Индии
IRL Ireland|Ирландия|Ирландии
IRN Iran (Islamic Republic of)|Иран (Исламская Республика)|Ирана (Исламской Республики)
IRQ Iraq|Ирак|Ирака
ISL Iceland|Исландия|Исландии
ISR Israel|Израиль|Израиля
ITA Italy|Италия|Италии
JAM Jamaica|Ямайка|Ямайки
JOR Jordan|Иордания|Иордании
JPN Japan|Япония|Японии
KAZ Kazakhstan|Казахстан|Казахстана
KEN Kenya|Кения|Кении
KGZ Kyrgyzstan|Кыргызстан|Кыргызстана
KHM Cambodia|Камбоджа|Камбоджи
KIR Kiribati|Кирибати|Кирибати
KNA Saint Kitts and Nevis|Сент-Китс и Невис|Сент-Китса и Невиса
KOR the Republic of Korea|Республика Корея|Республики Корея
KWT Kuwait|Кувейт|Кувейта
LAO the Lao People’s Democratic Republic|Лаосская Народно-Демократическая Республика|Лаосской Народно-Демократической Республики
LBN Lebanon|Ливан|Ливана
LBR Liberia|Либерия|Либерии
LBY Libya|Ливия|Ливии
LCA Saint Lucia|Сент-Люсия|Сент-Люсии
LIE Liechtenstein|Лихтенштейн|Лихтенштейна
LKA Sri Lanka|Шри-Ланка|Шри-Ланки
LSO Lesotho|Лесото|Лесото
LTU Lithuania|Литва|Литвы
LUX Luxembourg|Люксембург|Люксембурга
LVA Latvia|Латвия|Латвии
MAC Macao|Макао|Макао
MAR Morocco|Марокко|Марокко
MCO Monaco|Монако|Монако
MDA the Republic of Moldova|Республика Молдова|Республики Молдова
MDG Madagascar|Мадагаскар|Мадагаскара
MDV Maldives|Мальдивы|Мальдив
MEX Mexico|Мексика|Мексики
MHL the Marshall Islands|Маршалловы Острова|Маршалловых Островов
MKD North Macedonia|Северная Македония|Северной Македонии
MLI Mali|Мали|Мали
MLT Malta|Мальта|Мальты
MMR Myanmar|Мьянма|Мьянмы
MNE Montenegro|Черногория|Черногории
MNG Mongolia|Монголия|Монголии
MOZ Mozambique|Мозамбик|Мозамбика
MRT Mauritania|Мавритания|Мавритании
MUS Mauritius|Маврикий|Маврикия
MWI Malawi|Малави|Малави
MYS Malaysia|Малайзия|Малайзии
NAM Namibia|Намибия|Намибии
NCL New Caledonia|Новая Каледония|Новой Каледонии
NER Niger|Нигер|Нигера
NGA Nigeria|Нигерия|Нигерии
NIC Nicaragua|Никарагуа|Никарагуа
NIU Niue|Ниуэ|Ниуэ
NLD the Netherlands|Нидерланды|Нидерландов
NOR Norway|Норвегия|Норвегии
NPL Nepal|Непал|Непала
NRU Nauru|Науру|Науру
NZL New Zealand|Новая Зеландия|Новой Зеландии
OMN Oman|Оман|Омана
PAK Pakistan|Пакистан|Пакистана
PAN Panama|Панама|Панамы
PER Peru|Перу|Перу
PHL the Philippines|Филиппины|Филиппин
PLW Palau|Палау|Палау
PNG Papua New Guinea|Папуа — Новая Гвинея|Папуа — Новой Гвинеи
POL Poland|Польша|Польши
PRK the Democratic People’s Republic of Korea|Корейская Народно-Демократическая Республика|Корейской Народно-Демократической Республики
PRT Portugal|Португалия|Португалии
PRY Paraguay|Парагвай|Парагвая
PSE the State of Palestine|Государство Палестина|Государства Палестина
PYF French Polynesia|Французская Полинезия|Французской Полинезии
QAT Qatar|Катар|Катара
ROU Romania|Румыния|Румынии
RUS the Russian Federation|Российская Федерация|Российской Федерации
RWA Rwanda|Руанда|Руанды
SAU Saudi Arabia|Саудовская Аравия|Саудовской Аравии
SDN Sudan|Судан|Судана
SEN Senegal|Сенегал|Сенегала
SGP Singapore|Сингапур|Сингапура
SLB the Solomon Islands|Соломоновы Острова|Соломоновых Островов
SLE Sierra Leone|Сьерра-Леоне|Сьерра-Леоне
SLV El Salvador|Сальвадор|Сальвадора
SMR San Marino|Сан-Марино|Сан-Марино
SOM Somalia|Сомали|Сомали
SRB Serbia|Сербия|Сербии
SSD South Sudan|Южный Судан|Южного Судана
STP Sao Tome and Principe|Сан-Томе и Принсипи|Сан-Томе и Принсипи
SUR Suriname|Суринам|Суринама
SVK Slovakia|Словакия|Словакии
SVN Slovenia|Словения|Словении
SWE Sweden|Швеция|Швеции
SWZ Eswatini|Эсватини|Эсватини
SYC Seychelles|Сейшельские Острова|Сейшельских Островов
SYR the Syrian Arab Republic|Сирийская Арабская Республика|Сирийской Арабской Республики
TCD Chad|Чад|Чада
TGO Togo|Того|Того
THA Thailand|Таиланд|Таиланда
TJK Tajikistan|Таджикистан|Таджикистана
TKM Turkmenistan|Туркменистан|Туркменистана
TLS Timor-Leste|Тимор-Лешти|Тимора-Лешти
TON Tonga|Тонга|Тонги
TTO Trinidad and Tobago|Тринидад и Тобаго|Тринидада и Тобаго
TUN Tunisia|Тунис|Туниса
TUR Türkiye|Турция|Турции
TUV Tuvalu|Тувалу|Тувалу
TWN Taiwan|Тайвань|Тайваня
TZA the United Republic of Tanzania|Объединённая Республика Танзания|Объединённой Республики Танзания
UGA Uganda|Уганда|Уганды
UKR Ukraine|Украина|Украины
URY Uruguay|Уругвай|Уругвая
USA the United States of America|Соединённые Штаты Америки|Соединённых Штатов Америки
UZB Uzbekistan|Узбекистан|Узбекистана
VAT the Holy See|Святой Престол|Святого Престола
VCT Saint Vincent and the Grenadines|Сент-Винсент и Гренадины|Сент-Винсента и Гренадин
VEN Venezuela (Bolivarian Republic of)|Венесуэла (Боливарианская Республика)|Венесуэлы (Боливарианской Республики)
VNM Viet Nam|Вьетнам|Вьетнама
VUT Vanuatu|Вануату|Вануату
WSM Samoa|Самоа|Самоа
XKX Kosovo|Косово|Косова
YEM Yemen|Йемен|Йемена
ZAF South Africa|Южно-Африканская Республика|Южно-Африканской Республики
ZMB Zambia|Замбия|Замбии
ZWE Zimbabwe|Зимбабве|Зимбабве
CSK Czechoslovakia|Чехословакия|Чехословакии
CUW Curaçao|Кюрасао|Кюрасао
CYM the Cayman Islands|Каймановы Острова|Каймановых Островов
DDR the German Democratic Republic|Германская Демократическая Республика|Германской Демократической Республики
EUE the European Union|Европейский союз|Европейского союза
MSR Montserrat|Монтсеррат|Монтсеррата
SCG Serbia and Montenegro|Сербия и Черногория|Сербии и Черногории
SUN the Union of Soviet Socialist Republics|Союз Советских Социалистических Республик|Союза Советских Социалистических Республик
TCA the Turks and Caicos Islands|Острова Тёркс и Кайкос|Островов Тёркс и Кайкос
VGB the British Virgin Islands|Британские Виргинские Острова|Британских Виргинских Островов
VDR the Republic of Viet-Nam|Республика Вьетнам|Республики Вьетнам
YMD Democratic Yemen|Демократический Йемен|Демократического Йемена
YUG Yugoslavia|Югославия|Югославии
X-CAN the Andean Community|Андское сообщество|Андского сообщества
X-CARICOM the Caribbean Community|Карибское сообщество|Карибского сообщества
X-COE the Council of Europe|Совет Европы|Совета Европы
X-COMESA the Common Market for Eastern and Southern Africa|Общий рынок для Восточной и Южной Африки|Общего рынка для Восточной и Южной Африки
X-CTBTO the Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization|Подготовительная комиссия Организации по Договору о всеобъемлющем запрещении ядерных испытаний|Подготовительной комиссии Организации по Договору о всеобъемлющем запрещении ядерных испытаний
X-EAC the East African Community|Восточноафриканское сообщество|Восточноафриканского сообщества
X-ECOWAS the Economic Community of West African States|Экономическое сообщество западноафриканских государств|Экономического сообщества западноафриканских государств
X-EURASEC the Eurasian Economic Community|Евразийское экономическое сообщество|Евразийского экономического сообщества
X-EURATOM the European Atomic Energy Community|Европейское сообщество по атомной энергии|Европейского сообщества по атомной энергии
X-FAO the Food and Agriculture Organization|Продовольственная и сельскохозяйственная организация|Продовольственной и сельскохозяйственной организации
X-IAEA the International Atomic Energy Agency|Международное агентство по атомной энергии|Международного агентства по атомной энергии
X-ICAO the International Civil Aviation Organization|Международная организация гражданской авиации|Международной организации гражданской авиации
X-ILO the International Labour Organization|Международная организация труда|Международной организации труда
X-IMO the International Maritime Organization|Международная морская организация|Международной морской организации
X-INTERPOL the International Criminal Police Organization|Международная организация уголовной полиции|Международной организации уголовной полиции
X-ITU the International Telecommunication Union|Международный союз электросвязи|Международного союза электросвязи
X-OAU the Organization of African Unity|Организация африканского единства|Организации африканского единства
X-OPCW the Organisation for the Prohibition of Chemical Weapons|Организация по запрещению химического оружия|Организации по запрещению химического оружия
X-SADC the Southern African Development Community|Сообщество по вопросам развития юга Африки|Сообщества по вопросам развития юга Африки
X-UEMOA the West African Economic and Monetary Union|Западноафриканский экономический и валютный союз|Западноафриканского экономического и валютного союза
X-UN the United Nations|Организация Объединённых Наций|Организации Объединённых Наций
X-UNESCO the United Nations Educational, Scientific and Cultural Organization|Организация Объединённых Наций по вопросам образования, науки и культуры|Организации Объединённых Наций по вопросам образования, науки и культуры
X-UNIDO the United Nations Industrial Development Organization|Организация Объединённых Наций по промышленному развитию|Организации Объединённых Наций по промышленному развитию
X-UPU the Universal Postal Union|Всемирный почтовый союз|Всемирного почтового союза
X-WHO the World Health Organization|Всемирная организация здравоохранения|Всемирной организации здравоохранения
X-WIPO the World Intellectual Property Organization|Всемирная организация интеллектуальной собственности|Всемирной организации интеллектуальной собственности
X-WMO the World Meteorological Organization|Всемирная метеорологическая организация|Всемирной метеорологической организации
"""  # noqa: E501 - one line a state

STATES: Mapping[str, State] = MappingProxyType(
    {state.code: state for state in map(_state, _TABLE.splitlines())}
)
