// Ids come from content, never from a position or a counter, so that the same article or figure has the same id in
// every workbook and importing it twice adds nothing (DESIGN.md, Ids).
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { ArticleRecord, MissionRecord, OutcomeRecord } from "./article";
import { lettersAndDigits } from "./letters-and-digits";

/** Crockford's base 32: no I, L, O, U, so that an id read over the telephone is not misheard. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const idLength = 8;

/**
 * Base-32 text of a content's SHA-256.
 * @param length characters of 5 bits each
 * @example hashText("", 8) // "WERC8GMR"
 */
export function hashText(content: string, length: number): string {
  let out = "";
  let bits = 0;
  let held = 0;
  for (const byte of sha256(utf8ToBytes(content))) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return out;
}

/** What two prints of one article share: letters and digits, without case, spaces and punctuation. */
export function normaliseForHash(text: string): string {
  return lettersAndDigits(text.normalize("NFKC").toLowerCase());
}

/** 기사.원문식별값: tells two articles with the same id apart, and finds a text that was imported before. */
export function textHash(cleanedText: string): string {
  return hashText(normaliseForHash(cleanedText), 16);
}

/**
 * 기사번호 from the cleaned text: `A-` and 8 characters.
 * @param length characters behind `A-`; more of them where another text already has the short id
 * @example articleId("칠곡군 무역사절단 …") // "A-" and 8 characters, the same for the same text in any print
 */
export function articleId(cleanedText: string, length = idLength): string {
  return `A-${hashText(normaliseForHash(cleanedText), length)}`;
}

/** The same id from 원문식별값, which begins as it does: hashing a text is most of the time that a large import takes. */
export function articleIdOf(hash: string): string {
  return `A-${hash.slice(0, idLength)}`;
}

/** 행사번호 from the article that told of it first; articles merged into it later do not change it. */
export function missionId(article: string, mission: Pick<MissionRecord, "kind" | "name">): string {
  return `M-${hashText([article, mission.kind, mission.name].join("\n"), idLength)}`;
}

/** 참가번호 from the event and the firm's name. */
export function participationId(mission: string, firm: string): string {
  return `P-${hashText([mission, normaliseForHash(firm)].join("\n"), idLength)}`;
}

/** 점검번호 from rule, row and column, so that a decision about a finding survives the next check. */
export function findingId(rule: string, table: string, record: string, column: string): string {
  return `F-${hashText([rule, table, record, column].join("\n"), idLength)}`;
}

/**
 * 성과번호 for each outcome of an article. Equal figures of one article are told apart by their order among
 * themselves only, so that a better extractor, which finds more, does not change the ids of the rest.
 */
export function outcomeIds(article: string, outcomes: ArticleRecord["outcomes"]): string[] {
  const seen = new Map<string, number>();
  return outcomes.map((outcome) => {
    const content = outcomeContent(article, outcome);
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    return `O-${hashText(`${content}\n${ordinal}`, idLength)}`;
  });
}

function outcomeContent(article: string, outcome: OutcomeRecord): string {
  const { kind, amount, currency, quote } = outcome;
  return [article, kind, amount ?? "", currency ?? "", quote].join("\n");
}
