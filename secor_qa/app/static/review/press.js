// A click is one only where both its ends meet the same place. So what nobody waits for is drawn when no button is held down.

export class Press {
  #held = false;
  #waiting = new Map();

  begin(signal) {
    const listen = (target, name, run) => target.addEventListener(name, run, { capture: true, passive: true, signal });
    listen(document, "pointerdown", () => { this.#held = true; });
    for (const name of ["pointerup", "pointercancel"]) listen(document, name, () => this.#free());
    listen(document, "pointermove", (event) => event.buttons === 0 && this.#held && this.#free()); // let go over a scroll bar
    listen(window, "blur", () => this.#free());
  }

  /** Draw now, or once nothing is held down; of several drawings of one name only the last is done. */
  after(name, draw) {
    if (!this.#held) return draw();
    this.#waiting.set(name, draw);
    return null;
  }

  #free() {
    this.#held = false;
    setTimeout(() => { // the click itself comes first
      if (this.#held) return;
      const waiting = [...this.#waiting.values()];
      this.#waiting.clear();
      waiting.forEach((draw) => draw());
    });
  }
}
