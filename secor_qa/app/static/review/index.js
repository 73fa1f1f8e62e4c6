// What anywidget calls: one App per view.

import { App } from "./app.js";

function render({ model, el }) {
  const app = new App(model, el);
  app.start().catch((problem) => {
    if (!problem?.sentences) console.error("secor-qa: the page could not start", problem?.name);
  });
  return () => app.end();
}

export default { render };
