"""``servanda read``: a communiqué's record, as JSON or as a table; needs the base install alone.

Rules it keeps:

- exit status 0 for every file that was read, also where it holds no report of a session;
- exit status 2 and one sentence on standard error for a file that is refused;
- JSON goes out in UTF-8, whatever the terminal says it wants.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import IO

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from servanda.cli.summary import Language, summary
from servanda.reader.codec import to_json
from servanda.reader.communique import read as read_communique
from servanda.reader.intake import LARGEST, RefusedFileError, decode

PATIENCE = 2.0  # seconds before a bar says that work goes on
_READING: dict[Language, str] = {"en": "Reading", "ru": "Чтение"}


class RefusedInputError(click.ClickException):
    """One sentence on standard error, in the language asked for, and exit status 2."""

    exit_code = 2

    def show(self, file: IO[str] | None = None) -> None:
        """Print the sentence alone."""
        click.echo(self.message, err=True, file=file)


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--lang",
    "language",
    type=click.Choice(["en", "ru"]),
    default="en",
    show_default=True,
    help="The language of the summary and of messages.",
)
def read(*, file: str, as_json: bool, language: Language) -> None:
    """Read a communiqué (text, HTML, DOCX or PDF; - for standard input) into a session record."""
    with bar_if_slow(_READING[language]):
        try:
            data, name = bytes_of(file)
            record = read_communique(decode(data, name))
        except RefusedFileError as error:
            sentence = error.sentence if language == "en" else error.sentence_ru
            raise RefusedInputError(sentence) from error
    if as_json:
        written = json.dumps(to_json(record), ensure_ascii=False, indent=2)
        sys.stdout.buffer.write(written.encode("utf-8") + b"\n")
    else:
        Console().print(summary(record, language))


def bytes_of(file: str) -> tuple[bytes, str]:
    """Read a file, or standard input for ``-``, and give its name for messages.

    No more is read than one byte above what is accepted, so that any input ends.

    Raises:
        RefusedFileError: where it cannot be opened.
    """
    if file == "-":
        return sys.stdin.buffer.read(LARGEST + 1), ""
    name = click.format_filename(file, shorten=True)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(LARGEST + 1), name
    except FileNotFoundError as error:
        raise RefusedFileError(
            name,
            "does not exist; check the name and the folder.",
            "файла нет; проверьте имя и папку.",
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RefusedFileError(
            name,
            f"cannot be opened: {reason}; give a file that you may read.",
            f"не открывается: {reason}; укажите файл, доступный для чтения.",
        ) from error


@contextmanager
def bar_if_slow(words: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar on a terminal once work takes longer than a moment.

    Gives a function that takes how many steps of how many are done; a bar that is never told only
    shows that work goes on.
    """
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    task = bar.add_task(words, total=None)
    timer = Timer(PATIENCE, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda done, of: bar.update(task, completed=done, total=of)
    finally:
        timer.cancel()
        timer.join()
        bar.stop()
