// Places on a page: where some words stand among the words that were read there.

const plain = (text) => text.normalize("NFKC").toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Every run of words that reads like the text: lists of indexes. Signs, blanks and case do not count. */
export function runsOf(words, text) {
  const wanted = plain(text);
  if (!wanted) return [];
  const parts = words.map((word) => plain(word[4]));
  const runs = [];
  for (let at = 0; at < parts.length; at += 1) {
    const run = runFrom(parts, at, wanted);
    if (run) {
      runs.push(run);
      at = run.at(-1);
    }
  }
  return runs;
}

function runFrom(parts, start, wanted) {
  let read = "";
  const run = [];
  for (let at = start; at < parts.length && read.length < wanted.length; at += 1) {
    read += parts[at];
    if (parts[at]) run.push(at);
    if (!wanted.startsWith(read) && !read.startsWith(wanted)) break;
  }
  if (run.length && read.startsWith(wanted)) return run;
  return parts[start].length > wanted.length && parts[start].includes(wanted) ? [start] : null;
}

/** The boxes of a run, one for each line, as [left, top, right, bottom] in fractions of the page. */
export function boxesOf(words, run) {
  const boxes = [];
  for (const at of run) {
    const [left, top, right, bottom] = words[at];
    const last = boxes.at(-1);
    const sameLine = last && Math.abs((last[1] + last[3]) / 2 - (top + bottom) / 2) < (bottom - top) * 0.6;
    if (sameLine) boxes[boxes.length - 1] = [Math.min(last[0], left), Math.min(last[1], top), Math.max(last[2], right), Math.max(last[3], bottom)];
    else boxes.push([left, top, right, bottom]);
  }
  return boxes;
}
