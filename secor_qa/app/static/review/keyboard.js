// The list of all keys, each of which can be changed: press Change, then the new key.

import { ask } from "./dialogs.js";
import { button, h, swap } from "./dom.js";
import { keysOf, mayBeKey, USUAL_KEYS } from "./keys.js";
import { WORDS } from "./words.js";

function usersOf(key, own, but) {
  return Object.entries(keysOf(own)).filter(([name, each]) => each === key && name !== but).map(([name]) => WORDS.actions[name]);
}

function rowFor(app, action, draw, say) {
  const change = (event) => {
    if (["Escape", "Tab", "Shift"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!mayBeKey(event)) return say(WORDS.notAKey);
    const [taken] = usersOf(event.key, app.ownKeys, action);
    if (taken) return say(WORDS.keyTaken(event.key, taken));
    app.saveKeys({ ...app.ownKeys, [action]: event.key });
    say(WORDS.keyNow(WORDS.actions[action], event.key));
    return draw(`key-${action}`);
  };
  const one = button(WORDS.changeKey, `key-${action}`, () => {
    one.textContent = WORDS.pressKey;
    one.addEventListener("keydown", change);
    one.addEventListener("blur", () => { one.removeEventListener("keydown", change); one.textContent = WORDS.changeKey; }, { once: true });
  }, { class: "small plain", "aria-label": WORDS.changeKeyOf(WORDS.actions[action]) });
  return h("tr", {}, h("th", { scope: "row" }, WORDS.actions[action]), h("td", {}, h("kbd", {}, app.keyOf(action)), WORDS.alsoKeys[action] && ` ${WORDS.alsoKeys[action]}`), h("td", {}, one));
}

export function showKeys(app) {
  const said = h("p", { class: "small", role: "status", data: { testid: "keys-said" } });
  const say = (text) => { said.textContent = text; };
  const table = h("div", { class: "keys-list" });
  const draw = () => swap(table, h("table", { class: "keys" }, h("caption", { class: "sr" }, WORDS.keys),
    h("tbody", {}, Object.keys(USUAL_KEYS).map((action) => rowFor(app, action, draw, say)))));
  draw();
  const usual = button(WORDS.usualKeys, "usual-keys", () => { app.saveKeys({}); draw(); say(WORDS.usualAgain); }, { class: "small" });
  return ask(app, WORDS.keys, h("div", {}, h("p", { class: "muted small" }, WORDS.keysHint), table, said, usual), [["close", WORDS.close]], { wide: true });
}
