"""A power cut before any statement of recording, import and export: nothing answered is lost,
nothing is recorded twice, and what was begun is finished or gone.

The points are seeded; ``make test-faults`` takes many more of them.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
POINTS = int(os.environ.get("SERVANDA_FAULT_POINTS", "20"))


@pytest.fixture
def database(tmp_path):
    """Give a way to the environments of fresh databases of the kind under test."""
    url = os.environ.get("DATABASE_URL", "")
    made = []

    def fresh(name: str) -> dict[str, str]:
        if url.startswith("postgresql:"):
            made.append(f"servanda_fault_{name}_{os.getpid()}_{time.monotonic_ns()}")
            address = f"{url.rsplit('/', 1)[0]}/{made[-1]}"
        else:
            address = f"sqlite:///{tmp_path / name}.sqlite3"
        env = {
            **os.environ,
            "DATABASE_URL": address,
            "SERVANDA_VAR": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "servanda.config.settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        }
        command = [sys.executable, "-c", "from servanda.cli import main; main()", "migrate"]
        subprocess.run(command, env=env, check=True, timeout=60)
        return env

    yield fresh
    if made:
        import psycopg

        with psycopg.connect(url, autocommit=True) as connection:
            for name in made:
                connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def run(env: dict[str, str], n: int, *words: str) -> list[str]:
    """Give what the process said before it ended, or was ended before its n-th statement."""
    command = [sys.executable, "-m", "tests.register.killed", str(n), *words]
    done = subprocess.run(
        command, env=env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert n or done.returncode == 0, done.stderr
    return done.stdout.split()


def statements(said: list[str]) -> int:
    return int(said[said.index("statements") + 1])


def points(seed: str, last: int) -> list[int]:
    chosen = random.Random(seed)  # noqa: S311 - when to die, not what to hide
    return [chosen.randint(1, last) for _ in range(POINTS // 4)]


def test_a_cut_in_recording_loses_nothing_answered_and_leaves_nothing_half(database, tmp_path):
    env = database("recording")
    run(env, 0, "prepare", str(tmp_path / "register.jsonl"), "10")
    last = statements(run(env, 0, "record"))
    for n in points("recording", last):
        before = run(env, 0, "judge")[:2]
        said = run(env, n, "record")
        after = run(env, 0, "judge")
        grown = 1 if "answered" in said else 0
        entries, acts = (int(number) for number in before)
        assert after[:2] in (
            [str(entries + grown), str(acts + grown)],
            # Cut after the commit and before the answer: recorded, whole, and not yet answered.
            [str(entries + 1), str(acts + 1)],
        )
        assert after[2] == "statements"


def test_an_import_that_was_cut_goes_on_to_the_same_ledger(database, tmp_path):
    file = tmp_path / "register.jsonl"
    run(database("source"), 0, "prepare", str(file), "100")
    last = statements(run(database("whole"), 0, "import", str(file)))
    for number, n in enumerate(points("import", last)):
        env = database(f"cut{number}")
        run(env, n, "import", str(file))
        assert run(env, 0, "judge")[2] == "statements"
        run(env, 0, "import", str(file))
        again = tmp_path / f"again{number}.jsonl"
        run(env, 0, "export", str(again))
        assert again.read_bytes() == file.read_bytes()


def test_an_import_cut_twice_goes_on_to_the_same_ledger(database, tmp_path):
    file = tmp_path / "register.jsonl"
    run(database("source"), 0, "prepare", str(file), "100")
    env = database("target")
    for n in points("twice", 60):
        run(env, n, "import", str(file))
        assert run(env, 0, "judge")[2] == "statements"
    run(env, 0, "import", str(file))
    run(env, 0, "export", str(tmp_path / "again.jsonl"))
    assert (tmp_path / "again.jsonl").read_bytes() == file.read_bytes()


def test_an_export_that_was_cut_leaves_no_file(database, tmp_path):
    env = database("exporting")
    run(env, 0, "prepare", str(tmp_path / "register.jsonl"), "10")
    last = statements(run(env, 0, "export", str(tmp_path / "whole.jsonl")))
    for number, n in enumerate(points("export", last)):
        file = tmp_path / f"cut{number}.jsonl"
        said = run(env, n, "export", str(file))
        assert file.exists() == ("statements" in said)
        assert run(env, 0, "judge")[2] == "statements"
