"""How every benchmark speaks: a small table, or one JSON line with `--json`. Figures hold for this machine only."""

import json
import os
import platform
import sys

Row = tuple[str, str, object]


def report(title: str, rows: list[Row]) -> None:
    """Prints `rows` of (key, what it is, value)."""
    if "--json" in sys.argv[1:]:
        print(json.dumps({"benchmark": title, "cpus": os.cpu_count(), **{key: value for key, _, value in rows}}))
        return
    print(f"{title} (Python {platform.python_version()}, {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f})")
    width = max(len(what) for _, what, _ in rows)
    for _, what, value in rows:
        print(
            f"  {what:<{width}}  {value:>10,}" if isinstance(value, int | float) else f"  {what:<{width}}  {value:>10}"
        )
