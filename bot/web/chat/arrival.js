/* Links by which people come: an invitation of an organisation, or a referral. */

const KINDS = { invite: "inv_", ref: "ref_" };
const LINK = /^#(invite|ref)=([\w-]{1,64})$/;

/** Take the code out of the address, where it would stay in the history; what to say to the service, or null. */
export function takeLink() {
  const found = LINK.exec(location.hash);
  if (!found) return null;
  history.replaceState(null, "", location.pathname + location.search);
  const [, kind, code] = found;
  return `/start ${code.startsWith(KINDS[kind]) ? "" : KINDS[kind]}${code}`;
}
