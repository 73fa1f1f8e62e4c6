// What Python has told of documents: the evidence of each question and rendered pages, fetched once, kept while there is room.

const PAGES_KEPT = 80;
export const DOZEN = 12;
const WIDTHS = [500, 700, 1000, 1400, 2000];

/** The width in pixels to ask for, so that few different ones are drawn. */
export const widthFor = (wanted) => WIDTHS.find((each) => each >= wanted) || WIDTHS.at(-1);

export class Papers {
  constructor(link, submission) {
    Object.assign(this, { link, submission, told: new Map(), pages: new Map() });
  }

  clear() {
    for (const kept of this.pages.values()) kept.then((page) => page.urls?.forEach((url) => URL.revokeObjectURL(url)), () => {});
    this.told.clear();
    this.pages.clear();
  }

  /** Another question's documents, dates and calendar. */
  evidence(question) {
    return this.#once(this.told, question, () => this.link.ask("evidence", { ...this.submission(), question }));
  }

  /** One page as a picture with its words, or as text. */
  page(file, page, width, rotate = 0) {
    return this.#picture(`${file}|${page}|${width}|${rotate}`, "page", { file, page, width, rotate });
  }

  /** All pages small, a dozen for each time of asking; `from` is the first of them. */
  thumbnails(file, width, from) {
    return this.#picture(`${file}|small|${from}`, "thumbnails", { file, width, from, to: from + DOZEN - 1 });
  }

  /** Fetch ahead what the next question will show first. */
  async warm(question, width) {
    const { documents } = await this.evidence(question);
    const first = documents.find((each) => each.readable && ["pages", "picture"].includes(each.viewer));
    if (first) await this.page(first.file, 1, width, 0);
  }

  #picture(key, name, args) {
    const kept = this.#once(this.pages, key, async () => {
      const answer = await this.link.ask(name, { submission_id: this.submission().submission_id, ...args });
      return { ...answer, urls: (answer.buffers || []).map((data) => URL.createObjectURL(new Blob([data], { type: answer.mime || "image/png" }))) };
    });
    this.pages.delete(key);
    this.pages.set(key, kept); // the latest asked is the last to go
    if (this.pages.size > PAGES_KEPT) {
      const [oldest, gone] = this.pages.entries().next().value;
      this.pages.delete(oldest);
      gone.then((page) => page.urls.forEach((url) => URL.revokeObjectURL(url)), () => {});
    }
    return kept;
  }

  #once(where, key, fetch) {
    if (!where.has(key)) {
      const asked = fetch();
      where.set(key, asked);
      asked.catch(() => where.delete(key)); // asked again the next time
    }
    return where.get(key);
  }
}
