// The queue: what waits, most urgent first.

import { button, fold, h, icon, swap } from "./dom.js";
import { hashOf } from "./place.js";
import { WORDS } from "./words.js";

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

function fits(row, ui) {
  const words = folded([row.employer, row.submission_id, row.reviewer, row.state_label].join(" "));
  return (!ui.state || row.state === ui.state) && folded(ui.text).split(/\s+/).every((part) => words.includes(part));
}

function dueCell(row) {
  if (row.closed) return h("td", {}, row.score_note);
  if (!row.due_on) return h("td", { class: "muted" }, WORDS.noDue);
  const left = row.overdue ? [icon("late"), WORDS.overdueBy(-row.days_left)]
    : WORDS.daysLeft(row.days_left);
  return h("td", {}, h("span", { class: "nowrap" }, row.due_on), " ",
    h("span", { class: row.overdue ? "tag bad" : row.days_left <= 3 ? "tag warn" : "muted nowrap" }, left));
}

function progressCell(row) {
  return h("td", {},
    h("span", { class: "bar", "aria-hidden": "true" },
      h("span", { style: `inline-size:${row.n_questions ? (100 * row.n_reviewed) / row.n_questions : 0}%` })),
    h("span", { class: "nowrap" }, WORDS.ofAll(row.n_reviewed, row.n_questions)));
}

function line(row, open) {
  const follow = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open(row.submission_id);
  };
  return h("tr", { data: { testid: "queue-row", submission: row.submission_id } },
    h("th", { scope: "row" },
      h("a", { href: hashOf(row.submission_id), data: { key: `row-${row.submission_id}` }, on: { click: follow } },
        row.employer || row.submission_id),
      row.is_sample && h("span", { class: "tag soft" }, WORDS.sample)),
    h("td", {}, row.year_type_label),
    h("td", {}, row.decision_label || row.state_label),
    h("td", { class: "number" }, row.round),
    progressCell(row),
    dueCell(row),
    h("td", { class: row.reviewer ? "" : "muted" }, row.reviewer || WORDS.nobody));
}

function table(caption, rows, open, closed = false) {
  const heads = closed ? WORDS.closedHeads : WORDS.queueHeads;
  return h("div", { class: "scroll-x" }, h("table", { class: "queue" },
    h("caption", { class: "sr" }, caption),
    h("thead", {}, h("tr", {}, heads.map((head, at) =>
      h("th", { scope: "col", class: at === 3 ? "number" : null }, head)))),
    h("tbody", {}, rows.map((row) => line(row, open)))));
}

function empty() {
  return h("div", { class: "empty", data: { testid: "queue-empty" } },
    h("p", { class: "big" }, WORDS.emptyQueue), h("p", {}, WORDS.emptyHow), h("code", {}, WORDS.emptyCommand));
}

export class Queue {
  constructor(app, open) {
    Object.assign(this, { app, open, rows: [], more: false, closed: null, nClosed: 0, closedLabel: "", text: "", state: "" });
    this.list = h("div", { data: { testid: "queue-list" } });
    this.count = h("p", { class: "muted", role: "status", data: { testid: "queue-count" } });
    this.states = h("select", { "aria-label": WORDS.stateWord, data: { key: "queue-state", testid: "queue-state" },
      on: { change: () => this.#narrow() } });
    this.box = h("input", { type: "search", placeholder: WORDS.filter, "aria-label": WORDS.filter,
      data: { key: "queue-filter", testid: "queue-filter" }, on: { input: () => this.#narrow() } });
    this.doors = h("nav", { class: "doors small", "aria-label": WORDS.screens });
    this.node = h("main", { class: "queue-page", "aria-label": WORDS.queue }, this.doors,
      h("div", { class: "queue-head" },
        h("h1", {}, WORDS.queue), this.count, h("span", { class: "gap" }), this.box, this.states,
        button(WORDS.refresh, "queue-refresh", () => app.showQueue())),
      this.list);
    this.older = h("div", {});
  }

  fill({ rows, more, n_closed, closed_label, states, doors }) {
    swap(this.doors, doors.map(([label, href]) => h("a", { href }, label)));
    Object.assign(this, { rows, more, all: more, nClosed: n_closed, closedLabel: closed_label, closed: null });
    this.states.replaceChildren(h("option", { value: "" }, WORDS.anyState),
      ...states.map(([value, label]) => h("option", { value }, label)));
    this.states.value = this.state;
    this.draw();
    if (this.all && this.text) this.#seek();
  }

  draw() {
    const shown = this.rows.filter((row) => fits(row, this));
    this.count.textContent = this.more ? WORDS.openMost(this.rows.length) : shown.length === this.rows.length
      ? WORDS.openCount(this.rows.length) : WORDS.openOf(shown.length, this.rows.length);
    const open = !this.rows.length && !this.text ? empty()
      : shown.length ? table(WORDS.queue, shown, this.open) : h("p", { class: "empty" }, WORDS.noMatch);
    swap(this.list, open, this.nClosed && this.#fold());
    this.#drawClosed();
  }

  #fold() {
    const node = fold(this.app, "queue-closed", `${WORDS.closed} (${this.closedLabel})`, this.older);
    node.classList.add("closed");
    node.addEventListener("toggle", () => node.open && this.#fetch());
    return node;
  }

  #narrow() {
    Object.assign(this, { text: this.box.value.trim(), state: this.states.value });
    this.draw();
    if (this.all) this.#seek();
    if (this.closed) this.#fetch();
  }

  /** Not all open ones are here: those that contain the text are asked for. */
  async #seek() {
    const text = this.text;
    const { queue } = await this.app.try(() => this.app.link.ask("queue", { text }));
    if (text !== this.text || this.app.case) return; // typed on, or gone meanwhile
    Object.assign(this, { rows: queue.rows, more: queue.more });
    this.draw();
  }

  async #fetch() {
    const text = this.text;
    const { rows } = await this.app.try(() => this.app.link.ask("closed", { text }));
    if (text !== this.text) return; // typed on meanwhile
    this.closed = rows;
    this.#drawClosed();
  }

  #drawClosed() {
    if (!this.closed) return swap(this.older, h("p", { class: "muted" }, WORDS.loading));
    return swap(this.older, h("p", { class: "muted" }, this.closed.length < this.nClosed
      ? WORDS.closedSome(this.closed.length, this.nClosed) : WORDS.closedHint),
    this.closed.length ? table(WORDS.closed, this.closed, this.open, true) : h("p", {}, WORDS.noMatch));
  }
}
