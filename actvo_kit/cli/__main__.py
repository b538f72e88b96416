"""`python -m actvo_kit.cli` is `actvo`."""

from actvo_kit.cli import app

app()
