// One made-up article: its text sentence by sentence, with the records that its sentences state and where.
import { josa } from "es-hangul";
import {
  articleRecord,
  type ArticleRecord,
  type Evidence,
  type MissionStatus,
} from "../../src/records/article";
import { koreanMoney } from "../../src/records/money-text";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import type { Deal, MadeUpEvent } from "./made-up-event";
import type { SeededRandom } from "./seeded-random";

type OutcomeInput = ArticleRecord["outcomes"][number];

/** How an article stands to its event: a plan has targets, a further outlet carries the release of the first. */
export interface Telling {
  status: MissionStatus;
  publishedOn: string;
  outlet: string;
}

const fillers: [string, ...string[]] = [
  "현지 유통망을 먼저 살핀 뒤 품목별로 상담 상대를 미리 짝지었다",
  "통역과 차량을 대고 표본 운송비도 절반을 보탰다",
  "인증과 통관에서 막히던 일을 현장에서 물어볼 수 있었다",
  "다음 달에는 보낸 견본의 반응을 기업마다 확인할 계획이다",
  "처음 수출에 나선 기업이 셋 가운데 하나를 넘었다",
  "가격보다 납기와 포장을 묻는 구매자가 많았다",
  "환율이 흔들려도 주문을 나누어 받기로 한 곳이 있었다",
  "참가 기업은 지난해보다 품목이 고르게 나뉘었다",
  "온라인 상담실을 따로 두어 오지 못한 구매자와도 이야기했다",
  "지역 대학의 학생들이 통역과 안내를 맡았다",
];

/** Writes sentence after sentence and tells where each stands. */
class ArticleText {
  text = "";

  say(sentence: string): Evidence {
    const start = this.text.length;
    this.text += `${sentence}.\n`;
    return { start, end: start + sentence.length, quote: sentence, alignment: "exact" };
  }

  /** Where a stretch of a sentence stands that has been said. */
  within(sentence: Evidence, quote: string): Evidence {
    const start = sentence.start + sentence.quote.indexOf(quote);
    return { start, end: start + quote.length, quote, alignment: "exact" };
  }
}

/**
 * The article with its records; extraction is left out, so that a benchmark of the import measures the import.
 * @param number tells it apart from every other
 */
export function writeArticle(
  number: number,
  event: MadeUpEvent,
  telling: Telling,
  chance: SeededRandom,
): IncomingArticle {
  const text = new ArticleText();
  const isPlan = telling.status === "planned";
  const title = `${event.host} ${event.name} ${isPlan ? "떠난다" : "마무리"}`;
  const headline = text.say(title);
  const lead = text.say(
    `${josa(event.host, "은/는")} ${event.startOn}부터 ${event.endOn}까지 ${event.place.country} ` +
      `${event.cities.join("·")}에서 ${josa(event.name, "을/를")} ${isPlan ? "연다" : "열었다"}고 밝혔다`,
  );
  const firms = text.say(`이번 행사에는 ${event.named.join(", ")} 등 ${event.firmCount}개 기업이 함께한다`);
  for (let index = 0; index < 4; index += 1) text.say(filler(event, chance));
  const outcomes = isPlan ? [target(event, text)] : results(event, text, chance);
  for (let index = 0; index < 3; index += 1) text.say(filler(event, chance));
  const record = articleRecord.parse({
    id: `made-up-${number}`,
    title,
    url: `https://news.example.kr/${number}`,
    outlet: telling.outlet,
    publishedOn: telling.publishedOn,
    relevant: true,
    missions: [missionOf(event, telling.status, { headline, lead, firms })],
    outcomes,
  });
  return { record, text: text.text };
}

function filler(event: MadeUpEvent, chance: SeededRandom): string {
  const firm = chance.pick(event.firms);
  return `${firm} 관계자는 "${chance.pick(fillers)}"며 ${chance.whole(2, 98)}% 가운데 ${chance.pick(fillers)}고 했다`;
}

function missionOf(
  event: MadeUpEvent,
  status: MissionStatus,
  said: Record<"headline" | "lead" | "firms", Evidence>,
): object {
  const { name, kind, home, host, place, cities, startOn, endOn, firmCount, named } = event;
  return {
    name,
    kind,
    ...home,
    organisers: [host],
    countries: [place.country],
    cities,
    startOn,
    endOn,
    firmCount,
    firms: named,
    status,
    hostLevel: home.municipality === null ? "province" : "municipality",
    format: "abroad",
    evidence: {
      name: [said.headline],
      organisers: [said.lead],
      countries: [said.lead],
      cities: [said.lead],
      startOn: [said.lead],
      endOn: [said.lead],
      firmCount: [said.firms],
      firms: [said.firms],
    },
  };
}

function target(event: MadeUpEvent, text: ArticleText): Partial<OutcomeInput> {
  const raw = koreanMoney(event.consultation.amount, "USD");
  const sentence = text.say(`도는 ${raw} 상담을 목표로 잡았다`);
  const quote = text.within(sentence, `${raw} 상담을 목표`);
  return { ...stated("consultation", event.consultation.amount, raw, quote), happened: false };
}

function results(event: MadeUpEvent, text: ArticleText, chance: SeededRandom): Partial<OutcomeInput>[] {
  const { consultation, expected, deals } = event;
  const talked = koreanMoney(consultation.amount, "USD");
  const hoped = koreanMoney(expected.amount, "USD");
  const sentence = text.say(
    `상담은 ${consultation.count}건 ${talked}에 이르렀고 ${hoped} 규모의 계약을 추진하게 됐다`,
  );
  const totals = [
    {
      ...stated(
        "consultation",
        consultation.amount,
        talked,
        text.within(sentence, `${consultation.count}건 ${talked}`),
      ),
      count: consultation.count,
    },
    stated("contract_expected", expected.amount, hoped, text.within(sentence, `${hoped} 규모의 계약을 추진`)),
  ];
  return [...totals, ...deals.map((deal) => dealOf(deal, text, chance))];
}

function dealOf(deal: Deal, text: ArticleText, chance: SeededRandom): Partial<OutcomeInput> {
  const raw = koreanMoney(deal.amount, deal.currency);
  const form = deal.kind === "mou" ? "업무협약을 맺었다" : "수출 계약을 맺었다";
  const adverb = chance.pick(["이날", "현장에서", "상담 끝에", "둘째 날"]);
  const sentence = text.say(`${josa(deal.firm, "은/는")} ${adverb} ${deal.buyer}와 ${raw} 규모의 ${form}`);
  const quote = text.within(sentence, `${deal.buyer}와 ${raw} 규모의 ${form}`);
  return {
    ...stated(deal.kind, deal.amount, raw, quote),
    currency: deal.currency,
    firm: deal.firm,
    counterparty: deal.buyer,
    evidence: { firm: [sentence], counterparty: [sentence] },
  };
}

function stated(
  kind: OutcomeInput["kind"],
  amount: number,
  rawAmount: string,
  { quote, start, end }: Evidence,
): Partial<OutcomeInput> {
  return { mission: 0, kind, amount, currency: "USD", rawAmount, happened: true, quote, start, end };
}
