"""A process that kills itself before its n-th statement to the database, as a power cut would.

Run as ``python -m tests.register.killed N WHAT [FILE]``; with N = 0 it lives and prints how many
statements there were.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import django


def kill_at(n: int) -> list[int]:
    """Count every statement, and die before the n-th."""
    from django.db.backends.utils import CursorWrapper

    seen = [0]

    def counted(method: str) -> None:
        real = getattr(CursorWrapper, method)

        def execute(self: Any, *args: Any) -> Any:
            seen[0] += 1
            if seen[0] == n:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(self, *args)

        setattr(CursorWrapper, method, execute)

    counted("execute")
    counted("executemany")
    return seen


def record() -> None:
    """Record one act and say under which number."""
    from servanda.law.acts import Kind
    from servanda.parties.models import Account
    from servanda.register import actions
    from tests.build import act

    by = Account.objects.get(username="officer-1")
    accession = act(Kind.ACCESSION, "UZB", 2002, 1, 1)
    number = actions.record_act(by, instrument="bridges-0", act=accession)
    print("answered", number, flush=True)  # noqa: T201 - this is what was answered


def prepare(file: Path, entries: int) -> None:
    """Make a register of so many entries or a few more, and write it to a file."""
    from servanda.parties.models import Account, Role
    from servanda.register.storage import moving, tree
    from tests.build import agreement

    by = Account.objects.create_user("officer-1", password="correct horse", role=Role.OFFICER)
    while tree.size() < entries:
        agreement(by, f"bridges-{tree.size()}")
    moving.write(file)


def judge() -> None:
    """Say how many entries and acts there are, and whether the record holds."""
    from servanda.register.models import ActRecord, Entry
    from servanda.register.verify import verify

    faults = [fault.code for fault in verify().faults]
    print(Entry.objects.count(), ActRecord.objects.count(), *faults)  # noqa: T201 - the answer


def main() -> None:
    """Do what the command line says."""
    n, what, *rest = sys.argv[1:]
    from servanda.register.storage import moving

    seen = kill_at(int(n))
    match what:
        case "record":
            record()
        case "prepare":
            prepare(Path(rest[0]), int(rest[1]))
        case "import":
            moving._BATCH = 20
            moving.read(Path(rest[0]))
        case "export":
            moving.write(Path(rest[0]))
        case _:
            judge()
    print("statements", seen[0])  # noqa: T201 - this is what was counted


if __name__ == "__main__":
    django.setup()
    main()
