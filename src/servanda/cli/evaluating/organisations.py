"""Organisations of whose members rules speak, with the day on which each became one, or ceased.

Members of an organisation are the parties of its constituent instrument. Where that is no treaty of
the folder, it is taken from here, so that "four member States of the Council of Europe" can be
counted. Days are those that the organisations themselves publish; of an organisation that is not
here nothing is guessed, and the answer asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from servanda.cli.evaluating.treaty import Treaty
from servanda.law.acts import Act, Kind
from servanda.law.clauses import After, Clauses, OnDay, Pivot, WithTheOthers
from servanda.law.dates import exact

#: Name and other names, a colon, and the members by the day on which they became so; a day before
#: which a minus stands is the day on which they left.
ORGANISATIONS = """\
Council of Europe; Совет Европы; Совета Европы:
1949-08-03 BEL DNK FRA GBR IRL ITA LUX NLD NOR SWE; 1949-08-09 GRC TUR; 1950-03-07 ISL;
1950-07-13 DEU; 1956-04-16 AUT; 1961-05-24 CYP; 1963-05-06 CHE; 1965-04-29 MLT; -1969-12-31 GRC;
1974-11-28 GRC; 1976-09-22 PRT; 1977-11-24 ESP; 1978-11-23 LIE; 1988-11-16 SMR; 1989-05-05 FIN;
1990-11-06 HUN; 1991-11-26 POL; 1992-05-07 BGR; 1993-05-14 EST LTU SVN; 1993-06-30 CZE SVK;
1993-10-07 ROU; 1994-11-10 AND; 1995-02-10 LVA; 1995-07-13 ALB MDA; 1995-11-09 MKD UKR;
1996-02-28 RUS; 1996-11-06 HRV; 1999-04-27 GEO; 2001-01-25 ARM AZE; 2002-04-24 BIH;
2003-04-03 SRB; 2004-10-05 MCO; 2007-05-11 MNE; -2022-03-16 RUS

European Union; European Communities; European Community; European Economic Community:
1958-01-01 BEL DEU FRA ITA LUX NLD; 1973-01-01 DNK GBR IRL; 1981-01-01 GRC; 1986-01-01 ESP PRT;
1995-01-01 AUT FIN SWE; 2004-05-01 CYP CZE EST HUN LTU LVA MLT POL SVK SVN; 2007-01-01 BGR ROU;
2013-07-01 HRV; -2020-02-01 GBR

Association of South East Asian Nations; Association of Southeast Asian Nations; ASEAN:
1967-08-08 IDN MYS PHL SGP THA; 1984-01-07 BRN; 1995-07-28 VNM; 1997-07-23 LAO MMR; 1999-04-30 KHM

Organization of African Unity; Organisation of African Unity; OAU; African Union:
1963-05-25 BDI BEN BFA CAF CIV CMR COD COG DZA EGY ETH GAB GHA GIN LBR LBY MAR MDG MLI MRT NER
NGA RWA SDN SEN SLE SOM TCD TGO TUN TZA UGA; 1963-12-13 KEN; 1964-07-13 MWI; 1964-12-16 ZMB;
1965-10-18 GMB; 1966-10-31 BWA LSO; 1968-08-01 MUS; 1968-09-24 SWZ; 1968-10-12 GNQ;
1973-11-19 GNB; 1975-07-18 AGO COM CPV MOZ STP; 1976-06-29 SYC; 1977-06-27 DJI; 1980-06-01 ZWE;
1982-02-22 ESH; -1985-11-12 MAR; 1990-06-03 NAM; 1993-05-24 ERI; 1994-06-06 ZAF; 2011-07-27 SSD;
2017-01-30 MAR
"""
_WORD = re.compile(r"[^\W_]+")
_ARTICLE = "the"


def organisation_called(words: str) -> Treaty | None:
    """Give an organisation's constituent instrument with its members, as a folder would hold it.

    >>> organisation_called("the Council of Europe").id
    'Council of Europe'
    """
    return _BY_NAME.get(_plain(words))


def _plain(words: str) -> str:
    found = _WORD.findall(words.lower())
    return " ".join(found[1:] if found[:1] == [_ARTICLE] else found)


def _by_name() -> Iterator[tuple[str, Treaty]]:
    for row in ORGANISATIONS.split("\n\n"):
        names, _, members = row.partition(":")
        first, *others = (name.strip() for name in names.split(";"))
        constituent = _constituent(first, tuple(_acts(members)))
        yield from ((_plain(name), constituent) for name in (first, *others))


def _acts(members: str) -> Iterator[Act]:
    """Read the days, and the members of each."""
    entry = 0
    for group in members.split(";"):
        day, *states = group.split()
        kind = Kind.WITHDRAWAL_EFFECTIVE if day.startswith("-") else Kind.ACCESSION
        for state in states:
            entry += 1
            on = exact(date.fromisoformat(day.removeprefix("-")))
            yield Act(entry=entry, kind=kind, on=on, by=state)


def _constituent(name: str, acts: tuple[Act, ...]) -> Treaty:
    founded = After(condition=OnDay(acts[0].on.earliest))
    joined = WithTheOthers(pivot=Pivot.THRESHOLD, kinds=frozenset({Kind.ACCESSION}))
    clauses = Clauses(entry_into_force=founded, for_states=joined)
    return Treaty(id=name, title=name, clauses=clauses, acts=[*acts], asked=False)


_BY_NAME = dict(_by_name())
