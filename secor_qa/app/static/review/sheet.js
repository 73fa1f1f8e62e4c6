// One page of a document: as a picture with its text to select, or as readable text. Found words are marked on it.

import { h, shown } from "./dom.js";
import { boxesOf, dateWords, placesIn, runsOf } from "./spots.js";
import { WORDS } from "./words.js";

const percent = (part) => `${(100 * part).toFixed(3)}%`;
const ruler = document.createElement("canvas").getContext("2d");

/** A frame over some words; `kind` says why, and its name says it in words. */
function frame(box, kind, label) {
  const [left, top, right, bottom] = box;
  return h("span", { class: `spot spot-${kind}`, title: label, style: `left:${percent(left)};top:${percent(top)};width:${percent(right - left)};height:${percent(bottom - top)}` });
}

/** The words of a page, see-through over its picture, so that they can be selected and read aloud. */
function textLayer(words, width, height) {
  const layer = h("div", { class: "layer" });
  words.forEach(([left, top, right, bottom, text]) => {
    const size = Math.max(1, (bottom - top) * height * 0.86);
    ruler.font = `${size}px sans-serif`;
    const natural = ruler.measureText(text).width || 1;
    layer.append(h("span", { style: `left:${percent(left)};top:${percent(top)};font-size:${((100 * size) / width).toFixed(3)}cqi;transform:scaleX(${(((right - left) * width) / natural).toFixed(3)})` }, text), " ");
  });
  return layer;
}

/** The frames for words sought, dates found and signs; only those that stand on this page. */
export function spotsOf(words, wants) {
  return wants.flatMap(({ text, kind, label, on }) => runsOf(words, text).map((run) => (on ? dateWords(words, run, on) : run)).flatMap((run) => boxesOf(words, run).map((box) => frame(box, kind, label))));
}

/** A rendered page. `wants` are the texts to mark: [{text, kind, label, on}]; `on` is the date that a text tells. */
export function picturePage(page, { name, zoom, wants }) {
  const words = page.words || [];
  const spots = spotsOf(words, wants);
  const node = h("div", { class: "sheet", style: `inline-size:${zoom * 100}%;aspect-ratio:${page.width}/${page.height}`, data: { testid: "sheet" } },
    h("img", { src: page.urls[0], alt: name, draggable: "false" }), textLayer(words, page.width, page.height), spots);
  return { node, found: spots.filter((each) => /spot-(sought|finding)/.test(each.className)) };
}

/** Text with what is wanted in it marked, each with what it is marked for as its tip. */
function withSpots(text, wants) {
  const told = shown(text);
  const places = placesIn(told, wants);
  return [...places.flatMap(({ from, to, kind, label }, at) => [told.slice(at ? places[at - 1].to : 0, from),
    h("mark", { class: `spot-${kind}`, title: label }, told.slice(from, to))]), told.slice(places.at(-1)?.to || 0)].filter(Boolean);
}

function sheetTable(rows, wants) {
  const width = Math.max(...rows.map((row) => row.length), 1);
  const letters = Array.from({ length: width }, (_, at) => (at > 25 ? String.fromCharCode(64 + Math.floor(at / 26)) : "") + String.fromCharCode(65 + (at % 26)));
  const inCells = wants.map((each) => (each.on ? { ...each, text: each.on } : each)); // a cell holds the date alone
  return h("table", { class: "cells" }, h("thead", {}, h("tr", {}, h("td", {}), letters.map((letter) => h("th", { scope: "col" }, letter)))),
    h("tbody", {}, rows.map((row, at) => h("tr", {}, h("th", { scope: "row" }, at + 1),
      Array.from({ length: width }, (_, column) => h("td", {}, withSpots(row[column] ?? "", inCells)))))));
}

/** A page without a picture: its cells, or its text. */
export function textPage(page, { name, zoom, wants }) {
  const node = h("div", { class: "sheet-text", role: "document", "aria-label": name, style: `font-size:${zoom * 100}%`, data: { testid: "sheet" } },
    page.rows?.length ? sheetTable(page.rows, wants) : h("p", { class: "paper-text" }, withSpots(page.text || "", wants)));
  if (!page.rows?.length && !shown(page.text || "").trim()) node.replaceChildren(h("p", { class: "muted" }, WORDS.noText));
  return { node, found: [...node.querySelectorAll("mark:is(.spot-sought, .spot-finding)")] };
}
