import { describe, expect, test } from "vitest";
import { factsOf } from "./article-of";

/** Kind and modality of every figure of a text, in order. */
function kinds(text: string): unknown[] {
  return factsOf(`제목\n\n${text}`).sentences.flatMap(({ figures }) =>
    figures.map(({ figure, kind, modality }) => [
      figure.amount?.text ?? null,
      figure.count?.value ?? null,
      kind,
      modality,
    ]),
  );
}

describe("the noun behind a sum", () => {
  test.each([
    ["30만 달러의 수출상담을 벌였다.", "consultation", "done"],
    ["30만 달러 규모의 수출계약을 체결했다.", "contract", "done"],
    ["30만 달러의 계약을 추진하고 있다.", "contract_expected", "expected"],
    ["30만 달러의 수출계약이 이뤄질 것으로 군은 내다봤다.", "contract_expected", "expected"],
    ["30만 달러의 계약추진 실적을 거뒀다.", "contract_expected", "expected"],
    ["30만 달러의 계약 상담을 했다.", "consultation", "done"],
    ["30만 달러짜리 수출 MOU를 맺었다.", "mou", "done"],
    ["30만 달러의 수출 MOU를 맺을 예정이다.", "mou", "planned"],
    ["30만 달러의 투자양해각서를 체결했다.", "investment", "done"],
    ["30만 달러의 수출협약과 대리점 계약을 맺었다.", "mou", "done"],
    ["30만 달러의 수출계약 및 상담을 목표로 잡았다.", "other_amount", "planned"],
    ["30만 달러의 수출이 기대된다.", "contract_expected", "expected"],
    ["30만 달러의 상담을 바탕으로 계약을 추진하고 있다.", "contract_expected", "expected"],
    ["30만 달러 규모의 계약을 체결하기로 협의 중이다.", "contract_expected", "expected"],
    ["30만 달러 규모의 계약을 체결하기로 했다.", "contract", "planned"],
    ["당초 30만 달러의 계약을 기대했으나 한 건도 맺지 못했다.", "other_amount", "done"],
    ["30만 달러의 계약을 추진했지만 끝내 성사되지 않았다.", "other_amount", "done"],
    ["30만 달러의 계약을 논의했으나 구체적인 시기는 밝히지 않았다.", "contract_expected", "expected"],
    ["30만 달러의 계약을 협의했으나 가격 탓에 아직 체결하지 못했다.", "contract_expected", "expected"],
    ["30만 달러 계약을 추진했으나 결렬 위기를 넘기고 도장을 찍었다.", "contract_expected", "expected"],
    ["30만 달러의 현장 계약을 올리고 후속 상담도 추진했지만 다 만나지 못했다.", "contract", "done"],
    ["30만 달러 상담을 하고 계약을 추진했으나 한 건도 성사되지 않았다.", "consultation", "done"],
    ["30만 달러의 업무협약을 맺고 추가 주문을 논의했지만 물량은 정하지 못했다.", "mou", "done"],
    ["30만 달러의 계약을 추진했지만 아직 서명하지는 않은 단계다.", "contract_expected", "expected"],
  ])("%s", (text, kind, modality) => {
    expect(kinds(text)).toEqual([["30만 달러", null, kind, modality]]);
  });
});

describe("the noun in front of a sum", () => {
  test.each([
    ["수출상담은 30만 달러다.", "consultation"],
    ["현장계약 30만 달러를 기록했다.", "contract"],
    ["수출 계약 추진 30만 달러를 기록했다.", "contract_expected"],
    ["현장에서 팔린 금액은 30만 달러다.", "onsite_sale"],
    ["앞으로 계약으로 추진되는 금액은 30만 달러다.", "contract_expected"],
    ["1년 안에 이뤄질 것으로 보는 계약이 30만 달러다.", "contract_expected"],
    ["연내 성사가 예상되는 수출계약은 30만 달러다.", "contract_expected"],
    ["현장에서 이뤄진 계약이 30만 달러다.", "contract"],
    ["수출상담 30만 달러… 현장계약도 풍성했다.", "consultation"],
    ["수출상담 30만 달러... 현장계약도 풍성했다.", "consultation"],
    ["수출상담 끝에 30만 달러 현장계약도 따냈다.", "contract"],
  ])("%s", (text, kind) => {
    expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual([kind]);
  });
});

describe("a deal that came to nothing", () => {
  test.each([
    ["30만 달러 규모의 계약이 무산됐다.", "other_amount"],
    ["30만 달러 규모의 수출협약이 백지화됐다.", "other_amount"],
    ["계약 30만 달러가 무산됐다.", "other_amount"],
    ["30만 달러의 계약은 성사되지 못했다.", "other_amount"],
    ["30만 달러의 계약을 맺었다가 취소했다.", "other_amount"],
    ["30만 달러의 계약을 체결해 무산 우려를 씻었다.", "contract"],
    ["30만 달러의 계약을 취소하지 않고 이행하기로 했다.", "contract"],
    ["30만 달러의 계약을 맺었고 다른 상담은 성사되지 못했다.", "contract"],
    ["30만 달러를 상담했으나 계약으로 이어지지 못했다.", "consultation"],
  ])("is no result: %s", (text, kind) => {
    expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual([kind]);
  });
});

test.each([
  "잠정 계약 30만 달러를 체결했다.",
  "30만 달러의 수출 예비계약을 맺었다.",
  "수출계약(의향) 30만 달러를 기록했다.",
  "계약 추진(예상)액 30만 달러를 기록했다.",
  "계약추진(MOU 포함) 30만 달러를 기록했다.",
  "30만 달러 규모의 계약이 막바지 단계다.",
])("what is not signed for good is expected: %s", (text) => {
  expect(kinds(text)).toEqual([["30만 달러", null, "contract_expected", "expected"]]);
});

test("what a sum is counted by stands in front of it", () => {
  expect(kinds("상담회에서 수출상담액 기준으로 900만 달러, 수출계약 기준으로 30만 달러를 달성했다.")).toEqual(
    [
      ["900만 달러", null, "consultation", "done"],
      ["30만 달러", null, "contract", "done"],
    ],
  );
});

describe("the predicate", () => {
  test.each([
    ["군은 30만 달러를 상담했다.", "consultation"],
    ["이 회사는 30만 달러어치를 계약했다.", "contract"],
    ["이 회사는 30만 달러어치를 대기로 했다.", "contract"],
    ["이 회사는 협약을 맺고 30만 달러어치를 공급하기로 했다.", "mou"],
    ["시는 수입사와 협약을 맺었다. 협약에 따라 이 수입사는 딸기 30만 달러어치를 사들인다.", "mou"],
    ["현지 수입사는 딸기 30만 달러어치를 사들인 뒤 돌아갔다.", "contract"],
    ["행사장에서 30만 달러어치를 모두 팔았다.", "onsite_sale"],
    ["7개 업체가 30만 달러를 넘겼다.", "other_amount"],
    ["현장에서는 한 개 30만 달러라는 값에도 절반이 팔렸다.", "other_amount"],
    ["매장 9곳을 거느린 회사로 지난해 30만 달러의 매출을 올렸다.", "other_amount"],
    ["박람회에서 하동관은 30만 달러의 매출을 올렸다.", "onsite_sale"],
    ["도쿄 판촉전의 전체 매출은 30만 달러로 집계됐다.", "onsite_sale"],
    ["도는 6개 기업으로 판촉단을 꾸려 매장에서 30만 달러의 매출을 올렸다.", "onsite_sale"],
    ["박람회에는 8개국이 참가했고 전체 거래액은 30만 달러다.", "other_amount"],
  ])("%s", (text, kind) => {
    expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual([kind]);
  });
});

test("each clause of a sentence has its own predicate", () => {
  expect(
    kinds("63건 394만 달러를 상담했으며 87만 달러는 계약을 추진하고 12만 달러는 현지에서 계약을 맺었다."),
  ).toEqual([
    ["394만 달러", 63, "consultation", "done"],
    ["87만 달러", null, "contract_expected", "expected"],
    ["12만 달러", null, "contract", "done"],
  ]);
});

describe("a deal that is not closed yet", () => {
  test.each([
    ["수출계약이 30만 달러로 1년 안에 맺어질 것으로 본다.", "contract_expected"],
    ["계약이 30만 달러에 이를 것으로 보고 있다.", "contract_expected"],
    ["30만 달러어치의 공급을 놓고 협의를 계속하고 있다.", "contract_expected"],
    ["30만 달러어치의 공급을 놓고 이야기가 오가는 중이다.", "contract_expected"],
    ["30만 달러어치를 구매하겠다는 의향서를 받았다.", "mou"],
    ["30만 달러어치를 수입하겠다는 구매의향서를 받아 왔다.", "mou"],
    ["30만 달러어치를 구매하겠다는 뜻을 밝혔다.", "contract_expected"],
  ])("%s", (text, kind) => {
    expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual([kind]);
  });
});

test("what the last member of a list is, all members are", () => {
  expect(kinds("가온이 35만불, 다온이 18만불을 계약했다.")).toEqual([
    ["35만불", null, "contract", "done"],
    ["18만불", null, "contract", "done"],
  ]);
});

test("the topic of a sentence governs its list", () => {
  expect(
    kinds("업체별 계약액은 가온(흑마늘) 20만달러, 다온(홍삼) 10만달러다.").map(
      (one) => (one as unknown[])[2],
    ),
  ).toEqual(["contract", "contract"]);
});

test("a sentence that names no result continues the one before", () => {
  expect(
    kinds("두 회사와 40만달러의 수출협약을 맺었다. 가온이 30만달러, 다온이 10만달러다.").map(
      (one) => (one as unknown[])[2],
    ),
  ).toEqual(["mou", "mou", "mou"]);
});

test("a count, its sum and the sum restated are one figure", () => {
  const figures = factsOf("제목\n\n총 237건, 약 600만 달러(약 84억 원)를 상담했다.").sentences.flatMap(
    (one) => one.figures,
  );
  expect(
    figures.map(({ figure }) => [
      figure.count?.value,
      figure.amount?.amount,
      figure.also.map((also) => also.amount),
    ]),
  ).toEqual([[237, 6_000_000, [8_400_000_000]]]);
});

test("English sums take the noun in front, behind, or the verb", () => {
  const text =
    "The booth ran 86 business consultations worth $2.4 million. Gaon signed $3 million of contracts out of $5 million in on-site talks and expects a further $6 million.";
  expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual([
    "consultation",
    "contract",
    "consultation",
    "contract_expected",
  ]);
});

describe("what stands around a sum", () => {
  test.each<[string, unknown[]]>([
    ["상담액을 나라별로 보면 태국이 30만 달러, 일본이 20만 달러다.", ["consultation", "consultation"]],
    ["계약추진액 가운데 가장 많은 30만 달러를 혼자 올렸다.", ["contract_expected"]],
    ["상담 30만 달러의 실적과 함께 수출협약 20만 달러가 나왔다.", ["consultation", "mou"]],
    ["30만 달러의 상담과 계약추진 20만 달러의 실적을 냈다.", ["consultation", "contract_expected"]],
    ["30만 달러 상담·20만 달러 계약추진 성과를 냈다.", ["consultation", "contract_expected"]],
    ["상담액 30만 달러 중 계약액이 20만 달러를 차지했다.", ["consultation", "contract"]],
    ["30만 달러어치의 오미자청을 들여가기로 하고 업무협약을 맺었다.", ["mou"]],
    ["바이어와 30만 달러의 거래를 놓고 협의 중이다.", ["contract_expected"]],
    ["30만 달러는 계약 체결이 유력하다.", ["contract_expected"]],
    ["상담은 지난해보다 30만 달러 늘어난 50만 달러다.", ["other_amount", "consultation"]],
    ["가온사는 해마다 30만 달러의 매출을 올린다.", ["other_amount"]],
    ["수출 약정 30만 달러를 맺었다.", ["mou"]],
  ])("%s", (text, expected) => {
    expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual(expected);
  });

  test("a target is planned, wherever its word stands", () => {
    expect(kinds("올해 수출 목표는 30만 달러다. 도는 20만 달러의 계약을 목표로 한다.")).toEqual([
      ["30만 달러", null, "export_performance", "planned"],
      ["20만 달러", null, "contract", "planned"],
    ]);
  });

  test("open items of a list are what their last item says", () => {
    expect(
      kinds("상담 90만 달러를 기록했다.\n- 하노이 매장 30만 달러\n- 다낭 매장 20만 달러의 매출을 올렸다."),
    ).toEqual([
      ["90만 달러", null, "consultation", "done"],
      ["30만 달러", null, "onsite_sale", "done"],
      ["20만 달러", null, "onsite_sale", "done"],
    ]);
  });

  test("events are counted in 회 too, and are no meetings", () => {
    expect(kinds("군은 단체관 6회를 운영했다. 상담은 모두 40회였다.")).toEqual([
      [null, 40, "consultation", "done"],
    ]);
  });
});

test.each([
  "내년에는 30만 달러의 계약을 맺는다.",
  "내년에는 예산 30만 달러를 들여 부스를 늘린다.",
  "The county aims to sign $3 million worth of export contracts.",
])("what lies ahead is planned: %s", (text) => {
  expect(kinds(text).map((one) => (one as unknown[])[3])).toEqual(["planned"]);
});

test("what is bought at home is no export", () => {
  expect(kinds("국내 대형마트가 맺은 구매 계약은 5억 원이다.")).toEqual([
    ["5억 원", null, "other_amount", "done"],
  ]);
});

describe("English reports", () => {
  test.each<[string, unknown[]]>([
    ["They signed $3 million worth of export contracts.", ["contract"]],
    ["They signed a memorandum of understanding to export $3 million worth of tea.", ["mou"]],
    ["They came home with preliminary deals worth $3 million.", ["mou"]],
    ["They won a $3 million supply deal.", ["contract"]],
  ])("%s", (text, expected) => {
    expect(kinds(text).map((one) => (one as unknown[])[2])).toEqual(expected);
  });
});

test.each([
  ["현장판매액은 40만 달러다. 목표 30만 달러를 훌쩍 넘겼다.", "onsite_sale"],
  ["현장판매액은 40만 달러다. 군은 목표 30만 달러를 새로 세웠다.", "other_amount"],
])("a target is that of the result that passed it: %s", (text, kind) => {
  expect(kinds(text)[1]).toEqual(["30만 달러", null, kind, "planned"]);
});
