// A short name for a mission, as the article calls it: the quoted proper name, or the noun phrase of the event.
import type { MissionFrame } from "./mission-frame";
import type { ArticleFacts } from "./article-facts";
import { readNameBefore } from "./name-phrase";

const quotes = /[‘'“"《〈「『]([^’'”"》〉」』]{2,40})[’'”"》〉」』]/g;
const fallbackNames: Readonly<Record<MissionFrame["kind"], string>> = {
  trade_mission: "무역사절단",
  exhibition: "전시회",
  matchmaking: "수출상담회",
  official_trip: "출장",
  investment_session: "투자설명회",
  agreement: "업무협약",
  other: "판촉행사",
};

function quotedName(text: string, at: number): string | null {
  for (const match of text.matchAll(quotes)) {
    if (match.index <= at && at < match.index + match[0].length) return match[1] ?? null;
  }
  return null;
}

/** "N박 M일 미국 출장": how long and where belongs to the name of a trip. */
function tripName(text: string): string | null {
  return /(?:\d+박\s?\d+일\s?)?(?:[가-힣]{2,6}\s)?출장(?!소)/.exec(text)?.[0].trim() ?? null;
}

/** The name of a mission; `partners` name an agreement. */
export function readMissionName(
  facts: ArticleFacts,
  frame: MissionFrame,
  partners: readonly string[],
): string {
  if (frame.kind === "agreement")
    return [partners.join("·"), "업무협약"].filter((part) => part !== "").join(" ");
  const { mention } = frame;
  if (frame.kind === "official_trip") {
    const trip = tripName(facts.text);
    if (trip !== null) return trip;
  }
  if (mention === null) return fallbackNames[frame.kind];
  const { text, start } = frame.facts.sentence;
  const inside = mention.start >= start && mention.end <= start + text.length;
  if (!inside) return mention.word.trim();
  const quoted = quotedName(text, mention.start - start);
  if (quoted !== null) return quoted;
  if (/[A-Za-z]$/.test(mention.word)) return mention.word;
  return readNameBefore(text, mention.end - start)?.text.trim() ?? mention.word.trim();
}
