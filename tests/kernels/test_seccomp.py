"""A process that gave up its calls: no socket, no other process, no program, whoever runs it; its own work goes on."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from actvo_kit.kernels import seccomp
from actvo_kit.kernels.system_calls import FORBIDDEN

ROOT = Path(__file__).parents[2]
NOBODY = "65534"
INSIDE = """
import ctypes, errno, fcntl, json, os, resource, signal, socket, subprocess, sys, threading, time
from actvo_kit.kernels.seccomp import give_up_calls
if len(sys.argv) > 2:
    os.setgroups([]), os.setgid(int(sys.argv[2])), os.setuid(int(sys.argv[2]))
parent, own = os.getppid(), os.getpid()
libc = ctypes.CDLL(None, use_errno=True)
wait, answers = threading.Event(), {}
def raw(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "")
TRIED = {
    "netlink": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 4),
    "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    "udp 6": lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
    "tcp": lambda: socket.socket(socket.AF_INET),
    "packets": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW),
    "unix": lambda: socket.socket(socket.AF_UNIX),
    "datagrams": lambda: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM),
    "limits": lambda: resource.prlimit(parent, resource.RLIMIT_NOFILE),
    "priority": lambda: os.setpriority(os.PRIO_PROCESS, parent, 19),
    "cores": lambda: os.sched_setaffinity(parent, os.sched_getaffinity(parent)),
    "scheduler": lambda: os.sched_setscheduler(parent, os.SCHED_BATCH, os.sched_param(0)),
    "signal": lambda: os.kill(parent, 0),
    "thread's signal": lambda: raw({tgkill}, parent, parent, 0),
    "process descriptor": lambda: os.pidfd_open(parent),
    "trace": lambda: raw({ptrace}, 16, parent, 0, 0),
    "io_uring": lambda: raw(425, 8, ctypes.create_string_buffer(200)),
    "namespace": lambda: raw({unshare}, 0x10000000),
    "bpf": lambda: raw({bpf}, 0, 0, 0),
    "fork": os.fork,
    "program": lambda: subprocess.run([sys.executable, "-c", ""]),
    "become a program": lambda: os.execv(sys.executable, [sys.executable, "-c", ""]),
    "mode": lambda: os.chmod(sys.argv[1], 0o777),
    "time": lambda: os.utime(sys.argv[1]),
    "owner of signals": lambda: fcntl.fcntl(0, fcntl.F_SETOWN, parent),
    "wake by file": lambda: raw({inotify}, 0),
    "clone3": lambda: raw(435, None, 0),
    "newer than we know": lambda: raw(463),
    "a usual turn": lambda: os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0)),
    "pair": lambda: [one.close() for one in socket.socketpair()],
    "own limits": lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)),
    "own signal": lambda: os.kill(own, 0),
    "abort": lambda: signal.pthread_kill(threading.get_ident(), 0),
    "thread": lambda: (lambda one: (one.start(), one.join()))(threading.Thread(target=int)),
    "read": lambda: open(sys.argv[1]).read(),
    "sleep": lambda: time.sleep(0),
}
def outcomes():
    found = {}
    for what, act in TRIED.items():
        try:
            act()
            found[what] = "done"
        except OSError as error:
            found[what] = errno.errorcode[error.errno]
    return found
thread = threading.Thread(target=lambda: (wait.wait(), answers.update(outcomes())))
thread.start()
assert give_up_calls()
wait.set()
thread.join()
print(json.dumps([outcomes(), answers]))
"""
OPEN = {"a usual turn", "pair", "own limits", "own signal", "abort", "thread", "read", "sleep"}

linux = pytest.mark.skipif(not seccomp.can_give_up_calls(), reason="this system has no seccomp, or another processor")
accounts = pytest.mark.parametrize("account", [[], [NOBODY]] if os.geteuid() == 0 else [[]], ids=str)


def numbers() -> dict[str, int]:
    machine = seccomp._machine()
    assert machine
    named = {"ptrace": "ptrace", "unshare": "unshare", "bpf": "bpf", "inotify": "inotify_init1"}
    found = {short: FORBIDDEN[name][machine.column] or 0 for short, name in named.items()}
    return {"tgkill": machine.kill[1]} | found


@linux
@accounts
def test_a_process_without_its_calls(account: list[str]) -> None:
    code = INSIDE
    for name, number in numbers().items():
        code = code.replace(f"{{{name}}}", str(number))
    file = Path(__file__)
    found = subprocess.run(
        [sys.executable, "-c", code, str(file), *account], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert not found.returncode, found.stderr
    for outcomes in json.loads(found.stdout):  # of the first thread, and of one that was there before
        assert {what for what, came in outcomes.items() if came == "done"} == OPEN
        unknown = {"clone3", "newer than we know"}
        assert {came for what, came in outcomes.items() if what not in OPEN | unknown} == {"EPERM"}, outcomes
        assert {outcomes[what] for what in unknown} == {"ENOSYS"}, "the C library has another way then"


def test_the_numbers_are_those_of_the_system_calls() -> None:
    """Compared with libseccomp, which most systems have."""
    try:
        library = ctypes.CDLL("libseccomp.so.2")
    except OSError:
        pytest.skip("this system has no libseccomp to compare with")
    resolved = library.seccomp_syscall_resolve_name_arch
    closer = ("seccomp", "clone", "socketpair", "fcntl", "ioctl", "prlimit64", "sched_setscheduler")
    signals = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
    for machine in seccomp.MACHINES.values():
        ours = {name: number[machine.column] for name, number in FORBIDDEN.items()}
        ours |= {name: getattr(machine, name) for name in closer} | dict(zip(signals, machine.kill, strict=True))
        for name, number in ours.items():
            theirs = resolved(ctypes.c_uint32(machine.audit), name.encode())
            assert theirs == number or (number is None and theirs < 0) or theirs == -1, name


def test_where_there_is_none_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not seccomp.can_give_up_calls()
    assert not seccomp.give_up_calls()
    assert os.cpu_count()
