// P02, P03: the counterparty against the sentence, and against the firms and bodies of its own side.
import { firmKey } from "../../importing/firm-key";
import { splitSentences } from "../../extraction/sentences";
import { splitValues } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isWithoutArticle } from "../counted";
import { holdsAlike } from "../duplicates/name-clusters";
import { undisclosed } from "../../records/undisclosed";
import { rowRule } from "../rule";

export const counterpartyNotInQuote = rowRule(
  {
    id: "P02",
    severity: "warning",
    message: "상대방이 근거문장에 없습니다.",
    messageEn: "The counterparty is not in the quote.",
    meaning:
      "상대방의 이름(또는 상대방 표의 별칭)이 근거문장과 그 앞뒤 문장에 있어야 합니다. 한 글자 다른 표기는 D06이 말합니다.",
    example: "근거문장에는 '현지 바이어'뿐인데 상대방에 '멀티메틱사'",
    fix: "확인",
  },
  {
    outcomes: (row, context) => {
      if (isWithoutArticle(row)) return null;
      const missing = splitValues(row.counterparty)
        .filter((name) => name !== undisclosed)
        .filter((name) => !isNear(name, row, context));
      return missing.length === 0 ? null : { column: "counterparty", evidence: row.quote };
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

export const ownSideAsCounterparty = rowRule(
  {
    id: "P03",
    severity: "warning",
    message: "상대방이 참가기업 또는 주최기관과 같습니다.",
    messageEn: "The counterparty is a participating firm or the organiser.",
    meaning:
      "상대방은 바이어 쪽이어야 합니다. 기관 간 협약과 협약 행사는 양쪽이 다 주최일 수 있어 묻지 않습니다.",
    example: "수출기업 '가온테크', 상대방도 '㈜가온테크'",
    fix: "확인",
  },
  {
    outcomes: (row, context) => {
      const mission = context.findMission(row.mission);
      if (row.counterparty === null || row.mouParties === "institutions" || mission?.kind === "agreement")
        return null;
      for (const key of context.partyKeysOf(row.counterparty)) {
        const same =
          row.firm !== null && context.partyKeysOf(row.firm).includes(key)
            ? row.firm
            : nameOnOwnSide(key, row.mission, context);
        if (same !== null) return { column: "counterparty", evidence: same };
      }
      return null;
    },
  },
);

/** The firm or body of the event's own side that has a key; of several spellings the last in order. */
function nameOnOwnSide(key: string, mission: string | null, context: CheckContext): string | null {
  let found: string | null = null;
  const visit = (name: string) => {
    if ((found === null || name > found) && context.partyKeysOf(name).includes(key)) found = name;
  };
  for (const { firm } of context.participantsOf(mission)) if (firm !== null) visit(firm);
  splitValues(context.findMission(mission)?.organisers ?? null).forEach(visit);
  return found;
}
