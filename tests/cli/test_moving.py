"""A whole register written to a file, checked offline, and taken over by another database."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def environment(folder: Path, **more: str) -> dict[str, str]:
    keep = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("SERVANDA", "DATABASE_URL", "DJANGO"))
    }
    return {**keep, "SERVANDA_VAR": str(folder), "PYTHONPATH": str(ROOT / "src"), **more}


def servanda(env: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from servanda.cli import main; main()", *words],
        env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Give a demonstration's environment, its export and its people."""
    folder = tmp_path_factory.mktemp("moving")
    env = environment(folder / "var")
    file, people = folder / "register.jsonl", folder / "people.jsonl"
    assert servanda(env, "demo").returncode == 0
    done = servanda(env, "export", str(file), "--people", str(people))
    assert (done.returncode, done.stderr) == (0, "")
    return env, file, people


@pytest.fixture
def copy(exported, tmp_path):
    return Path(shutil.copy(exported[1], tmp_path / "copy.jsonl"))


def test_an_export_holds_offline_with_the_base_install_alone(exported, tmp_path):
    _, file, _ = exported
    blocked = "import sys; sys.modules['django'] = None; from servanda.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", blocked, "verify", str(file)],
        env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.splitlines()
    assert first.endswith("entries, sealed by localhost/ledger.")
    assert second.startswith("Compare its key with the one that the depositary publishes: ")


def test_an_export_is_written_the_same_again(exported, tmp_path):
    env, file, _ = exported
    assert servanda(env, "export", str(tmp_path / "again.jsonl")).returncode == 0
    assert (tmp_path / "again.jsonl").read_bytes() == file.read_bytes()


def test_another_database_takes_it_over_to_the_byte(exported, tmp_path):
    _, file, people = exported
    env = environment(tmp_path / "var")
    done = servanda(env, "import", str(file), "--people", str(people))
    assert (done.returncode, done.stderr) == (0, "")
    assert servanda(env, "verify").returncode == 0
    again, names = tmp_path / "again.jsonl", tmp_path / "names.jsonl"
    servanda(env, "export", str(again), "--people", str(names))
    assert again.read_bytes() == file.read_bytes()
    assert names.read_bytes() == people.read_bytes()


def test_an_import_twice_does_no_harm(exported, tmp_path):
    _, file, _ = exported
    env = environment(tmp_path / "var")
    first, second = (servanda(env, "import", str(file)) for _ in range(2))
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout == second.stdout


def test_a_changed_file_is_refused_before_a_row_is_written(copy, tmp_path):
    env = environment(tmp_path / "var")
    changed = copy.read_bytes().replace(b'"author":"', b'"author":"x', 1)
    copy.write_bytes(changed)
    done = servanda(env, "import", str(copy))
    assert (done.returncode, done.stderr.strip()) == (
        2, "Error: Entry 1 was changed: it does not fit its digest.",
    )  # fmt: skip
    assert "holds: 0 entries" in servanda(env, "verify").stdout


def test_a_file_of_another_ledger_is_refused(exported, tmp_path):
    _, file, _ = exported
    env = environment(tmp_path / "var")
    assert servanda(env, "demo").returncode == 0
    done = servanda(env, "import", str(file))
    assert done.returncode == 2
    assert "The database holds another ledger" in done.stderr


CHANGES = {
    "a blank more": (lambda raw: raw + b" ", "is not sealed"),
    "a byte less": (lambda raw: raw[:-1], "is not sealed"),
    "another word": (lambda raw: raw.replace(b"ratification", b"ratificatiom", 1), "was changed"),
    "an entry less": (lambda raw: raw[raw.index(b"\n") + 1 :], "missing"),
}


@pytest.mark.parametrize(("change", "sentence"), CHANGES.values(), ids=CHANGES)
def test_verify_names_what_does_not_hold(copy, tmp_path, change, sentence):
    copy.write_bytes(change(copy.read_bytes()))
    done = servanda(environment(tmp_path), "verify", str(copy))
    assert done.returncode == 1
    assert sentence in done.stdout


def test_a_file_that_is_not_there(tmp_path):
    env = environment(tmp_path / "var")
    done = servanda(env, "verify", str(tmp_path / "nothing"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{tmp_path / 'nothing'} cannot be read: No such file or directory.\n"
    done = servanda(env, "import", str(tmp_path / "nothing"))
    assert (done.returncode, done.stderr) == (
        2, f"Error: {tmp_path / 'nothing'} cannot be used: No such file or directory.\n",
    )  # fmt: skip


def test_a_key_known_from_elsewhere(exported, tmp_path):
    env, file, _ = exported
    known = servanda(env, "key", "show").stdout.strip()
    assert servanda(env, "verify", str(file), "--key", known).returncode == 0
    other = servanda(env, "key", "new", str(tmp_path / "other.key")).stdout.strip()
    done = servanda(env, "verify", str(file), "--key", other)
    assert done.returncode == 1
    assert "never adopted the key" in done.stdout
    done = servanda(env, "verify", str(file), "--key", "nonsense")
    assert done.returncode == 2


@pytest.mark.parametrize("line", ["nonsense", "{}", '{"digest":"00","name":"X","salt":"1"}'])
def test_names_that_do_not_fit_are_refused(exported, tmp_path, line):
    _, file, _ = exported
    people = tmp_path / "people.jsonl"
    people.write_text(line + "\n", "utf-8")
    done = servanda(environment(tmp_path / "var"), "import", str(file), "--people", str(people))
    assert done.returncode == 2
    assert "A line of the names is no name, or does not fit its digest" in done.stderr


def test_an_export_appears_whole_or_not_at_all(exported, tmp_path):
    env, _, _ = exported
    (tmp_path / "file").mkdir()
    done = servanda(env, "export", str(tmp_path / "file" / "gone" / "register.jsonl"))
    assert done.returncode == 2
    assert list((tmp_path / "file").iterdir()) == []


def test_keys_are_replaced_and_the_export_still_holds(exported, tmp_path):
    env, _, _ = exported
    folder = Path(shutil.copytree(env["SERVANDA_VAR"], tmp_path / "var"))
    old = folder / "ledger.key"
    here = environment(folder)
    first = servanda(here, "key", "show").stdout.strip()
    new = tmp_path / "new.key"
    second = servanda(here, "key", "new", str(new)).stdout.strip()
    rotated = here | {"SERVANDA_LEDGER_KEY": new.read_text("utf-8").strip()}
    assert servanda(rotated, "key", "adopt").returncode == 2
    assert servanda(rotated, "key", "adopt", "--before", str(new)).returncode == 2
    done = servanda(rotated, "key", "adopt", "--before", str(old))
    assert (done.returncode, done.stdout) == (0, f"The ledger is signed by {second}\n")
    assert servanda(rotated, "key", "show").stdout.split() == [first, second]
    file = tmp_path / "rotated.jsonl"
    assert servanda(rotated, "export", str(file)).returncode == 0
    assert servanda(rotated, "verify", str(file), "--key", first).returncode == 0
