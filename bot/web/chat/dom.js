/* The parts of the page, and how new ones are built: as nodes, never from markup. */

const element = (id) => document.getElementById(id);
export const ui = {
  log: element("log"), rows: element("rows"), typing: element("typing"), status: element("status"),
  composer: element("composer"), text: element("text"), locate: element("locate"),
  leave: element("leave"), restart: element("restart"), restartRow: element("restart-row"),
  language: element("language"), languageName: element("language-name"), languages: element("languages"),
};

export function build(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

export function buildLink(href, label, attributes = {}) {
  const away = href.startsWith("https:") ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return build("a", { href, ...away, ...attributes }, label);
}

/** The address if it may be followed (https and tel only), else null. */
export function safeAddress(address) {
  try {
    const { protocol, href } = new URL(address);
    return protocol === "https:" || protocol === "tel:" ? href : null;
  } catch {
    return null;
  }
}
