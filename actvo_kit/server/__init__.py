"""Jupyter checks its own events with jsonschema, which would compile a grammar of web addresses: seconds of each start.

No schema here has such an address, so the grammar counts as not installed; jsonschema goes on without it.
"""

import sys

sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
