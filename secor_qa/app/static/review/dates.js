// The dates found in the documents of a question: a calendar of the window, and the list, inside or outside told by sign and word.

import { button, fold, h, icon, quiet } from "./dom.js";
import { WORDS } from "./words.js";

const monthName = (month) => new Date(`${month}-15T12:00:00`).toLocaleDateString(WORDS.locale, { month: "short" });

/** How a found date stands to the window. */
export const dateState = (date) => (date.inside === true ? "inside" : date.inside === false ? "outside" : "open");

function cell({ month, n_inside: n, files }) {
  const words = WORDS.monthHas(month, n);
  return h("li", { class: n ? "month has" : "month", title: [words, ...(files || [])].join("\n") },
    h("span", { class: "month-name", "aria-hidden": "true" }, monthName(month)),
    h("span", { class: "month-count", "aria-hidden": "true" }, n || "·"), quiet(words));
}

/** The window; where it is longer than the calendar, that only its end is shown. */
const windowWords = ({ window: { start, end }, calendar }) => (calendar[0].month > start.slice(0, 7)
  ? WORDS.endOfWindow(start, end) : WORDS.fromTo(start, end));

/** The months that count back from the end of data gathering. */
export function calendarPart(told) {
  if (!told.calendar?.length) return null;
  return h("section", { class: "calendar", "aria-label": WORDS.calendar },
    h("h3", {}, WORDS.calendar, told.window && h("span", { class: "muted" }, ` ${windowWords(told)}`)),
    h("ol", { class: "months", data: { testid: "calendar" } }, told.calendar.map(cell)));
}

function dateRow(app, document_, date, at, jump) {
  const state = dateState(date);
  return h("li", { class: `found found-${state}` },
    icon({ inside: "accepted", outside: "out", open: "open" }[state]),
    button(date.on, `date-${at}`, () => jump(document_.file, date.page || 1, date.text || date.on), { class: "link", "aria-label": WORDS.dateAt(date.on, date.page) }),
    h("span", {}, WORDS.dateStates[state]), h("span", { class: "muted" }, date.role_label || ""),
    date.page && h("span", { class: "muted" }, WORDS.pageShort(date.page)));
}

/** All dates of one document, folded. */
export function dateList(app, document_, jump) {
  const dates = document_.dates || [];
  if (!dates.length) return h("p", { class: "small muted" }, WORDS.noDates);
  const n = dates.filter((each) => dateState(each) === "inside").length;
  return fold(app, "dates-fold", WORDS.datesFound(dates.length, n, dates.some((each) => dateState(each) !== "open")),
    h("ul", { class: "found-list small", data: { testid: "found-dates" } }, dates.map((each, at) => dateRow(app, document_, each, at, jump))));
}
