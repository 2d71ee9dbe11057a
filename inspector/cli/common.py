"""The options that every command has, written once: ``--data-dir``, ``--device``, ``--runtime``, ``--quiet``, ``--as``, ``--why``."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial, wraps
from pathlib import Path
from typing import Annotated, Any, Protocol, get_args, get_type_hints

import typer
from typer.core import TyperGroup

from inspector.cli.console import answers_beside
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import DataDirOption, DeviceName, DeviceOption, QuietOption, RuntimeName, RuntimeOption
from inspector.cli.people.signing import AsOption, WhyOption, sign_in
from inspector.cli.usage.misplaced_option import CommandGroup
from inspector.cli.usage.own_words import refuse_infinite
from inspector.core.quality.people import because

Command = Callable[..., None]


class GivenMetadata(Protocol):
    """Metadata of a command's ``**given``: options that several commands have. ``panel``: under which ``--help`` lists them."""

    @property
    def panel(self) -> str: ...

    def parameters(self) -> Mapping[str, Any]:
        """Parameter's name -> hint for typer."""
        ...


@dataclass(frozen=True)
class CommonOptions:
    """What was given of them; None where nothing was."""

    data_dir: Path | None = None
    device: DeviceName | None = None
    runtime: RuntimeName | None = None
    quiet: bool = False
    as_person: str | None = None
    why: str | None = None

    def over(self, outer: CommonOptions) -> CommonOptions:
        """These, and ``outer`` where nothing was given."""
        return CommonOptions(
            outer.data_dir if self.data_dir is None else self.data_dir,
            self.device or outer.device,
            self.runtime or outer.runtime,
            self.quiet or outer.quiet,
            self.as_person or outer.as_person,
            self.why or outer.why,
        )

    def context(self, make: MakeContext, *, forgiving: bool = False, folder: Folder = Folder.MADE) -> CommandContext:
        """Build the context, and sign in whom ``--as`` names. Raises InspectorError; ``forgiving``, ``folder``: see MakeContext."""
        device, runtime = self.device or DeviceName.AUTO, self.runtime or RuntimeName.AUTO
        context = make(self.data_dir, device.value, runtime.value, self.quiet, forgiving=forgiving, folder=folder)
        if self.as_person and not forgiving:
            sign_in(context, self.as_person)
        return context


def with_context(
    make: MakeContext, *, later: bool = False, forgiving: bool = False, folder: Folder = Folder.MADE
) -> Callable[[Command], Command]:
    """Decorate a command that takes a CommandContext first: it gets the common options, and the context that they ask for.

    ``later``: it takes a function that makes the context. ``forgiving``, ``folder``: see MakeContext. A parameter ``ctx`` of its own gets
    typer's.

    What stands before the command's name, or its group's, (``inspector --quiet teach ...``) counts too. A command that ends in
    ``**given: GivenOptions`` has every option of those groups, None where it is not given.
    """

    def decorate(command: Command) -> Command:
        hints = get_type_hints(command, include_extras=True)
        _, *own = inspect.signature(command).parameters.values()
        names = {parameter.name for parameter in own}  # an option of the command's own stands for the common one, too

        @wraps(command)
        def call(ctx: typer.Context, **given: Any) -> None:
            refuse_infinite(ctx, given)
            common = CommonOptions(**{name: given[name] if name in names else given.pop(name) for name in _COMMON})
            whole = ctx.obj = common.over(given_before(ctx))
            made = partial(whole.context, make, forgiving=forgiving, folder=folder)
            context = made if later else made()
            with answers_beside(any(map(_is_stdout, given.values()))), because(whole.why or ""):
                command(context, **({"ctx": ctx} if "ctx" in names else {}), **given)

        # typer reads a command's options from its signature: the wrapper shows the command's own and the common ones.
        parameters = [_keyword("ctx", typer.Context, inspect.Parameter.empty)]
        for parameter in own:
            if parameter.name == "ctx":
                continue
            if parameter.kind is inspect.Parameter.VAR_KEYWORD:
                parameters += _given_parameters(hints[parameter.name])
            else:
                parameters.append(_keyword(parameter.name, hints[parameter.name], parameter.default))
        parameters += [_keyword(name, hint, default) for name, (hint, default) in _COMMON.items() if name not in names]
        call.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        call.__doc__ = _paragraphs(inspect.getdoc(command) or "")
        call.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
        return call

    return decorate


def given_before(ctx: typer.Context) -> CommonOptions:
    """Common options that stood before the command's name, or before its group's."""
    return ctx.obj if isinstance(ctx.obj, CommonOptions) else CommonOptions()


def accept_before_commands(group: typer.Typer, make: MakeContext) -> None:
    """Let common options stand behind the name of each group within ``group``, too: ``records --data-dir DIR list``.

    A group with a callback of its own that is decorated by :func:`with_context` does that already."""
    for one in group.registered_groups:
        within = one.typer_instance
        if within is None:
            continue
        if not isinstance(within.info.cls, type) or within.info.cls is TyperGroup:
            within.info.cls = CommandGroup
        if within.registered_callback is None:
            within.callback()(with_context(make, later=True)(_nothing_more))
        accept_before_commands(within, make)


def _nothing_more(make: Callable[[], CommandContext]) -> None:
    """Of a group, but for its common options."""


_COMMON: dict[str, tuple[Any, Any]] = {
    "data_dir": (DataDirOption, None),
    "device": (DeviceOption, None),
    "runtime": (RuntimeOption, None),
    "quiet": (QuietOption, False),
    "as_person": (AsOption, None),
    "why": (WhyOption, None),
}


def _is_stdout(value: object) -> bool:
    if not isinstance(value, Path):
        return False
    from inspector.storage.atomic import descriptor_of

    return descriptor_of(value) == 1


def _keyword(name: str, hint: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=hint, default=default)


def _given_parameters(hint: Any) -> list[inspect.Parameter]:
    """One parameter for each option of the metadata of ``Annotated[Any, ...]``, in a panel of their own."""
    found = []
    groups: GivenMetadata = hint.__metadata__[0]
    for name, option in groups.parameters().items():
        kind, described = get_args(option)
        in_panel = copy.copy(described)
        in_panel.rich_help_panel = groups.panel
        found.append(_keyword(name, Annotated[kind, in_panel], None))
    return found


def _paragraphs(text: str) -> str:
    """A docstring for --help, which is as wide as the console: line ends only between paragraphs."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
