"""What station and line process tell each other, as bytes: JSON of the fields that each message has, checked on arrival."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from inspector.core.errors import InspectorError
from inspector.core.line.messages import FromStation, ToStation

_STRICT = ConfigDict(ser_json_inf_nan="constants")
_from_station: TypeAdapter[FromStation] = TypeAdapter(Annotated[FromStation, Field(discriminator="kind")], config=_STRICT)
_to_station: TypeAdapter[ToStation] = TypeAdapter(Annotated[ToStation, Field(discriminator="kind")], config=_STRICT)


class WireFault(InspectorError):
    """What arrived is no message of this version of the program."""


def packed(message: FromStation | ToStation) -> bytes:
    """One message as bytes."""
    adapter: TypeAdapter[FromStation] | TypeAdapter[ToStation] = _from_station if isinstance(message, FromStation) else _to_station
    return adapter.dump_json(message)  # type: ignore[arg-type]


def from_station(data: bytes) -> FromStation:
    """The message that the station sent. Raises WireFault."""
    try:
        return _from_station.validate_json(data)
    except ValidationError as error:
        raise _fault(error) from error


def to_station(data: bytes) -> ToStation:
    """The message that the line process sent. Raises WireFault."""
    try:
        return _to_station.validate_json(data)
    except ValidationError as error:
        raise _fault(error) from error


def _fault(error: ValidationError) -> WireFault:
    first = error.errors()[0]
    return WireFault(f"a message between station and line process cannot be read: {first['msg']}", where=".".join(map(str, first["loc"])))
