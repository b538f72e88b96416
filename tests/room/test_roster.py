from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.errors import StartError
from actvo_kit.room.roster import Expected, read


@pytest.fixture
def roster(tmp_path: Path):
    def write(content: str | bytes) -> Path:
        path = tmp_path / "people.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def problems(path: Path) -> list[str]:
    with pytest.raises(StartError) as caught:
        read(path)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    "content",
    [
        "name,manager\nRowan,Ada\nNoor,\n",
        "\ufeffname,manager\r\nRowan,Ada\r\nNoor,\r\n",
        "Name; Manager\nRowan;Ada\nNoor\n",
        'manager,name\n"Ada",  Rowan \n\n,"No\u200bor"\n',
        'name,manager\n"Rowan","Ada"\n"Noor",""',
    ],
)
def test_what_spreadsheets_write(roster, content: str) -> None:
    assert read(roster(content)) == (Expected("Rowan", "Ada"), Expected("Noor", None))


def test_names_alone_are_enough(roster) -> None:
    assert read(roster("name\nRowan\n")) == (Expected("Rowan", None),)


def test_everything_wrong_is_said_at_once_with_its_line(roster) -> None:
    content = (
        'name,manager\nRowan,Ada\n,Ada\n"Fay\nGus",\nrowan,\nBob,BOB\nx,y,z\nadmin,\nHal,facilitator\n'
        + "n" * 41
        + ",\n"
    )
    said = problems(roster(content))
    assert [line.partition(": ")[0] for line in said] == [
        f"people.csv, line {number}" for number in (3, 6, 7, 8, 9, 10, 11)
    ]
    assert "the name is missing" in said[0]
    assert "on line 2 already" in said[1]
    assert "their own manager" in said[2]
    assert "3 cells and 2 columns" in said[3]
    assert "cannot be the manager" in said[5]
    assert "longer than 40" in said[6]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "line 1: the first line names the columns"),
        ("Rowan\nNoor\n", "line 1: the first line names the columns"),
        ("name,e-mail\nRowan,r@x\n", "line 1: the column “e-mail” has no use here"),
        ("name,name\nRowan,x\n", "line 1: there are two columns “name”"),
        ("name\n\n\n", "line 1: nobody is below the header"),
        ('name\n"Rowan\nNoor\n', "line 2: the quotes or cells cannot be read"),
        ('name\nRo"wan"x\n"a"b\n', "line 3: the quotes or cells cannot be read"),
        (b"name\nRowan\nZo\xeb\n", "line 3: these are not UTF-8 letters"),
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
    assert "cannot be read" in problems(tmp_path)[0]


@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_sentences(tmp_path_factory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("roster") / "people.csv"
    path.write_bytes(b"name,manager\n" + content)
    try:
        assert read(path)
    except StartError as error:
        said = str(error).splitlines()
    else:
        return
    assert all(line.startswith("people.csv") for line in said)
