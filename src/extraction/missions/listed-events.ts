// A programme told as a list, one event an item: "▲ 2월 두바이 식품박람회(6개사): 상담 80건 …". Each item with firms or a
// result of its own is a mission; the sentences around the list are about all of them.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { findAnnouncedEvents } from "./announced-events";
import { findEventsInRow } from "./events-in-row";
import { findKindsOfProgramme } from "./kinds-of-programme";
import { furtherFrame, tellsResult } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";

const item = /^\s*[-–○ㅇ▲△▶*•▪■◆]\s?(?!\s)/;

/** A report on a programme lists it in its first sentences; earlier and later events stand behind. */
const programmeLength = 3;

/** An item names an event and where it was held, and has firms or a result of its own. */
function tellsOwnEvent(facts: SentenceFacts): boolean {
  const { sentence, events, places, firmCounts } = facts;
  const namesEvent = item.test(sentence.text) && places.length > 0 && events.length > 0;
  return namesEvent && (firmCounts.length > 0 || tellsResult(facts));
}

/** "9월 페루·칠레 개척단(7개사)은 …": an item without a mark begins with its month. */
function opensWithMonth({ sentence, events, places }: SentenceFacts): boolean {
  return events.length > 0 && places.length > 0 && monthItem.test(sentence.text);
}

const monthItem = /^\s*\d{1,2}월(?:에는|엔)?\s[^,.()\d]{2,40}\(\d+개?\s?(?:사|업체|기업)\)/;

/** The missions of a list of events, empty unless two items tell one each. */
export function findListedEvents(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const items = facts.body.filter(tellsOwnEvent);
  if (items.length > 1) return items.map((one) => itemFrame(one, main));
  // A main event with days of its own is no sum of those that others tell of it.
  const monthly = main.period === null ? facts.body.filter(opensWithMonth) : [];
  if (monthly.length > 1) return monthly.map((one) => itemFrame(one, main));
  const announced = findAnnouncedEvents(facts, main);
  if (announced.length > 1) return announced;
  const kinds = findKindsOfProgramme(facts);
  if (kinds.length > 1) return kinds;
  const told = facts.body.slice(0, programmeLength);
  // With days of its own the main event is one that was held, and a row behind it tells of others.
  const rows = (main.period === null ? told : told.filter((one) => one === main.facts)).map(findEventsInRow);
  const row = rows.find((parts) => parts.length > 1) ?? [];
  return row.map(({ facts: own, range }) => ({ ...itemFrame(own, main), range }));
}

function itemFrame(one: SentenceFacts, main: MissionFrame): MissionFrame {
  const mention = one.events[0] ?? null;
  const kind = mention === null || main.kind === "trade_mission" ? main.kind : mention.kind;
  return furtherFrame(one, kind, mention, one.dates.find((date) => date.isPeriod) ?? null);
}
