/* What becomes a link in a text: https addresses and telephone numbers. */

import { buildLink, safeAddress } from "./dom.js";

const LONGEST_LABEL = 30;
const ISOLATED_NUMBER = /[\u2066-\u2068][\d\s()+\-./\u00a0]+\u2069/g;
const MARKED_NUMBER = /\u2066[\d\s()+\-./\u00a0]+\u2069/g; // so the service writes what is to be dialled
const NUMBER = /[+0](?:[ \u00a0().\/-]{0,2}\d)+|\d(?:[ \u00a0().-]{0,2}\d)*/g;
const WEB_ADDRESS = /https:\/\/[^\s<>"\u2066-\u2069]+/gi;
const DATE_OR_HOURS = [
  /^\d{1,2}[-. /]\d{1,2}[-. /]\d{4}$/, /^\d{4}[-. /]\d{1,2}[-. /]\d{1,2}$/, /^\d{1,2}\.\d\d ?- ?\d{1,2}\.\d\d$/,
];

export const digitsOf = (text) => text.replace(/\D/g, "");

/** Arabic-Indic and Persian digits as ASCII ones, one for one, so that places in the text stay the same. */
function asciiDigits(text) {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

function spans(pattern, text) {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0],
  }));
}

const inside = (span, others) => others.some((other) => other.start <= span.start && span.end <= other.end);

/** A web address without the punctuation of the sentence around it. */
function webLink({ start, text }) {
  let address = text.replace(/[.,;:!?'’»”\]،؛؟。]+$/, "");
  if (address.endsWith(")") && !address.includes("(")) address = address.slice(0, -1);
  const href = safeAddress(address);
  if (!href) return null;
  const name = address.slice("https://".length).replace(/\/$/, "");
  const label = name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
  return { start, end: start + address.length, href, label };
}

/** Whether the characters around a number say that it is part of something else (a paragraph, a time). */
function isPartOfMore(text, { start, end }) {
  return /(?:\w|\d[:.,]|§\s*|[#/])$/.test(text.slice(Math.max(0, start - 4), start))
    || /^(?:\w|[:.,]\d)/.test(text.slice(end, end + 2));
}

/** Whether a place in the text is inside an isolate, that is, within something put into the sentence. */
function isPutIn(text, at) {
  const before = text.slice(0, at);
  return (before.match(/[\u2066-\u2068]/g) || []).length > (before.match(/\u2069/g) || []).length;
}

/** Whether a number can be called. Short ones only where no address or distance can be meant instead. */
function isTelephone(number, { marked, isolated, putIn, known, isPlace }) {
  const digits = digitsOf(number);
  if (marked || known.has(digits)) return true;
  if (digits.length > 15 || DATE_OR_HOURS.some((pattern) => pattern.test(number))) return false;
  if (number.startsWith("+") || number.startsWith("0")) return digits.length >= 7;
  if (/^1\D?\d{3}\D{1,2}\d{3}\D\d{4}$/.test(number)) return true;
  if (isolated && digits.length >= 6) return true;
  return !isPlace && !putIn && /^(?:112|116 ?\d{3})$/.test(number);
}

function telephoneLink({ start, end, text }) {
  const number = text.replace(/^(\+.*?)\(0\)/, "$1");
  return { start, end, href: `tel:${number.startsWith("+") ? "+" : ""}${digitsOf(number)}`, label: null };
}

/** Every web address and telephone number of a text, in order. */
function findLinks(text, { known, isPlace }) {
  const plain = asciiDigits(text);
  const addresses = spans(WEB_ADDRESS, text);
  const [isolates, marks] = [spans(ISOLATED_NUMBER, plain), spans(MARKED_NUMBER, plain)];
  const numbers = spans(NUMBER, plain).filter((span) => (
    !inside(span, addresses) && !isPartOfMore(plain, span)
    && isTelephone(span.text, {
      known, isPlace, putIn: isPutIn(plain, span.start), marked: inside(span, marks), isolated: inside(span, isolates),
    })
  ));
  const links = [...addresses.map(webLink), ...numbers.map(telephoneLink)];
  return links.filter(Boolean).sort((one, other) => one.start - other.start);
}

/** A text as nodes, its links tappable. */
export function linked(text, context) {
  const nodes = [];
  let at = 0;
  for (const link of findLinks(text, context)) {
    nodes.push(text.slice(at, link.start));
    nodes.push(buildLink(link.href, link.label || text.slice(link.start, link.end), { dir: "ltr" }));
    at = link.end;
  }
  nodes.push(text.slice(at));
  return nodes;
}
