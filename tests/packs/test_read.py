"""Broken YAML: always a sentence with its place, never a traceback."""

import pytest

from tests.packs.conftest import Desk

TITLE = "title: Career design"


@pytest.mark.parametrize(
    ("new", "at", "sentence"),
    [
        ("\ttitle: Career design", "\t", "There is a tab on this line; indent with spaces."),
        ("title: Career: design", ": design", 'There is a second colon here. Put the text in quotes: "…".'),
        ("title: [Career", "[", "The bracket that opens here is not closed, or a comma is missing inside."),
        ("title: {a: b", "{", "The bracket that opens here is not closed, or a comma is missing inside."),
        ("title: *career*", "*", "A text that starts with * must be in quotes."),
        ("title: *career", "*", "A text that starts with * must be in quotes."),
        ("title: !career design", "!", "A text that starts with ! must be in quotes."),
        ("title: @home", "@", "A text cannot start with this character; put it in quotes."),
        ("title: `home`", "`", "A text cannot start with this character; put it in quotes."),
        ("title: %home", "%", "A text cannot start with this character; put it in quotes."),
        ("title: a\n---\nid: b", "---", "A line `---` starts a second document here; remove it."),
        ("title\nlanguage: en", "title", "A line `key: value` was expected here; the colon is missing."),
        (
            "title: Home\n   indented: no",
            ": no",
            "This reads as a key inside the text above. Indent it like the keys there,",
        ),
        ("title: Home: sweet", ": sweet", 'There is a second colon here. Put the text in quotes: "…".'),
        (
            "title: &name Career design",
            "&",
            "Marks with & and * are not used here: write it out, or put the text in quotes.",
        ),
        ("title: {{name}}", "{name}", "A key must be a plain word, such as `title`."),
        ("? [title]\n: Career design", "[title]", "A key must be a plain word, such as `title`."),
        ("title: \x07", "\x07", "The invisible character '\\x07' cannot stand here."),
        ('title: "\\ud800"', '"', "Half a character stands here; write it as it is, without \\u."),
        (f"title: {'[' * 30}{']' * 30}", None, "Too many lists or brackets stand inside one another."),
        (f"title: {'[' * 5000}", None, "Too many lists or brackets stand inside one another."),
        ("title: Career design\ntitle: Career", "title: Career\n", "`title` stands here twice; the first is on line"),
    ],
)
def test_broken_line(desk: Desk, new: str, at: str | None, sentence: str) -> None:
    place = desk.change("workshop.yaml", TITLE + "\n", new + "\n", at or "title")
    said = desk.problems()
    assert len(said) == 1
    assert sentence in said[0]
    assert at is None or said[0].startswith(f"{place}: ")


def test_a_quote_that_is_not_closed_points_to_where_it_opens(desk: Desk) -> None:
    place = desk.change("decks/values.yaml", '"My own opinion"', '"My own opinion', '"My own')
    assert desk.problems()[0].startswith(f"{place.rsplit(':', 1)[0]}:")


def test_a_line_that_is_indented_too_little(desk: Desk) -> None:
    place = desk.change(
        "decks/values.yaml", "    group: self_direction_action", "   group: self_direction_action", "group"
    )
    assert desk.problems() == [f"{place}: This line is indented differently from the lines it belongs to."]


def test_not_utf8(desk: Desk) -> None:
    file = desk.folder / "workshop.yaml"
    file.write_bytes(b"id: a\ntitle: Caf\xe9\n")
    sentence = "This file is not saved as UTF-8. Open it in an editor and save it with encoding UTF-8."
    assert desk.problems()[0] == f"career_design/workshop.yaml:2:11: {sentence}"
    file.write_text("id: a", "utf-16")
    assert desk.problems()[0] == f"career_design/workshop.yaml:1:1: {sentence}"


def test_a_byte_order_mark_and_windows_lines_do_no_harm(desk: Desk) -> None:
    file = desk.folder / "workshop.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert desk.problems() == []


def test_too_large(desk: Desk) -> None:
    with (desk.folder / "catalogue.yaml").open("ab") as file:
        file.write(b"#" * 2_100_000)
    assert desk.problems() == ["career_design/catalogue.yaml:1:1: This file has 2.1 MB; at most 2 MB are read."]


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("", 1, "is empty"),
        ("# nothing\n", 1, "is empty"),
        ("\n- a\n", 2, "starts differently"),
        ("a", 1, "starts differ"),
    ],
)
def test_a_file_that_starts_wrong(desk: Desk, text: str, line: int, found: str) -> None:
    (desk.folder / "persona.yaml").write_text(text, "utf-8")
    (said,) = desk.problems()
    assert said.startswith(f"career_design/persona.yaml:{line}:1: A file of a pack starts with `key: value` lines")
    assert found in said


def test_a_folder_in_place_of_a_file(desk: Desk) -> None:
    (desk.folder / "persona.yaml").unlink()
    (desk.folder / "persona.yaml").mkdir()
    assert desk.problems()[0].startswith("career_design/persona.yaml:1:1: The file persona.yaml is missing")


def test_billions_of_laughs_cost_nothing(desk: Desk) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))]
    (desk.folder / "persona.yaml").write_text("\n".join(lines), "utf-8")
    assert all("Marks with & and *" in line for line in desk.problems())


def test_no_is_a_word_and_a_date_is_a_day(desk: Desk) -> None:
    desk.change("workshop.yaml", "title: Values", "title: no")
    assert desk.problems() == []


@pytest.mark.parametrize("number", ["9" * 5000, "0x" + "f" * 20, "0o8", "-", "1e999", ".nan", "1_0"])
def test_odd_numbers(desk: Desk, number: str) -> None:
    place = desk.change("workshop.yaml", "solo: 14", f"solo: {number}", number)
    said = desk.problems()
    assert [line.split(": ")[0] for line in said] == ([] if number == "1_0" else [place])
