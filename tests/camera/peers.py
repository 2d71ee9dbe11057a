"""Cameras that are programs: foreign implementations of GigE Vision on 127.0.0.1, and a GenTL producer. No test broadcasts.

A GigE Vision camera owns UDP port 3956 of its address: one at a time, also between two test runs on one machine (a lock file).
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from types import TracebackType

import pytest

from inspector.camera.genicam.aravis.library import aravis
from inspector.camera.genicam.aravis.pulse import ControlProbe
from inspector.core.errors import CameraError
from inspector.lab.rig.fake_camera import HOST, PROGRAM, camera_command, wait_for_port

_START_S = 10.0


def needs_aravis() -> None:
    """Skips the test where libaravis is missing."""
    try:
        aravis()
    except CameraError as error:
        pytest.skip(str(error))


def the_port() -> int:
    """Waits until no other test run on this machine has a GigE Vision camera. Close the descriptor to let the next one have it."""
    lock = os.open(Path(tempfile.gettempdir()) / "inspector-tests-gige-camera.lock", os.O_CREAT | os.O_RDWR, 0o666)
    fcntl.flock(lock, fcntl.LOCK_EX)
    return lock


class FakeGigE:
    """Aravis' camera program. ``kill`` and ``freeze`` are what a cable and a crash do; leaving the block ends it for certain."""

    def __init__(self, *options: str) -> None:
        needs_aravis()
        if shutil.which(PROGRAM) is None:
            pytest.skip(f"{PROGRAM} is not installed (sudo apt-get install aravis-tools)")
        self.options = options
        self._lock = the_port()
        try:
            self.start()
        except BaseException:
            os.close(self._lock)
            raise

    def start(self) -> None:
        wait_for_port()
        self._process = subprocess.Popen(camera_command(*self.options), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for_camera()
        except BaseException:
            self.kill()
            raise

    def kill(self) -> None:
        """Power off."""
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        """It stays, but does nothing."""
        os.kill(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self._process.pid, signal.SIGCONT)

    def __enter__(self) -> FakeGigE:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.kill()
        os.close(self._lock)


_TRIGGER_TIMES = """
<Float Name="TriggerDelay" NameSpace="Standard"><Unit>us</Unit><pValue>DelayInteger</pValue><Min>0</Min><Max>1000000</Max></Float>
<Converter Name="DelayInteger"><FormulaTo>FROM</FormulaTo><FormulaFrom>TO</FormulaFrom><pValue>DelayRegister</pValue></Converter>
<IntReg Name="DelayRegister"><Address>0x500</Address><Length>4</Length><AccessMode>RW</AccessMode><pPort>Device</pPort>
<Sign>Unsigned</Sign><Endianess>BigEndian</Endianess></IntReg>
<Integer Name="LineDebouncerTimeRaw" NameSpace="Standard"><pValue>DebounceRegister</pValue>
<Min>0</Min><Max>20000</Max><Inc>10</Inc></Integer>
<IntReg Name="DebounceRegister"><Address>0x504</Address><Length>4</Length><AccessMode>RW</AccessMode><pPort>Device</pPort>
<Sign>Unsigned</Sign><Endianess>BigEndian</Endianess></IntReg>
"""
"""What the program does not have, in registers that it keeps as plain memory: a delay, and a debouncer under its older name."""


_SELECTED = """
<Enumeration Name="BalanceRatioSelector" NameSpace="Standard"><EnumEntry Name="Red"><Value>0</Value></EnumEntry>
<EnumEntry Name="Green"><Value>1</Value></EnumEntry><EnumEntry Name="Blue"><Value>2</Value></EnumEntry>
<pValue>RatioSelectorRegister</pValue><pSelected>BalanceRatioRaw</pSelected></Enumeration>
<Integer Name="BalanceRatioRaw" NameSpace="Standard"><pValue>RatioRegister</pValue><Min>0</Min><Max>1023</Max></Integer>
<Enumeration Name="LineSelector" NameSpace="Standard"><EnumEntry Name="Line0"><Value>0</Value></EnumEntry>
<EnumEntry Name="Line1"><Value>1</Value></EnumEntry><pValue>LineSelectorRegister</pValue></Enumeration>
<Integer Name="LineDebouncerTimeRaw" NameSpace="Standard"><pValue>DebounceRegister</pValue><Min>0</Min><Max>20000</Max></Integer>
<Enumeration Name="ColorTransformationSelector" NameSpace="Standard"><EnumEntry Name="RGBtoRGB"><Value>0</Value></EnumEntry>
<EnumEntry Name="RGBtoYUV"><Value>1</Value></EnumEntry><pValue>ColourRegister</pValue>
<pSelected>ColorTransformationValueSelector</pSelected><pSelected>ColorTransformationValue</pSelected></Enumeration>
<Enumeration Name="ColorTransformationValueSelector" NameSpace="Standard"><EnumEntry Name="Gain00"><Value>0</Value></EnumEntry>
<EnumEntry Name="Gain01"><Value>1</Value></EnumEntry><pValue>ColourPlaceRegister</pValue>
<pSelected>ColorTransformationValue</pSelected></Enumeration>
<Integer Name="ColorTransformationValue" NameSpace="Standard"><pValue>ColourValueRegister</pValue><Min>0</Min><Max>99</Max></Integer>
""" + "".join(
    f"""<IntReg Name="{name}Register"><Address>{address}</Address>{index}<Length>4</Length><AccessMode>RW</AccessMode><pPort>Device</pPort>
<Sign>Unsigned</Sign><Endianess>BigEndian</Endianess></IntReg>
"""
    for name, address, index in (
        ("RatioSelector", "0x520", ""),
        ("Ratio", "0x530", '<pIndex Offset="0x4">RatioSelectorRegister</pIndex>'),
        ("LineSelector", "0x524", ""),
        ("Debounce", "0x540", '<pIndex Offset="0x4">LineSelectorRegister</pIndex>'),
        ("Colour", "0x528", ""),
        ("ColourPlace", "0x52C", ""),
        (
            "ColourValue",
            "0x550",
            '<pIndex Offset="0x8">ColourRegister</pIndex><pIndex Offset="0x4">ColourPlaceRegister</pIndex>',
        ),
    )
)
"""White balance and debouncer with a value for each choice of a selector: of the first it says so, of the second only its name does."""


_OUTPUTS = """
<Enumeration Name="LineSelector" NameSpace="Standard"><EnumEntry Name="Line0"><Value>0</Value></EnumEntry>
<EnumEntry Name="Line1"><Value>1</Value></EnumEntry><pValue>LineSelectorRegister</pValue></Enumeration>
<Enumeration Name="LineMode" NameSpace="Standard"><EnumEntry Name="Input"><Value>0</Value></EnumEntry>
<EnumEntry Name="Output"><Value>1</Value></EnumEntry><pValue>LineModeRegister</pValue></Enumeration>
<Boolean Name="LineInverter" NameSpace="Standard"><pValue>InverterRegister</pValue><OnValue>1</OnValue><OffValue>0</OffValue></Boolean>
<Enumeration Name="LineSource" NameSpace="Standard"><pIsAvailable>LineModeRegister</pIsAvailable>
<EnumEntry Name="Off"><Value>0</Value></EnumEntry><EnumEntry Name="ExposureActive"><Value>1</Value></EnumEntry>
<EnumEntry Name="UserOutput0"><Value>2</Value></EnumEntry><EnumEntry Name="UserOutput1"><Value>3</Value></EnumEntry>
<pValue>LineSourceRegister</pValue></Enumeration>
<Enumeration Name="UserOutputSelector" NameSpace="Standard"><EnumEntry Name="UserOutput0"><Value>0</Value></EnumEntry>
<EnumEntry Name="UserOutput1"><Value>1</Value></EnumEntry><pValue>OutputSelectorRegister</pValue></Enumeration>
<Boolean Name="UserOutputValue" NameSpace="Standard"><pValue>OutputRegister</pValue><OnValue>1</OnValue><OffValue>0</OffValue></Boolean>
""" + "".join(
    f"""<IntReg Name="{name}Register"><Address>{address}</Address>{index}<Length>4</Length><AccessMode>RW</AccessMode><pPort>Device</pPort>
<Sign>Unsigned</Sign><Endianess>BigEndian</Endianess></IntReg>
"""
    for name, address, index in (
        ("LineSelector", "0x524", ""),
        ("LineMode", "0x560", '<pIndex Offset="0x4">LineSelectorRegister</pIndex>'),
        ("Inverter", "0x568", '<pIndex Offset="0x4">LineSelectorRegister</pIndex>'),
        ("LineSource", "0x570", '<pIndex Offset="0x4">LineSelectorRegister</pIndex>'),
        ("OutputSelector", "0x528", ""),
        ("Output", "0x578", '<pIndex Offset="0x4">OutputSelectorRegister</pIndex>'),
    )
)
"""Two lines, inputs until they are set otherwise, and two bits that a program sets. A line that is an input has no source."""

LINE_MODE, LINE_INVERTER, LINE_SOURCE, USER_OUTPUT = 0x564, 0x56C, 0x574, 0x57C
"""Registers of Line1 and UserOutput1 there."""


@contextmanager
def with_outputs(folder: Path) -> Iterator[FakeGigE]:
    """The program with two lines of a connector and two bits of outputs."""
    names = ("LineSelector", "LineMode", "LineInverter", "LineSource", "UserOutputSelector", "UserOutputValue")
    with _with_more(folder, _OUTPUTS, names) as camera:
        yield camera


def register(address: int, host: str = HOST) -> int:
    """What a GigE Vision camera holds there, asked past whoever controls it (READREG of GVCP)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.settimeout(1.0)
        asked.connect((host, 3956))
        asked.send(struct.pack(">BBHHHI", 0x42, 0x01, 0x0080, 4, 0x7A11, address))
        answer = asked.recv(64)
    return int(struct.unpack(">I", answer[8:12])[0])


@contextmanager
def with_trigger_times(folder: Path) -> Iterator[FakeGigE]:
    """The program with its own description of itself, and these two more."""
    with _with_more(folder, _TRIGGER_TIMES, ("TriggerDelay", "LineDebouncerTimeRaw")) as camera:
        yield camera


@contextmanager
def with_selectors(folder: Path) -> Iterator[FakeGigE]:
    """The same with features behind selectors. Its own trigger is behind TriggerSelector, which it does not say."""
    names = (
        *("BalanceRatioSelector", "BalanceRatioRaw", "LineSelector", "LineDebouncerTimeRaw"),
        *("ColorTransformationSelector", "ColorTransformationValueSelector", "ColorTransformationValue"),
    )
    with _with_more(folder, _SELECTED, names) as camera:
        yield camera


@contextmanager
def _with_more(folder: Path, nodes: str, names: tuple[str, ...]) -> Iterator[FakeGigE]:
    with FakeGigE() as camera:
        description = described_by_itself()
        file = folder / "camera.xml"
        listed = "<pFeature>TriggerActivation</pFeature>"
        assert description.count(listed) == 1
        description = description.replace(listed, listed + "".join(f"<pFeature>{name}</pFeature>" for name in names))
        file.write_text(description.replace("</RegisterDescription>", f"{nodes}</RegisterDescription>"))
        camera.kill()
        camera.options = ("-g", str(file))
        camera.start()
        yield camera


def described_by_itself() -> str:
    """The GenICam description that the camera at ``HOST`` sends of itself."""
    from inspector.camera.genicam.aravis.camera import AravisCamera

    with AravisCamera(HOST) as camera:
        function = camera._library._library.arv_device_get_genicam_xml
        function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
        size = ctypes.c_size_t()
        begin = function(camera._device, ctypes.byref(size))
        return ctypes.string_at(begin, size.value).decode()


@contextmanager
def viva(*, alone: bool = True, **given: object) -> Iterator[object]:
    """viva-genicam's camera, in this process: loss by script, revoked control, and what it was really told. Not ``alone``: beside a
    FakeGigE, at another address (``bind_ip``)."""
    needs_aravis()
    if find_spec("viva_genicam") is None:
        pytest.skip("viva-genicam is not installed")
    from viva_genicam.testing import FakeGigeCamera

    host = str(given.get("bind_ip", HOST))
    lock = the_port() if alone else None
    try:
        wait_for_port(host)
        with FakeGigeCamera(**given) as camera:  # type: ignore[arg-type]
            wait_for_camera(host)
            yield camera
    finally:
        if lock is not None:
            os.close(lock)


def viky() -> Path:
    """The GenTL producer with three simulated devices that comes with genicam."""
    if find_spec("harvesters") is None or (spec := find_spec("genicam")) is None or spec.origin is None:
        pytest.skip("harvesters and genicam are not installed (pip install 'inspector-station[gentl]')")
    path = Path(spec.origin).parent / "viky.cti"
    if not path.is_file():
        pytest.skip("this genicam has no viky.cti")
    return path


def wait_for_camera(host: str = HOST) -> None:
    """Until it answers on its control port."""
    pulse = ControlProbe(host)
    try:
        deadline = monotonic() + _START_S
        while monotonic() < deadline:
            if pulse.ask_and_wait(0.02, tries=1) is not None:
                return
        raise AssertionError("the camera program does not answer")
    finally:
        pulse.close()
