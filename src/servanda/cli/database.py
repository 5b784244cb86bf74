"""Commands about a database: make and fill it, open an officer's account."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

ERRORS = Console(stderr=True)


class RefusedByServandaError(click.ClickException):
    """One sentence on standard error, and exit status 2."""

    exit_code = 2


def load_django() -> None:
    """Start Django, or say in one sentence what is missing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "servanda.config.settings")
    try:
        import django  # noqa: PLC0415 - the base install has no framework
    except ImportError as error:
        raise RefusedByServandaError(
            "This command needs the server parts: install them with pip install 'servanda[server]'."
        ) from error
    with database_sentences():
        django.setup()


@contextmanager
def database_sentences() -> Iterator[None]:
    """Turn what a database or its address can do wrong into one sentence."""
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415 - Django is there
    from django.db import DatabaseError  # noqa: PLC0415 - Django is there

    try:
        yield
    except (DatabaseError, ImproperlyConfigured, ValueError) as error:
        reason = " ".join(str(error).split()).rstrip("?.!")
        raise RefusedByServandaError(
            f"The database could not be used: {reason}. Check DATABASE_URL and its server."
        ) from error


@contextmanager
def progress_bar(words: str) -> Iterator[Callable[[str, int, int], None]]:
    """Show a bar on standard error; what is yielded is told what is done, and how much of all."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    is_seen = ERRORS.is_terminal
    with Progress(*columns, console=ERRORS, transient=True, disable=not is_seen) as bar:
        task = bar.add_task(words, total=None)

        def step(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        yield step


def prepare_database() -> None:
    """Create the database where it does not exist, and bring its tables up to date."""
    from django.conf import settings  # noqa: PLC0415 - after the check for Django
    from django.core.management import call_command  # noqa: PLC0415 - after the check for Django
    from django.db import OperationalError  # noqa: PLC0415 - after the check for Django

    database = {key: str(value) for key, value in settings.DATABASES["default"].items()}
    if database["ENGINE"].endswith("sqlite3"):
        Path(database["NAME"]).parent.mkdir(parents=True, exist_ok=True)
    else:
        import psycopg  # noqa: PLC0415 - only with the server extra

        try:
            _create_postgresql_database(database)
        except psycopg.Error as error:
            raise OperationalError(str(error)) from error
    call_command("migrate", verbosity=0, interactive=False)


def _create_postgresql_database(database: dict[str, str]) -> None:
    """Create a PostgreSQL database that is not there yet, through the server's own one."""
    import psycopg  # noqa: PLC0415 - only with the server extra
    from psycopg import sql  # noqa: PLC0415 - only with the server extra

    with psycopg.connect(
        dbname="postgres",
        user=database["USER"] or None,
        password=database["PASSWORD"] or None,
        host=database["HOST"] or None,
        port=database["PORT"] or None,
        autocommit=True,
    ) as connection:
        name = database["NAME"]
        found = connection.execute(
            "SELECT 1 FROM pg_database WHERE datname = %s", [name]
        ).fetchone()
        if found is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


@click.command()
def migrate() -> None:
    """Create the database or bring it up to date."""
    load_django()
    with database_sentences():
        prepare_database()


@click.command()
def demo() -> None:
    """Create, migrate and fill an empty database with the demonstration."""
    load_django()
    with database_sentences():
        prepare_database()
        fill_demonstration()


def fill_demonstration() -> None:
    """Fill an empty database and print the demonstration officers' passwords."""
    from servanda.portal.demonstration import load  # noqa: PLC0415 - after Django has started

    with progress_bar("demonstration") as step:
        try:
            load.load(progress=step)
        except load.NotEmptyError as error:
            raise RefusedByServandaError(str(error)) from error
    print_officers()


def print_officers() -> None:
    """Give the demonstration officers new passwords and print them."""
    from servanda.portal.demonstration import accounts  # noqa: PLC0415 - after Django has started

    for handle, password in accounts.officers().items():
        click.echo(f"demonstration officer: {handle}   password: {password}")


@click.command()
@click.argument("handle")
@click.password_option(help="At least twelve characters.")
def officer(handle: str, password: str) -> None:
    """Open an officer's account, or give it a new password."""
    load_django()
    from django.contrib.auth.password_validation import validate_password  # noqa: PLC0415
    from django.core.exceptions import ValidationError  # noqa: PLC0415

    from servanda.parties.actions import open_officer  # noqa: PLC0415

    try:
        validate_password(password)
    except ValidationError as error:
        raise RefusedByServandaError(" ".join(error.messages)) from error
    with database_sentences():
        open_officer(handle=handle, password=password)
    click.echo(f"The officer {handle} may sign in.")
