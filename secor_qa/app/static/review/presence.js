// Who else is at this submission, and what they changed meanwhile. Asked only while somebody works at this page.

import { swap, h, icon } from "./dom.js";
import { WORDS } from "./words.js";

const ASK_MS = 5000;
const RESTING_MS = 600000; // after so long without a touch the process may rest too

export class Presence {
  constructor(app) {
    Object.assign(this, { app, since: null, timer: null, touched: Date.now(), known: true });
  }

  begin(signal) {
    for (const name of ["pointermove", "keydown"]) document.addEventListener(name, () => { this.touched = Date.now(); }, { signal, passive: true });
    signal.addEventListener("abort", () => clearInterval(this.timer));
    this.timer = setInterval(() => this.#ask(), ASK_MS);
  }

  enter() {
    this.since = null;
    swap(this.app.review.others);
    this.#ask();
  }

  async #ask() {
    const { app } = this;
    if (!app.case || !this.known || this.asking || app.link.lost || document.hidden || Date.now() - this.touched > RESTING_MS) return;
    const { submission_id } = app.case;
    this.asking = true;
    const told = await app.link.ask("presence", { submission_id, question: app.question, since: this.since }).catch((trouble) => trouble);
    this.asking = false;
    if (told.sentences) { this.known = false; return; }
    if (app.case?.submission_id !== submission_id) return;
    this.since = told.since;
    this.#draw((told.others || []).filter((each) => !each.mine));
    if (told.reload) app.reload();
    else if (told.changed) this.#changed(told.changed);
  }

  #draw(others) {
    const words = others.map((each) => WORDS.isAt(each.who, each.question)).join(", ");
    if (this.app.review.others.textContent.trim() === words) return;
    swap(this.app.review.others, words && [icon("open"), h("span", { title: words }, words)]);
  }

  #changed(answer) {
    const { app } = this;
    const known = (id) => JSON.stringify(app.case.questions[id]);
    const before = new Map(Object.keys(answer.questions || {}).map((id) => [id, known(id)]));
    app.merge(answer);
    const ids = [...before.keys()].filter((id) => known(id) !== before.get(id)); // one's own marks come back too
    ids.forEach((id) => app.touched.add(id));
    if (answer.intake?.length) app.touched.add("intake");
    app.drawSoon();
    if (ids.length) app.say(WORDS.othersChanged(ids));
  }
}
