/* The page's own words, from /api/strings, in the language of the conversation. */

import { ui } from "./dom.js";
import { FALLBACK_LANGUAGE, live, save, state } from "./state.js";

export const word = (key) => live.strings[key] || "";

export async function getJson(path) {
  const answer = await fetch(path);
  live.reached = true;
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

export const findLanguage = (tag) => live.languages.find((language) => language.tag === tag);

export function directionOf(tag) {
  const known = findLanguage(tag);
  return known ? known.direction : "auto";
}

export function preferredLanguage() {
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

const followers = [];

/** Have something done whenever the page has turned to another language. */
export function onLanguage(follow) {
  followers.push(follow);
}

/** Turn the whole page to a language; rejects when its words cannot be had. The last wish wins. */
export async function useLanguage(tag) {
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
  for (const follow of followers) follow();
  save();
}

/** Follow the language of an answer. Should its words be out of reach, the page keeps those it has. */
export function followLanguage(tag) {
  if (tag && tag !== state.language) useLanguage(tag).catch(() => {});
}
