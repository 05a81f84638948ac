/* Leaving at once. */

import { ui } from "./dom.js";
import { openLanguages } from "./languages.js";
import { WAIT, live, state, wipe } from "./state.js";
import { abortAll, forget } from "./talk.js";

const FALLBACK_EXIT = "https://www.wikipedia.org/";

function exitAddress() {
  const named = document.querySelector("meta[name=leave-to]");
  try {
    const { protocol, href } = new URL(named.content, location.href);
    return protocol === "https:" || protocol === "http:" ? href : FALLBACK_EXIT;
  } catch {
    return FALLBACK_EXIT;
  }
}

/** In another site's page, that page is left too: by its script of ours (embed.js), else by ourselves. */
function leaveHost(exit) {
  window.parent.postMessage({ amana: "leave", to: exit }, "*");
  try {
    window.top.location.replace(exit);
  } catch {
    // The browser wants a tap for that, and Escape is none to it.
  }
  location.replace("about:blank");
}

/** Leave at once: nothing stays in this tab, and Back does not return here. */
export function leave() {
  if (live.left) return;
  live.left = true;
  const exit = exitAddress();
  wipe();
  document.body.replaceChildren();
  abortAll();
  if (state.conversation) forget();
  Object.assign(state, { conversation: "", language: "", entries: [], draft: "" });
  if (window.parent === window) location.replace(exit);
  else leaveHost(exit);
}

export function escapeKey(event) {
  if (event.key !== "Escape" || event.repeat || event.isComposing) return;
  if (event.timeStamp - live.escapedAt < WAIT.doubleEscape) {
    leave();
    return;
  }
  live.escapedAt = event.timeStamp;
  if (!ui.languages.hidden) {
    openLanguages(false);
    ui.language.focus();
  }
}

export function clickAway(event) {
  if (!ui.languages.hidden && !event.target.closest("#language, #languages")) openLanguages(false);
}
