"""What a host carries: a table of hosts, and that more of anything never carries fewer."""

from dataclasses import fields, replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.server.host.host_capacity import FORKED, KEPT_MEMORY_MB, ORDINARY, Host, carries, sentence

FULL = 200
SERVER = Host(memory_mb=64_000, open_files=16_384, tasks=inf, cores=16, disk_mb=50_000)
NUMBERS = [field.name for field in fields(Host) if field.name not in ("forks", "counts_threads")]


@pytest.mark.parametrize(
    ("host", "limited_by", "most"),
    [
        (SERVER, "room", 200),
        (replace(SERVER, memory_mb=4_000), "memory", 120),
        (replace(SERVER, memory_mb=KEPT_MEMORY_MB), "memory", 0),
        (replace(SERVER, open_files=256), "open files", 4),
        (replace(SERVER, open_files=1_024), "open files", 60),
        (replace(SERVER, tasks=500), "processes", 40),
        (replace(SERVER, cores=0.2), "cores", 199),
        (replace(SERVER, disk_mb=110), "disk space", 40),
        (replace(SERVER, disk_mb=0, memory_mb=0), "memory", 0),
    ],
)  # fmt: skip
def test_hosts(host: Host, limited_by: str, most: int) -> None:
    found = carries(host, FULL)
    assert found.people <= most
    assert found.people > 0 or most == 0
    if most:
        assert found.limited_by == limited_by
    assert found.people == min(found.each.values())


def test_without_fork_each_person_needs_more() -> None:
    small = replace(SERVER, memory_mb=8_000)
    assert carries(replace(small, forks=False), FULL).people < carries(small, FULL).people
    assert ORDINARY.person_mb > FORKED.person_mb


@st.composite
def hosts(draw: st.DrawFn) -> Host:
    number = st.floats(min_value=0, max_value=1e6) | st.just(inf)
    return Host(*(draw(number) for _ in NUMBERS), forks=draw(st.booleans()), counts_threads=draw(st.booleans()))


@given(hosts(), st.sampled_from(NUMBERS), st.floats(min_value=0, max_value=1e6), st.integers(1, FULL))
def test_more_of_anything_never_carries_fewer(host: Host, name: str, more: float, holds: int) -> None:
    greater = replace(host, **{name: getattr(host, name) + more})
    assert 0 <= carries(host, holds).people <= carries(greater, holds).people <= holds
    assert carries(host, holds).people <= carries(host, holds + 1).people


def test_the_sentence_names_the_limit() -> None:
    few = replace(SERVER, open_files=256)
    people = carries(few, FULL).people
    assert sentence(carries(few, FULL)) == f"This machine carries about {people} people (open files)."
    assert sentence(carries(SERVER, FULL)) == "This machine carries 200 people, as many as a room holds."
