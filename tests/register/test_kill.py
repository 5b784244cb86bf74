"""kill -9 in the middle of recording: whatever was answered as recorded is there, and the record
holds."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def database(tmp_path):
    """Give the environment of a fresh database of the kind under test."""
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgresql:"):
        yield environment(f"sqlite:///{tmp_path / 'killed.sqlite3'}")
        return
    import psycopg

    name = f"servanda_killed_{os.getpid()}_{time.monotonic_ns()}"
    yield environment(f"{url.rsplit('/', 1)[0]}/{name}")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def environment(url: str) -> dict[str, str]:
    settings = "servanda.config.settings"
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    return {
        **os.environ,
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": settings,
        "PYTHONPATH": path,
    }


def servanda(command: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from servanda.cli import main; main()", command],
        env=env, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def answered_before_the_kill(env: dict[str, str], wait: float) -> list[int]:
    command = [sys.executable, "-m", "tests.register.recorder"]
    with subprocess.Popen(
        command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as recorder:
        first = recorder.stdout.readline()
        time.sleep(wait)
        recorder.send_signal(signal.SIGKILL)
        rest = recorder.stdout.read()
    return [int(line) for line in (first + rest).splitlines() if line.isdigit()]


def numbers_on_record(env: dict[str, str]) -> set[int]:
    script = (
        "import django; django.setup(); from servanda.register.models import Entry; "
        "print(*Entry.objects.values_list('number', flat=True))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True
    )
    return {int(number) for number in done.stdout.split()}


def test_a_kill_loses_nothing_that_was_answered(database):
    assert servanda("migrate", database).returncode == 0
    answered = []
    for seed in range(3):
        wait = random.Random(seed).uniform(0.05, 0.4)  # noqa: S311 - when, not what
        answered += answered_before_the_kill(database, wait)
    assert len(answered) > 3
    assert set(answered) <= numbers_on_record(database)
    checked = servanda("verify", database)
    assert checked.returncode == 0, checked.stdout
