/* What she does: writes, presses a button, sends where she is, begins anew. */

import { addEntry, removeEntry, setState } from "./bubbles.js";
import { ui } from "./dom.js";
import { setText } from "./input.js";
import { WAIT, newId, state } from "./state.js";
import { abortAll, deliver, forget, greet, say, startOver } from "./talk.js";
import { mustWait, startWaiting } from "./waiting.js";

/** The message goes to the end of the log, since its answer will come there. */
export function sendAgain(entry) {
  if (mustWait()) return;
  if (entry.restored && ui.text.value.trim() === entry.request.text) setText("");
  removeEntry(entry);
  const again = addEntry({ ...entry, id: newId(), state: "", restored: false });
  ui.text.focus({ preventScroll: true });
  if (again.locates) locate(again);
  else deliver(again);
}

export function press(choice, entry) {
  const said = { text: choice.title, lang: entry.lang, dir: entry.dir };
  if (choice.request === "location") askLocation(said);
  else if (choice.payload) say(choice.payload, said);
}

export function askLocation(said) {
  if (mustWait()) return;
  locate(addEntry({ who: "you", ...said, locates: true, request: { language: state.language } }));
}

/** Ask the browser for the place, four decimals of it (11 m): enough for the way there. */
function locate(entry) {
  if (!navigator.geolocation) {
    noLocation(entry);
    return;
  }
  const round = (degrees) => Math.round(degrees * 1e4) / 1e4;
  const stopWaiting = startWaiting();
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    stopWaiting();
    deliver(entry, { latitude: round(coords.latitude), longitude: round(coords.longitude) });
  }, () => {
    stopWaiting();
    noLocation(entry);
  }, { timeout: WAIT.location, maximumAge: 60000 });
}

function noLocation(entry) {
  setState(entry, "sent");
  addEntry({ who: "amana", word: "web-location-denied" });
}

export function submit(event) {
  event.preventDefault();
  const text = ui.text.value.trim();
  if (!text || mustWait()) return;
  const failed = state.entries.filter((entry) => entry.restored && entry.state === "failed");
  const again = failed.find((entry) => entry.request.text === text);
  failed.forEach(removeEntry);
  setText("");
  deliver(addEntry({ who: "you", text, dir: "auto", request: again ? again.request : { text } }));
  if (matchMedia("(pointer: fine)").matches) ui.text.focus();
}

export function typeKey(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  ui.composer.requestSubmit();
}

export function restart() {
  forget();
  abortAll();
  startOver();
  greet(state.language);
  ui.text.focus({ preventScroll: true });
}
