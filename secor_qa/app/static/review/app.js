// The page as a whole: which screen shows, what is known, where the reviewer is.

import { actions } from "./actions.js";
import { find, h, button, swap } from "./dom.js";
import { showTrouble } from "./dialogs.js";
import { actionOf, keysOf } from "./keys.js";
import { Link } from "./link.js";
import { marks } from "./marks.js";
import { Papers } from "./papers.js";
import { ownsPage, readPlace, writePlace } from "./place.js";
import { Presence } from "./presence.js";
import { Press } from "./press.js";
import { Queue } from "./queue.js";
import { shownQuestions } from "./rail.js";
import { Review } from "./review.js";
import { Spent } from "./spent.js";
import { Watch } from "./watch.js";
import { WORDS } from "./words.js";

let count = 0;

export class App {
  constructor(model, el) {
    Object.assign(this, { case: null, drawing: null, question: "", order: [], filter: "all", sort: "instrument", unfolded: new Set(), saving: new Map(), wanted: new Map(),
      written: [], ownKeys: {}, canUndo: false, canRedo: false, touched: new Set(), uid: `sqa${(count += 1)}` });
    this.link = new Link(model, { onNews: (...news) => this.hearNews(...news), onLost: () => this.watch.lost(), onFound: () => this.watch.found() });
    this.watch = new Watch(this);
    this.press = new Press();
    this.papers = new Papers(this.link, () => ({ submission_id: this.case.submission_id, number: this.case.round }));
    this.presence = new Presence(this);
    this.spent = new Spent(this);
    this.notices = h("div", { class: "notices" });
    this.live = h("div", { class: "sr", "aria-live": "polite" });
    this.screen = h("div", { class: "screen" }, h("p", { class: "opening", role: "status" }, WORDS.opening));
    this.root = h("div", { class: ownsPage() ? "sqa whole-page" : "sqa", tabindex: "-1", lang: WORDS.locale,
      data: { lmSuppressShortcuts: "true", testid: "secor-qa" } }, this.watch.banner, this.notices, this.screen, this.live);
    this.queue = new Queue(this, (id) => this.openCase(id, "", true));
    this.review = new Review(this);
    el.append(this.root);
  }

  /** Begin where the address says; the first message tells Python who asks and for what. */
  async start() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    (ownsPage() ? document : this.root).addEventListener("keydown", (event) => this.#key(event), { signal });
    window.addEventListener("popstate", () => this.#follow(), { signal });
    window.addEventListener("hashchange", () => this.#follow(), { signal });
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    this.link.tell("look", { dark: dark.matches });
    dark.addEventListener("change", () => this.link.tell("look", { dark: dark.matches }), { signal });
    this.press.begin(signal);
    this.watch.begin(signal);
    await this.resend();
    const place = readPlace();
    const first = await this.link.ask("open", { submission_id: place.submission }).catch((trouble) => this.#notOpened(trouble));
    if (!first) return;
    if (first.case) this.#enterCase(first, place.question);
    else this.#enterQueue(first);
    if (first.missing) this.say(first.missing);
    this.presence.begin(signal);
    this.spent.begin(signal);
    await this.loadKeys();
  }

  #notOpened(trouble) {
    swap(this.screen, h("div", { class: "empty", role: "alert", data: { testid: "not-opened" } },
      h("p", { class: "big" }, WORDS.notOpened), trouble.sentences.map((each) => h("p", {}, each)),
      button(WORDS.reload, "reload-page", () => location.reload())));
  }

  end() {
    this.stop?.abort();
    this.link.close();
  }

  /** Run something that asks Python. Trouble is told in a dialog, and what was to follow does not happen. */
  async try(work) {
    try {
      return await work();
    } catch (trouble) {
      if (!trouble.sentences) throw trouble;
      await showTrouble(this, trouble);
      return new Promise(() => {});
    }
  }

  /** A word to the reviewer that needs no answer. */
  say(text) {
    this.live.textContent = text;
    this.review.say(text);
  }

  // -- screens

  async showQueue(step = true) {
    this.#enterQueue(await this.try(() => this.link.ask("queue")), step);
  }

  #enterQueue({ queue, notices }, step = false) {
    this.case = null;
    this.#drawNotices(notices);
    writePlace("", "", step);
    this.queue.fill(queue);
    if (!this.queue.node.isConnected) swap(this.screen, this.queue.node);
    document.title = WORDS.page;
  }

  async openCase(submission, question, step = false) {
    this.#enterCase(await this.try(() => this.link.ask("case", { submission_id: submission })), question, step);
    this.focusTitle();
  }

  #enterCase(answer, question, step = false) {
    const fresh = this.case?.submission_id !== answer.case.submission_id;
    this.case = answer.case;
    this.#drawNotices(answer.notices);
    this.order = this.case.elements.flatMap((group) => group.questions);
    if (fresh) {
      Object.assign(this, { filter: "all", sort: "instrument", written: [] });
      this.saving.clear();
      this.wanted.clear();
      this.papers.clear();
      this.presence.enter();
      this.review.beside.score.clear();
      this.review.saved.textContent = this.resentAt ? WORDS.saved(this.resentAt) : "";
    }
    this.undoable(answer);
    this.question = this.#known(question) ? question : this.#firstQuestion();
    writePlace(this.case.submission_id, this.question, step);
    this.review.draw();
    if (!this.review.node.isConnected) swap(this.screen, this.review.node);
    this.review.rail.reveal();
    document.title = `${this.case.employer} · ${WORDS.page}`;
  }

  #known = (question) => question === "intake" || question in this.case.questions || (question === "changes" && this.case.changes.length > 0);

  #firstQuestion() {
    if (this.case.intake.some((item) => !item.given?.verdict) && !this.case.closed) return "intake";
    return this.order.find((id) => !this.case.questions[id].reviewed) || this.order[0] || "intake";
  }

  async reload() {
    const id = this.case.submission_id;
    const answer = await this.try(() => this.link.ask("case", { submission_id: id }));
    this.press.after("case", () => this.case?.submission_id === id && this.#enterCase(answer, this.question));
  }

  // -- moving

  go(question) {
    if (!this.#known(question)) return;
    this.spent.leave();
    this.question = question;
    writePlace(this.case.submission_id, question);
    this.review.rail.draw();
    this.review.enter();
  }

  /** The question before or after, in the list as it is shown. */
  neighbour(by) {
    const shown = ["intake", ...shownQuestions(this)];
    return shown[Math.min(Math.max(shown.indexOf(this.question) + by, 0), shown.length - 1)];
  }

  move(by) {
    this.go(this.neighbour(by));
    this.focusTitle();
  }

  nextUnreviewed() {
    this.#nextWhere((question) => !question.reviewed, WORDS.noneUnreviewed);
  }

  nextProblem() {
    this.#nextWhere((question) => question.problem, WORDS.noneProblem);
  }

  #nextWhere(fits, none) {
    const at = this.order.indexOf(this.question);
    const turned = [...this.order.slice(at + 1), ...this.order.slice(0, at + 1)];
    const next = turned.find((id) => fits(this.case.questions[id]));
    if (!next) return this.say(none);
    this.go(next);
    return this.focusTitle();
  }

  focusTitle() {
    find(this.root, "question-title")?.focus({ preventScroll: true });
  }

  drawQuestion() {
    this.press.after("question", () => this.case && this.review.drawQuestion());
  }

  showTab(name) {
    this.review.beside.show(name);
    find(this.root, `tab-${name}`)?.focus({ preventScroll: true });
  }

  // -- keys, place

  /** The key that an action has now, and its small picture. */
  keyOf = (action) => keysOf(this.ownKeys)[action] || "";

  kbd = (action) => h("kbd", { "aria-hidden": "true" }, this.keyOf(action));

  #key(event) {
    const action = actionOf(event, this.ownKeys);
    if (!action || (!this.case && action !== "keys")) return;
    event.preventDefault();
    this.run(action);
  }

  #follow() {
    const place = readPlace();
    if (!place.submission) return this.case && this.showQueue(false);
    if (place.submission !== this.case?.submission_id) return this.openCase(place.submission, place.question);
    return place.question !== this.question && this.go(place.question);
  }

  #drawNotices(notices) {
    swap(this.notices, notices.filter(([key]) => !sessionStorage.getItem(`secor-qa:notice:${key}`)).map(([key, text]) => {
      const [, first, rest] = /^(.*?[.!?])\s+(.*)$/s.exec(text) || [null, text, ""];
      const line = h("div", { class: "notice", role: "note", data: { testid: "notice" } },
        rest ? h("details", {}, h("summary", {}, first), h("p", {}, rest)) : h("p", {}, first),
        button(WORDS.dismiss, `dismiss-${key}`, () => { sessionStorage.setItem(`secor-qa:notice:${key}`, "1"); line.remove(); }, { class: "link" }));
      return line;
    }));
  }
}

Object.assign(App.prototype, marks, actions);
