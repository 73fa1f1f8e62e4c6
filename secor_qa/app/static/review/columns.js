// The widths of the three columns: dragged or moved by arrow keys, remembered by the browser.

import { h } from "./dom.js";
import { WORDS } from "./words.js";

const WIDTHS_KEPT = "secor-qa:columns";
const EDGES = { rail: { least: 150, most: 420, usual: 216, sign: 1 }, beside: { least: 280, most: 1100, usual: 0, sign: -1 } };
const STEP_PX = 24;

function keptWidths() {
  try {
    return JSON.parse(localStorage.getItem(WIDTHS_KEPT) || "{}");
  } catch {
    return {};
  }
}

function keepWidths(widths) {
  try {
    localStorage.setItem(WIDTHS_KEPT, JSON.stringify(widths));
  } catch {
    // no storage in this window: the widths live as long as the page
  }
}

export class Columns {
  constructor(rail, main, beside) {
    this.widths = keptWidths();
    this.parts = { rail, beside };
    this.edges = { rail: this.#edge("rail"), beside: this.#edge("beside") };
    this.node = h("div", { class: "columns" }, rail, this.edges.rail, main, this.edges.beside, beside);
    this.#apply();
  }

  #apply() {
    for (const name of Object.keys(EDGES)) {
      const width = this.widths[name];
      if (width) this.node.style.setProperty(`--${name}`, `${width}px`);
      else this.node.style.removeProperty(`--${name}`);
    }
  }

  #now = (name) => Math.round(this.parts[name].getBoundingClientRect().width);

  #set(name, width) {
    const { least, most } = EDGES[name];
    const room = this.node.getBoundingClientRect().width - this.#now(name === "rail" ? "beside" : "rail") - 360;
    this.widths[name] = Math.round(Math.max(least, Math.min(width, most, Math.max(least, room))));
    this.#apply();
    this.edges[name].setAttribute("aria-valuenow", this.widths[name]);
    keepWidths(this.widths);
  }

  #edge(name) {
    const { least, most, usual, sign } = EDGES[name];
    return h("div", { class: "edge", role: "separator", tabindex: "0", "aria-orientation": "vertical", "aria-label": WORDS.widthOf[name],
      "aria-valuemin": least, "aria-valuemax": most, "aria-valuenow": this.widths[name] || usual || least, title: WORDS.widthHint,
      data: { testid: `edge-${name}` }, on: {
        pointerdown: (event) => this.#drag(event, name),
        dblclick: () => { delete this.widths[name]; keepWidths(this.widths); this.#apply(); },
        keydown: (event) => {
          const by = { ArrowRight: sign, ArrowLeft: -sign }[event.key];
          if (!by) return;
          event.preventDefault();
          this.#set(name, this.#now(name) + by * STEP_PX);
        },
      } });
  }

  #drag(event, name) {
    event.preventDefault();
    const edge = event.currentTarget;
    const [from, width, { sign }] = [event.clientX, this.#now(name), EDGES[name]];
    const move = (next) => this.#set(name, width + sign * (next.clientX - from));
    edge.setPointerCapture(event.pointerId);
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), { once: true });
    edge.focus();
  }
}
