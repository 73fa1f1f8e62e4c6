// One review: the head and the three columns.

import { Beside } from "./beside.js";
import { button, find, h, icon, swap } from "./dom.js";
import { Checks } from "./checks.js";
import { Columns } from "./columns.js";
import { Findings } from "./findings.js";
import { changesPart, intakePart } from "./intake.js";
import { marginWords } from "./leverage.js";
import { Parts } from "./parts.js";
import { Earlier, questionPart } from "./question.js";
import { Rail } from "./rail.js";
import { WORDS } from "./words.js";

const SAID_MS = 2500, SAID_MS_EACH = 50; // how long a word to the reviewer is shown, and for each letter of it

function due({ deadline }) {
  return deadline && h("div", { class: "header-due", title: deadline.reason, data: { testid: "deadline" } },
    h("span", { class: deadline.overdue ? "tag bad" : deadline.days_left <= 3 ? "tag warn" : "tag soft" },
      deadline.overdue && icon("late"), deadline.left_label),
    h("span", { class: "small muted" }, WORDS.due(deadline.due_on, deadline.governs)));
}

function resultChip(app, { score, leverage }) {
  const margin = marginWords(leverage);
  return h("button", { type: "button", class: `result-chip result-${score.code}`, data: { key: "result-chip", testid: "result-chip" }, title: WORDS.tabs.score,
    on: { click: () => app.showTab("score") } },
  icon({ pass: "accepted", fail: "deficiency", open: "begun" }[score.code]),
  h("span", { class: "chip-words" }, h("strong", {}, score.overall), h("span", { class: "small" }, margin || score.word)));
}

function header(app) {
  const { case: of } = app;
  const { progress } = of.standing;
  const share = progress.n_questions ? (100 * progress.n_reviewed) / progress.n_questions : 0;
  const about = [of.employer, of.submission_id, of.is_sample, of.year_type_label, of.decision_label, of.state_label, of.round, of.reviewer, of.instrument, of.mine, of.closed];
  return [
    ["title", about, () => h("div", { class: "header-title" }, h("h1", { title: of.submission_id }, of.employer, of.is_sample && h("span", { class: "tag soft" }, WORDS.sample)),
      h("div", { class: "header-facts small muted" },
        h("span", {}, [of.year_type_label, of.decision_label || of.state_label, WORDS.roundOf(of.round)].join(" · "), " · ",
          h("span", { data: { testid: "reviewer" } }, of.reviewer || WORDS.nobody), " · ", of.instrument),
        !of.mine && !of.closed && button(WORDS.takeOver, "take-over", () => app.takeOver(), { class: "link" })))],
    ["due", of.standing.deadline, () => due(of.standing)],
    ["progress", progress, () => h("div", { class: "header-progress", data: { testid: "progress" } },
      h("span", { class: "bar", role: "progressbar", "aria-label": WORDS.questionsReviewed, "aria-valuenow": progress.n_reviewed,
        "aria-valuemin": 0, "aria-valuemax": progress.n_questions }, h("span", { style: `inline-size:${share}%` })),
      h("span", { class: "small" }, WORDS.reviewedOf(progress.n_reviewed, progress.n_questions)))],
    ["result", [of.standing.score, of.standing.leverage], () => resultChip(app, of.standing)],
  ];
}

export class Review {
  constructor(app) {
    this.app = app;
    this.rail = new Rail(app);
    this.checks = new Checks(app);
    this.findings = new Findings(app);
    this.earlier = new Earlier(app);
    this.beside = new Beside(app);
    this.head = h("div", { class: "header-main" });
    this.headParts = new Parts(this.head);
    this.saved = h("span", { class: "saved small", role: "status", data: { testid: "saved" } });
    this.others = h("span", { class: "others small", role: "status", data: { testid: "others" } });
    this.said = h("span", { class: "said", "aria-hidden": "true", hidden: true, data: { testid: "said" } });
    this.asked = h("div", { class: "asked", tabindex: "-1" });
    this.judged = h("div", { class: "judged" }, this.checks.node, this.findings.node);
    this.foot = h("div", { class: "centre-foot" });
    this.main = h("main", { class: "centre", "aria-label": WORDS.question }, h("div", { class: "centre-body" }, this.asked, this.judged), this.foot);
    this.columns = new Columns(this.rail.node, this.main, this.beside.node);
    this.node = h("div", { class: "review-page" },
      h("header", { class: "header" },
        h("button", { type: "button", class: "button plain", data: { key: "back", testid: "back" }, on: { click: () => app.showQueue() } },
          icon("back"), WORDS.queue), this.head, h("div", { class: "header-state" }, this.saved, this.others)),
      this.columns.node);
  }

  /** Everything, for a submission that has just been opened. */
  draw() {
    this.drawFoot();
    this.drawHead();
    this.rail.draw();
    this.enter();
    this.beside.score.draw();
  }

  drawFoot() {
    const { app } = this;
    const one = (action, label, run, props = { class: "plain" }) => [button(label, action, run, props), app.kbd({ "next-unreviewed": "unreviewed", "show-keys": "keys" }[action] || action)];
    swap(this.foot, one("previous", WORDS.previous, () => app.move(-1)), one("next", WORDS.next, () => app.move(1)),
      one("next-unreviewed", WORDS.nextUnreviewed, () => app.nextUnreviewed(), {}), h("span", { class: "gap" }), this.said,
      one("search", WORDS.searchShort, () => app.search()), one("undo", WORDS.undo, () => app.undo("undo")), button(WORDS.redo, "redo", () => app.undo("redo"), { class: "plain" }),
      one("show-keys", WORDS.keys, () => app.showKeys()));
  }

  /** A word to the reviewer; shown as long as it takes to read, and read aloud elsewhere. */
  say(text) {
    clearTimeout(this.saying);
    this.said.textContent = text;
    this.said.hidden = !text;
    this.saying = setTimeout(() => { this.said.hidden = true; }, SAID_MS + SAID_MS_EACH * text.length);
  }

  drawHead() {
    this.headParts.draw(header(this.app));
    for (const [key, can] of [["undo", this.app.canUndo], ["redo", this.app.canRedo]]) {
      const one = find(this.foot, key);
      if (one) one.disabled = !can;
    }
  }

  /** Another question: from the top. */
  enter() {
    this.findings.enter();
    this.earlier.enter();
    this.drawAsked();
    this.drawQuestion();
    this.asked.scrollTop = this.judged.scrollTop = 0;
    this.rail.reveal();
    this.beside.evidence.enter();
  }

  drawAsked() {
    const { app } = this;
    const question = app.case.questions[app.question];
    swap(this.asked, question ? questionPart(app, question, this.earlier) : app.question === "changes" ? changesPart(app) : intakePart(app));
    this.judged.hidden = !question;
  }

  /** The same question, with what the reviewer's marks have changed. */
  drawQuestion() {
    const { app } = this;
    const question = app.case.questions[app.question];
    if (question) this.checks.draw(question);
    else if (app.question === "intake") this.drawAsked();
  }
}
