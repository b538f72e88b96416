"""Gives up system calls, for all threads of the process and for good (seccomp): the second half of the fence.

Landlock leaves alone what is no file: sockets other than TCP, the limits and turns of other processes, modes and times
of files. A page's process has its sockets by then and makes no other; it starts no program and no process. A call that
was given up is answered "not permitted", one that is newer than this list "not there".
"""

import ctypes
import errno
import os
import platform
import socket
import sys
from typing import NamedTuple

from actvo_kit.kernels.system_calls import FORBIDDEN

__all__ = ["can_give_up_calls", "give_up_calls"]


class Machine(NamedTuple):
    """A processor architecture: its column in the table, its name in a filter, and calls that are looked at more
    closely.
    """

    column: int
    audit: int
    seccomp: int
    clone: int
    socketpair: int
    fcntl: int
    ioctl: int
    prlimit64: int
    sched_setscheduler: int
    kill: tuple[int, ...]
    """Calls whose first argument is a process: kill, tgkill, rt_sigqueueinfo and rt_tgsigqueueinfo."""


MACHINES = {
    "x86_64": Machine(0, 0xC000003E, 317, 56, 53, 72, 16, 302, 144, (62, 234, 129, 297)),
    "aarch64": Machine(1, 0xC00000B7, 277, 220, 199, 25, 29, 261, 119, (129, 131, 138, 240)),
}
CLONE3, NEWEST, OTHER_ABI = 435, 462, 0x40000000
NO_NEW_PRIVILEGES, SET_FILTER, ALL_THREADS, IS_THERE = 38, 1, 1, 2
ALLOW, ANSWER = 0x7FFF0000, 0x00050000
NO, NOT_THERE = ANSWER | errno.EPERM, ANSWER | errno.ENOSYS
LOAD, AND, EQUAL, ABOVE, RETURN = 0x20, 0x54, 0x15, 0x25, 0x06
"""Operations of classic BPF: load a word, mask it, jump when it is equal or above, return."""
CALL, ARCHITECTURE, ARGUMENT = 0, 4, 16
"""Offsets in `seccomp_data`; an argument has 8 bytes, the lower half first, and these calls read no more."""
THREAD, KIND = 0x00010000, 0xF
THREAD_OR_NAMESPACE = THREAD | 0x7E020000
"""CLONE_THREAD with all of CLONE_NEW…, which must not stand beside it."""
SIGNALS_OF_FILES = (8, 15)
"""F_SETOWN and F_SETOWN_EX, which choose the process that the system signals."""
TERMINALS = (0x5412, 0x541C, 0x8901, 0x8902)
"""TIOCSTI and TIOCLINUX type for somebody; FIOSETOWN and SIOCSPGRP are F_SETOWN again."""

Line = tuple[int, int, int, int]
"""A line of BPF: operation, lines to skip when true, when false, and its number."""


class Filter(ctypes.Structure):
    """The C structure `sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("lines", ctypes.c_void_p))


class FilterLine(ctypes.Structure):
    """The C structure `sock_filter`."""

    _fields_ = (("operation", ctypes.c_ushort), ("so", ctypes.c_ubyte), ("else_", ctypes.c_ubyte), ("k", ctypes.c_uint))


def can_give_up_calls() -> bool:
    """Returns whether this system has seccomp, and we know its calls."""
    machine = _machine()
    return machine is not None and _libc().syscall(machine.seccomp, IS_THERE, 0, _pointer(ANSWER)) == 0


def give_up_calls() -> bool:
    """Installs the filter, once, when all sockets are made. Returns False, and does nothing, where the system has no
    seccomp.

    Raises OSError when it has it and refuses.
    """
    machine = _machine()
    if machine is None or not can_give_up_calls():
        return False
    lines = _lines(machine, os.getpid())
    program_lines = (FilterLine * len(lines))(*(FilterLine(*line) for line in lines))
    program = Filter(len(lines), ctypes.cast(program_lines, ctypes.c_void_p))
    libc = _libc()
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.syscall(
        machine.seccomp, SET_FILTER, ALL_THREADS, ctypes.byref(program)
    ):
        raise OSError(ctypes.get_errno(), "the system refused the filter of calls")
    return True


def _lines(machine: Machine, own: int) -> list[Line]:
    lines: list[Line] = [
        (LOAD, 0, 0, ARCHITECTURE), (EQUAL, 1, 0, machine.audit), (RETURN, 0, 0, NO),
        (LOAD, 0, 0, CALL), (ABOVE, 0, 1, OTHER_ABI - 1), (RETURN, 0, 0, NO),
        *_when(CLONE3, NOT_THERE),  # its flags cannot be looked at, and the C library falls back to clone
        (ABOVE, 0, 1, NEWEST), (RETURN, 0, 0, NOT_THERE),
    ]  # fmt: skip
    for numbers in FORBIDDEN.values():
        if (number := numbers[machine.column]) is not None:
            lines += _when(number, NO)
    for call in machine.kill:
        lines += _only(call, (0, own))
    lines += _only(machine.prlimit64, (0, 0), (0, own))
    lines += _only(machine.sched_setscheduler, (1, os.SCHED_OTHER))  # each thread of ZeroMQ begins with it, or aborts
    lines += _only(machine.clone, (0, THREAD), mask=THREAD_OR_NAMESPACE)
    lines += _neither(machine.fcntl, 1, SIGNALS_OF_FILES) + _neither(machine.ioctl, 1, TERMINALS)
    lines += _pair(machine.socketpair)
    return [*lines, (RETURN, 0, 0, ALLOW)]


def _when(call: int, answer: int) -> list[Line]:
    return [(EQUAL, 0, 1, call), (RETURN, 0, 0, answer)]


def _argument(number: int) -> Line:
    return LOAD, 0, 0, ARGUMENT + 8 * number


def _guarded(call: int, body: list[Line]) -> list[Line]:
    """Returns lines that run `body`, which answers, for this call alone."""
    return [(EQUAL, 0, len(body), call), *body]


def _only(call: int, *values: tuple[int, int], mask: int = 0xFFFFFFFF) -> list[Line]:
    """Allows the call with one of these values of an argument."""
    body: list[Line] = []
    for argument, value in values:
        body += [_argument(argument), (AND, 0, 0, mask), (EQUAL, 0, 1, value), (RETURN, 0, 0, ALLOW)]
    return _guarded(call, [*body, (RETURN, 0, 0, NO)])


def _neither(call: int, argument: int, values: tuple[int, ...]) -> list[Line]:
    body: list[Line] = [_argument(argument)]
    for value in values:
        body += _when(value, NO)
    return _guarded(call, [*body, (RETURN, 0, 0, ALLOW)])


def _pair(call: int) -> list[Line]:
    """Allows a pair of stream sockets: at one of datagrams a message could be addressed to somebody else."""
    return _guarded(call, [
        _argument(0), (EQUAL, 1, 0, socket.AF_UNIX), (RETURN, 0, 0, NO),
        _argument(1), (AND, 0, 0, KIND), (EQUAL, 1, 0, socket.SOCK_STREAM), (RETURN, 0, 0, NO),
        (RETURN, 0, 0, ALLOW),
    ])  # fmt: skip


def _machine() -> Machine | None:
    if sys.platform != "linux" or ctypes.sizeof(ctypes.c_void_p) != 8:
        return None
    return MACHINES.get(platform.machine())


def _pointer(value: int) -> object:
    return ctypes.byref(ctypes.c_uint32(value))


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
