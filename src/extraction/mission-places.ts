// Where a mission went. Countries and cities are taken as the text spells them from the sentences that tell of the
// journey; a state that is a stop is listed with the cities, and nothing is filled in from a city.
import type { MissionFrame } from "./mission-frame";
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import type { ForeignPlace } from "./foreign-places";

export interface MissionPlaces {
  countries: ForeignPlace[];
  cities: ForeignPlace[];
}

const leadLength = 3;
const movedOn = /^(?:주|시)?로\s(?:이동|옮)/;

function distinct(places: readonly ForeignPlace[]): ForeignPlace[] {
  return places.filter((place, index) => places.findIndex((other) => other.text === place.text) === index);
}

function textAfter(facts: SentenceFacts, place: ForeignPlace): string {
  return facts.sentence.text.slice(place.end - facts.sentence.start, place.end - facts.sentence.start + 8);
}

/** "한국 바이어 5개국": a place that only describes someone met is no stop. */
function describesSomeone(facts: SentenceFacts, place: ForeignPlace): boolean {
  return /^\s?(?:바이어|업체|업계|자본|기업|측|회사|총영사|한인회|정부\s관)/.test(textAfter(facts, place));
}

function placesOf(sentences: readonly SentenceFacts[]): ForeignPlace[] {
  return sentences.flatMap((facts) => facts.places.filter((place) => !describesSomeone(facts, place)));
}

/** A trip is in its first city until the text says that it moved on (11일 텍사스로 이동해). */
function currentStop(facts: ArticleFacts, until: SentenceFacts): ForeignPlace | null {
  const lead = placesOf(facts.sentences.slice(0, 12)).find((place) => place.kind === "city");
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
  const own = placesOf([frame.facts]);
  const cities = own.filter((place) => place.kind === "city" && !movedOn.test(textAfter(frame.facts, place)));
  const countries = own.filter((place) => place.kind === "country");
  const stop = currentStop(facts, frame.facts);
  const first = cities[0];
  return {
    countries: countries.length > 0 || main.countries.length !== 1 ? distinct(countries) : main.countries,
    cities: first !== undefined ? [first] : stop === null ? [] : [stop],
  };
}

/** Headline, first sentences and the sentences of the main mission itself. */
function readMainPlaces(facts: ArticleFacts, frame: MissionFrame, taken: ReadonlySet<number>): MissionPlaces {
  const firstBody = facts.body[leadLength - 1]?.sentence.index ?? Infinity;
  const told = facts.sentences.filter(
    ({ sentence }) =>
      !taken.has(sentence.index) && (sentence.index <= firstBody || frame.sentences.has(sentence.index)),
  );
  const lead = placesOf(told);
  const countries = distinct(lead.filter((place) => place.kind === "country"));
  return { countries, cities: distinct(lead.filter((place) => place.kind === "city")) };
}

/** The places of every mission, in the order of the frames. */
export function readMissionPlaces(facts: ArticleFacts, frames: readonly MissionFrame[]): MissionPlaces[] {
  const mainFrame = frames.find((frame) => frame.isMain);
  const taken = new Set(
    frames.filter((frame) => frame !== mainFrame).flatMap((frame) => [...frame.sentences]),
  );
  const main =
    mainFrame === undefined ? { countries: [], cities: [] } : readMainPlaces(facts, mainFrame, taken);
  return frames.map((frame) => {
    if (frame === mainFrame) return main;
    if (mainFrame?.kind === "official_trip") return readStopPlaces(facts, frame, main);
    const own = placesOf(facts.body.filter(({ sentence }) => frame.sentences.has(sentence.index)));
    const inherits = own.length === 0;
    return {
      countries: inherits ? main.countries : distinct(own.filter((place) => place.kind === "country")),
      cities: inherits ? main.cities : distinct(own.filter((place) => place.kind === "city")),
    };
  });
}
