"""Measure the law on real treaties: how many recorded dates it computes, and why the rest differ.

Run as ``python -m bench.law``; with ``--disagreements`` it writes docs/disagreements.md.
"""
