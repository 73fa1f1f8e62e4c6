// Centre, when no question is open: intake (2.2, 2.3) and what a correction changed.

import { button, h, icon } from "./dom.js";
import { givenNote, verdictRadios } from "./checks.js";
import { WORDS } from "./words.js";

const heading = (above, title) => h("header", { class: "question-head" }, h("div", {}, h("p", { class: "small muted" }, above),
  h("h2", { tabindex: "-1", data: { key: "question-title", testid: "question-title" } }, title)));

function intakeRow(app, item) {
  const key = `intake-${item.item}`;
  return h("fieldset", { class: "check intake-row", disabled: app.case.closed, data: { testid: key } },
    h("legend", { class: "sr" }, `${item.clause} ${item.label}`),
    h("div", { class: "check-name", "aria-hidden": "true" }, h("span", {}, item.label),
      h("span", { class: "small muted" }, item.clause, givenNote(app, `intake/${item.item}`, item.given))),
    h("div", { class: "suggestion" },
      h("span", { class: `tag status-${item.status}` }, item.status === "not_met" && icon("problem"), item.status_label),
      item.value && h("span", { class: "value" }, item.value), item.message && h("span", { class: "reason" }, item.message)),
    verdictRadios(app, { subject: "intake", check: item.item, key, given: item.given }));
}

/** 2.2 and 2.3: the critical data, each with its tick. */
export function intakePart(app) {
  const { facts, remarks, intake } = app.case;
  const ready = intake.filter((item) => item.status === "met" && !item.given?.verdict).length;
  return [
    heading(WORDS.intakeClausesLong, WORDS.intake),
    h("section", { class: "block checks", "aria-label": WORDS.intake },
      h("div", { class: "block-head" }, h("h3", {}, WORDS.criticalData), h("span", { class: "gap" }),
        !app.case.closed && ready > 0 && button(WORDS.acceptMet(ready), "accept-intake", () => app.accept(),
          { class: "small" }), ready > 0 && !app.case.closed && app.kbd("accept")),
      intake.map((item) => intakeRow(app, item))),
    h("section", { class: "block", "aria-label": WORDS.theAssessment }, h("h3", {}, WORDS.theAssessment),
      h("dl", { class: "facts wide" }, facts.map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value))))),
    remarks.length > 0 && h("section", { class: "block", "aria-label": WORDS.remarks },
      h("h3", {}, WORDS.remarks),
      h("ul", { class: "plain-list small" }, remarks.map(([where, text]) =>
        h("li", {}, where && h("span", { class: "where" }, where, ": "), text)))),
  ];
}

const turnedList = (app, name, heading, findings) => h("section", { class: "block", "aria-label": heading, data: { testid: name } }, h("h3", {}, heading),
  findings.length ? h("ul", { class: "plain-list small" }, findings.map((each, at) => h("li", {},
    button(each.question, `${name}-${at}`, () => app.go(each.question), { class: "link" }), " ", h("span", { class: "muted" }, each.label), " ", each.message)))
    : h("p", { class: "muted small" }, WORDS.nothingOfIt));

/** Round 2 and later: every difference to the round before. */
export function changesPart(app) {
  const { changes, round, since } = app.case;
  return [
    heading(WORDS.roundOf(round), WORDS.changes),
    h("section", { class: "block" }, h("div", { class: "scroll-x" }, h("table", { class: "changes", data: { testid: "changes" } },
      h("caption", { class: "sr" }, WORDS.changes),
      h("thead", {}, h("tr", {}, WORDS.changeHeads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, changes.map((change, at) => h("tr", {},
        h("th", { scope: "row" }, change.question
          ? button(change.question, `changed-${at}`, () => app.go(change.question), { class: "link" }) : WORDS.assessmentWord),
        h("td", {}, change.label), h("td", { class: "notes" }, change.before || "—"),
        h("td", { class: "notes" }, change.after || "—"))))))),
    since && [turnedList(app, "cleared", WORDS.cleared(since.cleared.length), since.cleared),
      turnedList(app, "raised", WORDS.raised(since.raised.length), since.raised)],
  ];
}
