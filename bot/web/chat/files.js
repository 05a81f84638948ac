/* Files of an answer: shown and saved from memory, never from an address. */

import { build } from "./dom.js";
import { word } from "./words.js";

const PICTURES = ["image/png", "image/jpeg"];
const PLAIN = ["application/pdf", "text/calendar", "text/csv", "text/plain", "application/json", ...PICTURES];
const made = new Set();

/** The file as an address of this page's own; null if it cannot be read. */
function addressOf({ media_type: type, data }) {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: PLAIN.includes(type) ? type : "" }));
    made.add(address);
    return address;
  } catch {
    return null;
  }
}

/** What stands for a file: the picture itself where it is one, and a link that saves it. */
export function buildFile(file) {
  const address = file && addressOf(file);
  if (!address) return [];
  const parts = [];
  if (PICTURES.includes(file.media_type)) {
    parts.push(build("img", { class: "picture", src: address, alt: file.alt || file.name }));
  }
  const name = build("bdi", { dir: "ltr" }, file.name);
  parts.push(build("a", { class: "file", href: address, download: file.name },
    build("span", { "data-text": "web-download" }, word("web-download")), " ", name));
  return parts;
}

/** Let go of all files. */
export function dropFiles() {
  made.forEach((address) => URL.revokeObjectURL(address));
  made.clear();
}
