from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "servanda"
PURE_ROOMS = ("law", "ledger", "reader")
IMPURE = {
    "asyncio", "django", "io", "locale", "logging", "multiprocessing", "ninja", "os", "pathlib",
    "random", "secrets", "shutil", "socket", "sqlite3", "subprocess", "sys", "tempfile",
    "threading", "time", "urllib", "uuid",
}  # fmt: skip
ALLOWED = {(f"reader/intake/{name}", "io") for name in ("pdf.py", "word.py")} | {
    ("reader/intake/pdf.py", "logging")
}
"""Uploaded bytes are wrapped as a file for the libraries that want one, and one that would log its
complaints is told to be silent; nothing is opened."""
CLOCKS = {"now", "today", "utcnow"}


def python_files(folder: Path) -> list[Path]:
    return [f for f in sorted(folder.rglob("*.py")) if "migrations" not in f.parts]


def pure_files() -> list[Path]:
    return [f for room in PURE_ROOMS for f in python_files(SOURCE / room)]


def imported(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("file", pure_files(), ids=lambda f: str(f.relative_to(SOURCE)))
def test_pure_rooms_know_no_clock_no_network_no_files(file):
    tree = ast.parse(file.read_text())
    name = str(file.relative_to(SOURCE))
    assert {i for i in imported(tree) & IMPURE if (name, i) not in ALLOWED} == set()
    calls = {
        n.func.attr
        for n in ast.walk(tree)
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)
    }
    assert calls & CLOCKS == set()


def test_no_file_grows_into_a_monster():
    """Tables of words (lexicon, states) are data that happens to be written in Python."""
    long = {
        str(file.relative_to(ROOT)): lines
        for folder, limit in ((SOURCE, 400), (ROOT / "tests", 600))
        for file in python_files(folder)
        if (lines := len(file.read_text().splitlines())) > limit and "lexicon" not in file.parts
    }
    assert long == {}


def test_every_module_says_what_it_holds():
    silent = [
        str(file.relative_to(ROOT))
        for file in python_files(SOURCE)
        if file.read_text().strip() and ast.get_docstring(ast.parse(file.read_text())) is None
    ]
    assert silent == []


def test_only_actions_storage_and_the_sign_in_write_to_tables():
    writes = re.compile(
        r"\.(bulk_create|create|get_or_create|update_or_create|save|delete|bulk_update)\("
    )
    allowed = {"actions.py"}
    found = [
        str(file.relative_to(SOURCE))
        for app in ("parties", "register", "council", "portal")
        for file in python_files(SOURCE / app)
        if file.name not in allowed
        and not {"actions", "storage"} & set(file.parts)
        and writes.search(file.read_text())
    ]
    assert found == []


def test_models_are_followed_by_their_migrations():
    done = subprocess.run(
        [sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run"],
        capture_output=True, text=True, check=False, cwd=ROOT,
        env={"DJANGO_SETTINGS_MODULE": "servanda.config.settings", "PATH": "/usr/bin:/bin",
             "DATABASE_URL": "sqlite:///:memory:"},
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, "No changes detected")


def test_nothing_committed_names_a_registry_or_this_machine():
    # Spelled in halves, so that the rule does not break itself.
    forbidden = re.compile(
        "|".join(
            ("py" + "pi.org", "python" + "hosted", "registry.np" + "mjs", r"deb\.deb" + r"ian\.org")
        )
    )
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    named = []
    for name in filter(None, tracked.stdout.split("\0")):
        file = ROOT / name
        if file.is_file() and forbidden.search(file.read_text(errors="ignore")):
            named.append(name)
    assert named == []
