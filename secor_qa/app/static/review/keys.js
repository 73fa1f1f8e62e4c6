// The keyboard: single keys, never while typing, never with a modifier, never over an open dialog.

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])";
const ARROWS_TAKEN = `${TYPING}, input, summary, [role=tab]`;

/** The action of a key press, or null. */
export function actionOf(event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const at = event.target instanceof Element ? event.target : document.body;
  if (at.closest(TYPING) || document.querySelector("dialog[open]")) return null;
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    if (at.closest(ARROWS_TAKEN)) return null;
    return event.key === "ArrowRight" ? "next" : "previous";
  }
  if (/^[1-7]$/.test(event.key)) return `check-${event.key}`;
  return { j: "next", k: "previous", n: "unreviewed", a: "accept", p: "points", f: "finding", i: "intake",
    u: "undo", U: "redo", q: "queue", "?": "keys" }[event.key] || null;
}
