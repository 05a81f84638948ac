/* Scrolling of the log alone: scrollIntoView would move the page around it too. */

import { ui } from "./dom.js";
import { live } from "./state.js";

const STRIP_ABOVE = 76;
const STRIP_BELOW = 16;

/** Scroll down until all of a node is seen; never up. */
export function scrollToEnd(node) {
  const below = node.getBoundingClientRect().bottom - ui.log.getBoundingClientRect().bottom + STRIP_BELOW;
  if (below > 0) ui.log.scrollTop += below;
}

/** Bring a node to the top, with a strip left of what stands above it. */
export function scrollToStart(node) {
  ui.log.scrollTop += node.getBoundingClientRect().top - ui.log.getBoundingClientRect().top - STRIP_ABOVE;
}

export const noteEnd = () => { live.atEnd = ui.log.scrollHeight - ui.log.scrollTop - ui.log.clientHeight < STRIP_BELOW; };

/** Whoever is at the end of the log stays there when the keyboard or the composer takes some of its height. */
export function stayAtEnd() {
  if (live.atEnd) ui.log.scrollTop = ui.log.scrollHeight;
}
