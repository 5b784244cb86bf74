"""What a constructor of the algebra refuses, in the words of the page; one sentence for each.

The constructors refuse in English for programmers; here stands the same for officers. A test names
the constructor that refuses something and has no sentence.
"""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

REFUSALS: dict[str, Promise] = {
    "AllOf": _("All of no conditions says nothing; add at least one."),
    "AnyOf": _("Any of no conditions is never met; add at least one."),
    "AtLeast": _("A threshold counts at least 1 act."),
    "ButFor": _("An exception for no state is none; name at least one."),
    "Days": _("A period does not run backwards; use 0 or more."),
    "Duration": _(
        "A duration names a term, a last day or a least number of parties; only a term is "
        "prolonged."
    ),
    "EarlierOf": _("The earlier of no rules is never; add at least one."),
    "FirstOfMonth": _("Months are counted from 1, which is the next month."),
    "LaterOf": _("The later of no rules says nothing; add at least one."),
    "Months": _("A period does not run backwards; use 0 or more."),
    "Named": _("A named group needs at least one state."),
    "NextDate": _("Name a day that every year has, such as month 7 and day 22."),
    "Numbering": _("A group numbers at least 1."),
    "Reservations": _(
        "Name provisions where reservations may be made only to some or to all but some, and "
        "nowhere else."
    ),
    "Share": _("A share is more than 0 and at most 1, and nothing is more than all."),
    "Weight": _("The sum wanted is more than 0, and each state is weighed once."),
}
