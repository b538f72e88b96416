"""`actvo` whose processes may open so many files as the first word says, and not one more."""

import resource
import sys

if __name__ == "__main__":
    files = int(sys.argv.pop(1))
    resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    from actvo_kit.cli import app

    app()
