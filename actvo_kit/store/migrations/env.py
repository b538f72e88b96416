"""Runs Alembic's revisions, every one in the transaction that `store.schema` has begun."""

from alembic import context

from actvo_kit.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
