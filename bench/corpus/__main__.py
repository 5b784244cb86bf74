"""Measure, compare and print: see the package."""

# ruff: noqa: T201 - a command speaks to its caller

from __future__ import annotations

import argparse
import gc
import json
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from operator import itemgetter
from typing import ParamSpec

import numpy as np

from bench.corpus import asking
from bench.corpus.databases import Engine, engines
from bench.corpus.made import SEED, STATES, Made, large, register
from servanda.law.acts import Act, Kind
from servanda.law.corpus import Register
from servanda.law.dates import exact
from servanda.law.standing import OnRecord, all_standings

ROUNDS = 9
DAYS = tuple(date(1950 + 8 * n, 6, 30) for n in range(ROUNDS))
"""The days asked about: from an almost empty register to a full one."""

Numbers = dict[str, float]
P = ParamSpec("P")


def main() -> int:
    """Run everything and print it; exit 1 where two answers differ."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus")
    parser.add_argument("--json", action="store_true", help="print the numbers as JSON")
    asked = parser.parse_args()
    before = _memory()
    made = register()
    records = {name: treaty.on_record for name, treaty in made.items()}
    with_acts = _memory()
    whole = Register(records)
    told = whole.history()
    found: Numbers = {
        "treaties": len(whole.treaties),
        "states": len(whole.states),
        "acts": sum(len(record.records) for record in records.values()),
        "standings in the history": len(told.treaty),
        "treaties evaluated one by one": len(whole.one_by_one),
        "memory of acts and clauses (MB)": with_acts - before,
        "memory of the whole (MB)": _memory() - before,
        "memory of the columns alone (MB)": whole.nbytes / 1e6,
    }
    del told
    found |= _one_by_one(made)
    found |= _snapshots(whole)
    agree = _against_engines(whole, made, found)
    found |= _pairs(whole)
    found |= _added(whole)
    del whole
    found |= _histories(records, found)
    found |= _limit(found)
    _print(found, as_json=asked.json)
    return 0 if agree else 1


def _one_by_one(made: dict[str, Made]) -> Numbers:
    """Time the one-by-one evaluator, with all reasons: one large treaty and a sample."""
    sample = list(made.values())[:: max(1, len(made) // 100)]
    started = time.perf_counter()
    for treaty in sample:
        all_standings(treaty.on_record, known_at=None)
    each = (time.perf_counter() - started) / len(sample)
    whole = large()
    return {
        "a treaty of 200 states and 250 acts, all reasons (ms)": _median(
            all_standings, whole, known_at=None
        ),
        "full history one by one, by a sample of 100 (s)": each * len(made),
    }


def _snapshots(whole: Register) -> Numbers:
    into = whole.snapshot(None)
    timed = {
        "snapshot (ms)": [_once(whole.snapshot, d) for d in DAYS],
        "snapshot into columns at hand (ms)": [_once(whole.snapshot, d, into) for d in DAYS],
    }
    return {name: statistics.median(times) for name, times in timed.items()}


def _against_engines(whole: Register, made: dict[str, Made], found: Numbers) -> bool:
    few = asking.simple(made, whole)
    found["treaties that SQL derives"] = len(few.treaties)
    few_records = {name: made[name].on_record for name in itemgetter(*few.treaties)(whole.treaties)}
    found["history of these treaties, from acts (ms)"] = _median(_history, few_records)
    agree = True
    with engines() as machines:
        if len(machines) < 3:
            print("PostgreSQL is left out: its server binaries are not installed", file=sys.stderr)
        for engine in machines:
            asking.load(engine, whole, few)
            agree &= _agrees(engine, whole, few)
            found |= _of_engine(engine, few)
    held = min(v for k, v in found.items() if k.startswith("snapshot, held"))
    rest = min(v for k, v in found.items() if k.startswith("snapshot, derived"))
    found["fastest SQL snapshot, held / ours"] = held / found["snapshot (ms)"]
    found["fastest SQL snapshot, derived / ours"] = rest / found["snapshot (ms)"]
    return agree


def _agrees(engine: Engine, whole: Register, few: asking.Simple) -> bool:
    """Compare the matrices of an engine with the register's, on every day asked about."""
    agree = True
    for day in DAYS:
        ours = whole.snapshot(day)
        for kind, treaties in ((asking.held, slice(None)), (asking.derived, few.treaties)):
            theirs = asking.dense(kind(engine, day), ours)
            if not asking.same(ours, theirs, treaties):
                print(f"{engine.name} differs on {day}: {kind.__name__}", file=sys.stderr)
                agree = False
    return agree


def _of_engine(engine: Engine, few: asking.Simple) -> Numbers:
    chance = random.Random(SEED)  # noqa: S311 - a choice of questions
    pairs = [chance.sample(range(len(STATES)), 2) for _ in range(ROUNDS)]
    adding = [(int(chance.choice(few.treaties)), chance.randrange(len(STATES))) for _ in pairs]
    name = engine.name
    timed = {
        f"snapshot, held, {name} (ms)": [_once(asking.held, engine, d) for d in DAYS],
        f"snapshot, derived, {name} (ms)": [_once(asking.derived, engine, d) for d in DAYS],
        f"pair, held, {name} (ms)": [
            _once(asking.pair, engine, one, other, date(2020, 6, 30)) for one, other in pairs
        ],
        f"history, derived, {name} (ms)": [_once(asking.history, engine) for _ in DAYS],
        f"act added, derived, {name} (ms)": [
            _once(asking.add, engine, treaty, state, date(2026, 3, 1)) for treaty, state in adding
        ],
    }
    return {name: statistics.median(times) for name, times in timed.items()}


def _pairs(whole: Register) -> Numbers:
    chance = random.Random(SEED)  # noqa: S311 - a choice of questions
    pairs = [chance.sample(STATES, 2) for _ in range(1_000)]
    times = sorted(_once(whole.between, a, b, _any_day(chance)) for a, b in pairs)
    return {
        "pair, median (ms)": statistics.median(times),
        "pair, 99th percentile (ms)": times[989],
    }


def _added(whole: Register) -> Numbers:
    chance = random.Random(SEED)  # noqa: S311 - a choice of questions
    times = []
    for entry in range(1_000):
        treaty, state = chance.choice(whole.treaties), chance.choice(STATES)
        act = Act(
            entry=10_000_000 + entry, kind=Kind.RATIFICATION, on=exact(_any_day(chance)), by=state
        )
        times.append(_once(whole.add, treaty, act))
    times.sort()
    return {
        "act added, median (ms)": statistics.median(times),
        "act added, 99th percentile (ms)": times[989],
        "act added, slowest (ms)": times[-1],
    }


def _histories(records: dict[str, OnRecord], found: Numbers) -> Numbers:
    whole = _median(_history, records)
    engines_took = min(v for k, v in found.items() if k.startswith("history, derived"))
    return {
        "full history of all treaties, from acts (s)": whole / 1e3,
        "fastest SQL history, derived / ours": (
            engines_took / found["history of these treaties, from acts (ms)"]
        ),
    }


def _history(records: dict[str, OnRecord]) -> None:
    Register(records).history()


def _limit(found: Numbers) -> Numbers:
    """Measure how fast memory is copied, and what that asks for the acts and the dense answer."""
    source, target = np.ones(256_000_000, np.uint8), np.empty(256_000_000, np.uint8)
    took = _median(np.copyto, target, source)
    per_ms = 256_000_000 / took
    needed = 8 * found["acts"] + 5 * found["treaties"] * found["states"]
    limit = needed / per_ms
    return {
        "copying (GB/s)": per_ms / 1e6,
        "limit of a snapshot (ms)": limit,
        "snapshot / limit": found["snapshot (ms)"] / limit,
    }


def _any_day(chance: random.Random) -> date:
    return date(1950, 1, 1) + timedelta(days=chance.randrange(28_000))


def _median(act: Callable[P, object], *args: P.args, **named: P.kwargs) -> float:
    return statistics.median(_once(act, *args, **named) for _ in range(ROUNDS))


def _once(act: Callable[P, object], *args: P.args, **named: P.kwargs) -> float:
    """Give how many milliseconds one run takes, the collector of rubbish being off."""
    gc.disable()
    started = time.perf_counter()
    act(*args, **named)
    took = time.perf_counter() - started
    gc.enable()
    return took * 1e3


def _memory() -> float:
    """Give the most memory that this process has taken so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def _print(found: Numbers, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({name: round(value, 4) for name, value in found.items()}, indent=1))
        return
    for name, value in found.items():
        print(f"{name:58}{value:14,.3f}".removesuffix(".000"))


if __name__ == "__main__":
    sys.exit(main())
