import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from actvo_kit.errors import DoorError, StartError
from actvo_kit.room.entry.roster import Expected, read
from actvo_kit.room.people.person_names import clean

ROWAN = (Expected("Rowan", "Ada"), Expected("Noor", None))


@pytest.fixture
def roster(tmp_path: Path):
    def write(content: str | bytes) -> Path:
        path = tmp_path / "people.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def workbook(path: Path, *sheets: tuple[str, list[list[object]]], hidden: tuple[str, ...] = ()) -> Path:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        sheet.sheet_state = "hidden" if title in hidden else "visible"
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(StartError) as caught:
        read(path)
    return str(caught.value).splitlines()


def outcome(path: Path) -> list[str]:
    """The problems, if there are any; read people are Rowan."""
    try:
        assert [one.name for one in read(path).people] == ["Rowan"]
    except StartError as error:
        return str(error).splitlines()
    return []


@pytest.mark.parametrize(
    "content",
    [
        "name,manager\nRowan,Ada\nNoor,\n",
        "\ufeffname,manager\r\nRowan,Ada\r\nNoor,\r\n",
        "Name; Manager\nRowan;Ada\nNoor\n",
        'manager,name\n"Ada",  Rowan \n\n,"No\u200bor"\n',
        'name,manager\n"Rowan","Ada"\n"Noor",""',
        "name\tmanager\nRowan\tAda\nNoor\t\n",
        "sep=;\nname;manager\nRowan;Ada\nNoor;\n",
        "name,manager,,,\nRowan,Ada,,,\nNoor,,,,\n,,,,\n",
        "\n\nMarketing; spring 2026\n\nName;Manager\nRowan;Ada\nNoor;\n",
        "name,e-mail,manager\nRowan,r@x,Ada\nNoor,n@x,\n",
        "Name,Vorgesetzte/r\nRowan,Ada\nNoor,\n",
        "Nom;Supérieur\nRowan;Ada\nNoor;\n",
        "Prénom;Responsable\nRowan;Ada\nNoor;\n",
        "Nombre;Jefa\nRowan;Ada\nNoor;\n",
        "Naam;Leidinggevende\nRowan;Ada\nNoor;\n",
        "Imię;Przełożony\nRowan;Ada\nNoor;\n",
        "Nome;Gestora\nRowan;Ada\nNoor;\n",
        "NOME*;Responsabile:\nRowan;Ada\nNoor;\n",
        "name,manager\nRowan,Ada\nNoor,\n".encode("utf-16"),
        "name,manager\nRowan,Ada\nNoor,\n".encode("utf-16-le"),
        "name,manager\nRowan,Ada\nNoor,\n".encode("utf-16-be"),
    ],
)
def test_what_spreadsheets_write(roster, content: str | bytes) -> None:
    assert read(roster(content)).people == ROWAN


@pytest.mark.parametrize(
    "content", ["Name;Vorname\nRoth;Zoë\n", "First name,Last name\nZoë,Roth\n", "Apellidos\tNombre\nRoth\tZoë\n"]
)
def test_a_name_in_two_columns(roster, content: str) -> None:
    assert read(roster(content)).people == (Expected("Zoë Roth", None),)


def test_names_alone_are_enough(roster) -> None:
    assert read(roster("name\nRowan\n")) == (
        (Expected("Rowan", None),),
        "1 person, 0 managers, from people.csv, column name.",
    )


def test_windows_letters_are_read_and_asked_about(roster) -> None:
    found = read(roster("Name;Chefin\nZoë;Jürg\nNoor;\n".encode("cp1252")))
    assert found.people == (Expected("Zoë", "Jürg"), Expected("Noor", None))
    assert found.summary.endswith("please look at “Zoë”.")


def test_letters_of_another_country_are_not_guessed(roster) -> None:
    said = problems(roster("name\nŁukasz\nJoanna\nMałgorzata\n".encode("cp1250")))
    assert [one.partition(": ")[0] for one in said] == ["people.csv, line 2", "people.csv, line 4"]
    assert all("CSV UTF-8" in one for one in said)


def test_a_workbook(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "people.xlsx",
        ("Notes", [["Please ask Ada"], ["about the list"]]),
        ("Old", [["name"], ["Somebody hidden"]]),
        ("Team", [["Spring 2026"], [], ["Name", "E-mail", "Manager", None], ["Rowan", "r@x", "Ada"], [], ["Noor"]]),
        hidden=("Old",),
    )
    found = read(path)
    assert found.people == ROWAN
    assert found.summary == (
        "2 people, 1 manager, from sheet “Team” of people.xlsx, columns Name and Manager. "
        "Not read: “E-mail”; a room keeps names and nothing else."
    )


def test_formulas_are_not_computed_and_problems_have_their_rows(tmp_path: Path) -> None:
    rows = [["Name", "Manager"], ['=CONCATENATE("Ro","wan")', None], ["MÃ¼ller", None], ["Noor", "#REF!"], [7, "Ada"]]
    said = problems(workbook(tmp_path / "people.xlsx", ("Team", rows)))
    assert [one.partition(": ")[0] for one in said] == [f"people.xlsx, sheet “Team”, line {n}" for n in (2, 3, 4)]
    assert "formula without its result" in said[0]
    assert "write “Müller”" in said[1]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "of a kind that cannot be read here"),
        (b"PK\x03\x04" + bytes(600), "is not a workbook that can be read"),
        (bytes(5_000_001), "is larger than 5 MB"),
    ],
)
def test_a_workbook_of_another_kind(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    assert said in problems(path)[0]


def test_a_workbook_that_unpacks_to_too_much(tmp_path: Path) -> None:
    path = workbook(tmp_path / "people.xlsx", ("Team", [["name"], ["Rowan"]]))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/image1.png", bytes(11_000_000))
    assert path.stat().st_size < 100_000
    assert problems(path) == ["people.xlsx holds more than 10 MB; a roster holds names only."]


def test_other_packed_files_and_spoilt_workbooks(tmp_path: Path) -> None:
    path = workbook(tmp_path / "people.xlsx", ("Team", [["name"], ["Rowan"]]))
    whole = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as packed:
        parts = {one: packed.read(one) for one in packed.namelist()}
    for left_out in parts:
        with zipfile.ZipFile(path, "w") as packed:
            for name in parts.keys() - {left_out}:
                packed.writestr(name, parts[name])
        assert all(one.startswith("people.xlsx") and str(tmp_path) not in one for one in outcome(path))
    path.write_bytes(whole[: len(whole) // 2])
    assert "is not a workbook that can be read" in problems(path)[0]


def test_everything_wrong_is_said_at_once_with_its_line(roster) -> None:
    content = (
        'name,manager\nRowan,Ada\n,Ada\n"Fay\nGus",\nrowan,\nBob,BOB\nx,y,z\nadmin,\nHal,facilitator\n'
        + "n" * 41
        + ',\nMÃ¼ller,\n"Ivo,\nKim,Ada\nNo\ufffdr,\n=A1,\nx"y"'
    )
    said = problems(roster(content))
    assert [line.partition(": ")[0] for line in said] == [
        f"people.csv, line {number}" for number in (3, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16)
    ]
    assert "the name is missing" in said[0]
    assert "on line 2 already" in said[1]
    assert "their own manager" in said[2]
    assert "3 cells and 2 columns" in said[3]
    assert "cannot be the manager" in said[5]
    assert "longer than 40" in said[6]
    assert "write “Müller”" in said[7]
    assert "the quotes do not fit" in said[8]
    assert "were lost" in said[9]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "line 1: no line names the columns"),
        ("Rowan\nNoor\n", "line 1: no line names the columns"),
        ("name,name\nRowan,x\n", "line 1: there are two columns “name”"),
        ("Name;Teilnehmer\nRowan;x\n", "line 1: there are two columns “Name” and “Teilnehmer”"),
        ("name\n\n\n", "line 1: nobody is below the header"),
        ('name\n"Rowan\nNoor\n', "line 2: the quotes do not fit"),
        ('name\nRo"wan"x\n"a"b\n', "line 3: the quotes do not fit"),
        (b"name\nRowan\nZo\x81\n", "line 3: these letters cannot be read"),
        ("name\n" + "x" * 201 + "\n", "line 2: a cell is longer than 200"),
        ("name\n" + "".join(f"Person {n}\n" for n in range(201)), "line 202: a room holds 200 people"),
        ("name\n" + "x" * 200_001, "is larger than 200 kB"),
    ],
)
def test_a_file_that_is_no_roster(roster, content: str | bytes, said: str) -> None:
    first = problems(roster(content))[0]
    assert first.startswith("people.csv")
    assert said in first


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "cannot be read (no such file or directory)" in problems(tmp_path / "people.csv")[0]
    assert problems(tmp_path) == [f"The roster {tmp_path.name} cannot be read (is a directory)."]


WORD = st.text("abdeklmnorstuvyéüßñçøå", min_size=2, max_size=8).map(str.title)


def may_be_a_name(name: str) -> bool:
    """“Aa System” and the like are refused, and said so, by another test."""
    try:
        return clean(name, []) == name
    except DoorError:
        return False


NAME = st.builds("{} {}".format, WORD, WORD).filter(may_be_a_name)
PEOPLE = st.lists(st.tuples(NAME, st.one_of(st.just(""), WORD.filter(may_be_a_name))), min_size=1, max_size=8)
HEADS = st.sampled_from(
    [("Name", "Manager"), ("Teilnehmer", "Führungskraft"), ("Nom", "Supérieur"), ("Nombre", "Jefe"),
     ("Naam", "Leidinggevende"), ("Uczestnik", "Kierownik"), ("Nome", "Gestor"), ("Nome", "Responsabile")]
)  # fmt: skip


@given(
    people=PEOPLE.map(lambda all_: list({name.casefold(): (name, boss) for name, boss in all_}.values())),
    heads=HEADS,
    before=st.lists(st.sampled_from([[], ["Spring 2026"], ["Team", "", "North"]]), max_size=3),
    empty=st.integers(0, 3),
    swap=st.booleans(),
    kind=st.sampled_from(
        ["xlsx", *((sep, code) for sep in ",;\t" for code in ("utf-8", "utf-8-sig", "utf-16", "cp1252"))]
    ),
    data=st.data(),
)
def test_however_it_was_saved_the_people_are_the_same(
    tmp_path_factory, people, heads, before, empty, swap, kind, data
) -> None:
    turn = slice(None, None, -1) if swap else slice(None)
    rows = [*before, *([*row[turn], *[""] * empty] for row in [heads, *people])]
    rows.insert(data.draw(st.integers(len(before) + 1, len(rows))), [""] * empty)
    path = tmp_path_factory.mktemp("roster") / "people"
    if kind == "xlsx":
        workbook(path, ("Team", [[cell or None for cell in row] for row in rows]))
    else:
        text = "\r\n".join(kind[0].join(row) for row in rows)
        try:
            path.write_bytes(text.encode(kind[1]))
        except UnicodeEncodeError:
            path.write_bytes(text.encode("utf-8"))
    assert read(path).people == tuple(Expected(name, boss or None) for name, boss in people)


@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_sentences(tmp_path_factory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("roster") / "people.csv"
    path.write_bytes(b"name,manager\n" + content)
    try:
        assert read(path).people
    except StartError as error:
        said = str(error).splitlines()
    else:
        return
    assert all(line.startswith("people.csv") for line in said)
