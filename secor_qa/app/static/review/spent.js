// How long the reviewer looked at each question; time without a touch does not count.

const IDLE_MS = 60000;

export class Spent {
  constructor(app) {
    Object.assign(this, { app, since: Date.now(), touched: Date.now(), idle: 0 });
  }

  begin(signal) {
    for (const name of ["pointermove", "keydown", "pointerdown"]) document.addEventListener(name, () => this.#touch(), { signal, passive: true });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.leave() : this.#start()), { signal });
  }

  #start() {
    Object.assign(this, { since: Date.now(), touched: Date.now(), idle: 0 });
  }

  #touch() {
    const now = Date.now();
    if (now - this.touched > IDLE_MS) this.idle += now - this.touched;
    this.touched = now;
  }

  /** The question is left: tell how many seconds it took. */
  leave() {
    this.#touch();
    const { app } = this;
    const seconds = Math.round((Date.now() - this.since - this.idle) / 1000);
    const idle = Math.round(this.idle / 1000);
    if (app.case && seconds > 0 && app.case.questions[app.question]) {
      app.link.ask("spent", { submission_id: app.case.submission_id, question: app.question, seconds, idle_seconds: idle }).catch(() => {});
    }
    this.#start();
  }
}
