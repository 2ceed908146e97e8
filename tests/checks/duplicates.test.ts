// D01–D06: what was told twice, and names in several spellings.
import { describe, expect, it } from "vitest";
import { severalSpellings } from "../../src/checks/duplicates/spellings";
import { runChecks } from "../../src/checks/run-checks";
import { blankRow } from "../../src/records/rows";
import { sourceTexts } from "../../src/records/tables/articles";
import { counterparties } from "../../src/records/tables/references";
import {
  add,
  all,
  article,
  clean,
  edit,
  figure,
  findingsAfter,
  testRule,
  told,
  type Change,
} from "./clean-report";
import { outcome, participant, report } from "./report-builder";

const secondArticle = add({ articles: [article("A-2", { publishedOn: "2026-10-13" })] });
const again = (values: object) =>
  all(
    secondArticle,
    add({
      outcomes: [
        figure("O-5", {
          ...{
            articleId: "A-2",
            kind: "contract",
            count: 1,
            amount: 350_000,
            rawAmount: "35만 달러",
            firm: "가온테크",
          },
          ...{ counterparty: "비엣무역사", quote: "가온테크가 비엣무역사와 35만 달러 계약", ...values },
        }),
      ],
    }),
  );

describe("D01", () => {
  testRule({
    hit: again({}),
    finding: {
      rule: "D01",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "집계여부",
      value: "집계",
      message: "같은 성과로 보이는 행이 있습니다: 가온테크·비엣무역사 계약 35만 달러(2행).",
      messageEn: "These rows look like one result: 가온테크·비엣무역사 Contracts USD 350,000 (2 rows).",
      evidence: "신문 A-2 2026-10-13(O-5): 금액·상대방·수출기업·행사·건수·귀속일 같음(1점); 기준 0.75점",
      evidenceEn:
        "신문 A-2 2026-10-13 (O-5): same sum, counterparty, firm, mission, count, day (score 1); limit 0.75",
      fix: "하나만 집계",
      changes: [
        { table: "성과", recordId: "O-5", key: "counting", value: "duplicate" },
        { table: "성과", recordId: "O-5", key: "partOf", value: "O-3" },
      ],
    },
    near: {
      "of another buyer": again({ counterparty: "다낭상사" }),
      "of another sum": again({
        amount: 380_000,
        rawAmount: "38만 달러",
        quote: "가온테크가 비엣무역사와 38만 달러 계약",
      }),
      "of a plan": again({ resultStatus: "planned", counting: "reference" }),
      "of a 지회 and its 본부": all(
        edit("outcomes", "O-4", {
          amount: null,
          currency: null,
          rawAmount: null,
          counterparty: "무역협회 하노이지회",
          quote: "나래푸드는 무역협회 하노이지회와 협약을 맺었다",
        }),
        again({
          kind: "mou",
          amount: null,
          currency: null,
          rawAmount: null,
          firm: null,
          counterparty: "무역협회",
          quote: "무역협회와 협약을 맺었다",
          count: null,
        }),
      ),
    },
  });

  const told01 = (change: Change) =>
    findingsAfter(change)
      .filter(({ rule }) => rule === "D01")
      .map(({ message }) => message);
  const english = {
    ...{ firm: "Gaon Tech", counterparty: "Viet Trade Co., Ltd.", rawAmount: "$350,000" },
    quote: "Gaon Tech signed a $350,000 export contract with Viet Trade Co., Ltd.",
  };

  it("does not take names in two scripts for two names, within one event", () => {
    expect(told01(again(english))).toEqual([
      "같은 성과로 보이는 행이 있습니다: 가온테크·비엣무역사 계약 35만 달러, Gaon Tech·Viet Trade Co., Ltd. 계약 35만 달러.",
    ]);
    const elsewhere = add({ missions: [{ ...clean.missions[0]!, missionId: "M-2", parentMission: "M-1" }] });
    expect(told01(all(elsewhere, again({ ...english, mission: "M-2" })))).toEqual([]);
    expect(told01(again({ ...english, firm: "나래푸드" }))).toEqual([]);
  });

  it("takes names in two scripts in one sentence for two names", () => {
    const quote = "가온테크는 비엣무역사, VINA MART와 35만 달러씩 계약을 맺었다";
    const each = again({ articleId: "A-1", counterparty: "VINA MART", quote });
    expect(told01(all(edit("outcomes", "O-3", { quote }), each))).toEqual([]);
  });

  it("meets a sum that one row restates in the currency of the other, without any rate", () => {
    const restated = edit("outcomes", "O-3", { amountAlso: 490_000_000, currencyAlso: "KRW" });
    const won = (values: object) =>
      again({
        ...{ amount: 490_000_000, currency: "KRW", rawAmount: "4억 9,000만 원" },
        ...{ quote: "가온테크가 비엣무역사에 4억 9,000만 원어치를 수출하기로 계약", ...values },
      });
    expect(told01(all(restated, won({})))).toEqual([
      "같은 성과로 보이는 행이 있습니다: 가온테크·비엣무역사 계약 35만 달러, 가온테크·비엣무역사 계약 4억 9,000만 원.",
    ]);
    expect(told01(won({}))).toEqual([]);
  });

  it("tells of a row that was copied with its 성과번호, and fixes nothing by that number", () => {
    const copy = { ...clean.outcomes[2]!, amount: 3_500_000, firm: "다올산업" };
    const found = findingsAfter(add({ outcomes: [copy] }));
    expect(found.find(({ rule }) => rule === "D01")).toEqual({
      rule: "D01",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "성과번호",
      value: "O-3",
      message: "번호 O-3인 행이 2개입니다. 행을 복사했으면 번호를 새로 적으세요.",
      messageEn: "2 rows have the number O-3. Give a copied row a number of its own.",
      evidence: "성과 표의 3번째, 5번째 행",
      evidenceEn: "Rows 3, 5 of the table Outcomes",
      fix: "복사한 행은 번호를 바꾸거나 삭제",
    });
    const wrong = found.find(({ rule }) => rule === "Q02");
    expect([wrong?.value, wrong?.changes]).toEqual(["3500000", undefined]);
  });

  it("meets a buyer under an alias of 상대방", () => {
    const alias = { ...blankRow(counterparties), counterpartyName: "비엣무역사", aliases: "VIET TRADE" };
    const hidden = again({ counterparty: "Viet Trade", quote: "가온테크가 Viet Trade와 35만 달러 계약" });
    const found = findingsAfter(all(add({ counterparties: [alias] }), hidden));
    expect(found.filter(({ rule }) => rule === "D01").map(({ recordId }) => recordId)).toEqual(["O-3"]);
  });
});

describe("D02", () => {
  const copied = (text: string, values: object = {}) =>
    all(add({ articles: [article("A-2", { publishedOn: "2026-10-13", ...values })] }), told, (rows) => ({
      ...rows,
      sourceTexts: rows.sourceTexts.map((row) => ({
        ...row,
        text: row.id === "A-1" ? `${row.text ?? ""}${release}` : text,
      })),
    }));
  const release =
    "경남 진주시는 베트남에서 지역 농식품과 기계 기업의 판로를 넓히려고 사절단을 보냈다. 시는 통역과 상담장을 마련했고 기업은 시장 조사를 함께 했다. ".repeat(
      4,
    );
  const opening = "기사 A-1\n" + clean.outcomes.map(({ quote }) => `${quote ?? ""}.\n`).join("");
  testRule({
    hit: copied(`${opening}${release} (신문 A-2)`),
    finding: {
      rule: "D02",
      severity: "warning",
      table: "기사",
      recordId: "A-1",
      column: "대표기사",
      value: null,
      message: "같은 보도자료를 옮긴 기사입니다(2건).",
      messageEn: "These 2 articles carry one release.",
      evidence: "신문 A-1 2026-10-12 ‘기사 A-1’, 신문 A-2 2026-10-13 ‘기사 A-2’",
      fix: "대표기사 지정",
      changes: [
        { table: "기사", recordId: "A-1", key: "isPrimary", value: "yes" },
        { table: "기사", recordId: "A-1", key: "sameReleaseGroup", value: "A-1" },
        { table: "기사", recordId: "A-2", key: "sameReleaseGroup", value: "A-1" },
      ],
    },
    near: {
      "of another story": copied(
        "진주시는 내년에도 사절단을 보낼 계획이며 참가할 기업을 봄에 모집한다고 알렸다. ".repeat(9),
      ),
      "where one of them stands for the others": copied(`${opening}${release}`, { isPrimary: "yes" }),
    },
  });

  it("meets copies with an article between them whose text is missing", () => {
    const between = add({ articles: [article("A-9", { publishedOn: "2026-10-14" })] });
    const withoutText: Change = (rows) => ({
      ...rows,
      sourceTexts: rows.sourceTexts.filter(({ id }) => id !== "A-9"),
    });
    const found = findingsAfter(all(between, copied(`${opening}${release}`), withoutText));
    expect(found.filter(({ rule }) => rule === "D02").map(({ evidence }) => evidence)).toEqual([
      "신문 A-1 2026-10-12 ‘기사 A-1’, 신문 A-2 2026-10-13 ‘기사 A-2’",
    ]);
  });
});

describe("D03", () => {
  const twin = (values: object) =>
    add({
      missions: [
        {
          ...clean.missions[0]!,
          missionId: "M-2",
          name: "경남 베트남 무역사절단",
          organisers: "한국무역협회 경남본부",
          hostLevel: "agency",
          municipality: null,
          firmCount: null,
          ...values,
        },
      ],
    });
  testRule({
    hit: twin({}),
    finding: {
      rule: "D03",
      severity: "warning",
      table: "행사",
      recordId: "M-2",
      column: "주최",
      value: "한국무역협회 경남본부",
      message: "서로 다른 기관이 같은 행사를 보고했습니다: 진주시; 진주상공회의소 / 한국무역협회 경남본부.",
      messageEn: "Different bodies report the same event: 진주시; 진주상공회의소 / 한국무역협회 경남본부.",
      evidence: "진주시 베트남 무역사절단(M-1) / 경남 베트남 무역사절단",
      evidenceEn: "진주시 베트남 무역사절단 (M-1) / 경남 베트남 무역사절단",
      fix: "한 행사로 합치기",
    },
    near: {
      "of another day": twin({ startOn: "2026-10-06" }),
      "of another province": twin({ province: "경북" }),
      "of a part of it": twin({ parentMission: "M-1" }),
      "of one body": twin({ organisers: "진주시", hostLevel: "municipality" }),
    },
  });
});

describe("D03 of one body", () => {
  const typedAgain = (values: object) =>
    add({ missions: [{ ...clean.missions[0]!, missionId: "M-2", firmCount: null, ...values }] });
  testRule({
    hit: typedAgain({ name: "진주시 베트남무역사절단" }),
    finding: {
      rule: "D03",
      severity: "warning",
      table: "행사",
      recordId: "M-2",
      column: "사업명",
      value: "진주시 베트남무역사절단",
      message: "같은 행사로 보이는 행이 있습니다: 진주시 베트남 무역사절단, 진주시 베트남무역사절단.",
      messageEn: "These rows look like one event: 진주시 베트남 무역사절단, 진주시 베트남무역사절단.",
      evidence: "진주시 베트남 무역사절단(M-1) / 진주시 베트남무역사절단",
      evidenceEn: "진주시 베트남 무역사절단 (M-1) / 진주시 베트남무역사절단",
      fix: "한 행사로 합치기",
    },
    near: {
      "that ends on another day": typedAgain({ endOn: "2026-10-08" }),
      "of another name": typedAgain({ name: "진주시 베트남 수출상담회" }),
      "of a part of it": typedAgain({ parentMission: "M-1" }),
      "without a name": all(edit("missions", "M-1", { name: null }), typedAgain({ name: null })),
    },
  });

  it("tells of a row that was copied with its 행사번호", () => {
    const found = findingsAfter(typedAgain({ missionId: "M-1", name: "진주시 태국 무역사절단" }));
    expect(
      found.filter(({ rule }) => rule === "D03").map(({ message, evidence }) => [message, evidence]),
    ).toEqual([
      ["번호 M-1인 행이 2개입니다. 행을 복사했으면 번호를 새로 적으세요.", "행사 표의 1번째, 2번째 행"],
    ]);
  });
});

describe("D04", () => {
  const ofProvince = (amount: number, raw: string) =>
    add({
      missions: [
        {
          ...clean.missions[0]!,
          missionId: "M-2",
          name: "동남아 시장개척단",
          startOn: "2026-10-04",
          hostLevel: "province",
          municipality: null,
          organisers: "경남도",
          firmCount: null,
        },
      ],
      outcomes: [
        figure("O-5", {
          mission: "M-2",
          kind: "consultation",
          count: 31,
          amount,
          rawAmount: raw,
          quote: `도 상담 31건, ${raw}`,
        }),
      ],
    });
  testRule({
    hit: ofProvince(2_400_000, "240만 달러"),
    finding: {
      rule: "D04",
      severity: "warning",
      table: "성과",
      recordId: "O-1",
      column: "금액",
      value: "2400000",
      message: "도와 시·군이 같은 실적을 각각 올렸습니다.",
      messageEn: "Province and municipality both report the same result.",
      evidence: "동남아 시장개척단 상담 240만 달러 / 진주시 베트남 무역사절단 상담 240만 달러",
      evidenceEn:
        "동남아 시장개척단 Consultations USD 2,400,000 / 진주시 베트남 무역사절단 Consultations USD 2,400,000",
      fix: "한 행사로 합치기",
    },
    near: { "of another sum": ofProvince(2_800_000, "280만 달러") },
  });
});

describe("D05", () => {
  const secondEvent = (year: number) =>
    add({
      missions: [
        {
          ...clean.missions[0]!,
          missionId: "M-2",
          name: "수출상담회",
          kind: "matchmaking",
          startOn: `${year}-05-11`,
          endOn: `${year}-05-12`,
          firmCount: 1,
        },
      ],
      participants: [participant("P-3", { mission: "M-2", firm: "㈜가온테크" })],
    });
  testRule({
    hit: secondEvent(2026),
    beside: ["D06"],
    finding: {
      rule: "D05",
      severity: "info",
      table: "참가기업",
      recordId: "P-1",
      column: "기업명",
      value: "가온테크",
      message: "같은 기업이 올해 2회 참가했습니다.",
      messageEn: "The firm took part 2 times this year.",
      evidence: "진주시 베트남 무역사절단 2026-10-05, 수출상담회 2026-05-11",
      fix: null,
    },
    near: { "of another year": secondEvent(2025) },
  });
});

describe("D06", () => {
  const spelt = (name: string) =>
    all(
      secondArticle,
      add({
        missions: [
          {
            ...clean.missions[0]!,
            missionId: "M-2",
            name: "다낭 판촉전",
            kind: "sales_promotion",
            startOn: "2026-09-01",
            endOn: "2026-09-03",
            firmCount: null,
            articleIds: "A-2",
          },
        ],
        outcomes: [
          figure("O-5", {
            ...{
              mission: "M-2",
              articleId: "A-2",
              kind: "contract",
              count: 1,
              amount: 80_000,
              rawAmount: "8만 달러",
              firm: "다온화학",
            },
            ...{ counterparty: name, quote: `다온화학이 ${name}와 8만 달러 계약` },
          }),
        ],
      }),
    );
  testRule({
    hit: spelt("비엣무역시"),
    finding: {
      rule: "D06",
      severity: "warning",
      table: "성과",
      recordId: "O-5",
      column: "상대방",
      value: "비엣무역시",
      message: "이름 표기가 여러 가지입니다: 비엣무역사 / 비엣무역시.",
      messageEn: "One name, several spellings: 비엣무역사 / 비엣무역시.",
      evidence: "비엣무역시(계약 8만 달러)",
      evidenceEn: "비엣무역시 (Contracts USD 80,000)",
      fix: "비엣무역사로 통일",
      changes: [{ table: "성과", recordId: "O-5", key: "counterparty", value: "비엣무역사" }],
    },
    near: {
      "of another name": spelt("비엣상사"),
      "of another number": all(
        spelt("비엣무역2사"),
        edit("outcomes", "O-3", {
          counterparty: "비엣무역1사",
          quote: "가온테크는 비엣무역1사와 35만 달러의 수출계약을 맺었다",
        }),
      ),
    },
  });
});

describe("D06 of names that differ by degrees", () => {
  /** Each buyer in an event of its own, unless one is named. */
  const spelt = (buyers: readonly (readonly [name: string, event?: string])[]) =>
    buyers.map(([counterparty, mission], index) =>
      outcome(`O-${index}`, { mission: mission ?? `M-${index}`, articleId: null, counterparty }),
    );
  const joined = (...buyers: Parameters<typeof spelt>[0]) =>
    runChecks(report({ outcomes: spelt(buyers) }), {}, [severalSpellings]).map(({ fix, evidence }) => [
      fix,
      evidence,
    ]);

  it("joins those near the name that is kept", () => {
    expect(joined(["가다무역"], ["가다무역"], ["가나무역"], ["하다무역"])).toEqual([
      ["가다무역으로 통일", "가나무역(O-2), 하다무역(O-3)"],
    ]);
  });

  it("does not join what is near another than the kept one only", () => {
    expect(joined(["가나무역"], ["가나무역"], ["가다무역"], ["하다무역"])).toEqual([
      ["가나무역으로 통일", "가다무역(O-2)"],
    ]);
  });

  it("does not join two names of one event by a third", () => {
    expect(joined(["가다무역"], ["가다무역"], ["가나무역", "M-9"], ["하다무역", "M-9"])).toEqual([
      ["가다무역으로 통일", "가나무역(O-2)"],
    ]);
  });

  it("keeps the name that 상대방 has, however seldom it is used", () => {
    const listed = { ...blankRow(counterparties), counterpartyName: "하다무역" };
    const rows = { outcomes: spelt([["가다무역"], ["가다무역"], ["하다무역"]]), counterparties: [listed] };
    const found = runChecks(report(rows), {}, [severalSpellings]);
    expect(found.map(({ fix, evidence }) => [fix, evidence])).toEqual([
      ["하다무역으로 통일", "가다무역(O-0), 가다무역(O-1)"],
    ]);
  });

  it("proposes the name without legal form and spaces where each is used as often", () => {
    expect(joined(["㈜삼천포 조선"], ["삼천포조선"])).toEqual([
      ["삼천포조선으로 통일", "㈜삼천포 조선(O-0)"],
    ]);
    expect(joined(["㈜삼천포 조선"], ["㈜삼천포 조선"], ["삼천포조선"])).toEqual([
      ["㈜삼천포 조선으로 통일", "삼천포조선(O-2)"],
    ]);
  });

  it("takes a chain of thirty names apart", () => {
    const chain = Array.from({ length: 30 }, (_, index) => {
      const syllables = [Math.ceil(index / 2), Math.floor(index / 2)].map(
        (initial) => 0xac00 + initial * 588,
      );
      return [`${String.fromCharCode(...syllables)}무역`] as const;
    });
    const fixed = joined(...chain).map(([, evidence]) => evidence?.split(", ").length ?? 0);
    expect(fixed.length).toBeGreaterThan(5);
    expect(Math.max(...fixed)).toBeLessThanOrEqual(2);
  });
});

describe("D06 of cities", () => {
  const spelt = (cities: string) =>
    add({
      missions: [
        {
          ...clean.missions[0]!,
          missionId: "M-2",
          name: "다른 행사",
          kind: "exhibition",
          startOn: "2026-09-01",
          endOn: "2026-09-03",
          firmCount: null,
          cities,
        },
      ],
    });
  testRule({
    hit: all(spelt("호치민; 하노이"), edit("missions", "M-1", { cities: "하노이; 호찌민" })),
    finding: {
      rule: "D06",
      severity: "info",
      table: "행사",
      recordId: "M-2",
      column: "도시",
      value: "호치민; 하노이",
      message: "이름 표기가 여러 가지입니다: 호찌민 / 호치민.",
      messageEn: "One name, several spellings: 호찌민 / 호치민.",
      evidence: "호치민(다른 행사)",
      evidenceEn: "호치민 (다른 행사)",
      fix: "호찌민으로 통일",
      changes: [{ table: "행사", recordId: "M-2", key: "cities", value: "호찌민; 하노이" }],
    },
    near: { "of one spelling, even if it is not the standard one": spelt("호치민") },
  });
});

describe("texts", () => {
  it("that are blank are no copies of each other", () => {
    const blank = all(
      secondArticle,
      add({ sourceTexts: [{ ...blankRow(sourceTexts), id: "A-2", part: 1, text: "-" }] }),
    );
    expect(findingsAfter(blank).filter(({ rule }) => rule === "D02")).toEqual([]);
  });
});
