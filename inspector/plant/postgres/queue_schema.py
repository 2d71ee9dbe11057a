"""Brings the tables of the job queue, those of the library procrastinate, into the schema ``inspector_work`` and up to date."""

from __future__ import annotations

from importlib import resources

from inspector.plant.postgres.connection import Connection

SCHEMA = "inspector_work"

_RIGHTS = f"""
GRANT USAGE ON SCHEMA {SCHEMA} TO inspector_reader, inspector_engineer;
GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO inspector_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO inspector_engineer;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO inspector_engineer;
"""


def bring_up_queue(connection: Connection) -> tuple[str, ...]:
    """Within a transaction, after the steps that make the schema. Returns the names of the library's files that were applied: of a database
    that has none its whole schema, else the steps of newer versions."""
    folder = resources.files("procrastinate.sql")
    steps = sorted(file.name for file in folder.joinpath("migrations").iterdir() if file.name.endswith(".sql"))
    connection.execute(f"CREATE TABLE IF NOT EXISTS {SCHEMA}.steps (name text PRIMARY KEY)".encode())
    done = {row[0] for row in connection.execute(f"SELECT name FROM {SCHEMA}.steps".encode())}
    applied = [name for name in steps if name not in done]
    if not applied:
        return ()
    connection.execute(f"SET LOCAL search_path = {SCHEMA}, pg_temp".encode())
    if done:
        for name in applied:
            connection.execute(folder.joinpath("migrations", name).read_bytes())
    else:
        connection.execute(folder.joinpath("schema.sql").read_bytes())
    for name in applied:
        connection.execute(f"INSERT INTO {SCHEMA}.steps VALUES (%s)".encode(), (name,))
    connection.execute(_RIGHTS.encode())
    connection.execute("SET LOCAL search_path = inspector, pg_temp")
    return tuple(applied) if done else ("schema.sql of procrastinate",)
