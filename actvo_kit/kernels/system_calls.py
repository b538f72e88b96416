"""Lists the system calls that a page's process gives up, with their numbers on x86-64 and on 64-bit ARM (`-`
for none).
"""

__all__ = ["FORBIDDEN"]

_TABLE = """
# sockets: a kernel has all it needs by then
socket 41 198; connect 42 203; bind 49 200; listen 50 201;
# programs and processes
execve 59 221; execveat 322 281; fork 57 -; vfork 58 -; unshare 272 97; setns 308 268;
# other processes: their memory, descriptors, turns and limits
ptrace 101 117; process_vm_readv 310 270; process_vm_writev 311 271; kcmp 312 272; pidfd_open 434 434;
pidfd_getfd 438 438; pidfd_send_signal 424 424; tkill 200 130; process_madvise 440 440; process_mrelease 448 448;
migrate_pages 256 238; move_pages 279 239; setpriority 141 140; ioprio_set 251 30; sched_setaffinity 203 122;
sched_setparam 142 118; sched_setattr 314 274;
# ways around a filter, and parts of Linux that nobody here needs
io_uring_setup 425 425; io_uring_enter 426 426; io_uring_register 427 427; bpf 321 280; perf_event_open 298 241;
userfaultfd 323 282; add_key 248 217; request_key 249 218; keyctl 250 219; memfd_secret 447 447;
# files, where Landlock does not look: their modes, owners, marks, times, and who uses them when
chmod 90 -; fchmod 91 52; fchmodat 268 53; fchmodat2 452 452; chown 92 -; lchown 94 -; fchown 93 55; fchownat 260 54;
setxattr 188 5; lsetxattr 189 6; fsetxattr 190 7; removexattr 197 14; lremovexattr 198 15; fremovexattr 199 16;
utime 132 -; utimes 235 -; futimesat 261 -; utimensat 280 88; truncate 76 45; inotify_init 253 -;
inotify_init1 294 26; inotify_add_watch 254 27; fanotify_init 300 262; fanotify_mark 301 263;
name_to_handle_at 303 264; open_by_handle_at 304 265; chroot 161 51;
# memory and messages shared by name
shmget 29 194; shmat 30 196; shmctl 31 195; semget 64 190; semop 65 193; semctl 66 191; semtimedop 220 192;
msgget 68 186; msgsnd 69 189; msgrcv 70 188; msgctl 71 187; mq_open 240 180; mq_unlink 241 181;
# the machine, when the room runs as root
mount 165 40; umount2 166 39; pivot_root 155 41; move_mount 429 429; open_tree 428 428; fsopen 430 430;
fsconfig 431 431; fsmount 432 432; fspick 433 433; mount_setattr 442 442; reboot 169 142; kexec_load 246 104;
kexec_file_load 320 294; init_module 175 105; finit_module 313 273; delete_module 176 106; swapon 167 224;
swapoff 168 225; sethostname 170 161; setdomainname 171 162; acct 163 89; settimeofday 164 170; clock_settime 227 112;
adjtimex 159 171; clock_adjtime 305 266; quotactl 179 60; quotactl_fd 443 443; syslog 103 116; vhangup 153 58;
iopl 172 -; ioperm 173 -; modify_ldt 154 -; nfsservctl 180 42;
"""


def _read(table: str) -> dict[str, tuple[int | None, int | None]]:
    lines = [line for line in table.splitlines() if not line.startswith("#")]
    rows = (row.split() for row in " ".join(lines).split(";") if row.strip())
    return {name: (_number(intel), _number(arm)) for name, intel, arm in rows}


def _number(text: str) -> int | None:
    return None if text == "-" else int(text)


FORBIDDEN = _read(_TABLE)
"""The two numbers of each call, by its name."""
