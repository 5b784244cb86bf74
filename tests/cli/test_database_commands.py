from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def env(tmp_path):
    """Give the environment of a laptop with nothing on it yet."""
    keep = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("SERVANDA", "DATABASE_URL", "DJANGO"))
    }
    return {**keep, "SERVANDA_VAR": str(tmp_path / "var"), "PYTHONPATH": str(ROOT / "src")}


def servanda(env: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from servanda.cli import main; main()", *words],
        env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """Give a demonstration made once, and what the command printed."""
    file = tmp_path_factory.mktemp("demo") / "demo.sqlite3"
    keep = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("SERVANDA", "DATABASE_URL", "DJANGO"))
    }
    env = {**keep, "DATABASE_URL": f"sqlite:///{file}", "PYTHONPATH": str(ROOT / "src")}
    return env, file, servanda(env, "demo")


def test_demo_fills_an_empty_database_and_prints_two_officers(filled):
    env, _, done = filled
    assert (
        done.returncode,
        len(re.findall(r"demonstration officer: \S+ +password: \S{12,}", done.stdout)),
    ) == (0, 2)
    checked = servanda(env, "verify")
    assert checked.returncode == 0
    assert re.match(r"The record holds: \d{4,} entries", checked.stdout)


def test_demo_refuses_a_database_that_holds_something(filled):
    env, _, _ = filled
    again = servanda(env, "demo")
    assert again.returncode == 2
    assert "Traceback" not in again.stderr


def test_production_refuses_laptop_settings_and_demonstration_accounts(filled):
    env, _, _ = filled
    assert "SERVANDA_SECRET_KEY" in servanda(env, "serve").stderr
    with_key = {**env, "SERVANDA_SECRET_KEY": "x" * 60}
    assert "SERVANDA_HOSTS" in servanda(with_key, "serve").stderr
    with_hosts = {**with_key, "SERVANDA_HOSTS": "register.example"}
    assert "SERVANDA_LEDGER_KEY" in servanda(with_hosts, "serve").stderr
    with_ledger = {**with_hosts, "SERVANDA_LEDGER_KEY": "x"}
    assert "SERVANDA_LEDGER_ORIGIN" in servanda(with_ledger, "serve").stderr
    refused = servanda({**with_ledger, "SERVANDA_LEDGER_ORIGIN": "a.example/ledger"}, "serve")
    assert (refused.returncode, "demonstration accounts" in refused.stderr) == (2, True)


def test_production_refuses_tables_of_yesterday(env):
    refused = servanda({**env, "SERVANDA_SECRET_KEY": "x" * 60, "SERVANDA_HOSTS": "a.example",
                        "SERVANDA_LEDGER_KEY": "x", "SERVANDA_LEDGER_ORIGIN": "a.example/ledger",
                        "DATABASE_URL": "sqlite:///:memory:"}, "serve")  # fmt: skip
    assert (refused.returncode, "servanda migrate" in refused.stderr) == (2, True)


def test_verify_names_the_entry_whose_stored_byte_was_flipped(filled, tmp_path):
    env, file, _ = filled
    copy = tmp_path / "copy.sqlite3"
    with sqlite3.connect(file) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    with sqlite3.connect(copy) as database:
        number, body = database.execute(
            "SELECT number, body FROM register_entry WHERE kind = 'act.recorded' "
            "ORDER BY number LIMIT 1 OFFSET 40"
        ).fetchone()
    raw = bytearray(copy.read_bytes())
    at = raw.index(body.encode())
    raw[at + len(body) // 2] ^= 0x01
    copy.write_bytes(raw)
    checked = servanda({**env, "DATABASE_URL": f"sqlite:///{copy}"}, "verify")
    assert checked.returncode == 1
    assert re.search(rf"\b{number}\b", checked.stdout)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://nobody@127.0.0.1:1/nothing",
        "sqlite:////no/such/folder/file.sqlite3",
        "oracle://x",
    ],
)
@pytest.mark.parametrize("command", ["demo", "verify", "migrate"])
def test_a_database_that_cannot_be_used_is_said_in_one_sentence(env, url, command):
    if url.startswith("sqlite") and os.geteuid() == 0 and command != "verify":
        pytest.skip("root may make any folder")
    done = servanda({**env, "DATABASE_URL": url}, command)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "DATABASE_URL" in done.stderr


def test_a_weak_password_for_an_officer_is_refused(env):
    assert servanda(env, "migrate").returncode == 0
    refused = servanda(env, "officer", "anna", "--password", "short")
    assert (refused.returncode, "12" in refused.stderr) == (2, True)
    assert servanda(env, "officer", "anna", "--password", "a long and rare phrase").returncode == 0


def test_run_serves_the_filled_site_and_prints_its_address(filled):
    env, file, _ = filled
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-c", "from servanda.cli import main; main()", "run", "--port", str(port)],
        env={**env, "SERVANDA_VAR": str(file.parent)},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        page = fetch(f"http://127.0.0.1:{port}/")
        assert "Astana" in page
        assert '<html lang="en"' in page
        taken = servanda(env, "run", "--port", str(port))
        assert (taken.returncode, f"Port {port}" in taken.stderr) == (2, True)
    finally:
        server.send_signal(signal.SIGTERM)
        printed = server.communicate(timeout=20)[0]
    assert f"http://127.0.0.1:{port}/" in printed


def fetch(url: str) -> str:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - loopback
                return str(answer.read(), "utf-8")
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"{url} did not answer")
