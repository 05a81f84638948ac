/* The field she writes in. */

import { ui } from "./dom.js";
import { save, state } from "./state.js";

export function setText(value) {
  ui.text.value = value;
  keepDraft();
}

export function keepDraft() {
  state.draft = ui.text.value;
  fitText();
  save();
}

/** Make the input as high as what stands in it (the style sheet sets the limit). */
export function fitText() {
  ui.text.style.height = "auto";
  ui.text.style.height = `${ui.text.scrollHeight + ui.text.offsetHeight - ui.text.clientHeight}px`;
}
