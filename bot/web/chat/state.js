/* What the page knows, and what of it outlives a reload: in sessionStorage, for one tab and one hour. */

const STORE = "amana";
const KEPT_ENTRIES = 200;
const KEPT_MINUTES = 60;
export const WAIT = { typing: 300, slow: 6000, timeout: 30000, doubleEscape: 1500, location: 15000, retry: 15000 };
export const FALLBACK_LANGUAGE = "en";

/** What outlives a reload; see save(). */
export const state = { conversation: "", language: "", entries: [], draft: "" };
/** What does not. */
export const live = {
  strings: {}, languages: [], waiting: new Set(), requests: new Set(),
  wanted: "", queued: null, escapedAt: -Infinity, left: false, atEnd: true, reached: false,
};

/** What a reload left us; nothing after an hour, since browsers can bring back a tab that was closed. */
export function load() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE));
    if (kept && Date.now() - kept.savedAt < KEPT_MINUTES * 60000) return kept;
  } catch {
    // Unreadable or forbidden: as if there were nothing.
  }
  wipe();
  return null;
}

export function save() {
  if (live.left) return;
  const entries = state.entries.slice(-KEPT_ENTRIES);
  for (const kept of [entries, entries.map((entry) => ({ ...entry, file: null }))]) {
    try {
      sessionStorage.setItem(STORE, JSON.stringify({ ...state, entries: kept, savedAt: Date.now() }));
      return;
    } catch {
      // Full: again without the files. Forbidden: the conversation goes on, and does not outlive a reload.
    }
  }
}

export function wipe() {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing could be kept, so nothing is there.
  }
}

/** A random id; over plain HTTP browsers offer no randomUUID, so it is then put together from random bytes. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
