"""English words of final clauses: what damaged words are repaired to, and short words.

A word of ``CORE`` is what an unknown word with one wrong letter is taken for; so everything close
to one that is a word of its own must stand here or in the general vocabulary.
"""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

SHORT = listed(
    "a all also am an and any are as at be been being both but by can do each end for from had has "
    "have if in into is it its may must new no nor not now of off on one only or other "
    "our out over own per set so such than that the them then they this to too two under until up "
    "upon was were when who will with act acts date day days de six year years month "
    "state states party fifth first half last next same third four five nine open sign text vote "
    "said sent term time unit void"
)
"""Words of up to five letters that may be part of a run-together word; no other so short may."""

CORE = listed(
    "abrogate abrogated abrogation absence accede acceded accedes acceding acceptance acceptances "
    "accepted accepting accepts accession accessions accordance according accordingly act acts "
    "additional adhere adhered adheres adherence adherences adhering adhesion adhesions adopted "
    "adoption affect after agreed agreement agreements amend amended amending amendment amendments "
    "amends annex annexes appendix appendices application applied applies apply approval approvals "
    "approve approved approves approving appropriate "
    "archives article articles authentic authorized "
    "authorised automatically become becomes becoming before begin beginning begins binding bound "
    "calendar cease ceased ceases ceasing chapter charter circulated clause clauses closed "
    "coming comes commence commencement commences commencing communicate communicated "
    "communication communications completed completion concerned concerning concluded conclusion "
    "conference confirm confirmation confirmed confirming consecutive consensus consent "
    "consented consents conditions considered constitutional constitution continue continued "
    "continues contracting convention conventions copies copy council counted countries country "
    "covenant date dates deemed declaration declarations declare declared declares definitive "
    "definitively denounce denounced denounces denouncing denunciation denunciations deposit "
    "deposited depositaries depositary depositing deposition depository deposits desiring "
    "different diplomatic domestic done drawn duly duration each earlier effect effected effective "
    "effectively effects eighth eighteenth eighteen eighty eighteenth either elapsed eleven "
    "eleventh english enter entered entering enters entitled entry equally established european "
    "exchange exchanged except execution executive expiration expire expired expires expiry "
    "express expressed expressly extend extended extension faith fifteen fifteenth fiftieth fifty "
    "final first following follows force forces "
    "formal formalities forthwith forty french fulfilled "
    "fulfilment further governed governing government governments hereby herein hereinafter "
    "hereto immediately implementation include included includes including indefinite "
    "indefinitely inform informed instrument instruments integral intention interim "
    "internal international invitation invited issued jointly language languages later latter "
    "legislation lodged lodging longer majority meeting member members membership ministry "
    "modification modifications months national negotiating ninetieth ninety nineteen nineteenth "
    "notice notices notification notifications notified notifies notify notifying notwithstanding "
    "objection objections obligations official opened operation operative opposition organisation "
    "organisations organization organizations original originals paragraph paragraphs parties "
    "party period periods pending person plenipotentiaries present presented previous prior "
    "procedure procedures proposal proposals proposed protocol protocols provided provision "
    "provisional provisionally provisions pursuant ratification ratifications ratified ratifies "
    "ratify ratifying receipt received receives receiving recipient recommendation regional "
    "registered registration registry regulation regulations remain remaining remains renewable "
    "renewal renewed renounce renounced representatives request requirements requisite "
    "reservation reservations respect respectively respective revision revisions russian "
    "schedule secretariat secretary section sections seventeen seventeenth seventh seventieth "
    "seventy signatories signatory signature signatures signed signing simultaneously single "
    "sixteen sixteenth sixtieth sixty spanish specified states statute subject submitted "
    "subsequent subsequently succession successive successor suspended suspension tacit tacitly "
    "take taken takes taking tenth terminate terminated terminates terminating termination "
    "thereafter thereby therefore therefrom therein thereof thereon thereto thereupon thirteen "
    "thirteenth thirtieth thirty three through transmit transmits transmitted treaties treaty "
    "twelfth twelve twelvemonth twentieth twenty unanimity unanimous unanimously undersigned "
    "unless unlimited until utilisation vienna violation whereas whereof whichever withdraw "
    "withdrawal withdrawals withdrawing withdrawn withdraws withdrew within without witness "
    "written writing acknowledged fourteen fourteenth fourth "
    "fortieth hundred hundredth thousand thirds fourths fifths quarters tonnage shipping "
    "emissions dioxide parliamentary parliament intergovernmental governmental integration "
    "economic community communities commission committee assembly organ bodies depositories"
)
"""Words that an unknown word with one wrong letter is repaired to, where only one fits."""

FREQUENT = listed(
    "after other their which shall under state party force years those these where being three "
    "seven eight sixty forty fifty ninth tenth sixth fifth third first until month states months "
    "thirty ninety twenty within notify become period before signed treaty"
)
"""Words of five or six letters that are repaired as long ones are, where a letter is wrong."""

MISREAD = {
    "tile": "the",
    "tlie": "the",
    "tbe": "the",
    "thc": "the",
    "tho": "the",
    "ihe": "the",
    "teh": "the",
    "hte": "the",
    "tne": "the",
    "oi": "of",
    "ot": "of",
    "aud": "and",
    "ami": "and",
    "anv": "any",
    "bv": "by",
    "iias": "has",
    "wich": "which",
    "witli": "with",
    "wiih": "with",
    "whith": "with",
    "uuder": "under",
    "sucli": "such",
    "eacli": "each",
    "sball": "shall",
    "shail": "shall",
    "sliall": "shall",
    "shal": "shall",
    "dav": "day",
    "davs": "days",
    "vear": "year",
    "vears": "years",
    "tbis": "this",
    "tliis": "this",
    "thls": "this",
    "thal": "that",
    "tliat": "that",
    "partv": "party",
    "llth": "11th",
    "lst": "1st",
    "loth": "10th",
    "articie": "article",
    "artide": "article",
    "artlcle": "article",
    "aricle": "article",
}
"""Short words as machines misread them; none is a word that a final clause could hold."""

CONFUSIONS = (
    ("rn", "m"),
    ("m", "rn"),
    ("li", "h"),
    ("h", "li"),
    ("cl", "d"),
    ("d", "cl"),
    ("ii", "n"),
    ("n", "ii"),
    ("vv", "w"),
    ("nn", "rm"),
    ("ri", "n"),
    ("in", "m"),
    ("m", "in"),
    ("tii", "th"),
    ("ti", "h"),
    ("fi", "h"),
)
"""Letters that machines read for others."""

SHAPES = (str.maketrans("0135689", "olesbgg"), str.maketrans("0135689", "oiesbgg"))
"""Digits inside a word, and the letters that they stand for: 1 is l or i."""

COMPOUNDS = {
    "co-operation": "cooperation",
    "co-operate": "cooperate",
    "co-operating": "cooperating",
    "co-operative": "cooperative",
    "co-operated": "cooperated",
    "co-ordinate": "coordinate",
    "co-ordinated": "coordinated",
    "co-ordinator": "coordinator",
    "co-ordination": "coordination",
    "co-ordinating": "coordinating",
    "inter-governmental": "intergovernmental",
    "inter-american": "interamerican",
    "non-governmental": "nongovernmental",
    "non-member": "nonmember",
    "non-members": "nonmembers",
    "non-party": "nonparty",
    "non-parties": "nonparties",
    "non-signatory": "nonsignatory",
    "non-contracting": "noncontracting",
    "sub-regional": "subregional",
    "sub-paragraph": "subparagraph",
    "sub-paragraphs": "subparagraphs",
    "sub-section": "subsection",
    "above-mentioned": "abovementioned",
    "afore-mentioned": "aforementioned",
    "under-mentioned": "undermentioned",
    "re-election": "reelection",
    "secretary-general": "secretary-general",
    "director-general": "director-general",
    "commissioner-general": "commissioner-general",
    "notes-verbales": "notes-verbales",
    "note-verbale": "note-verbale",
    "proces-verbal": "proces-verbal",
    "process-verbal": "proces-verbal",
    "proces-verbaux": "proces-verbaux",
    "attorney-general": "attorney-general",
    "auditor-general": "auditor-general",
    "governor-general": "governor-general",
    "vice-president": "vice-president",
    "vice-chairman": "vice-chairman",
    "world-wide": "worldwide",
    "pre-existing": "preexisting",
    "self-government": "selfgovernment",
    "year-end": "year-end",
    "mid-term": "midterm",
}
"""Words with a hyphen that are one word to the grammar."""
