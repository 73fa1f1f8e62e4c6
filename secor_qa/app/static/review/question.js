// Centre, upper part: what is asked, what is required, what the assessor answered and attached.

import { button, h, icon, plural } from "./dom.js";
import { showTrouble } from "./dialogs.js";
import { WORDS } from "./words.js";

function facts(pairs) {
  return h("dl", { class: "facts" }, pairs.filter(([, value]) => value !== "" && value !== null && value !== undefined)
    .map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value))));
}

/** Open in a new tab what is safe to show there; anything else is downloaded. The tab opens with the click itself. */
async function bring(app, document_, show) {
  const tab = show ? window.open("", "_blank") : null;
  if (tab) tab.document.title = WORDS.loading;
  try {
    const { name, mime, buffers } = await app.link.ask("document",
      { submission_id: app.case.submission_id, file: document_.file });
    const url = URL.createObjectURL(new Blob([buffers[0]], { type: mime || "application/octet-stream" }));
    if (tab && mime) tab.location.replace(url);
    else {
      tab?.close();
      h("a", { href: url, download: name }).click();
    }
    setTimeout(() => URL.revokeObjectURL(url), 600000);
  } catch (trouble) {
    tab?.close();
    await showTrouble(app, trouble);
  }
}

function dates(found) {
  if (!found.length) return null;
  return h("span", { class: "dates" }, " · found: ", found.map((date, at) => [at ? ", " : "",
    h("span", { title: `page ${date.page}: ${date.text}`, class: "nowrap" }, date.on)]));
}

function documentRow(app, document_, at) {
  const pages = document_.n_pages && plural(document_.n_pages, "page", "pages");
  const meta = [document_.kind_label, pages, document_.stated_on && `dated ${document_.stated_on} by the assessor`];
  return h("li", { class: document_.present ? "document" : "document absent", data: { testid: "document" } },
    icon(document_.present ? "file" : "problem"),
    h("div", {},
      h("div", { class: "document-name" }, document_.title || document_.file),
      h("div", { class: "small muted" },
        document_.title && document_.title !== document_.file
          && [h("span", { title: document_.file }, document_.file.split("/").pop()), " · "],
        document_.present ? meta.filter(Boolean).join(" · ") : WORDS.missing,
        document_.why_not && ` · ${document_.why_not}`, dates(document_.dates))),
    document_.stored && h("div", { class: "document-buttons" },
      document_.viewable && button(WORDS.open, `open-${at}`, () => bring(app, document_, true),
        { class: "small", "aria-label": `${WORDS.open} ${document_.title || document_.file}` }),
      button(WORDS.download, `download-${at}`, () => bring(app, document_, false),
        { class: "small plain", "aria-label": `${WORDS.download} ${document_.title || document_.file}` })));
}

function actionItem(item) {
  return h("li", {}, h("div", {}, item.action || item.deficiency),
    h("div", { class: "small muted" }, [item.deficiency !== item.action && item.action && item.deficiency,
      item.responsible, item.target_on && `by ${item.target_on}`, item.status].filter(Boolean).join(" · ")));
}

function changedNote(app, question) {
  const changes = app.case.changes.filter((change) => change.question === question.id);
  if (!changes.length) return null;
  return h("div", { class: "note soft", data: { testid: "question-changes" } }, h("strong", {}, WORDS.changes), ": ",
    changes.map((change) => change.label).join(", "), ". ",
    button("Compare", "compare", () => app.go("changes"), { class: "link" }));
}

/** Heading to documents of one question. */
export function questionPart(app, question) {
  return [
    h("header", { class: "question-head" },
      h("p", { class: "small muted" }, `Element ${question.element} · ${question.element_name}`),
      h("h2", { tabindex: "-1", data: { key: "question-title", testid: "question-title" } },
        h("span", { class: "question-id" }, question.id), " ", question.text)),
    changedNote(app, question),
    h("section", { class: "block requirement", "aria-label": WORDS.required },
      h("h3", { class: "sr" }, WORDS.required), h("p", {}, question.guideline),
      h("p", { class: "small muted" }, question.requires.join(" · "))),
    h("section", { class: "block", "aria-label": "The assessor's answer" },
      h("div", { class: "answer-line" },
        h("span", { class: `answer answer-${question.answer_code}`, data: { testid: "assessor-answer" } }, question.answer),
        facts([["Claimed", question.claimed], ["Positive", question.percent], ["Can earn", question.points_label]])),
      h("p", { class: question.notes ? "notes" : "notes muted", data: { testid: "notes" } }, question.notes || WORDS.noNotes)),
    h("section", { class: "block", "aria-label": "Documents" },
      question.documents.length
        ? h("ul", { class: "documents" }, question.documents.map((each, at) => documentRow(app, each, at)))
        : h("p", { class: "muted" }, WORDS.noDocuments)),
    question.actions.length > 0 && h("section", { class: "block", "aria-label": WORDS.actionItems },
      h("h3", {}, WORDS.actionItems), h("ul", { class: "plain-list" }, question.actions.map(actionItem))),
  ];
}
