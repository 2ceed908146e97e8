// The words by which reports say what a figure is: 상담, 계약추진, 협약, 계약 … A compound is read by its head, the last
// noun: 계약 상담 is a consultation, 계약 추진 an expectation. Names of events and places that contain such a word
// (상담회, 협약식, 판매장) are no result.
import { beginsWithAny, matchedGroup } from "../text/matched-group";
import { findMatches } from "../../reading/find-matches";

export type ResultSense =
  | "consultation"
  | "contract"
  | "contract_expected"
  | "mou"
  | "investment"
  | "investment_talk"
  | "sale"
  | "export"
  | "agreed"
  | "pending"
  | "shipment"
  | "budget"
  | "turnover";

/** A result word in a sentence, with positions in that sentence. */
export interface ResultWord {
  start: number;
  end: number;
  sense: ResultSense;
  /** A verb form (계약했다, 팔았다), which governs what stands before it. */
  verb: boolean;
}

/** One kind of result words; `source` is a pattern without capturing groups. */
export interface ResultEntry {
  sense: ResultSense;
  verb?: boolean;
  source: string;
}

const goods =
  "수출|구매|공급|판매|납품|현장|현지|실|본|독점|신규|대리점|에이전트|총판|출시|물품|거래|즉석|수출입|수출ㆍ입|수출·입";
/** Talks that were brought to their end are a contract: "계약 협상을 타결했다". */
const pending =
  "추진|예정(?![이일인]|으로|자)|예상|전망|가능|기대|의향|의사|추정|성사\\s?가능|제의|제안|유망|(?:협의(?!회|체)|논의|협상)(?![을를이]?\\s?(?:타결|마무리|매듭|끝))";

/** First fitting entry wins, so compounds stand before their parts. A new first letter goes into `resultWordInitials`. */
export const resultEntries: readonly ResultEntry[] = [
  {
    sense: "investment",
    source:
      "투자하는\\s(?:내용의\\s)?(?:투자\\s?)?(?:업무\\s?)?(?:양해각서|합의각서|협약|MOU)|투자\\s?(?:유치\\s?)?(?:양해각서|합의각서|협약|MOU|의향서|의향|확약|계약)|투자\\s?유치(?!단|설명|\\s?상담)|투자(?:금|액)|투자(?=를\\s(?:끌어|이끌|받|약속|유치))|투자(?:하겠|하기로)",
  },
  { sense: "mou", source: "(?:수출\\s?)?계약\\s?\\((?:MOU|업무협약|협약|양해각서)\\)" },
  {
    sense: "mou",
    source:
      "(?:(?:수출|업무|구매|공급|제휴|판매|납품|상호|교류|인재육성|거래|수출입|홍보)[·\\s]?){0,4}(?:MOU|M\\.O\\.U|LOI|협약(?!식|서(?!에\\s|를\\s)|을 위해|\\s?상대)|(?:약정|확약)서?(?!\\s?(?:서류|기간))|양해\\s?각서|의향서|구매의향)(?:\\s?\\((?:MOU|LOI|구매의향서|양해각서|업무협약|의향서)\\))?",
  },
  // With a bank, a university or a carrier it serves no sale.
  {
    sense: "mou",
    source:
      "(?:업무|판매|유통|수출)\\s?제휴(?!사|업체|기업|카드|처|상품|협약)(?=[를을]?\\s?(?:체결|맺(?!은)|협약|계약))(?<!(?:은행|대학교?|카드|보험|택배|병원)[와과]\\s(?:[^\\s.]{1,10}\\s){0,3}(?:업무|판매|유통|수출)\\s?제휴)",
  },
  {
    sense: "contract_expected",
    source:
      "(?:가|잠정\\s?|예비\\s?)(?:수출\\s?)?계약|구두\\s?(?:수출\\s?|구매\\s?)?계약|(?:들여오|들여가|사들이|구매하|구입하|주문하|수입하)겠(?!다는\\s(?:구매|수입|구입)?의향서)|(?:구매|계약|거래|수입|수출)\\s(?:의향|의사)(?!서)",
  },
  // "향후 1년 내 계약체결 상담액": what was talked over as a contract to come.
  {
    sense: "contract_expected",
    source:
      "계약\\s?(?:체결\\s?)?(?:가능\\s?)?상담액?(?<=(?:년|개월)\\s?(?:내|이내|안)(?:에)?\\s계약\\s?(?:체결\\s?)?(?:가능\\s?)?상담액?)",
  },
  // Investors are no buyers: what was talked over with them is no 상담 of exports.
  {
    sense: "investment_talk",
    source: "(?<!수출\\s?(?:[·ㆍ,/]|및|와|과)\\s?)투자\\s?(?:유치\\s?)?상담(?!회|장)",
  },
  {
    sense: "consultation",
    source:
      "(?:(?:수출|구매|무역|바이어|거래|계약|비즈니스|제품)\\s?)?상담(?!회|장|소|사|원|센터|부스|창구|역|관|석|에서|에\\s?(?:나|들어|참)|을\\s?위|\\s?상대|\\s?(?:부스|창구|장소))|비즈니스\\s?미팅",
  },
  {
    sense: "contract_expected",
    source: `(?:(?:${goods})\\s?){0,4}계약\\s?(?:체결\\s?|성사\\s?)?(?:${pending}|\\((?:예정|예상|추진|가능|의향)\\))(?:\\((?:예상|추정|잠정|MOU\\s?포함)\\))?(?!을\\s?위)`,
  },
  // "1년 안에 맺어질 것으로 보는 계약", "올해 안에 기대하는 계약": the words in front tell that it is expected.
  {
    sense: "contract_expected",
    source:
      "(?:수출\\s?)?계약(?<=(?:것으로\\s(?:보는|보이는|(?:예상|기대|전망)(?:되는|하는))|(?:예상|기대|전망)[되하]는)\\s(?:수출\\s?)?계약)(?!직|금|\\s?상대|기간)",
  },
  {
    sense: "contract",
    verb: true,
    source: `(?:구매|구입|매입)[한했](?<=바이어(?:들)?[은는이가][^.,]{0,33})|사들였|사들인(?!다)|사\\s갔|들여갔|(?:(?:${goods})\\s?){0,4}계약(?:했|한(?!\\s?것)|해|하는|하고|돼|됐|된)`,
  },
  {
    sense: "contract",
    source: `(?:(?:${goods})\\s?){0,4}(?:계약(?!직|금(?!액)|\\s?상대|기간)|발주|수주)|(?:사전\\s?)?주문(?!자|형|제작)|오더(?!메이드)|성약(?!\\s?가능)`,
  },
  // "60만 달러의 수출을 성사시켰다": exports that were closed are what a contract is.
  { sense: "contract", source: "수출(?=[을이]\\s(?:성사|확정))" },
  { sense: "shipment", verb: true, source: "실어\\s?보내|선적" },
  {
    sense: "agreed",
    verb: true,
    source:
      "(?:대|팔|(?<![가-힣])사|공급하|수출하|납품하|넘기|거래하|구매하|사들이|들여가|들여오|내보내|보내|사\\s?가|받|수입하|판매하|구입하)기로|(?:납품|공급)(?:한다|하게|키로|된다)|(?:구매|구입|매입)(?:한다|하게)|사들인다|사들이게|(?:공급|납품|수출|판매|구매|구입|수입)(?:하는\\s(?:것|데)에?|에|[을를]|하기로)\\s(?:최종\\s)?합의|거래(?:를|를\\s새로)\\s(?:텄|트기로|성사)|(?<=어치(?:를|\\s[가-힣]{1,8}[을를])\\s)수출(?:한다|하게)|서명(?:까지|을)\\s?(?:마친|끝낸|받은|한)|도장(?:까지|을)\\s?찍은|약속(?:했|받|하고)|기로\\s(?<=어치(?:를|\\s[가-힣]{1,8}[을를])\\s[^.]{0,28})(?<!투자하기로\\s)|들어가게(?<=어치가\\s들어가게)|들어간다(?<=어치가\\s들어간다)",
  },
  // "8만 달러의 거래를 놓고 협의 중": a deal still talked about.
  { sense: "contract_expected", source: "거래(?=를\\s(?:놓고|두고|논의|협의|추진|타진))" },
  { sense: "turnover", source: "매출(?:액|고)?|거래액" },
  {
    sense: "sale",
    source:
      "(?:현장\\s?)?판매(?!장|전|점|처|망|상(?!담)|원|권|법인|행사|업|사(?!례)|대|로|하기(?!도)|할|하는\\s?업체)(?:액|고)?",
  },
  {
    sense: "sale",
    verb: true,
    source:
      "팔(?:았|렸|린|려\\s?나|아\\s?치|아치|고(?=,|\\s(?!있|싶))|며(?=\\s)|아(?=,|\\s(?!온|오|왔|달|주|줄|준|보|봤|볼)))|완판|매진|동났|동이\\s났",
  },
  {
    sense: "budget",
    source:
      "사업비|예산|보조금|지원금|지원(?=받|을\\s받|한다|했|하기|키로)|융자|자금|상사업비|기금|한도|들인|들여(?!온|와|오)|투입",
  },
  {
    sense: "pending",
    verb: true,
    source:
      "추진(?:하고|\\s?중|하는|한다|할|될|되는|되고)|성사될|이어질\\s?것|이뤄질\\s?것|(?:협의|논의|조율|협상)(?:[가이]\\s(?:이어|계속|진행|오가)|하고\\s있|를\\s(?:시작|계속|벌이|이어|진행|앞두)|을\\s(?:계속|벌이|이어|진행)|\\s?중)|(?:이야기|얘기|협상)(?:[를을]\\s(?:이어|나누|벌이|진행)|[가이]\\s오(?:가|고\\s가)[고는])",
  },
  {
    sense: "export",
    source:
      "들여온다|들여오|수입(?:한다|하며|했다)|수출(?:액|실적|고)?(?!상담|계약|협약|기업|업체|시장|입|길|초보|유망|품|지원|보험|단지|촉진|협회|업|금융|의\\s?탑|을\\s?위|\\s?(?:상담|계약|협약|MOU|초보|유망|기업|업체|시장|지원|물꼬|촉진|양해|의향|증대|확대|활성|길|전략|판로|효과))",
  },
];

/**
 * Reads result words by a vocabulary, of whose entries the first fitting one wins.
 * @param join turns the alternatives of all entries into the whole pattern
 */
export function resultWordReader(
  vocabulary: readonly ResultEntry[],
  join: (alternatives: string) => string = (alternatives) => alternatives,
): (text: string) => ResultWord[] {
  const pattern = new RegExp(join(vocabulary.map(({ source }) => `(${source})`).join("|")), "g");
  return (text) =>
    findMatches(pattern, text).flatMap((match) => {
      const entry = vocabulary[matchedGroup(match)];
      if (entry === undefined) return [];
      const { index: start } = match;
      return [{ start, end: start + match[0].length, sense: entry.sense, verb: entry.verb ?? false }];
    });
}

/**
 * The first letters of all entries. Most letters of a text begin no result word; they are passed over by this one look
 * in place of one at each entry.
 */
export const resultWordInitials =
  "LM가거계공교구기납내넘논대도독동들매무물바받발보본비사상서선성수신실약양얘업에예오완융의이인자잠제조주즉지총추출투판팔한현협홍확";

const readWords = resultWordReader(
  resultEntries,
  (alternatives) => `${beginsWithAny(resultWordInitials)}(?:${alternatives})`,
);

/** The result words of a sentence in order. Example: "수출 계약 추진 643만 달러" has one, 수출 계약 추진. */
export function findResultWords(text: string): ResultWord[] {
  return readWords(text);
}
