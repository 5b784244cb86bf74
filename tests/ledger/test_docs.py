from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from servanda.ledger.audit import Stored
from servanda.ledger.entry import FORMS
from servanda.ledger.export import to_line
from tests.ledger.chains import entries, rows

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "ledger.md").read_text("utf-8")
SOURCES = [
    ROOT / "src" / "servanda" / path
    for path in ("ledger/audit.py", "ledger/archive.py", "register/verify_seals.py")
]
CHECK = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def check(tmp_path: Path, stored: list[Stored]) -> tuple[int, str]:
    file = tmp_path / "ledger.jsonl"
    file.write_bytes("".join(to_line(row) + "\n" for row in stored).encode())
    done = subprocess.run(
        [sys.executable, "-I", "-W", "ignore", "-c", CHECK[0], str(file)],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_the_printed_check_accepts_a_record_that_holds(tmp_path):
    last = entries(3)[-1]
    assert check(tmp_path, rows(3)) == (0, f"3 {last.digest}\n")


@pytest.mark.parametrize(
    "changes",
    [{"body": "{}"}, {"author": "x"}, {"number": 9}, {"previous": "1" * 64}, {"digest": "x"}],
)
def test_the_printed_check_names_the_entry_that_does_not_hold(tmp_path, changes):
    one, two, three = rows(3)
    assert check(tmp_path, [one, replace(two, **changes), three]) == (1, "Entry 2 does not hold.\n")


def test_the_printed_check_names_a_gap(tmp_path):
    one, _, three = rows(3)
    assert check(tmp_path, [one, three]) == (1, "Entry 2 does not hold.\n")


def test_the_printed_check_is_short_and_needs_nothing_else():
    assert len(CHECK) == 1
    assert len(CHECK[0].strip().splitlines()) == 22
    assert re.findall(r"^import (.*)$", CHECK[0], re.MULTILINE) == ["hashlib, json, struct, sys"]


def test_the_page_describes_every_field_and_every_fault():
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)[: len(FORMS)] == list(FORMS)
    codes = {
        code
        for file in SOURCES
        for code in re.findall(r'(?:code=|result,)\s*"([a-z-]+)"', file.read_text("utf-8"))
    }
    assert set(re.findall(r"^\| `([a-z-]+)` \| (?!.*\|.*\|)", PAGE, re.MULTILINE)) == codes
