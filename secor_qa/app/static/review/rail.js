// Left: where am I? Elements and their questions, each with its state; intake and changes above them.

import { h, icon, quiet, swap } from "./dom.js";
import { WORDS } from "./words.js";

const FILTERS = {
  all: () => true,
  unreviewed: (question) => !question.reviewed,
  problems: (question) => question.problem,
  changed: (question) => question.changed,
};

/** The questions that the filter lets through, in the instrument's order; the open one always stays. */
export function shownQuestions(app) {
  const keep = FILTERS[app.filter];
  return app.order.filter((id) => keep(app.case.questions[id]) || id === app.question);
}

function filters(app, draw) {
  const names = app.case.changes.length ? ["all", "unreviewed", "problems", "changed"] : ["all", "unreviewed", "problems"];
  const choose = (name) => { app.filter = name; draw(); };
  return h("div", { class: "segments", role: "group", "aria-label": "Filter" }, names.map((name) =>
    h("button", { type: "button", class: "segment", "aria-pressed": String(app.filter === name),
      data: { key: `filter-${name}`, testid: `filter-${name}` }, on: { click: () => choose(name) } }, WORDS[name])));
}

function row(app, id, mark, body, extra, words) {
  return h("li", {}, h("button", {
    type: "button", class: "rail-row", "aria-current": app.question === id ? "true" : null,
    data: { key: `go-${id}`, testid: `go-${id}` }, on: { click: () => app.go(id) },
  }, mark, body, extra, quiet(`, ${words}`)));
}

function questionRow(app, id) {
  const question = app.case.questions[id];
  const words = [WORDS.marks[question.state], question.problem && WORDS.problem].filter(Boolean).join(", ");
  return row(app, id, h("span", { class: `mark mark-${question.state}` }, icon(question.state)),
    [h("span", { class: "rail-id" }, id), h("span", { class: "rail-text" }, question.text)],
    question.problem && h("span", { class: "mark mark-problem", title: WORDS.problem }, icon("problem")), words);
}

function element(app, group, shown) {
  const ids = group.questions.filter((id) => shown.has(id));
  if (!ids.length) return null;
  const [done, of] = app.case.standing.progress.elements[group.id] || [0, group.questions.length];
  return h("section", { class: "rail-element" },
    h("h2", {}, h("span", { class: "rail-element-name", title: group.name }, `${group.id} ${group.name}`),
      h("span", { class: done === of ? "count done" : "count" }, `${done}/${of}`, quiet(" reviewed"))),
    h("ul", {}, ids.map((id) => questionRow(app, id))));
}

export class Rail {
  constructor(app) {
    this.app = app;
    this.node = h("nav", { class: "rail", "aria-label": "Questions", data: { testid: "rail" } });
  }

  draw() {
    const { app } = this;
    const shown = new Set(shownQuestions(app));
    const nOpen = app.case.intake.filter((item) => !item.given?.verdict).length;
    const groups = app.case.elements.map((group) => element(app, group, shown)).filter(Boolean);
    swap(this.node,
      filters(app, () => this.draw()),
      h("ul", { class: "rail-top" },
        row(app, "intake", h("span", { class: `mark mark-${nOpen ? "open" : "accepted"}` },
          icon(nOpen ? "open" : "accepted")), h("span", { class: "rail-text" }, `${WORDS.intake} 2.2, 2.3`),
        h("span", { class: nOpen ? "count" : "count done" }, `${app.case.intake.length - nOpen}/${app.case.intake.length}`),
        "ticked"),
        app.case.changes.length > 0 && row(app, "changes", h("span", { class: "mark" }),
          h("span", { class: "rail-text" }, WORDS.changes), h("span", { class: "count" }, app.case.changes.length), "changes")),
      groups.length ? groups : h("p", { class: "muted pad" }, WORDS.nothingHere));
  }

  /** Bring the open question into view without moving more than needed. */
  reveal() {
    this.node.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }
}
