// The page as a whole: which screen shows, what is known, what a key does.

import { find, h, button, swap } from "./dom.js";
import { showKeys, showTrouble } from "./dialogs.js";
import { actionOf } from "./keys.js";
import { Link } from "./link.js";
import { marks } from "./marks.js";
import { ownsPage, readPlace, writePlace } from "./place.js";
import { Queue } from "./queue.js";
import { shownQuestions } from "./rail.js";
import { Review } from "./review.js";
import { WORDS } from "./words.js";

let count = 0;

export class App {
  constructor(model, el) {
    Object.assign(this, { case: null, drawing: null, question: "", order: [], filter: "all", unfolded: new Set(), saving: new Map(), wanted: new Map(),
      written: [], canUndo: false, canRedo: false, uid: `sqa${(count += 1)}` });
    this.link = new Link(model, { onNews: (...news) => this.#news(...news), onLost: () => this.#lost(), onFound: () => this.#found() });
    this.banner = h("div", { class: "banner", role: "alert", hidden: true });
    this.notices = h("div", { class: "notices" });
    this.live = h("div", { class: "sr", "aria-live": "polite" });
    this.screen = h("div", { class: "screen" }, h("p", { class: "opening", role: "status" }, WORDS.opening));
    this.root = h("div", { class: ownsPage() ? "sqa whole-page" : "sqa", tabindex: "-1",
      data: { lmSuppressShortcuts: "true", testid: "secor-qa" } }, this.banner, this.notices, this.screen, this.live);
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
    await this.resend();
    const place = readPlace();
    const first = await this.link.ask("open", { submission_id: place.submission }).catch((trouble) => this.#notOpened(trouble));
    if (!first) return;
    if (first.case) this.#enterCase(first, place.question);
    else this.#enterQueue(first);
    if (first.missing) this.say(first.missing);
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
    this.review.said.textContent = text;
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
      Object.assign(this, { filter: "all", written: [] });
      this.saving.clear();
      this.wanted.clear();
      this.review.side.clear();
    }
    this.#undoable(answer);
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

  // -- moving

  go(question) {
    if (!this.#known(question)) return;
    this.question = question;
    writePlace(this.case.submission_id, question);
    this.review.rail.draw();
    this.review.enter();
  }

  move(by) {
    const shown = ["intake", ...shownQuestions(this)];
    const at = shown.indexOf(this.question);
    this.go(shown[Math.min(Math.max(at + by, 0), shown.length - 1)]);
    this.focusTitle();
  }

  nextUnreviewed() {
    const at = this.order.indexOf(this.question);
    const turned = [...this.order.slice(at + 1), ...this.order.slice(0, at + 1)];
    const next = turned.find((id) => !this.case.questions[id].reviewed);
    if (!next) return this.say("Every question is reviewed.");
    this.go(next);
    return this.focusTitle();
  }

  focusTitle() {
    find(this.root, "question-title")?.focus({ preventScroll: true });
  }

  // -- answers and news

  /** What a mark changed, told by Python. */
  take(answer) {
    if (!this.case || answer.submission_id !== this.case.submission_id) return;
    Object.assign(this.case.questions, answer.questions);
    for (const item of answer.intake || []) Object.assign(this.case.intake.find((each) => each.item === item.item), item);
    for (const name of ["deficiencies", "reviewer", "mine", "state", "state_label"]) if (name in answer) this.case[name] = answer[name];
    this.case.standing.progress = answer.progress;
    this.#undoable(answer);
    this.review.saved.textContent = WORDS.saved(answer.saved_at);
    this.say("");
    this.#drawSoon();
  }

  /** Draw what a mark changed, once its saving is shown; several marks in a row are drawn together. */
  #drawSoon() {
    this.drawing ??= setTimeout(() => {
      this.drawing = null;
      if (!this.case) return;
      this.review.drawHead();
      this.review.rail.draw();
      this.review.findings.draw();
      this.review.drawQuestion();
    });
  }

  #undoable(answer) {
    Object.assign(this, { canUndo: answer.can_undo, canRedo: answer.can_redo });
  }

  async reload() {
    const id = this.case.submission_id;
    this.#enterCase(await this.try(() => this.link.ask("case", { submission_id: id })), this.question);
  }

  #news(name, data) {
    if (!this.case || data.submission_id !== this.case.submission_id) return;
    if (name === "standing") {
      this.case.standing = data.standing;
      this.review.side.draw();
      this.review.drawHead();
    }
    if (name === "chart") this.review.side.show(data);
  }

  // -- the review as a whole

  async takeOver() {
    await this.try(() => this.link.ask("assign", { submission_id: this.case.submission_id }));
    await this.reload();
  }

  async step(name, form, done) {
    const answer = await this.try(() => this.link.ask(name, { submission_id: this.case.submission_id, ...form }));
    done();
    this.written.unshift(...(answer.written || []));
    await this.reload();
    this.say(answer.said);
    if (answer.trouble) await showTrouble(this, { sentences: answer.trouble });
  }

  async write(name) {
    this.say("Writing …");
    const { written } = await this.try(() => this.link.ask(name, { submission_id: this.case.submission_id }));
    this.written.unshift(...written);
    this.review.side.draw();
    this.say(written.map((each) => WORDS.written(each.name)).join(", "));
  }

  async fetchExport(name) {
    const { buffers } = await this.try(() => this.link.ask("export", { name }));
    const url = URL.createObjectURL(new Blob([buffers[0]], { type: "application/octet-stream" }));
    h("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  writeFinding(start) {
    this.review.findings.write(start);
  }

  drawQuestion() {
    this.review.drawQuestion();
  }

  showKeys() {
    return showKeys(this);
  }

  // -- keys, place, connection

  #key(event) {
    const action = actionOf(event);
    if (!action || (!this.case && action !== "keys")) return;
    event.preventDefault();
    const at = /^check-(\d)$/.exec(action);
    if (at) return this.cycle(Number(at[1]) - 1);
    return {
      next: () => this.move(1), previous: () => this.move(-1), unreviewed: () => this.nextUnreviewed(),
      accept: () => this.offerAccept(), points: () => find(this.root, "points")?.select(),
      finding: () => !this.case.closed && this.case.questions[this.question] && this.writeFinding({}),
      intake: () => { this.go("intake"); this.focusTitle(); }, undo: () => this.canUndo && this.undo("undo"),
      redo: () => this.canRedo && this.undo("redo"), queue: () => this.showQueue(), keys: () => this.showKeys(),
    }[action]();
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

  #lost() {
    swap(this.banner, h("span", {}, WORDS.lost(this.link.waiting)), button(WORDS.reload, "reload", () => location.reload()));
    this.banner.hidden = false;
    for (const key of this.saving.keys()) this.saving.set(key, WORDS.notSaved);
    if (this.case) this.drawQuestion();
  }

  #found() {
    this.banner.hidden = true;
    this.saving.clear();
  }
}

Object.assign(App.prototype, marks);
