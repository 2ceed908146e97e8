// The name of a signing that is an event of its own: its partners, else what it is for, as the article spells it.
import type { ArticleFacts } from "../article-facts";
import { eventPhraseStart, weighPhrase } from "../events/event-phrases";
import { findMatches } from "../../reading/find-matches";

const agreementNoun = /(?:수출\s?|업무\s?|구매\s?|공급\s?){0,2}(?:협약|MOU|양해각서|계약)(?!식|서)/g;
const signedFor = /수출(?=(?:을|\s확대를|\s활성화를|\s증대를)\s위(?:한|해)\s)/;

/** "양파즙 수출" in "양파즙 수출을 위한 업무협약". */
function aimOf(text: string): string | null {
  const at = text.search(signedFor);
  return at < 0 ? null : text.slice(eventPhraseStart(text, at, at + 2), at + 2).trim();
}

function tellingOf(name: string): number {
  return weighPhrase({ name, quoted: false });
}

/** "…과 양파즙 수출을 위한 업무협약": an agreement is called by its partners, else by what it is for. */
export function readAgreementName(facts: ArticleFacts, partners: readonly string[]): string {
  if (partners.length > 0) return `${partners.join("·")} 업무협약`;
  const lead = facts.sentences.slice(0, 5).map(({ sentence }) => sentence.text);
  const aim = lead.map(aimOf).find((words) => words !== null) ?? null;
  const names = lead.flatMap((text) =>
    findMatches(agreementNoun, text).map((match) => {
      const end = match.index + match[0].length;
      return text.slice(eventPhraseStart(text, match.index, end), end).trim();
    }),
  );
  const best = names.reduce((top, name) => (tellingOf(name) > tellingOf(top) ? name : top), "업무협약");
  if (aim !== null && best.length < 8) return `${aim} ${best.replace(/^수출\s?/, "")}`;
  const { spelling } = facts.host;
  return best === "업무협약" && spelling !== null ? `${spelling} ${best}` : best;
}
