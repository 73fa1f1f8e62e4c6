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
  forth: ["M6 3l5 5-5 5"],
  out: ["M4 4l8 8", "M12 4l-8 8"],
  plus: ["M8 3v10", "M3 8h10"],
  minus: ["M3 8h10"],
  turn: ["M12.8 6.2A5.2 5.2 0 1 0 13.2 9", "M13.4 2.8v3.6H9.8"],
  find: ["M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z", "M10.3 10.3L14 14"],
  pages: ["M2.5 2.5h4.5v4.5H2.5z", "M9 2.5h4.5v4.5H9z", "M2.5 9h4.5v4.5H2.5z", "M9 9h4.5v4.5H9z"],
  flag: ["M4 14V2.2", "M4 2.8h8l-2 2.8 2 2.8H4"],
  save: ["M8 2v8", "M4.8 7L8 10.2 11.2 7", "M3 13.5h10"],
  leave: ["M9.5 2.5h4v4", "M13.5 2.5L8 8", "M12 9.5v4H2.5V4h4"],
  lever: ["M1.8 11.5L14.2 6", "M8 8.9L5.6 13.5h4.8z"],
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

/** Text with every place that reads like one of the needles in a <mark>; case and runs of blanks do not count. */
export function marked(text, needles, note) {
  const told = shown(text);
  const parts = needles.map((each) => shown(each).trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")).filter((each) => each.length > 1);
  if (!parts.length) return [told];
  const pattern = new RegExp(`(${parts.sort((a, b) => b.length - a.length).join("|")})`, "giu");
  return told.split(pattern).filter(Boolean).map((part, at) => (new RegExp(`^(?:${pattern.source})$`, "iu").test(part)
    ? h("mark", { title: note, data: { at } }, part) : part));
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

/** Put new nodes into a place. Focus stays where it was; so does scrolling, which is not looked at before all is there. */
export function swap(host, ...nodes) {
  const active = document.activeElement;
  const key = active && host.contains(active) ? active.dataset.key : null;
  host.replaceChildren(...nodes.flat(3).filter(Boolean));
  if (key) find(host, key)?.focus({ preventScroll: true });
}

/** The element that carries a key. */
export const find = (host, key) => host.querySelector(`[data-key="${CSS.escape(key)}"]`);

/** A label above its control. */
export function labelled(text, control, hint) {
  return h("label", { class: "labelled" }, h("span", { class: "label" }, text), control, hint && h("small", {}, hint));
}

/** A button that shows a drawing alone; its label is its name and its tip. */
export const iconButton = (name, label, key, onClick, props = {}) =>
  button(icon(name), key, onClick, { "aria-label": label, title: label, class: `plain tool ${props.class || ""}`, ...Object.fromEntries(Object.entries(props).filter(([each]) => each !== "class")) });

/** A quantity with its unit in the right number. */
export const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;

/** A foldable part that remembers whether it was open. */
export function fold(app, key, summary, ...body) {
  const node = h("details", { open: app.unfolded.has(key), data: { testid: key } },
    h("summary", { data: { key } }, summary), ...body);
  node.addEventListener("toggle", () => (node.open ? app.unfolded.add(key) : app.unfolded.delete(key)));
  return node;
}
