// A document as a file: in a tab of its own where that is safe, else saved.

import { h } from "./dom.js";
import { showTrouble } from "./dialogs.js";
import { WORDS } from "./words.js";

/** Open in a new tab what is safe to show there; anything else is downloaded. The tab opens with the click itself. */
export async function bring(app, document_, show) {
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
