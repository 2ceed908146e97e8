// The nouns by which reports call an event, with the kind each stands for. A compound is named by its last noun:
// 전시상담회 is an exhibition, 투자유치 상담회 an investment session, 수출상담회 matchmaking.
import { matchedGroup } from "./matched-group";
import type { MissionKind } from "../records/article";
import type { Span } from "./span";

/** An event noun in an article. `quoted` if it stands in a quoted proper name. */
export interface EventMention extends Span {
  kind: MissionKind;
  word: string;
  /** A named fair of its own (CES 2023, 제22회 …박람회), not a stand or pavilion inside one. */
  isFair: boolean;
}

interface Entry {
  kind: MissionKind;
  source: string;
  isFair?: boolean;
}

/** Quoted names that say by a noun what they are; the others are fairs if firms take part in them. */
const telling =
  "사절단|개척단|촉진단|상담회|설명회|판촉|특판|홍보전|포럼|만찬|박람회|전시회|엑스포|대회|팝업|직판|공동관|[가-힣]전[’'”\"]|CES|MWC|MEDICA|IFA|SIAL|ANUGA|Anuga|FOODEX|EXPO|Expo|페어|쇼[’'”\"]";
const setUp = "운영|차리|차려|차렸|꾸리|꾸려|꾸렸|꾸몄|설치|마련|선보|조성|열어|열고|내고|냈";

const entries: readonly Entry[] = [
  // "‘걸푸드 2025’에 참가해": a quoted name without an event noun is the fair that firms went to.
  {
    kind: "exhibition",
    isFair: true,
    source: `(?<=(?:열린|열리는|개최된|개최되는|개막한|막을 올린)\\s(?:세계\\s최대\\s[가-힣\\s]{2,12}\\s)?)[‘'“"](?![^’'”"\\n]{0,30}(?:${telling}))[^’'”"\\n]{2,30}[’'”"]`,
  },
  // "제주관을 운영한", "‘성동관’을 처음 선보여": a stand of one's own at a fair.
  {
    kind: "exhibition",
    source: `[가-힣]{1,8}관(?=[’'”"]?[을를]\\s(?:[가-힣]{1,4}\\s)?(?:${setUp}))|단체관|통합관(?!에)`,
  },
  {
    kind: "investment_session",
    source:
      "투자\\s?설명회|투자유치\\s?(?:설명회|상담회)|투자\\s?포럼|비즈니스\\s?만찬|기업설명회|investment (?:briefing|session|forum)",
  },
  {
    kind: "trade_mission",
    source:
      "(?:[가-힣]{1,12}\\s?)?(?:사절단|개척단|촉진단|무역단)|(?:trade|export|business) (?:delegations?|missions?)",
  },
  {
    kind: "exhibition",
    source:
      "전시\\s?상담회|(?:[가-힣A-Za-z]{1,14}\\s)?(?:공동관|한국관|공동홍보관|홍보관|공동\\s?부스)|common booth|(?:joint |common )pavilion",
  },
  {
    kind: "matchmaking",
    source:
      "(?:수출|구매|무역|바이어|화상|온라인|비즈니스){0,3}\\s?상담회|연결의\\s?날|매칭\\s?(?:데이|상담회|행사)|비즈니스\\s?데이|export (?:consultation|matchmaking) (?:meeting|event)s?",
  },
  {
    kind: "exhibition",
    isFair: true,
    source:
      "박람회|전시회|엑스포|비엔날레|(?:상품|산업|용품|미용|식품|기계|의료기기|소비재|조선|전자|조명|가구|섬유|완구|주방|부품|안경|패션|뷰티|건축|농기계|자재|설비|공구|교역|자동차)전(?=[에이을은(\\s’'\"”])|세계한상대회|(?:한인|한상)\\s?비즈니스\\s?대회|세계대표자대회|기프트\\s?쇼|(?<![A-Za-z])(?:CES|MWC|MEDICA|FOODEX|EXPO|Expo|IFA|ANUGA|Anuga|SIAL)(?![A-Za-z])|페어(?=[에가를는\\s(’'])|Energy Week|(?:fabric |trade |gift )(?:show|fair)s?|exhibition|PREMIERE VISION",
  },
  {
    kind: "other",
    source:
      "(?:홍보)?판촉(?:전|행사|활동)?|팝업\\s?(?:스토어|매장|행사)|한인\\s?(?:축제|의\\s?날)|(?:sales )?promotion(?:al)? events?|sales events?|(?:기획)?홍보전|특판(?:전|행사)|직판(?:전|행사)|(?:수출\\s?)?선적식",
  },
  {
    kind: "official_trip",
    source:
      "(?:해외|미국|일본|중국|유럽|동남아)?\\s?출장(?!소|비)|순방|방문단|대표단|참관단|출장단|접견|투자유치단|방미|방일|방중",
  },
];
const pattern = new RegExp(entries.map((entry) => `(${entry.source})`).join("|"), "g");

/** The event nouns of a text in order, positions in it. "전시상담회에서" is one exhibition, not matchmaking. */
export function findEventMentions(text: string): EventMention[] {
  const mentions: EventMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const entry = entries[matchedGroup(match)];
    if (entry === undefined || match[0].length === 0) continue;
    const end = match.index + match[0].length;
    mentions.push({
      start: match.index,
      end,
      kind: entry.kind,
      word: match[0],
      isFair: entry.isFair ?? false,
    });
  }
  return mentions;
}
