"""``servanda evaluate``: a folder of treaties, computed; needs the base install alone.

``folder`` reads it (``texts`` takes rules from the treaties' own texts), ``answers`` evaluates it
(``recorded`` takes recorded days as given), ``writing`` writes the results, and ``notices`` has the
words for all that is wrong. The form of the folder and of the results is described in
docs/evaluating.md.

Rules it keeps:

- exit status 0 for every folder that could be read, however much is wrong with its rows: warnings
  go to standard error, one line each;
- exit status 2 and one sentence on standard error for a folder that is refused, and nothing
  written.
"""

from __future__ import annotations

from pathlib import Path

import click

from servanda.cli.evaluating.answers import Answer, answers
from servanda.cli.evaluating.folder import read_folder
from servanda.cli.evaluating.notices import Refusal, Refused, notice_in_words
from servanda.cli.evaluating.treaty import Folder
from servanda.cli.evaluating.writing import reasons_of, write_tables
from servanda.cli.reading import RefusedInputError, bar_if_slow
from servanda.law.reasons import Language, NameTable

__all__ = ["answers", "evaluate", "read_folder"]

_EVALUATING: dict[Language, str] = {"en": "Evaluating", "ru": "Вычисление"}


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="The folder for the two tables.")
@click.option(
    "--with-recorded-dates",
    "with_recorded",
    is_flag=True,
    help="Take each treaty's recorded date of entry into force as given.",
)
@click.option(
    "--without-supplements",
    is_flag=True,
    help="Leave acts out that are marked as supplement.",
)
@click.option(
    "--from-text",
    "from_text",
    is_flag=True,
    help="Read rules from the treaties' texts in DIR/texts, not from clauses.csv.",
)
@click.option("--explain", "treaty", metavar="TREATY", help="Print the reasons for this treaty.")
@click.option("--state", metavar="STATE", help="With --explain: and for this state.")
@click.option(
    "--language",
    "--lang",
    "language",
    type=click.Choice(["en", "ru"]),
    default="en",
    show_default=True,
    help="The language of sentences and messages.",
)
def evaluate(  # noqa: PLR0913 - one argument for each option
    *,
    folder: Path,
    out: Path | None,
    with_recorded: bool,
    without_supplements: bool,
    from_text: bool,
    treaty: str | None,
    state: str | None,
    language: Language,
) -> None:
    """Compute the entry into force of every treaty in DIR, and for each of its states."""
    try:
        _check_options(out, treaty, state)
        with bar_if_slow(_EVALUATING[language]) as step:
            read = read_folder(
                folder,
                without_supplements=without_supplements,
                from_text=from_text,
                after_each=step,
            )
            explained = _asked(read, treaty)
            answered = tuple(answers(read, with_recorded=with_recorded))
        names = NameTable(instruments={t.id: t.title for t in read.treaties.values() if t.title})
        if out is not None:
            write_tables(out, answered, language, names, from_text=from_text)
        _warn(read, answered, language)
        for answer in answered:
            if answer.treaty.id == explained:
                click.echo("\n".join(reasons_of(answer, state, language, names)))
    except Refused as refused:
        raise RefusedInputError(refused.in_words(language)) from refused


def _check_options(out: Path | None, treaty: str | None, state: str | None) -> None:
    if state is not None and treaty is None:
        raise Refused(Refusal.STATE_ALONE, name=state)
    if out is None and treaty is None:
        raise Refused(Refusal.NO_OUT)


def _asked(read: Folder, treaty: str | None) -> str | None:
    if treaty is not None and not (treaty in read.treaties and read.treaties[treaty].asked):
        raise Refused(Refusal.NO_SUCH_TREATY, name=treaty)
    return treaty


def _warn(read: Folder, answered: tuple[Answer, ...], language: Language) -> None:
    notices = [*read.notices, *(notice for answer in answered for notice in answer.notices)]
    for notice in notices:
        click.echo(notice_in_words(notice, language), err=True)
