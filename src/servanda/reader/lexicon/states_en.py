"""English names and adjectives of states by ISO 3166-1 alpha-3 code, short names first.

One line a state: code, names, a bar, adjectives. Only short names stand here: forms such as
"Republic of ...", "Federal Republic of ..." and "... Republic" are grammar (``names/states.py``).
Words are compared in lower case and without accents. Kosovo has the user-assigned code XKX.
"""

from __future__ import annotations

STATES_EN = """\
AFG Afghanistan | Afghan, Afghani
AGO Angola | Angolan
ALB Albania | Albanian
AND Andorra | Andorran
ARE United Arab Emirates, UAE, Emirates | Emirati
ARG Argentina, Argentine | Argentine, Argentinian, Argentinean
ARM Armenia | Armenian
ATG Antigua and Barbuda, Antigua | Antiguan
AUS Australia | Australian
AUT Austria | Austrian
AZE Azerbaijan, Azerbaidjan | Azerbaijani, Azeri
BDI Burundi | Burundian
BEL Belgium | Belgian
BEN Benin | Beninese, Beninois
BFA Burkina Faso | Burkinabe
BGD Bangladesh | Bangladeshi
BGR Bulgaria | Bulgarian
BHR Bahrain | Bahraini
BHS Bahamas | Bahamian
BIH Bosnia and Herzegovina, Bosnia, Bosnia & Herzegovina | Bosnian
BLR Belarus, Byelorussia, Belorussia, Byelarus | Belarusian, Belarussian, Byelorussian, Belorussian
BLZ Belize | Belizean
BOL Bolivia, Plurinational State of Bolivia | Bolivian
BRA Brazil, Federative Republic of Brazil | Brazilian
BRB Barbados | Barbadian
BRN Brunei, Brunei Darussalam | Bruneian
BTN Bhutan | Bhutanese
BWA Botswana | Botswanan
CAF Central African Republic | Central African
CAN Canada | Canadian
CHE Switzerland, Swiss Confederation | Swiss
CHL Chile | Chilean
CHN China, People's Republic of China, PRC | Chinese
CIV Cote d'Ivoire, Ivory Coast | Ivorian, Ivoirian
CMR Cameroon | Cameroonian
COD Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Zaire | Congolese
COG Congo, Congo-Brazzaville, Congo Brazzaville | Congolese
COK Cook Islands | Cook Islander
COL Colombia | Colombian
COM Comoros, Union of Comoros | Comorian, Comoran
CPV Cabo Verde, Cape Verde | Cabo Verdean, Cape Verdean
CRI Costa Rica | Costa Rican
CUB Cuba | Cuban
CYP Cyprus | Cypriot
CZE Czechia, Czech Republic | Czech
DEU Germany | German
DJI Djibouti | Djiboutian
DMA Dominica | Dominican
DNK Denmark | Danish
DOM Dominican Republic |
DZA Algeria | Algerian
ECU Ecuador | Ecuadorian, Ecuadorean
EGY Egypt, Arab Republic of Egypt | Egyptian
ERI Eritrea | Eritrean
ESH Sahrawi Arab Democratic Republic, Saharawi Republic, Sahrawi Republic | Sahrawi, Saharawi
ESP Spain | Spanish
EST Estonia | Estonian
ETH Ethiopia | Ethiopian
FIN Finland | Finnish
FJI Fiji | Fijian
FRA France | French
FSM Micronesia, Federated States of Micronesia, FSM | Micronesian
GAB Gabon | Gabonese
GBR United Kingdom, Great Britain, Britain, UK, U.K. | British
GEO Georgia | Georgian
GHA Ghana | Ghanaian
GIN Guinea, Guinea-Conakry, Guinea Conakry | Guinean
GMB Gambia, The Gambia | Gambian
GNB Guinea-Bissau, Guinea Bissau | Bissau-Guinean
GNQ Equatorial Guinea | Equatorial Guinean, Equatoguinean
GRC Greece | Greek, Hellenic
GRD Grenada | Grenadian
GTM Guatemala | Guatemalan
GUY Guyana, Co-operative Republic of Guyana | Guyanese
HKG Hong Kong, Hong Kong SAR |
HND Honduras | Honduran
HRV Croatia | Croatian, Croat
HTI Haiti | Haitian
HUN Hungary | Hungarian
IDN Indonesia | Indonesian
IND India | Indian
IRL Ireland | Irish
IRN Iran | Iranian
IRQ Iraq | Iraqi
ISL Iceland | Icelandic
ISR Israel | Israeli
ITA Italy | Italian
JAM Jamaica | Jamaican
JOR Jordan, Hashemite Kingdom of Jordan | Jordanian
JPN Japan | Japanese
KAZ Kazakhstan, Kazakstan | Kazakh, Kazakhstani, Kazakstani, Qazaq
KEN Kenya | Kenyan
KGZ Kyrgyzstan, Kirghizstan, Kirgizstan, Kirghizia, Kyrgyz Republic | Kyrgyz, Kyrgyzstani, Kirghiz
KHM Cambodia | Cambodian
KIR Kiribati | Kiribati
KNA Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis, St Kitts | Kittitian
KOR South Korea, Republic of Korea, ROK, Korea | South Korean, Korean
KWT Kuwait | Kuwaiti
LAO Laos, Lao PDR, Lao People's Democratic Republic | Lao, Laotian
LBN Lebanon | Lebanese
LBR Liberia | Liberian
LBY Libya | Libyan
LCA Saint Lucia, St Lucia, St. Lucia | Saint Lucian
LIE Liechtenstein | Liechtenstein
LKA Sri Lanka, Democratic Socialist Republic of Sri Lanka | Sri Lankan
LSO Lesotho | Basotho, Lesothan
LTU Lithuania | Lithuanian
LUX Luxembourg, Grand Duchy of Luxembourg | Luxembourgish, Luxembourger
LVA Latvia | Latvian
MAC Macao, Macau |
MAR Morocco | Moroccan
MCO Monaco | Monegasque
MDA Moldova, Moldavia | Moldovan, Moldavian
MDG Madagascar | Malagasy
MDV Maldives | Maldivian
MEX Mexico, United Mexican States | Mexican
MHL Marshall Islands, RMI | Marshallese
MKD North Macedonia, Macedonia, FYROM, FYR Macedonia | North Macedonian, Macedonian
MLI Mali | Malian
MLT Malta | Maltese
MMR Myanmar, Burma | Burmese, Myanmar
MNE Montenegro | Montenegrin
MNG Mongolia | Mongolian
MOZ Mozambique | Mozambican
MRT Mauritania | Mauritanian
MUS Mauritius | Mauritian
MWI Malawi | Malawian
MYS Malaysia | Malaysian
NAM Namibia | Namibian
NCL New Caledonia | New Caledonian
NER Niger | Nigerien
NGA Nigeria | Nigerian
NIC Nicaragua | Nicaraguan
NIU Niue | Niuean
NLD Netherlands, Holland | Dutch
NOR Norway | Norwegian
NPL Nepal | Nepali, Nepalese
NRU Nauru | Nauruan
NZL New Zealand | New Zealand
OMN Oman | Omani
PAK Pakistan | Pakistani
PAN Panama | Panamanian
PER Peru | Peruvian
PHL Philippines | Philippine, Filipino
PLW Palau | Palauan
PNG Papua New Guinea, PNG | Papua New Guinean
POL Poland | Polish
PRK North Korea, Democratic People's Republic of Korea, DPRK | North Korean
PRT Portugal | Portuguese
PRY Paraguay | Paraguayan
PSE Palestine | Palestinian
PYF French Polynesia | French Polynesian
QAT Qatar | Qatari
ROU Romania, Rumania | Romanian
RUS Russia, Russian Federation, RF | Russian
RWA Rwanda | Rwandan, Rwandese
SAU Saudi Arabia, KSA | Saudi, Saudi Arabian
SDN Sudan | Sudanese
SEN Senegal | Senegalese
SGP Singapore | Singaporean, Singapore
SLB Solomon Islands | Solomon Islander
SLE Sierra Leone | Sierra Leonean
SLV El Salvador | Salvadoran, Salvadorean
SMR San Marino | Sammarinese
SOM Somalia | Somali
SRB Serbia | Serbian
SSD South Sudan | South Sudanese
STP Sao Tome and Principe, Sao Tome | Sao Tomean
SUR Suriname, Surinam | Surinamese
SVK Slovakia, Slovak Republic | Slovak, Slovakian
SVN Slovenia | Slovenian, Slovene
SWE Sweden | Swedish
SWZ Eswatini, Swaziland | Swazi, Emaswati
SYC Seychelles | Seychellois
SYR Syria, Syrian Arab Republic | Syrian
TCD Chad | Chadian
TGO Togo | Togolese
THA Thailand | Thai
TJK Tajikistan, Tadjikistan, Tadzhikistan | Tajik, Tajikistani, Tadjik, Tadzhik
TKM Turkmenistan, Turkmenia | Turkmen, Turkmenistani
TLS Timor-Leste, East Timor, Timor Leste | Timorese
TON Tonga | Tongan
TTO Trinidad and Tobago, Trinidad & Tobago, Trinidad | Trinidadian
TUN Tunisia | Tunisian
TUR Turkey, Turkiye | Turkish
TUV Tuvalu | Tuvaluan
TWN Taiwan, Chinese Taipei | Taiwanese
TZA Tanzania, United Republic of Tanzania | Tanzanian
UGA Uganda | Ugandan
UKR Ukraine | Ukrainian
URY Uruguay, Eastern Republic of Uruguay, Oriental Republic of Uruguay | Uruguayan
USA United States of America, United States, USA, U.S., US, U.S.A. | American
UZB Uzbekistan | Uzbek, Uzbekistani
VAT Holy See, Vatican, Vatican City | Vatican
VCT Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent | Vincentian
VEN Venezuela, Bolivarian Republic of Venezuela | Venezuelan
VNM Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam | Vietnamese
VUT Vanuatu | Vanuatu, Ni-Vanuatu
WSM Samoa | Samoan
XKX Kosovo | Kosovar, Kosovan
YEM Yemen | Yemeni
ZAF South Africa, RSA | South African
ZMB Zambia | Zambian
ZWE Zimbabwe | Zimbabwean
"""
