// Right, below: what can be done with the review as a whole. What is not possible says why beside the button.

import { button, fold, h, labelled } from "./dom.js";
import { WORDS } from "./words.js";

function step(app, key, label, fields, run, { allowed = true, why = [], danger = false } = {}) {
  const inputs = fields.map(({ name, text, type = "date", value = "", required = false, hint }) => {
    const shared = { name, required, value, disabled: !allowed, data: { key: `${key}-${name}`, testid: `${key}-${name}` } };
    if (type === "checkbox") shared.value = "yes";
    const control = type === "textarea" ? h("textarea", { rows: 2, ...shared }) : h("input", { type, ...shared });
    return type === "checkbox" ? h("label", { class: "radio" }, control, text) : labelled(text, control, hint);
  });
  const form = h("form", { class: "step-form", on: { submit: (event) => {
    event.preventDefault();
    run(Object.fromEntries(new FormData(form)), () => app.unfolded.delete(key));
  } } }, inputs,
  why.length > 0 && h("ul", { class: "blockers" }, why.map((each) => h("li", {}, each))),
  h("button", { type: "submit", class: danger ? "button danger" : "button primary", disabled: !allowed,
    data: { key: `${key}-go`, testid: `${key}-go` } }, label));
  return fold(app, key, label, form);
}

function exportsList(app) {
  if (!app.written.length) return null;
  return h("ul", { class: "plain-list small", data: { testid: "written" } }, app.written.map(({ name, folder }) =>
    h("li", {}, h("span", { class: "where" }, WORDS.written(name)), " ",
      button(WORDS.download, `get-${name}`, () => app.fetchExport(name), { class: "link" }),
      h("div", { class: "muted" }, folder))));
}

function clocks(app, feedback, today) {
  const awaiting = app.case.state === "awaiting_correction";
  return [
    !awaiting && step(app, "send-feedback", WORDS.sendFeedback,
      [{ name: "sent_on", text: WORDS.sentOn, value: today, required: true },
        { name: "received_on", text: WORDS.receivedOn, hint: WORDS.receivedHint }],
      (form, done) => app.step("send_feedback", form, done), { allowed: feedback.allowed, why: feedback.blockers }),
    awaiting && step(app, "record-receipt", WORDS.recordReceipt,
      [{ name: "received_on", text: WORDS.receivedOn, value: today, required: true }],
      (form, done) => app.step("record_receipt", form, done)),
    awaiting && step(app, "extend", WORDS.extendClock,
      [{ name: "days", text: WORDS.days, type: "number", required: true },
        { name: "from_on", text: WORDS.from, value: today, required: true },
        { name: "reason", text: WORDS.reason, type: "textarea", required: true },
        { name: "pause", text: WORDS.pauseClocks, type: "checkbox" }],
      (form, done) => app.step("extend", form, done)),
  ];
}

/** The panel of next steps. */
export function drawSteps(app) {
  const { standing, closed } = app.case;
  const { decisions, feedback, today } = standing;
  return h("section", { class: "steps", "aria-label": WORDS.steps, data: { testid: "steps" } }, h("h2", {}, WORDS.steps),
    h("div", { class: "button-row" },
      button(WORDS.writeForm, "write-review-form", () => app.write("write_review_form")),
      button(WORDS.writeFeedback, "write-feedback", () => app.write("write_feedback")),
      app.case.decision_label !== "" && button(WORDS.writeLetters, "write-letters", () => app.write("write_letters"))),
    exportsList(app),
    !closed && clocks(app, feedback, today),
    !closed && decisions.map((each) => step(app, `decide-${each.decision}`, each.label,
      [{ name: "reason", text: WORDS.reason, type: "textarea", required: each.decision === "invalid" }],
      (form, done) => app.step("decide", { decision: each.decision, ...form }, done),
      { allowed: each.allowed, why: each.blockers, danger: each.decision === "invalid" })),
    closed && step(app, "reopen", WORDS.reopen, [{ name: "reason", text: WORDS.reason, type: "textarea", required: true }],
      (form, done) => app.step("reopen", form, done)));
}
