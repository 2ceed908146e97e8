// A report on what several provinces did, a section each: "부산시는 … 마닐라에 9개사를 보냈다. 충남도는 … 뉴델리에 …". Each
// section that tells of a dispatch or an event of its province is a mission of that province.
import type { DateMention } from "../dates/date-mention";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { sentenceAt } from "../article-facts";
import { eventPeriods } from "./dated-events";
import type { ActingRegion, HostRegion } from "../places/host-region";
import { furtherFrame, tellsFirms, tellsResult } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";

/** "전북도가 같은 기간 호찌민에 보낸 7개사": the days of the section before. */
const samePeriod = /같은\s(?:기간|시기)/;

interface Section {
  region: ActingRegion;
  facts: SentenceFacts;
}

/** A section opens with what one province did: somewhere or at an event, with firms, days or a result. */
function opensSection(facts: SentenceFacts): boolean {
  const { events, places, dates } = facts;
  const isTold = tellsFirms(facts) || tellsResult(facts) || dates.some(({ isPeriod }) => isPeriod);
  return isTold && events.length + places.length > 0;
}

function findSections(facts: ArticleFacts): Section[] {
  const found = new Map<SentenceFacts, ActingRegion[]>();
  for (const region of facts.host.acting) {
    const one = sentenceAt(facts, region.span.start);
    if (one === null || one.sentence.isHeadline || !opensSection(one)) continue;
    found.set(one, [...(found.get(one) ?? []), region]);
  }
  const sections = [...found].flatMap(([one, regions]): Section[] => {
    const [region] = regions;
    return region === undefined || regions.length > 1 ? [] : [{ region, facts: one }];
  });
  // What one province goes on to tell stays in its section.
  return sections.filter(
    ({ region }, index) => region.ref.province !== sections[index - 1]?.region.ref.province,
  );
}

function periodOf(section: SentenceFacts, before: DateMention | null): DateMention | null {
  return eventPeriods(section)[0] ?? (samePeriod.test(section.sentence.text) ? before : null);
}

/** The missions of a report with a section for each of several provinces; empty for any other report. */
export function findSectionMissions(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const sections = findSections(facts);
  const provinces = new Set(sections.map(({ region }) => region.ref.province));
  if (provinces.size < 2 || sections.length !== provinces.size) return [];
  let period: DateMention | null = null;
  return sections.map(({ region, facts: one }, index) => {
    const mention = one.events[0] ?? null;
    period = periodOf(one, period);
    const frame = furtherFrame(one, mention?.kind ?? main.kind, mention, period);
    const next = sections[index + 1]?.facts.sentence.index ?? one.sentence.index + 1;
    for (let at = one.sentence.index + 1; at < next; at += 1) frame.sentences.add(at);
    return { ...frame, host: hostOf(region) };
  });
}

/** A region as the host of its own section. */
export function hostOf({ ref, span, spelling }: ActingRegion): HostRegion {
  const { province, municipality } = ref;
  return { province, municipality, span, spelling, ambiguous: false, joint: false, acting: [], heads: [] };
}
