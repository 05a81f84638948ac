/* The menu of languages. */

import { clearLog, hasSpoken } from "./bubbles.js";
import { build, ui } from "./dom.js";
import { live, state } from "./state.js";
import { greet, say } from "./talk.js";
import { isOffline } from "./waiting.js";
import { useLanguage, word } from "./words.js";

export function listLanguages() {
  ui.languages.replaceChildren(...live.languages.map((language) => {
    const button = build("button", { type: "button", lang: language.tag, dir: language.direction }, language.name);
    button.addEventListener("click", () => chooseLanguage(language));
    return build("li", {}, button);
  }));
}

export function markLanguage() {
  for (const button of ui.languages.querySelectorAll("button")) {
    if (button.lang === state.language) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

export function openLanguages(open) {
  ui.languages.hidden = !open;
  ui.language.setAttribute("aria-expanded", String(open));
  if (open) (ui.languages.querySelector("[aria-current]") || ui.languages.querySelector("button")).focus();
}

/** Before she has said anything the greeting is simply said again; later the conversation turns. */
export async function chooseLanguage({ tag, name, direction }) {
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
