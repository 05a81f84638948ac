/* Sending messages and showing the answers. */

import { addEntry, clearLog, removeEntry, rowOf, setState } from "./bubbles.js";
import { ui } from "./dom.js";
import { setText } from "./input.js";
import { scrollToEnd, scrollToStart } from "./scroll.js";
import { WAIT, live, newId, save, state } from "./state.js";
import { isOffline, mustWait, repeatStatus, startWaiting } from "./waiting.js";
import { directionOf, followLanguage } from "./words.js";

/** One call of the service, given up after WAIT.timeout. */
async function post(content) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), WAIT.timeout);
  live.requests.add(controller);
  try {
    const answer = await fetch("/api/chat", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ conversation: state.conversation, ...content }),
      credentials: "omit", cache: "no-store", signal: controller.signal,
    });
    live.reached = true;
    if (!answer.ok) throw new Error(String(answer.status));
    return await answer.json();
  } finally {
    clearTimeout(timer);
    live.requests.delete(controller);
  }
}

/** Send what an entry stands for. `location` is handed in, never kept: only the request body holds it. */
export async function deliver(entry, location) {
  if (live.left || !state.entries.includes(entry)) return;
  if (entry.state !== "queued") setState(entry, "sending");
  const conversation = state.conversation;
  const stopWaiting = startWaiting();
  try {
    const answer = await post({ ...entry.request, ...(location && { location }) });
    if (conversation === state.conversation && !live.left) receive(entry, answer);
  } catch {
    if (conversation === state.conversation && !live.left) undelivered(entry, location);
  } finally {
    stopWaiting();
  }
}

function undelivered(entry, location) {
  if (!navigator.onLine) live.reached = false;
  if (isOffline() && !live.queued) hold(entry, location);
  else fail(entry);
}

/** Keep one message, in memory only, until the connection is back. */
function hold(entry, location) {
  live.queued = { entry, location, timer: setTimeout(sendQueued, WAIT.retry) };
  if (entry.state === "queued") return;
  setState(entry, "queued");
  repeatStatus();
}

export function sendQueued() {
  const { queued } = live;
  if (!queued) return;
  clearTimeout(queued.timer);
  live.queued = null;
  deliver(queued.entry, queued.location);
}

function fail(entry) {
  setState(entry, "failed");
  if (entry.request.text && !entry.silent && !ui.text.value.trim()) {
    setText(entry.request.text);
    entry.restored = true;
    save();
  }
  if (rowOf(entry)) scrollToEnd(rowOf(entry));
}

/** Show an answer, from its first message on; a long one is read from the top. */
function receive(entry, answer) {
  const { language, messages = [] } = answer;
  if (messages.some(({ key }) => key === "deleted")) startOver();
  setState(entry, "sent");
  if (entry.request.text) tellLanguage(entry, language);
  followLanguage(language);
  const added = messages.map((message) => addEntry({
    who: "amana", key: message.key, lang: language, dir: directionOf(language),
    text: message.text || "", buttons: message.buttons || [], venue: message.venue || null, file: message.file || null,
  }));
  if (added.length) scrollToStart(rowOf(added[0]));
}

/** The answer tells which language she wrote in, so that a screen reader reads her words rightly too. */
function tellLanguage(entry, language) {
  entry.lang = language;
  const bubble = rowOf(entry) && rowOf(entry).querySelector(".bubble");
  if (bubble) bubble.lang = language;
}

/** A new conversation, nothing of the old one left here. */
export function startOver() {
  clearLog();
  state.conversation = newId();
  save();
}

/** Tell the service to forget the conversation, but no appointment; gets no answer and outlives the page. */
export function forget() {
  const body = JSON.stringify({ conversation: state.conversation, payload: "/leave" });
  const sent = navigator.sendBeacon
    && navigator.sendBeacon("/api/chat", new Blob([body], { type: "application/json" }));
  if (sent) return;
  fetch("/api/chat", {
    method: "POST", body, headers: { "Content-Type": "application/json" }, credentials: "omit", keepalive: true,
  }).catch(() => {});
}

const isUnderWay = (payload) => state.entries.some((entry) => (
  (entry.state === "sending" || entry.state === "queued") && entry.request && entry.request.payload === payload
));

/** Send a payload, her own bubble showing what she pressed. */
export function say(payload, { text, lang, dir }, language = state.language) {
  if (isUnderWay(payload) || mustWait()) return;
  deliver(addEntry({ who: "you", text, lang, dir, request: { payload, language } }));
}

/** Send something that she neither wrote nor pressed, without a bubble of hers. */
function sendSilently(content) {
  deliver(addEntry({ who: "you", silent: true, text: "", request: content }));
}

export function greet(language) {
  sendSilently({ payload: "/greet", language });
}

/** Say by which link she came. */
export function follow(link, language) {
  sendSilently({ text: link, language });
}

export function abortAll() {
  live.requests.forEach((controller) => controller.abort());
}
