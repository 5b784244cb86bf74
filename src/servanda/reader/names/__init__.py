"""States, offices and persons as grammar: what a run of words names, in English and Russian."""
