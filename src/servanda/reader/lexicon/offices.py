"""Words of which the names of offices are made, in English and Russian.

English words are keys in lower case; Russian heads are stems that take the endings of nouns, other
Russian words are stems that take any ending. ``HEADS`` make an office, ``RANKS`` may stand before
one, ``FIELDS`` are what an office or an institution is called after.
"""

from __future__ import annotations

from servanda.reader.lexicon.listing import in_order, listed

HEADS = listed(
    "minister president premier chancellor chair chairman chairperson chairwoman chairpersons "
    "head chief speaker ambassador envoy representative plenipotentiary secretary governor "
    "king queen emir amir sultan prince princess taoiseach tanaiste commissioner adviser "
    "advisor leader director rector vice-rector coordinator co-chair co-chairman deputy pm fm "
    "dpm vice-premier vice-president vice-chairman vice-minister prime-minister "
    "secretary-general director-general governor-general crown attorney administrator "
    "delegate counsellor minister-counsellor spokesperson undersecretary under-secretary "
    "academician diplomat commander ruler pope heads prime-ministers ministers presidents "
    "premiers vice-premiers vice-presidents leaders chiefs ambassadors representatives "
    "speakers chancellors deputies secretaries chairmen directors envoys plenipotentiaries "
    "governors kings delegates commissioners charge undersecretaries monarch president-elect "
    "manager ceo registrar high-commissioner counterpart counterparts"
)
PLURALS = listed(
    "heads prime-ministers ministers presidents premiers vice-premiers vice-presidents "
    "leaders chiefs ambassadors representatives speakers chancellors deputies secretaries "
    "chairmen directors envoys plenipotentiaries governors kings delegates commissioners "
    "chairpersons undersecretaries counterparts"
)
RANKS = listed(
    "first second third 1st prime deputy vice acting interim caretaker senior assistant "
    "federal parliamentary permanent extraordinary plenipotentiary executive special chief "
    "general state secretary crown high foreign finance interior defence defense trade "
    "economy energy health transport agriculture environment justice education culture "
    "affairs "
    "principal associate joint personal top outgoing incoming newly-elected appointed cabinet "
    "government attorney minister under lead custodian grand union presidential economic "
    "planning development commerce industry labour labor internal external international "
    "first-deputy managing"
)
FIELDS = listed(
    "foreign affairs external relations finance finances economy economic economics economies "
    "trade commerce industry industrial industries energy agriculture agrarian food health "
    "healthcare medical social labour labor employment protection defence defense interior "
    "internal security justice education higher science sciences culture cultural tourism "
    "sport sports youth transport transportation roads communications communication "
    "information technology technologies technological digital development innovation "
    "innovations innovative environment environmental natural resources water waters ecology "
    "planning budget treasury investment investments cooperation co-operation integration "
    "regional region international european african arab eurasian asian caribbean pacific "
    "public administration emergency emergencies situations parliamentary human rights gender "
    "women family children community communities housing construction urban infrastructure "
    "railway railways ports aviation civil maritime fisheries blue ocean oceans climate "
    "change disaster management mining mines minerals petroleum oil gas nuclear atomic power "
    "electricity lands land rural local government governments cabinet council councils state "
    "states committee commission board bank central national corporation company agency "
    "authority service services university institute academy centre center department "
    "directorate ministry ministries parliament assembly senate house duma office secretariat "
    "executive general staff armed forces army police anti-terrorist antiterrorism structure "
    "statutory bodies organization organisation organizations union parties nations countries "
    "commonwealth league forum group association federation member ministers president "
    "presidential minister prime republic supreme people's people peoples soviet jamahiriya "
    "religious islamic welfare cohesion solidarity privatization privatisation standards "
    "customs tax taxation revenue statistics fund court audit constitutional political "
    "strategic policy policies reform reforms modernisation modernization trilateral "
    "bilateral special envoy competition consumer enterprise enterprises small medium "
    "business market markets livestock forestry forests irrigation hydrocarbons mineral "
    "knowledge diaspora abroad nationals citizenship immigration migration refugees home "
    "territorial intergovernmental interstate interparliamentary delegation delegations "
    "mission authorities heads summit conference secretary-general space satellite radio "
    "television media press tic mutual veterans heritage religion sheikhdom chancellery "
    "treaty permanent stabilisation stabilization promotion monitoring evaluation "
    "decentralisation productivity europe africa asia america americas works utilities "
    "physical infrastructures post posts postal ict"
)
LINKS = listed("of for on to in at and the & under with or de a")
RANK_ADDRESSES = (
    "Professor",
    "General",
    "Lieutenant General",
    "Lt. Gen.",
    "Major General",
    "Major-General",
    "Colonel",
    "Captain",
    "Brigadier",
    "Marshal",
    "Field Marshal",
    "Engineer",
    "Senator",
    "Comrade",
)
"""Forms of address that may also begin an office ("General Secretary")."""
HONORIFICS = (
    "HH",
    "HM",
    "His Serene Highness",
    "Their Royal Highnesses",
    "H.E.",
    "H. E.",
    "HE",
    "H.H.",
    "H.M.",
    "H.R.H.",
    "HRH",
    "His Excellency",
    "Her Excellency",
    "Their Excellencies",
    "His Highness",
    "Her Highness",
    "His Majesty",
    "Her Majesty",
    "His Royal Highness",
    "Your Excellency",
    "Excellency",
    "Honourable",
    "Honorable",
    "the Honourable",
    "Right Honourable",
    "the Right Honourable",
    "the Most Honourable",
    "the Most Hon.",
    "Most Hon.",
    "the Hon.",
    "the Hon",
    "His Excellency Dr.",
    "the Rt. Hon.",
    "Rt. Hon.",
    "Rt Hon.",
    "Rt Hon",
    "Hon.",
    "Hon",
    "Mr.",
    "Mr",
    "Mrs.",
    "Mrs",
    "Ms.",
    "Ms",
    "Miss",
    "Mme",
    "Madam",
    "Madame",
    "Dr.",
    "Dr",
    "Prof.",
    "Prof",
    "Sir",
    "Dame",
    "Gen.",
    "Col.",
    "Capt.",
    "Amb.",
    "Eng.",
    "господин",
    "господина",
    "господином",
    "госпожа",
    "госпожи",
    "г-н",
    "г-на",
    "г-жа",
    "Его Превосходительство",
    "Его Высочество",
    "Его Величество",
)
RU_HEADS = in_order(
    "президент премьер премьер-министр министр министр-президент председател зампред "
    "зампредседател вице-премьер вице-президент вице-спикер заместител посол посл секретар "
    "госсекретар генсек директор гендиректор руководител помощник советник представител "
    "спикер канцлер эмир султан лидер начальник губернатор посланник статс-секретар "
    "пресс-секретар полпред постпред сопредседател координатор комиссар ректор проректор "
    "корол аким премьер-министр замминистр вице-канцлер уполномоченн экс-премьер "
    "вице-председател шейх принц генпрокурор прокурор академик командующ глав дипломат "
    "первый-заместител"
)
RU_RANKS = in_order(
    "перв втор исполняющ обязанност и.о врио чрезвычайн полномочн генеральн исполнительн "
    "государственн специальн постоянн федеральн главн действующ федеративн народн верховн "
    "временн старш наследн коронн"
)
RU_ENDINGS = listed("а у ом ем е ы и ов ей ам ям ами ями ах ях я ю ь ью ой ую ого ому ым ый") | {""}
RU_FIELDS = in_order(
    "правительств госсовет меджлис милли олий мажлис жогорку кенеш хурал "
    "кабинет коллеги кабмин министр министерств совет администрац государственн "
    "федеральн комитет комисси исполком исполнительн иностранн дел финанс экономик "
    "экономическ развити торгов промышленност энергетик сельск хозяйств здравоохранен труд "
    "социальн обороны внутренн безопасност юстици образован наук культур туризм спорт "
    "транспорт связ цифров инновац инвестиц интеграц коммуникац массов природн ресурс экологи "
    "чрезвычайн ситуаци парламент сенат дум собрани федеральн национальн центральн банк "
    "центробанк корпорац компани агентств служб университет институт академи центр "
    "департамент управлени секретариат штаб вооруженн сил аппарат президент премьер "
    "председател администраци верховн народн палат республик федерац союз союзн содружеств "
    "государств глав мид минфин межпарламентск антитеррористическ статистическ экономисполком "
    "республиканск областн общественн предпринимательств строительств жилищн водн топливн "
    "ядерн атомн энерги космическ таможенн налогов стратеги реформ планирован бюджет "
    "техническ технологи высш средн информаци международн сотрудничеств евразийск высокого "
    "уровн групп кризис урегулирован регулирован антимонопольн экспорт импорт аграрн "
    "продовольств лесн рыбн охран окружающ сред организаци договор татарстан башкортостан "
    "дагестан каракалпакстан чечн саха коллективн делегац стран региональн тюркск шанхайск "
    "российск татарстан башкортостан дагестан каракалпакстан"
)
RU_LINKS = listed("по и в во при на с со – — - к для о об")
ONE_STATE = (
    ("Taoiseach", "IRL"),
    ("Tánaiste", "IRL"),
    ("Premier of the State Council", "CHN"),
    ("Federal Parliamentary Secretary", "PAK"),
    ("премьер Госсовета", "CHN"),
    ("премьера Госсовета", "CHN"),
    ("Custodian of the Two Holy Mosques", "SAU"),
    ("Pope", "VAT"),
)
"""Offices that only one state has."""
