// Shows the page afresh, every so many seconds as it says itself, without a jump; not while somebody types or it is hidden.
"use strict";
(() => {
  const told = document.getElementById("fresh");
  const busy = () => document.hidden || ["INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement.tagName);
  const again = async () => {
    const main = document.getElementById("main");
    if (busy()) return;
    try {
      const answer = await fetch(location.href, { headers: { "X-Fresh": "1" }, redirect: "manual" });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      main.replaceWith(document.adoptNode(page.getElementById("main")));
      const nav = document.querySelector("nav");
      const at = nav.scrollLeft;
      nav.replaceChildren(...document.adoptNode(page.querySelector("nav")).childNodes);
      nav.scrollLeft = at;
      told.textContent = "";
    } catch (error) {
      told.textContent = "Not fresh: the server does not answer, or wants you to sign in again. ";
      told.className = "bad";
    }
  };
  const here = document.querySelector("nav [aria-current]");
  if (here) here.parentElement.scrollLeft = here.offsetLeft - 60;
  const every = Number(document.getElementById("main").dataset.fresh || 0);
  if (every) setInterval(again, every * 1000);
})();
