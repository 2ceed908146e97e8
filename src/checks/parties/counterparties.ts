// P02, P03: the counterparty against the sentence, and against the firms and bodies of its own side.
import { firmKey } from "../../importing/firm-key";
import { splitSentences } from "../../extraction/text/sentences";
import { splitValues } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isWithoutArticle } from "../counted";
import { holdsAlike } from "../duplicates/name-clusters";
import { undisclosed } from "../../records/undisclosed";
import { groupRule, rowRule, type PlacedHit } from "../rule";
import { regionOfBody } from "./own-bodies";
import { partyBook } from "./party-book";
import { isNoName } from "./unnamed-parties";

export const counterpartyNotInQuote = rowRule(
  {
    id: "P02",
    name: { ko: "근거에 없는 상대방", en: "Counterparty not quoted" },
    severity: "warning",
    message: "상대방이 근거문장에 없습니다.",
    messageEn: "The counterparty is not in the quote.",
    meaning:
      "상대방의 이름(또는 상대방 표의 별칭)이 근거문장과 그 앞뒤 문장에 있어야 합니다. 한 글자 다른 표기는 D06이 말합니다.",
    example: "근거문장에는 '현지 바이어'뿐인데 상대방에 '멀티메틱사'",
    fix: "확인",
    fixEn: "Check",
    limits: ["nameSimilarity"],
  },
  {
    outcomes: (row, context) => {
      if (isWithoutArticle(row)) return null;
      const { counterparty, quote } = row;
      // Nearly every sentence names its buyers as the cell does.
      if (counterparty === null || quote === null || quote.includes(counterparty)) return null;
      const missing = splitValues(counterparty)
        .filter((name) => name !== undisclosed && !isNoName(name))
        .filter((name) => !isNear(name, row, context));
      return missing.length === 0 ? null : { column: "counterparty", evidence: quote };
    },
  },
);

function isNear(name: string, row: OutcomeRow, context: CheckContext): boolean {
  if (row.quote === null || row.quote.includes(name)) return true;
  const spellings = spellingsOf(name, context);
  const says = (text: string) => {
    const tight = firmKey(text);
    return spellings.some((spelling) => tight.includes(spelling));
  };
  if (says(row.quote)) return true;
  const text = context.textOf(row.articleId);
  if (text !== null && says(passageAround(row, text, context))) return true;
  // A name that was unified stands there in its old spelling, which D06 has told.
  const quote = firmKey(row.quote);
  return spellings.some((spelling) => holdsAlike(quote, spelling, context.settings.nameSimilarity));
}

/** The name, what stands in and before its brackets, and what 상대방 knows it by. */
function spellingsOf(name: string, { findParty }: CheckContext): string[] {
  const party = findParty(name);
  const names = [name, party?.counterpartyName ?? "", ...splitValues(party?.aliases ?? null)];
  const parts = names.flatMap((one) => [one, ...one.split(/[()]/)]);
  return parts.map(firmKey).filter((key) => key.length >= 2);
}

/** The sentence that holds the quote, and the ones beside it. */
function passageAround(
  { quote, outcomeId, articleId }: OutcomeRow,
  text: string,
  context: CheckContext,
): string {
  const proof = context
    .evidenceOf(outcomeId)
    .find((one) => one.quote === quote && one.articleId === articleId && one.start !== null);
  const start = proof?.start ?? text.indexOf(quote ?? "");
  // A quote that the text does not hold is told by Q01; somewhere in the article is near enough then.
  if (start < 0) return text;
  const end = proof?.end ?? start + (quote ?? "").length;
  const sentences = splitSentences(text);
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  return text.slice(sentences[Math.max(0, first - 1)]?.start ?? 0, sentences[last + 1]?.end ?? text.length);
}

export const ownSideAsCounterparty = {
  ...groupRule(
    {
      id: "P03",
      name: { ko: "상대방이 우리 쪽", en: "Own side as counterparty" },
      severity: "warning",
      message: "상대방이 참가기업 또는 주최기관과 같습니다.",
      messageEn: "The counterparty is a participating firm or the organiser.",
      meaning:
        "상대방은 바이어 쪽이어야 합니다. 행사의 시·도와 그 시·군·구도 우리 쪽입니다(경남도, 경상남도, 경남도청은 한 기관). " +
        "기관 간 협약과 협약 행사는 양쪽이 다 주최일 수 있어 묻지 않습니다.",
      example: "수출기업 '가온테크', 상대방도 '㈜가온테크'",
      fix: "확인",
      fixEn: "Check",
    },
    (context) => {
      const { texts, keys, parties, isBuyer, lists } = context.share(partyBook);
      const own = ownSide(context);
      const isOwn = (name: number) => own.has(keys[name] ?? 0) || isBody(texts[name] ?? "");
      const mayBeOwn = texts.map(
        (_, number) => lists.get(number)?.some(isOwn) ?? (isBuyer[number] === 1 && isOwn(number)),
      );
      const hits: PlacedHit[] = [];
      context.rows.outcomes.forEach((row, index) => {
        const same = mayBeOwn[parties[index] ?? 0] === true ? sameOnOwnSide(row, context) : null;
        if (same !== null) hits.push({ rows: "outcomes", row, column: "counterparty", evidence: same });
      });
      return hits;
    },
  ),
  scope: "row" as const,
};

/** The keys of all firms and organisers: of the buyers hardly one is among them. */
function ownSide({ rows, share }: CheckContext): Set<number> {
  const { isFirm, keysAt, keysIn } = share(partyBook);
  const keys = new Set<number>();
  isFirm.forEach((mark, number) => {
    if (mark === 1) for (const key of keysAt(number)) keys.add(key);
  });
  const organisers = new Set(rows.missions.map((row) => row.organisers));
  for (const cell of organisers) for (const key of keysIn(cell)) keys.add(key);
  return keys;
}

/** The firm or body of the row's own side that is its counterparty too. */
function sameOnOwnSide(row: OutcomeRow, context: CheckContext): string | null {
  const mission = context.findMission(row.mission);
  if (row.mouParties === "institutions" || mission?.kind === "agreement") return null;
  for (const key of context.partyKeysOf(row.counterparty)) {
    const isFirm = context.partyKeysOf(row.firm).includes(key);
    const same = isFirm ? row.firm : nameOnOwnSide(key, row.mission, context);
    if (same !== null) return same;
  }
  return splitValues(row.counterparty).find((name) => isBodyOf(name, mission?.province ?? null)) ?? null;
}

function isBody(name: string): boolean {
  return regionOfBody(name) !== null;
}

/** Whether a name is the province of an event, or a city or county in it. */
function isBodyOf(name: string, province: string | null): boolean {
  return province !== null && regionOfBody(name)?.province === province;
}

/** The firm or body of the event's own side that has a key; of several spellings the last in order. */
function nameOnOwnSide(key: string, mission: string | null, context: CheckContext): string | null {
  const organisers = splitValues(context.findMission(mission)?.organisers ?? null);
  const firms = context.participantsOf(mission).flatMap(({ firm }) => firm ?? []);
  const same = [...firms, ...organisers].filter((name) => context.partyKeysOf(name).includes(key));
  return same.reduce<string | null>((last, name) => (last === null || name > last ? name : last), null);
}
