// Articles in the mix that a province's year brings: most tell of an event of their own; some announce it before, and
// some are one release in another outlet.
import { fromSerial, toSerial } from "../../src/records/cell";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { makeUpEvent, type EventSize } from "./made-up-event";
import { SeededRandom } from "./seeded-random";
import { writeArticle } from "./write-article";

export interface MadeUpArticle extends IncomingArticle {
  /** Articles of one number tell of one event. */
  event: number;
}

const outlets: [string, ...string[]] = ["가온일보", "나래신문", "다솜경제", "라온뉴스", "마루통신"];

/** With it an article states three outcomes on an average. */
const usualSize: EventSize = { deals: [0, 1, 1, 2, 2], named: 4 };

/** Endless, and the same in every run. */
export function* madeUpArticles(size = usualSize): Generator<MadeUpArticle, never> {
  const chance = new SeededRandom(20_261_121);
  for (let event = 0, number = 0; ; event += 1) {
    const told = makeUpEvent(event, size, chance);
    const write = (status: "planned" | "completed", publishedOn: string): MadeUpArticle => {
      const outlet = chance.pick(outlets);
      return { event, ...writeArticle(number++, told, { status, publishedOn, outlet }, chance) };
    };
    if (chance.happens(0.12)) yield write("planned", dayAfter(told.startOn, -9));
    const report = write("completed", dayAfter(told.endOn, 2));
    yield report;
    if (chance.happens(0.15)) yield carriedBy(chance.pick(outlets), report, number++);
  }
}

/** The same release, cut at its end and with another outlet's line in front. */
function carriedBy(outlet: string, { event, record, text }: MadeUpArticle, number: number): MadeUpArticle {
  const line = `[${outlet}] `;
  const moved = JSON.parse(JSON.stringify(record), (key, value: unknown) =>
    (key === "start" || key === "end") && typeof value === "number" ? value + line.length : value,
  ) as typeof record;
  const publishedOn = dayAfter(record.publishedOn ?? "", 1);
  const own = { id: `made-up-${number}`, url: `https://news.example.kr/${number}`, outlet, publishedOn };
  return { event, record: { ...moved, ...own }, text: line + text };
}

function dayAfter(day: string, days: number): string {
  return fromSerial(toSerial(day) + days) ?? "";
}
