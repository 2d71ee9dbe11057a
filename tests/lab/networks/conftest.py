"""The laboratory's networks are taught as those of the station are."""

from tests.vision.conftest import no_torch_cache, one_core, random_store

__all__ = ["no_torch_cache", "one_core", "random_store"]
