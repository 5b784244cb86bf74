"""Run a command against a throw-away PostgreSQL cluster: ``python tests/postgresql.py pytest ...``.

The cluster lives in a temporary folder, listens on loopback only, and is gone afterwards.
PostgreSQL refuses to run as root, so root makes it as an unprivileged user. Where there are no
server binaries the command is skipped with a reason; with CI=true that is a failure.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path


def server_binaries() -> Path | None:
    """Give the folder of initdb and pg_ctl: Debian's, newest first, or the one on the path."""
    for initdb in sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True):
        return initdb.parent
    found = shutil.which("initdb")
    return Path(found).parent if found else None


def unprivileged() -> str | None:
    """Name an ordinary user to run the server as, where this process is root's."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def run_as(user: str | None, words: list[str], *, folder: Path, check: bool = True) -> None:
    """Run a command of the server's in a folder, as that user."""
    subprocess.run(
        words,
        check=check,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        user=user,
        group=pwd.getpwnam(user).pw_gid if user else None,
        extra_groups=[] if user else None,
    )


def free_port() -> int:
    """Give a loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def cluster(binaries: Path) -> Iterator[str]:
    """Start a cluster and give the address of its database."""
    user = unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="servanda-postgresql-"))
    if user:
        shutil.chown(folder, user=user)
    data, port = str(folder / "data"), free_port()
    options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off -c max_connections=60"
    pg_ctl = [str(binaries / "pg_ctl"), "-D", data, "-w", "-s"]
    initdb = [str(binaries / "initdb"), "-D", data, "-U", "servanda", "-A", "trust", "-E", "UTF8"]
    try:
        run_as(user, [*initdb, "--no-sync"], folder=folder)
        run_as(user, [*pg_ctl, "-l", str(folder / "log"), "-o", options, "start"], folder=folder)
        yield f"postgresql://servanda@127.0.0.1:{port}/postgres"
    finally:
        run_as(user, [*pg_ctl, "-m", "immediate", "stop"], folder=folder, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def main(command: list[str]) -> int:
    """Run the command with DATABASE_URL set, and give its exit status."""
    binaries = server_binaries()
    if binaries is None:
        reason = (
            "PostgreSQL's server binaries are not installed (Debian: apt-get install postgresql)"
        )
        print(f"skipped on PostgreSQL: {reason}")  # noqa: T201 - a command speaks to its caller
        return int(os.environ.get("CI") == "true")
    with cluster(binaries) as url:
        return subprocess.run(
            command, check=False, env={**os.environ, "DATABASE_URL": url}
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
