/* The log: one row for each message. */

import { build, buildLink, safeAddress, ui } from "./dom.js";
import { buildFile, dropFiles } from "./files.js";
import { digitsOf, linked } from "./links.js";
import { scrollToEnd } from "./scroll.js";
import { live, newId, save, state } from "./state.js";
import { word } from "./words.js";

/** What pressing does; set where the page is put together. */
export const handle = { press() {}, sendAgain() {} };

export const rowOf = (entry) => ui.rows.querySelector(`[data-entry="${entry.id}"]`);
export const hasSpoken = () => state.entries.some((entry) => entry.who === "you" && !entry.silent);

/** Whether a message is one place, its name in the first line. */
function isCard({ key, venue, text }) {
  return key === "place-card" || Boolean(venue && venue.name && text.split("\n", 1)[0].includes(venue.name));
}

function buildText(entry) {
  const numbers = (entry.buttons || []).filter(({ url }) => url && url.startsWith("tel:"));
  const isPlace = Boolean(entry.venue) || isCard(entry);
  const context = { known: new Set(numbers.map(({ url }) => digitsOf(url))), isPlace };
  const body = build("p", { class: "text" });
  const firstLine = entry.text.split("\n", 1)[0];
  if (isCard(entry)) {
    body.append(build("strong", {}, ...linked(firstLine, context)));
    body.append(...linked(entry.text.slice(firstLine.length), context));
  } else {
    body.append(...linked(entry.text, context));
  }
  return body;
}

function mapAddress({ latitude, longitude }) {
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

function buildMapLink(venue) {
  const address = venue && mapAddress(venue);
  if (!address) return [];
  const link = buildLink(address, word("web-open-map"), { class: "map", "data-text": "web-open-map" });
  return [link];
}

function buildChoice(choice, entry) {
  if (choice.url) {
    const href = safeAddress(choice.url);
    return href && buildLink(href, choice.title, { class: "choice" });
  }
  const button = build("button", { type: "button", class: "choice" }, choice.title);
  button.addEventListener("click", () => handle.press(choice, entry));
  return button;
}

function buildChoices(entry) {
  const choices = (entry.buttons || []).map((choice) => buildChoice(choice, entry)).filter(Boolean);
  return choices.length ? [build("div", { class: "choices", lang: entry.lang, dir: entry.dir }, ...choices)] : [];
}

function buildBubble(entry) {
  if (entry.word) {
    const text = build("p", { class: "text", "data-text": entry.word }, word(entry.word));
    return build("div", { class: "bubble" }, text);
  }
  const attributes = { class: "bubble", lang: entry.lang, dir: entry.dir };
  return build("div", attributes, buildText(entry), ...buildFile(entry.file), ...buildMapLink(entry.venue));
}

function buildSpeaker(entry) {
  const key = entry.who === "you" ? "web-you" : "web-amana";
  return build("span", { class: "unseen", "data-text": key }, word(key));
}

function buildRow(entry) {
  const row = build("div", { class: `row ${entry.who}`, "data-entry": entry.id });
  if (!entry.silent) row.append(buildSpeaker(entry), buildBubble(entry));
  row.append(...buildChoices(entry));
  return row;
}

/** What stands below a message that did not arrive: the reason, and a button that sends it again. */
function buildFailure(entry) {
  const again = build("button", { type: "button", class: "choice", "data-text": "web-send" }, word("web-send"));
  again.addEventListener("click", () => handle.sendAgain(entry));
  return build("div", { class: "failure" }, build("p", { "data-text": "web-error" }, word("web-error")), again);
}

function showState(entry) {
  const row = rowOf(entry);
  if (!row) return;
  row.dataset.state = entry.state || "";
  const shown = row.querySelector(".failure");
  if (entry.state === "failed" && !shown) row.append(buildFailure(entry));
  if (entry.state !== "failed" && shown) shown.remove();
}

export function setState(entry, value) {
  entry.state = value;
  showState(entry);
  save();
}

/** The newest answer's buttons stand out; older ones stay usable. */
export function markLatest() {
  const lastSaid = state.entries.map((entry) => entry.who).lastIndexOf("you");
  state.entries.forEach((entry, index) => {
    const row = rowOf(entry);
    if (row) row.classList.toggle("latest", index > lastSaid);
  });
  ui.restartRow.hidden = !hasSpoken();
}

export function show(entry) {
  const row = buildRow(entry);
  ui.rows.append(row);
  showState(entry);
  return row;
}

export function addEntry(entry) {
  const added = { id: newId(), ...entry };
  // By this id the service knows a message that it gets twice.
  if (added.request && !added.request.message) added.request = { ...added.request, message: newId() };
  state.entries.push(added);
  const row = show(added);
  markLatest();
  save();
  scrollToEnd(row);
  return added;
}

export function removeEntry(entry) {
  state.entries = state.entries.filter((other) => other !== entry);
  const row = rowOf(entry);
  if (row) row.remove();
  save();
}

export function clearLog() {
  state.entries = [];
  live.queued = null;
  ui.rows.replaceChildren();
  dropFiles();
  markLatest();
  save();
}
