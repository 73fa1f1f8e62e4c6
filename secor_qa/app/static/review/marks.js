// What the reviewer sets: each is sent at once, shown as saved only when the answer says so.

import { askConflict, confirmWithdraw, showTrouble } from "./dialogs.js";
import { nextVerdict } from "./checks.js";
import { offerOf } from "./offer.js";
import { WORDS } from "./words.js";

const SOON_MS = 120; // below this a person takes it as at once

const inPresentRound = (app) => ({ submission_id: app.case.submission_id, number: app.case.round });

const inTurn = new Map(); // subject -> the last mark that is on its way

/** Send one mark; `key` names the control that shows how its saving goes. The points of a question wait until what was
 * sent before has been answered, so that they name the version which that has made. */
async function send(app, key, name, made) {
  if (app.saving.get(key) === WORDS.saving) return null; // one at a time for one control
  const [subject] = key.split("/");
  const before = inTurn.get(subject);
  const sent = (async () => {
    if (before && typeof made === "function") await before;
    return sendNow(app, key, name, typeof made === "function" ? made() : made);
  })();
  inTurn.set(subject, sent.catch(() => null));
  return sent;
}

async function sendNow(app, key, name, args) {
  app.saving.set(key, WORDS.saving);
  const slow = setTimeout(() => app.drawQuestion(), SOON_MS); // most are saved before "saving" could be read
  try {
    const answer = await app.link.mark(name, { ...inPresentRound(app), ...args }, key);
    clearTimeout(slow);
    app.saving.delete(key);
    app.take(answer);
    return answer;
  } catch (trouble) {
    clearTimeout(slow);
    return settle(app, key, name, args, trouble);
  }
}

async function settle(app, key, name, args, trouble) {
  app.saving.set(key, WORDS.notSaved);
  app.drawQuestion();
  if (!trouble.conflict) {
    await showTrouble(app, trouble);
    app.saving.delete(key);
    return app.reload();
  }
  const choice = await askConflict(app, trouble.conflict);
  app.saving.delete(key);
  await app.reload();
  return choice === "mine" ? send(app, key, name, { ...args, version: trouble.conflict.version }) : null;
}

const givenOf = (app, subject, check) => (subject === "intake" ? app.case.intake.find((item) => item.item === check)
  : app.case.questions[subject].checks.find((each) => each.check === check)).given;

export const marks = {
  /** The verdict to show: the one that is on its way, else the one that is saved. */
  verdictOf(subject, check, given) {
    const key = `${subject}/${check}`;
    return (this.wanted.has(key) ? this.wanted.get(key) : given?.verdict) || null;
  },

  /** Give a verdict; while one is on its way only the last wish counts, and goes out next. */
  async giveVerdict(subject, check, verdict) {
    const key = `${subject}/${check}`;
    const busy = this.wanted.has(key);
    this.wanted.set(key, verdict);
    if (busy) {
      this.link.rewish(key, { verdict });
      return this.drawQuestion();
    }
    const { submission_id } = this.case;
    while (this.case?.submission_id === submission_id) {
      const wish = this.wanted.get(key);
      const given = givenOf(this, subject, check);
      const answer = (given?.verdict || null) === wish ? null
        : await send(this, key, "verdict", { subject, check, verdict: wish, version: given?.version || 0 });
      if (!answer || this.wanted.get(key) === wish) break;
    }
    this.wanted.delete(key);
    return this.drawQuestion();
  },

  cycle(at) {
    const check = this.case.questions[this.question]?.checks[at];
    if (!check || this.case.closed) return;
    this.giveVerdict(this.question, check.check, nextVerdict(this.verdictOf(this.question, check.check, check.given)));
  },

  award(question, answer, text) {
    const awarded = text === "" ? null : Number(text);
    const now = () => this.case.questions[question.id].award;
    if (now() && (now().answer || "") === answer && now().awarded === awarded) return null;
    return send(this, `${question.id}/award`, "award",
      () => ({ question: question.id, answer: answer || null, awarded, version: now()?.version || 0 }));
  },

  /** Accept what the line above the checks says. */
  async accept() {
    const subject = this.question;
    if (this.case.closed || !["intake", ...this.order].includes(subject)) return null;
    return send(this, `${subject}/accept`, "accept_suggestions", { subject });
  },

  /** Accept, and go on where nothing is left to the reviewer. */
  async acceptOn() {
    const subject = this.question;
    const { submission_id } = this.case;
    const question = this.case.questions[subject];
    if (this.case.closed || (!question && subject !== "intake")) return this.nextUnreviewed();
    const offer = question ? offerOf(question) : { accepts: [1], leaves: [] };
    if (offer.accepts.length) {
      const answer = await this.accept();
      if (!answer || this.question !== subject || this.case?.submission_id !== submission_id) return null;
    }
    if (offer.leaves.length && !this.case.questions[subject].reviewed) return this.say(WORDS.leftToYou(offer.leaves));
    return this.nextUnreviewed();
  },

  /** Put a question in doubt, or take it out: “a second look, please”. */
  async doubt() {
    const question = this.case.questions[this.question];
    const answer = await send(this, `${question.id}/doubt`, "doubt", { question: question.id, on: !question.doubt?.on, version: question.doubt?.version || 0 });
    if (answer) this.review.drawAsked();
  },

  async saveFinding(draft) {
    const { deficiency_id, version, check, kind, wording, noted_by_assessor } = draft;
    const args = { ...inPresentRound(this), kind, wording, noted_by_assessor };
    this.take(await this.try(() => (deficiency_id
      ? this.link.ask("change_finding", { ...args, deficiency_id, version })
      : this.link.ask("note_finding", { ...args, question: this.question, check: check || null, ...(draft.wording_id ? { wording_id: draft.wording_id } : {}) }))));
  },

  async withdraw(each) {
    if ((await confirmWithdraw(this, each)) !== "confirm") return;
    const { deficiency_id, version } = each;
    this.take(await this.try(() => this.link.ask("withdraw_finding", { ...inPresentRound(this), deficiency_id, version })));
  },

  async resolve(each) {
    const { deficiency_id, version, open } = each;
    this.take(await this.try(() => this.link.ask("resolve_finding", { ...inPresentRound(this), deficiency_id, version, is_open: !open })));
  },

  async undo(name) {
    const answer = await this.try(() => this.link.ask(name, inPresentRound(this)));
    if (answer.subject && answer.subject !== this.question) this.go(answer.subject);
    this.take(answer);
    if (answer.what) this.say(`${name === "undo" ? WORDS.undone : WORDS.redone}: ${answer.what}`);
  },

  /** Marks that an earlier page sent and never heard of again. */
  async resend() {
    let sent = 0;
    for (const { name, args } of this.link.takeWaiting()) {
      try {
        const answer = await this.link.mark(name, args);
        this.resentAt = answer.saved_at;
        this.take(answer);
        sent += 1;
      } catch (trouble) {
        if (!trouble.conflict) await showTrouble(this, trouble);
        else if (trouble.conflict.mine !== trouble.conflict.theirs && (await askConflict(this, trouble.conflict)) === "mine") {
          await this.try(() => this.link.mark(name, { ...args, version: trouble.conflict.version }));
        }
      }
    }
    if (sent) this.say(WORDS.resent(sent));
  },
};
