// What accepting the suggestions of a question would set, and what it leaves: said above the checks before any key is pressed.

import { button, h } from "./dom.js";
import { WORDS } from "./words.js";

const FOLLOWS = { met: "accepted", not_applicable: "not_applicable" };

/** {accepts, leaves}, each a list of words; the same that Python does when it is asked to accept. */
export function offerOf(question) {
  const open = question.checks.filter((each) => !each.given?.verdict);
  const accepts = WORDS.verdictCounts(open.map((each) => FOLLOWS[each.status]).filter(Boolean));
  const leaves = open.filter((each) => !FOLLOWS[each.status]).map((each) => each.label);
  if (!question.award?.answer) {
    const points = question.proposals[question.answer_given];
    if (points === undefined && question.answer_given !== "N/A") leaves.push(WORDS.pointsWord);
    else accepts.push(points === undefined ? WORDS.answerNa : WORDS.answerWith(question.answer_given, points, question.points));
  }
  return { accepts, leaves };
}

/** The line above the checks. */
export function offerLine(app, question) {
  if (app.case.closed) return null;
  const { accepts, leaves } = offerOf(question);
  return h("div", { class: "offer", data: { testid: "offer" } },
    h("p", { class: "offer-words" }, accepts.length ? [h("strong", {}, WORDS.acceptSets), " ", accepts.join(", "), "."] : question.reviewed ? WORDS.allReviewed : WORDS.nothingToAccept,
      leaves.length > 0 && [" ", h("span", { class: "left-to-you" }, WORDS.leftToYou(leaves))]),
    button(WORDS.accept, "accept-suggestions", () => app.accept(), { class: "small", disabled: !accepts.length, "aria-keyshortcuts": app.keyOf("accept") }), app.kbd("accept"),
    button(WORDS.acceptOn, "accept-on", () => app.acceptOn(), { class: "small primary", "aria-keyshortcuts": app.keyOf("accept-on") }), app.kbd("accept-on"));
}
