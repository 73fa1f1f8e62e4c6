// Every mark of a question: who, when, from what to what.

import { ask } from "./dialogs.js";
import { h } from "./dom.js";
import { WORDS } from "./words.js";

const cellsOf = (row) => [row.at, row.by, row.what, row.before || "—", row.after || "—"];

/** Newest first, as Python tells it. */
export async function showHistory(app, subject, check) {
  const { submission_id, round } = app.case;
  const { rows } = await app.try(() => app.link.ask("history", { submission_id, number: round, subject, check }));
  const body = rows.length
    ? h("div", { class: "scroll-x" }, h("table", { class: "history", data: { testid: "history-table" } }, h("caption", { class: "sr" }, WORDS.historyOf(subject)),
      h("thead", {}, h("tr", {}, WORDS.historyHeads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, cellsOf(row).map((text) => h("td", {}, text)))))))
    : h("p", { class: "muted" }, WORDS.noHistory);
  return ask(app, WORDS.historyOf(subject), body, [["close", WORDS.close]], { wide: true });
}
