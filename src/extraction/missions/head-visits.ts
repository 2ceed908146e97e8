// The head of an office abroad, whatever was held on the way.
import type { SentenceFacts } from "../article-facts";
import type { MainEvent } from "./leading-event";

const headVisits =
  /(?:지사|시장|군수|구청장)(?:는|은|가|이|[와과]\s[^,.]{0,30}[은는이가])\s[^.]{0,60}?(?:(?:방문|순방)(?:해|하고|하며|했|한다|할|길에|,\s)|(?:출장|순방|방문)길에|[을를]\s찾(?:아|았|는)|다녀[와왔온]|에서\s[^.]{0,14}(?:세일즈|외교)|출국[했한]|떠났|떠난다)|(?:방문|순방|출장)\s?중인\s[^,.]{0,16}(?:지사|시장|군수|구청장)/;
/** "김 시장을 단장으로 한 사절단", "지사가 이끄는 해외사절단": whom the head of an office leads travels with the office. */
const headLeads =
  /(?:지사|(?<!부)시장|(?<!부)군수|구청장)(?:[을를]\s(?:단장|대표)으로|[을를]\s비롯한|[이가]\s이끄는|[이가]\s이끈|\s등)\s[^.]{0,30}(?:단|일행)(?:은|이|을|\s\d+명)/;
const setsOut = /출국|떠[났난]|(?:방문|순방|출장)길|(?:방문|순방|출장)\s?중/;
/** "지사가 유럽을 방문": a part of the world is no place, but a goal. */
const goesToPartOfWorld =
  /(?:유럽|북미|남미|중남미|미주|동남아|중동|아프리카|중앙아시아|아세안)(?:\s[가-힣\d]{2,6})?[을를]\s(?:[가-힣]{2,4}\s)?(?:방문|순방|찾)/;

/** "농가를 방문해 베트남 수출을 격려했다": who visits a place names it before, who sets out may name it behind. */
function goesThere({ sentence, places }: SentenceFacts): boolean {
  const { text, start } = sentence;
  const visits = text.slice(Math.min(...places.map(({ end }) => end - start), text.length));
  return (
    setsOut.test(text) ||
    goesToPartOfWorld.test(text) ||
    /방문|순방|출장|찾[아았는]|다녀|세일즈|외교/.test(visits)
  );
}

/** The journey that a sentence tells, or null. Example: "강원도지사는 일본을 방문해 …" is one. */
export function findVisit(facts: SentenceFacts | undefined): MainEvent | null {
  if (facts === undefined) return null;
  const { text } = facts.sentence;
  if (facts.places.length === 0 && !goesToPartOfWorld.test(text)) return null;
  if (!(headVisits.test(text) && goesThere(facts)) && !headLeads.test(text)) return null;
  const mention = facts.events.find((event) => event.kind === "official_trip") ?? null;
  return { kind: "official_trip", mention, facts };
}
