"""Every byte of an act in the database's own file: whichever is flipped, the entry is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def test_whichever_byte_of_a_stored_act_is_flipped_the_entry_is_named(tmp_path):
    if os.environ.get("DATABASE_URL", "").startswith("postgresql:"):
        pytest.skip("a file of SQLite's is flipped whatever the database under test")
    env = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'flipped.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "servanda.config.settings",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.register.flipper"],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, "")
    flipped, *missed = done.stdout.splitlines()
    assert int(flipped) >= 300
    assert missed == []
