"""Bytes of files of every kind, read or refused."""

from __future__ import annotations

import codecs
import time

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.intake import LARGEST, RefusedFileError, decode
from tests.reader.files import docx_bytes, docx_with_body, pdf_bytes, zip_bytes

ENGLISH = "The Danube Union’s Council met in Szohod on 2 May 2031.\n"
RUSSIAN = (
    "В Сзоходе прошло заседание Совета Дунайского союза. Премьер-министр Сильдавии выступил "
    "с докладом, стороны подписали соглашение о паромах и протокол о мостах.\n"
)


def refusal(data: bytes, name: str = "report") -> str:
    with pytest.raises(RefusedFileError) as caught:
        decode(data, name)
    return str(caught.value)


# Plain text


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r"],
)
def test_russian_text_is_read_in_its_encoding(encoding):
    assert decode(RUSSIAN.encode(encoding), "report.txt") == RUSSIAN


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1252"])
def test_english_text_is_read_in_its_encoding(encoding):
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


def test_western_accents_are_not_taken_for_cyrillic():
    assert decode("Umaro Sissoco Embaló, José María Neves".encode("latin-1")) == (
        "Umaro Sissoco Embaló, José María Neves"
    )


def test_encoding_is_told_from_where_the_letters_are():
    text = "1. 2. 3.\n" * 20_000 + RUSSIAN
    assert decode(text.encode("cp1251")) == text


def test_line_ends_and_blanks_stay_as_they_are():
    assert decode(b" Szohod\r\n\r\n\tMay 2 \n") == " Szohod\r\n\r\n\tMay 2 \n"


def test_empty_file_is_an_empty_text():
    assert decode(b"") == ""


def test_image_marks_may_begin_a_sentence():
    assert decode(b"BMW and II* are words; MM is a mark.") == "BMW and II* are words; MM is a mark."


def test_text_cut_inside_a_letter_is_refused():
    assert refusal("сессия".encode()[:-1]) == (
        "report is damaged or cut off: byte 10 is not UTF-8, though all before it is."
    )


def test_text_with_one_foreign_byte_is_refused():
    assert refusal(RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()) == (
        f"report is damaged or cut off: byte {len(RUSSIAN.encode())} is not UTF-8, "
        "though all before it is."
    )


def test_half_a_pair_after_a_byte_order_mark_is_refused():
    assert refusal(codecs.BOM_UTF16_LE + b"A\x00B") == (
        "report is damaged or cut off: byte 4 is not UTF-16, though all before it is."
    )


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 8,
        b"\x00" * 100,
        b"A\x00" * 50 + b"\x00\xd8" + b"A\x00" * 50,
        b"\x81\x8d\x8f\x90\x9d" * 40,
        b"\x7fELF\x02\x01\x01" + b"\x00\x03\x88" * 30,
    ],
    ids=["every byte", "zeros", "lone surrogates", "no letters", "program"],
)
def test_bytes_that_are_no_text_are_refused(data):
    assert refusal(data) == ("report is no text in an encoding that can be told; save it as UTF-8.")


def test_ten_megabytes_are_read_and_no_more():
    assert len(decode(b"a" * LARGEST)) == LARGEST
    assert refusal(b"a" * (LARGEST + 1)) == (
        "report has 10,485,761 bytes or more; at most 10,485,760 are read."
    )


def test_file_without_a_name_is_called_the_file():
    with pytest.raises(RefusedFileError) as caught:
        decode(b"\x89PNG\r\n\x1a\n")
    assert caught.value.sentence == (
        "The file is an image; give the text as plain text, HTML, DOCX or PDF."
    )
    assert caught.value.sentence_ru == "Файл: это изображение; нужен текст, HTML, DOCX или PDF."


@pytest.mark.parametrize(
    ("beginning", "what"),
    [
        (b"\x89PNG\r\n", "an image"),
        (b"\xff\xd8\xff\xe0", "an image"),
        (b"BM\x36\x00\x00\x00", "an image"),
        (b"\xd0\xcf\x11\xe0\xa1", "an Office file from before 2007"),
        (b"{\\rtf1\\ansi", "an RTF file"),
        (b"\x1f\x8b\x08", "an archive"),
    ],
    ids=["png", "jpeg", "bmp", "doc", "rtf", "gzip"],
)
def test_other_kinds_of_file_are_named(beginning, what):
    assert refusal(beginning + b"\x00" * 40) == (
        f"report is {what}; give the text as plain text, HTML, DOCX or PDF."
    )


@given(st.binary(max_size=300), st.sampled_from([None, "a.txt", "a.html", "a.docx", "a.pdf"]))
def test_any_bytes_are_read_or_refused(data, name):
    try:
        outcome = decode(data, name)
    except RefusedFileError as error:
        outcome = error.sentence
    assert isinstance(outcome, str)


@given(st.text(st.characters(exclude_categories=["C"]), max_size=100))
def test_text_in_utf8_comes_out_as_it_went_in(text):
    sentence = f"Szohod. {text}"
    assert decode(codecs.BOM_UTF8 + sentence.encode()) == sentence


# HTML


def html(body: str, head: str = "") -> str:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return decode(page.encode(), "page.html")


def test_page_becomes_lines_and_bullets():
    text = html(
        "<h1>Szohod   hosts\nthe Council</h1><p>It <b>met</b> on <i>2 May</i>.<br>It was warm.</p>"
        "<ul><li>Agreement on ferries;</li><li><p>Protocol on bridges.</p></li><li></li></ul>"
        "<p>After the list.</p>",
        "<title>News</title>",
    )
    assert text == (
        "Szohod hosts the Council\n\nIt met on 2 May.\nIt was warm.\n\n• Agreement on ferries;\n"
        "• Protocol on bridges.\n\nAfter the list."
    )


def test_page_without_a_heading_begins_with_its_title():
    assert html("<p>It met.</p>", "<title>Szohod\n hosts</title>") == "Szohod hosts\n\nIt met."


def test_furniture_of_a_page_is_dropped():
    text = html(
        "<nav><a>Home</a></nav><script>var x</script>before <style>p{}</style>after"
        "<div hidden>no</div><p style='Display: none'>no</p><!-- no --><form>no</form>"
        "<footer>no</footer>"
    )
    assert text == "before after"


def test_ordered_lists_are_numbered_and_may_nest():
    text = html("<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol><li>loose</li>")
    assert text == "1. one\n\n• inner\n\n2. two\n\n• loose"


def test_rows_of_a_table_are_lines():
    text = html(
        "<table><tr><td><p>Syldavia</p></td><th> <p>M. Pleksy</p></th></tr>"
        "<tr><td>Borduria</td><td></td><td>one<br>two</td><td>three</td></tr></table>"
    )
    assert text == "Syldavia\tM. Pleksy\nBorduria\tone\ntwo\nthree"


def test_preformatted_lines_stay():
    assert html("<pre>one\n  two</pre><p>three\nfour</p>") == "one\n  two\n\nthree four"


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "iso-8859-5"])
def test_page_may_declare_its_encoding(encoding):
    page = f"<html><head><meta charset='{encoding}'></head><p>{RUSSIAN}</p></html>"
    assert decode(page.encode(encoding)) == RUSSIAN.strip()


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "nonsense", "utf-16", ""])
def test_page_may_be_wrong_about_its_encoding(declared):
    page = f"<meta http-equiv=Content-Type content='text/html; charset={declared}'><p>Сессия</p>"
    assert decode(page.encode("utf-8")) == "Сессия"


def test_declared_encoding_that_does_not_fit_is_not_believed():
    page = f"<meta charset=windows-1252><p>{RUSSIAN.replace('м', 'Ѓ')}</p>"  # 0x81, not in cp1252
    assert decode(page.encode("cp1251")) == RUSSIAN.replace("м", "Ѓ").strip()


def test_name_decides_for_a_page_without_a_beginning():
    page = b"Szohod<br>hosts</p><p>the Council</p>"
    assert decode(page, "a.HTML") == "Szohod\nhosts\n\nthe Council"
    assert decode(page, "a.txt") == page.decode()
    assert decode(b"1 < 2 and 3 > 2", "a.html") == "1 < 2 and 3 > 2"


def test_page_without_content_is_an_empty_text():
    assert decode(b"<!-- nothing --><html>") == ""
    assert decode(b"<p>") == ""
    assert decode(b"</p>", "a.html") == ""


def test_page_nested_beyond_reason_is_refused():
    assert refusal(b"<html>" + b"<div>x" * 50_000) == (
        "report is nested too deeply for a page; copy its words into a text file."
    )


def test_large_page_is_read_in_bounded_time():
    began = time.monotonic()
    assert len(decode(b"<html>" + b"<p>Szohod hosts the Council</p>\n" * 100_000)) == 2_599_998
    assert time.monotonic() - began < 10


# DOCX


def test_word_document_becomes_lines_bullets_and_rows():
    document = docx.Document()
    document.add_heading("Szohod hosts the Council", 0)
    document.add_paragraph("It met on\t2 May.\nIt was warm.")
    document.add_paragraph("")
    document.add_paragraph("Agreement on ferries", style="List Bullet")
    document.add_paragraph("Protocol on bridges", style="List Number")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Syldavia"
    table.cell(0, 1).text = "M. Pleksy"
    table.cell(1, 1).text = ""
    assert decode(docx_bytes(document), "a.docx") == (
        "Szohod hosts the Council\n\nIt met on\t2 May.\nIt was warm.\n\n• Agreement on ferries\n\n"
        "• Protocol on bridges\n\nSyldavia\tM. Pleksy"
    )


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def numbered(number: int) -> str:
    return f"<w:numPr><w:numId w:val='{number}'/></w:numPr>"


def test_numbering_of_a_paragraph_outweighs_its_style():
    style = "<w:pStyle w:val='ListBullet'/>"
    data = docx_with_body(
        paragraph("one", numbered(7))
        + paragraph("two", style)
        + paragraph("three", style + numbered(0))
        + paragraph("four")
    )
    assert decode(data) == "• one\n\n• two\n\nthree\n\nfour"


def test_only_what_a_reader_sees_is_read():
    data = docx_with_body(
        "<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:t>never </w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>met</w:t><w:noBreakHyphen/><w:t/></w:r></w:ins>"
        "<w:r><mc:AlternateContent><mc:Fallback><w:t>twice</w:t></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
        "<w:sdt><w:sdtContent>" + paragraph("inside") + "</w:sdtContent></w:sdt><w:sdt/>"
        "<w:sectPr/>"
    )
    assert decode(data) == "It met-\n\ninside"


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        (["xl/workbook.xml"], "a spreadsheet"),
        (["ppt/presentation.xml"], "a presentation"),
        (["mimetype", "content.xml"], "an OpenDocument or EPUB file"),
        (["photo.jpg"], "an archive"),
        ([], "an archive"),
    ],
    ids=["xlsx", "pptx", "odt", "zip", "empty zip"],
)
def test_other_archives_are_named(parts, what):
    assert refusal(zip_bytes(dict.fromkeys(parts, b"x"))) == (
        f"report is {what}; give the text as plain text, HTML, DOCX or PDF."
    )


DAMAGED = "report is a damaged DOCX file or archive; save it again and retry."


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_truncated_word_document_is_refused(share):
    data = docx_bytes(docx.Document())
    assert refusal(data[: int(len(data) * share)]) == DAMAGED


def test_word_document_with_broken_parts_is_refused():
    assert refusal(zip_bytes({"word/document.xml": b"<w:document"})) == DAMAGED


def test_zip_bomb_is_refused_before_it_is_unpacked():
    bomb = zip_bytes({"word/document.xml": b"x", "word/media/0.bin": b"\0" * 31 * 1024 * 1024})
    assert refusal(bomb) == "report unpacks to 32,505,857 bytes in 2 parts, more than is read."


# PDF


def test_pdf_becomes_paragraphs_and_items():
    page = [
        "Szohod hosts the Council",
        "On 2 May 2031 the Council of the Danube Union met in the city of",
        "Szohod, with M. Pleksy of Syldavia in the chair and all the mem-",
        "bers present.",
        "",
        "- Agreement on ferries;",
        "1. Protocol on the bridges that span the river between Syldavia and",
        "Borduria.",
    ]
    assert decode(pdf_bytes(page, ["Page two"])) == (
        "Szohod hosts the Council\nOn 2 May 2031 the Council of the Danube Union met in the city "
        "of Szohod, with M. Pleksy of Syldavia in the chair and all the mem-bers present.\n"
        "- Agreement on ferries;\n1. Protocol on the bridges that span the river between Syldavia "
        "and Borduria.\n\nPage two"
    )


def test_pdf_may_begin_after_some_bytes():
    assert decode(b"\n\n" + pdf_bytes(["Szohod"])) == "Szohod"


def test_pdf_without_a_text_layer_is_refused():
    assert refusal(pdf_bytes([], ["12"])) == (
        "report is a PDF without a text layer, such as a scan; run text recognition on it first."
    )


def test_encrypted_pdf_is_refused():
    handler = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'00' * 32}> >> "
        "/ID [<00> <00>]"
    )
    assert refusal(pdf_bytes(["Szohod"], trailer=handler)) == (
        "report is an encrypted PDF; save it without a password."
    )


@pytest.mark.parametrize("size", [9, 60, 200])
def test_truncated_pdf_is_refused(size):
    assert refusal(pdf_bytes(["Szohod"])[:size]) == (
        "report is a damaged or truncated PDF; fetch or save it again."
    )


@pytest.mark.parametrize(
    "pages",
    [[["x"]] * 101, [["x" * 300_000]], [["x" * 200_000]] * 11],
    ids=["too many pages", "too much on a page", "too much in all"],
)
def test_pdf_longer_than_any_report_is_refused(pages):
    assert refusal(pdf_bytes(*pages)) == (
        "report is a PDF with more than 100 pages or more content than a report has."
    )


def test_half_letters_of_a_pdf_are_replaced():
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        "1 beginbfchar <78> <D83D> endbfchar\nendcmap end end"
    )
    text = decode(pdf_bytes(["a x"], to_unicode=table))
    assert text.encode("utf-8").decode("utf-8") == text
