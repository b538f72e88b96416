"""`actvo` that waits a second for the rest of a request."""

if __name__ == "__main__":
    from actvo_kit.server import app as server

    server.SILENT_S = 1.0

    from actvo_kit.cli import app

    app()
