// Places on a page: where some words stand among the words that were read there.

const MONTHS = ["jan", "feb|f[ée]v", "mar", "apr|avr", "may|mai", "jun|juin", "jul|juil", "aug|ao[uû]", "sep", "oct", "nov", "dec|d[ée]c"];
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

/** The numbers that a date may be written with. */
function numbersOf(on) {
  const [year, month, day] = on.split("-");
  return new Set([year, year.slice(2), month, String(Number(month)), day, String(Number(day)), year + month + day, day + month + year, month + day + year]);
}

const digitsOf = (word) => word.replace(/\D+/g, " ").trim();

/** Of the words around a date, the date itself: its numbers, and the name of its month next to one of them. */
export function dateWords(words, run, on) {
  const numbers = numbersOf(on);
  const month = new RegExp(`^(?:${MONTHS[Number(on.slice(5, 7)) - 1]})\\p{L}*[.,]?$`, "iu");
  const digits = run.filter((at) => words[at][4].match(/\d+/g)?.every((each) => numbers.has(each)));
  const kept = run.filter((at) => digits.includes(at) || ((digits.includes(at - 1) || digits.includes(at + 1)) && month.test(words[at][4])));
  return kept.length ? oneDate(words, kept) : run;
}

/** Of indexes, the longest row of neighbours, without the year of another date before it. */
function oneDate(words, indexes) {
  const rows = [];
  for (const at of indexes) {
    if (rows.at(-1)?.at(-1) === at - 1) rows.at(-1).push(at);
    else rows.push([at]);
  }
  const [first, ...rest] = rows.reduce((best, row) => (row.length > best.length ? row : best));
  return rest.length > 1 && rest.some((at) => digitsOf(words[at][4]) === digitsOf(words[first][4])) ? rest : [first, ...rest];
}

/** Where in a text the wanted words stand: [{from, to, kind, label}] in order; of two that overlap, the one wanted first. */
export function placesIn(text, wants) {
  const tokens = [...text.matchAll(/\S+/gu)].map((each) => [each.index, 0, each.index + each[0].length, 0, each[0]]);
  const places = [];
  for (const { text: words, kind, label, on } of wants) {
    for (const run of runsOf(tokens, words)) {
      const kept = on ? dateWords(tokens, run, on) : run;
      const place = { from: tokens[kept[0]][0], to: tokens[kept.at(-1)][2], kind, label };
      if (places.every((each) => each.to <= place.from || place.to <= each.from)) places.push(place);
    }
  }
  return places.sort((a, b) => a.from - b.from);
}
