// The keyboard: single keys, never while typing, never with a modifier, never over an open dialog. Every key can be changed.

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])";
const ARROWS_TAKEN = `${TYPING}, input, summary, [role=tab], [role=separator], [role=treeitem], .paper`;

/** What a key does unless the reviewer has changed it. */
export const USUAL_KEYS = {
  next: "j", previous: "k", unreviewed: "n", problem: "x", "accept-on": "g", accept: "a",
  "check-1": "1", "check-2": "2", "check-3": "3", "check-4": "4", "check-5": "5", "check-6": "6", "check-7": "7",
  points: "p", finding: "f", wording: "w", doubt: "d", undo: "u", redo: "U", search: "/",
  evidence: "e", score: "s", "page-next": ".", "page-previous": ",", "zoom-in": "+", "zoom-out": "-", "zoom-fit": "0",
  rotate: "r", "document-next": "]", "document-previous": "[", thumbnails: "t",
  earlier: "y", history: "h", proof: "o", intake: "i", queue: "q", keys: "?",
};

/** The key of each action: the usual one, or the reviewer's own. */
export const keysOf = (own) => ({ ...USUAL_KEYS, ...Object.fromEntries(Object.entries(own || {}).filter(([name]) => name in USUAL_KEYS)) });

/** Whether a key press may become somebody's key: one sign that types nothing else of importance. */
export const mayBeKey = (event) => event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey;

/** The action of a key press, or null. A key that is held down counts once, except for moving. */
export function actionOf(event, own) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const at = event.target instanceof Element ? event.target : document.body;
  if (at.closest(TYPING) || document.querySelector("dialog[open]")) return null;
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    if (at.closest(ARROWS_TAKEN)) return null;
    return event.key === "ArrowRight" ? "next" : "previous";
  }
  const action = Object.entries(keysOf(own)).find(([, key]) => key === event.key)?.[0] || null;
  return event.repeat && !["next", "previous", "page-next", "page-previous", "zoom-in", "zoom-out"].includes(action) ? null : action;
}
