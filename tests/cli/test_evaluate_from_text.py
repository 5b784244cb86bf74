"""``servanda evaluate --from-text``, on folders of texts made up for each case."""

from __future__ import annotations

import csv

import pytest
from click.testing import CliRunner

from servanda.cli import main
from servanda.cli.evaluating import read_folder
from servanda.cli.evaluating.organisations import organisation_called
from servanda.cli.evaluating.texts import reliance
from servanda.law.acts import Kind
from servanda.law.clauses import Clauses, InForceOf
from servanda.law.references import nodes
from servanda.reader.final_clauses import Confidence, FinalClauses, Matter
from servanda.reader.final_clauses.record import Doubt
from tests.reader.final_clauses.made import LATER, RULE, SENTENCES, reading

THIRD = (
    "This Convention shall enter into force on the thirtieth day after the date of deposit of the "
    "third instrument of ratification."
)
LATER_SENTENCE = (
    "For each State ratifying this Convention after the deposit of the third instrument of "
    "ratification, this Convention shall enter into force on the thirtieth day after the date of "
    "deposit by such State of its instrument of ratification."
)
WITHOUT_RULE = "The Parties shall meet once a year on the shore of the lake."
THREE = [
    ("T", "RUR", "ratification", "1990-01-10"),
    ("T", "BOR", "ratification", "1990-02-10"),
    ("T", "SYL", "ratification", "1990-03-10"),
    ("T", "RIC", "ratification", "1991-01-31"),
]


@pytest.fixture
def made(tmp_path):
    """Give a function that makes a folder of texts, acts and, where asked, titles."""

    def make(texts, acts=(), titles=None):
        folder = tmp_path / "folder"
        (folder / "texts").mkdir(parents=True)
        for name, text in texts.items():
            data = text if isinstance(text, bytes) else f"Article 1\n\n{text}\n".encode()
            (folder / "texts" / f"{name}.txt").write_bytes(data)
        table(folder / "acts.csv", "treaty_id,state,act,date", acts)
        if titles is not None:
            table(folder / "treaties.csv", "treaty_id,title,date_signature", titles)
        return folder

    return make


def table(path, head, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head.split(","), *rows])


def run(*arguments):
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)], catch_exceptions=False)


@pytest.fixture
def computed(tmp_path):
    """Give a function that evaluates a folder by its texts: two tables and the warnings."""

    def evaluate(folder, *options):
        result = run(folder, "--from-text", "--out", tmp_path / "out", *options)
        assert result.exit_code == 0, result.stderr
        return (*(rows(tmp_path / "out" / name) for name in ("treaties.csv", "states.csv")), result)

    return evaluate


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)]


# -- days -----------------------------------------------------------------------------------------


def test_a_treaty_and_its_states_have_the_days_that_the_text_leads_to(made, computed):
    folder = made({"T": f"{THIRD}\n\n{LATER_SENTENCE}"}, THREE)
    treaties, states, result = computed(folder)
    assert treaties == [
        ("treaty_id", "trigger_on", "entry_into_force_on", "status", "missing", "reading"),
        ("T", "1990-03-10", "1990-04-09", "in_force", "", "sure"),
    ]
    assert states == [
        ("treaty_id", "state", "entry_into_force_on", "reading"),
        ("T", "BOR", "1990-04-09", "sure"),
        ("T", "RIC", "1991-03-02", "sure"),
        ("T", "RUR", "1990-04-09", "sure"),
        ("T", "SYL", "1990-04-09", "sure"),
    ]
    assert (result.stdout, result.stderr) == ("", "")


def test_hand_written_rules_are_left_alone(made, computed):
    folder = made({"T": THIRD}, THREE)
    (folder / "clauses.csv").write_text("not a table of rules at all", "utf-8")
    treaties, _, result = computed(folder)
    assert ([row[2] for row in treaties[1:]], result.stderr) == (["1990-04-09"], "")


def test_other_flags_work_as_before(made, computed):
    folder = made({"T": THIRD}, THREE, [("T", "The Lakes", "1989-01-01")])
    table(
        folder / "treaties.csv",
        "treaty_id,title,date_entry_into_force",
        [("T", "The Lakes", "1990-06-01")],
    )
    treaties, _, _ = computed(folder, "--with-recorded-dates")
    assert [row[:4] for row in treaties[1:]] == [("T", "1990-05-02", "1990-06-01", "in_force")]


def test_the_same_folder_gives_the_same_bytes(made, tmp_path):
    folder = made({"T": THIRD, "U": WITHOUT_RULE}, THREE)
    for name in ("one", "two"):
        assert run(folder, "--from-text", "--out", tmp_path / name).exit_code == 0
    for name in ("treaties.csv", "states.csv"):
        first, second = (tmp_path / out / name for out in ("one", "two"))
        assert first.read_bytes() == second.read_bytes()


# -- what is wanting ------------------------------------------------------------------------------


def test_a_treaty_without_a_rule_in_its_text_says_so(made, computed):
    treaties, states, result = computed(made({"U": WITHOUT_RULE}))
    wanting = "Missing: a rule for its entry into force."
    assert (treaties[1:], states[1:]) == ([("U", "", "", "no_rule", wanting, "not-read")], [])
    assert result.stderr == "U: no rule for its entry into force could be read in its text.\n"


def test_a_treaty_without_a_text_says_so(made, computed):
    folder = made({}, THREE, [("T", "The Lakes", "1989-01-01")])
    treaties, _, result = computed(folder, "--language", "ru")
    assert [(row[0], row[3], row[5]) for row in treaties[1:]] == [("T", "no_rule", "not-read")]
    assert result.stderr == "T: его текста в папке texts нет; правила нет.\n"


def test_a_text_that_is_refused_is_told_of_and_the_others_read(made, computed):
    folder = made({"P": b"\x89PNG\r\n\x1a\n\x00\x00", "T": THIRD}, THREE)
    treaties, _, result = computed(folder)
    assert [(row[0], row[3]) for row in treaties[1:]] == [("P", "no_rule"), ("T", "in_force")]
    assert result.stderr == (
        "P: its text was left out: P.txt is an image; give the text as plain text, HTML, DOCX "
        "or PDF.\n"
    )
    _, _, in_russian = computed(folder, "--language", "ru")
    assert in_russian.stderr == (
        "P: его текст пропущен: P.txt: это изображение; нужен текст, HTML, DOCX или PDF.\n"
    )


def test_a_folder_without_texts_is_refused(made):
    folder = made({})
    (folder / "texts").rmdir()
    result = run(folder, "--from-text", "--out", folder / "out")
    sentence = "texts: there is no such file in the folder; put it there.\n"
    assert (result.exit_code, result.stderr) == (2, sentence)


# -- other instruments ----------------------------------------------------------------------------


def test_an_instrument_that_a_rule_names_is_found_by_its_title(made):
    rule = (
        f"{THIRD} It shall not enter into force before the Lake Convention has entered into force."
    )
    titles = [("T", "Protocol on Boats", "1980-01-01"), ("L", "Lake Convention", "1970-01-01")]
    folder = read_folder(made({"T": rule, "L": THIRD}, (), titles), from_text=True)
    clauses = folder.treaties["T"].clauses
    assert [n.instrument for n in nodes(clauses) if isinstance(n, InForceOf)] == ["L"]


def test_members_of_a_known_organisation_are_counted_from_the_day_they_became_so(made, computed):
    rule = (
        "This Convention shall enter into force thirty days after the date on which three States, "
        "including at least two member States of the Council of Europe, have deposited their "
        "instruments of ratification."
    )
    acts = [
        ("T", state, "ratification", day)
        for state, day in (("BLR", "1990-01-10"), ("FRA", "1990-02-10"), ("HUN", "1990-03-10"))
    ]
    treaties, _, _ = computed(made({"T": rule}, acts))
    # Hungary became a member on 6 November 1990; Belarus is none.
    assert [row[:5] for row in treaties[1:]] == [("T", "1990-11-06", "1990-12-06", "in_force", "")]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the Council of Europe", "Council of Europe"),
        ("council of europe", "Council of Europe"),
        ("Совета Европы", "Council of Europe"),
        ("the OAU", "Organization of African Unity"),
        ("the Lake Council", None),
    ],
)
def test_organisations_are_known_by_their_names(words, name):
    found = organisation_called(words)
    assert (None if found is None else found.title) == name


def test_who_left_an_organisation_is_a_member_no_more():
    organisation = organisation_called("ASEAN"), organisation_called("Council of Europe")
    members = [
        {act.by for act in o.acts if act.kind is Kind.ACCESSION}
        - {act.by for act in o.acts if act.kind is Kind.WITHDRAWAL_EFFECTIVE}
        for o in organisation
    ]
    assert (len(members[0]), len(members[1] | {"GRC"})) == (10, 46)


# -- reasons --------------------------------------------------------------------------------------


def test_reasons_show_the_words_that_a_rule_was_read_from(made):
    folder = made({"T": THIRD}, THREE)
    for language, words in (
        ("en", f"Entry into force (sure): “{THIRD}"),
        ("ru", f"Вступление в силу (уверенно): «{THIRD}"),
    ):
        result = run(folder, "--from-text", "--explain", "T", "--language", language)
        found = [line.strip() for line in result.stdout.splitlines() if THIRD[:-1] in line]
        assert found[0].rstrip("”».") == words[:-1]


def test_reasons_without_a_rule_show_no_words(made):
    result = run(made({"U": WITHOUT_RULE}), "--from-text", "--explain", "U")
    assert result.stdout == "U\nMissing: a rule for its entry into force.\n"


# -- reliance -------------------------------------------------------------------------------------

CLAUSES = Clauses(entry_into_force=RULE, for_states=LATER)


def read(*readings, clauses=CLAUSES):
    return FinalClauses(text="", language="en", readings=readings, clauses=clauses)


def test_a_rule_is_as_sure_as_what_it_was_read_from():
    rule = reading(Matter.ENTRY_INTO_FORCE, SENTENCES[Matter.ENTRY_INTO_FORCE][1])
    later = reading(Matter.LATER_STATES, LATER, Doubt.MENDED)
    assert reliance(read(rule, later)) is Confidence.SURE
    assert reliance(read(rule, later), for_states=True) is Confidence.DOUBTFUL
    assert reliance(read(rule), for_states=True) is Confidence.SURE


def test_no_rule_is_not_read():
    assert (reliance(None), reliance(read(clauses=None))) == (Confidence.UNREAD,) * 2
