"""What a careful reader would point out about a record: contradictions, gaps, checks that hold.

Nothing is repaired: a finding stands beside the record, with the words that it is about. Each is
one sentence, in English and in Russian. The codes:

========================  =================================================================
``listed-twice``          one instrument stands twice in the list, with different dates
``draft-adopted``         what is called a draft is said to be adopted or signed
``growth-consistent``     a stated growth agrees with two stated levels
``growth-inconsistent``   it does not
``figures-differ``        one quantity is given two values for one time
``office-does-not-bind``  heads of delegation who need full powers (Vienna Convention, art. 7)
``year-inferred``         the year of the session is not printed and follows from the text
``year-unknown``          the day is printed without a year, and none follows
``counts-differ``         the text states two numbers of documents
``listed-otherwise``      the number of documents stated is not the number named
``weekday-wrong``         the day of the week does not fit the date
``page-date-differs``     a date above the text does not fit the session's
``chair-not-host``        the chair's state is not the host (a note, no error)
``two-chairs``            two are said to have chaired
``host-missing``          the host is not among the delegations named
``formats-renamed``       one format is called by different words
``name-spelt-two-ways``   one person is spelt in two ways
``empty``                 nothing was read, and why
========================  =================================================================
"""

from __future__ import annotations

from servanda.reader.findings.chair import about_chair
from servanda.reader.findings.counts import about_counts
from servanda.reader.findings.days import about_days
from servanda.reader.findings.documents import about_documents
from servanda.reader.findings.figures import about_figures
from servanda.reader.findings.names import about_names
from servanda.reader.findings.offices import about_offices
from servanda.reader.findings.whole import about_formats, about_whole
from servanda.reader.record import Finding, Record

__all__ = ["findings"]


def findings(record: Record) -> tuple[Finding, ...]:
    """Give all findings about a record; of an empty one, only why it is empty."""
    whole = tuple(about_whole(record))
    if whole:
        return whole
    return (
        *about_documents(record),
        *about_figures(record),
        *about_offices(record),
        *about_days(record),
        *about_counts(record),
        *about_chair(record),
        *about_formats(record),
        *about_names(record),
    )
