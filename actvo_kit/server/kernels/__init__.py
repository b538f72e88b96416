"""Owns the kernels of a room: whose each is, which are spare, what runs in one.

What ends a kernel, and where:

- its page was left, or a third page of the same person came: five seconds later, `room_kernels.py`;
- its person signed out or deleted everything: at once, `Kernels.end_of` in `room_kernels.py`;
- memory is short: spare ones, then those nobody looks at, `memory_pressure.py`;
- nobody has had a socket to it for ten minutes: Jupyter's culling, set in `voila_config.py`;
- the server is gone: the kernel by itself, `actvo_kit/kernels/child.py`.

`kernel_exit.py` notices each end, whatever the cause.
"""
