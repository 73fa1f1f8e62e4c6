// The proof of the result as a tree: result, number, threshold, question, check, evidence, clause. Opened anywhere.

import { ask } from "./dialogs.js";
import { button, h } from "./dom.js";
import { WORDS } from "./words.js";

const isAt = (node, at) => Boolean(at) && (node.id === at || node.question === at || String(node.id).split(/[:/]/).includes(at));
const holds = (node, at) => isAt(node, at) || (node.children || []).some((each) => holds(each, at));

function branch(node, at, depth) {
  const own = isAt(node, at);
  const line = [h("span", { class: "proof-label" }, node.label), node.value !== "" && node.value !== null && node.value !== undefined && h("span", { class: "proof-value" }, String(node.value)),
    node.clause && h("span", { class: "small muted" }, WORDS.clause(node.clause))];
  const children = node.children || [];
  const props = { class: `proof-node proof-${node.kind} ${own ? "proof-here" : ""}` };
  if (!children.length) return h("li", props, h("div", { class: "proof-leaf" }, line));
  const fold = h("details", { open: depth < 1 || holds(node, at) }, h("summary", {}, line));
  const fill = () => { if (fold.open && fold.children.length === 1) fold.append(h("ul", { class: "proof" }, children.map((each) => branch(each, at, depth + 1)))); };
  fold.addEventListener("toggle", fill);
  fill();
  return h("li", props, fold);
}

/** The tree, unfolded down to a question where one is named. */
export async function showProof(app, at) {
  const { submission_id, round } = app.case;
  const told = await app.try(() => app.link.ask("proof", { submission_id, number: round }));
  const root = told.root || told.nodes || told;
  const written = h("p", { class: "small", role: "status" });
  const write = button(WORDS.exportProof, "proof-export", async () => {
    const [file] = await app.write("proof-export");
    if (file) written.replaceChildren(h("span", {}, WORDS.written(file.name), " "), button(WORDS.download, `get-proof`, () => app.fetchExport(file.name), { class: "link" }));
  }, { class: "small" });
  const tree = h("ul", { class: "proof", data: { testid: "proof-tree" } }, (Array.isArray(root) ? root : [root]).map((each) => branch(each, at, 0)));
  setTimeout(() => tree.querySelector(".proof-here")?.scrollIntoView({ block: "center" }));
  return ask(app, WORDS.proof, h("div", {}, tree, h("div", { class: "button-row" }, write), written), [["close", WORDS.close]], { wide: true });
}
