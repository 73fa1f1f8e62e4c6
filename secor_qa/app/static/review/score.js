// Right, second tab: what does it come to? Result, chart with its table twin, leverage, reconciliation, what stands in the way.

import { button, fold, h, icon, swap } from "./dom.js";
import { leverLine } from "./leverage.js";
import { Parts } from "./parts.js";
import { drawSteps } from "./steps.js";
import { waterfall } from "./waterfall.js";
import { WORDS } from "./words.js";

const SIGNS = { pass: "accepted", fail: "deficiency", open: "begun" };

function result(app, { score, claimed, leverage }) {
  return h("div", { class: `result result-${score.code}`, data: { testid: "result" } },
    h("p", { class: "result-word" }, icon(SIGNS[score.code]), score.word),
    h("p", { class: "result-number", data: { testid: "overall" } }, score.overall),
    h("p", { class: "small muted" }, WORDS.scoreMark(score.mark, claimed.overall)),
    leverage && leverLine(leverage),
    button(WORDS.proof, "proof", () => app.showProof(""), { class: "small" }));
}

function scoreTable(score, claimed) {
  return h("table", { class: "scores", data: { testid: "score-table" } }, h("caption", { class: "sr" }, WORDS.elementScores),
    h("thead", {}, h("tr", {}, WORDS.scoreHeads.map((head, at) => h("th", { scope: "col", class: at ? "number" : null }, head)))),
    h("tbody", {}, score.elements.map((each, at) => h("tr", { class: each.code === "fail" ? "failing" : null },
      h("th", { scope: "row" }, `${each.element} ${each.name}`),
      h("td", { class: "number" }, each.points),
      h("td", { class: "number" }, each.code === "fail" && [icon("deficiency"), h("span", { class: "sr" }, WORDS.belowFloor, " ")], each.share),
      h("td", { class: "number muted" }, claimed.elements[at]?.share ?? "")))));
}

function wayPart(blockers, more) {
  return h("section", { "aria-label": WORDS.way }, h("h2", {}, WORDS.way),
    blockers.length ? h("ul", { class: "blockers", data: { testid: "blockers" } }, blockers.map((each) => h("li", {}, each)))
      : h("p", { class: "muted" }, WORDS.nothingInTheWay),
    more.length > 0 && h("ul", { class: "blockers muted" }, more.map((each) => h("li", {}, each))));
}

export class Scoring {
  constructor(app) {
    Object.assign(this, { app, chart: "", told: null });
    this.picture = h("img", { class: "chart", alt: "", data: { testid: "chart" } });
    this.wait = h("p", { class: "muted small chart-wait" }, WORDS.drawing);
    this.top = h("div", {});
    this.frame = h("div", { class: "chart-frame" }, this.wait, this.picture);
    this.falls = h("div", {});
    this.rest = h("div", {});
    this.topParts = new Parts(this.top);
    this.restParts = new Parts(this.rest, { keepsTyped: true });
    this.node = h("div", { class: "score-pane", data: { testid: "side" } }, this.top, this.frame, this.rest);
  }

  /** A new submission: the old chart goes, its place stays. */
  clear() {
    this.chart = "";
    this.picture.removeAttribute("src");
    this.picture.hidden = true;
    this.wait.hidden = false;
    swap(this.falls);
    this.restParts.forget();
  }

  /** A step was taken: its form is done with. */
  taken() {
    this.restParts.forget();
    this.draw();
  }

  draw() {
    const { app } = this;
    const { standing } = app.case;
    const { score, claimed, blockers } = standing;
    const more = score.reasons.filter((each) => !blockers.includes(each));
    this.topParts.draw([["result", [score, claimed.overall, standing.leverage], () => h("div", {}, h("h2", { class: "sr" }, WORDS.result), result(app, standing))]]);
    this.restParts.draw([
      ["table", [score.elements, claimed.elements], () => fold(app, "score-table-fold", WORDS.table, scoreTable(score, claimed))],
      ["falls", [app.case.submission_id, app.case.round, score], () => this.#falls()],
      ["way", [blockers, more], () => wayPart(blockers, more)],
      ["steps", [standing.decisions, standing.feedback, standing.today, app.case.state, app.case.closed, app.case.decision_label, app.written], () => drawSteps(app)],
    ]);
  }

  #falls() {
    const falls = fold(this.app, "reconcile-fold", WORDS.reconcile, this.falls);
    falls.addEventListener("toggle", () => falls.open && this.#reconcile());
    return falls;
  }

  async #reconcile() {
    const { submission_id, round } = this.app.case;
    const told = await this.app.link.ask("reconcile", { submission_id, number: round }).catch((trouble) => trouble);
    swap(this.falls, told.steps ? waterfall(this.app, told) : h("p", { class: "muted" }, told.sentences?.[0] || WORDS.notShown));
  }

  /** The chart arrives later than the numbers; the old one stays until then, so that nothing jumps. */
  show({ svg, words }) {
    this.picture.src = `data:image/svg+xml;base64,${svg}`;
    this.picture.alt = words;
    this.picture.hidden = false;
    this.wait.hidden = true;
  }
}
