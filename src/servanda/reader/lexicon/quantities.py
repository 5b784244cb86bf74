"""Number words, hedges, scales, currencies and the verbs of growth, English and Russian.

Hedges are regular expressions, longest first: what stands before a number and says that it is not
exact. Verbs give the sign of a change.
"""

from __future__ import annotations

from fractions import Fraction


def _counted(line: str) -> dict[str, int]:
    return {word: number for number, word in enumerate(line.split(), 1)}


EN_UNITS = _counted(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
) | {"a dozen": 12}
EN_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
RU_UNITS = {
    "один": 1,
    "одна": 1,
    "одно": 1,
    "одного": 1,
    "одной": 1,
    "два": 2,
    "две": 2,
    "двух": 2,
    "три": 3,
    "трёх": 3,
    "трех": 3,
    "четыре": 4,
    "четырёх": 4,
    "четырех": 4,
    "пять": 5,
    "пяти": 5,
    "шесть": 6,
    "шести": 6,
    "семь": 7,
    "семи": 7,
    "восемь": 8,
    "восьми": 8,
    "девять": 9,
    "девяти": 9,
    "десять": 10,
    "десяти": 10,
    "десятка": 10,
    "десяток": 10,
    "одиннадцать": 11,
    "одиннадцати": 11,
    "двенадцать": 12,
    "двенадцати": 12,
    "дюжина": 12,
    "тринадцать": 13,
    "тринадцати": 13,
    "четырнадцать": 14,
    "четырнадцати": 14,
    "пятнадцать": 15,
    "пятнадцати": 15,
    "шестнадцать": 16,
    "шестнадцати": 16,
    "семнадцать": 17,
    "семнадцати": 17,
    "восемнадцать": 18,
    "восемнадцати": 18,
    "девятнадцать": 19,
    "девятнадцати": 19,
}
RU_TENS = {
    "двадцать": 20,
    "двадцати": 20,
    "тридцать": 30,
    "тридцати": 30,
    "сорок": 40,
    "сорока": 40,
    "пятьдесят": 50,
    "пятидесяти": 50,
    "шестьдесят": 60,
    "шестидесяти": 60,
    "семьдесят": 70,
    "семидесяти": 70,
    "восемьдесят": 80,
    "восьмидесяти": 80,
    "девяносто": 90,
    "девяноста": 90,
}
RU_HUNDREDS = {
    "сто": 100,
    "ста": 100,
    "двести": 200,
    "двухсот": 200,
    "триста": 300,
    "трёхсот": 300,
    "трехсот": 300,
    "четыреста": 400,
    "четырёхсот": 400,
    "четырехсот": 400,
    "пятьсот": 500,
    "пятисот": 500,
    "шестьсот": 600,
    "шестисот": 600,
    "семьсот": 700,
    "семисот": 700,
    "восемьсот": 800,
    "восьмисот": 800,
    "девятьсот": 900,
    "девятисот": 900,
}
RU_THOUSANDS = ("тысяча", "тысячи", "тысяч")

HEDGES = (
    "no fewer than",
    "no less than",
    "not less than",
    "no more than",
    "at least",
    "at most",
    "more than",
    "less than",
    "fewer than",
    "up to",
    "close to",
    "just over",
    "just under",
    "in excess of",
    "as many as",
    "as much as",
    "approximately",
    "nearly",
    "almost",
    "around",
    "roughly",
    "about",
    "over",
    "under",
    "above",
    "below",
    "some",
    "another",
    "exceeding",
    "exceeded",
    "exceeds",
    "surpassing",
    "surpassed",
    "surpasses",
    "не менее чем",
    "не более чем",
    "не менее",
    "не более",
    "не меньше",
    "более чем",
    "менее чем",
    "больше чем",
    "чуть более",
    "чуть больше",
    "чуть менее",
    "чуть меньше",
    "немногим более",
    "около",
    "порядка",
    "примерно",
    "приблизительно",
    "почти",
    "практически",
    "более",
    "менее",
    "больше",
    "меньше",
    "свыше",
    "где-то",
    "до",
    "ещё",
    "еще",
    "превысило",
    "превысила",
    "превысили",
    "превысил",
    "превышает",
    "превышают",
)
HEDGES_AFTER = ("plus", "or more", "or so", "odd", "с небольшим", "с лишним", "с половиной")
PLAIN_BEFORE_PERCENT = frozenset({"up to", "до"})

SCALES = {
    "trillion": 10**12,
    "trn": 10**12,
    "tn": 10**12,
    "billion": 10**9,
    "bln": 10**9,
    "bn": 10**9,
    "million": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "thousand": 10**3,
    "трлн": 10**12,
    "млрд": 10**9,
    "млн": 10**6,
    "тыс": 10**3,
    "триллион": 10**12,
    "миллиард": 10**9,
    "миллион": 10**6,
    "тысяч": 10**3,
}
CURRENCIES = {
    r"(?:u\.?s\.?\s*)?\$|\bus\s+dollars?|\bdollars?|\busd\b|\bдолл(?:ар\w*|\.)?(?:\s+сша)?": "USD",
    r"€|\beuros?\b|\beur\b|\bевро\b": "EUR",
    r"₽|\b(?:russian\s+)?rou?bles?\b|\brub\b|\b(?:российск\w+\s+)?рубл\w+": "RUB",
    r"₸|\btenge\b|\bkzt\b|\bтенге\b": "KZT",
    r"\byuan\b|\bcny\b|\brmb\b|\bюан\w+": "CNY",
    r"\bbelarusian\s+rou?bles?|\bbyn\b|\bбелорусск\w+\s+рубл\w+": "BYN",
    r"£|\bpounds?\s+sterling\b|\bgbp\b": "GBP",
    r"\bsoms?\b|\bkgs\b|\bсом(?:ов|а)?\b": "KGS",
    r"\buzs\b|\bсум(?:ов|а)?\b": "UZS",
    r"\bsomoni\b|\btjs\b|\bсомони\b": "TJS",
    r"\bmanats?\b|\bманат\w*": "AZN",
    r"\btry\b|\bturkish\s+liras?\b|\bтурецк\w+\s+лир\w*": "TRY",
    r"₹|\brupees?\b|\binr\b|\bрупи\w+": "INR",
    r"\bdirhams?\b|\baed\b": "AED",
    r"\briyals?\b|\bsar\b": "SAR",
}

WORDED_CHANGES = {
    "doubled": Fraction(100),
    "doubling": Fraction(100),
    "tripled": Fraction(200),
    "trebled": Fraction(200),
    "quadrupled": Fraction(300),
    "halved": Fraction(-50),
    "удвоил": Fraction(100),
    "утроил": Fraction(200),
    "вдвое": Fraction(100),
    "втрое": Fraction(200),
    "на треть": Fraction(100, 3),
    "на четверть": Fraction(25),
    "наполовину": Fraction(50),
    "на половину": Fraction(50),
    "by a third": Fraction(100, 3),
    "by a quarter": Fraction(25),
    "by half": Fraction(50),
    "by one third": Fraction(100, 3),
    "by one-third": Fraction(100, 3),
}
GROWTH = (
    r"gr[eo]w(?:n|s|ing|th)?|r[oi]s(?:e|es|en|ing)|increas\w*|up|gain\w*|higher|climb\w*|jump\w*"
    r"|surg\w*|expand\w*|expansion|soar\w*|added|upturn|more|doubl\w*|tripl\w*"
    r"|(?:вы|под|воз)?рос(?:л[аои]|ла|ли|т|та|том|те)?|(?:вы|под|воз)расти|раст[её]т|прирост\w*"
    r"|увелич\w*|повыс\w*|повыш\w*|прибав\w*|подня\w*|больше|выше|удво\w*|утро\w*|плюс"
)
DECLINE = (
    r"f[ae]ll(?:s|en|ing)?|decreas\w*|declin\w*|drop\w*|down|lower|shr[aiu]nk\w*|reduc\w*"
    r"|contract(?:ed|ion)|slump\w*|plung\w*|halved|cut"
    r"|снизи\w*|снижен\w*|упа[лд]\w*|паден\w*|сокра[тщ]\w*|уменьш\w*|спад\w*|ниже|минус"
)
