// Centre, upper part: what is asked, what is required, what the assessor answered, and what was answered before.

import { button, h, iconButton, marked, swap } from "./dom.js";
import { WORDS } from "./words.js";

function facts(pairs) {
  return h("dl", { class: "facts" }, pairs.filter(([, value]) => value !== "" && value !== null && value !== undefined)
    .map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value))));
}

function actionItem(item) {
  return h("li", {}, h("div", {}, item.action || item.deficiency),
    h("div", { class: "small muted" }, [item.deficiency !== item.action && item.action && item.deficiency,
      item.responsible, item.target_on && WORDS.byDate(item.target_on), item.status].filter(Boolean).join(" · ")));
}

function changedNote(app, question) {
  const changes = app.case.changes.filter((change) => change.question === question.id);
  if (!changes.length) return null;
  return h("div", { class: "note soft", data: { testid: "question-changes" } }, h("strong", {}, WORDS.changes), ": ",
    changes.map((change) => change.label).join(", "), ". ",
    button(WORDS.compare, "compare", () => app.go("changes"), { class: "link" }));
}

/** The words of the notes that a finding rests on. */
const triggers = (question) => question.checks.flatMap((check) => check.findings.flatMap((finding) => finding.evidence.filter((each) => !each.file).map((each) => each.text)));

function answerOf(title, told) {
  if (!told) return h("div", { class: "earlier" }, h("h4", {}, title), h("p", { class: "small muted" }, WORDS.nothingEarlier));
  const facts_ = [told.when, told.answer, told.points && WORDS.pointsWere(told.points), ...(told.documents || [])];
  return h("div", { class: "earlier" }, h("h4", {}, title), h("p", { class: "small" }, facts_.filter(Boolean).join(" · ")),
    h("p", { class: "notes" }, told.notes || WORDS.noNotes),
    told.verdicts?.length > 0 && h("p", { class: "small muted" }, told.verdicts.map((each) => `${each.label}: ${each.verdict}`).join(" · ")),
    told.deficiencies?.length > 0 && h("ul", { class: "plain-list small" }, told.deficiencies.map((each) => h("li", {}, `${each.kind_label}: ${each.wording}`))));
}

/** Last year's and last round's answer, fetched when it is asked for. */
export class Earlier {
  constructor(app) {
    Object.assign(this, { app, question: "" });
    this.node = h("div", { class: "earlier-place", hidden: true, role: "region", "aria-label": WORDS.earlier, data: { testid: "earlier" } });
  }

  enter() {
    this.node.hidden = true;
  }

  async toggle() {
    const { app } = this;
    this.node.hidden = !this.node.hidden;
    if (this.node.hidden) return;
    swap(this.node, h("p", { class: "muted" }, WORDS.loading));
    const question = app.question;
    const told = await app.link.ask("earlier", { submission_id: app.case.submission_id, question }).catch((trouble) => trouble);
    if (app.question !== question) return;
    swap(this.node, told.sentences ? h("p", { class: "muted" }, told.sentences[0])
      : [answerOf(WORDS.lastRound, told.last_round), answerOf(WORDS.lastYear, told.last_year)]);
  }
}

/** Heading to action plan of one question. */
export function questionPart(app, question, earlier) {
  return [
    h("header", { class: "question-head" },
      h("div", {}, h("p", { class: "small muted" }, WORDS.elementOf(question.element, question.element_name)),
        h("h2", { tabindex: "-1", data: { key: "question-title", testid: "question-title" } },
          h("span", { class: "question-id" }, question.id), " ", question.text)),
      h("div", { class: "question-tools" },
        !app.case.closed && iconButton("flag", question.doubt?.on ? WORDS.doubtOff : WORDS.doubtOn, "doubt", () => app.doubt(), { "aria-pressed": String(Boolean(question.doubt?.on)), "aria-label": WORDS.doubt }),
        iconButton("begun", WORDS.historyOf(question.id), "history", () => app.showHistory(question.id, null)))),
    question.doubt?.on && h("p", { class: "note doubt-note", data: { testid: "doubt-note" } }, WORDS.doubtBy(question.doubt.by, [question.doubt.note, question.doubt.why].filter(Boolean).join(", "))),
    changedNote(app, question),
    h("section", { class: "block requirement", "aria-label": WORDS.required },
      h("h3", { class: "sr" }, WORDS.required), h("p", {}, question.guideline),
      h("p", { class: "small muted" }, question.requires.join(" · "))),
    h("section", { class: "block", "aria-label": WORDS.assessorAnswer },
      h("div", { class: "answer-line" },
        h("span", { class: `answer answer-${question.answer_code}`, data: { testid: "assessor-answer" } }, question.answer),
        facts([[WORDS.claimed, question.claimed], [WORDS.positive, question.percent], [WORDS.canEarn, question.points_label]]),
        button(WORDS.earlier, "earlier", () => app.review.earlier.toggle(), { class: "link small" })),
      h("p", { class: question.notes ? "notes" : "notes muted", data: { testid: "notes" } },
        question.notes ? marked(question.notes, triggers(question), WORDS.spots.finding) : WORDS.noNotes), earlier.node),
    question.actions.length > 0 && h("section", { class: "block", "aria-label": WORDS.actionItems },
      h("h3", {}, WORDS.actionItems), h("ul", { class: "plain-list" }, question.actions.map(actionItem))),
  ];
}
