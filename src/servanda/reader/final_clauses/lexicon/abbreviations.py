"""Words after which a full stop ends no sentence, and words before which it ends none."""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

ABBREVIATIONS = listed(
    "art arts no nos para paras par pars mr mrs ms dr prof st vol p pp sec secs sect ch cf eg "
    "ie viz incl resp govt rep co ltd jan feb apr jun jul aug sep sept oct nov dec approx lat "
    "long reg regs fig al ed etc ст п пп г гг т д др стр подп абз ч см тыс млн им ул "
)

NEVER_FIRST = listed("of or and which whose thereof than или которых которые которого которая")
"""What no sentence begins with: a full stop before it is a speck, or ends an abbreviation."""
