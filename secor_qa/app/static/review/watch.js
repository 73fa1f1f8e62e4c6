// Whether Python is still there. What is lost is seen, said, and mended without the reviewer: by sending again, or by a new page.

import { button, h, swap } from "./dom.js";
import { WORDS } from "./words.js";

const LOOK_MS = 5000; // as long as all is well
const TRY_MS = 1500; // while it is not
const DEAF = 3; // answers missed from a process that is said to live, before a new page is opened
const RELOADED = "secor-qa:reloaded";

function pageConfig() {
  try {
    return JSON.parse(document.getElementById("jupyter-config-data").textContent);
  } catch {
    return {};
  }
}

/** A page that opens itself again and again would help nobody: at most three times in two minutes. */
function mayReload() {
  const now = Date.now();
  let times = [];
  try {
    times = JSON.parse(sessionStorage.getItem(RELOADED) || "[]").filter((each) => now - each < 120000);
    sessionStorage.setItem(RELOADED, JSON.stringify([...times, now]));
  } catch {
    return false;
  }
  return times.length < 3;
}

export class Watch {
  constructor(app) {
    const { kernelId, baseUrl } = pageConfig();
    Object.assign(this, { app, isLost: false, deaf: 0, timer: null, address: kernelId ? `${baseUrl}api/kernels/${kernelId}` : "" });
    this.banner = h("div", { class: "banner", role: "alert", hidden: true, data: { testid: "lost" } });
  }

  begin(signal) {
    if (!this.address) return;
    const soon = () => this.#soon(0);
    for (const name of ["online", "offline", "focus"]) window.addEventListener(name, soon, { signal });
    signal.addEventListener("abort", () => clearTimeout(this.timer));
    this.#soon(LOOK_MS);
  }

  /** A mark had no answer, or the server none. */
  lost() {
    const { saving, press } = this.app;
    if (!this.isLost) {
      this.isLost = true;
      this.deaf = 0;
      this.app.link.lost = true;
    }
    const unsaid = [...saving].filter(([, word]) => word !== WORDS.notSaved);
    for (const [key] of unsaid) saving.set(key, WORDS.notSaved);
    if (unsaid.length) this.app.drawQuestion();
    press.after("lost", () => this.#tell());
    this.#soon(TRY_MS);
  }

  found() {
    if (!this.isLost) return;
    this.isLost = false;
    this.banner.hidden = true;
    this.app.saving.clear();
    this.app.drawQuestion();
  }

  #tell() {
    if (!this.isLost) return; // found again meanwhile
    const text = WORDS.lost(this.app.link.waiting);
    if (this.banner.hidden || this.banner.firstElementChild?.textContent !== text) swap(this.banner, h("span", {}, text), button(WORDS.reload, "reload", () => location.reload()));
    this.banner.hidden = false;
  }

  #soon(delay) {
    clearTimeout(this.timer);
    if (this.address) this.timer = setTimeout(() => this.#look(), delay);
  }

  async #look() {
    if (document.hidden && !this.isLost) return this.#soon(LOOK_MS);
    const state = await fetch(this.address, { cache: "no-store" }).then((reply) => (reply.ok ? "there" : reply.status === 404 ? "gone" : "closed"), () => "away");
    if (state === "gone" && mayReload()) return location.reload();
    if (state !== "there") return this.lost();
    if (this.isLost) await this.#again();
    return this.#soon(this.isLost ? TRY_MS : LOOK_MS);
  }

  /** The process lives: send once more what waits. A page that it cannot hear any more is opened anew. */
  async #again() {
    const answered = await this.app.link.knock();
    if (answered) {
      this.found();
      await this.app.resend();
      return this.app.case && this.app.reload();
    }
    this.deaf += 1;
    if (this.deaf >= DEAF && mayReload()) location.reload();
    return null;
  }
}
