// Findings of one question: the list, and one form that writes or changes one. Unsaved wording survives a reload.

import { button, find, h, icon, labelled } from "./dom.js";
import { Parts } from "./parts.js";
import { chooseWording } from "./wordings.js";
import { WORDS } from "./words.js";

const draftKey = (app) => `secor-qa:draft:${app.case.submission_id}:${app.question}`;

function keptDraft(app) {
  try {
    return JSON.parse(sessionStorage.getItem(draftKey(app)) || "null");
  } catch {
    return null;
  }
}

function keepDraft(app, draft) {
  try {
    if (draft) sessionStorage.setItem(draftKey(app), JSON.stringify(draft));
    else sessionStorage.removeItem(draftKey(app));
  } catch {
    // no storage in this window: the draft lives as long as the page
  }
}

function radios(name, options, chosen) {
  return options.map(([value, label]) => h("label", { class: "radio" },
    h("input", { type: "radio", name, value, checked: value === chosen, data: { testid: `finding-${value}` } }), label));
}

export class Findings {
  constructor(app) {
    Object.assign(this, { app, draft: null, nForms: 0 });
    this.node = h("section", { class: "block findings", "aria-label": WORDS.findings, data: { testid: "findings" } });
    this.parts = new Parts(this.node);
  }

  /** Another question is shown: its kept draft, if any, comes back. */
  enter() {
    this.#open(this.app.case.closed ? null : keptDraft(this.app));
  }

  /** The form anew: on a draft, or none. */
  #open(draft) {
    this.draft = draft;
    this.nForms += 1;
    this.draw();
  }

  draw() {
    const { app, draft, nForms } = this;
    const { closed, round } = app.case;
    const own = app.case.deficiencies.filter((each) => each.question === app.question);
    this.parts.draw([
      ["head", [own.length > 0, Boolean(draft), closed, app.keyOf("finding")], () => this.#head(own)],
      ["list", [own, closed, round], () => own.length > 0 && h("ul", { class: "plain-list" }, own.map((each) => this.#row(each)))],
      ["form", nForms, () => draft && this.#form()],
    ]);
  }

  #head(own) {
    const { app } = this;
    return h("div", { class: "block-head" }, h("h3", {}, WORDS.findings), !own.length && !this.draft && h("span", { class: "muted small" }, WORDS.noFindings), h("span", { class: "gap" }),
      !app.case.closed && !this.draft && [button(WORDS.newFinding, "new-finding", () => this.write({}), { class: "small" }), app.kbd("finding")]);
  }

  /** Open the form: empty, prefilled from a suggestion, or on a finding that is there. */
  write(start) {
    if (this.draft?.wording && !start.deficiency_id && !start.wording) return this.#focus();
    this.#open({ deficiency_id: "", check: "", kind: "actionable", wording: "", noted_by_assessor: false, ...start });
    return this.#focus();
  }

  #focus() {
    const box = find(this.node, "finding-wording");
    box?.focus();
    box?.scrollIntoView({ block: "nearest" });
  }

  #row(each) {
    const { app } = this;
    const check = app.case.checks.find(([value]) => value === each.check);
    return h("li", { class: each.open ? "finding" : "finding settled", data: { testid: "finding" } },
      icon(each.open ? "deficiency" : "accepted"),
      h("div", {}, h("p", { class: "wording" }, each.wording),
        h("p", { class: "small muted" }, [check?.[1], each.kind_label, WORDS.roundOf(each.round),
          each.noted_by_assessor ? WORDS.noted.toLowerCase() : WORDS.notNoted, !each.open && each.settled].filter(Boolean).join(" · "))),
      !app.case.closed && h("div", { class: "document-buttons" },
        app.case.round > each.round && button(each.open ? WORDS.resolve : WORDS.openAgain, `resolve-${each.deficiency_id}`,
          () => app.resolve(each), { class: "small plain" }),
        each.open && button(WORDS.edit, `edit-${each.deficiency_id}`, () => this.write({ ...each, check: each.check || "" }), { class: "small plain" }),
        each.open && button(WORDS.withdraw, `withdraw-${each.deficiency_id}`, () => app.withdraw(each), { class: "small plain" })));
  }

  #form() {
    const { app, draft } = this;
    const check = h("select", { data: { key: "finding-check", testid: "finding-check" } },
      h("option", { value: "" }, WORDS.noCheck), app.case.checks.map(([value, label]) => h("option", { value }, label)));
    check.value = draft.check;
    const wording = h("textarea", { rows: 3, required: true, value: draft.wording,
      data: { key: "finding-wording", testid: "finding-wording" } });
    const noted = h("input", { type: "checkbox", checked: draft.noted_by_assessor, data: { key: "finding-noted", testid: "finding-noted" } });
    const name = `kind-${app.uid}`;
    const read = () => Object.assign(draft, { check: check.value, wording: wording.value, noted_by_assessor: noted.checked,
      kind: form.querySelector(`input[name="${name}"]:checked`).value });
    const submit = (event) => { event.preventDefault(); read(); this.#save(); };
    const form = h("form", { class: "finding-form", data: { testid: "finding-form" }, on: {
      submit, input: () => { read(); keepDraft(app, draft); },
      keydown: (event) => {
        if (event.key === "Escape") this.#leave();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
      },
    } },
    labelled(WORDS.wording, wording),
    h("div", { class: "form-line" }, draft.deficiency_id ? null : labelled(WORDS.check, check),
      h("fieldset", { class: "labelled" }, h("legend", { class: "label" }, WORDS.kind),
        radios(name, [["actionable", WORDS.actionable], ["informational", WORDS.informational]], draft.kind)),
      h("label", { class: "radio" }, noted, WORDS.noted)),
    h("div", { class: "form-line" },
      h("button", { type: "submit", class: "button primary", data: { key: "finding-save", testid: "finding-save" } }, WORDS.save),
      button(WORDS.cancel, "finding-cancel", () => this.#leave(), { class: "plain" }), h("kbd", { "aria-hidden": "true" }, WORDS.ctrlEnter),
      h("span", { class: "gap" }), button(WORDS.wordings, "wordings", () => this.canned(), { class: "small" })));
    return form;
  }

  /** A kept wording put in where the form's text stands. */
  async canned() {
    if (!this.draft) this.write({});
    const { draft } = this;
    const kept = await chooseWording(this.app, draft.check, draft.wording);
    if (kept && this.draft === draft) {
      draft.wording_id = kept.wording_id;
      draft.wording = [draft.wording.trim(), kept.text].filter(Boolean).join("\n");
      keepDraft(this.app, draft);
      this.#open(draft);
    }
    this.#focus();
    find(this.node, "finding-wording")?.setSelectionRange(draft.wording.search(/\{\w+\}/) < 0 ? draft.wording.length : draft.wording.search(/\{\w+\}/), draft.wording.length);
  }

  async #save() {
    if (!this.draft.wording.trim()) return this.#focus();
    await this.app.saveFinding(this.draft);
    return this.#leave();
  }

  #leave() {
    keepDraft(this.app, null);
    this.#open(null);
    find(this.node, "new-finding")?.focus();
  }
}
