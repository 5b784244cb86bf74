"""Commands that serve the site: on a laptop with the demonstration, or in production."""

from __future__ import annotations

import gc
import os
import secrets
import socket
from pathlib import Path

import click

from servanda.cli.database import (
    RefusedByServandaError,
    database_sentences,
    fill_demonstration,
    load_django,
    prepare_database,
    print_officers,
)


@click.command()
@click.option("--port", default=8000, show_default=True, help="The port on 127.0.0.1.")
def run(port: int) -> None:
    """Serve on this machine; makes a database and fills it with the demonstration if empty."""
    _refuse_taken_port("127.0.0.1", port)
    os.environ.setdefault("SERVANDA_SECRET_KEY", _laptop_key())
    load_django()
    with database_sentences():
        prepare_database()
        if _is_empty():
            fill_demonstration()
        else:
            print_officers()
    click.echo(f"Servanda answers at http://127.0.0.1:{port}/  (stop with Ctrl+C)")
    _gunicorn(f"127.0.0.1:{port}", workers=2)


@click.command()
@click.option("--bind", default="127.0.0.1:8000", show_default=True, help="Address and port.")
@click.option("--workers", default=2, show_default=True, help="Processes that answer.")
def serve(bind: str, workers: int) -> None:
    """Serve in production; refuses to start with a laptop's settings or demonstration accounts."""
    load_django()
    with database_sentences():
        for sentence in production_faults():
            raise RefusedByServandaError(sentence)
    _gunicorn(bind, workers)


def production_faults() -> list[str]:
    """Give what stands against a production start, one sentence each."""
    from django.conf import settings  # noqa: PLC0415 - Django first
    from django.db import connection  # noqa: PLC0415 - Django first
    from django.db.migrations.executor import MigrationExecutor  # noqa: PLC0415 - Django first

    from servanda.parties.queries import demonstration_handles  # noqa: PLC0415 - Django first

    faults = []
    if settings.SECRET_KEY == settings.LAPTOP_KEY:
        faults.append("Set SERVANDA_SECRET_KEY to a secret of at least 50 random characters.")
    if "SERVANDA_HOSTS" not in os.environ:
        faults.append("Set SERVANDA_HOSTS to the host names that the site answers to.")
    if not settings.LEDGER_KEY:
        faults.append("Set SERVANDA_LEDGER_KEY to a key that servanda key new has made.")
    if "SERVANDA_LEDGER_ORIGIN" not in os.environ:
        faults.append("Set SERVANDA_LEDGER_ORIGIN to the ledger's name: a host and a path.")
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        faults.append("The database is not up to date; run servanda migrate first.")
    elif handles := demonstration_handles():
        faults.append(
            f"The database holds demonstration accounts ({', '.join(handles)}); "
            "a production start refuses them: use a database of its own."
        )
    return faults


def _laptop_key() -> str:
    """Give the key made at the first start on this machine, readable by its owner alone."""
    folder = Path(os.environ.get("SERVANDA_VAR", "var"))
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "secret.key"
    if not file.exists():
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as out:
            out.write(secrets.token_urlsafe(50))
    return file.read_text()


def _is_empty() -> bool:
    from servanda.register.queries.law import last_entry  # noqa: PLC0415 - Django first

    return last_entry()[0] == 0


def _refuse_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise RefusedByServandaError(
                f"Port {port} on {host} is in use; name another one with --port."
            ) from error


def _gunicorn(bind: str, workers: int) -> None:
    """Serve with gunicorn's plain workers: as fast as the alternatives, and the simplest."""
    from gunicorn.app.base import BaseApplication  # noqa: PLC0415 - only with the server extra

    class Application(BaseApplication):  # type: ignore[misc]  # gunicorn publishes no types
        """Our WSGI application under gunicorn, set up here and not by a file."""

        def load_config(self) -> None:
            for key, value in {
                "bind": bind,
                "workers": workers,
                "preload_app": True,
                "timeout": 60,
                "loglevel": "warning",
                "post_fork": lambda _arbiter, _worker: gc.freeze(),
            }.items():
                self.cfg.set(key, value)

        def load(self) -> object:
            from django.core.wsgi import get_wsgi_application  # noqa: PLC0415 - Django first

            return get_wsgi_application()

    gc.set_threshold(20000, 50, 100)  # long-lived objects are many here: fewer, later collections
    Application().run()
