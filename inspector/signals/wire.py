"""What station and line process tell each other, as bytes: JSON of the fields that each message has, checked on arrival."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from inspector.core.errors import InspectorError
from inspector.core.line.messages import FromStation, ToStation

T = TypeVar("T")

JSON = ConfigDict(ser_json_inf_nan="constants")
_from_station: TypeAdapter[FromStation] = TypeAdapter(Annotated[FromStation, Field(discriminator="kind")], config=JSON)
_to_station: TypeAdapter[ToStation] = TypeAdapter(Annotated[ToStation, Field(discriminator="kind")], config=JSON)


class WireFault(InspectorError):
    """What arrived is no message of this version of the program."""


def packed(message: FromStation | ToStation) -> bytes:
    """One message as bytes."""
    adapter: TypeAdapter[FromStation] | TypeAdapter[ToStation] = _from_station if isinstance(message, FromStation) else _to_station
    return adapter.dump_json(message)  # type: ignore[arg-type]


def from_station(data: bytes) -> FromStation:
    """The message that the station sent. Raises WireFault."""
    return read_message(_from_station, data, "station and line process")


def to_station(data: bytes) -> ToStation:
    """The message that the line process sent. Raises WireFault."""
    return read_message(_to_station, data, "station and line process")


def read_message(kinds: TypeAdapter[T], data: bytes, between: str) -> T:
    """The message of one of ``kinds`` in ``data``. ``between``: who speaks there. Raises WireFault."""
    try:
        return kinds.validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise WireFault(f"a message between {between} cannot be read: {first['msg']}", where=where) from error
