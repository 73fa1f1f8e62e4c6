// Right: the documents of the question, or of all of them. Which one, which page, how large; and what is marked on it.

import { button, find, h, icon, iconButton, swap } from "./dom.js";
import { bring } from "./bring.js";
import { calendarPart, dateList, dateState } from "./dates.js";
import { Pane } from "./pane.js";
import { WORDS } from "./words.js";

const ALL = ""; // instead of a question: the documents of the whole submission, beside the intake and the changes

/** What is known of a document without having asked for its evidence. */
const plainly = (each) => ({ ...each, viewer: "none", readable: each.stored, why_not: each.why_not || (each.present ? "" : WORDS.missing), signs: [], dates: [] });

export class Evidence {
  constructor(app) {
    Object.assign(this, { app, question: "", told: null, at: 0, wants: [] });
    this.list = h("div", { class: "papers" });
    this.pane = new Pane(app, this);
    this.foot = h("div", { class: "evidence-foot" });
    this.node = h("div", { class: "evidence-pane", data: { testid: "evidence" } }, this.list, this.pane.node, this.foot);
  }

  get document() {
    return this.told?.documents[this.at] || null;
  }

  /** Another question: what is already known shows at once, the rest when it has come. */
  enter() {
    this.ready = this.#enter();
  }

  async #enter() {
    const { app } = this;
    const question = app.case.questions[app.question];
    const known = question?.documents || [];
    Object.assign(this, { question: app.question, at: 0, wants: [], told: question ? { documents: known.map(plainly), calendar: [] } : null });
    this.draw(!question || known.some((each) => each.stored));
    const told = await app.papers.evidence(question?.id || ALL).catch((trouble) => this.#without(trouble));
    if (!told || this.question !== app.question || told === this.told) return;
    this.told = { ...told, documents: told.documents.map((each) => ({ ...known.find((own) => own.file === each.file), ...each })) };
    this.draw();
    this.#warmNext();
  }

  #without(trouble) {
    this.draw(false, trouble.sentences?.[0]);
    return null;
  }

  /** While the reviewer reads this question, the first page of the next one is fetched. */
  #warmNext() {
    const { app, question } = this;
    const next = app.neighbour(1);
    setTimeout(() => {
      if (this.question === question && app.case?.questions[next]?.documents.length) app.papers.warm(next, this.pane.width()).catch(() => {});
    }, 400);
  }

  draw(waiting = false) {
    this.#drawList();
    if (!this.told) {
      this.pane.show(null, 1, waiting);
      return swap(this.foot, []);
    }
    this.pane.show(this.document, 1, waiting);
    return this.#drawFoot();
  }

  #drawFoot() {
    swap(this.foot, calendarPart(this.told), this.document?.viewer && this.document.viewer !== "none"
      && dateList(this.app, this.document, (file, page, text) => this.jump(file, page, text, "sought")));
  }

  #drawList() {
    const documents = this.told?.documents || [];
    if (!documents.length) return swap(this.list, this.told && h("p", { class: "muted pad" }, WORDS.noDocuments));
    return swap(this.list, h("div", { role: "tablist", "aria-label": WORDS.documents, "aria-orientation": "vertical", class: "paper-tabs", on: { keydown: (event) => this.#arrows(event) } },
      documents.map((each, at) => this.#tab(each, at))), this.#buttons());
  }

  #tab(each, at) {
    const open = at === this.at;
    const inside = (each.dates || []).filter((date) => dateState(date) === "inside").length;
    const belongs = this.told.belongs?.[at]; // where the documents of all questions are shown
    const more = belongs ? WORDS.belongs(belongs) : each.dates?.length ? WORDS.datesShort(each.dates.length, inside) : "";
    const facts = [each.kind_label, each.n_pages && WORDS.pages(each.n_pages), more].filter(Boolean).join(" · ");
    const flaw = each.why_not || each.signs?.map((sign) => sign.text).join(" ");
    return h("div", { role: "tab", tabindex: open ? "0" : "-1", "aria-selected": String(open), class: `paper-tab ${each.present === false ? "absent" : ""}`,
      title: each.file, data: { key: `paper-${at}`, testid: "document" }, on: { click: () => this.choose(at) } },
    icon(each.present === false || flaw ? "problem" : "file"),
    h("span", { class: "paper-name" }, each.title || each.file), h("span", { class: "small muted paper-facts" }, facts),
    flaw && h("span", { class: "small paper-flaw" }, flaw));
  }

  #buttons() {
    const each = this.document;
    if (!each?.stored) return null;
    return h("div", { class: "paper-buttons" },
      each.viewable && iconButton("leave", `${WORDS.openTab} ${each.title || each.file}`, `open-${this.at}`, () => bring(this.app, each, true)),
      iconButton("save", `${WORDS.download} ${each.title || each.file}`, `download-${this.at}`, () => bring(this.app, each, false)));
  }

  #arrows(event) {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    this.other(by);
    find(this.list, `paper-${this.at}`)?.focus();
  }

  choose(at, page = 1) {
    const n = this.told?.documents.length || 0;
    if (!n) return;
    this.at = Math.min(Math.max(at, 0), n - 1);
    this.wants = [];
    this.#drawList();
    this.pane.show(this.document, page);
    this.#drawFoot();
  }

  other(by) {
    this.choose(this.at + by);
  }

  /** Go to a page of a document and mark words there; another question's document opens with its question. */
  async jump(file, page, text, kind = "finding") {
    const { app } = this;
    app.review.beside.show("evidence");
    const at = this.told?.documents.findIndex((each) => each.file === file) ?? -1;
    if (at < 0) return app.say(WORDS.notHere(file));
    if (at !== this.at) this.choose(at, page || 1);
    this.wants = text ? [{ text, kind, label: WORDS.spots[kind] }] : [];
    return this.pane.show(this.document, page || this.pane.page, false, true);
  }

  /** What to mark on a page: what was sought, then its dates. */
  wantsOn(page) {
    const dates = (this.document?.dates || []).filter((each) => each.text && (each.page || 1) === page)
      .map((each) => ({ text: each.text, on: each.on, kind: `date-${dateState(each)}`, label: `${each.on}: ${WORDS.dateStates[dateState(each)]}` }));
    const signs = (this.document?.signs || []).filter((each) => each.page === page && each.words)
      .map((each) => ({ text: each.words, kind: "sign", label: each.text }));
    return [...this.wants, ...dates, ...signs];
  }
}
