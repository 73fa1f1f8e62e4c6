// Left: where am I? Elements and their questions, each with its state; intake and changes above them.

import { find, h, icon, quiet, swap } from "./dom.js";
import { byLeverage, leverSign } from "./leverage.js";
import { Parts } from "./parts.js";
import { WORDS } from "./words.js";

const contradicts = (question) => question.checks.some((each) => each.check === "consistency" && (each.findings.length || each.status === "not_met"));

const FILTERS = {
  all: () => true,
  unreviewed: (question) => !question.reviewed,
  problems: (question) => question.problem,
  contradictions: contradicts,
  changed: (question) => question.changed,
  doubt: (question) => Boolean(question.doubt?.on),
};

/** The questions that the filter lets through, in the order chosen; the open one always stays. */
export function shownQuestions(app) {
  const keep = FILTERS[app.filter];
  const kept = app.order.filter((id) => keep(app.case.questions[id]) || id === app.question);
  return app.sort === "leverage" ? byLeverage(app, kept) : kept;
}

function chooser(app, key, label, options, chosen, choose) {
  const node = h("select", { "aria-label": label, class: "small", data: { key, testid: key }, on: { change: () => choose(node.value) } },
    options.map(([value, text]) => h("option", { value, data: { testid: `${key}-${value}` } }, text)));
  node.value = chosen;
  return node;
}

function row(app, id, mark, body, extra, words) {
  return h("li", {}, h("button", {
    type: "button", class: "rail-row", "aria-current": app.question === id ? "true" : null,
    data: { key: `go-${id}`, testid: `go-${id}` }, on: { click: () => app.go(id) },
  }, mark, body, extra, quiet(`, ${words}`)));
}

function questionRow(app, id) {
  const question = app.case.questions[id];
  const words = [WORDS.marks[question.state], question.problem && WORDS.problem, question.doubt?.on && WORDS.inDoubt].filter(Boolean).join(", ");
  return row(app, id, h("span", { class: `mark mark-${question.state}` }, icon(question.state)),
    [h("span", { class: "rail-id" }, id), h("span", { class: "rail-text", title: question.text }, question.text)],
    [app.sort === "leverage" && leverSign(app, id), question.doubt?.on && h("span", { class: "mark mark-doubt", title: WORDS.inDoubt }, icon("flag")),
      question.problem && h("span", { class: "mark mark-problem", title: WORDS.problem }, icon("problem"))], words);
}

function countOf(app, group) {
  const [done, of] = app.case.standing.progress.elements[group.id] || [0, group.questions.length];
  return h("span", { class: done === of ? "count done" : "count", data: { element: group.id } }, `${done}/${of}`, quiet(` ${WORDS.reviewed}`));
}

function elementPart(app, group, shown) {
  const ids = group.questions.filter((id) => shown.has(id));
  if (!ids.length) return null;
  return h("section", { class: "rail-element" },
    h("h2", {}, h("span", { class: "rail-element-name", title: group.name }, `${group.id} ${group.name}`), countOf(app, group)),
    h("ul", {}, ids.map((id) => questionRow(app, id))));
}

export class Rail {
  constructor(app) {
    this.app = app;
    this.choosers = h("div", { class: "rail-choosers" });
    this.chooserParts = new Parts(this.choosers);
    this.node = h("nav", { class: "rail", "aria-label": WORDS.questions, data: { testid: "rail" } });
  }

  draw() {
    const { app } = this;
    const ids = shownQuestions(app);
    const shown = new Set(ids);
    const groups = app.sort === "leverage" ? [h("ul", {}, ids.map((id) => questionRow(app, id)))]
      : app.case.elements.map((group) => elementPart(app, group, shown)).filter(Boolean);
    this.#choose();
    swap(this.node, this.choosers, h("ul", { class: "rail-top" }, this.#intake(), this.#changes()),
      ids.length ? groups : h("p", { class: "muted pad" }, WORDS.nothingHere));
  }

  #choose() {
    const { app } = this;
    const counts = Object.fromEntries(Object.entries(FILTERS).map(([name, keep]) => [name, app.order.filter((id) => keep(app.case.questions[id])).length]));
    const names = Object.keys(FILTERS).filter((name) => name !== "changed" || app.case.changes.length);
    const sorts = Boolean(app.case.standing.leverage);
    this.chooserParts.draw([
      ["filter", [counts, names, app.filter], () => chooser(app, "filter", WORDS.filterLabel, names.map((name) => [name, `${WORDS.filters[name]} (${counts[name]})`]), app.filter, (name) => { app.filter = name; this.draw(); })],
      ["sort", [sorts, app.sort], () => sorts && chooser(app, "sort", WORDS.sortLabel, Object.entries(WORDS.sorts), app.sort, (name) => { app.sort = name; this.draw(); })],
    ]);
  }

  #intake() {
    const { app } = this;
    const nOpen = app.case.intake.filter((item) => !item.given?.verdict).length;
    return row(app, "intake", h("span", { class: `mark mark-${nOpen ? "open" : "accepted"}` }, icon(nOpen ? "open" : "accepted")),
      h("span", { class: "rail-text" }, WORDS.intakeClauses),
      h("span", { class: nOpen ? "count" : "count done" }, `${app.case.intake.length - nOpen}/${app.case.intake.length}`), WORDS.ticked);
  }

  #changes() {
    const { app } = this;
    return app.case.changes.length > 0 && row(app, "changes", h("span", { class: "mark" }),
      h("span", { class: "rail-text" }, WORDS.changes), h("span", { class: "count" }, app.case.changes.length), WORDS.changesWord);
  }

  /** Only what a mark on one question changes; the whole list where it is filtered or sorted by marks. */
  drawRow(id) {
    const { app } = this;
    const old = find(this.node, `go-${id}`);
    if (!old || app.filter !== "all" || app.sort !== "instrument" || id === "intake") return this.draw();
    this.#choose();
    const focused = document.activeElement === old;
    const next = questionRow(app, id);
    old.closest("li").replaceWith(next);
    if (focused) next.firstElementChild.focus({ preventScroll: true });
    const group = app.case.elements.find((each) => each.questions.includes(id));
    return this.node.querySelector(`[data-element="${CSS.escape(group.id)}"]`)?.replaceWith(countOf(app, group));
  }

  /** Bring the open question into view without moving more than needed. */
  reveal() {
    this.node.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }
}
