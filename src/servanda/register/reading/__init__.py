"""Reading final clauses into the register: a draft, a form that follows the algebra, its writes.

The form is made from the types of ``law.clauses`` alone: ``places`` says where each field stands,
``typed`` writes clauses as what a browser would send, ``understood`` reads that back, ``drawn``
lays it out, ``labels`` has the words. ``kept`` is what the reader found, as a draft stores it;
``actions`` holds the only writes.
"""
