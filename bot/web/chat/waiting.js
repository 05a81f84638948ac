/* What is said while an answer is under way, or the line is gone. */

import { ui } from "./dom.js";
import { scrollToEnd } from "./scroll.js";
import { WAIT, live } from "./state.js";
import { word } from "./words.js";

/** Browsers say "offline" also where the service can be reached all the same, as on this very machine. */
export const isOffline = () => !navigator.onLine && !live.reached;

export function showStatus() {
  const slow = Array.from(live.waiting).some((stage) => stage.slow);
  const text = isOffline() ? word("web-offline") : (slow ? word("web-slow") : "");
  if (ui.status.textContent !== text) ui.status.textContent = text;
}

/** Say once more, to a screen reader too, what the status line says. */
export function repeatStatus() {
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
export function startWaiting() {
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

/** While offline with one message waiting, a further one is not taken: it stays where she wrote it. */
export function mustWait() {
  if (!isOffline() || !live.queued) return false;
  repeatStatus();
  return true;
}
