// What a commit writes down before it changes anything: what it is to do, what it makes, and what was there before. So a
// session that was lost can be brought to its end or undone by the next one. Packed, because it holds much that
// repeats, and because plain letters pass through cells unchanged.
import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { giveWay } from "../thread/give-way";
import { jsonParts } from "./json-parts";
import { findName, findSheet, type Listing } from "./listing";
import type { Before } from "./restore";
import type { StagedChange } from "./staged-rows";
import { deleteSheet } from "./staging";
import { calls, type Step } from "./steps";

/** What a commit makes before its last batch. */
export interface Made {
  sheets: string[];
  /** Defined names it sets, with what they stood for before; null for a new one. */
  names: { name: string; formula: string | null }[];
}

export interface Journal {
  change: StagedChange;
  made: Made;
  before: Before;
}

/** Journals of another form are not read. */
const form = "1:";

/** The journal as letters and digits. */
export async function packJournal(journal: Journal): Promise<string> {
  return form + btoa(strFromU8(await deflate(jsonParts(journal)), true));
}

/** Letters that are packed at a time: between two parts the pane answers. The undo of a thousand articles has ten million. */
const partLength = 250_000;

async function deflate(json: Iterable<string>): Promise<Uint8Array> {
  // Safari before 16.4 has no such stream.
  if (typeof CompressionStream === "undefined") return zlibSync(strToU8([...json].join("")), { level: 6 });
  const { readable, writable } = new CompressionStream("deflate");
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  let part = "";
  for (const piece of json) {
    part += piece;
    if (part.length < partLength) continue;
    await writer.write(strToU8(part));
    part = "";
    await giveWay();
  }
  await writer.write(strToU8(part));
  await writer.close();
  return new Uint8Array(await packed);
}

/**
 * The journal that a text holds; null for one of another version of the project.
 * @param text as `packJournal` gave it, whole
 */
export function unpackJournal(text: string): Journal | null {
  if (!text.startsWith(form)) return null;
  const json = strFromU8(unzlibSync(strToU8(atob(text.slice(form.length)), true)));
  return JSON.parse(json) as Journal;
}

/** Steps that take away what a commit has made: sheets go, names stand for what they did. */
export function unmakeSteps(made: Made, listing: Listing): Step[] {
  const names = made.names.filter(({ name, formula }) => {
    const present = findName(listing, name);
    return present !== undefined && present.formula !== formula;
  });
  const sheets = made.sheets.filter((sheet) => findSheet(listing, sheet) !== undefined);
  return [
    calls((sheets.length + names.length) * 3, (workbook) => {
      for (const { name, formula } of names) {
        if (formula === null) workbook.names.getItem(name).delete();
        else workbook.names.getItem(name).formula = formula;
      }
      for (const sheet of sheets) deleteSheet(workbook, sheet);
    }),
  ];
}
