// Whether two articles state one and the same result. What contradicts it rules it out; what speaks for it is added
// up, each with its reason. Nothing here joins a plan with a result, two measures, or two figures of one article.
import { koreanMoney, englishMoney } from "../../records/money-text";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { countryName } from "../../regions/countries";
import { relateLists, type NameRelation } from "../names/party";
import type { Reason } from "../reason";
import type { OutcomeProfile } from "./outcome-profile";
import { relateSums, type StatedSum } from "./same-sum";

export interface MatchLimits {
  /** 중복판정점수: from here on two rows are one result. */
  score: number;
  /** 금액허용오차. */
  amountTolerance: number;
  /** 이름유사도. */
  nameLikeness: number;
}

export interface OutcomeMatch {
  /** 0 to 1. */
  score: number;
  /** Why, the weightiest first. */
  explain: () => Reason[];
}

/** What comparing two rows gives: how well they fit, and whether all that parts them is the figure. */
export interface OutcomeRelation {
  match: OutcomeMatch | null;
  /** Same deal or same total, other figure. */
  contradiction: OutcomeMatch | null;
}

/** A reason is put into words only where it is shown: most rows are compared with many. */
interface Weighed {
  points: number;
  say: () => Reason;
}

/** Results are told up to four months after an event; a further deal of the same two is a year away, or signed on another day. */
const sameDealWithin = 120;
const sameStoryWithin = 14;
const sameSigningWithin = 3;

/** Measures whose figure is a total of many talks or sales, so that two articles on one event state one figure. */
const totals: ReadonlySet<OutcomeRow["kind"]> = new Set(["consultation", "contract_expected", "onsite_sale"]);

const none: OutcomeRelation = { match: null, contradiction: null };

/**
 * How two rows of 성과 relate.
 * @example relateOutcomes(a, b, limits).match?.explain() // [{ko: "금액이 같음: 50만 달러", en: "Same sum: USD 500,000"}, …]
 */
export function relateOutcomes(a: OutcomeProfile, b: OutcomeProfile, limits: MatchLimits): OutcomeRelation {
  if (ruledOut(a, b)) return none;
  const firm = relateLists(a.firms, b.firms, limits.nameLikeness);
  const counterparty = relateLists(a.counterparties, b.counterparties, limits.nameLikeness);
  if (firm === "differ" || counterparty === "differ") return none;
  const sharesName = firm === "same" || counterparty === "same";
  const figure = relateFigures(a, b, limits.amountTolerance);
  const place = placeReason(a, b, sharesName);
  if (place === null) return none;
  const names = nameReasons(a, firm, counterparty);
  if (figure !== null && figure.points <= 0) {
    const isOneFigure = sharesName || (totals.has(a.row.kind) && isNameless(a) && isNameless(b));
    const isHere = a.row.mission === b.row.mission || isSameRelease(a, b);
    return isOneFigure && isHere ? { match: null, contradiction: weigh([place, ...names, figure]) } : none;
  }
  const match = weigh([place, ...names, ...(figure === null ? [] : [figure])]);
  return match.score >= limits.score ? { match, contradiction: null } : none;
}

function ruledOut(a: OutcomeProfile, b: OutcomeProfile): boolean {
  if (a.row.articleId !== null && a.row.articleId === b.row.articleId) return true;
  if (a.row.kind !== b.row.kind || a.row.resultStatus !== b.row.resultStatus) return true;
  const signed = [a.row.signedOn, b.row.signedOn];
  if (!signed.includes(null) && (daysApart(a, b) ?? 0) > sameSigningWithin) return true;
  const [one, other] = [a.row.country, b.row.country];
  return one !== null && other !== null && countryName(one) !== countryName(other);
}

function daysApart(a: OutcomeProfile, b: OutcomeProfile): number | null {
  return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}

function isSameRelease(a: OutcomeProfile, b: OutcomeProfile): boolean {
  return a.release !== null && a.release === b.release;
}

function isNameless({ firms, counterparties }: OutcomeProfile): boolean {
  return firms.length === 0 && counterparties.length === 0;
}

/** Where both are at home: one event, one release, or days near enough for two names to mean one deal. */
function placeReason(a: OutcomeProfile, b: OutcomeProfile, sharesName: boolean): Weighed | null {
  const isSameEvent = a.row.mission !== null && a.row.mission === b.row.mission;
  if (isSameEvent) return said(0.4, "같은 행사", "Same event");
  if (isSameRelease(a, b)) return said(0.4, "같은 보도자료를 옮긴 기사", "Same press release");
  const apart = daysApart(a, b);
  if (!sharesName || (apart !== null && apart > sameDealWithin)) return null;
  const isTwoEvents = a.row.mission !== null && b.row.mission !== null;
  // Two events may well sign with the same partner; only the sum tells that it is one deal reported by two bodies.
  if (isTwoEvents && (a.sums.length === 0 || b.sums.length === 0)) return null;
  if (apart !== null && apart <= sameStoryWithin)
    return said(0.4, `날짜가 ${apart}일 차이`, `${apart} days apart`);
  return said(0.3, "멀지 않은 때", "Not far apart in time");
}

function said(points: number, ko: string, en: string): Weighed {
  return { points, say: () => ({ ko, en }) };
}

/** Null where the rows have no figure in common to compare; no points where they differ. */
function relateFigures(a: OutcomeProfile, b: OutcomeProfile, share: number): Weighed | null {
  if (a.sums.length > 0 && b.sums.length > 0) return sumReason(a, b, share);
  const [one, other] = [a.row.count, b.row.count];
  if (one === null || other === null) return null;
  return one === other
    ? said(0.35, `건수가 같음: ${one}건`, `Same number: ${one}`)
    : said(0, `건수가 다름: ${one}건, ${other}건`, `Numbers differ: ${one}, ${other}`);
}

function sumReason(a: OutcomeProfile, b: OutcomeProfile, share: number): Weighed {
  const pairs = a.sums.flatMap((one) =>
    b.sums.map((other) => ({ one, other, relation: relateSums(one, other, share) })),
  );
  const same = pairs.find(({ relation }) => relation === "same");
  if (same !== undefined) return { points: 0.4, say: () => sayOf("금액이 같음", "Same sum", [same.one]) };
  const rounded = pairs.find(({ relation }) => relation === "rounded");
  if (rounded !== undefined) {
    const both = [rounded.one, rounded.other];
    return { points: 0.35, say: () => sayOf("반올림하면 같음", "Same, rounded", both) };
  }
  const [one, other] = [a.sums.slice(0, 1), b.sums.slice(0, 1)];
  return { points: 0, say: () => sayOf("금액이 다름", "Sums differ", [...one, ...other]) };
}

function sayOf(ko: string, en: string, sums: readonly StatedSum[]): Reason {
  const korean = sums.map(({ amount, currency }) => koreanMoney(amount, currency));
  const english = sums.map(({ amount, currency }) => englishMoney(amount, currency));
  return { ko: `${ko}: ${korean.join(", ")}`, en: `${en}: ${english.join(", ")}` };
}

function nameReasons(a: OutcomeProfile, firm: NameRelation, counterparty: NameRelation): Weighed[] {
  const shared = [
    ...(counterparty === "same" ? [{ ko: "상대방", en: "counterparty", party: a.counterparties[0] }] : []),
    ...(firm === "same" ? [{ ko: "수출기업", en: "exporter", party: a.firms[0] }] : []),
  ];
  return shared.map(({ ko, en, party }, index) => {
    const name = party?.name ?? "";
    return said(index === 0 ? 0.35 : 0.1, `${ko}이 같음: ${name}`, `Same ${en}: ${name}`);
  });
}

function weigh(reasons: readonly Weighed[]): OutcomeMatch {
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return {
    // Cents, so that a sum of decimals does not depend on its order.
    score: Math.min(100, Math.round(points * 100)) / 100,
    explain: () => [...reasons].sort((x, y) => y.points - x.points).map((reason) => reason.say()),
  };
}
