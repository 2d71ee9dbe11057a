"""The laboratory's networks are taught as those of the station are."""

from tests.vision.conftest import computing, no_torch_cache, random_store

__all__ = ["computing", "no_torch_cache", "random_store"]
