// Names of participating firms, in the five ways reports give them: with their legal form (㈜다린), in a list that
// ends in a number (A, B 등 9개사), in a bulleted list (▲A ▲B), in a list with seats or directors (A(전주), B(정읍)),
// and as the subject of a figure of their own (산동금속은 … 계약했다). A word that could be anything is no name.
import type { FirmName } from "../text/firm-name";
import type { SentenceFacts } from "../article-facts";
import { findEnglishFirms } from "./english-firms";
import { findSignings } from "./agreements";
import { findParallelFirms } from "./distribution";
import { findPair } from "../parties/paired-names";
import { isDescribedBuyer, tellsBuying } from "../parties/buyers";
import { findDealingLists } from "./dealing-lists";
import { findDescribedFirms } from "./described-firms";
import { findSubject } from "./figure-firms";
import { findGoodsOwners } from "./goods-owners";
import { findSpeakingFirms } from "./firm-speakers";
import { readListItems } from "../parties/firm-lists";
import { atSentence, findFirmsByLegalForm, findMarkedFirms, metFirms } from "./marked-firms";
import { findParticipants, isParticipantsLabel } from "./participant-lists";
import { onceFor } from "../text/once-for";
import { contains } from "../text/span";
import { findMatches } from "../../reading/find-matches";

const someFirms =
  /(?:\s?등|\s외)\s?(?:총\s|모두\s)?(?:[가-힣·ㆍ]{0,7}[^을를은는가의에서\s]\s){0,5}\d+여?\s?(?:개\s?(?:[가-힣]{2,4}\s?){0,2}(?:사|업체|기업|회사)|곳)/g;
const countedRow =
  /(?<!등|등\s총|등\s모두)\s(\d{1,2})개\s?(?:(?:중소|벤처|도내|관내|지역|참가|수출)\s?)?(?:사|업체|기업|회사)(?=[가-힣]{0,2}\s)/g;
const met = /무역상사|현지|해외|외국|바이어|매장|기관|단체|대학|구매/;
/** "한편 지난해는 A 등 10개 업체가 …": who went with an earlier event. */
const ofEarlierYear = /^(?:한편,?\s)?(?:지난해|작년|재작년)(?:는|에는|엔|의\s경우|,)\s(?!\d{1,2}월)/;
/** A press release tells its results in items without a full stop; they are no headlines. */
const itemOfRelease = /^[○□ㅇ◦•·ㆍ-]\s/;

function beforeCount(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!/등|\s외\s/.test(text)) return [];
  return findMatches(someFirms, text).flatMap((match) => {
    // "A, B 등 현지 유통매장 5곳", "… 등 바이어 30개사": whom they met.
    if (metFirms.test(text.slice(match.index + match[0].length)) || met.test(match[0])) return [];
    const items = readListItems(text, match.index);
    // "의료 제품이나 소비재, 전기차 등 지역 기업 11개사": what they make.
    if (/(?:이나|관련)\s$/.test(text.slice(0, items[0]?.start ?? 0).slice(-8))) return [];
    return items.map(({ name, start }) => atSentence(facts, name, start));
  });
}

/** "A, B, C 3개사는": the number behind a list without 등, which is that of its members. */
function inCountedRow(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes("개")) return [];
  return findMatches(countedRow, text).flatMap((match) => {
    if (metFirms.test(text.slice(match.index + match[0].length))) return [];
    const items = readListItems(text, match.index);
    return items.length === Number(match[1])
      ? items.map(({ name, start }) => atSentence(facts, name, start))
      : [];
  });
}

/** Whose sums a sentence tells; who buys for a sum is none of the firms. */
function ofFigures(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  return facts.figures.flatMap(({ figure, kind }) => {
    // Who invests in the region is no firm of it.
    if (kind === "investment" || tellsBuying(text.slice(figure.end - start))) return [];
    const pair = findPair(text, 0, figure.start - start)?.firm;
    if (pair !== undefined) return [atSentence(facts, pair.name, pair.start)];
    return findSubject(facts, figure, kind) ?? [];
  });
}

/** What one sentence tells of firms, in its order. */
const namedIn = onceFor((facts: SentenceFacts): FirmName[] => {
  const named = [
    ...findFirmsByLegalForm(facts),
    ...beforeCount(facts),
    ...inCountedRow(facts),
    ...findParticipants(facts),
    ...findDealingLists(facts),
    ...findMarkedFirms(facts),
    ...findGoodsOwners(facts),
    ...findSpeakingFirms(facts),
    ...findDescribedFirms(facts),
    ...findParallelFirms(facts),
    ...findSignings([facts]).flatMap(({ firm, historic }) => (firm === null || historic ? [] : [firm])),
    ...findEnglishFirms(facts),
    ...ofFigures(facts),
  ];
  const sellers = named.filter(
    (firm) => !contains(facts.sentence, firm) || !isDescribedBuyer(facts.sentence, firm),
  );
  return sellers.sort((a, b) => a.start - b.start);
});

/** The firms named in the sentences of one mission, each once, in the order of the text. */
export function findFirmNames(sentences: readonly SentenceFacts[]): FirmName[] {
  const found = sentences
    .filter(
      ({ sentence }) =>
        (!sentence.isHeadline && !ofEarlierYear.test(sentence.text)) ||
        itemOfRelease.test(sentence.text) ||
        isParticipantsLabel(sentence.text),
    )
    .flatMap(namedIn);
  const byName = new Map<string, FirmName>();
  for (const firm of found) {
    const key = firm.name.replace(/\s/g, "");
    if (!byName.has(key)) byName.set(key, firm);
  }
  return [...byName.values()];
}
