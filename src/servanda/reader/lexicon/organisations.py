"""Intergovernmental organisations and their bodies, with the names by which texts call them.

Tables as running text. ``ORGANISATIONS``: canonical name, short name, printed names.
``BODIES``: canonical name, canonical organisation, printed names that belong to no other.
``COUNCILS``: a kind of council and the printed names that several organisations share; which
body it is follows from the organisation (``CANONICAL_BODIES``). Printed names are compared in lower
case and without accents; Russian ones stand in the cases that occur.
"""

from __future__ import annotations

ORGANISATIONS = """\
Commonwealth of Independent States | CIS | Commonwealth of Independent States; CIS; СНГ; \
Содружество Независимых Государств; Содружества Независимых Государств; Содружестве \
Независимых Государств; Содружеству Независимых Государств; Содружеством Независимых \
Государств
Eurasian Economic Union | EAEU | Eurasian Economic Union; EAEU; EEU; Eurasian Economic \
Commission; EEC; ЕЭК; Евразийской экономической комиссии; Евразийская экономическая комиссия; \
ЕАЭС; Евразийский экономический союз; Евразийского экономического союза; Евразийском \
экономическом союзе; Евразийскому экономическому союзу; Евразийским экономическим союзом
Eurasian Economic Community | EurAsEC | Eurasian Economic Community; EurAsEC; EURASEC; EAEC; \
ЕврАзЭС; Евразийское экономическое сообщество; Евразийского экономического сообщества
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organisation; Shanghai \
Cooperation Organization; Shanghai Co-operation Organisation; Shanghai Co-operation \
Organization; SCO; ШОС; Шанхайская организация сотрудничества; Шанхайской организации \
сотрудничества
Collective Security Treaty Organisation | CSTO | Collective Security Treaty Organisation; \
Collective Security Treaty Organization; CSTO; ОДКБ; Организация Договора о коллективной \
безопасности; Организации Договора о коллективной безопасности
Organisation of Turkic States | OTS | Organization of Turkic States; Organisation of Turkic \
States; OTS; Turkic Council; Cooperation Council of Turkic Speaking States; Организация \
тюркских государств; Организации тюркских государств; Тюркского совета; Тюркский совет; ОТГ
Economic Cooperation Organisation | ECO | Economic Cooperation Organization; Economic \
Cooperation Organisation; ECO; Организация экономического сотрудничества; Организации \
экономического сотрудничества; ОЭС
GUAM Organisation for Democracy and Economic Development | GUAM | GUAM; GUUAM; Organization \
for Democracy and Economic Development; Organisation for Democracy and Economic Development; \
ГУАМ; ГУУАМ
Organisation of the Black Sea Economic Cooperation | BSEC | Organization of the Black Sea \
Economic Cooperation; Organisation of the Black Sea Economic Cooperation; Black Sea Economic \
Cooperation; BSEC; ОЧЭС; Черноморского экономического сотрудничества
Union State of Russia and Belarus | Union State | Union State of Russia and Belarus; Union \
State of Belarus and Russia; Union State; Союзного государства; Союзное государство; Союзном \
государстве; Союзному государству
Association of Southeast Asian Nations | ASEAN | Association of Southeast Asian Nations; \
Association of South East Asian Nations; ASEAN; АСЕАН
African Union | AU | African Union; AU; Африканского союза; Африканский союз
Economic Community of West African States | ECOWAS | Economic Community of West African \
States; ECOWAS; ЭКОВАС
East African Community | EAC | East African Community; EAC
Southern African Development Community | SADC | Southern African Development Community; SADC; САДК
Common Market for Eastern and Southern Africa | COMESA | Common Market for Eastern and \
Southern Africa; COMESA
Economic Community of Central African States | ECCAS | Economic Community of Central African \
States; ECCAS
Intergovernmental Authority on Development | IGAD | Intergovernmental Authority on \
Development; IGAD
West African Economic and Monetary Union | UEMOA | West African Economic and Monetary Union; \
UEMOA; WAEMU
Caribbean Community | CARICOM | Caribbean Community; CARICOM
Organisation of Eastern Caribbean States | OECS | Organisation of Eastern Caribbean States; OECS
Southern Common Market | MERCOSUR | Southern Common Market; MERCOSUR; МЕРКОСУР; Common Market \
of the South
Pacific Alliance | Pacific Alliance | Pacific Alliance
Central American Integration System | SICA | Central American Integration System; SICA
Community of Latin American and Caribbean States | CELAC | Community of Latin American and \
Caribbean States; CELAC
Gulf Cooperation Council | GCC | Cooperation Council for the Arab States of the Gulf; Gulf \
Cooperation Council; GCC; ССАГПЗ
League of Arab States | Arab League | League of Arab States; Arab League; LAS; Лиги арабских \
государств; ЛАГ
Organisation of Islamic Cooperation | OIC | Organisation of Islamic Cooperation; Organization \
of Islamic Cooperation; OIC; ОИС; Организации исламского сотрудничества
Pacific Islands Forum | PIF | Pacific Islands Forum; PIF
Melanesian Spearhead Group | MSG | Melanesian Spearhead Group; MSG
South Asian Association for Regional Cooperation | SAARC | South Asian Association for \
Regional Cooperation; SAARC
BIMSTEC | BIMSTEC | BIMSTEC
Visegrad Group | V4 | Visegrad Group; Visegrad Four; Visegrad countries; V4; Вишеградской \
группы; Вишеградская группа
European Union | EU | European Union; EU; Council of the EU; Европейского союза; Европейский \
союз; Евросоюза; ЕС
Council of Europe | CoE | Council of Europe; Совета Европы; Совет Европы
Nordic Council of Ministers | NCM | Nordic Council of Ministers
Benelux Union | Benelux | Benelux
BRICS | BRICS | BRICS; БРИКС
Group of Seven | G7 | G7; Group of Seven; G-7
Group of Twenty | G20 | G20; Group of Twenty; G-20; Большой двадцатки
Asia-Pacific Economic Cooperation | APEC | Asia-Pacific Economic Cooperation; APEC; АТЭС
North Atlantic Treaty Organisation | NATO | North Atlantic Treaty Organization; NATO; North \
Atlantic Council; НАТО
Organisation for Security and Co-operation in Europe | OSCE | Organization for Security and \
Co-operation in Europe; OSCE; ОБСЕ
Conference on Interaction and Confidence Building Measures in Asia | CICA | CICA; СВМДА; \
Conference on Interaction and Confidence Building Measures in Asia
United Nations | UN | United Nations; UN; ООН; Организации Объединенных Наций
Organization of American States | OAS | Organization of American States; OAS
Commonwealth of Nations | Commonwealth | Commonwealth of Nations; Commonwealth Heads of Government
Non-Aligned Movement | NAM | Non-Aligned Movement
D-8 Organisation for Economic Cooperation | D-8 | D-8; D8
"""
OUTSIDE = frozenset({"United Nations", "Council of Europe", "European Union"})
"""Organisations that texts of others mention often; they are the text's own only if alone."""

BODIES = """\
CIS Economic Council | Commonwealth of Independent States | CIS Economic Council; Economic \
Council of the Commonwealth of Independent States; Economic Council of the CIS; CIS Economy \
Council; Экономического совета СНГ; Экономический совет СНГ; Экономического совета \
Содружества; Экономический совет Содружества; Экономическом совете СНГ
Eurasian Intergovernmental Council | Eurasian Economic Union | Eurasian Intergovernmental \
Council; Евразийский межправительственный совет; Евразийского межправительственного совета; \
Евразийском межправительственном совете; Евразийскому межправительственному совету; \
Евразийским межправительственным советом; Евразийского межправсовета; Евразийский межправсовет
Supreme Eurasian Economic Council | Eurasian Economic Union | Supreme Eurasian Economic \
Council; Высший Евразийский экономический совет; Высшего Евразийского экономического совета; \
Высшем Евразийском экономическом совете
Council of the Eurasian Economic Commission | Eurasian Economic Union | Council of the \
Eurasian Economic Commission; Eurasian Economic Commission Council; EEC Council; Совет \
Евразийской экономической комиссии; Совета Евразийской экономической комиссии; Совета ЕЭК; \
Совет ЕЭК
EurAsEC Interstate Council | Eurasian Economic Community | EurAsEC Interstate Council; \
Interstate Council of EurAsEC; Interstate Council of the EurAsEC; Interstate Council of the \
Eurasian Economic Community; Межгосударственного совета ЕврАзЭС; Межгосударственный совет \
ЕврАзЭС; Межгоссовета ЕврАзЭС
CSTO Collective Security Council | Collective Security Treaty Organisation | Collective \
Security Council; Совета коллективной безопасности; Совет коллективной безопасности; Совете \
коллективной безопасности
Union State Council of Ministers | Union State of Russia and Belarus | Union State Council of \
Ministers; Council of Ministers of the Union State; Совета Министров Союзного государства; \
Совет Министров Союзного государства; Совмина Союзного государства; Союзного Совмина
Union State Supreme State Council | Union State of Russia and Belarus | Supreme State Council; \
Высшего Государственного Совета; Высший Государственный Совет; Высшем Государственном Совете
ECOWAS Authority of Heads of State and Government | Economic Community of West African States \
| Authority of Heads of State and Government; Authority of the Heads of State and Government; \
ECOWAS Authority
AU Assembly of Heads of State and Government | African Union | Assembly of Heads of State and \
Government; Assembly of the African Union; Assembly of the Union; African Union Assembly; AU \
Assembly
AU Executive Council | African Union | Executive Council of the African Union
AU Peace and Security Council | African Union | AU Peace and Security Council; African Union \
Peace and Security Council
EAC Summit of Heads of State | East African Community | EAC Summit; East African Community \
Summit; EAC Heads of State Summit; Summit of the East African Community; East African Community \
Heads of State; EAC Heads of State
EurAsEC Integration Committee | Eurasian Economic Community | EurAsEC Integration Committee; \
Integration Committee of the EurAsEC; Integration Committee of EurAsEC; Integration Committee of \
the Eurasian Economic Community; Интеграционного комитета ЕврАзЭС; Интеграционный комитет ЕврАзЭС
CIS Council of Defence Ministers | Commonwealth of Independent States | CIS Council of Defence \
Ministers; CIS Council of Defense Ministers; Council of Defence Ministers of the CIS; Council of \
Defense Ministers of the CIS; Совета министров обороны СНГ; Совет министров обороны СНГ
CIS Council of Interior Ministers | Commonwealth of Independent States | CIS Council of Interior \
Ministers; Council of Interior Ministers of the CIS; Совета министров внутренних дел СНГ; Совет \
министров внутренних дел СНГ
CIS Council of Permanent Plenipotentiary Representatives | Commonwealth of Independent States | \
Council of Permanent Plenipotentiary Representatives; Council of Permanent Plenipotentiaries; \
Совета постоянных полномочных представителей; Совет постоянных полномочных представителей
CSTO Council of Defence Ministers | Collective Security Treaty Organisation | CSTO Council of \
Defence Ministers; CSTO Council of Defense Ministers; Совета министров обороны ОДКБ; Совет \
министров обороны ОДКБ
SADC Summit of Heads of State and Government | Southern African Development Community | SADC \
Summit; SADC Heads of State and Government
CARICOM Conference of Heads of Government | Caribbean Community | Conference of Heads of \
Government; Conference of the Heads of Government; CARICOM Heads of Government
Council of the Common Market | Southern Common Market | Common Market Council; Council of the \
Common Market
GCC Supreme Council | Gulf Cooperation Council | GCC Supreme Council; Supreme Council of the \
Gulf Cooperation Council
GCC Ministerial Council | Gulf Cooperation Council | GCC Ministerial Council
Council of the League of Arab States | League of Arab States | Council of the League of Arab \
States; Arab League Council; Arab Summit
Pacific Islands Forum Leaders Meeting | Pacific Islands Forum | Pacific Islands Forum Leaders; \
Forum Leaders; PIF Leaders; Pacific Islands Forum was; Forum Leaders Meeting
European Council | European Union | European Council; Европейский совет
Council of the European Union | European Union | Council of the European Union; Council of the \
EU; EU Council
North Atlantic Council | North Atlantic Treaty Organisation | North Atlantic Council
GUAM Council of Heads of Government | GUAM Organisation for Democracy and Economic Development \
| GUAM Heads of Government; GUAM prime ministers
"""
HEADS_OF_GOVERNMENT = "heads of government"
HEADS_OF_STATE = "heads of state"
FOREIGN_MINISTERS = "foreign ministers"
SUPREME = "supreme council"
MINISTERS = "council of ministers"

COUNCILS = """\
heads of government | Council of Heads of Government; Council of the Heads of Government; \
Council of Heads of Governments; Council of the Heads of Governments; Council of the CIS Heads \
of Government; Council of CIS Heads of Government; Council of CIS Heads of Governments; \
Council of the Heads of the Governments; Heads of Government Council; Heads of Governments \
Council; Council of Prime Ministers; council of prime ministers; Prime Ministers Council; CHG; \
Совет глав правительств; Совета глав правительств; Совете глав правительств; Совету глав \
правительств; Советом глав правительств; СГП
heads of state | Council of Heads of State; Council of the Heads of State; Council of Heads of \
States; Council of the CIS Heads of State; Council of CIS Heads of State; Heads of State \
Council; Council of the Heads of the States; Council of the Heads of the SCO Member States; \
Совет глав государств; Совета глав государств; Совете глав государств; Совету глав государств; \
Советом глав государств; СГГ
foreign ministers | Council of Foreign Ministers; Council of Ministers of Foreign Affairs; \
Council of Ministers for Foreign Affairs; Foreign Ministers Council; Совета министров \
иностранных дел; Совет министров иностранных дел; Совете министров иностранных дел; СМИД
supreme council | Supreme Council
council of ministers | Council of Ministers; Совета министров; Совет министров
"""
SUMMITS = """\
heads of government | heads of government; heads of governments; prime ministers; главы \
правительств; глав правительств; премьеров; премьеры; премьер-министров; премьер-министры
heads of state | heads of state; heads of states; presidents; главы государств; глав государств
foreign ministers | foreign ministers; министров иностранных дел; глав МИД
"""
"""What texts print in place of the body's name: "the CIS prime ministers met"."""

CANONICAL_BODIES: dict[tuple[str, str], str] = {
    (
        "Shanghai Cooperation Organisation",
        HEADS_OF_GOVERNMENT,
    ): "SCO Council of Heads of Government (Prime Ministers)",
    ("Eurasian Economic Union", HEADS_OF_GOVERNMENT): "Eurasian Intergovernmental Council",
    ("Eurasian Economic Union", HEADS_OF_STATE): "Supreme Eurasian Economic Council",
    ("Union State of Russia and Belarus", MINISTERS): "Union State Council of Ministers",
    ("Caribbean Community", HEADS_OF_GOVERNMENT): "CARICOM Conference of Heads of Government",
    ("European Union", MINISTERS): "Council of the European Union",
    ("East African Community", HEADS_OF_STATE): "EAC Summit of Heads of State",
    ("Southern African Development Community", HEADS_OF_STATE): (
        "SADC Summit of Heads of State and Government"
    ),
    ("African Union", HEADS_OF_STATE): "AU Assembly of Heads of State and Government",
    ("Economic Community of West African States", HEADS_OF_STATE): (
        "ECOWAS Authority of Heads of State and Government"
    ),
    ("Gulf Cooperation Council", HEADS_OF_STATE): "GCC Supreme Council",
    ("Gulf Cooperation Council", SUPREME): "GCC Supreme Council",
    ("Collective Security Treaty Organisation", HEADS_OF_STATE): "CSTO Collective Security Council",
}
SUMMIT_BODIES: dict[str, str] = {
    "Commonwealth of Independent States": "CIS Council of Heads of State",
    "Shanghai Cooperation Organisation": "SCO Council of Heads of State",
    "Collective Security Treaty Organisation": "CSTO Collective Security Council",
    "Organisation of Turkic States": "OTS Council of Heads of State",
    "Economic Cooperation Organisation": "ECO Summit",
    "Association of Southeast Asian Nations": "ASEAN Summit",
    "African Union": "AU Assembly of Heads of State and Government",
    "Economic Community of West African States": (
        "ECOWAS Authority of Heads of State and Government"
    ),
    "East African Community": "EAC Summit of Heads of State",
    "Southern African Development Community": "SADC Summit of Heads of State and Government",
    "Gulf Cooperation Council": "GCC Supreme Council",
    "League of Arab States": "Council of the League of Arab States",
    "GUAM Organisation for Democracy and Economic Development": "GUAM Summit",
    "Organisation of the Black Sea Economic Cooperation": "BSEC Summit",
    "Southern Common Market": "MERCOSUR Summit",
    "BRICS": "BRICS Summit",
    "European Union": "European Council",
}
"""The body that a mere "summit" of an organisation is."""
COUNCIL_OWNERS = frozenset(
    {
        "Commonwealth of Independent States",
        "Shanghai Cooperation Organisation",
        "Eurasian Economic Union",
        "Caribbean Community",
        "East African Community",
        "Southern African Development Community",
        "Economic Community of West African States",
        "Collective Security Treaty Organisation",
        "Organisation of Turkic States",
        "Gulf Cooperation Council",
        "African Union",
        "GUAM Organisation for Democracy and Economic Development",
    }
)
"""Organisations whose heads, when they meet, are a council even where it is not named."""
