// Right: two tabs, the evidence of the question and the score of the submission.

import { find, h } from "./dom.js";
import { Evidence } from "./evidence.js";
import { Scoring } from "./score.js";
import { WORDS } from "./words.js";

const TABS = ["evidence", "score"];

export class Beside {
  constructor(app) {
    Object.assign(this, { app, open: "evidence" });
    this.evidence = new Evidence(app);
    this.score = new Scoring(app);
    this.tabs = h("div", { role: "tablist", class: "beside-tabs", "aria-label": WORDS.beside, on: { keydown: (event) => this.#arrows(event) } },
      TABS.map((name) => h("button", { type: "button", role: "tab", id: `${app.uid}-tab-${name}`, "aria-controls": `${app.uid}-panel-${name}`, class: "beside-tab",
        data: { key: `tab-${name}`, testid: `tab-${name}` }, on: { click: () => this.show(name) } }, WORDS.tabs[name])));
    this.panels = Object.fromEntries(TABS.map((name) => [name, h("div", { role: "tabpanel", class: "beside-panel", id: `${app.uid}-panel-${name}`,
      "aria-labelledby": `${app.uid}-tab-${name}` }, this[name].node)]));
    this.node = h("aside", { class: "beside", "aria-label": WORDS.beside }, this.tabs, Object.values(this.panels));
    this.show("evidence");
  }

  show(name) {
    this.open = name;
    for (const each of TABS) {
      const tab = find(this.tabs, `tab-${each}`);
      tab.setAttribute("aria-selected", String(each === name));
      tab.tabIndex = each === name ? 0 : -1;
      this.panels[each].hidden = each !== name;
    }
  }

  #arrows(event) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    this.show(TABS[(TABS.indexOf(this.open) + 1) % TABS.length]);
    find(this.tabs, `tab-${this.open}`).focus();
  }
}
