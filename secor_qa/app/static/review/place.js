// Where the reviewer is: `#/` the queue, `#/s/<submission>/<question>` one question, `.../intake` and `.../changes`.

const KEPT = "secor-qa:place";

/** Under Voilà the page is ours and the place stands in the address; in JupyterLab it is kept beside it. */
export const ownsPage = () => "voila" in document.body.dataset || Boolean(document.getElementById("rendered_cells"));

export function readPlace() {
  const hash = ownsPage() ? location.hash : sessionStorage.getItem(KEPT) || "";
  const [, kind, submission, question] = hash.replace(/^#/, "").split("/").map(decodeURIComponent);
  return kind === "s" && submission ? { submission, question: question || "" } : { submission: "", question: "" };
}

export function hashOf(submission, question) {
  if (!submission) return "#/";
  return `#/s/${encodeURIComponent(submission)}/${encodeURIComponent(question || "")}`;
}

/** Write the place down; a new submission is a step in the browser's history, a new question is not. */
export function writePlace(submission, question, step = false) {
  const hash = hashOf(submission, question);
  if (!ownsPage()) sessionStorage.setItem(KEPT, hash);
  else if (location.hash !== hash) history[step ? "pushState" : "replaceState"](history.state, "", hash);
}
