// Right: what does it come to? The result or its range, the element chart with its table twin, what stands in the way.

import { fold, h, icon, swap } from "./dom.js";
import { drawSteps } from "./steps.js";
import { WORDS } from "./words.js";

function result(score, claimed) {
  return h("div", { class: `result result-${score.code}`, data: { testid: "result" } },
    h("p", { class: "result-word" }, icon({ pass: "accepted", fail: "deficiency", open: "begun" }[score.code]), score.word),
    h("p", { class: "result-number", data: { testid: "overall" } }, score.overall),
    h("p", { class: "small muted" }, `${score.mark}. Claimed by the assessor: ${claimed.overall}.`));
}

function scoreTable(score, claimed) {
  const heads = ["Element", "Awarded", "Share", "Claimed"];
  return h("table", { class: "scores", data: { testid: "score-table" } }, h("caption", { class: "sr" }, "Element scores"),
    h("thead", {}, h("tr", {}, heads.map((head, at) => h("th", { scope: "col", class: at ? "number" : null }, head)))),
    h("tbody", {}, score.elements.map((each, at) => h("tr", { class: each.code === "fail" ? "failing" : null },
      h("th", { scope: "row" }, `${each.element} ${each.name}`),
      h("td", { class: "number" }, each.points),
      h("td", { class: "number" }, each.code === "fail" && [icon("deficiency"), h("span", { class: "sr" }, "below the floor ")], each.share),
      h("td", { class: "number muted" }, claimed.elements[at]?.share ?? "")))));
}

export class Side {
  constructor(app) {
    Object.assign(this, { app, chart: "" });
    this.picture = h("img", { class: "chart", alt: "", data: { testid: "chart" } });
    this.wait = h("p", { class: "muted small chart-wait" }, WORDS.drawing);
    this.node = h("aside", { class: "side", "aria-label": WORDS.result, data: { testid: "side" } });
    this.top = h("div", {});
    this.frame = h("div", { class: "chart-frame" }, this.wait, this.picture);
    this.rest = h("div", {});
    this.node.append(this.top, this.frame, this.rest);
  }

  /** A new submission: the old chart goes, its place stays. */
  clear() {
    this.chart = "";
    this.picture.removeAttribute("src");
    this.picture.hidden = true;
    this.wait.hidden = false;
  }

  draw() {
    const { app } = this;
    const { standing } = app.case;
    const { score, claimed, blockers } = standing;
    const more = score.reasons.filter((each) => !blockers.includes(each));
    swap(this.top, h("h2", {}, WORDS.result), result(score, claimed));
    swap(this.rest,
      fold(app, "score-table-fold", WORDS.table, scoreTable(score, claimed)),
      h("section", { "aria-label": WORDS.way }, h("h2", {}, WORDS.way),
        blockers.length ? h("ul", { class: "blockers", data: { testid: "blockers" } }, blockers.map((each) => h("li", {}, each)))
          : h("p", { class: "muted" }, WORDS.nothingInTheWay),
        more.length > 0 && h("ul", { class: "blockers muted" }, more.map((each) => h("li", {}, each)))),
      drawSteps(app));
  }

  /** The chart arrives later than the numbers; the old one stays until then, so that nothing jumps. */
  show({ svg, words }) {
    this.picture.src = `data:image/svg+xml;base64,${svg}`;
    this.picture.alt = words;
    this.picture.hidden = false;
    this.wait.hidden = true;
  }
}
