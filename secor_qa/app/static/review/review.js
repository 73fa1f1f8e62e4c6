// One review: the header and the three columns.

import { button, find, h, icon, swap } from "./dom.js";
import { checksPart } from "./checks.js";
import { Findings } from "./findings.js";
import { changesPart, intakePart } from "./intake.js";
import { questionPart } from "./question.js";
import { Rail } from "./rail.js";
import { Side } from "./side.js";
import { WORDS } from "./words.js";

function header(app) {
  const { case: of } = app;
  const { progress, deadline } = of.standing;
  const share = progress.n_questions ? (100 * progress.n_reviewed) / progress.n_questions : 0;
  return [
    h("div", { class: "header-title" }, h("h1", { title: of.submission_id }, of.employer, of.is_sample && h("span", { class: "tag soft" }, WORDS.sample)),
      h("div", { class: "header-facts small muted" },
        h("span", {}, [of.year_type_label, of.decision_label || of.state_label, `round ${of.round}`].join(" · "), " · ",
          h("span", { data: { testid: "reviewer" } }, of.reviewer || WORDS.nobody), " · ", of.instrument),
        !of.mine && !of.closed && button(WORDS.takeOver, "take-over", () => app.takeOver(), { class: "link" }))),
    deadline && h("div", { class: "header-due", title: deadline.reason, data: { testid: "deadline" } },
      h("span", { class: deadline.overdue ? "tag bad" : deadline.days_left <= 3 ? "tag warn" : "tag soft" },
        deadline.overdue && icon("late"), deadline.left_label),
      h("span", { class: "small muted" }, `due ${deadline.due_on}, clause ${deadline.governs}`)),
    h("div", { class: "header-progress", data: { testid: "progress" } },
      h("span", { class: "bar", role: "progressbar", "aria-label": "Questions reviewed", "aria-valuenow": progress.n_reviewed,
        "aria-valuemin": 0, "aria-valuemax": progress.n_questions }, h("span", { style: `inline-size:${share}%` })),
      h("span", { class: "small" }, `${progress.n_reviewed} of ${progress.n_questions} reviewed`)),
  ];
}

export class Review {
  constructor(app) {
    this.app = app;
    this.rail = new Rail(app);
    this.findings = new Findings(app);
    this.side = new Side(app);
    this.head = h("div", { class: "header-main" });
    this.saved = h("span", { class: "saved small", role: "status", data: { testid: "saved" } });
    this.said = h("span", { class: "said small muted", "aria-hidden": "true", data: { testid: "said" } });
    this.centre = h("div", { class: "centre-body" });
    this.foot = h("div", { class: "centre-foot" },
      button("Previous", "previous", () => app.move(-1), { class: "plain" }), h("kbd", { "aria-hidden": "true" }, "k"),
      button("Next", "next", () => app.move(1), { class: "plain" }), h("kbd", { "aria-hidden": "true" }, "j"),
      button("Next unreviewed", "next-unreviewed", () => app.nextUnreviewed()), h("kbd", { "aria-hidden": "true" }, "n"),
      this.said,
      button("Undo", "undo", () => app.undo("undo"), { class: "plain" }), button("Redo", "redo", () => app.undo("redo"), { class: "plain" }),
      button("Keys", "show-keys", () => app.showKeys(), { class: "plain" }), h("kbd", { "aria-hidden": "true" }, "?"));
    this.main = h("main", { class: "centre", "aria-label": "Question" }, this.centre, this.foot);
    this.node = h("div", { class: "review-page" },
      h("header", { class: "header" },
        h("button", { type: "button", class: "button plain", data: { key: "back", testid: "back" }, on: { click: () => app.showQueue() } },
          icon("back"), WORDS.queue), this.head, this.saved),
      h("div", { class: "columns" }, this.rail.node, this.main, this.side.node));
  }

  /** Everything, for a submission that has just been opened. */
  draw() {
    this.drawHead();
    this.rail.draw();
    this.enter();
    this.side.draw();
  }

  drawHead() {
    swap(this.head, header(this.app));
    for (const [key, can] of [["undo", this.app.canUndo], ["redo", this.app.canRedo]]) find(this.foot, key).disabled = !can;
  }

  /** Another question: from the top. */
  enter() {
    this.findings.enter();
    this.drawQuestion();
    this.centre.scrollTop = 0;
    this.rail.reveal();
  }

  /** The same question, with what has changed. */
  drawQuestion() {
    const { app } = this;
    const question = app.case.questions[app.question];
    if (question) swap(this.centre, questionPart(app, question), checksPart(app, question), this.findings.node);
    else swap(this.centre, app.question === "changes" ? changesPart(app) : intakePart(app));
  }
}
