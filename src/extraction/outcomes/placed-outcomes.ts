// Places results: the mission each belongs to, whether it is history, whose it is and with whom it was reached.
import type { MissionFrame } from "../missions/mission-frame";
import type { PlacedOutcome } from "../parties/placed-outcome";
import type { FirmName } from "../text/firm-name";
import type { Signing } from "../firms/signing";
import type { OutcomeDraft } from "../figures/outcome-draft";
import { reportedKinds, sumStart } from "../figures/outcome-draft";
import type { OutcomeKind } from "../../records/article";
import type { ArticleFacts } from "../article-facts";
import { isHistoric } from "./history";
import { frameOfSentence } from "../missions/mission-frames";
import { findSupplier, tellsBuying } from "../parties/buyers";
import { findSubjectBefore, speakerOf } from "../firms/figure-firms";
import { findPair } from "../parties/paired-names";
import { findBothSides } from "../parties/both-sides";
import type { BothSides } from "../parties/both-sides";
import { findSidesOfClause } from "../parties/relative-clauses";
import { wordsBehind } from "../text/words-around";
import { findPartner } from "./outcome-partners";
import { shiftSpan } from "../text/span";

/** Joins a figure to the firm it belongs to. */
export type FirmOf = (draft: OutcomeDraft) => FirmName | null;

/** What placing needs to know of the article's missions. */
export interface Stage {
  facts: ArticleFacts;
  frames: readonly MissionFrame[];
  /** The main mission lies ahead: signings are planned, results told are those of earlier times. */
  previewed: boolean;
}

/** Kinds that are signed with a partner. */
export function isSignable(kind: OutcomeKind): boolean {
  return kind === "contract" || kind === "mou" || kind === "investment";
}

/** The year in which an article was published, if known. */
export function yearOf(facts: ArticleFacts): number | null {
  return facts.publishedOn === null ? null : Number(facts.publishedOn.slice(0, 4));
}

function missionOf(frames: readonly MissionFrame[], index: number): number | null {
  const frame = frameOfSentence(frames, index);
  const at = frame === null ? -1 : frames.indexOf(frame);
  return at < 0 ? null : at;
}

/** Sums shipped, budgets and turnovers are background: no mission reports them as its result. */
function belongsToMission(kind: OutcomeKind): boolean {
  return reportedKinds.has(kind) || kind === "investment";
}

/** "X는 연 40만달러 이상을 수입한다": who buys is a partner, not one of the firms. */
const imports = /들여온|들여오|수입|사들/;

/** Kinds whose partner is read: an expected contract may name whom it is talked over with. */
function hasPartner(kind: OutcomeKind): boolean {
  return isSignable(kind) || kind === "contract_expected";
}

function tailOf({ sentence, start }: OutcomeDraft): string {
  return sentence.text.slice(start - sentence.start);
}

/** The firm and the buyer that a dash joins in front of the sum, at their places in the article. */
function findPairOf({ sentence, amountSpan }: OutcomeDraft): ReturnType<typeof findPair> {
  if (amountSpan === null) return null;
  const { start, text } = sentence;
  const pair = findPair(text, 0, amountSpan.start - start);
  if (pair === null) return null;
  return { firm: shiftSpan(pair.firm, start), party: shiftSpan(pair.party, start) };
}

/** "A와 태국 유통사 B는 30만 달러를 계약했다"; parallel lists are shared out later. */
function findSidesOf(draft: OutcomeDraft): BothSides | null {
  const { sentence } = draft;
  const [at, end] = [sumStart(draft) - sentence.start, (draft.amountSpan ?? draft).end - sentence.start];
  const told = findSidesOfClause(sentence, at, end);
  if (told !== null) return told;
  return sentence.text.includes("각각") ? null : findBothSides(sentence, sumStart(draft) - sentence.start);
}

const buyerInFront = /(?:바이어|업체|유통사|수입사|구매자|수입상|업자|체인)(?:들)?(?:이|가|에서)\s/;

/** "가온은 시애틀 바이어가 7만 달러를 발주했다": the unnamed buyer stands between the firm and the sum. */
function isOfferedTo(subject: FirmName, draft: OutcomeDraft): boolean {
  return buyerInFront.test(
    wordsBehind(draft.sentence, subject).slice(0, Math.max(0, sumStart(draft) - subject.end)),
  );
}

const makes =
  /^[이가]\s[^,.]{0,40}?(?:(?:생산|제조|개발|재배|가공|공급|제작)(?:하는|한|하고\s있는|해\s온)|만든|만드는|빚은|키운)\s/;

/** "시암그룹은 가온이 생산하는 30만 달러어치를 구입하기로 했다": who makes it sells, the topic in front of him buys. */
function findBuyerOfMade(facts: ArticleFacts, { sentence }: OutcomeDraft, maker: FirmName): FirmName | null {
  const own = facts.sentences[sentence.index];
  if (own === undefined || maker.start < sentence.start || !makes.test(wordsBehind(sentence, maker)))
    return null;
  return findSubjectBefore(own, maker.start - sentence.start, 0);
}

/** "이번 파견에서 계약 120만 달러를 예상하고 있다": before the event what is expected of it. */
const foresees =
  /^(?:[,와과][^.]{0,40}\d[^.]{0,12}?)?(?:[을를이가]|\s?[^.,\s]{0,8}\s[가-힣]{2,6}[을를이가])\s(?:예상|기대|전망|내다보)(?:하고|되고|한다|된다|고)/;

function wordsBehindSum({ sentence, amountSpan, end }: OutcomeDraft): string {
  return sentence.text.slice((amountSpan?.end ?? end) - sentence.start);
}

/** A figure's outcome in its place. */
export function placeFigure(
  { facts, frames, previewed }: Stage,
  told: OutcomeDraft,
  firmOf: FirmOf,
): PlacedOutcome {
  const draft: OutcomeDraft =
    previewed && foresees.test(wordsBehindSum(told)) ? { ...told, modality: "planned" } : told;
  const mission = missionOf(frames, draft.sentence.index);
  // A preview that tells a result tells one of an earlier time.
  const own = frames.some((frame) => !frame.isMain && frame.sentences.has(draft.sentence.index));
  const earlier = previewed && !own && draft.modality !== "planned" && reportedKinds.has(draft.kind);
  const historic = isHistoric(draft, yearOf(facts)) || earlier;
  const background = historic || !belongsToMission(draft.kind);
  const subject = firmOf(draft);
  const tail = tailOf(draft);
  const ships = draft.kind === "export_performance" && imports.test(tail);
  const boughtBy = tellsBuying(tail) && (subject === null || !isOfferedTo(subject, draft));
  const buys = ships || (hasPartner(draft.kind) && boughtBy);
  const pair = hasPartner(draft.kind) ? (findPairOf(draft) ?? findSidesOf(draft)) : null;
  const buyer = buys && pair === null && subject !== null ? findBuyerOfMade(facts, draft, subject) : null;
  if (buyer !== null) {
    const own = { draft, kind: draft.kind, historic, mission: background ? null : mission };
    return { ...own, firm: subject, party: buyer };
  }
  const party =
    pair !== null
      ? pair.party
      : buys && subject !== null
        ? subject
        : hasPartner(draft.kind)
          ? findPartner(facts, draft)
          : null;
  // "가온 박 대표는 “유통사 X가 7만 달러를 주문했다”며": who tells of the order has it.
  const ordered = (): FirmName | null => {
    const teller = facts.sentences[draft.sentence.index];
    return findSupplier(draft) ?? (teller === undefined ? null : speakerOf(teller, draft));
  };
  return {
    draft,
    kind: draft.kind,
    historic,
    mission: background ? null : mission,
    firm: pair !== null ? pair.firm : buys ? ordered() : boughtBy ? null : subject,
    party,
  };
}

function draftOf({ start, end, kind, ahead, facts, historic }: Signing, previewed: boolean): OutcomeDraft {
  return {
    start,
    end,
    kind,
    count: null,
    countSpan: null,
    amount: null,
    amountSpan: null,
    also: [],
    approximate: false,
    modality: ahead || (previewed && !historic) ? "planned" : "done",
    sentence: facts.sentence,
    unitDropped: false,
    repeats: [],
    source: "own",
  };
}

/** A signing without a sum in its place. */
export function placeSigning({ frames, previewed }: Stage, signing: Signing): PlacedOutcome {
  const { kind, historic, party, firm } = signing;
  const mission = historic ? null : missionOf(frames, signing.facts.sentence.index);
  return { draft: draftOf(signing, previewed), kind, historic, mission, firm, party };
}
