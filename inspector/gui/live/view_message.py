"""Why the picture is not live, in words for the person in front of it."""

from __future__ import annotations

from inspector.core.status import CameraState, Mode, Status

Message = tuple[str, str, str]
"""Icon, title, text."""

NO_MESSAGE: Message = ("", "", "")
NO_PICTURE: Message = ("camera_off", "No picture", "This view has no picture of this part.")
"""Of a part that is held."""
GETTING_READY: Message = ("waiting", "Starting", "The station is being set up. This takes a few seconds.")


def view_message(status: Status) -> Message:
    """``NO_MESSAGE`` while the picture is live."""
    if status.mode is Mode.STOPPED:
        return "camera_off", "Stopped", "The station has stopped."
    state = status.camera_state
    if state is CameraState.STREAMING:
        return NO_MESSAGE
    problem = f"{status.last_error}\n" if status.last_error else ""
    if state is CameraState.CLOSED:
        return "camera_off", "No camera", f"{problem}Choose a camera above (Ctrl+K)."
    if state is CameraState.OPENING:
        return "camera", "Opening the camera", status.camera
    if state is CameraState.STALLED:
        return "camera_off", "The camera gives no pictures", f"{problem}What is seen here is the last one. Check the cable and the trigger."
    if state is CameraState.ENDED:
        return "camera", "The pictures have come to their end", f"{status.camera}\nChoose it again, or another camera, above (Ctrl+K)."
    if state is CameraState.RESTORING:
        return "camera", "The camera is being given its settings", status.camera
    title = "Camera lost" if state in (CameraState.LOST, CameraState.CLOSING) else "No camera"
    return "camera_off", title, f"{problem}Trying to open {status.camera or 'it'} again. Or choose another camera (Ctrl+K)."
