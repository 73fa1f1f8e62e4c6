// Dialogs: real <dialog> elements, so that focus is held, Escape closes, and focus returns to where it was.

import { button, h } from "./dom.js";
import { KEYS, WORDS } from "./words.js";

/** Show a dialog; resolves with the value of the button that was pressed, or null. */
function ask(app, title, body, choices) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const key = before?.dataset?.key;
    const dialog = h("dialog", { class: "dialog", "aria-labelledby": `dialog-${app.uid}`, data: { testid: "dialog" } },
      h("h2", { id: `dialog-${app.uid}` }, title), body,
      h("div", { class: "button-row" }, choices.map(([value, label, kind], at) =>
        button(label, `dialog-${value}`, () => dialog.close(value), { class: kind || "plain", autofocus: at === 0 }))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      const back = before?.isConnected ? before : key && app.root.querySelector(`[data-key="${CSS.escape(key)}"]`);
      (back || app.root).focus?.({ preventScroll: true });
      resolve(dialog.returnValue && dialog.returnValue !== "close" ? dialog.returnValue : null);
    });
    app.root.append(dialog);
    dialog.showModal();
  });
}

const list = (items) => h("ul", { class: "plain-list" }, items.map((each) => h("li", {}, each)));

/** What "accept suggestions" would do, before it does. */
export function confirmAccept(app, accepts, leaves) {
  const body = [accepts.length ? list(accepts) : h("p", {}, WORDS.nothingToAccept),
    leaves.length > 0 && h("p", { class: "muted" }, `Left to you: ${leaves.join(", ")}.`)];
  return ask(app, WORDS.acceptSuggestions, h("div", {}, body),
    accepts.length ? [["confirm", WORDS.confirm, "primary"], ["close", WORDS.cancel]] : [["close", WORDS.close]]);
}

/** Two people set the same thing: both values, and the choice. */
export function askConflict(app, conflict) {
  const body = h("div", {}, h("p", {}, conflict.what), h("dl", { class: "facts wide" },
    h("div", {}, h("dt", {}, `Now stands (set by ${conflict.by})`), h("dd", {}, conflict.theirs || "—")),
    h("div", {}, h("dt", {}, "You were setting"), h("dd", {}, conflict.mine || "—"))));
  return ask(app, WORDS.conflict, body, [["theirs", WORDS.theirs, "primary"], ["mine", WORDS.mine]]);
}

export function showKeys(app) {
  return ask(app, WORDS.keys, h("table", { class: "keys" }, h("caption", { class: "sr" }, WORDS.keys),
    KEYS.map(([key, also, what]) => h("tr", {}, h("th", { scope: "row" }, h("kbd", {}, key), also && ` ${also}`), h("td", {}, what)))),
  [["close", WORDS.close]]);
}

export function showTrouble(app, trouble) {
  return ask(app, "This could not be done", list(trouble.sentences), [["close", WORDS.close]]);
}

export function confirmWithdraw(app, each) {
  return ask(app, "Withdraw this finding?", h("p", { class: "wording" }, each.wording),
    [["confirm", WORDS.withdraw, "primary"], ["close", WORDS.cancel]]);
}
