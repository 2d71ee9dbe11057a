"""As much of Structured Text (IEC 61131-3) as the shipped function blocks use, so that they run as they stand.

Types BOOL, WORD, UINT and UDINT, arrays of them, structures handed in; assignments, IF, WHILE, calls of blocks; TON and R_TRIG.
Operators bind as section 3.3.1 of the standard has it: NOT, then MOD, + -, comparisons, = <>, AND, OR.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_TOKEN = re.compile(r"\s*(?:(16#[0-9A-Fa-f]+|T#\d+ms|\d+|[A-Za-z_]\w*)|(:=|<>|<=|>=|\.\.|[-+*/()\[\];:.,=<>]))")
_LEVELS: tuple[dict[str, Callable[[Any, Any], Any]], ...] = (
    {"OR": lambda a, b: a | b},
    {"AND": lambda a, b: a & b},
    {"=": lambda a, b: a == b, "<>": lambda a, b: a != b},
    {"<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b},
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"MOD": lambda a, b: a % b},
)
_MOST = {"WORD": 0xFFFF, "UINT": 0xFFFF, "UDINT": 0xFFFF_FFFF}


class Timer:
    """TON. ``clock``: milliseconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since: float | None = None
        self.Q = False

    def __call__(self, IN: bool, PT: int) -> None:  # noqa: N803 - the standard's names
        self._since = None if not IN else self._clock() if self._since is None else self._since
        self.Q = self._since is not None and self._clock() - self._since >= PT


class Edge:
    """R_TRIG."""

    def __init__(self) -> None:
        self._before = self.Q = False

    def __call__(self, CLK: bool) -> None:  # noqa: N803
        self.Q = CLK and not self._before
        self._before = CLK


class FunctionBlock:
    """One instance. Inputs are given by name to each call, outputs are attributes."""

    def __init__(self, source: str, name: str, clock: Callable[[], float]) -> None:
        body = re.search(rf"FUNCTION_BLOCK {name}\n(.*?)\nEND_FUNCTION_BLOCK", re.sub(r"\(\*.*?\*\)", "", source, flags=re.S), re.S)
        assert body is not None, name
        head, _, code = body[1].rpartition("END_VAR")
        self._values: dict[str, Any] = {}
        self._types: dict[str, str] = {}
        for variable, kind in re.findall(r"(\w+) : ([^;:]+);", head):
            element = kind.rpartition(" OF ")[2]
            self._types[variable] = element
            first: Any = {"BOOL": False, "TON": Timer(clock), "R_TRIG": Edge()}.get(element, 0)
            length = re.match(r"ARRAY\[0\.\.(\d+)\]", kind)
            self._values[variable] = [first] * (int(length[1]) + 1) if length else first
        self._statements = _Parser(_tokens(code)).statements(())

    def __call__(self, **given: Any) -> None:
        assert given.keys() <= self._values.keys(), given
        self._values |= given
        self._run(self._statements)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._values[name]

    def _run(self, statements: list[Any]) -> None:
        for kind, *rest in statements:
            if kind == "if":
                chosen = next((block for condition, block in rest[0] if condition is None or self._value(condition)), [])
                self._run(chosen)
            elif kind == "while":
                while self._value(rest[0]):
                    self._run(rest[1])
            elif kind == "call":
                self._values[rest[0]](**{name: self._value(one) for name, one in rest[1].items()})
            else:
                self._assign(rest[0], self._value(rest[1]))

    def _assign(self, place: tuple[Any, ...], value: Any) -> None:
        _, name, *more = place
        kind = self._types[name]
        if kind == "BOOL":
            assert isinstance(value, bool), (name, value)
        elif kind in _MOST:
            value &= _MOST[kind]
        if more and more[0] == "field":
            assert more[1] in self._values[name], more[1]
            self._values[name][more[1]] = value & 0xFFFF
        elif more:
            self._values[name][self._value(more[1])] = value
        else:
            self._values[name] = value

    def _value(self, node: tuple[Any, ...]) -> Any:
        kind, *rest = node
        if kind == "number":
            return rest[0]
        if kind == "not":
            value = self._value(rest[0])
            assert isinstance(value, bool)
            return not value
        if kind == "two":
            return rest[0](self._value(rest[1]), self._value(rest[2]))
        name, *more = rest
        value = self._values[name]
        if more and more[0] == "field":
            return value[more[1]] if isinstance(value, dict) else getattr(value, more[1])
        return value[self._value(more[1])] if more else value


def _tokens(code: str) -> Iterator[str]:
    at, code = 0, code.rstrip()
    while at < len(code):
        found = _TOKEN.match(code, at)
        assert found is not None, code[at : at + 40]
        yield found[1] or found[2]
        at = found.end()


class _Parser:
    def __init__(self, tokens: Iterator[str]) -> None:
        self._tokens = [*tokens, ""]
        self._at = 0

    def statements(self, ends: tuple[str, ...]) -> list[Any]:
        """Up to one of ``ends``, which is left."""
        made = []
        while self._next and self._next not in ends:
            made.append(self._statement())
        return made

    @property
    def _next(self) -> str:
        return self._tokens[self._at]

    def _take(self, wanted: str = "") -> str:
        taken = self._next
        assert not wanted or taken == wanted, (wanted, self._tokens[self._at - 5 : self._at + 5])
        self._at += 1
        return taken

    def _statement(self) -> Any:
        if self._next == "IF":
            return self._if()
        if self._next == "WHILE":
            self._take()
            condition = self._expression()
            self._take("DO")
            block = self.statements(("END_WHILE",))
            self._take("END_WHILE")
            self._take(";")
            return ("while", condition, block)
        place = self._place()
        if self._next == "(":
            return self._call(place[1])
        self._take(":=")
        value = self._expression()
        self._take(";")
        return ("assign", place, value)

    def _if(self) -> Any:
        branches: list[Any] = []
        while self._next in ("IF", "ELSIF"):
            self._take()
            condition = self._expression()
            self._take("THEN")
            branches.append((condition, self.statements(("ELSIF", "ELSE", "END_IF"))))
        if self._next == "ELSE":
            self._take()
            branches.append((None, self.statements(("END_IF",))))
        self._take("END_IF")
        self._take(";")
        return ("if", branches)

    def _call(self, name: str) -> Any:
        given = {}
        while self._take() in ("(", ","):
            parameter = self._take()
            self._take(":=")
            given[parameter] = self._expression()
        self._take(";")
        return ("call", name, given)

    def _expression(self, level: int = 0) -> Any:
        if level == len(_LEVELS):
            return self._single()
        left = self._expression(level + 1)
        while self._next in _LEVELS[level]:
            left = ("two", _LEVELS[level][self._take()], left, self._expression(level + 1))
        return left

    def _single(self) -> Any:
        if self._next == "NOT":
            self._take()
            return ("not", self._single())
        if self._next == "(":
            self._take()
            inner = self._expression()
            self._take(")")
            return inner
        if self._next in ("TRUE", "FALSE"):
            return ("number", self._take() == "TRUE")
        if self._next[0].isdigit() or self._next.startswith("T#"):
            text = self._take().removeprefix("T#").removesuffix("ms")
            return ("number", int(text[3:], 16) if text.startswith("16#") else int(text))
        return self._place()

    def _place(self) -> tuple[Any, ...]:
        name = self._take()
        if self._next == ".":
            self._take()
            return ("name", name, "field", self._take())
        if self._next == "[":
            self._take()
            index = self._expression()
            self._take("]")
            return ("name", name, "index", index)
        return ("name", name)
