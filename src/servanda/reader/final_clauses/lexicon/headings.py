"""Usual headings of articles of final clauses, and the words that begin an article."""

from __future__ import annotations

ARTICLE_WORDS = {
    "en": "article articie artlcle art. art section sec. rule regulation principle",
    "ru": "статья статьи статъя ст. раздел глава",
}
"""What a heading begins with, before its number."""

NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty first second third fourth fifth "
    "sixth seventh eighth ninth tenth"
)
"""With what a number in words begins: article twenty-one, article the first."""

CONTINUING = {
    "en": "of to shall may and or by is are from must will which that under with has have can "
    "cannot pursuant made hereof thereof thereto who whose referred mentioned above below was were "
    "does applies concerned deposited required provided between",
    "ru": "к других иных третьих нового новых новому любого любой каждого соглашения протокола "
    "и или в не с по от к может могут должен должна должны является являются осуществляется "
    "настоящего настоящей настоящему вступает вступают производится",
}
"""What goes on after words that look like a heading, and shows that they begin a sentence."""

HEADINGS = {
    "en": """\
entry into force of this agreement; entry into force of this convention
entry into force of this protocol; entry into force of the agreement
entry into force of the convention; entry into force of the protocol
entry into force of amendments; entry into force and duration; entry into force and termination
entry into force and provisional application; entry into force and registration
entry into force and validity; entry into force, duration and termination
entry into force, duration and withdrawal; entry into force, duration, termination
entry into force, amendment and termination; coming into force; coming into effect
entry into effect; entry into operation; effective date; date of entry into force
entry into force; commencement; commencement and duration
signature, ratification, acceptance, approval and accession
signature, ratification, acceptance, approval, accession
signature, ratification, acceptance, approval, formal confirmation and accession
signature, ratification, acceptance and approval; signature, ratification and accession
signature, ratification, acceptance and accession; signature, acceptance and accession
signature, ratification, entry into force; signature, ratification and entry into force
signature, ratification, accession and entry into force; signature and ratification
signature, acceptance and entry into force; signature and entry into force
signature and acceptance; signature and accession; signature, ratification, accession; signature
opening for signature; openness for signature; signatories
ratification, acceptance, approval and accession; ratification, acceptance, approval or accession
ratification, acceptance, approval, accession; ratification, acceptance or approval
ratification, acceptance and approval; ratification, acceptance, approval
ratification and entry into force; ratification and accession; ratification or acceptance
ratification, accession and entry into force; ratification, adherence and entry into force
ratification and deposit; ratification; ratifications; instruments of ratification
acceptance and entry into force; acceptance or accession; acceptance and accession; acceptance
approval; accession and adherence; accession and entry into force; accession by other states
accession; accessions; adherence; adhesion; accession of states
withdrawal and denunciation; denunciation and withdrawal; withdrawal and termination
withdrawal or denunciation; withdrawal, termination; withdrawal of parties; withdrawals
withdrawal; denunciations; denunciation; termination and withdrawal; termination or withdrawal
termination and suspension; termination and denunciation; termination of the agreement
termination of this agreement; termination; suspension; expulsion; cessation of membership
duration and termination; duration and withdrawal; duration, termination and withdrawal
duration and denunciation; duration and renewal; duration, extension and termination
duration; period of validity; validity; term; terms of validity; renewal; prolongation; extension
duration of the agreement; duration of the convention; period of duration
provisional application; provisional entry into force; interim application
interim arrangements; transitional provisions; transitional arrangements
reservations and exceptions; reservations and declarations; reservations, declarations
reservations; reservation; no reservations; prohibition of reservations; declarations
declarations and statements; statements and declarations
amendment of the convention; amendment of this convention; amendment of the agreement
amendment of this agreement; amendment of the protocol; amendment of this protocol
amendments to the convention; amendments to this convention; amendments to the agreement
amendments to this agreement; amendments to the protocol; amendments to this protocol
amendment and entry into force; amendments and revision; amendment and revision
revision and amendment; review and amendment; amendment procedure; amendments; amendment
revision of the convention; revision of this convention; revision of the agreement; revision
review and revision; modification; modifications; revision and denunciation
amendments to annexes; amendment of annexes; adoption and amendment of annexes
adoption of amendments; annexes and amendments; annexes and amendments to annexes
annexes; appendices; annexes and appendices
adoption and entry into force of annexes; status of annexes
depositary functions; depositary; depositaries; the depositary; depository; depositary and texts
functions of the depositary; functions of depositary; depositary and registration
designation and functions of the depositary; depositary notifications; depositary government
depositary state; designation of depositary
authentic texts; authentic text; authentic languages; authenticity of texts; authenticity
authentic texts and certified copies; authoritative texts; equally authentic texts
languages; language; official languages; texts; languages of the convention; working languages
certified copies; depositary, authentic texts; text and depositary; languages and depositary
registration with the united nations; registration and publication; registration; notifications
notification; notices; publication; registration of the convention; communications
final provisions; final clauses; final articles; general provisions; miscellaneous provisions
miscellaneous; general and final provisions; concluding provisions; closing provisions
formal provisions; formal clauses; institutional and final provisions; final dispositions
territorial application; territorial scope; territorial clause; extension to territories
territorial extension; federal clause; federal states; application to territories
relationship with other agreements; relationship to other agreements; relation to other agreements
relationship between the convention and its protocols; relationship to other instruments
relationship between this convention and its protocols; relation with other treaties
relationship with other conventions; relationship to other conventions; other agreements
relationship to the convention; relationship with the convention; relations with other treaties
relationship with other international agreements; relationship with other international instruments
relationship between this protocol and the convention; right to vote; voting; voting rights
settlement of disputes; settlement of disputes between the contracting parties
dispute settlement; disputes; arbitration; interpretation and application; interpretation
participation by regional economic integration organizations
regional economic integration organizations; regional economic integration organisations
participation; parties; membership; members; eligibility; participants; invitation
conference of the parties; meeting of the parties; meetings of the parties; secretariat
definitions; use of terms; objectives; objective; scope; purpose; scope of application
general obligations; financial provisions; review; supplementary arrangements; sanctions
legal effect; effect on other agreements; savings clause; saving clause; supersession
succession; status of protocols; protocols; adoption of protocols; non-parties; non-party states
""",
    "ru": """\
вступление в силу; вступление соглашения в силу; вступление в силу и срок действия
порядок вступления в силу; вступление в силу и прекращение действия; срок действия
срок действия и прекращение; срок действия соглашения; продление срока действия
вступление в силу, срок действия и прекращение; вступление в силу и применение
временное применение; подписание; подписание и ратификация; подписание, ратификация
ратификация; ратификация и вступление в силу; ратификация, принятие, утверждение
ратификация, принятие, утверждение, присоединение; ратификация и присоединение; принятие
присоединение; порядок присоединения; присоединение к соглашению; участие
выход; выход из соглашения; порядок выхода; денонсация; прекращение действия; прекращение
оговорки; заявления и оговорки; заявления; внесение изменений и дополнений; изменения и дополнения
внесение изменений; изменения; дополнения и изменения; поправки; порядок внесения изменений
изменения, дополнения; пересмотр; депозитарий; функции депозитария; депозитарий и регистрация
аутентичные тексты; аутентичность текстов; языки; язык; рабочий язык; официальный язык
заключительные положения; общие положения; прочие положения; переходные положения
регистрация; разрешение споров; разрешение спорных вопросов; урегулирование споров; определения
основные понятия; отношение к другим договорам; соотношение с другими договорами
""",
}
"""Headings as they are printed, between semicolons; a longer one counts before a shorter."""
