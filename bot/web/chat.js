/* Amana's web chat. How it works: README.md beside this file.
 * Rules: no sentence of ours here (all words come from /api/strings), no innerHTML, nothing kept but in
 * sessionStorage, nothing sent but to /api. Written for telephones of 2021 and later, without a build step. */

const STORE = "amana";
const KEPT_ENTRIES = 200;
const KEPT_MINUTES = 60;
const WAIT = { typing: 300, slow: 6000, timeout: 30000, doubleEscape: 1500, location: 15000, retry: 15000 };
const FALLBACK_LANGUAGE = "en";
const FALLBACK_EXIT = "https://www.wikipedia.org/";

const element = (id) => document.getElementById(id);
const ui = {
  log: element("log"), rows: element("rows"), typing: element("typing"), status: element("status"),
  composer: element("composer"), text: element("text"), locate: element("locate"),
  leave: element("leave"), restart: element("restart"), restartRow: element("restart-row"),
  language: element("language"), languageName: element("language-name"), languages: element("languages"),
};

/** What outlives a reload; see save(). */
let state = { conversation: "", language: "", entries: [], draft: "" };
/** What does not. */
const live = {
  strings: {}, languages: [], waiting: new Set(), requests: new Set(),
  wanted: "", queued: null, escapedAt: -Infinity, left: false, atEnd: true, reached: false,
};

// ---- what is kept -------------------------------------------------------------------------------------

/** What a reload left us; nothing after an hour, since browsers can bring back a tab that was closed. */
function load() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE));
    if (kept && Date.now() - kept.savedAt < KEPT_MINUTES * 60000) return kept;
  } catch {
    // Unreadable or forbidden: as if there were nothing.
  }
  wipe();
  return null;
}

function save() {
  if (live.left) return;
  try {
    const entries = state.entries.slice(-KEPT_ENTRIES);
    sessionStorage.setItem(STORE, JSON.stringify({ ...state, entries, savedAt: Date.now() }));
  } catch {
    // Storage is full or forbidden: the conversation goes on, and does not outlive a reload.
  }
}

function wipe() {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing could be kept, so nothing is there.
  }
}

/** A random id; over plain HTTP browsers offer no randomUUID, so it is then put together from random bytes. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// ---- words and languages ------------------------------------------------------------------------------

const word = (key) => live.strings[key] || "";

async function getJson(path) {
  const answer = await fetch(path);
  live.reached = true;
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

const findLanguage = (tag) => live.languages.find((language) => language.tag === tag);

function directionOf(tag) {
  const known = findLanguage(tag);
  return known ? known.direction : "auto";
}

function preferredLanguage() {
  for (const wish of navigator.languages || []) {
    const base = wish.toLowerCase().split("-")[0];
    const match = findLanguage(wish) || findLanguage(base);
    if (match) return match.tag;
  }
  return FALLBACK_LANGUAGE;
}

/** Put the page's own words into every element that asks for one. */
function putWords(root) {
  const each = (attribute, put) => {
    for (const node of root.querySelectorAll(`[${attribute}]`)) put(node, word(node.getAttribute(attribute)));
  };
  each("data-text", (node, text) => { node.textContent = text; });
  each("data-label", (node, text) => node.setAttribute("aria-label", text));
  each("data-title", (node, text) => node.setAttribute("title", text));
  each("data-placeholder", (node, text) => node.setAttribute("placeholder", text));
}

/** Turn the whole page to a language; rejects when its words cannot be had. The last wish wins. */
async function useLanguage(tag) {
  live.wanted = tag;
  const strings = await getJson(`/api/strings/${encodeURIComponent(tag)}`);
  if (live.wanted !== tag) return;
  live.strings = strings;
  state.language = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag) === "rtl" ? "rtl" : "ltr";
  const known = findLanguage(tag);
  ui.languageName.textContent = known ? known.name : tag;
  ui.languageName.lang = tag;
  putWords(document);
  fitText();
  markLanguage();
  showStatus();
  save();
}

/** Follow the language of an answer. Should its words be out of reach, the page keeps those it has. */
function followLanguage(tag) {
  if (tag && tag !== state.language) useLanguage(tag).catch(() => {});
}

function listLanguages() {
  ui.languages.replaceChildren(...live.languages.map((language) => {
    const button = build("button", { type: "button", lang: language.tag, dir: language.direction }, language.name);
    button.addEventListener("click", () => chooseLanguage(language));
    return build("li", {}, button);
  }));
}

function markLanguage() {
  for (const button of ui.languages.querySelectorAll("button")) {
    if (button.lang === state.language) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

function openLanguages(open) {
  ui.languages.hidden = !open;
  ui.language.setAttribute("aria-expanded", String(open));
  if (open) (ui.languages.querySelector("[aria-current]") || ui.languages.querySelector("button")).focus();
}

/** Before she has said anything the greeting is simply said again; later the conversation turns. */
async function chooseLanguage({ tag, name, direction }) {
  openLanguages(false);
  ui.language.focus();
  if (tag === state.language) return;
  try {
    await useLanguage(tag);
  } catch {
    ui.status.textContent = word(isOffline() ? "web-offline" : "web-error");
    return;
  }
  if (hasSpoken()) {
    say(`/change_language${JSON.stringify({ language: tag })}`, { text: name, lang: tag, dir: direction }, tag);
  } else {
    clearLog();
    greet(tag);
  }
}

// ---- small DOM helpers --------------------------------------------------------------------------------

function build(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

function buildLink(href, label, attributes = {}) {
  const away = href.startsWith("https:") ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return build("a", { href, ...away, ...attributes }, label);
}

/** The address if it may be followed (https and tel only), else null. */
function safeAddress(address) {
  try {
    const { protocol, href } = new URL(address);
    return protocol === "https:" || protocol === "tel:" ? href : null;
  } catch {
    return null;
  }
}

// ---- links in a text ----------------------------------------------------------------------------------

const LONGEST_LABEL = 30;
const ISOLATED_NUMBER = /[\u2066-\u2068][\d\s()+\-./\u00a0]+\u2069/g;
const MARKED_NUMBER = /\u2066[\d\s()+\-./\u00a0]+\u2069/g; // so the service writes what is to be dialled
const NUMBER = /[+0](?:[ \u00a0().\/-]{0,2}\d)+|\d(?:[ \u00a0().-]{0,2}\d)*/g;
const WEB_ADDRESS = /https:\/\/[^\s<>"\u2066-\u2069]+/gi;
const DATE_OR_HOURS = [
  /^\d{1,2}[-. /]\d{1,2}[-. /]\d{4}$/, /^\d{4}[-. /]\d{1,2}[-. /]\d{1,2}$/, /^\d{1,2}\.\d\d ?- ?\d{1,2}\.\d\d$/,
];

const digitsOf = (text) => text.replace(/\D/g, "");

/** Arabic-Indic and Persian digits as ASCII ones, one for one, so that places in the text stay the same. */
function asciiDigits(text) {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

function spans(pattern, text) {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0],
  }));
}

const inside = (span, others) => others.some((other) => other.start <= span.start && span.end <= other.end);

/** A web address without the punctuation of the sentence around it. */
function webLink({ start, text }) {
  let address = text.replace(/[.,;:!?'’»”\]،؛؟。]+$/, "");
  if (address.endsWith(")") && !address.includes("(")) address = address.slice(0, -1);
  const href = safeAddress(address);
  if (!href) return null;
  const name = address.slice("https://".length).replace(/\/$/, "");
  const label = name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
  return { start, end: start + address.length, href, label };
}

/** Whether the characters around a number say that it is part of something else (a paragraph, a time). */
function isPartOfMore(text, { start, end }) {
  return /(?:\w|\d[:.,]|§\s*|[#/])$/.test(text.slice(Math.max(0, start - 4), start))
    || /^(?:\w|[:.,]\d)/.test(text.slice(end, end + 2));
}

/** Whether a place in the text is inside an isolate, that is, within something put into the sentence. */
function isPutIn(text, at) {
  const before = text.slice(0, at);
  return (before.match(/[\u2066-\u2068]/g) || []).length > (before.match(/\u2069/g) || []).length;
}

/** Whether a number can be called. Short ones only where no address or distance can be meant instead. */
function isTelephone(number, { marked, isolated, putIn, known, isPlace }) {
  const digits = digitsOf(number);
  if (marked || known.has(digits)) return true;
  if (digits.length > 15 || DATE_OR_HOURS.some((pattern) => pattern.test(number))) return false;
  if (number.startsWith("+") || number.startsWith("0")) return digits.length >= 7;
  if (/^1\D?\d{3}\D{1,2}\d{3}\D\d{4}$/.test(number)) return true;
  if (isolated && digits.length >= 6) return true;
  return !isPlace && !putIn && /^(?:112|116 ?\d{3})$/.test(number);
}

function telephoneLink({ start, end, text }) {
  const number = text.replace(/^(\+.*?)\(0\)/, "$1");
  return { start, end, href: `tel:${number.startsWith("+") ? "+" : ""}${digitsOf(number)}`, label: null };
}

/** Every web address and telephone number of a text, in order. */
function findLinks(text, { known, isPlace }) {
  const plain = asciiDigits(text);
  const addresses = spans(WEB_ADDRESS, text);
  const [isolates, marks] = [spans(ISOLATED_NUMBER, plain), spans(MARKED_NUMBER, plain)];
  const numbers = spans(NUMBER, plain).filter((span) => (
    !inside(span, addresses) && !isPartOfMore(plain, span)
    && isTelephone(span.text, {
      known, isPlace, putIn: isPutIn(plain, span.start), marked: inside(span, marks), isolated: inside(span, isolates),
    })
  ));
  const links = [...addresses.map(webLink), ...numbers.map(telephoneLink)];
  return links.filter(Boolean).sort((one, other) => one.start - other.start);
}

/** A text as nodes, its links tappable. */
function linked(text, context) {
  const nodes = [];
  let at = 0;
  for (const link of findLinks(text, context)) {
    nodes.push(text.slice(at, link.start));
    nodes.push(buildLink(link.href, link.label || text.slice(link.start, link.end), { dir: "ltr" }));
    at = link.end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

// ---- bubbles ------------------------------------------------------------------------------------------

const rowOf = (entry) => ui.rows.querySelector(`[data-entry="${entry.id}"]`);
const hasSpoken = () => state.entries.some((entry) => entry.who === "you" && !entry.silent);

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
  button.addEventListener("click", () => press(choice, entry));
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
  return build("div", attributes, buildText(entry), ...buildMapLink(entry.venue));
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
  again.addEventListener("click", () => sendAgain(entry));
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

function setState(entry, value) {
  entry.state = value;
  showState(entry);
  save();
}

/** The newest answer's buttons stand out; older ones stay usable. */
function markLatest() {
  const lastSaid = state.entries.map((entry) => entry.who).lastIndexOf("you");
  state.entries.forEach((entry, index) => {
    const row = rowOf(entry);
    if (row) row.classList.toggle("latest", index > lastSaid);
  });
  ui.restartRow.hidden = !hasSpoken();
}

function show(entry) {
  const row = buildRow(entry);
  ui.rows.append(row);
  showState(entry);
  return row;
}

function addEntry(entry) {
  const added = { id: newId(), ...entry };
  state.entries.push(added);
  const row = show(added);
  markLatest();
  save();
  scrollToEnd(row);
  return added;
}

function removeEntry(entry) {
  state.entries = state.entries.filter((other) => other !== entry);
  const row = rowOf(entry);
  if (row) row.remove();
  save();
}

function clearLog() {
  state.entries = [];
  live.queued = null;
  ui.rows.replaceChildren();
  markLatest();
  save();
}

// ---- scrolling (of the log alone: scrollIntoView would move the page around it too) --------------------

const STRIP_ABOVE = 76;
const STRIP_BELOW = 16;

/** Scroll down until all of a node is seen; never up. */
function scrollToEnd(node) {
  const below = node.getBoundingClientRect().bottom - ui.log.getBoundingClientRect().bottom + STRIP_BELOW;
  if (below > 0) ui.log.scrollTop += below;
}

/** Bring a node to the top, with a strip left of what stands above it. */
function scrollToStart(node) {
  ui.log.scrollTop += node.getBoundingClientRect().top - ui.log.getBoundingClientRect().top - STRIP_ABOVE;
}

const noteEnd = () => { live.atEnd = ui.log.scrollHeight - ui.log.scrollTop - ui.log.clientHeight < STRIP_BELOW; };

/** Whoever is at the end of the log stays there when the keyboard or the composer takes some of its height. */
function stayAtEnd() {
  if (live.atEnd) ui.log.scrollTop = ui.log.scrollHeight;
}

// ---- waiting, offline ---------------------------------------------------------------------------------

/** Browsers say "offline" also where the service can be reached all the same, as on this very machine. */
const isOffline = () => !navigator.onLine && !live.reached;

function showStatus() {
  const slow = Array.from(live.waiting).some((stage) => stage.slow);
  const text = isOffline() ? word("web-offline") : (slow ? word("web-slow") : "");
  if (ui.status.textContent !== text) ui.status.textContent = text;
}

/** Say once more, to a screen reader too, what the status line says. */
function repeatStatus() {
  ui.status.textContent = "";
  setTimeout(showStatus, 100);
}

function showTyping() {
  const shown = Array.from(live.waiting).some((stage) => stage.typing);
  if (ui.typing.hidden !== shown) return;
  ui.typing.hidden = !shown;
  if (shown) scrollToEnd(ui.typing);
}

/** Show that something is under way, in steps; the function returned ends it. */
function startWaiting() {
  const stage = { typing: false, slow: false };
  live.waiting.add(stage);
  const timers = [
    setTimeout(() => { stage.typing = true; showTyping(); }, WAIT.typing),
    setTimeout(() => { stage.slow = true; showStatus(); }, WAIT.slow),
  ];
  return () => {
    timers.forEach(clearTimeout);
    live.waiting.delete(stage);
    showTyping();
    showStatus();
  };
}

// ---- sending and receiving ----------------------------------------------------------------------------

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
async function deliver(entry, location) {
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

function sendQueued() {
  const { queued } = live;
  if (!queued) return;
  clearTimeout(queued.timer);
  live.queued = null;
  deliver(queued.entry, queued.location);
}

function fail(entry) {
  setState(entry, "failed");
  if (entry.request.text && !ui.text.value.trim()) {
    setText(entry.request.text);
    entry.restored = true;
    save();
  }
  if (rowOf(entry)) scrollToEnd(rowOf(entry));
}

/** The message goes to the end of the log, since its answer will come there. */
function sendAgain(entry) {
  if (mustWait()) return;
  if (entry.restored && ui.text.value.trim() === entry.request.text) setText("");
  removeEntry(entry);
  const again = addEntry({ ...entry, id: newId(), state: "", restored: false });
  ui.text.focus({ preventScroll: true });
  if (again.locates) locate(again);
  else deliver(again);
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
    text: message.text || "", buttons: message.buttons || [], venue: message.venue || null,
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
function startOver() {
  clearLog();
  state.conversation = newId();
  save();
}

/** Tell the service to forget the conversation; needs no answer and outlives the page. */
function forget() {
  const body = JSON.stringify({ conversation: state.conversation, payload: "/delete_my_data" });
  const sent = navigator.sendBeacon
    && navigator.sendBeacon("/api/chat", new Blob([body], { type: "application/json" }));
  if (sent) return;
  fetch("/api/chat", {
    method: "POST", body, headers: { "Content-Type": "application/json" }, credentials: "omit", keepalive: true,
  }).catch(() => {});
}

// ---- what the person does -----------------------------------------------------------------------------

/** While offline with one message waiting, a further one is not taken: it stays where she wrote it. */
function mustWait() {
  if (!isOffline() || !live.queued) return false;
  repeatStatus();
  return true;
}

const isUnderWay = (payload) => state.entries.some((entry) => (
  (entry.state === "sending" || entry.state === "queued") && entry.request && entry.request.payload === payload
));

/** Send a payload, her own bubble showing what she pressed. */
function say(payload, { text, lang, dir }, language = state.language) {
  if (isUnderWay(payload) || mustWait()) return;
  deliver(addEntry({ who: "you", text, lang, dir, request: { payload, language } }));
}

function greet(language) {
  deliver(addEntry({ who: "you", silent: true, text: "", request: { payload: "/greet", language } }));
}

function press(choice, entry) {
  const said = { text: choice.title, lang: entry.lang, dir: entry.dir };
  if (choice.request === "location") askLocation(said);
  else if (choice.payload) say(choice.payload, said);
}

function askLocation(said) {
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

function setText(value) {
  ui.text.value = value;
  keepDraft();
}

function keepDraft() {
  state.draft = ui.text.value;
  fitText();
  save();
}

/** Make the input as high as what stands in it (the style sheet sets the limit). */
function fitText() {
  ui.text.style.height = "auto";
  ui.text.style.height = `${ui.text.scrollHeight + ui.text.offsetHeight - ui.text.clientHeight}px`;
}

function submit(event) {
  event.preventDefault();
  const text = ui.text.value.trim();
  if (!text || mustWait()) return;
  state.entries.filter((entry) => entry.restored && entry.state === "failed").forEach(removeEntry);
  setText("");
  deliver(addEntry({ who: "you", text, dir: "auto", request: { text } }));
  if (matchMedia("(pointer: fine)").matches) ui.text.focus();
}

function typeKey(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  ui.composer.requestSubmit();
}

function restart() {
  forget();
  abortAll();
  startOver();
  greet(state.language);
  ui.text.focus({ preventScroll: true });
}

function abortAll() {
  live.requests.forEach((controller) => controller.abort());
}

function exitAddress() {
  const named = document.querySelector("meta[name=leave-to]");
  try {
    const { protocol, href } = new URL(named.content, location.href);
    return protocol === "https:" || protocol === "http:" ? href : FALLBACK_EXIT;
  } catch {
    return FALLBACK_EXIT;
  }
}

/** Leave at once: nothing stays in this tab, and Back does not return here. */
function leave() {
  if (live.left) return;
  live.left = true;
  const exit = exitAddress();
  wipe();
  document.body.replaceChildren();
  abortAll();
  if (state.conversation) forget();
  state = { conversation: "", language: "", entries: [], draft: "" };
  location.replace(exit);
}

function escapeKey(event) {
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

function clickAway(event) {
  if (!ui.languages.hidden && !event.target.closest("#language, #languages")) openLanguages(false);
}

// ---- start --------------------------------------------------------------------------------------------

/** The on-screen keyboard shrinks what is visible; where it does not shrink the page, we do (not while zoomed). */
function fitKeyboard() {
  const { visualViewport } = window;
  if (!visualViewport || Math.abs(visualViewport.scale - 1) > 0.01) return;
  document.documentElement.style.setProperty("--visible-height", `${visualViewport.height}px`);
}

function listen() {
  ui.composer.addEventListener("submit", submit);
  ui.text.addEventListener("keydown", typeKey);
  ui.text.addEventListener("input", keepDraft);
  ui.locate.addEventListener("click", () => (
    askLocation({ text: word("web-location"), lang: state.language, dir: directionOf(state.language) })
  ));
  ui.leave.addEventListener("click", leave);
  ui.restart.addEventListener("click", restart);
  ui.language.addEventListener("click", () => openLanguages(ui.languages.hidden));
  document.addEventListener("click", clickAway);
  ui.log.addEventListener("scroll", noteEnd, { passive: true });
  new ResizeObserver(stayAtEnd).observe(ui.log);
  window.addEventListener("resize", fitText);
  window.addEventListener("online", () => { showStatus(); sendQueued(); });
  window.addEventListener("offline", () => { live.reached = false; showStatus(); });
  if (window.visualViewport) window.visualViewport.addEventListener("resize", fitKeyboard);
}

/** Get the languages and the page's words, trying until they come: without them there is nothing to show. */
async function loadWords(wanted) {
  for (let pause = 1000; ; pause = Math.min(pause * 2, WAIT.retry)) {
    try {
      live.languages = await getJson("/api/languages");
      await useLanguage(findLanguage(wanted) ? wanted : preferredLanguage());
      return;
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    }
  }
}

/** Show the bubbles of before a reload, without a screen reader saying them all again. */
function showKept() {
  ui.log.setAttribute("aria-live", "off");
  for (const entry of state.entries) {
    if (entry.state === "sending" || entry.state === "queued") entry.state = "failed";
    show(entry);
  }
  markLatest();
  setText(state.draft);
  ui.log.scrollTop = ui.log.scrollHeight;
  setTimeout(() => ui.log.setAttribute("aria-live", "polite"), 1000);
}

function reveal() {
  listLanguages();
  markLanguage();
  for (const part of document.querySelectorAll("[data-loaded]")) part.hidden = false;
  fitText();
}

async function start() {
  document.addEventListener("keydown", escapeKey);
  state = { ...state, ...load() };
  await loadWords(state.language);
  if (live.left) return;
  listen();
  reveal();
  fitKeyboard();
  if (state.conversation) {
    showKept();
  } else {
    state.conversation = newId();
    greet(state.language);
  }
  showStatus();
  if (matchMedia("(pointer: fine)").matches) ui.text.focus();
}

start();
