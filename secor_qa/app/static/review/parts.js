// A place made of parts, each drawn anew only where what it shows has changed. Focus stays; so may what was typed and not sent.

import { find } from "./dom.js";

export class Parts {
  #shown = new Map(); // name -> { text, node }

  /** `keepsTyped`: what was typed in a part stays when it is drawn anew. */
  constructor(host, { keepsTyped = false } = {}) {
    this.host = host;
    if (keepsTyped) host.addEventListener("input", ({ target }) => { target.dataset.typed = "yes"; });
  }

  /** `parts` are [name, what it shows, how it is drawn], in their order; what shows nothing is drawn as null. */
  draw(parts) {
    const before = this.#shown;
    const focused = this.host.contains(document.activeElement) ? document.activeElement : null;
    this.#shown = new Map(parts.map(([name, told, make]) => {
      const text = JSON.stringify(told);
      const old = before.get(name);
      return [name, old?.text === text ? old : { text, node: make() || document.createComment(name) }];
    }));
    if ([...before.keys()].join() === parts.map(([name]) => name).join()) this.#replace(before);
    else this.host.replaceChildren(...[...this.#shown.values()].map(({ node }) => node));
    if (focused?.dataset.key && !focused.isConnected) find(this.host, focused.dataset.key)?.focus({ preventScroll: true });
  }

  /** All goes, what was typed too. */
  forget() {
    this.#shown.clear();
    this.host.replaceChildren();
  }

  #replace(before) {
    for (const [name, { node }] of this.#shown) {
      const old = before.get(name).node;
      if (old === node) continue;
      for (const typed of old.querySelectorAll?.("[data-typed]") || []) {
        const same = find(node, typed.dataset.key);
        if (same) Object.assign(same, { value: typed.value, checked: typed.checked }).dataset.typed = "yes";
      }
      old.replaceWith(node);
    }
  }
}
