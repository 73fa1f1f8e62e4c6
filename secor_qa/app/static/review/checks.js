// Centre, lower part: the seven checks with the program's suggestion beside the reviewer's verdict, and the points.

import { button, h, icon, quiet } from "./dom.js";
import { offerLine } from "./offer.js";
import { Parts } from "./parts.js";
import { WORDS } from "./words.js";

const VERDICTS = ["accepted", "not_accepted", "not_applicable"];
const CYCLE = [null, ...VERDICTS];

/** The verdict after the present one, for a key that cycles. */
export const nextVerdict = (verdict) => CYCLE[(CYCLE.indexOf(verdict || null) + 1) % CYCLE.length];

/** Three radio buttons that can also be switched off: by a second click, or Backspace. */
export function verdictRadios(app, { subject, check, key, given }) {
  const now = app.verdictOf(subject, check, given);
  const set = (verdict) => app.giveVerdict(subject, check, verdict);
  return h("div", { class: "segments verdicts", on: {
    keydown: (event) => {
      if (event.key !== "Backspace" && event.key !== "Delete") return;
      event.preventDefault();
      if (app.verdictOf(subject, check, given)) set(null);
    },
  } }, VERDICTS.map((value) => h("label", { class: `segment verdict-${value}` },
    h("input", {
      type: "radio", name: `${app.uid}-${subject}-${check}`, value, checked: now === value,
      data: { key: `${key}-${value}`, testid: `${key}-${value}` },
      on: { click: () => now === value && set(null), change: () => set(value) },
    }), h("span", {}, WORDS.verdicts[value]))));
}

/** Who gave a verdict and when, or how its saving goes. */
export function givenNote(app, key, given) {
  const saving = app.saving.get(key);
  if (saving) return h("span", { class: saving === WORDS.notSaved ? "given bad-text" : "given" }, " · ", saving);
  return given?.verdict ? h("span", { class: "given", title: given.note }, " · ", given.note) : null;
}

/** Whether a finding's sentence says what a pointer would quote: then the pointer alone is enough. */
export function isSaid(message, text) {
  return message.toLowerCase().includes(text.replace(/[.…]+$/u, "").toLowerCase());
}

function evidenceRow(app, message, item, at) {
  const where = [item.file?.split("/").pop(), item.page && WORDS.pageShort(item.page)].filter(Boolean).join(", ");
  return h("li", {}, item.file && [button(where, `jump-${at}`, () => app.review.beside.evidence.jump(item.file, item.page, item.text),
    { class: "link", title: WORDS.jump, "aria-label": WORDS.jumpTo(where) })],
    !(item.file && isSaid(message, item.text)) && [item.file && ": ", h(item.file ? "q" : "span", {}, item.text)]); // what is no file's says whose words it quotes
}

function findingOf(app, check, finding) {
  return h("li", { class: "noticed" }, h("span", {}, finding.message), " ",
    !app.case.closed && button(WORDS.fromSuggestion, `write-${check.check}-${finding.code}`,
      () => app.writeFinding({ check: check.check, wording: finding.message, kind: check.kind }), { class: "link" }),
    finding.evidence.length > 0 && h("ul", { class: "evidence small" }, finding.evidence.map((item, at) => evidenceRow(app, finding.message, item, `${finding.code}-${at}`))));
}

function checkRow(app, question, check, at) {
  const key = `check-${check.check}`;
  const calm = ["met", "not_applicable"].includes(check.status); // its reason stands behind its clause; else on lines of its own
  const reason = !check.findings.length && check.reason;
  const note = `${question.id}/${check.check}`;
  return h("fieldset", { class: `check check-${check.status}`, disabled: app.case.closed, data: { testid: key, row: note } },
    h("legend", { class: "sr" }, `${check.clause} ${check.label}`),
    h("span", { class: "check-key", "aria-hidden": "true", title: WORDS.keyHint(app.keyOf(`check-${at + 1}`)) }, app.keyOf(`check-${at + 1}`)),
    h("div", { class: "check-name" }, h("span", { "aria-hidden": "true", class: "check-label" }, check.label),
      h("span", { class: "small muted check-meta", title: (calm && reason) || null }, h("span", { "aria-hidden": "true" }, check.clause),
        h("span", { class: "given-place", data: { note } }, givenNote(app, note, check.given)), calm && reason && ` · ${reason}`)),
    h("span", { class: `tag status-${check.status}` }, check.status === "not_met" && icon("problem"), check.status_label),
    verdictRadios(app, { subject: question.id, check: check.check, key, given: check.given }),
    !calm && reason && h("p", { class: "reason small" }, reason),
    check.findings.length > 0 && h("ul", { class: "noticed-list" }, check.findings.map((each) => findingOf(app, check, each))));
}

function pointsRow(app, question) {
  const { award } = question;
  const answer = award?.answer || question.answer_given || "";
  const proposal = question.proposals[answer];
  const isNa = answer === "N/A";
  const box = h("input", {
    type: "number", min: 0, max: question.points, step: 1, inputmode: "numeric", id: `points-${app.uid}`, class: "points",
    value: award?.awarded ?? "", disabled: isNa, "aria-describedby": `of-${app.uid}`,
    data: { key: "points", testid: "points" },
    on: {
      change: () => app.award(question, choice.value, box.value),
      keydown: (event) => event.key === "Escape" && app.focusTitle(),
    },
  });
  const choice = h("select", { id: `answer-${app.uid}`, data: { key: "answer", testid: "answer" },
    on: { change: () => app.award(question, choice.value, choice.value === "N/A" ? "" : box.value) } },
  ["", "Yes", "No", "N/A"].map((value) => h("option", { value }, value ? WORDS.answers[value] : "—")));
  choice.value = answer;
  const use = proposal !== undefined && !isNa && award?.awarded !== proposal;
  return h("fieldset", { class: "points-row", disabled: app.case.closed },
    h("legend", { class: "sr" }, WORDS.pointsLegend),
    h("label", { for: `answer-${app.uid}` }, WORDS.answer), choice,
    h("label", { for: `points-${app.uid}` }, WORDS.points), box,
    h("span", { class: "muted", id: `of-${app.uid}` }, WORDS.ofPoints(question.points)),
    use && button(WORDS.use(proposal), "use-proposal", () => app.award(question, answer, String(proposal)),
      { class: "small", title: question.scoring }),
    h("span", { class: "small muted points-note" }, proposal === undefined && !isNa ? WORDS.noProposal : question.scoring,
      givenNote(app, `${question.id}/award`, award && { ...award, verdict: true })));
}

/** The seven checks and the points of the open question. */
export class Checks {
  constructor(app) {
    this.app = app;
    this.node = h("section", { class: "checks", "aria-label": WORDS.checks });
    this.parts = new Parts(this.node);
  }

  draw(question) {
    const { app } = this;
    const { closed } = app.case;
    const { id, award, answer_given, proposals, points, scoring } = question;
    this.parts.draw([
      ["heading", "", () => h("h3", { class: "sr" }, WORDS.checks, quiet(` ${WORDS.ofClause}`))],
      ["offer", [closed, question, app.keyOf("accept"), app.keyOf("accept-on")], () => offerLine(app, question)],
      ...question.checks.map((check, at) => [check.check,
        [closed, id, check, app.verdictOf(id, check.check, check.given), app.saving.get(`${id}/${check.check}`), app.keyOf(`check-${at + 1}`)],
        () => checkRow(app, question, check, at)]),
      ["points", [closed, id, award, answer_given, proposals, points, scoring, app.saving.get(`${id}/award`)], () => pointsRow(app, question)],
    ]);
  }
}
