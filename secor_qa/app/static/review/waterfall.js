// The claimed score against the awarded one, question by question: a waterfall, and the same as a table.

import { button, h } from "./dom.js";
import { WORDS } from "./words.js";

const number = (value) => Number(value) || 0;
const signed = (value) => (number(value) > 0 ? `+${value}` : String(value).replace("-", "−"));

/** The bars of the steps between the claimed and the awarded percentage; the axis begins near the lowest. */
function bars(steps, start) {
  const ends = steps.map((step) => number(step.total_after));
  const values = [start, ...ends];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || 1) * 0.05;
  const at = (value) => (100 * (value - least + room)) / (most - least + 2 * room || 1);
  return steps.map((_, index) => {
    const [from, to] = [at(index ? ends[index - 1] : start), at(ends[index])];
    return h("span", { class: to < from ? "fall down" : "fall up", style: `inset-inline-start:${Math.min(from, to)}%;inline-size:${Math.max(1.2, Math.abs(to - from))}%` });
  });
}

/** Only the questions that differ; the table is the drawing's twin, and every row has both. */
export function waterfall(app, told) {
  const { claimed, awarded } = told;
  const steps = told.steps.filter((step) => number(step.effect_pct) || number(step.difference));
  if (!steps.length) return h("p", { class: "muted" }, WORDS.sameScore);
  const drawn = bars(steps, number(claimed.pct));
  const row = (step, at) => h("tr", {},
    h("th", { scope: "row" }, step.question ? button(step.question, `fall-${step.question}`, () => app.go(step.question), { class: "link", title: step.label || step.why, "aria-label": step.label || step.question }) : step.label || ""),
    h("td", { class: "number" }, step.claimed ?? ""), h("td", { class: "number" }, step.awarded ?? ""),
    h("td", { class: "number nowrap" }, step.effect_label || signed(step.difference)),
    h("td", { class: "fall-cell", "aria-hidden": "true" }, drawn[at]),
    h("td", { class: "small muted" }, step.why || ""));
  return h("div", { class: "scroll-x", tabindex: "0", role: "region", "aria-label": WORDS.reconcile }, h("table", { class: "scores waterfall", data: { testid: "waterfall" } },
    h("caption", {}, WORDS.reconcileSum(claimed.label, awarded.label)),
    h("thead", {}, h("tr", {}, WORDS.waterfallHeads.map((head, at) => h(at === 4 ? "td" : "th", at === 4 ? { "aria-hidden": "true" } : { scope: "col", class: at && at < 4 ? "number" : null }, head)))),
    h("tbody", {}, steps.map(row))));
}
