/* Amana on another site: one line there is enough,
 *   <script src="https://amana.example/embed.js" async></script>
 * A button in the corner opens the chat in a frame of its own; nothing is loaded before it is pressed, and nothing
 * is kept in the site. data-lang, data-ref, data-invite: language of the button, and by whose link people come.
 * Made for a strict policy of the site: script-src and frame-src with Amana's address are all it needs. */

(() => {
  "use strict";

  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const WORDS = /* words */ {};
  const PANEL_ID = "amana-panel";
  const RTL = ["ar", "fa", "he", "ps", "ur", "ckb"];
  const NARROW = matchMedia("(max-width: 34rem), (max-height: 30rem)");

  const language = [script.dataset.lang, document.documentElement.lang, ...navigator.languages, "en"]
    .filter(Boolean).map((tag) => tag.toLowerCase().split("-")[0]).find((tag) => WORDS[tag]);
  const word = (key) => WORDS[language][key];
  const side = RTL.includes(language) ? "left" : "right";

  function build(tag, attributes, styles) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    Object.assign(node.style, styles);
    return node;
  }

  const BUTTON = {
    font: "600 17px/1.2 system-ui, sans-serif", minHeight: "48px", padding: "10px 18px", border: "1px solid #fff",
    borderRadius: "24px", background: "#0f5e59", color: "#fff", cursor: "pointer",
  };
  const launcher = build("button", { type: "button", lang: language, "aria-expanded": "false", "aria-controls": PANEL_ID },
    { ...BUTTON, position: "fixed", bottom: "16px", [side]: "16px", zIndex: "2147483646", boxShadow: "0 4px 16px rgb(0 0 0 / 30%)" });
  const panel = build("div", { id: PANEL_ID, role: "dialog", "aria-label": word("web-title"), lang: language },
    { position: "fixed", zIndex: "2147483647", display: "none", flexDirection: "column", background: "#fffdf9",
      boxShadow: "0 8px 32px rgb(0 0 0 / 35%)", overflow: "hidden" });
  const close = build("button", { type: "button" }, { ...BUTTON, alignSelf: "stretch", borderRadius: "0", border: "0" });
  let frame = null;

  /** The address of the chat, with the link people came by behind the #, which no server sees. */
  function address() {
    const { ref, invite } = script.dataset;
    const link = invite ? `#invite=${encodeURIComponent(invite)}` : ref ? `#ref=${encodeURIComponent(ref)}` : "";
    return `${home}/${link}`;
  }

  function fit() {
    const corner = { inset: "auto", bottom: "16px", [side]: "16px", width: "400px", height: "min(680px, calc(100% - 32px))", borderRadius: "16px" };
    const whole = { inset: "0", width: "auto", height: "auto", borderRadius: "0" };
    Object.assign(panel.style, NARROW.matches ? whole : corner);
  }

  function load() {
    frame = build("iframe", { src: address(), title: word("web-title"), allow: "geolocation", referrerpolicy: "no-referrer" },
      { flex: "1", width: "100%", border: "0" });
    panel.append(frame);
  }

  function open(isOpen) {
    if (isOpen && !frame) load();
    fit();
    panel.style.display = isOpen ? "flex" : "none";
    launcher.style.display = isOpen ? "none" : "";
    launcher.setAttribute("aria-expanded", String(isOpen));
    (isOpen ? frame : launcher).focus();
  }

  /** "Leave quickly" leaves this page too. */
  function listen(event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home || event.data?.amana !== "leave") return;
    const exit = new URL(event.data.to);
    if (exit.protocol === "https:" || exit.protocol === "http:") location.replace(exit.href);
  }

  launcher.textContent = word("web-embed-open");
  close.textContent = word("web-embed-close");
  launcher.addEventListener("click", () => open(true));
  close.addEventListener("click", () => open(false));
  NARROW.addEventListener("change", fit);
  window.addEventListener("message", listen);
  panel.append(close);
  const place = () => document.body.append(launcher, panel);
  if (document.body) place();
  else document.addEventListener("DOMContentLoaded", place);
})();
