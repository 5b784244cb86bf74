"""The Russian catalogue: whole, of one shape with the English, compiled, and up to date."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from gettext import GNUTranslations
from pathlib import Path

import polib
import pytest

from tests.conftest import skip_unless_ci

SOURCE = Path(__file__).parent.parent.parent / "src" / "servanda"
WHERE = Path("locale", "ru", "LC_MESSAGES", "django.po")
CATALOGUE = polib.pofile(str(SOURCE / WHERE))
PLACEHOLDER = re.compile(r"%\(\w+\)s|%%|</?\w+>")
FORMS = [0, 1, 2]
MAKE_MESSAGES = """
import django
from django.conf import settings
from django.core.management import call_command

settings.configure(USE_I18N=True)  # the site's own would write into the repository
django.setup()
call_command("makemessages", locale=["ru"], no_obsolete=True, add_location="never")
"""


def translations(entry: polib.POEntry) -> list[str]:
    if entry.msgid_plural:
        return [entry.msgstr_plural.get(form, "") for form in FORMS]
    return [entry.msgstr]


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def names(catalogue: polib.POFile) -> set[tuple[str, str, str]]:
    return {(e.msgctxt or "", e.msgid, e.msgid_plural) for e in catalogue if not e.obsolete}


def test_every_string_is_translated_in_every_form():
    lacking = [e.msgid for e in CATALOGUE if not all(map(str.strip, translations(e)))]
    assert lacking == []


def test_no_translation_is_a_guess():
    assert [e.msgid for e in CATALOGUE if e.fuzzy] == []
    assert not CATALOGUE.metadata_is_fuzzy


def test_no_string_lingers_that_no_page_uses():
    assert [e.msgid for e in CATALOGUE if e.obsolete] == []


def test_translations_keep_the_placeholders():
    changed = [
        (e.msgid, text)
        for e in CATALOGUE
        for text in translations(e)
        if placeholders(text) != placeholders(e.msgid_plural or e.msgid)
    ]
    assert changed == []


def test_translations_keep_the_space_around_them():
    changed = [
        (e.msgid, text)
        for e in CATALOGUE
        for text in translations(e)
        if (text[:1] == " ", text[-1:] == " ") != (e.msgid[:1] == " ", e.msgid[-1:] == " ")
    ]
    assert changed == []


@pytest.mark.parametrize(
    ("n", "counted"),
    [
        (1, "%(n)s документ"),
        (2, "%(n)s документа"),
        (5, "%(n)s документов"),
        (11, "%(n)s документов"),
        (21, "%(n)s документ"),
        (112, "%(n)s документов"),
    ],
)
def test_russian_counts_in_three_forms(n, counted):
    with (SOURCE / WHERE.with_suffix(".mo")).open("rb") as compiled:
        assert GNUTranslations(compiled).ngettext("%(n)s document", "%(n)s documents", n) == counted


def test_what_django_reads_is_what_is_written():
    compiled = polib.mofile(str(SOURCE / WHERE.with_suffix(".mo")))
    assert {(e.msgctxt, e.msgid): translations(e) for e in compiled} == {
        (e.msgctxt, e.msgid): translations(e) for e in CATALOGUE
    }
    assert compiled.metadata == CATALOGUE.metadata


def test_the_catalogue_holds_exactly_the_strings_of_the_pages(tmp_path):
    if shutil.which("xgettext") is None:
        skip_unless_ci("xgettext (of gettext) is not installed")
    copy = tmp_path / "servanda"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    (copy / WHERE).unlink()
    environment = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    command = [sys.executable, "-c", MAKE_MESSAGES]
    subprocess.run(
        command, cwd=copy, env=environment, check=True, stdout=subprocess.PIPE, timeout=99
    )
    assert names(polib.pofile(str(copy / WHERE))) == names(CATALOGUE)
