// The door of this room: one cleaned article in, its record out. Facts are read once, missions are framed, outcomes
// are drafted and joined to them; every value leads back to the characters that state it.
import type { MissionFrame } from "./missions/mission-frame";
import type { FirmName } from "./text/firm-name";
import type { Signing } from "./firms/signing";
import type { CleanedArticle } from "../reading/article-text";
import type { ArticleRecord, OutcomeRecord } from "../records/article";
import { readFacts } from "./article-facts";
import type { ArticleFacts } from "./article-facts";
import { findFirmNames } from "./firms/firm-names";
import { buildMission, sentencesFrom } from "./missions/missions";
import { findMissionFrames, sentencesOfFrame } from "./missions/mission-frames";
import { readMissionDates } from "./missions/mission-dates";
import { readMissionPlaces } from "./missions/mission-places";
import { readStatus } from "./missions/mission-status";
import type { Organiser } from "./missions/organisers";
import { findSubject } from "./firms/figure-firms";
import { reportedKinds } from "./figures/outcome-draft";
import { institution } from "./outcomes/outcome-record";
import { buildOutcomes } from "./outcomes/outcomes";
import type { FirmOf } from "./outcomes/placed-outcomes";
import { isRelevant } from "./relevance";

/** What is known about an article from outside its text. */
export interface ExtractionContext {
  id: string;
  /** The day of publication as a user would fill it in, ISO, or null; it goes before what the text itself says. */
  publishedOn: string | null;
}

/** The institutions that sign with the host count among the organisers of an agreement. */
function partnersOf(frame: MissionFrame, signings: readonly Signing[]): Organiser[] {
  if (frame.kind !== "agreement") return [];
  return signings.flatMap(({ party, historic }) => {
    if (party === null || historic) return [];
    const names = party.name.split(", ").filter((name) => institution.test(name));
    return names.map((name) => ({ name, start: party.start, end: party.end }));
  });
}

function firmOfFigure(facts: ArticleFacts): FirmOf {
  const known = new Map<string, FirmName | null>();
  return ({ sentence, start, end, kind }) => {
    const key = `${start}-${end}-${kind}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const own = facts.sentences[sentence.index];
    const figure = own?.figures.find((one) => one.figure.start >= start && one.figure.end <= end)?.figure;
    const firm = own === undefined || figure === undefined ? null : findSubject(own, figure, kind);
    known.set(key, firm);
    return firm;
  };
}

/** Without an event a deal, or exports told in so many words, make the story; donations and budgets do not. */
function provesPromotion({ kind, quote }: OutcomeRecord): boolean {
  if (kind === "export_performance") return /수출|수입|export/i.test(quote);
  return reportedKinds.has(kind) || kind === "investment";
}

/** Whom the firms dealt with is not one of them. */
function partnerNames(outcomes: readonly OutcomeRecord[]): ReadonlySet<string> {
  const sellers = new Set(outcomes.filter(({ kind }) => reportedKinds.has(kind)).map(({ firm }) => firm));
  const names = outcomes.flatMap(
    (outcome) => outcome.counterparty?.replace(/\([^)]*\)/g, "").split(", ") ?? [],
  );
  return new Set(names.filter((name) => !sellers.has(name)));
}

/** Whose result of an event the text tells took part in it, wherever else the firms are listed. */
function withOwnResults(firms: readonly FirmName[], results: readonly OutcomeRecord[]): FirmName[] {
  const known = new Set(firms.map(({ name }) => name.replace(/\s/g, "")));
  const further = results.flatMap(({ firm, evidence }) => {
    const [cited] = evidence.firm ?? [];
    if (firm === null || cited === undefined) return [];
    const key = firm.replace(/\s/g, "");
    if (known.has(key)) return [];
    known.add(key);
    return [{ name: firm, start: cited.start, end: cited.end }];
  });
  return [...firms, ...further];
}

/** Further events of the main event's kind are called as it is. */
function nounOfMain(frames: readonly MissionFrame[], frame: MissionFrame): string | null {
  const named = frames.find(({ kind, mention }) => kind === frame.kind && mention !== null);
  return named?.mention?.word.trim() ?? null;
}

function isPreview(facts: ArticleFacts, frames: readonly MissionFrame[]): boolean {
  const main = frames.find((frame) => frame.isMain) ?? frames[0];
  if (main === undefined) return false;
  const sentences = sentencesOfFrame(facts, frames, main);
  const dates = readMissionDates(facts, main, sentences);
  return readStatus(dates, facts.publishedOn, sentencesFrom(main, sentences)) === "planned";
}

/**
 * What one article states, in the records format. Nothing is inferred beyond the text; values that leave a choice
 * carry a doubt. Same text, same record. Never throws for any text.
 * Example: a text "진주시는 24일부터 29일까지 시카고에 무역사절단을 파견했다. …" published 2024-06-25 gives one
 * trade_mission of 경남 진주시 from 2024-06-24 to 2024-06-29, underway.
 */
export function extractArticle(article: CleanedArticle, context: ExtractionContext): ArticleRecord {
  const publishedOn = context.publishedOn ?? article.publishedOn;
  const facts = readFacts(article, publishedOn);
  const relevant = isRelevant(facts);
  const frames = relevant ? findMissionFrames(facts) : [];
  const places = readMissionPlaces(facts, frames);
  const { outcomes, signings } = buildOutcomes(
    { facts, frames, previewed: isPreview(facts, frames) },
    firmOfFigure(facts),
  );
  const partners = partnerNames(outcomes);
  const missions = frames.map((frame, index) => {
    const sentences = sentencesOfFrame(facts, frames, frame);
    const here = places[index] ?? { countries: [], cities: [] };
    return buildMission(frame.host === undefined ? facts : { ...facts, host: frame.host }, {
      frame,
      places: here,
      noun: nounOfMain(frames, frame),
      firms: withOwnResults(
        findFirmNames(sentences).filter((firm) => !partners.has(firm.name)),
        outcomes.filter(({ mission }) => mission === index),
      ),
      partners: partnersOf(frame, signings),
      sentences,
    });
  });
  const { title, url, outlet, sourceType, issuer, language } = article;
  const reported = relevant && (missions.length > 0 || outcomes.some(provesPromotion));
  return {
    id: context.id,
    title,
    url,
    outlet,
    publishedOn,
    sourceType,
    issuer,
    language,
    relevant: reported,
    missions: reported ? missions : [],
    outcomes: reported ? outcomes : [],
    doubts: publishedOn === null ? [{ field: "publishedOn", reason: "게재일 모름" }] : [],
  };
}
