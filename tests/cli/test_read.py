"""The command ``servanda read``, from the bytes it gets to what it prints and returns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from servanda.cli import main, reading
from servanda.cli.summary import Language, summary
from servanda.reader.record import Delegation, Figure, Record, Span
from tests.reader.files import docx_with_body, pdf_bytes
from tests.reader.records import FULL

REPORT = (
    "On 14 May 2031 the CIS Council of Heads of Government held its session in Minsk, attended by "
    "Prime Minister of Belarus Ivan Ivanou and Prime Minister of Armenia Aram Aramyan."
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, "utf-8")
    return path


def run(*arguments: str | Path, data: bytes = b"") -> Result:
    words = ["read", *map(str, arguments)]
    return CliRunner().invoke(main, words, input=data, catch_exceptions=False)


def printed(record: Record, language: Language) -> str:
    console = Console(width=320, color_system=None)
    with console.capture() as capture:
        console.print(summary(record, language))
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def cells(record: Record, language: Language) -> list[list[str]]:
    """Give the rows of the table as lists of cells; at this width no cell takes two lines."""
    lines = [line.split("  ") for line in printed(record, language).splitlines()]
    rows = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    return [row for row in rows if len(row) > 1]


def test_json_is_one_object_of_the_record(report):
    result = run(report, "--json")
    written = json.loads(result.stdout_bytes)
    assert (result.exit_code, result.stderr) == (0, "")
    assert written["body"] == "CIS Council of Heads of Government"
    assert [seat["state"] for seat in written["delegations"]] == ["BLR", "ARM"]
    quotes = [*written["delegations"], *written["spans"].values()]
    assert [quote["quote"] for quote in quotes] == [
        REPORT[quote["start"] : quote["end"]] for quote in quotes
    ]


def test_standard_input_is_read(report):
    assert run("-", "--json", data=report.read_bytes()).output == run(report, "--json").output


def test_pages_and_documents_are_read_alike():
    half = REPORT.index("Prime")
    pages = [
        f"<!DOCTYPE html><p>{REPORT}</p>".encode(),
        docx_with_body(f"<w:p><w:r><w:t>{REPORT}</w:t></w:r></w:p>"),
        pdf_bytes([REPORT[: half - 1], REPORT[half:]]),
        REPORT.encode("utf-16"),
    ]
    expected = json.loads(run("-", "--json", data=REPORT.encode()).output)
    assert [json.loads(run("-", "--json", data=page).output) for page in pages] == [expected] * 4


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["Findings", "The text is empty."]),
        ("ru", ["Замечания", "Текст пуст."]),
    ],
)
def test_empty_record_is_its_reason_and_no_error(language, words):
    result = run("-", "--lang", language)
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.strip(" •") for line in result.output.splitlines()] == words


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "The file is an image; give the text as plain text, HTML, DOCX or PDF.\n"),
        (["--json"], "The file is an image; give the text as plain text, HTML, DOCX or PDF.\n"),
        (["--lang", "ru"], "Файл: это изображение; нужен текст, HTML, DOCX или PDF.\n"),
    ],
    ids=["table", "json", "russian"],
)
def test_refused_file_is_one_sentence_and_status_2(arguments, sentence):
    result = run("-", *arguments, data=b"\x89PNG\r\n\x1a\n")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", sentence)


def test_missing_file_is_one_sentence_and_status_2(tmp_path):
    result = run(tmp_path / "absent.txt")
    sentence = "absent.txt does not exist; check the name and the folder.\n"
    assert (result.exit_code, result.stderr) == (2, sentence)


def test_folder_is_one_sentence_and_status_2(tmp_path):
    result = run(tmp_path)
    assert result.exit_code == 2
    assert result.stderr == (
        f"{tmp_path.name} cannot be opened: Is a directory; give a file that you may read.\n"
    )


def test_endless_input_is_refused_after_ten_megabytes():
    result = run("/dev/zero")
    assert (result.exit_code, result.stderr) == (
        2,
        "zero has 10,485,761 bytes or more; at most 10,485,760 are read.\n",
    )


def test_summary_shows_each_value_beside_its_words():
    assert cells(FULL, "en") == [
        ["Field", "Read", "Words of the text"],
        ["Organisation", "Danube Union", "Danube Union"],
        ["Body", "Danube Union Council", "Danube Union's Council"],
        ["Kind", "session", "session"],
        ["Date as printed", "May 2", "May 2"],
        ["First day", "2031-05-02", "May 2"],
        ["Last day", "2031-05-03", "May 2"],
        ["Status", "planned", "will be"],
        ["Place", "Szohod; BOR", "Szohod"],
        ["Format", "narrow", "narrow format"],
        ["Chair", "RUR; R. Rassendyll", "R. Rassendyll"],
        [
            "Delegation",
            "SYL; M. Pleksy; Prime Minister",
            "M. Pleksy, Prime Minister of Syldavia",
        ],
        ["D. Secretary", "D. Secretary"],
        ["Report heard", "A. Reporter; Director", "A. Reporter"],
        ["Proposal", "SYL", "The Syldavian side proposed a bridge."],
        ["Items on the agenda", "More than 3", "More than 3 issues"],
        ["Documents, as stated", "3", "3"],
        [
            "Document",
            (
                "protocol: Protocol on amending the Agreement on ferries of 1 March 2001; "
                "amends: Agreement on ferries; 2001-03-01; planned"
            ),
            "Protocol on amending the Agreement on ferries of 1 March 2001",
        ],
        [
            "Figure",
            "trade; 2030; over 2\u202f000\u202f000\u202f000 USD; nearly +10.6 %",
            "Trade grew by nearly 10.6% to over $2 billion in 2030",
        ],
        ["trade", "Trade"],
        [
            "Next session",
            "2032-05-21/2032-05-31; Klow; chair: SYL",
            "late May 2032 in Klow",
        ],
    ]


def test_summary_in_russian_has_no_english_word_of_ours():
    names = [row[0] for row in cells(FULL, "ru") if len(row) == 3]
    assert names == [
        "Поле",
        "Организация",
        "Орган",
        "Вид",
        "Дата в тексте",
        "Первый день",
        "Последний день",
        "Состояние",
        "Место",
        "Формат",
        "Председатель",
        "Делегация",
        "Заслушанный доклад",
        "Предложение",
        "Вопросы повестки дня",
        "Документы, как указано",
        "Документ",
        "Показатель",
        "Следующее заседание",
    ]


def test_findings_stand_first_in_the_language_asked_for():
    assert printed(FULL, "en").splitlines()[:2] == ["Findings", "  • The year is not printed."]
    assert printed(FULL, "ru").splitlines()[:2] == ["Замечания", "  • Год не указан."]


def test_summary_neither_obeys_nor_hides_what_a_text_says():
    record = Record(
        text="[red]\x1b[2J" + "x " * 150,
        language="en",
        delegations=(Delegation(span=Span(0, 309), state=None, person="[bold]N.\x1b[2J[/bold]"),),
        figures=(Figure(span=Span(0, 5), quantity="loss", change_percent=Fraction(-1)),),
    )
    text = printed(record, "en")
    assert "\x1b" not in text
    assert "[bold]N. [2J[/bold]" in text
    assert "[red] [2J" in text
    assert "…" in text
    assert "loss; -1 %" in text
    assert "No findings." in text


def test_bar_appears_on_a_terminal_once_reading_takes_long(monkeypatch, capsys):
    monkeypatch.setattr(reading, "PATIENCE", 0.0)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    with reading.bar_if_slow("Reading"):
        list(range(1_000_000))
    assert "Reading" in capsys.readouterr().err


def test_reading_loads_no_framework_and_ends_quietly(report):
    code = (
        "import sys; from servanda.cli import main\n"
        "try: main(['read', sys.argv[1], '--json'])\n"
        "finally: assert not {'django', 'docx', 'pypdf', 'lxml'} & set(sys.modules)"
    )
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "DJANGO_SETTINGS_MODULE": "absent"}
    done = subprocess.run(
        [sys.executable, "-c", code, report],
        capture_output=True,
        check=False,
        env=environment,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["place"]["city"] == "Minsk"
