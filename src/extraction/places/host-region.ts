// Whose event an article tells: the 시·도 or 시·군·구 that sends the firms or holds the event. Regions also stand in
// datelines, in firms' addresses and in lists of guests; what decides are the roles of all names (mention-roles).
import { findRegions } from "../../regions/lookup";
import type { RegionMention } from "../../regions/lookup";
import type { RegionRef } from "../../regions/region";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { leadingSentences, readVote } from "./mention-roles";
import type { Vote } from "./mention-roles";
import { chooseCandidate, provincesNamed } from "./name-sakes";
import { findLeadingBodies } from "./regional-bodies";

/** The host of an article. `province` null: national, several provinces, or not said. */
export interface HostRegion {
  province: string | null;
  municipality: string | null;
  /** Where it is said, in the article. */
  span: Span | null;
  /** How the host is spelled as a subject, e.g. 전북도; null if it never is one. */
  spelling: string | null;
  /** More than one region of that name is possible. */
  ambiguous: boolean;
  /** Several provinces act together. */
  joint: boolean;
  /** Every place where a region is told to act, or to own an event, in order. */
  acting: ActingRegion[];
  /** Every place where the head of a region's office acts, in order: "이완섭 충남 서산시장은". */
  heads: ActingRegion[];
}

/** A region as the one who acts in its sentence: "부산시는", "충남도의 사절단은". */
export interface ActingRegion {
  ref: RegionRef;
  span: Span;
  spelling: string;
  /** It only owns what acts: "충남도의 사절단은". */
  owns: boolean;
}

const joint = /(?:\d{1,2}개\s?시[·ㆍ]도|시·도와|개\s?지자체가)/;

function keyOf(ref: RegionRef): string {
  return `${ref.province}/${ref.municipality ?? ""}`;
}

/** Sums of weights below this are no proof of a host. */
const leastWeight = 1.5;
/** A region that only houses somebody weighs less than this. */
const weightOfRole = 3;

function weighAll(text: string, sentences: readonly Sentence[], mentions: readonly RegionMention[]): Vote[] {
  const votes: Vote[] = [];
  let index = 0;
  for (const mention of mentions) {
    while ((sentences[index]?.end ?? Infinity) <= mention.start) index += 1;
    const sentence = sentences[index];
    if (sentence === undefined || mention.start < sentence.start) continue;
    votes.push(readVote(text, mention, sentence));
  }
  return votes.filter(({ weight }) => weight > 0);
}

/** Bodies speak for their region where no region has a role by itself: 성남산업진흥원은 … 가온텍(서울 강남구). */
function collectVotes(text: string, sentences: readonly Sentence[]): Vote[] {
  const votes = weighAll(text, sentences, findRegions(text));
  if (votes.some(({ weight }) => weight >= weightOfRole)) return votes;
  const bodies = weighAll(text, sentences, findLeadingBodies(sentences.slice(0, leadingSentences)));
  return [...votes, ...bodies].sort((a, b) => a.mention.start - b.mention.start);
}

/** "서울·부산·광주 등 지자체도 … 서울시는 … 서울시는": named first in a row, one of them goes on alone. */
function actsAlone(votes: readonly Vote[]): boolean {
  const acting = votes.filter(({ acts, mention }) => acts && !mention.bare);
  const provinces = new Set(acting.map(({ mention }) => mention.candidates[0]?.province));
  return acting.length > 1 && provinces.size === 1;
}

/** "대구시·경북도가 주최한 박람회 … 진주시는 8개사와": another region acts, and more is told of it than of either. */
function isOfAnother(votes: readonly Vote[], heaviest: Total | null): boolean {
  const provinces = new Set(votes.map(({ mention }) => mention.candidates[0]?.province));
  return (
    heaviest !== null &&
    !provinces.has(heaviest.ref.province) &&
    heaviest.votes.some(({ subject, acts }) => subject && acts)
  );
}

function isJoint(
  text: string,
  sentences: readonly Sentence[],
  votes: readonly Vote[],
  heaviest: Total | null,
): boolean {
  const lead = sentences.slice(0, leadingSentences);
  if (lead.some((sentence) => joint.test(sentence.text) && !sentence.text.includes("지자체가 함께")))
    return true;
  // "대전시와 충청남도, 세종시 등": three of different provinces in one row.
  const row = votes.filter((vote, index) => {
    const next = votes[index + 1];
    return (
      next !== undefined &&
      vote.mention.candidates[0]?.municipality === null &&
      next.mention.start - vote.mention.end <= 3
    );
  });
  const provinces = new Set(row.map((vote) => vote.mention.candidates[0]?.province));
  const opening = votes.filter(({ mention }) => mention.start < (lead[2]?.start ?? Infinity));
  return (
    (provinces.size >= 2 && !actsAlone(votes)) ||
    opening.some((vote, index) => actTogether(vote, opening[index + 1])) ||
    votes.some(
      (vote, index) =>
        holdTogether(text, vote, votes[index + 1]) && !isOfAnother(votes.slice(index, index + 2), heaviest),
    )
  );
}

/** "대구시와 경북도는": the last of those who act together. */
const lastOfSeveral = /(?:[와과·]|[도시],)\s?$/;

/** "한편 경남도는 …": what another region does is told beside, it is not the host's; of joint hosts, what one does alone. */
export function isAnothers({ start, end, text }: Sentence, host: HostRegion): boolean {
  const acting = host.acting.filter(({ span, owns }) => !owns && span.start >= start && span.end <= end);
  if (host.joint && /공동|함께/.test(text)) return false;
  if (host.joint && acting.some(({ span }) => lastOfSeveral.test(text.slice(0, span.start - start))))
    return false;
  return acting.length > 0 && acting.every(({ ref }) => isOther(ref, host));
}

/** A 시·군 of the host's own 시·도 acts for it; the 시·도 does not act for its 시·군. */
function isOther(ref: RegionRef, { province, municipality }: HostRegion): boolean {
  return ref.province !== province || (municipality !== null && ref.municipality !== municipality);
}

/** "대구시와 경북도는 공동으로": two provinces as one subject. */
function actTogether(one: Vote, next: Vote | undefined): boolean {
  if (next === undefined || !one.subject || one.acts || !next.acts) return false;
  const [ref, other] = [one.mention.candidates[0], next.mention.candidates[0]];
  const near = next.mention.start - one.mention.end <= 3;
  const areProvinces = ref?.municipality === null && other?.municipality === null;
  return near && areProvinces && ref.province !== other.province;
}

const hold = /^[이가]\s(?:공동으로\s|함께\s)?(?:공동\s?)?(?:주최|개최|주관|마련)/;

const otherYears = /(?:지난해|작년|매년|해마다|내년|오는)[^.]{0,30}$/;

/** "대구시·경북도가 주최한": wherever it is told, both hold the event; not one of another year. */
function holdTogether(text: string, { mention }: Vote, next: Vote | undefined): boolean {
  if (otherYears.test(text.slice(Math.max(0, mention.start - 40), mention.start))) return false;
  if (next === undefined || mention.bare || next.mention.bare || !next.acts) return false;
  const { start, end, candidates } = next.mention;
  if (!/^(?:[·ㆍ,]\s?|[와과]\s)$/.test(text.slice(mention.end, start))) return false;
  const [ref, other] = [mention.candidates[0], candidates[0]];
  const areProvinces = ref?.municipality === null && other?.municipality === null;
  return areProvinces && ref.province !== other.province && hold.test(text.slice(end, end + 20));
}

interface Total {
  ref: RegionRef;
  weight: number;
  votes: Vote[];
}

/** "영천시는 경북 농식품 수출상담회에 참가해": the 도 only names the event, its one 시·군 that acts is the host. */
function actingMunicipality(heaviest: Total, totals: readonly Total[]): Total | null {
  if (heaviest.ref.municipality !== null || heaviest.votes.some(({ subject }) => subject)) return null;
  const [only, other] = totals.filter(
    ({ ref, votes }) =>
      ref.province === heaviest.ref.province &&
      ref.municipality !== null &&
      votes.some(({ subject, acts }) => subject && acts),
  );
  return only === undefined || other !== undefined ? null : only;
}

const speaksOfProvince = /(?<![가-힣])도(?:는|가)\s|도내/;

/** "도는 …" in a text whose firms sit in several places of one province: that province, though no word names it. */
function provinceOfAll(totals: readonly Total[], text: string): string | null {
  const provinces = new Set(totals.map(({ ref }) => ref.province));
  const [only] = provinces;
  return only !== undefined && provinces.size === 1 && totals.length > 1 && speaksOfProvince.test(text)
    ? only
    : null;
}

/**
 * The host region of an article, from the roles its regions have. Example: "경남 진주시는 … 보냈다" is 경남, 진주시.
 * `joint` with a null province: several provinces hold it together.
 */
export function findHostRegion(text: string, sentences: readonly Sentence[]): HostRegion {
  const nowhere: HostRegion = {
    province: null,
    municipality: null,
    span: null,
    spelling: null,
    ambiguous: false,
    joint: false,
    acting: [],
    heads: [],
  };
  const votes = collectVotes(text, sentences);
  const mentions = votes.map(({ mention }) => mention);
  const known = provincesNamed(sentences, mentions);
  const totals = new Map<string, Total>();
  const acting: ActingRegion[] = [];
  const heads: ActingRegion[] = [];
  for (const vote of votes) {
    const ref = chooseCandidate(vote.mention, known, text);
    if (ref === undefined) continue;
    const region = { ref, span: vote.mention, spelling: vote.mention.text, owns: !vote.subject };
    if (vote.acts) acting.push(region);
    if (vote.isHead) heads.push({ ...region, owns: false });
    const total = totals.get(keyOf(ref)) ?? { ref, weight: 0, votes: [] };
    total.weight += vote.weight;
    total.votes.push(vote);
    totals.set(keyOf(ref), total);
  }
  const heaviest = [...totals.values()].reduce<Total | null>(
    (top, one) => (top === null || one.weight > top.weight ? one : top),
    null,
  );
  if (isJoint(text, sentences, votes, heaviest)) return { ...nowhere, joint: true, acting, heads };
  if (heaviest === null) return { ...nowhere, acting, heads };
  if (heaviest.weight < leastWeight) {
    const province = provinceOfAll([...totals.values()], text);
    return province === null
      ? { ...nowhere, acting, heads }
      : { ...nowhere, province, span: heaviest.votes[0]?.mention ?? null, acting, heads };
  }
  const best = actingMunicipality(heaviest, [...totals.values()]) ?? heaviest;
  const subjects = best.votes.filter((vote) => vote.subject && !vote.mention.bare);
  return {
    province: best.ref.province,
    municipality: best.ref.municipality,
    span: best.votes[0]?.mention ?? null,
    spelling: mostFrequent(subjects.map((vote) => vote.mention.text)) ?? best.votes[0]?.mention.text ?? null,
    ambiguous:
      best.votes.every((vote) => vote.mention.candidates.length > 1) && !known.has(best.ref.province),
    joint: false,
    acting,
    heads,
  };
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (top, one) => (top === null || one[1] > top[1] ? one : top),
      null,
    )?.[0] ?? null
  );
}
