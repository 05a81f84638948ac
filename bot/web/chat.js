/* Amana's web chat, put together. How it works: README.md beside this file.
 * Rules: no sentence of ours here (all words come from /api/strings), no innerHTML, nothing kept but in
 * sessionStorage, nothing sent but to /api. Written for telephones of 2021 and later, without a build step. */

import { takeLink } from "./chat/arrival.js";
import { handle, markLatest, show } from "./chat/bubbles.js";
import { askLocation, press, restart, sendAgain, submit, typeKey } from "./chat/compose.js";
import { ui } from "./chat/dom.js";
import { fitText, keepDraft, setText } from "./chat/input.js";
import { listLanguages, markLanguage, openLanguages } from "./chat/languages.js";
import { clickAway, escapeKey, leave } from "./chat/leave.js";
import { noteEnd, stayAtEnd } from "./chat/scroll.js";
import { WAIT, live, load, newId, state } from "./chat/state.js";
import { follow, greet, sendQueued } from "./chat/talk.js";
import { showStatus } from "./chat/waiting.js";
import { directionOf, findLanguage, getJson, onLanguage, preferredLanguage, useLanguage, word } from "./chat/words.js";

handle.press = press;
handle.sendAgain = sendAgain;
for (const follower of [fitText, markLanguage, showStatus]) onLanguage(follower);

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
  window.addEventListener("hashchange", followLater);
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

/** Take up the conversation of before a reload, or begin one; either may be with a link she followed. */
function begin(link) {
  const isNew = !state.conversation;
  if (isNew) state.conversation = newId();
  else showKept();
  if (link) follow(link, state.language);
  else if (isNew) greet(state.language);
}

function followLater() {
  const link = takeLink();
  if (link) follow(link, state.language);
}

async function start() {
  const link = takeLink();
  document.addEventListener("keydown", escapeKey);
  Object.assign(state, load());
  await loadWords(state.language);
  if (live.left) return;
  listen();
  reveal();
  fitKeyboard();
  begin(link);
  showStatus();
  if (matchMedia("(pointer: fine)").matches) ui.text.focus();
}

start();
