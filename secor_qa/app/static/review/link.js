// The line to Python: commands out, answers and news in. Marks wait in sessionStorage until they are answered.

const WAITING = "secor-qa:waiting";
const PATIENCE = { mark: 5000, other: 40000 };
const KNOCK_MS = 3000;

/** What Python could not do, as sentences; `conflict` is set where two people met. */
export class Trouble extends Error {
  constructor({ sentences, error_id = null, conflict = null }) {
    super(sentences.join(" "));
    Object.assign(this, { sentences, error_id, conflict });
  }
}

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(WAITING) || "[]");
  } catch {
    return [];
  }
}

function store(marks) {
  try {
    sessionStorage.setItem(WAITING, JSON.stringify(marks));
  } catch {
    // private windows may have no storage; then a mark only waits in memory
  }
}

export class Link {
  #next = 1;
  #asked = new Map();

  constructor(model, { onNews, onLost, onFound }) {
    Object.assign(this, { model, onNews, onLost, onFound, lost: false });
    this.session = Math.random().toString(36).slice(2);
    this.listener = (message, buffers) => this.#hear(message, buffers);
    model.on("msg:custom", this.listener);
  }

  close() {
    this.model.off("msg:custom", this.listener);
    for (const asked of this.#asked.values()) clearTimeout(asked.timer);
  }

  /** Ask for something; resolves with its result, rejects with a Trouble. */
  ask(name, args = {}, { mark = false, key = "" } = {}) {
    const id = `${this.session}-${this.#next++}`;
    if (mark) store([...stored().filter((each) => !key || each.key !== key), { id, name, args, key }]);
    if (mark && this.lost) this.onLost();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#missed(), mark ? PATIENCE.mark : PATIENCE.other);
      this.#asked.set(id, { resolve, reject, timer });
      try {
        this.model.send({ id, name, args });
      } catch {
        this.#missed();
      }
    });
  }

  /** A mark: kept until it is answered, also over a reload. */
  mark(name, args, key) {
    return this.ask(name, args, { mark: true, key });
  }

  /** While nothing is answered the last wish for a control replaces the one before it. */
  rewish(key, change) {
    store(stored().map((mark) => (mark.key === key ? { ...mark, args: { ...mark.args, ...change } } : mark)));
  }

  /** Whether Python answers at all, within a moment. */
  async knock() {
    const id = `${this.session}-${this.#next++}`;
    return new Promise((resolve) => {
      const timer = setTimeout(() => { this.#asked.delete(id); resolve(false); }, KNOCK_MS);
      this.#asked.set(id, { resolve: () => resolve(true), reject: () => resolve(true), timer });
      try {
        this.model.send({ id, name: "keys", args: {} });
      } catch {
        resolve(false);
      }
    });
  }

  /** Something that needs no answer. */
  tell(name, args) {
    this.model.send({ name, args });
  }

  /** Marks of an earlier page that were never answered; taken out of storage. */
  takeWaiting() {
    const marks = stored();
    store([]);
    return marks;
  }

  get waiting() {
    return stored().length;
  }

  #missed() {
    if (this.lost) return;
    this.lost = true;
    this.onLost();
  }

  #hear(message, buffers) {
    if (message.news) {
      this.onNews(message.news, message.data);
      return;
    }
    const asked = this.#asked.get(message.id);
    if (!asked) return; // another page of the same kernel asked
    clearTimeout(asked.timer);
    this.#asked.delete(message.id);
    store(stored().filter((mark) => mark.id !== message.id));
    if (this.lost) {
      this.lost = false;
      this.onFound();
    }
    if (message.trouble) asked.reject(new Trouble(message.trouble));
    else asked.resolve({ ...message.result, buffers });
  }
}
