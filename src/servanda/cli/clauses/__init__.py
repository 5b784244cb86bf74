"""``servanda clauses``: final clauses as JSON or as a table; needs the base install alone.

Rules it keeps:

- exit status 0 for every file that was read, also where no final clause was found in it;
- exit status 2 and one sentence on standard error for a file that is refused;
- JSON goes out in UTF-8, whatever the terminal says it wants.
"""

from __future__ import annotations

import json
import sys

import click
from rich.console import Console

from servanda.cli.clauses.table import laid_out
from servanda.cli.reading import RefusedInputError, bar_if_slow, bytes_of
from servanda.law.reasons import Language
from servanda.reader.final_clauses import read_final_clauses
from servanda.reader.final_clauses.codec import to_json
from servanda.reader.intake import RefusedFileError, decode

_READING: dict[Language, str] = {"en": "Reading", "ru": "Чтение"}


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--language",
    "--lang",
    "language",
    type=click.Choice(["en", "ru"]),
    default="en",
    show_default=True,
    help="The language of the table and of messages.",
)
def clauses(*, file: str, as_json: bool, language: Language) -> None:
    """Read the final clauses of a treaty (text, HTML, DOCX or PDF; - for standard input)."""
    with bar_if_slow(_READING[language]):
        try:
            found = read_final_clauses(decode(*bytes_of(file)))
        except RefusedFileError as error:
            sentence = error.sentence if language == "en" else error.sentence_ru
            raise RefusedInputError(sentence) from error
    if as_json:
        written = json.dumps(to_json(found), ensure_ascii=False, indent=2)
        sys.stdout.buffer.write(written.encode("utf-8") + b"\n")
    else:
        Console().print(laid_out(found, language))
