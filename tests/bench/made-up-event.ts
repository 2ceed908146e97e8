// An event of a made-up report: who went where with which firms, and what came of it.
import type { MissionKind } from "../../src/records/article";
import { fromSerial, toSerial } from "../../src/records/cell";
import { anyHome, anyPlace, buyerName, firmName, misspelt, type Home, type Place } from "./made-up-names";
import type { SeededRandom } from "./seeded-random";

export interface Deal {
  kind: "contract" | "mou";
  firm: string;
  buyer: string;
  amount: number;
  currency: "USD" | "KRW" | "EUR";
}

export interface MadeUpEvent {
  name: string;
  kind: MissionKind;
  home: Home;
  host: string;
  place: Place;
  cities: string[];
  startOn: string;
  endOn: string;
  firms: [string, ...string[]];
  /** Those of the firms that articles name. */
  named: string[];
  firmCount: number;
  consultation: { count: number; amount: number };
  expected: { amount: number };
  deals: Deal[];
}

/** How much comes of an event: one of these numbers of deals, and how many firms its articles name. */
export interface EventSize {
  deals: [number, ...number[]];
  named: number;
}

const kinds: [[MissionKind, string], ...[MissionKind, string][]] = [
  ["trade_mission", "무역사절단"],
  ["trade_mission", "시장개척단"],
  ["exhibition", "국제박람회 공동관"],
  ["exhibition", "소비재전 공동관"],
  ["matchmaking", "수출상담회"],
];
const themes = [
  "식품",
  "화장품",
  "의료기기",
  "기계부품",
  "소비재",
  "농수산",
  "정보통신",
  "스마트팜",
] as const;

/** The first day on which an event may begin, and how many days of beginning follow. */
const firstDay = toSerial("2023-01-02");
const days = 1_370;

const shareMisspelt = 0.01;

/** @param number of the event; firms come back in others, buyers seldom */
export function makeUpEvent(number: number, size: EventSize, chance: SeededRandom): MadeUpEvent {
  const home = anyHome(chance);
  const place = anyPlace(chance);
  const [kind, form] = chance.pick(kinds);
  const start = firstDay + chance.whole(0, days);
  const spell = (name: string) => (chance.happens(shareMisspelt) ? misspelt(name) : name);
  const firms = Array.from({ length: chance.whole(4, 12) }, () =>
    spell(firmName(chance.whole(0, 2 * number + 40))),
  );
  const amount = chance.whole(40, 4_000) * 10_000;
  return {
    name: `${place.country} ${chance.pick([...themes])} ${form}`,
    kind,
    home,
    host: home.municipality ?? home.province,
    place,
    cities: place.cities.slice(0, chance.whole(1, place.cities.length)),
    startOn: isoDay(start),
    endOn: isoDay(start + chance.whole(2, 6)),
    firms: [firms[0] ?? firmName(number), ...firms.slice(1)],
    named: firms.slice(0, size.named),
    firmCount: firms.length,
    consultation: { count: chance.whole(20, 300), amount },
    expected: { amount: Math.round(amount / chance.whole(2, 5) / 1_000) * 1_000 },
    deals: Array.from({ length: chance.pick(size.deals) }, (_, index) =>
      makeUpDeal(number, index, firms, chance),
    ),
  };
}

function makeUpDeal(event: number, index: number, firms: readonly string[], chance: SeededRandom): Deal {
  const currency = chance.pick<Deal["currency"]>(["USD", "USD", "USD", "KRW", "EUR"]);
  const thousands = chance.whole(20, 900) * (currency === "KRW" ? 1_000 : 1);
  return {
    kind: chance.pick<Deal["kind"]>(["contract", "contract", "mou"]),
    firm: firms[index] ?? firmName(event),
    buyer: buyerName(chance.happens(0.2) ? chance.whole(0, event) : event * 4 + index),
    amount: thousands * 1_000,
    currency,
  };
}

function isoDay(serial: number): string {
  return fromSerial(serial) ?? "";
}
