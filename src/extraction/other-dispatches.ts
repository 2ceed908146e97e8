// Events that an office tells in the tail of a report, beside the one the report is about: the next delegation, the next
// fair. They count if they go elsewhere and the text gives their firms.
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import type { MissionFrame } from "./mission-frame";

const background = /지난해|작년|재작년|예전|과거/;
const ahead = /오는|다음\s?달|내달|하반기|내년/;
const timed = /(?:오는|지난|올해|다음\s?달|내달|내년|하반기|앞서)\s?/;
const dispatched =
  /(?:(?:에|로)\s간\s|간다|떠난|떠났|보낸|보냈|나간|나갔|다녀온|다녀왔|파견|참가|참여|연다|열었|개최|찾은|방문한|찾아간|데리고)/;

/**
 * The other events of the same host that a report tells, each with its own firms and places; `main` is the one it is
 * about. Example: "오는 10월에는 12개 기업이 싱가포르로 간다" behind a report on Vietnam is a mission of 12 firms.
 */
export function findOtherDispatches(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const [first, second] = facts.body;
  const lead = ahead.test(second?.sentence.text ?? "") ? [first] : [first, second];
  const known = new Set(lead.flatMap((one) => one?.places.map((place) => place.text) ?? []));
  return facts.body
    .filter((one) => one !== main.facts && !lead.includes(one) && isFurtherDispatch(one, known))
    .map((one) => {
      const mention = one.events.find((event) => event.kind !== "official_trip") ?? null;
      const kind = mention === null || main.kind === "trade_mission" ? main.kind : mention.kind;
      const period = one.dates.find((date) => date.isPeriod) ?? null;
      return {
        kind,
        mention,
        facts: one,
        period,
        range: null,
        sentences: new Set([one.sentence.index]),
        isMain: false,
      };
    });
}

function isFurtherDispatch(one: SentenceFacts, known: ReadonlySet<string>): boolean {
  const { text } = one.sentence;
  const hasFirms = one.firmCounts.some((count) => count.unit === "firm");
  const elsewhere = one.places.length > 0 && one.places.every((place) => !known.has(place.text));
  return hasFirms && elsewhere && timed.test(text) && !background.test(text) && dispatched.test(text);
}
