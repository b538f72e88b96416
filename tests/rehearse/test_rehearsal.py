"""Real rehearsals, small ones: a workshop without faults as people run it, and the faults that can be had quickly.

What depends on how busy this machine is (seconds, and their colour) is not judged here.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from actvo_kit.packs import load_pack
from actvo_kit.rehearse import fault_injection
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.rehearsal_setup import Play, Stage
from actvo_kit.rehearse.server_process import HouseLost, ServerProcess, free_port
from tests import forked

ROOT = Path(__file__).parents[2]
PACK = ROOT / "workshops" / "career_design"
SURE = {"joined", "finished", "counted", "picture", "came_again", "doors", "there", "sound", "trouble", "colleagues"}
MOST_S = 120


def actvo(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"ACTVO_HOME": str(home), "ACTVO_DB_URL": "postgresql://nowhere/none"}
    return forked.run("actvo_kit.cli", ["rehearse", *words], env, MOST_S)


def test_four_people_play_the_whole_workshop(tmp_path: Path) -> None:
    done = actvo(tmp_path, "-n", "4", "--pause=0.05", "--json")
    said = json.loads(done.stdout)
    verdicts = {line["key"]: line["verdict"] for line in said["lines"]}
    assert verdicts.keys() >= SURE | {"opened", "first_page", "next", "saved", "two_pages", "flooded"}
    assert {key: verdicts[key] for key in SURE} == dict.fromkeys(SURE, "green"), said
    assert said["saves"]["acknowledged"] == said["saves"]["there"] > 60
    assert done.returncode == (0 if said["green"] else 1)
    assert said["page"] == str(tmp_path / "rehearsal.html")
    html = (tmp_path / "rehearsal.html").read_text("utf-8")
    assert f"Every saved answer is there: {said['saves']['there']:,}" in html
    assert {one.name for one in tmp_path.iterdir()} == {"rehearsal.html"}, "the room of a rehearsal is gone"


def test_whoever_ends_a_rehearsal_ends_its_room(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "actvo_kit.cli", "rehearse", "-n", "4"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, cwd=ROOT, env=os.environ | {"ACTVO_HOME": str(tmp_path)}, stdout=quiet) as rehearsal:
        mine = psutil.Process(rehearsal.pid)
        for _ in range(600):
            if len(room := mine.children(recursive=True)) > 2:  # the server, its fork server, a page's process
                break
            time.sleep(0.1)
        rehearsal.terminate()
        assert rehearsal.wait(30) != 0
        assert len(room) > 2
        assert psutil.wait_procs(room, timeout=30)[1] == []


def test_a_killed_kernel_a_cut_network_a_killed_server_and_a_held_database_lose_nothing(tmp_path: Path) -> None:
    async def play() -> Stage:
        given = Play(PACK, load_pack(PACK), 0.05, ("quick", "quick"))
        async with Stage.set_up(given, tmp_path, 2) as stage:
            slug = "values"
            for bot in stage.bots:
                await bot.join()
            async with Host.enter(stage.house.links["facilitator"]) as host:
                await host.start("values")
                opened = host.view["flow"]["opened"]
            for bot in stage.bots:
                await bot.visitor.open("/page/1_know_yourself")
            stop = asyncio.Event()
            writing = [asyncio.create_task(bot.scribble(stop, slug)) for bot in stage.bots]
            await asyncio.sleep(1)
            await fault_injection.kill_kernel(stage)
            await asyncio.sleep(1)
            await fault_injection.cut_network(stage)
            await asyncio.sleep(1)
            await fault_injection.kill_server(stage)
            await fault_injection.facilitator_again(stage, opened)
            await fault_injection.hold_database(stage)
            stop.set()
            await asyncio.gather(*writing)
            for bot in stage.bots:
                await bot.visitor.leave()
                await bot.visitor.open("/page/1_know_yourself")
                found = bot.compare(slug)
                assert found.acknowledged == found.there > 5, found.missing
                await bot.leave()
            return stage

    stage = asyncio.run(play())
    assert stage.troubles() == []
    assert [line.key for line in stage.lines] == ["kernel", "cut", "server", "console_back", "locked"]
    assert stage.lines[3].verdict == "green"
    assert "refused" not in stage.lines[4].text, "whoever only has to wait is not refused"
    assert all("no page noticed" not in line.text for line in stage.lines)


def test_a_room_that_cannot_start_says_why(tmp_path: Path) -> None:
    house = ServerProcess(tmp_path / "no_pack", tmp_path, free_port(), "http://127.0.0.1:1")
    with pytest.raises(HouseLost, match="no_pack"):
        asyncio.run(house.start())


@pytest.mark.parametrize("words", [("-n", "0"), ("-n", "many"), ("--fault",), ("--pause", "-1")])
def test_wrong_usage_ends_with_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert actvo(tmp_path, *words).returncode == 2


def test_a_page_that_cannot_be_written_is_known_before_anything_starts(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = actvo(tmp_path, "--page", str(tmp_path / "file" / "page.html"))
    assert done.returncode == 1
    assert "choose another --page" in done.stderr
    assert done.stdout == ""
