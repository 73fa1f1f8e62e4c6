// Dialogs: real <dialog> elements, so that focus is held, Escape closes, and focus returns to where it was.

import { button, h } from "./dom.js";
import { WORDS } from "./words.js";

/** Show a dialog; resolves with the value of the button that was pressed, or null. */
export function ask(app, title, body, choices, { wide = false, first = null } = {}) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const key = before?.dataset?.key;
    const dialog = h("dialog", { class: wide ? "dialog wide" : "dialog", "aria-labelledby": `dialog-${app.uid}`, data: { testid: "dialog" } },
      h("h2", { id: `dialog-${app.uid}` }, title), body,
      h("div", { class: "button-row" }, choices.map(([value, label, kind], at) =>
        button(label, `dialog-${value}`, () => dialog.close(value), { class: kind || "plain", autofocus: at === 0 && !first }))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      const back = before?.isConnected ? before : key && app.root.querySelector(`[data-key="${CSS.escape(key)}"]`);
      (back || app.root).focus?.({ preventScroll: true });
      resolve(dialog.returnValue && dialog.returnValue !== "close" ? dialog.returnValue : null);
    });
    app.root.append(dialog);
    dialog.showModal();
    first?.focus();
  });
}

const list = (items) => h("ul", { class: "plain-list" }, items.map((each) => h("li", {}, each)));

/** Two people set the same thing: both values, and the choice. */
export function askConflict(app, conflict) {
  const body = h("div", {}, h("p", {}, conflict.what), h("dl", { class: "facts wide" },
    h("div", {}, h("dt", {}, WORDS.nowStands(conflict.by)), h("dd", {}, conflict.theirs || "—")),
    h("div", {}, h("dt", {}, WORDS.youWereSetting), h("dd", {}, conflict.mine || "—"))));
  return ask(app, WORDS.conflict, body, [["theirs", WORDS.theirs, "primary"], ["mine", WORDS.mine]]);
}

export function showTrouble(app, trouble) {
  return ask(app, WORDS.couldNot, list(trouble.sentences), [["close", WORDS.close]]);
}

export function confirmWithdraw(app, each) {
  return ask(app, WORDS.withdrawAsk, h("p", { class: "wording" }, each.wording),
    [["confirm", WORDS.withdraw, "primary"], ["close", WORDS.cancel]]);
}
