from __future__ import annotations

import csv

import pytest

from servanda.law.dates import from_edtf
from servanda.parties.states import STATES
from servanda.portal.demonstration import files
from servanda.portal.demonstration.clauses import CLAUSES, FACTS_IN_RUSSIAN
from servanda.register.queries.words import INSTRUMENT_KINDS, NOT_FOUND

DESCRIBED = files.instruments()
SESSION = files.session()


def test_there_are_the_eleven_documents_ten_of_the_cis_and_sixteen_of_the_united_nations():
    by_file = {name: len(tuple(files._file(name))) for name in files.FILES}
    assert by_file == {
        "ozone": 6,
        "climate_and_nature": 5,
        "other_treaties": 5,
        "cis": 10,
        "astana": 11,
    }


def test_addresses_are_not_used_twice():
    slugs = [one.instrument.slug for one in DESCRIBED]
    assert len(set(slugs)) == len(slugs)


def test_every_fact_names_its_source():
    silent = [
        one.instrument.slug
        for one in DESCRIBED
        for source in (
            one.instrument.source,
            *(act.source for act in one.acts),
            *(day.provenance.source for day in one.reported),
            *(step.provenance.source for step in one.steps),
            *(relation.provenance.source for relation in one.relations),
            *([one.clauses.provenance.source] if one.clauses else []),
            *([one.listed.source] if one.listed and one.listed.signed_by else []),
        )
        if not source.strip()
    ]
    assert silent == []
    assert [fact.en for fact in SESSION.facts if not fact.source.strip()] == []


def test_every_sentence_stands_in_both_languages():
    pairs = [
        pair
        for one in DESCRIBED
        for pair in (
            (one.instrument.title_en, one.instrument.title_ru),
            (one.instrument.note_en, one.instrument.note_ru),
            (one.instrument.place_en, one.instrument.place_ru),
            (one.instrument.depositary_en, one.instrument.depositary_ru),
            *(step.what for step in one.steps),
            *((r.relation.target_title_en, r.relation.target_title_ru) for r in one.relations),
            *((row.provenance.note_en, row.provenance.note_ru) for row in one.reported),
        )
    ]
    pairs += [(fact.en, fact.ru) for fact in SESSION.facts]
    assert [pair for pair in pairs if bool(pair[0]) != bool(pair[1])] == []


def test_states_are_known_and_days_can_be_read():
    states = {act.state for one in DESCRIBED for act in one.acts if act.state}
    states |= {row.state for one in DESCRIBED for row in one.steps}
    states |= {row.state for one in DESCRIBED for row in one.reported if row.state}
    assert states - set(STATES) == set()
    for one in DESCRIBED:
        for step in one.steps:
            if step.on:
                from_edtf(step.on)


def test_clauses_and_their_sources_belong_together():
    assert {one.instrument.slug for one in DESCRIBED if one.clauses} == set(CLAUSES)


def test_facts_that_clauses_ask_for_are_stated_and_have_russian_words():
    stated = {act.what for one in DESCRIBED for act in one.acts if act.what}
    assert stated == set(FACTS_IN_RUSSIAN)


def test_what_was_not_found_and_the_kinds_have_words_on_pages():
    codes = {code for one in DESCRIBED for code in one.instrument.not_found}
    assert codes - set(NOT_FOUND) == set()
    assert {one.instrument.kind for one in DESCRIBED} - set(INSTRUMENT_KINDS) == set()


def test_every_table_of_acts_is_used_sorted_and_without_repetition():
    tables = {path.stem: path for path in (files.FOLDER / "acts").glob("*.csv")}
    assert set(tables) - {one.instrument.slug for one in DESCRIBED} == set()
    for path in tables.values():
        with path.open(encoding="utf-8", newline="") as file:
            rows = [tuple(row) for row in csv.reader(file)][1:]
        assert rows == sorted(set(rows)), path.name


def test_relations_name_instruments_of_the_demonstration():
    slugs = {one.instrument.slug for one in DESCRIBED}
    targets = {r.relation.target for one in DESCRIBED for r in one.relations} - {""}
    assert targets - slugs == set()


def test_the_list_of_the_session_is_covered_once():
    places = [place for one in DESCRIBED if one.listed for place in one.listed.places]
    assert sorted(places) == list(range(1, 13))
    assert SESSION.merged == ((12, 5),)


def test_an_unknown_key_is_refused_by_name(tmp_path, monkeypatch):
    (tmp_path / "instruments").mkdir()
    (tmp_path / "instruments" / "slip.toml").write_text(
        '[[instrument]]\nslug = "a"\nkind = "treaty"\ntitle_en = "A"\nsource = "s"\ntitel = ""\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    with pytest.raises(files.DemonstrationFileError, match=r"^slip\.toml, a: .*titel'"):
        list(files._file("slip"))
