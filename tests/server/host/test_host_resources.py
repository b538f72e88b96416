"""What is read from this very machine, and from made-up control groups."""

import subprocess
import sys
from math import inf
from pathlib import Path

import pytest

from actvo_kit.server.host.cgroup import own_group
from actvo_kit.server.host.host_resources import cores, free_mb, read_host


def write(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text + "\n")


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    return tmp_path / "process"


def test_the_second_version(tmp_path: Path, listed: Path) -> None:
    listed.write_text("0::/user/room\n")
    write(tmp_path / "user", memory__max="900000000", memory__current="100000000", pids__max="max", cpu__max="max 1")
    own = {"memory__max": "max", "memory__current": "1", "pids__max": "300", "pids__current": "40"}
    write(tmp_path / "user" / "room", **own, cpu__max="150000 100000")
    assert own_group(tmp_path, listed) == (800, 260, 1.5)


def test_what_only_caches_files_is_free(tmp_path: Path, listed: Path) -> None:
    listed.write_text("0::/\n")
    stat = "anon 1\ninactive_file 150000000"
    write(tmp_path, memory__max="500000000", memory__current="450000000", memory__stat=stat)
    assert own_group(tmp_path, listed).memory_mb == 200


def test_the_first_version(tmp_path: Path, listed: Path) -> None:
    listed.write_text("7:cpu,cpuacct:/a\n4:memory:/a\n8:pids:/not/visible/here\n1:name=systemd:/\n")
    write(tmp_path / "memory", memory__limit_in_bytes="9223372036854771712", memory__usage_in_bytes="5")
    used = {"memory__usage_in_bytes": "60000000", "memory__stat": "cache 3\ntotal_inactive_file 1000000"}
    write(tmp_path / "memory" / "a", memory__limit_in_bytes="80000000", **used)
    write(tmp_path / "cpu" / "a", cpu__cfs_quota_us="50000", cpu__cfs_period_us="100000")
    write(tmp_path / "pids", pids__max="64", pids__current="14")
    assert own_group(tmp_path, listed) == (21, 50, 0.5)


@pytest.mark.parametrize("text", ["", "nonsense", "0::/\n3:memory", "4:memory:/../../etc"])
def test_no_groups_no_limit(tmp_path: Path, listed: Path, text: str) -> None:
    listed.write_text(text)
    assert own_group(tmp_path, listed) == (inf, inf, inf)
    assert own_group(tmp_path, tmp_path / "there is none") == (inf, inf, inf)


def test_this_machine_is_not_nothing(tmp_path: Path) -> None:
    host = read_host(tmp_path / "not" / "yet" / "made")
    assert host.memory_mb > 100
    assert host.disk_mb > 1
    assert 0 < host.cores == cores() < 10_000
    assert host.open_files >= 64
    assert abs(host.memory_mb - free_mb()) < 5_000


LIMITS = """
import resource, sys
from actvo_kit.server.host.host_resources import read_host, widen_limits
from pathlib import Path
resource.setrlimit(resource.RLIMIT_NOFILE, (100, int(sys.argv[1])))
widen_limits()
widen_limits()
print(int(read_host(Path(".")).open_files), resource.getrlimit(resource.RLIMIT_NOFILE)[1])
"""


@pytest.mark.parametrize("hard", [100, 700])
def test_a_low_limit_is_raised_as_far_as_it_may(hard: int) -> None:
    done = subprocess.run([sys.executable, "-c", LIMITS, str(hard)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(hard), str(hard)]
