// What anywidget calls: one App per view.

import { App } from "./app.js";

function render({ model, el }) {
  const app = new App(model, el);
  app.start();
  return () => app.end();
}

export default { render };
