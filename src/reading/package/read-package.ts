// A press release as the office's word processor saved it (HWPX from Hangul, DOCX from Word) in, its story out.
import type { ReadResult } from "../article-text";
import type { Decoders } from "../decoders";
import { readArticle } from "../read-text";
import { rejectFor } from "../rejected-reason";
import { textOfDocument } from "./document-text";
import { listParts, type PackageParts, unpackParts } from "./open-package";
import { readReleaseHead } from "../release-head";

const manifest = "META-INF/manifest.xml";
const hwpxSection = /^Contents\/section(\d{1,4})\.xml$/i;
const wordDocument = "word/document.xml";

/**
 * The article in a zip package.
 * @returns a refusal if it is locked, damaged, no document, or would unpack to an excessive size
 */
export function readPackage(bytes: Uint8Array, decoders: Decoders): ReadResult {
  const listed = listParts(bytes);
  if (listed === null) return rejectFor("damaged");
  const sections = listSections(listed);
  if (sections.length === 0) return rejectFor("not_text");
  const read = unpackParts(bytes, listed, [manifest, ...sections]);
  if (!read.ok) return rejectFor(read.reason);
  // Password and view-only documents alike list their parts as encrypted here (OWPML, part 15; OpenDocument 1.2, part 3).
  const described = decoders.utf8(read.parts.get(manifest) ?? new Uint8Array());
  if (described?.includes("encryption-data") === true) return rejectFor("view_only");
  const texts = sections.map((name) => textOfPart(read.parts.get(name), decoders));
  const text = texts.join("\n\n");
  return texts.includes(null) ? rejectFor("damaged") : readArticle(text, readReleaseHead(text));
}

/** The parts that hold the text, in reading order. */
function listSections(listed: PackageParts): string[] {
  if (listed.has(wordDocument)) return [wordDocument];
  const numbered = [...listed.keys()].flatMap((name) => {
    const number = hwpxSection.exec(name)?.[1];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  return numbered.sort((a, b) => a.number - b.number).map(({ name }) => name);
}

function textOfPart(part: Uint8Array | undefined, decoders: Decoders): string | null {
  const xml = part === undefined ? null : decoders.utf8(part);
  return xml === null ? null : textOfDocument(xml);
}
