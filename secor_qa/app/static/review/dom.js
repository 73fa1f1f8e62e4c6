// Building blocks. Text becomes text nodes and nothing else: no string is ever parsed as markup.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  open: ["M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z"],
  begun: ["M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z", "M8 5v3l2 1.5"],
  accepted: ["M3 8.5l3.2 3.2L13 4.8"],
  deficiency: ["M8 2.8v6.4", "M8 12.6v.6"],
  problem: ["M8 2.5L14.2 13.5H1.8z", "M8 6.5v3", "M8 11.4v.4"],
  file: ["M4 1.8h5L12.2 5v9.2H4z", "M9 1.8V5h3.2"],
  back: ["M10 3L5 8l5 5"],
  late: ["M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z", "M8 5v3.4", "M8 10.8v.4"],
};

/** A small line drawing; it says nothing to a screen reader, so words stand beside it. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("class", `icon icon-${name}`);
  drawing.setAttribute("aria-hidden", "true");
  for (const d of ICONS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    drawing.append(path);
  }
  return drawing;
}

// Characters that turn text around or do not show at all; a reader of evidence must see that they are there.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text as it is, with unseen characters shown by their number. */
export const shown = (text) =>
  String(text).replace(UNSEEN, (sign) => (sign === "\r" ? "" : `⟨${sign.codePointAt(0).toString(16).padStart(4, "0")}⟩`));

/** An element. `on` holds listeners, `data` data attributes; false, null and undefined leave an attribute out. */
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else if (name === "data") for (const [key, item] of Object.entries(value)) node.dataset[key] = item;
    else if (name === "value" || name === "checked" || name === "disabled" || name === "open") node[name] = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat(3)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : shown(child));
  }
  return node;
}

/** Words for a screen reader only. */
export const quiet = (text) => h("span", { class: "sr" }, text);

/** A button; `key` lets focus find it again after a part was drawn anew. */
export function button(label, key, onClick, props = {}) {
  const { class: extra, ...rest } = props;
  return h(
    "button",
    { type: "button", class: `button ${extra || ""}`, data: { key, testid: key }, on: { click: onClick }, ...rest },
    label,
  );
}

/** Put new nodes into a place; focus and scrolling stay where they were. */
export function swap(host, ...nodes) {
  const active = document.activeElement;
  const key = active && host.contains(active) ? active.dataset.key : null;
  const top = host.scrollTop;
  host.replaceChildren(...nodes.flat(3).filter(Boolean));
  host.scrollTop = top;
  if (key) find(host, key)?.focus({ preventScroll: true });
}

/** The element that carries a key. */
export const find = (host, key) => host.querySelector(`[data-key="${CSS.escape(key)}"]`);

/** A label above its control. */
export function labelled(text, control, hint) {
  return h("label", { class: "labelled" }, h("span", { class: "label" }, text), control, hint && h("small", {}, hint));
}

/** A quantity with its unit in the right number. */
export const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;

/** A foldable part that remembers whether it was open. */
export function fold(app, key, summary, ...body) {
  const node = h("details", { open: app.unfolded.has(key), data: { testid: key } },
    h("summary", { data: { key } }, summary), ...body);
  node.addEventListener("toggle", () => (node.open ? app.unfolded.add(key) : app.unfolded.delete(key)));
  return node;
}
