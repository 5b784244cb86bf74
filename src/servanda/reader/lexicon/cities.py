"""Capitals and usual venues by state, in English and in Russian.

One line a state: its code, English names, a bar, Russian names in the nominative; the other cases
are grammar (``names/declension.py``). A Russian name after ``=`` is not declined.
"""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

GIVEN_NAMES = listed("milan sofia victoria santiago paris kingston florence sydney odessa vienna")
"""Cities that are also given names: before another name, they are no place."""
CITIES = """\
AFG Kabul | Кабул
AGO Luanda | Луанда
ALB Tirana | Тирана
ARE Abu Dhabi, Dubai, Sharjah | =Абу-Даби, Дубай
ARG Buenos Aires, Mendoza, Puerto Iguazu, Iguazu | =Буэнос-Айрес
ARM Yerevan, Gyumri, Dilijan, Tsaghkadzor | Ереван, =Гюмри
ATG St. John's, Saint John's |
AUS Canberra, Sydney, Melbourne, Brisbane, Perth, Cairns | Канберра, Сидней, Мельбурн
AUT Vienna, Salzburg, Graz, Innsbruck | Вена, Зальцбург
AZE Baku, Gabala, Nakhchivan, Nakhichevan, Ganja, Shusha, Khankendi, Sheki | =Баку, Габала, Шуша
BDI Bujumbura, Gitega | Бужумбура
BEL Brussels, Antwerp, Bruges | Брюссель
BEN Cotonou, Porto-Novo | =Котону
BFA Ouagadougou | =Уагадугу
BGD Dhaka | Дакка
BGR Sofia, Plovdiv, Varna, Burgas | София, Варна
BHR Manama, Sakhir | Манама
BHS Nassau |
BIH Sarajevo | =Сараево
BLR Minsk, Brest, Vitebsk, Grodno, Gomel, Mogilev, Bobruisk | Минск, Брест, Витебск, Гродно, Гомель
BLZ Belmopan, Belize City |
BOL La Paz, Sucre, Santa Cruz de la Sierra, Cochabamba | =Ла-Пас
BRA Brasilia, Brasília, Rio de Janeiro, Sao Paulo, Foz do Iguacu, Bento Goncalves, Belem | Бразилиа
BRB Bridgetown |
BRN Bandar Seri Begawan | =Бандар-Сери-Бегаван
BTN Thimphu | Тхимпху
BWA Gaborone | =Габороне
CAF Bangui | =Банги
CAN Ottawa, Toronto, Montreal, Quebec, Vancouver, Kananaskis, Charlevoix | Оттава, =Торонто
CHE Geneva, Bern, Berne, Zurich, Davos, Lausanne | Женева, Берн, Цюрих, Давос, Лозанна
CHL Santiago, Valparaiso, Vina del Mar | =Сантьяго
CHN Beijing, Shanghai, Qingdao, Zhengzhou, Xi'an, Xian, Hangzhou, Tianjin, Xiamen, Urumqi, Sanya, \
Boao | Пекин, Шанхай, Циндао, Чжэнчжоу, Сиань, Тяньцзинь, Ханчжоу, Сямэнь
CIV Abidjan, Yamoussoukro | Абиджан
CMR Yaounde, Douala | Яунде
COD Kinshasa | Киншаса
COG Brazzaville | Браззавиль
COK Rarotonga, Avarua, Aitutaki |
COL Bogota, Cartagena, Cali, Medellin | Богота
COM Moroni | Морони
CPV Praia, Sal |
CRI San Jose |
CUB Havana | Гавана
CYP Nicosia | Никосия
CZE Prague, Brno, Ostrava | Прага, =Брно
DEU Berlin, Munich, Bonn, Hamburg, Dresden, Elmau, Frankfurt | Берлин, Мюнхен, Бонн, Гамбург
DJI Djibouti City, Djibouti | =Джибути
DMA Roseau |
DNK Copenhagen | Копенгаген
DOM Santo Domingo, Punta Cana | =Санто-Доминго
DZA Algiers, Oran |
ECU Quito, Guayaquil | =Кито
EGY Cairo, Sharm el-Sheikh, Sharm El Sheikh, Alexandria | Каир, =Шарм-эль-Шейх
ERI Asmara | Асмэра
ESP Madrid, Barcelona, Granada, Seville | Мадрид, Барселона
EST Tallinn, Tartu | Таллин, Таллинн
ETH Addis Ababa, Bahir Dar | =Аддис-Абеба
FIN Helsinki, Turku, Tampere | =Хельсинки
FJI Suva, Nadi | Сува
FRA Paris, Strasbourg, Nice, Versailles, Biarritz, Marseille | Париж, Страсбург, Ницца
FSM Palikir, Pohnpei |
GAB Libreville | Либревиль
GBR London, Edinburgh, Glasgow, Cardiff, Belfast, Windsor | Лондон, Эдинбург
GEO Tbilisi, Batumi, Kutaisi | =Тбилиси, =Батуми
GHA Accra | Аккра
GIN Conakry | =Конакри
GMB Banjul | Банжул
GNB Bissau | =Бисау
GNQ Malabo | =Малабо
GRC Athens, Thessaloniki, Rhodes, Corfu | Афины, =Салоники
GRD St. George's, Saint George's |
GUY Georgetown | Джорджтаун
HND Tegucigalpa |
HRV Zagreb, Dubrovnik, Split | Загреб, Дубровник
HTI Port-au-Prince | =Порт-о-Пренс
HUN Budapest, Visegrad, Debrecen, Godollo | Будапешт
IDN Jakarta, Bali, Bandung, Labuan Bajo, Surabaya, Yogyakarta | Джакарта, =Бали
IND New Delhi, Delhi, Mumbai, Goa, Varanasi, Hyderabad, Jaipur | =Нью-Дели, =Дели, =Гоа, =Мумбаи
IRL Dublin | Дублин
IRN Tehran, Teheran, Isfahan, Mashhad, Shiraz | Тегеран, Исфахан, Мешхед
IRQ Baghdad, Erbil, Basra | Багдад
ISL Reykjavik | Рейкьявик
ISR Jerusalem, Tel Aviv | Иерусалим, =Тель-Авив
ITA Rome, Milan, Venice, Naples, Trieste, Taormina, Florence, Turin | Рим, Милан, Венеция
JAM Kingston, Montego Bay | Кингстон
JOR Amman, Aqaba | Амман
JPN Tokyo, Osaka, Kyoto, Hiroshima, Okinawa, Yokohama | =Токио, =Осака, =Киото, Хиросима
KAZ Astana, Nur-Sultan, Nursultan, Almaty, Alma-Ata, Shymkent, Turkistan, Turkestan, Aktau, \
Aktobe, Karaganda, Burabay, Borovoe, Petropavlovsk, Uralsk, Pavlodar | Астана, =Нур-Султан, \
=Алматы, Алма-Ата, Шымкент, Туркестан, Актау, Петропавловск, Уральск
KEN Nairobi, Mombasa | =Найроби, Момбаса
KGZ Bishkek, Cholpon-Ata, Osh, Issyk-Kul | Бишкек, Чолпон-Ата, =Иссык-Куль, Ош
KHM Phnom Penh, Siem Reap | =Пномпень
KIR Tarawa |
KNA Basseterre |
KOR Seoul, Busan, Incheon, Jeju, Gyeongju | Сеул, Пусан
KWT Kuwait City | =Эль-Кувейт
LAO Vientiane, Luang Prabang | Вьентьян
LBN Beirut | Бейрут
LBR Monrovia | Монровия
LBY Tripoli, Sirte | Триполи
LCA Castries |
LKA Colombo | =Коломбо
LSO Maseru | =Масеру
LTU Vilnius, Kaunas, Palanga | Вильнюс, Каунас
LVA Riga, Jurmala | Рига, Юрмала
MAR Rabat, Casablanca, Marrakesh, Marrakech, Fez, Skhirat | Рабат, Касабланка, Марракеш
MDA Chisinau, Kishinev, Tiraspol | Кишинев, Тирасполь
MDG Antananarivo | =Антананариву
MDV Male, Addu | Мале
MEX Mexico City, Cancun, Los Cabos, Guadalajara, Puebla | =Мехико, Канкун
MHL Majuro |
MKD Skopje, Ohrid | =Скопье
MLI Bamako | =Бамако
MLT Valletta | Валлетта
MMR Nay Pyi Taw, Naypyidaw, Yangon, Bagan | =Нейпьидо, Янгон
MNE Podgorica, Budva | Подгорица
MNG Ulaanbaatar, Ulan Bator, Ulan-Bator | =Улан-Батор
MOZ Maputo | =Мапуту
MRT Nouakchott | Нуакшот
MUS Port Louis | =Порт-Луи
MWI Lilongwe | =Лилонгве
MYS Kuala Lumpur, Putrajaya, Langkawi, Kota Kinabalu | =Куала-Лумпур, Путраджайя
NAM Windhoek | Виндхук
NCL Noumea | Нумеа
NER Niamey | Ниамей
NGA Abuja, Lagos | Абуджа, Лагос
NIC Managua | Манагуа
NIU Alofi |
NLD The Hague, Amsterdam, Rotterdam, Maastricht | Гаага, Амстердам
NOR Oslo, Bergen, Tromso | =Осло
NPL Kathmandu | =Катманду
NRU Yaren |
NZL Wellington, Auckland, Christchurch, Queenstown | Веллингтон
OMN Muscat | Маскат
PAK Islamabad, Karachi, Lahore | Исламабад, =Карачи, Лахор
PAN Panama City |
PER Lima, Cusco | Лима
PHL Manila, Cebu, Clark | Манила
PLW Ngerulmud, Koror |
PNG Port Moresby, Lae | =Порт-Морсби
POL Warsaw, Krakow, Cracow, Gdansk, Poznan, Katowice, Wroclaw, Lodz, Lublin | Варшава, Краков
PRK Pyongyang | Пхеньян
PRT Lisbon, Porto | Лиссабон
PRY Asuncion, Luque, Encarnacion | Асунсьон
PSE Ramallah | Рамалла
PYF Papeete |
QAT Doha, Al-Ula | Доха
ROU Bucharest, Iasi, Sinaia, Timisoara | Бухарест
RUS Moscow, St. Petersburg, St Petersburg, Saint Petersburg, Saint-Petersburg, Sochi, Kazan, Ufa, \
Yekaterinburg, Ekaterinburg, Chelyabinsk, Vladivostok, Kaliningrad, Yaroslavl, Novosibirsk, Omsk, \
Samara, Saratov, Volgograd, Astrakhan, Murmansk, Nizhny Novgorod, Veliky Novgorod, \
Khanty-Mansiysk, Orenburg, Smolensk, Tyumen, Tver, Tula, Irkutsk, Krasnoyarsk, Pskov, Grozny, \
Cheboksary, Barvikha | Москва, =Санкт-Петербург, Санкт-Петербург, Петербург, =Сочи, Казань/Казан, \
Уфа, Екатеринбург, Челябинск, Владивосток, Калининград, Ярославль, Новосибирск, Омск, \
Самара, Саратов, Волгоград, Астрахань/Астрахан, Мурманск, =Нижний Новгород, \
Ханты-Мансийск, Оренбург, Смоленск, Тюмень/Тюмен, \
Иркутск, Красноярск, Псков, Грозный, =Чебоксары, =Барвиха, =Горки
RWA Kigali | =Кигали
SAU Riyadh, Jeddah, Makkah, Mecca, Dhahran, AlUla | =Эр-Рияд, Джидда, Мекка
SDN Khartoum | Хартум
SEN Dakar | Дакар
SGP Singapore | Сингапур
SLB Honiara | Хониара
SLE Freetown | Фритаун
SLV San Salvador |
SOM Mogadishu | =Могадишо
SRB Belgrade, Nis | Белград
SSD Juba | Джуба
STP |
SUR Paramaribo | =Парамарибо
SVK Bratislava, Kosice, Strbske Pleso, Piestany | Братислава
SVN Ljubljana, Bled, Brdo | Любляна
SWE Stockholm, Gothenburg, Malmo | Стокгольм
SWZ Mbabane, Ezulwini, Lobamba | =Мбабане
SYC Victoria |
SYR Damascus | Дамаск
TCD N'Djamena, Ndjamena | Нджамена
TGO Lome | =Ломе
THA Bangkok, Phuket, Pattaya, Chiang Mai, Hua Hin, Cha-am | Бангкок, =Пхукет
TJK Dushanbe, Khujand, Khorog | =Душанбе, Худжанд
TKM Ashgabat, Ashkhabad, Avaza, Turkmenbashi, Awaza, Arkadag | Ашхабад, Аваза, =Туркменбаши
TLS Dili | Дили
TON Nuku'alofa, Nukualofa |
TTO Port of Spain, Port-of-Spain |
TUN |
TUR Ankara, Istanbul, Antalya, Izmir, Bodrum, Bursa, Cappadocia | Анкара, Стамбул, Анталья, Измир
TUV Funafuti |
TWN Taipei | Тайбэй
TZA Dar es Salaam, Arusha, Dodoma, Zanzibar | =Дар-эс-Салам, Аруша
UGA Kampala, Entebbe, Munyonyo | Кампала
UKR Kyiv, Kiev, Yalta, Odesa, Odessa, Lviv, Kharkiv, Chernivtsi, Donetsk, Livadia | Киев, Ялта, \
Одесса, Львов, Харьков, Донецк
URY Montevideo, Colonia, Punta del Este | =Монтевидео
USA Washington, New York, Camp David, San Francisco, Honolulu, Miami, Washington D.C. | Вашингтон, \
=Нью-Йорк, =Сан-Франциско
UZB Tashkent, Samarkand, Bukhara, Khiva, Andijan, Fergana | Ташкент, Самарканд, Бухара, Хива
VCT Kingstown |
VEN Caracas | Каракас
VNM Hanoi, Ha Noi, Da Nang, Ho Chi Minh City | Ханой, Дананг
VUT Port Vila, Port-Vila | =Порт-Вила
WSM Apia | Апиа
XKX Pristina | Приштина
YEM Sanaa, Aden | Сана
ZAF Pretoria, Cape Town, Johannesburg, Durban, Sandton, Midrand | Претория, =Кейптаун, Йоханнесбург
ZMB Lusaka, Livingstone | Лусака
ZWE Harare, Victoria Falls | =Хараре
"""
