"""Lists what every kernel of a room is started with: nothing is kept of what it ran, and nothing printed."""

__all__ = ["ARGUMENTS", "DIGESTS"]

DIGESTS = 128
"""Messages a session remembers against replay; Jupyter's 65,536 would be 10 MB for each of two ends.

It is full within minutes, so that what a page takes does not grow for the rest of a workshop (benchmarks/soak.py).
"""
ARGUMENTS = (
    "--HistoryManager.enabled=False",
    "--IPKernelApp.outstream_class=None",
    "--no-stdout",
    "--no-stderr",
    "--IPKernelApp.log_level=50",  # its log repeats what a page sent: anybody could fill the facilitator's terminal
    f"--Session.digest_history_size={DIGESTS}",
)
