"""Measure the reading of final clauses on real treaties: text in, rules and dates out.

Run as ``python -m bench.clauses``; with ``--misses`` it lists every rule that was read otherwise
than by hand, with ``--docs`` it writes the coverage table into docs/reading-clauses.md.
"""
