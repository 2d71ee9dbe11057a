"""The errors that reach a person. Each says what is wrong, where, and what to do about it."""

from __future__ import annotations

from inspector.core.names import encodable
from inspector.core.quality.people import Level, Person, Right
from inspector.core.redaction import redact


class InspectorError(Exception):
    """Base of every error that is meant to be read by an operator or an engineer.

    Raise a subclass. It is wrapped once, at the boundary where the foreign error appears; callers let it pass. Its texts can be written
    to every file, also where a name in them is no UTF-8, and hold no password of an address.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = map(_shown, (what, where, remedy))
        text = f"{self.where}: {self.what}" if where else self.what
        super().__init__(f"{text}. {self.remedy}" if remedy else text)


def _shown(text: str) -> str:
    return redact(encodable(text))


class SettingsError(InspectorError):
    """A settings file or a command's option cannot be used. Not for a recipe: see RecipeError."""


class CameraError(InspectorError):
    """A camera refused or failed. Not for a frame that arrived damaged: that frame carries ``fault``."""


class CameraNotFound(CameraError):
    """There is no such camera, file or address, now. It may appear later."""


class CameraTimeout(CameraError):
    """No frame within the time asked for. The camera may still be well; ask again."""


class CameraLost(CameraError):
    """The camera is gone: close it and open a new one. Never reuse the object that raised this."""


class RecipeError(InspectorError):
    """A recipe cannot be used."""


class RecipeInvalid(RecipeError):
    """A recipe's files are damaged, incomplete or from a newer program."""


class RecipeMismatch(RecipeError):
    """A whole recipe that does not fit: another teacher, another picture size, another camera."""


class TeachingError(InspectorError):
    """Teaching refused its pictures, or failed. The recipe in use stays in use."""


class TeachingCancelled(TeachingError):
    """Teaching was stopped because somebody asked for it. Not a fault."""


class StorageError(InspectorError):
    """A file or the database could not be read or written."""


class PlantError(InspectorError):
    """The plant's database or store cannot be reached, or refuses. The station goes on: what it has to tell waits."""


class ApprovalRefused(PlantError):
    """An approval of a recipe does not hold: forged, altered, replayed, for another station, by nobody who is known here."""


class ExportCancelled(InspectorError):
    """A person has ended an export. Nothing is left of it."""


class AnswerRefused(InspectorError):
    """What a person wants to say of a part cannot be said: nothing has changed. Not for a disk that refuses: such an answer waits."""


class TeacherUnavailable(InspectorError):
    """The weights of a teacher are not on this machine, or are not what their description says."""


class PartNotFound(InspectorError):
    """There is no part of the taught kind in a frame, or it cannot be told where: that part is INVALID. Never for a recipe's fault."""


class DetectorError(InspectorError):
    """A detector could not be compiled, or gave something other than a finite map."""


class CalibrationFailed(InspectorError):
    """A camera's calibration or its profile cannot be used. What ``calibration.CalibrationError`` says, where the station needs it."""


class NotAllowed(InspectorError):
    """The person at the station, or nobody, may not do this; nothing was done. Not for a wrong PIN: see SignInRefused.

    ``right`` is the one that is missing, ``level`` the least that has it, and ``wanted`` who that is, in words.
    """

    right: Right | None = None
    level: Level | None = None
    wanted: str = ""

    @classmethod
    def of(cls, right: Right, level: Level, person: Person) -> NotAllowed:
        """What ``person`` may not, and who may."""
        # Whole sentences: what is put together from parts cannot be translated.
        what = (
            f"{person.name} ({person.level.word}) may not {right.means}"
            if person.name
            else f"Nobody has signed in, so nobody may {right.means}"
        )
        wanted = _FROM_ON[level]
        made = cls(what, remedy=f"Sign in as {wanted}: F4 in the window, --as NAME on the console")
        made.right, made.level, made.wanted = right, level, wanted
        return made

    @classmethod
    def by_signal(cls, right: Right) -> NotAllowed:
        """What no signal of the line may."""
        made = cls(f"No signal of the line may {right.means}", remedy="Do it at the station")
        made.right = right
        return made

    def with_remedy(self, remedy: str) -> NotAllowed:
        """The same, where something else helps."""
        made = NotAllowed(self.what, where=self.where, remedy=remedy)
        made.right, made.level, made.wanted = self.right, self.level, self.wanted
        return made


class ReasonNeeded(InspectorError):
    """This is done only with a reason, which stands in the audit; nothing was done. ``right`` is the one that asks for it."""

    right: Right | None = None

    @classmethod
    def of(cls, right: Right) -> ReasonNeeded:
        """The reason that ``right`` asks for."""
        made = cls(f"to {right.means} needs a reason", remedy="Say why; on the console with --why")
        made.right = right
        return made


class SignInRefused(InspectorError):
    """A name, a PIN or a badge was not right, or it must be waited. ``wait_s``: seconds until the next try counts; 0: at once."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "", wait_s: float = 0.0) -> None:
        self.wait_s = wait_s
        super().__init__(what, where=where, remedy=remedy)


class PeopleError(InspectorError):
    """People or rights cannot be changed in this way: a PIN that is too simple, the last administrator, a name that is taken."""


_FROM_ON = {
    Level.OPERATOR: "an operator or above",
    Level.ENGINEER: "an engineer or above",
    Level.QUALITY: "a quality manager or above",
    Level.ADMINISTRATOR: "an administrator",
}
"""Who has a right that begins at a level, in words."""
