// What still matters: how far the result is from turning, and which question could turn it.

import { h, icon, quiet } from "./dom.js";
import { WORDS } from "./words.js";

/** The margin in a few words: a fragile pass, points to fail, points to pass. */
export function marginWords(leverage) {
  if (!leverage) return "";
  if (leverage.fragile) return WORDS.fragile;
  if (Number.isFinite(leverage.points_to_fail)) return WORDS.pointsToFail(leverage.points_to_fail);
  if (Number.isFinite(leverage.points_to_pass)) return WORDS.pointsToPass(leverage.points_to_pass);
  return "";
}

/** All that is known of the margin, as a line. */
export function leverLine(leverage) {
  const parts = [leverage.fragile && WORDS.fragile,
    Number.isFinite(leverage.points_to_fail) && WORDS.pointsToFail(leverage.points_to_fail),
    Number.isFinite(leverage.points_to_pass) && WORDS.pointsToPass(leverage.points_to_pass)].filter(Boolean);
  if (!parts.length) return null;
  return h("p", { class: leverage.fragile ? "small margin fragile" : "small margin", data: { testid: "margin" } }, icon("lever"), parts.join(" · "));
}

/** Beside a question: whether it can still turn the result, and by how much it moves it. */
export function leverOf(app, id) {
  const own = app.case.standing.leverage?.questions?.[id];
  return own && (own.can_flip || Number(own.swing_pct) > 0) ? own : null;
}

export function leverSign(app, id) {
  const own = leverOf(app, id);
  if (!own) return null;
  const words = WORDS.swing(own.swing_pct, own.can_flip);
  return h("span", { class: own.can_flip ? "lever flips" : "lever", title: own.why || words },
    own.can_flip && icon("lever"), h("span", { "aria-hidden": "true" }, WORDS.swingShort(own.swing_pct)), quiet(words));
}

/** Questions with the most leverage first; those it does not name follow as they were. */
export function byLeverage(app, ids) {
  const order = app.case.standing.leverage?.order;
  if (!order) return ids;
  const place = new Map(order.map((id, at) => [id, at]));
  return [...ids].sort((a, b) => (place.get(a) ?? order.length) - (place.get(b) ?? order.length));
}
