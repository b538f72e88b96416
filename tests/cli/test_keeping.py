"""Rosters, dates and deletion as the host meets them."""

import csv
import re
import shutil
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from tests.cli.conftest import ROOT, Run
from tests.running import ServedRoom, two_free_ports

PACK = ROOT / "workshops" / "career_design"


def test_a_wrong_roster_stops_the_start_with_every_line(actvo: Run, home: Path, tmp_path: Path) -> None:
    roster = tmp_path / "people.csv"
    roster.write_text("name,manager\nRowan,Ada\n,x\nrowan,\n", encoding="utf-8")
    done = actvo("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}", f"--roster={roster}")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "people.csv, line 3: the name is missing.",
        "people.csv, line 4: rowan is on line 2 already; add a letter or the family name.",
    ]
    assert not (home / "room.sqlite").exists(), "nothing was begun"


def test_a_closed_room_needs_somebody(actvo: Run) -> None:
    done = actvo("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}", "--closed")
    assert done.returncode == 1
    assert "add --roster people.csv" in done.stderr


def test_links_are_written_for_the_facilitator_alone_and_stay(tmp_path: Path) -> None:
    roster = tmp_path / "people.csv"
    roster.write_text("name,manager\nRowan,Ada\n+1 Ida,\n", encoding="utf-8")
    room = ServedRoom(tmp_path, f"--roster={roster}", "--keep-days=7")
    room.start()
    first = room.personal_links()
    assert stat.S_IMODE((tmp_path / "links.csv").stat().st_mode) == 0o600
    assert set(first) == {"Rowan", "'+1 Ida"}
    assert all(re.fullmatch(rf"{room.url}/own#key=[\w-]{{32}}", link) for link in first.values())
    said = (tmp_path / "out").read_text()
    assert f"{tmp_path / 'links.csv'}   (2 links" in said
    assert "2 people, 1 manager, from people.csv, columns name and manager." in said
    assert room.keys.recovery_code in said
    assert "kept for 7 days after the workshop ends" in said
    assert first["Rowan"].rpartition("=")[2] not in said
    browser = httpx.Client(base_url=room.url)
    assert browser.post("/own", data={"token": first["Rowan"].rpartition("=")[2]}).status_code == 303
    room.stop()
    roster.write_text("name,manager\nRowan,Ada\nNoor,\n", encoding="utf-8")
    room.start()
    again = room.personal_links()
    assert set(again) == {"Rowan", "Noor", "'+1 Ida"}
    assert {name: again[name] for name in first} == first
    assert browser.post("/mine/delete", data={"sure": "yes"}).status_code == 200
    assert set(room.personal_links()) == {"Noor", "'+1 Ida"}
    room.stop()


def test_one_folder_holds_one_open_room(actvo: Run, tmp_path: Path) -> None:
    room = ServedRoom(tmp_path)
    room.start()
    for words in (("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}"), ("erase", "--yes")):
        done = actvo(*words, home=tmp_path)
        assert done.returncode == 1
        assert done.stderr.startswith(f"The room in {tmp_path} is open in another window")
    room.kill()
    room.start()
    assert httpx.get(f"{room.url}/health").status_code == 200
    room.stop()


def test_a_room_whose_time_has_passed_is_deleted_at_the_start(tmp_path: Path) -> None:
    room = ServedRoom(tmp_path)
    room.start()
    old = room.keys.join_code
    assert httpx.post(f"{room.url}/join", data={"code": old, "name": "Quillon"}).status_code == 303
    room.stop()
    passed = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
    with sqlite3.connect(tmp_path / "room.sqlite") as connection:
        connection.execute("UPDATE room SET delete_after = ?", (passed,))
    connection.close()
    room.start()
    assert "it is deleted, and this is a new one" in (tmp_path / "out").read_text()
    assert room.keys.join_code != old
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file() and path.name != "out")
    assert b"Quillon" not in kept
    room.stop()


def test_erasing_a_room(actvo: Run, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("name\nWendeline\n", encoding="utf-8")
    room = ServedRoom(tmp_path, f"--roster={tmp_path / 'people.csv'}")
    room.start()
    httpx.post(f"{room.url}/join", data={"code": room.keys.join_code, "name": "Quillon"})
    room.stop()
    asked = actvo("erase", home=tmp_path)
    assert asked.returncode == 1
    assert (tmp_path / "room.sqlite").exists(), "nobody said yes"
    done = actvo("erase", "--yes", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name for path in tmp_path.iterdir()} == {"people.csv", "out", "err"}
    again = actvo("erase", "--yes", home=tmp_path)
    assert again.returncode == 1
    assert "There is no room in" in again.stderr


def test_erasing_a_room_whose_database_is_elsewhere(tmp_path: Path, actvo: Run, monkeypatch) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite"
    monkeypatch.setenv("ACTVO_DB_URL", f"sqlite:///{elsewhere}")
    home = tmp_path / "home"
    home.mkdir()
    room = ServedRoom(home)
    room.start()
    httpx.post(f"{room.url}/join", data={"code": room.keys.join_code, "name": "Quillon"})
    room.stop()
    assert actvo("erase", "--yes", home=home).returncode == 0
    left = b"".join(path.read_bytes() for path in tmp_path.glob("elsewhere*"))
    assert left
    assert b"Quillon" not in left


def test_the_file_of_links_is_a_spreadsheet(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text('name\n"Rowan, the first"\n"@Noor"\n', encoding="utf-8")
    room = ServedRoom(tmp_path, f"--roster={tmp_path / 'people.csv'}")
    room.start()
    with (tmp_path / "links.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert [row[0] for row in rows] == ["name", "'@Noor", "Rowan, the first"]
    room.stop()


def test_a_start_with_another_pack_says_what_the_room_had_and_the_pack_has_not(tmp_path: Path) -> None:
    room = ServedRoom(tmp_path)
    room.start()
    httpx.post(f"{room.url}/join", data={"code": room.keys.join_code, "name": "Quillon"})
    room.stop()
    assert "no longer" not in (tmp_path / "out").read_text()
    room.pack = shutil.copytree(PACK, tmp_path / "pack")
    for file in room.pack.rglob("*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("OPT-005", "OPT-505"), encoding="utf-8")
    room.start()
    room.stop()
    said = [line for line in (tmp_path / "out").read_text().splitlines() if "no longer" in line]
    assert [line.partition(":")[2].partition(".")[0] for line in said] == [" 1 option (OPT-005)"]
