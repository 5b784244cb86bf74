"""The command ``servanda clauses``, from the bytes it gets to what it prints and returns."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner
from rich.console import Console

from servanda.cli import main
from servanda.cli.clauses.table import laid_out
from servanda.reader.final_clauses.record import Doubt, FinalClauses, Matter
from tests.reader.files import docx_with_body, pdf_bytes
from tests.reader.final_clauses.made import SENTENCES, TEXT, WHOLE, reading

SENTENCE = (
    "This Convention shall enter into force on the thirtieth day after the date of deposit of the "
    "third instrument of ratification."
)
TREATY = f"CONVENTION ON THE LAKES\n\nArticle 1\n\n{SENTENCE}\n"
RULE = "in force 30 days after the deposit of the third instrument of ratification"


def run(*arguments, data=b""):
    words = ["clauses", *map(str, arguments)]
    runner = CliRunner(env={"COLUMNS": "200"})
    return runner.invoke(main, words, input=data, catch_exceptions=False)


def printed(found, language="en"):
    console = Console(width=240, color_system=None)
    with console.capture() as capture:
        console.print(laid_out(found, language))
    return [line.rstrip() for line in capture.get().splitlines()]


# -- the command ----------------------------------------------------------------------------------


def test_json_is_one_object_with_the_rule_and_its_words(tmp_path):
    path = tmp_path / "treaty.txt"
    path.write_text(TREATY, "utf-8")
    result = run(path, "--json")
    written = json.loads(result.stdout_bytes)
    (first,) = (r for r in written["readings"] if r["matter"] == "entry-into-force")
    assert (result.exit_code, result.stderr) == (0, "")
    assert first["clause"]["delay"] == {"is": "days", "n": 30}
    assert first["clause"] == written["clauses"]["entry_into_force"]
    assert TREATY[first["start"] : first["end"]] == first["quote"]


def test_the_table_is_in_the_language_asked_for():
    english = " ".join(run("-", data=TREATY.encode()).stdout.split())
    russian = " ".join(run("-", "--language", "ru", data=TREATY.encode()).stdout.split())
    assert ("Entry into force" in english, "Вступление в силу" in russian) == (True, True)


def test_pages_and_documents_are_read_alike():
    pages = [
        f"<!DOCTYPE html><p>{SENTENCE}</p>".encode(),
        docx_with_body(f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>"),
        pdf_bytes([SENTENCE]),
    ]
    rules = [json.loads(run("-", "--json", data=page).output)["clauses"] for page in pages]
    expected = json.loads(run("-", "--json", data=SENTENCE.encode()).output)["clauses"]
    assert (rules, expected is None) == ([expected] * 3, False)


def test_a_text_without_final_clauses_is_no_error():
    result = run("-", data=b"The weather was fine.")
    assert (result.exit_code, result.stdout) == (0, "No final clause was found in this text.\n")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "This text is neither in English nor in Russian; only these two are read.\n"),
        ("ru", "Этот текст не на русском и не на английском языке; читаются только они.\n"),
    ],
)
def test_a_text_in_a_third_language_is_said_to_be_one(language, sentence):
    french = "La présente Convention entre en vigueur le trentième jour après son dépôt. " * 3
    result = run("-", "--lang", language, data=french.encode())
    written = json.loads(run("-", "--json", data=french.encode()).output)
    assert (result.exit_code, result.stdout) == (0, sentence)
    assert (written["language"], written["readings"], written["clauses"]) == ("und", [], None)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "there.txt does not exist; check the name and the folder.\n"),
        ("ru", "there.txt: файла нет; проверьте имя и папку.\n"),
    ],
)
def test_a_refusal_is_one_sentence_and_status_2(language, sentence):
    result = run("there.txt", "--lang", language)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", sentence)


# -- the table ------------------------------------------------------------------------------------


def test_every_matter_that_was_read_has_its_row():
    lines = printed(WHOLE)
    first = [line.strip().split("  ")[0] for line in lines]
    headings = ["Entry into force", "Withdrawal", "Duration", "Authentic languages"]
    assert [name for name in headings if name not in first] == []
    assert [s for s, _ in SENTENCES.values() if s not in "\n".join(lines)] == []
    assert lines[-1] == "Other instruments named: “the Lake Pact”."


def test_rule_words_confidence_and_doubts_stand_together():
    rule = SENTENCES[Matter.ENTRY_INTO_FORCE][1]
    doubtful = reading(Matter.ENTRY_INTO_FORCE, rule, Doubt.WORDS_LEFT, words="begins")
    lines = printed(replace(WHOLE, readings=(doubtful,), mentions=()))
    cells = [[cell.strip() for cell in line.split("   ") if cell.strip()] for line in lines]
    assert [row for row in cells if len(row) > 1][1:] == [
        ["Entry into force", RULE, "It begins with the third ratification."],
        [
            "(doubtful)",
            "• These words were not understood and may change the rule: “begins”.",
        ],
    ]


def test_what_was_not_understood_and_what_is_silent_say_so():
    unread = reading(Matter.ENTRY_INTO_FORCE)
    lines = printed(FinalClauses(text=TEXT, language="en", readings=(unread,)))
    assert "The text speaks of this, and it was not understood." in " ".join(lines)
    assert lines[-2:] == [
        (
            "Not found in the text: states that consent later, signature, consent to be bound, "
            "accession, withdrawal, duration, provisional application, reservations, amendment, "
            "depositary, authentic languages."
        ),
        "Entry into force was not read, so that nothing can be computed from this text.",
    ]


def test_a_long_quote_is_cut_and_commands_to_the_terminal_are_taken_out():
    text = "\x1b[31m" + "very long " * 60
    whole = replace(reading(Matter.DURATION), span=replace(WHOLE.readings[0].span, end=len(text)))
    lines = printed(FinalClauses(text=text, language="en", readings=(whole,)))
    shown = " ".join(" ".join(line.split()) for line in lines)
    assert ("\x1b" in shown, "…" in shown, "very long " * 60 in shown) == (False, True, False)


def test_the_table_has_russian_words_and_names():
    lines = printed(WHOLE, "ru")
    kept = [line for line in lines if line.strip().startswith("Депозитарий")]
    assert len(kept) == 1
