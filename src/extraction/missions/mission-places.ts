// Where a mission went. Countries and cities are taken as the text spells them from the sentences that tell of the
// journey; a state that is a stop is listed with the cities, and nothing is filled in from a city.
import type { MissionFrame } from "./mission-frame";
import type { MissionKind } from "../../records/article";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import type { ForeignPlace } from "../places/foreign-places";
import { sentencesOfFrame } from "./mission-frames";
import { countryName } from "../../regions/countries";
import { standardCity } from "../../regions/city-spellings";
import { wordsBehind } from "../text/words-around";

export interface MissionPlaces {
  countries: ForeignPlace[];
  cities: ForeignPlace[];
}

const leadLength = 3;
const movedOn = /^(?:주|시)?로\s(?:이동|옮)/;

/** The one name that all spellings of a place share. */
function standardName({ kind, text }: ForeignPlace): string {
  return kind === "country" ? countryName(text) : standardCity(text);
}

/** Each place once, by its standard name where the text has it: "UAE(아랍에미리트)" is one country. */
function distinct(places: readonly ForeignPlace[]): ForeignPlace[] {
  const byName = new Map<string, ForeignPlace>();
  for (const place of places) {
    const name = standardName(place);
    if (!byName.has(name) || (place.text === name && byName.get(name)?.text !== name))
      byName.set(name, place);
  }
  return [...byName.values()];
}

function textAfter({ sentence }: SentenceFacts, place: ForeignPlace): string {
  return wordsBehind(sentence, place, 8);
}

const worldOfFair =
  /^(?:뿐\s?아니라|[,·ㆍ\s가-힣A-Za-z]{0,40}\s등\s?(?:전\s?세계\s)?[\d,]+여?\s?개?\s?(?:국|국가|나라)(?:에서)?\s[\d,]+)/;

/** "한국 바이어 5개국": a place that only describes someone met is no stop. */
function describesSomeone(facts: SentenceFacts, place: ForeignPlace, kind: MissionKind): boolean {
  const after = textAfter(facts, place);
  // Buyers come to a meeting from the countries it is held with.
  if (kind === "matchmaking" && /^\s?바이어/.test(after)) return place.kind === "city";
  if (/^\s?(?:(?:인민|시|성)\s?정부|상무부|달러|dollars?)/.test(after)) return true;
  // "인근 쿠웨이트, 오만 등 120여 국가 4000여 기업": who comes to a fair from all over the world.
  if (worldOfFair.test(wordsBehind(facts.sentence, place, 60))) return kind === "exhibition";
  return /^\s?(?:바이어|업체|업계|자본|기업|측|회사|총영사|한인회|정부\s관)/.test(after);
}

function placesOf(sentences: readonly SentenceFacts[], kind: MissionKind): ForeignPlace[] {
  return sentences.flatMap((facts) => facts.places.filter((place) => !describesSomeone(facts, place, kind)));
}

/** A trip is in its first city until the text says that it moved on (11일 텍사스로 이동해). */
function currentStop(facts: ArticleFacts, until: SentenceFacts): ForeignPlace | null {
  const lead = placesOf(facts.sentences.slice(0, 12), "official_trip").find((place) => place.kind === "city");
  let stop = lead ?? null;
  for (const one of facts.body) {
    if (one.sentence.index > until.sentence.index) break;
    for (const place of one.places) {
      if (place.kind === "city" && movedOn.test(textAfter(one, place))) stop = place;
    }
  }
  return stop;
}

function readStopPlaces(facts: ArticleFacts, frame: MissionFrame, main: MissionPlaces): MissionPlaces {
  const own = placesOf([frame.facts], frame.kind);
  const cities = own.filter((place) => place.kind === "city" && !movedOn.test(textAfter(frame.facts, place)));
  const countries = own.filter((place) => place.kind === "country");
  const stop = currentStop(facts, frame.facts);
  const first = cities[0];
  return {
    countries: countries.length > 0 || main.countries.length !== 1 ? distinct(countries) : main.countries,
    cities: first !== undefined ? [first] : stop === null ? [] : [stop],
  };
}

/** "하반기에는 인도에도 보낼 계획이다", "지난해 태국에서는": no place of this journey. */
function tellsOfOtherTimes(one: SentenceFacts, frame: MissionFrame): boolean {
  return (
    one !== frame.facts &&
    !one.sentence.isHeadline &&
    /^[^,.]{0,12}(?:지난해|작년|내년|하반기|향후|앞으로)/.test(one.sentence.text)
  );
}

/** Headline, first sentences and the sentences of the main mission itself. */
function readMainPlaces(
  facts: ArticleFacts,
  frame: MissionFrame,
  others: readonly MissionFrame[],
): MissionPlaces {
  const taken = new Set(others.flatMap((other) => [...other.sentences]));
  const untabled = facts.body.filter(({ sentence }) => sentence.row === undefined);
  const firstBody = untabled[leadLength - 1]?.sentence.index ?? Infinity;
  const told = facts.sentences.filter(
    (one) =>
      !taken.has(one.sentence.index) &&
      (frame.sentences.has(one.sentence.index) ||
        (one.sentence.index <= firstBody && !tellsOfOtherTimes(one, frame))),
  );
  const own = placesOf([frame.facts], frame.kind);
  const elsewhere = new Set(
    placesOf(
      others.map((other) => other.facts),
      frame.kind,
    ).map((place) => place.text),
  );
  const lead = [...placesOf(told, frame.kind), ...own].filter(
    (place) => !elsewhere.has(place.text) || own.some((one) => one.text === place.text),
  );
  const countries = distinct(lead.filter((place) => place.kind === "country"));
  return { countries, cities: distinct(lead.filter((place) => place.kind === "city")) };
}

/** The places of every mission, in the order of the frames. */
export function readMissionPlaces(facts: ArticleFacts, frames: readonly MissionFrame[]): MissionPlaces[] {
  const mainFrame = frames.find((frame) => frame.isMain);
  const others = frames.filter((frame) => frame !== mainFrame);
  const main =
    mainFrame === undefined ? { countries: [], cities: [] } : readMainPlaces(facts, mainFrame, others);
  return frames.map((frame) => {
    if (frame === mainFrame) return main;
    if (mainFrame?.kind === "official_trip") return readStopPlaces(facts, frame, main);
    const own = placesOf(
      sentencesOfFrame(facts, frames, frame).filter(({ sentence }) => frame.sentences.has(sentence.index)),
      frame.kind,
    );
    const inherits = own.length === 0;
    return {
      countries: inherits ? main.countries : distinct(own.filter((place) => place.kind === "country")),
      cities: inherits ? main.cities : distinct(own.filter((place) => place.kind === "city")),
    };
  });
}
