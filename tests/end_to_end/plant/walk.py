"""The steps of the walk. Each says what a person sees, and looks for what a page must not do."""

from __future__ import annotations

from pathlib import Path

from tests.plant.web.browser import Browser
from tests.plant.web.page_rig import PASSWORD

DESK, TELEPHONE = (1440, 900), (390, 844)
_PAGES = (
    ("stations", "/"),
    ("alarms", "/alarms"),
    ("fail_pictures", "/failures"),
    ("find_a_part", "/find?serial=SN1000042"),
    ("recipes", "/recipes"),
    ("trends", "/trends"),
)
_LOAD_ALL = """Promise.allSettled(Array.from(document.images).map(one => { one.loading = 'eager'; return one.decode(); })).then(() => 0)"""
_A_STATION, _A_PART, _OF_TWO = "tbody tr:nth-child(3) th a", ".cards a:has(img)", ".cards a:has(img):has(.tag + .tag)"


class Walk:
    """Through the page at ``address``; pictures go to ``out``."""

    def __init__(self, browser: Browser, address: str, out: Path) -> None:
        self._browser = browser
        self._address = address
        self._out = out
        self._problems: list[str] = []

    @property
    def problems(self) -> list[str]:
        """What a person, or the browser, would complain of."""
        strangers = self._browser.hosts - {"127.0.0.1"}
        return [*self._problems, *self._browser.problems, *(f"a foreign host was asked: {host}" for host in strangers)]

    def all(self) -> None:
        """Every page, for a desk and a telephone, light; some of them dark."""
        self._browser.look(*DESK)
        self.sign_in("Emil")
        for name, size in (("desk", DESK), ("telephone", TELEPHONE)):
            self._browser.look(*size)
            for page, path in _PAGES:
                self.see(f"{name}_{page}", path)
            self.see(f"{name}_station", self.first("/", _A_STATION), whole=name == "desk")
            self.see(f"{name}_part", self.first("/failures", _A_PART))
            self.see(f"{name}_two_views", self.first("/failures?reason=top:", _OF_TWO))
            self._browser.look(*size, dark=True)
            self.see(f"{name}_stations_dark", "/")
            self.see(f"{name}_station_dark", self.first("/", _A_STATION))

    def sign_in(self, name: str) -> None:
        """As a person does, with the form."""
        self._browser.go(f"{self._address}/")
        self.keep("sign_in")
        values = {"name": name, "password": PASSWORD}
        typed = "".join(f"document.querySelector('[name={field}]').value = '{value}';" for field, value in values.items())
        self._browser.submit(f"{typed} document.querySelector('form button').click()")

    def first(self, path: str, of: str) -> str:
        """Where the first link of this kind goes to."""
        self._browser.go(self._address + path)
        return str(self._browser.run(f"document.querySelector('{of}').getAttribute('href')"))

    def see(self, name: str, path: str, *, whole: bool = False) -> None:
        """Open a page, and look for what should not be: a page wider than the screen, a picture that is not there."""
        self._browser.go(self._address + path)
        if name.startswith("desk_recipes"):
            self._browser.run("document.querySelectorAll('details').forEach((one, at) => { one.open = at < 2 })")
        self._browser.run(_LOAD_ALL)
        wide = self._browser.run("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            self._problems.append(f"{name}: {wide} px wider than the screen")
        script = "Array.from(document.images).filter(one => one.complete && !one.naturalWidth).map(one => one.src).join(' ')"
        if broken := self._browser.run(script):
            self._problems.append(f"{name}: pictures are missing: {broken}")
        self.keep(name, whole=whole)

    def keep(self, name: str, *, whole: bool = False) -> None:
        """A picture of what is seen now."""
        self._browser.picture(self._out / f"{name}.png", whole=whole)
