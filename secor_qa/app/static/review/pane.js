// The page that is looked at: its bar of tools, its thumbnails, and the page itself.

import { button, h, iconButton, swap } from "./dom.js";
import { DOZEN, widthFor } from "./papers.js";
import { picturePage, textPage } from "./sheet.js";
import { WORDS } from "./words.js";

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const THUMBS_MOST = 120;
const SLOW_MS = 150; // below this nobody needs to read that a page is loading

export class Pane {
  constructor(app, evidence) {
    Object.assign(this, { app, evidence, page: 1, zoom: 1, turn: 0, sought: "", small: false, asked: 0 });
    this.where = h("span", { class: "small nowrap", role: "status", data: { testid: "page-number" } });
    this.box = h("input", { type: "search", class: "seek", placeholder: WORDS.seek, "aria-label": WORDS.seek, data: { key: "seek", testid: "seek" },
      on: { change: () => this.#seek(), keydown: (event) => {
        if (event.key === "Enter") { event.preventDefault(); this.#seek(true); }
        if (event.key === "Escape") this.paper.focus();
      } } });
    this.bar = h("div", { class: "pane-bar", role: "toolbar", "aria-label": WORDS.pageTools },
      this.#tool("back", "page-previous", () => this.go(-1)), this.where, this.#tool("forth", "page-next", () => this.go(1)),
      this.#tool("minus", "zoom-out", () => this.scale(-1)), this.#tool("plus", "zoom-in", () => this.scale(1)),
      this.#tool("turn", "rotate", () => this.rotate()), this.#tool("pages", "thumbnails", () => this.thumbnails()), this.box);
    this.strip = h("div", { class: "strip", hidden: true, "aria-label": WORDS.tools.thumbnails, role: "group" });
    this.paper = h("div", { class: "paper", tabindex: "0", role: "region", "aria-label": WORDS.paper, data: { testid: "paper" } });
    this.node = h("div", { class: "pane" }, this.bar, h("div", { class: "pane-body" }, this.strip, this.paper));
  }

  #tool = (name, action, run) => iconButton(name, WORDS.tools[action], `tool-${action}`, run);

  width = () => widthFor(Math.max(320, this.paper.clientWidth - 24) * Math.min(window.devicePixelRatio || 1, 2) * this.zoom);

  /** Show a page of a document. `announce`: go to the marked words and say how many there are. */
  async show(document_, page, waiting = false, announce = false) {
    const another = this.document?.file !== document_?.file;
    Object.assign(this, { document: document_, page: Math.min(Math.max(1, page), document_?.n_pages || 1) });
    if (another) Object.assign(this, { turn: 0, sought: "" }, this.zoom > 1 ? { zoom: 1 } : {});
    const ticket = (this.asked += 1);
    this.#drawBar();
    if (!document_ || document_.viewer === "none" || !document_.viewer) return this.#blank(document_, waiting);
    const slow = setTimeout(() => this.asked === ticket && this.#waiting(), SLOW_MS);
    try {
      const told = await this.app.papers.page(document_.file, this.page, this.width(), this.turn);
      if (this.asked === ticket) this.#put(told, announce);
    } catch (trouble) {
      if (this.asked === ticket) swap(this.paper, h("p", { class: "pane-note", role: "status" }, trouble.sentences?.join(" ") || WORDS.notShown));
    } finally {
      clearTimeout(slow);
    }
    return this.#ahead(ticket);
  }

  #ahead(ticket) {
    const { document: of, page } = this;
    if (this.asked === ticket && of.n_pages > page) this.app.papers.page(of.file, page + 1, this.width(), this.turn).catch(() => {});
  }

  #put(told, announce) {
    const wants = [...this.evidence.wantsOn(this.page), ...(this.sought ? [{ text: this.sought, kind: "sought", label: WORDS.spots.sought }] : [])];
    const name = WORDS.pageOf(this.page, this.document.n_pages || 1, this.document.title || this.document.file);
    const top = this.paper.scrollTop;
    const { node, found } = (told.urls?.length ? picturePage : textPage)(told, { name, zoom: this.zoom, wants });
    this.paper.replaceChildren(node);
    this.paper.scrollTop = announce ? 0 : top;
    found[0]?.scrollIntoView({ block: "center", inline: "center" });
    if (announce) this.app.say(found.length ? WORDS.foundOn(this.page, found.length) : WORDS.foundNone(this.page));
  }

  #waiting() {
    if (!this.paper.querySelector(".sheet")) swap(this.paper, h("div", { class: "sheet waiting", "aria-hidden": "true" }), h("p", { class: "sr", role: "status" }, WORDS.loading));
    else this.paper.firstElementChild.classList.add("stale");
  }

  #blank(document_, waiting) {
    const text = waiting ? WORDS.loading : !document_ ? WORDS.noDocumentHint : document_.why_not || (document_.present === false ? WORDS.missing : WORDS.notShown);
    swap(this.paper, h("p", { class: "pane-note" }, text));
  }

  #drawBar() {
    const { document: of } = this;
    const shows = Boolean(of?.viewer && of.viewer !== "none");
    this.bar.hidden = !shows;
    if (!shows) this.strip.hidden = true;
    else if (this.small && this.stripOf !== of.file) this.#fillStrip();
    for (const thumb of this.strip.children) thumb.setAttribute("aria-current", thumb.dataset.key === `thumb-${this.page}` ? "page" : "false");
    this.where.textContent = of ? WORDS.pageShortOf(of.page_names?.[this.page - 1] || this.page, of.n_pages || 1) : "";
    for (const action of ["rotate", "thumbnails"]) this.bar.querySelector(`[data-key="tool-${action}"]`).disabled = of?.viewer === "text";
  }

  // -- tools

  go(by) {
    if (this.document && this.page + by >= 1 && this.page + by <= (this.document.n_pages || 1)) this.show(this.document, this.page + by).then(() => { this.paper.scrollTop = 0; });
  }

  scale(by) {
    const at = ZOOMS.indexOf(this.zoom);
    this.zoom = by === 0 ? 1 : ZOOMS[Math.min(Math.max(at + by, 0), ZOOMS.length - 1)];
    this.app.say(WORDS.zoomed(Math.round(100 * this.zoom)));
    if (this.document) this.show(this.document, this.page);
  }

  rotate() {
    this.turn = (this.turn + 90) % 360;
    if (this.document) this.show(this.document, this.page);
  }

  thumbnails() {
    this.small = !this.small && this.document?.viewer !== "text";
    this.strip.hidden = !this.small;
    if (this.small) this.#fillStrip();
  }

  async #fillStrip() {
    const { document: of } = this;
    this.strip.hidden = false;
    this.stripOf = of.file;
    swap(this.strip);
    for (let from = 1; from <= Math.min(of.n_pages || 1, THUMBS_MOST); from += DOZEN) {
      const told = await this.app.papers.thumbnails(of.file, 110, from).catch(() => null);
      if (of !== this.document || !told || this.strip.hidden) return;
      this.strip.append(...told.urls.map((url, at) => this.#thumb(url, from + at)));
    }
  }

  #thumb = (url, page) => button(h("img", { src: url, alt: "" }), `thumb-${page}`, () => this.show(this.document, page),
    { class: "plain thumb", "aria-label": WORDS.goPage(page), "aria-current": page === this.page ? "page" : null });

  /** Mark the words sought in this document; Enter again goes on to the next page that has them. */
  async #seek(onward = false) {
    const text = this.box.value.trim();
    const again = onward && text === this.sought;
    this.sought = text;
    if (!text || !this.document) return this.document && this.show(this.document, this.page);
    const page = await this.#pageWith(text, again ? this.page + 1 : this.page);
    if (page) return this.show(this.document, page, false, true);
    return this.app.say(WORDS.notFound(text));
  }

  async #pageWith(text, from) {
    const n = this.document.n_pages || 1;
    const wanted = text.toLocaleLowerCase();
    for (let step = 0; step < n; step += 1) {
      const page = ((from - 1 + step) % n) + 1;
      const told = await this.app.papers.page(this.document.file, page, this.width(), this.turn).catch(() => null);
      const read = told && (told.text || (told.rows || []).flat().join(" ") || (told.words || []).map((word) => word[4]).join(" "));
      if (read?.toLocaleLowerCase().includes(wanted)) return page;
    }
    return 0;
  }
}
