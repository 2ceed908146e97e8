// Who holds a mission: the host as the text spells it, and those the text says hold it with it (주최, 주관, 공동,
// 함께 추진). Firms and guests are no organisers.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { readNameBefore, stripLegalForm } from "../words/name-phrase";
import type { Span } from "../text/span";
import { findMatches } from "../../reading/find-matches";

export interface Organiser extends Span {
  name: string;
}

const holds =
  /주최|주관|공동|함께\s(?:추진|꾸린|마련|보낸|나간|개최)|손잡고|보낸|내보|파견|마련|개최|차려|차린|지원하고|진행한|냈다|열었|협력|맞잡|꾸린|열고|열어|뽑|나선다|선발/;
const body =
  /[가-힣A-Za-z0-9]{0,16}(?:협회|공사|진흥원|진흥공단|테크노파크|상공회의소|총연합회|연합회|지회|중앙회|지부|지역본부|무역관|사업단|개발청|위원회|공단|재단|진흥재단|센터|협의회|중소기업청|중기청|고용노동부|행정안전부|농림축산식품부|산업통상자원부|KOTRA|코트라|무공|무역협회)(?:\([^)\n]{1,10}\))?(?:\s(?:[가-힣]{2,8}(?:지부|본부|지회|사무소|센터|지사)))?/g;
const roleAfter = /^(?:이|가|은|는|와|과|,|·|ㆍ|\s및|\s등)/;

/** The body that holds a foreign fair every year is not who sends the firms. */
const yearly = /^(?:이|가)\s(?:매년|해마다)/;

/** Whether a position stands inside quoted speech, which tells wishes, not roles. */
function isSpeech(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf("“") > before.lastIndexOf("”") ||
    (before.split('"').length % 2 === 0 && text.includes('"', at))
  );
}

function bodiesIn(facts: SentenceFacts): Organiser[] {
  const { text, start } = facts.sentence;
  return findMatches(body, text).flatMap((match) => {
    const end = match.index + match[0].length;
    if (!roleAfter.test(text.slice(end, end + 3)) || isSpeech(text, match.index)) return [];
    if (yearly.test(text.slice(end, end + 8))) return [];
    const name = readNameBefore(text, end);
    if (name === null) return [];
    return [{ name: stripLegalForm(name.text), start: start + name.start, end: start + name.end }];
  });
}

/** Whether the sentence says of its subjects that they hold the event: its predicate does, not a clause about firms. */
function tellsHolding(facts: SentenceFacts): boolean {
  return holds.test(facts.sentence.text) && !/에서는\s.*참석했다/.test(facts.sentence.text);
}

/** The organisers told in a mission's sentences; the host first if it is one. */
export function readOrganisers(
  facts: ArticleFacts,
  sentences: readonly SentenceFacts[],
  partners: readonly Organiser[],
): Organiser[] {
  const { host } = facts;
  const found: Organiser[] = [];
  if (host.spelling !== null && host.span !== null)
    found.push({ name: host.spelling, ...spanOfSpelling(facts, host.spelling, host.span) });
  for (const one of sentences.slice(0, 4)) {
    if (tellsHolding(one)) found.push(...bodiesIn(one));
  }
  const all = [...found, ...partners];
  return all.filter((one, index) => all.findIndex((other) => other.name === one.name) === index);
}

function spanOfSpelling(facts: ArticleFacts, spelling: string, fallback: Span): Span {
  const start = facts.text.indexOf(spelling);
  return start < 0 ? { start: fallback.start, end: fallback.end } : { start, end: start + spelling.length };
}
