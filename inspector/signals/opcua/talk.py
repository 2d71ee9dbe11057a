"""What the line process and its OPC UA server tell each other: one line of JSON each, checked on arrival."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.messages import PartJudged
from inspector.core.line.vocabulary import LineState
from inspector.signals.wire import JSON, read_message

Control = Literal["nobody", "methods", "tags", "elsewhere"]
"""Who sets the line's signals: nobody yet, a client by methods, a client by tags; "elsewhere": another protocol than OPC UA."""


class JobError(IntEnum):
    """Argument ``Error`` of the methods. OPC 40100-1 leaves numbers below 0 to the vendor; none is an error of the call itself."""

    NONE = 0
    ELSEWHERE = -1
    WRONG_STATE = -2
    NOT_READY = -3
    RECIPE_UNKNOWN = -4
    RECIPE_NOT_PREPARED = -5
    RECIPE_FAILED = -6
    NO_SUCH_RESULT = -7
    PARAMETERS = -8
    NO_ANSWER = -9


@dataclass(frozen=True)
class LineJob:
    """What a client asked for by StartSingleJob or StartContinuous. Texts of the client, empty where it gave none."""

    id: str
    measurement: str = ""
    part: str = ""
    continuous: bool = False


# From the line process to the server


@dataclass(frozen=True)
class Begin:
    """Be a server. ``recipes``: number and name. ``own``: folder of the server's certificate and key; ``nodesets``: that of the models."""

    host: str
    port: int
    station: str
    own: str
    trusted: str
    rejected: str
    nodesets: str
    insecure: bool
    in_control: bool
    recipes: tuple[tuple[int, str], ...] = ()
    kind: Literal["begin"] = "begin"


@dataclass(frozen=True)
class Look:
    """How the line looks from now on. ``unprepared``: the client has let go of its recipe."""

    outputs: LineOutputs
    state: LineState
    control: Control
    unprepared: bool = False
    kind: Literal["look"] = "look"


@dataclass(frozen=True)
class JobBegan:
    """A job was taken; with each part of a continuous one."""

    job: LineJob
    kind: Literal["began"] = "began"


@dataclass(frozen=True)
class ResultMade:
    """The line's next result, to be told to the clients and answered by :class:`ResultTold`. ``job`` is None for a part that none asked
    for by a method; ``judged`` for one that was never judged."""

    number: int
    shown: ShownResult
    job: LineJob | None = None
    judged: PartJudged | None = None
    kind: Literal["result"] = "result"


@dataclass(frozen=True)
class CallAnswer:
    """To the call of a method by that number. ``completed``: of a recipe, that it is in use already."""

    call: int
    error: JobError = JobError.NONE
    job: str = ""
    completed: bool = True
    kind: Literal["answer"] = "answer"


@dataclass(frozen=True)
class RecipeCame:
    """A recipe that was asked for is in use, or it cannot be."""

    number: int
    error: JobError = JobError.NONE
    kind: Literal["recipe"] = "recipe"


@dataclass(frozen=True)
class LineSign:
    """Sign of life of the line process, for each of the server's."""

    kind: Literal["line"] = "line"


ToServer = Begin | Look | JobBegan | ResultMade | CallAnswer | RecipeCame | LineSign

# From the server to the line process


@dataclass(frozen=True)
class StartJob:
    """StartSingleJob, or StartContinuous if ``job.continuous``; its id is not known yet. ``recipe``: 0 for the one in use."""

    call: int
    job: LineJob
    recipe: int = 0
    kind: Literal["start"] = "start"


@dataclass(frozen=True)
class Ask:
    """A method without arguments that matter."""

    call: int
    what: Literal["reset", "halt", "automatic", "confirm", "stop", "abort", "unprepare"]
    kind: Literal["ask"] = "ask"


@dataclass(frozen=True)
class Prepare:
    """PrepareRecipe, by the line's number of the recipe."""

    call: int
    number: int
    kind: Literal["prepare"] = "prepare"


@dataclass(frozen=True)
class TagsSet:
    """What clients have written to the tags, whole."""

    inputs: LineInputs
    kind: Literal["tags"] = "tags"


@dataclass(frozen=True)
class ResultTold:
    """The result of that number stands among the results, and its event is on its way."""

    number: int
    kind: Literal["told"] = "told"


@dataclass(frozen=True)
class ServerSign:
    """Sign of life of the server, several a second. ``listening``: once it does. ``fault``: why it can never."""

    listening: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    fault: str = ""
    kind: Literal["sign"] = "sign"


FromServer = StartJob | Ask | Prepare | TagsSet | ResultTold | ServerSign

_to_server: TypeAdapter[ToServer] = TypeAdapter(Annotated[ToServer, Field(discriminator="kind")], config=JSON)
_from_server: TypeAdapter[FromServer] = TypeAdapter(Annotated[FromServer, Field(discriminator="kind")], config=JSON)


def packed_to_server(message: ToServer) -> bytes:
    """One message with its end of line."""
    return _to_server.dump_json(message) + b"\n"


def packed_from_server(message: FromServer) -> bytes:
    """One message with its end of line."""
    return _from_server.dump_json(message) + b"\n"


def to_server(line: bytes) -> ToServer:
    """The message of the line process. Raises WireFault."""
    return read_message(_to_server, line, "line process and OPC UA server")


def from_server(line: bytes) -> FromServer:
    """The message of the server. Raises WireFault."""
    return read_message(_from_server, line, "line process and OPC UA server")
