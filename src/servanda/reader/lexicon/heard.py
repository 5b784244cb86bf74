"""How texts speak of reports heard and of proposals made; English and Russian."""

from __future__ import annotations

import re

REPORT = re.compile(
    r"reports?\b|reported on\b|доложил|presentations?\b|доклад(?:ы|а|у|ом|ов|ами)?(?![а-яё])"
    r"|отч[её]т(?:ы|а|у|ом|ов|ами)?(?![а-яё])",
)
HEARING = re.compile(
    r"heard\b|reported on\b"
    r"|presented (?:a|an|the|his|her) (?:\w+ )?reports?\b"
    r"|received (?:a|an|the) (?:\w+ )?reports?\b|hear\b|listened\b|presented by\b"
    r"|delivere?[sd]\b|made (?:a )?reports?\b"
    r"|gave (?:a )?reports?\b|(?:was|were) (?:presented|delivered)\b"
    r"|заслуша|выслуша|выступил[аи]?|представил[аи]?|доложил",
)
PROPOSED = re.compile(
    r"(?:proposed|proposes|suggested|suggests|urged|urges|called for|calls for|called on|advocated"
    r"|raised (?:the )?(?:issues?|questions?|matter)|put forward"
    r"|made the (?:offer|proposal|suggestion)"
    r"|made (?:an?|several|a number of) (?:offer|proposal|suggestion|initiative)s?|recommended"
    r"|offered|(?:offer|proposal|suggestion|initiative) came from|tabled|initiated"
    r"|introduced (?:an?|the) (?:initiative|proposal))\b"
    r"|предложил[аи]?(?![а-яё])|предлагает|призвал[аи]?(?![а-яё])|выдвинул[аи]?(?![а-яё])"
    r"|инициировал[аи]?(?![а-яё])|выступил[аи]? (?:с (?:инициатив|предложени)|за )"
    r"|вн[её]с(?:ла|ли)? предложени|подняла? вопрос",
)
PROPOSAL_OF = re.compile(
    r"(?:(?:an? |the )?(?:proposal|initiative|suggestion|offer|idea)s?) (?:of|by|from)\b"
    r"|(?:proposed|initiated|put forward|suggested|tabled) by\b"
    r"|по (?:предложению|инициативе)(?![а-яё])|(?:предложен[оаы]?|выдвинут[оаы]?)(?![а-яё])",
)
"""After these the one who proposed follows."""
BACKWARDS = re.compile(r"came from$|^предложил|^предлага")
"""Verbs behind which the subject may stand."""
IMPERSONAL = re.compile(r"\b(?:is|are|was|were|been|be)\s+$")
"""Before these the verb is passive and names nobody."""
