// What a key or a button does, beyond marks: news taken in, steps of the review as a whole, dialogs, keys.

import { find, h } from "./dom.js";
import { showTrouble } from "./dialogs.js";
import { showHistory } from "./history.js";
import { showKeys } from "./keyboard.js";
import { showProof } from "./proof.js";
import { showSearch } from "./search.js";
import { WORDS } from "./words.js";

const KEYS_KEPT = "secor-qa:keys";

export const actions = {
  /** Do what an action is named for. */
  run(action) {
    const at = /^check-(\d)$/.exec(action);
    if (at) return this.cycle(Number(at[1]) - 1);
    const { beside } = this.review;
    const { pane } = beside.evidence;
    const page = (run) => () => { beside.show("evidence"); run(); };
    return {
      next: () => this.move(1), previous: () => this.move(-1), unreviewed: () => this.nextUnreviewed(), problem: () => this.nextProblem(),
      accept: () => this.accept(), "accept-on": () => this.acceptOn(), points: () => find(this.root, "points")?.select(),
      finding: () => this.onQuestion(() => this.writeFinding({})), wording: () => this.onQuestion(() => this.review.findings.canned()),
      doubt: () => this.onQuestion(() => this.doubt()), intake: () => { this.go("intake"); this.focusTitle(); },
      undo: () => this.canUndo && this.undo("undo"), redo: () => this.canRedo && this.undo("redo"), queue: () => this.showQueue(),
      search: () => this.search(), keys: () => this.showKeys(), proof: () => this.showProof(this.question),
      history: () => this.showHistory(this.question, null), earlier: () => this.case.questions[this.question] && this.review.earlier.toggle(),
      evidence: () => this.showTab("evidence"), score: () => this.showTab("score"),
      "page-next": page(() => pane.go(1)), "page-previous": page(() => pane.go(-1)), "zoom-in": page(() => pane.scale(1)), "zoom-out": page(() => pane.scale(-1)),
      "zoom-fit": page(() => pane.scale(0)), rotate: page(() => pane.rotate()), thumbnails: page(() => pane.thumbnails()),
      "document-next": page(() => beside.evidence.other(1)), "document-previous": page(() => beside.evidence.other(-1)),
    }[action]?.();
  },

  /** Only where a question is open and may be marked. */
  onQuestion(run) {
    return !this.case.closed && this.case.questions[this.question] ? run() : null;
  },

  // -- answers and news

  /** What a mark changed, told by Python: first that it is saved, then the drawing. */
  take(answer) {
    if (!this.case || answer.submission_id !== this.case.submission_id) return;
    this.review.saved.textContent = WORDS.saved(answer.saved_at);
    this.merge(answer);
    this.undoable(answer);
    this.touched.add(answer.subject || this.question);
    this.drawSoon();
  },

  /** The parts of the case that an answer or the news of another reviewer bring. */
  merge(answer) {
    for (const [id, question] of Object.entries(answer.questions || {})) Object.assign(this.case.questions[id], question);
    for (const item of answer.intake || []) Object.assign(this.case.intake.find((each) => each.item === item.item), item);
    for (const name of ["deficiencies", "reviewer", "mine", "state", "state_label"]) if (name in answer) this.case[name] = answer[name];
    if (answer.progress) this.case.standing.progress = answer.progress;
  },

  /** Draw what a mark changed, once its saving is shown; several marks in a row are drawn together. */
  drawSoon() {
    this.drawing ??= requestAnimationFrame(() => setTimeout(() => {
      this.drawing = null;
      this.press.after("touched", () => this.drawTouched());
    }));
  },

  drawTouched() {
    const touched = [...this.touched];
    this.touched.clear();
    if (!this.case) return;
    this.review.drawHead();
    touched.forEach((id) => this.review.rail.drawRow(id));
    this.review.findings.draw();
    this.review.drawQuestion();
  },

  undoable(answer) {
    Object.assign(this, { canUndo: answer.can_undo, canRedo: answer.can_redo });
  },

  hearNews(name, data) {
    this.press.after(name, () => this.showNews(name, data));
  },

  showNews(name, data) {
    if (!this.case || data.submission_id !== this.case.submission_id) return;
    if (name === "standing") {
      const before = JSON.stringify(this.case.standing.leverage);
      this.case.standing = data.standing;
      this.review.beside.score.draw();
      this.review.drawHead();
      if (this.sort === "leverage" && JSON.stringify(data.standing.leverage) !== before) this.review.rail.draw();
    }
    if (name === "chart") this.review.beside.score.show(data);
  },

  // -- the review as a whole

  async takeOver() {
    await this.try(() => this.link.ask("assign", { submission_id: this.case.submission_id }));
    await this.reload();
  },

  async step(name, form, done) {
    const answer = await this.try(() => this.link.ask(name, { submission_id: this.case.submission_id, ...form }));
    done();
    this.review.beside.score.taken();
    this.written.unshift(...(answer.written || []));
    await this.reload();
    this.say(answer.said);
    if (answer.trouble) await showTrouble(this, { sentences: answer.trouble });
  },

  async write(name) {
    this.say(WORDS.writing);
    const { written } = await this.try(() => this.link.ask(name, { submission_id: this.case.submission_id }));
    this.written.unshift(...written);
    this.review.beside.score.draw();
    this.say(written.map((each) => WORDS.written(each.name)).join(", "));
    return written;
  },

  async fetchExport(name) {
    const { buffers } = await this.try(() => this.link.ask("export", { name }));
    const url = URL.createObjectURL(new Blob([buffers[0]], { type: "application/octet-stream" }));
    h("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  },

  writeFinding(start) {
    this.review.findings.write(start);
  },

  showHistory(subject, check) {
    return showHistory(this, subject, check);
  },

  showProof(at) {
    return showProof(this, at);
  },

  search() {
    return showSearch(this);
  },

  // -- keys

  async loadKeys() {
    const told = await this.link.ask("keys", {}).catch(() => null);
    this.ownKeys = told?.keys || JSON.parse(localStorage.getItem(KEYS_KEPT) || "{}");
    if (Object.keys(this.ownKeys).length && this.case) this.review.draw();
  },

  saveKeys(keys) {
    this.ownKeys = keys;
    localStorage.setItem(KEYS_KEPT, JSON.stringify(keys));
    this.link.ask("keys", { keys }).catch(() => {});
    if (this.case) this.review.draw();
  },

  showKeys() {
    return showKeys(this);
  },
};
