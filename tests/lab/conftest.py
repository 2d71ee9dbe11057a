"""The laboratory's commands are called as those of the console are."""

from tests.cli.conftest import bench, call, data_set, good_parts, no_leftover_threads, taught

__all__ = ["bench", "call", "data_set", "good_parts", "no_leftover_threads", "taught"]
