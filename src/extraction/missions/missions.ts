// Puts a mission's record together from its frame: every field with the words that state it, and a doubt where the
// text leaves a choice.
import { severalEvents } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";
import type { FirmName } from "../text/firm-name";
import type { EvidenceByField, MissionRecord } from "../../records/article";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { readEnglishFirmCount } from "./english-firm-count";
import { isAnothers } from "../places/host-region";
import { readFirmCount } from "./firm-count";
import { readMissionDates } from "./mission-dates";
import { findMissionDoubts } from "./mission-doubts";
import { readMissionName } from "./mission-name";
import type { MissionPlaces } from "./mission-places";
import { readStatus } from "./mission-status";
import { readOrganisers } from "./organisers";
import type { Organiser } from "./organisers";
import { quoteSpan } from "../text/span";
import type { Span } from "../text/span";
import { readTableFirmCount } from "../text/table-row";

/** What the other steps found for one mission. */
export interface MissionParts {
  frame: MissionFrame;
  places: MissionPlaces;
  firms: readonly FirmName[];
  /** What the main event is called, for a further one that the text gives no noun. */
  noun: string | null;
  /** The institutions that sign an agreement with the host. */
  partners: readonly Organiser[];
  /** The sentences about this mission, headlines included. */
  sentences: readonly SentenceFacts[];
}

const online = /화상\s?(?:상담|수출)|온라인\s?(?:상담|수출|화상)|비대면/;
const atHome = /(?:시청|도청|군청|구청|서울본부)에서|초청|컨벤션센터에서\s(?:열린|개막)/;

function readFormat(facts: ArticleFacts, { frame, places }: MissionParts): MissionRecord["format"] {
  const { text } = frame.facts.sentence;
  if (frame.mention?.word === "접견") return "domestic";
  if (online.test(text)) return "online";
  const abroad = places.cities.length > 0 || (places.countries.length > 0 && frame.kind !== "agreement");
  if (atHome.test(text) && (places.cities.length === 0 || text.includes("초청"))) return "domestic";
  if (abroad) return "abroad";
  return facts.host.province !== null && frame.kind === "matchmaking" ? "domestic" : null;
}

/** "부산시가 주최하고 …가 주관한 엑스포": a fair that the host holds itself, not one abroad that it goes to. */
function isOwnFair({ frame, places }: MissionParts): boolean {
  const held = /(?:주최|개최)(?:하고|하는|한|해|했)|(?:박람회|엑스포|전시회)[’'”"]?[를을]\s(?:열|연다)/.test(
    frame.facts.sentence.text,
  );
  return frame.kind === "exhibition" && held && places.cities.length === 0;
}

function readHostLevel(facts: ArticleFacts): MissionRecord["hostLevel"] {
  const { host } = facts;
  if (host.joint) return "joint";
  if (host.province === null) return null;
  return host.municipality === null ? "province" : "municipality";
}

function evidenceOf(
  text: string,
  fields: Readonly<Record<string, readonly (Span | null)[]>>,
): EvidenceByField {
  const evidence: EvidenceByField = {};
  for (const [field, spans] of Object.entries(fields)) {
    const quotes = spans.flatMap((span) => (span === null ? [] : [quoteSpan(text, span)]));
    if (quotes.length > 0) evidence[field] = quotes;
  }
  return evidence;
}

const totalOfAll =
  /^\s*(?:(?:이들|이번)\s행사에는?\s)?(?:모두|총|합쳐|통틀어|전체)\s(?:[가-힣]{1,6}\s){0,2}\d/;

/** "두 차례 교육을 받은" counts no events. */
const ofSeveralEvents = new RegExp(`${severalEvents.source}(?:[에의은는이가을를로,]|\\s(?:모두|총|통해))`);

/** "두 박람회에는 18개사가", "모두 80개사가 참가한다": what closes the report on several events counts for all of them. */
function tellsOfAll({ sentence: { index, text } }: SentenceFacts, frame: MissionFrame): boolean {
  if (frame.lastOfSeveral === undefined || index <= frame.lastOfSeveral) return false;
  const goesOnAboutIt = frame.range === null && frame.sentences.has(index);
  return ofSeveralEvents.test(text) || (!goesOnAboutIt && totalOfAll.test(text));
}

/** The words of the sentence that introduces a mission, then of those behind it that tell of it. */
export function sentencesFrom({ facts: own }: MissionFrame, about: readonly SentenceFacts[]): string[] {
  const behind = about.filter(({ sentence }) => sentence.index > own.sentence.index && !sentence.isHeadline);
  return [own, ...behind].map(({ sentence }) => sentence.text);
}

/** The record of one mission. */
export function buildMission(facts: ArticleFacts, parts: MissionParts): MissionRecord {
  const { frame, places, firms, partners, sentences } = parts;
  const { host, text } = facts;
  const dates = readMissionDates(facts, frame, sentences);
  const own = frame.isMain || frame.sentences.size > 0 ? sentences : [frame.facts];
  const about = own.filter((one) => !isAnothers(one.sentence, host) && !tellsOfAll(one, frame));
  const count =
    facts.language === "en"
      ? readEnglishFirmCount(about)
      : (readFirmCount(about, {
          ownFair: isOwnFair(parts),
          isFair: frame.kind === "exhibition",
          isSigning: frame.kind === "agreement",
          isMeeting: frame.kind === "matchmaking",
          period: frame.period,
          isListed: frame.range !== null,
        }) ?? readTableFirmCount(about.map(({ sentence }) => sentence)));
  const organisers = readOrganisers(
    facts,
    sentences.filter(({ sentence }) => !sentence.isHeadline),
    partners,
  );
  const dated = frame.period !== null || frame.facts.dates.length > 0;
  const cited = frame.mention ?? frame.facts.sentence;
  return {
    name: readMissionName(facts, frame, {
      places,
      sentences,
      noun: parts.noun,
      partners: partners.map(({ name }) => name),
    }),
    kind: frame.kind,
    province: host.province,
    municipality: host.municipality,
    organisers: organisers.map((organiser) => organiser.name),
    countries: places.countries.map((place) => place.text),
    cities: places.cities.map((place) => place.text),
    startOn: dates.startOn,
    endOn: dates.endOn,
    firmCount: count?.value ?? null,
    firms: firms.map((firm) => firm.name),
    status: readStatus(dates, facts.publishedOn, sentencesFrom(frame, sentences)),
    hostLevel: readHostLevel(facts),
    format: readFormat(facts, parts),
    evidence: evidenceOf(text, {
      name: [{ start: cited.start, end: cited.end }],
      province: [host.span],
      municipality: [host.municipality === null ? null : host.span],
      organisers,
      countries: places.countries,
      cities: places.cities,
      startOn: [dates.startEvidence],
      endOn: [dates.endEvidence],
      firmCount: [count],
      firms,
    }),
    doubts: findMissionDoubts(facts, { dates, dated, firmCount: count }),
  };
}
