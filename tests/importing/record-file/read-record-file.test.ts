import { readdirSync, readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../../src/cli/node-readers";
import { planImport } from "../../../src/importing/plan-import";
import type { ImportPlan } from "../../../src/importing/import-plan";
import { readRecordFile, type RecordFileRead } from "../../../src/importing/record-file/read-record-file";
import { emptyRows } from "../../../src/records/report";

async function read(name: string, content: string | Uint8Array, accepted?: string[]) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return readRecordFile(
    { id: "자료", name, bytes },
    nodeReaders,
    accepted === undefined ? undefined : new Set(accepted),
  );
}

async function recordsOf(
  name: string,
  content: string | Uint8Array,
  accepted?: string[],
): Promise<RecordFileRead> {
  const result = await read(name, content, accepted);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const header = "사업명,사업유형,시도,시작일,진행상태,실적항목,실적구분,건수,금액,통화";

describe("a table of outcomes", () => {
  it("becomes one record with an event for each 사업명 and an outcome for each row", async () => {
    const csv = [
      header,
      '진주 다낭 사절단,무역사절단,경남,2026-03-16,완료,상담,실적,61건,"5,200,000",USD',
      "진주 다낭 사절단,무역사절단,경남,2026-03-16,완료,계약,실적,3,40만,USD",
      "창원 판촉전,판촉전,경남,2026. 4. 1.(수),예정,현장판매,계획,,4천3백만원,",
    ].join("\r\n");
    const { articles, columns, faults } = await recordsOf("실적.csv", csv);
    expect(faults).toEqual([]);
    expect(columns).toEqual([
      {
        sheet: "",
        table: "행사",
        matched: header.split(",").map((name) => ({ header: name, column: name })),
        proposed: [],
        unmatched: [],
        likeAbove: [],
        withoutEvent: [],
      },
    ]);
    expect(articles.map(({ record }) => [record.id, record.title, record.relevant])).toEqual([
      ["자료", "실적.csv", true],
    ]);
    const [{ record, text } = expect.fail("no article")] = articles;
    expect(
      record.missions.map(({ name, kind, province, startOn, status }) => [
        name,
        kind,
        province,
        startOn,
        status,
      ]),
    ).toEqual([
      ["진주 다낭 사절단", "trade_mission", "경남", "2026-03-16", "completed"],
      ["창원 판촉전", "other", "경남", "2026-04-01", "planned"],
    ]);
    expect(
      record.outcomes.map((one) => [
        one.mission,
        one.kind,
        one.count,
        one.amount,
        one.currency,
        one.rawAmount,
        one.happened,
      ]),
    ).toEqual([
      [0, "consultation", 61, 5_200_000, "USD", "5,200,000", true],
      [0, "contract", 3, 400_000, "USD", "40만", true],
      [1, "onsite_sale", null, 43_000_000, "KRW", "4천3백만원", false],
    ]);
    expect(record.outcomes.map(({ start = 0, end = 0 }) => text.slice(start, end))).toEqual(
      record.outcomes.map(({ quote }) => quote),
    );
    expect(record.outcomes[1]?.quote).toBe(
      "사업명 진주 다낭 사절단 | 사업유형 무역사절단 | 시도 경남 | 시작일 2026-03-16 | 진행상태 완료 | 실적항목 계약 | 실적구분 실적 | 건수 3 | 금액 40만 | 통화 USD",
    );
  });

  it("is taken in by an import, once", async () => {
    const csv = `${header}\n진주 사절단,무역사절단,경남,2026-03-16,완료,계약,실적,3,400000,USD`;
    const { articles } = await recordsOf("실적.csv", csv);
    const plan = planImport(emptyRows(), [...articles, ...articles]);
    expect(plan.articles.map(({ status }) => status)).toEqual(["new", "already_there"]);
    expect([
      plan.missions.length,
      plan.outcomes.map(({ row }) => [row.kind, row.amount, row.counting]),
    ]).toEqual([1, [["contract", 400_000, "counted"]]]);
    expect(new Set(plan.evidence.map(({ alignment }) => alignment))).toEqual(new Set(["missing"]));
  });

  it("is told apart by article where it names them", async () => {
    const csv = [
      "제목,매체,게재일,사업명,실적항목,금액,통화,근거문장",
      "가 기사,견본뉴스,2026.3.26.,진주 사절단,계약,400000,USD,40만 달러를 계약했다",
      "나 기사,예시일보,20260327,진주 사절단,상담,900000,USD,상담은 90만 달러였다",
    ].join("\n");
    const { articles } = await recordsOf("실적.csv", csv);
    expect(
      articles.map(({ record: { id, title, outlet, publishedOn, missions, outcomes }, text }) => [
        id,
        title,
        outlet,
        publishedOn,
        missions.length,
        outcomes.map(({ quote }) => quote),
        text.split("\n").at(-1),
      ]),
    ).toEqual([
      ["자료", "가 기사", "견본뉴스", "2026-03-26", 1, ["40만 달러를 계약했다"], "40만 달러를 계약했다"],
      ["자료-2", "나 기사", "예시일보", "2026-03-27", 1, ["상담은 90만 달러였다"], "상담은 90만 달러였다"],
    ]);
  });

  it("may have English headers, tabs, a title above and CP949 letters", async () => {
    const tsv = "2026 results\n\nMission\tMeasure\tAmount\tCurrency\nDa Nang\tcontract\t400000\tusd\n";
    const { articles, columns } = await recordsOf("results.tsv", tsv);
    expect(columns[0]?.matched.map(({ column }) => column)).toEqual(["사업명", "실적항목", "금액", "통화"]);
    expect(articles[0]?.record.outcomes.map(({ amount, currency }) => [amount, currency])).toEqual([
      [400_000, "USD"],
    ]);
    const cp949 = Buffer.from(
      "bbe7bef7b8ed2cbdc7c0fbc7d7b8f22cb1ddbed72cc5ebc8ad0ac1f8c1d62cb0e8bee02c3430b8b82c555344",
      "hex",
    );
    expect((await recordsOf("가.csv", cp949)).articles[0]?.record.missions[0]?.name).toBe("진주");
  });

  it("counts in the unit that a header gives, and says so where the row is quoted", async () => {
    const csv = '사업명,실적항목,금액(천달러)\n진주 사절단,상담,"5,200"\n진주 사절단,계약,400';
    const { articles } = await recordsOf("실적.csv", csv);
    expect(
      articles[0]?.record.outcomes.map(({ amount, currency, rawAmount, quote }) => [
        ...[amount, currency, rawAmount, quote],
      ]),
    ).toEqual([
      [5_200_000, "USD", "5,200천달러", "사업명 진주 사절단 | 실적항목 상담 | 금액 5,200천달러"],
      [400_000, "USD", "400천달러", "사업명 진주 사절단 | 실적항목 계약 | 금액 400천달러"],
    ]);
  });

  it("keeps figures by firm with the firm", async () => {
    const csv =
      '사업명,기업명,상담건수,상담액,현장계약액\n진주 사절단,가람정밀,12,300000,\n진주 사절단,새론메탈,,,"50,000"';
    const { articles } = await recordsOf("참가기업.csv", csv);
    const [{ record } = expect.fail("no article")] = articles;
    expect(record.missions.map(({ firms }) => firms)).toEqual([["가람정밀", "새론메탈"]]);
    expect(record.outcomes.map((one) => [one.kind, one.firm, one.count, one.amount, one.currency])).toEqual([
      ["consultation", "가람정밀", 12, 300_000, "USD"],
      ["contract", "새론메탈", null, 50_000, "USD"],
    ]);
  });

  it("proposes near headers, lists unknown ones, and reads a proposed one once it is accepted", async () => {
    const csv = "사업명,실적항목,계약금액,통화,연번\n진주 사절단,계약,400000,USD,1";
    const before = await recordsOf("실적.csv", csv);
    expect(
      before.columns.map(({ proposed, unmatched }) => [
        proposed.map(({ header: name, column }) => [name, column]),
        unmatched,
      ]),
    ).toEqual([[[["계약금액", "금액"]], ["연번"]]]);
    expect(before.articles[0]?.record.outcomes.map(({ amount }) => amount)).toEqual([null]);
    const after = await recordsOf("실적.csv", csv, ["계약금액"]);
    expect(after.articles[0]?.record.outcomes.map(({ amount }) => amount)).toEqual([400_000]);
  });

  it("names each cell that it cannot take, and reads the rest", async () => {
    const csv =
      "사업명,시작일,실적항목,건수,금액,통화\n진주 사절단,봄,계약,여럿,많음,USD\n진주 사절단,,덤,3,1,USD";
    const { faults, articles } = await recordsOf("실적.csv", csv);
    expect(faults).toEqual([
      { sheet: "", row: 2, header: "시작일", kind: "date", cell: "봄" },
      { sheet: "", row: 2, header: "건수", kind: "number", cell: "여럿" },
      { sheet: "", row: 2, header: "금액", kind: "number", cell: "많음" },
      { sheet: "", row: 3, header: "실적항목", kind: "list", cell: "덤" },
    ]);
    expect(articles[0]?.record.outcomes.map(({ kind, count, amount }) => [kind, count, amount])).toEqual([
      ["contract", null, null],
    ]);
  });

  it("doubts what the file leaves open, and says that there is no article", async () => {
    const { articles } = await recordsOf("실적.csv", "사업명,실적항목,금액\n진주 사절단,계약,400000");
    const [{ record } = expect.fail("no article")] = articles;
    expect(
      [record, ...record.missions, ...record.outcomes].map(({ doubts }) =>
        doubts.map(({ reason }) => reason),
      ),
    ).toEqual([
      ["원문 없음: 기록 파일의 인용문만 있음"],
      ["사업유형 없음", "진행상태 없음", "시도 없음"],
      ["통화 없음"],
    ]);
  });
});

/** Who made which contracts, as the records have them. */
async function contractsOf(name: string, content: string | Uint8Array) {
  const { articles, faults } = await recordsOf(name, content);
  const contracts = articles.flatMap(({ record: { outcomes, missions } }) =>
    outcomes.map(({ firm, amount, mission }) => [firm, amount, missions[mission ?? -1]?.name]),
  );
  return { contracts, left: faults.map((fault) => "row" in fault && [fault.row, fault.kind, fault.cell]) };
}

describe("rows of totals", () => {
  const lines = [
    "연번,사업명,기업명,실적항목,금액,통화",
    "1,통영 사절단,가온,계약,100000,USD",
    "2,통영 사절단,나래,계약,200000,USD",
  ];
  const parts = [
    ["가온", 100_000, "통영 사절단"],
    ["나래", 200_000, "통영 사절단"],
  ];

  it.each([
    ["합 계,,,계약,300000,USD", "합 계"],
    [",합계,,계약,300000,USD", "합계"],
    [",통영 사절단,소계,계약,300000,USD", "소계"],
    ["계(2건),,,계약,300000,USD", "계(2건)"],
    ["Total,,,계약,300000,USD", "Total"],
    [",[총계],,계약,300000,USD", "[총계]"],
    ["요약,,,계약,300000,USD", "요약"],
  ])("are left out, and told: %s", async (line, cell) => {
    const csv = [...lines, line].join("\n");
    expect(await contractsOf("실적.csv", csv)).toEqual({ contracts: parts, left: [[4, "total", cell]] });
  });

  it.each([
    [",평균,,계약,150000,USD", "평균"],
    [",통영 사절단,기업당 평균,계약,150000,USD", "기업당 평균"],
    [",진주 사절단,평균(2개사),계약,150000,USD", "평균(2개사)"],
    ["Average,,,계약,150000,USD", "Average"],
    ["전년 대비 증감,,,계약,-20000,USD", "전년 대비 증감"],
  ])("and of averages or changes are left out, and told: %s", async (line, cell) => {
    const csv = [...lines, line].join("\n");
    expect(await contractsOf("실적.csv", csv)).toEqual({ contracts: parts, left: [[4, "worked_out", cell]] });
  });

  it("are taken where nothing else tells of their event, as is what only sounds alike", async () => {
    const further = [
      "3,진주 사절단,합계,계약,500000,USD",
      "4,통영 사절단,설계,계약,700000,USD",
      "5,회계 상담회,다온,계약,900000,USD",
      "6,균형성장 상담회,평균대㈜,계약,800000,USD",
    ];
    expect(await contractsOf("실적.csv", [...lines, ...further].join("\n"))).toEqual({
      contracts: [
        ...parts,
        ["합계", 500_000, "진주 사절단"],
        ["설계", 700_000, "통영 사절단"],
        ["다온", 900_000, "회계 상담회"],
        ["평균대㈜", 800_000, "균형성장 상담회"],
      ],
      left: [],
    });
  });
});

/** The events of a list: each with its firms, whose contracts they are, and the rows that name none. */
async function eventsOf(name: string, content: string | Uint8Array) {
  const { articles, columns } = await recordsOf(name, content);
  return {
    events: articles.flatMap(({ record: { missions, outcomes } }) => [
      ...missions.map((mission, index) => [
        mission.name,
        mission.startOn,
        outcomes.filter((one) => one.mission === index).map(({ firm }) => firm),
      ]),
      ...outcomes.filter((one) => one.mission === null).map(({ firm }) => [null, null, [firm]]),
    ]),
    rows: columns.map(({ likeAbove, withoutEvent }) => ({ likeAbove, withoutEvent })),
  };
}

describe("rows without a 사업명", () => {
  const headers = "연번,사업명,시작일,기업명,실적항목,금액,통화";
  const list = (...lines: string[]) => [headers, ...lines].join("\n");

  it("are of the event above, where the list leaves it blank every time, and each is doubted", async () => {
    const csv = list(
      "1,통영 사절단,2026-03-16,가온,계약,100000,USD",
      "2,,,나래,계약,200000,USD",
      "3,,2026-03-16,다온,계약,300000,USD",
      ",소계,,,계약,600000,USD",
      "4,진주 사절단,2026-04-01,라온,계약,400000,USD",
      "5,,,마루,계약,500000,USD",
    );
    expect(await eventsOf("실적.csv", csv)).toEqual({
      events: [
        ["통영 사절단", "2026-03-16", ["가온", "나래", "다온"]],
        ["진주 사절단", "2026-04-01", ["라온", "마루"]],
      ],
      rows: [{ likeAbove: [3, 4, 7], withoutEvent: [] }],
    });
    const [{ record } = expect.fail("no article")] = (await recordsOf("실적.csv", csv)).articles;
    const guessed = [{ field: "mission", reason: "사업명이 빈 행: 위 행의 행사로 봄" }];
    expect(record.outcomes.map(({ firm, doubts }) => [firm, doubts])).toEqual([
      ["가온", []],
      ["나래", guessed],
      ["다온", guessed],
      ["라온", []],
      ["마루", guessed],
    ]);
    expect(record.outcomes[1]?.quote).toBe(
      "사업명 통영 사절단(위 행과 같음) | 기업명 나래 | 실적항목 계약 | 금액 200000 | 통화 USD",
    );
  });

  it("keep none in a list that writes each name again, and are told", async () => {
    const csv = list(
      "1,통영 사절단,,가온,계약,100000,USD",
      "2,통영 사절단,,나래,계약,200000,USD",
      "3,,,다온,계약,300000,USD",
    );
    expect(await eventsOf("실적.csv", csv)).toEqual({
      events: [
        ["통영 사절단", null, ["가온", "나래"]],
        [null, null, ["다온"]],
      ],
      rows: [{ likeAbove: [], withoutEvent: [4] }],
    });
  });

  it.each([
    ["another day of its own", "2,,2026-05-01,나래,계약,200000,USD"],
    ["a row of totals between", ",소계,,,계약,100000,USD\n2,,,나래,계약,200000,USD"],
    ["what stands above is no event", "2,〃,,나래,계약,200000,USD"],
  ])("keep none with %s", async (_why, line) => {
    const before = line.includes("〃")
      ? "1,,,가온,계약,100000,USD"
      : "1,통영 사절단,2026-03-16,가온,계약,100000,USD";
    const { events } = await eventsOf("실적.csv", list(before, line));
    expect(events.at(-1)).toEqual([null, null, ["나래"]]);
  });

  it("keep none below a blank row, or where 기업명 stands in front of 사업명", async () => {
    const rows = [
      ["사업명", "기업명", "실적항목", "금액", "통화"],
      ["통영 사절단", "가온", "계약", 100_000, "USD"],
      [null, null, null, null, null],
      [null, "나래", "계약", 200_000, "USD"],
    ];
    const left = {
      events: [
        ["통영 사절단", null, ["가온"]],
        [null, null, ["나래"]],
      ],
    };
    expect(await eventsOf("실적.xlsx", await writeXlsx({ sheets: [{ name: "실적", rows }] }))).toEqual({
      ...left,
      rows: [{ likeAbove: [], withoutEvent: [4] }],
    });
    const csv = "기업명,사업명,실적항목,금액,통화\n가온,통영 사절단,계약,1,USD\n나래,,계약,2,USD";
    expect(await eventsOf("실적.csv", csv)).toEqual({
      ...left,
      rows: [{ likeAbove: [], withoutEvent: [3] }],
    });
  });

  it("are of the event above where they say so with a mark", async () => {
    const csv = list("1,통영 사절단,2026-03-16,가온,계약,100000,USD", "2,〃,〃,나래,계약,200000,〃");
    expect(await eventsOf("실적.csv", csv)).toEqual({
      events: [["통영 사절단", "2026-03-16", ["가온", "나래"]]],
      rows: [{ likeAbove: [], withoutEvent: [] }],
    });
  });

  it("that name firms alone make them those of the event above, which is doubted", async () => {
    const { articles } = await recordsOf("기업.csv", "사업명,기업명\n통영 사절단,가온\n,나래");
    const missions = articles.flatMap(({ record }) => record.missions);
    expect(missions.map(({ firms, doubts }) => [firms, doubts.map(({ field }) => field)])).toEqual([
      [
        ["가온", "나래"],
        ["kind", "status", "province", "firms"],
      ],
    ]);
  });
});

it("an event whose 시작일 stands in its first row alone is one", async () => {
  const rows = [
    ["사업명", "시작일", "기업명", "실적항목", "금액", "통화"],
    ["통영 사절단", "2026-03-16", "가온", "계약", 100_000, "USD"],
    [null, null, "나래", "계약", 200_000, "USD"],
    ["통영 사절단", "2026-09-01", "다온", "계약", 300_000, "USD"],
    [null, null, "라온", "계약", 400_000, "USD"],
  ];
  const over = (startRow: number) => ({ startRow, startCol: 0, endRow: startRow + 1, endCol: 0 });
  const sheets = [{ name: "실적", rows, merges: [over(1), over(3)] }];
  expect(await eventsOf("실적.xlsx", await writeXlsx({ sheets }))).toEqual({
    events: [
      ["통영 사절단", "2026-03-16", ["가온", "나래"]],
      ["통영 사절단", "2026-09-01", ["다온", "라온"]],
    ],
    rows: [{ likeAbove: [], withoutEvent: [] }],
  });
});

it("an event told by two sheets, of which one has no 시작일, is one", async () => {
  const sheets = [
    {
      name: "사업",
      rows: [
        ["사업명", "시작일"],
        ["통영 사절단", "2026-03-16"],
      ],
    },
    {
      name: "실적",
      rows: [
        ["사업명", "기업명", "실적항목", "금액", "통화"],
        ["통영 사절단", "가온", "계약", 100_000, "USD"],
      ],
    },
  ];
  const { events } = await eventsOf("실적.xlsx", await writeXlsx({ sheets }));
  expect(events).toEqual([["통영 사절단", "2026-03-16", ["가온"]]]);
});

describe("a workbook", () => {
  it("has the sum of a merged cell once, and its words in every row", async () => {
    const rows = [
      ["사업명", "기업명", "실적항목", "금액", "통화"],
      ["통영 사절단", "가온", "계약", 100_000, "USD"],
      [null, "나래", "계약", null, "USD"],
    ];
    const over = (column: number) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column });
    const sheets = [{ name: "실적", rows, merges: [over(0), over(3)] }];
    expect(await contractsOf("실적.xlsx", await writeXlsx({ sheets }))).toEqual({
      contracts: [
        ["가온", 100_000, "통영 사절단"],
        ["나래", null, "통영 사절단"],
      ],
      left: [],
    });
  });

  it("may have headers in two rows, those of the second below merged ones of the first", async () => {
    const rows = [
      ["2026년 실적", null, null, null],
      ["사업명", "기업명", "상담", null],
      [null, null, "건수", "금액(천달러)"],
      ["통영 사절단", "가온", 12, 430],
      ["통영 사절단", "나래", 7, 120.5],
      ["계", null, 19, 550.5],
    ];
    const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
      ...{ startRow, startCol, endRow, endCol },
    });
    const merges = [merge(0, 0, 0, 3), merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3)];
    const bytes = await writeXlsx({ sheets: [{ name: "실적", rows, merges }] });
    const { columns } = await recordsOf("실적.xlsx", bytes);
    expect(
      columns.map(({ proposed, unmatched }) => [proposed.map(({ header }) => header), unmatched]),
    ).toEqual([[["상담금액(천달러)"], []]]);
    const { articles, faults } = await recordsOf("실적.xlsx", bytes, ["상담금액(천달러)"]);
    expect(faults.map((fault) => "row" in fault && [fault.row, fault.kind])).toEqual([[6, "total"]]);
    expect(
      articles.map(({ record }) => [
        record.missions.map(({ name }) => name),
        record.outcomes.map(({ kind, firm, count, amount }) => [kind, firm, count, amount]),
      ]),
    ).toEqual([
      [
        ["통영 사절단"],
        [
          ["consultation", "가온", 12, 430_000],
          ["consultation", "나래", 7, 120_500],
        ],
      ],
    ]);
  });

  it("is read sheet by sheet; real dates, numbers and merged cells are understood", async () => {
    const sheets = [
      { name: "설명", rows: [["이 파일은 견본이다"]] },
      {
        name: "실적",
        rows: [
          ["사업명", "시작일", "실적항목", "금액", "통화"],
          ["진주 사절단", new Date(Date.UTC(2026, 2, 16)), "상담", 5_200_000, "USD"],
          [null, null, "계약", 400_000, "USD"],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ];
    const { articles, columns } = await recordsOf("실적.xlsx", await writeXlsx({ sheets }));
    expect(columns.map(({ sheet }) => sheet)).toEqual(["실적"]);
    const [{ record } = expect.fail("no article")] = articles;
    expect(
      record.outcomes.map(({ kind, amount, mission }) => [
        kind,
        amount,
        record.missions[mission ?? -1]?.name,
      ]),
    ).toEqual([
      ["consultation", 5_200_000, "진주 사절단"],
      ["contract", 400_000, "진주 사절단"],
    ]);
  });

  it("joins the sheets of one of our own workbooks by their numbers", async () => {
    const sheets = [
      {
        name: "기사",
        rows: [
          ["기사번호", "제목", "게재일"],
          ["A-1", "가 기사", 46107],
        ],
      },
      {
        name: "행사",
        rows: [
          ["행사번호", "사업명", "사업유형", "진행상태"],
          ["M-1", "진주 사절단", "무역사절단", "완료"],
        ],
      },
      {
        name: "성과",
        rows: [
          ["성과번호", "행사번호", "기사번호", "실적항목", "금액", "통화", "근거문장"],
          ["O-1", "M-1", "A-1", "계약", 400_000, "USD", "40만 달러를 계약했다"],
        ],
      },
    ];
    const { articles } = await recordsOf("보고.xlsx", await writeXlsx({ sheets }));
    expect(
      articles.map(({ record: { title, publishedOn, missions, outcomes } }) => [
        title,
        publishedOn,
        missions.map(({ name }) => name),
        outcomes.map(({ mission, amount }) => [mission, amount]),
      ]),
    ).toEqual([["가 기사", "2026-03-26", ["진주 사절단"], [[0, 400_000]]]]);
  });
});

it("a workbook of somebody else with a sheet called 설정 is read as any other", async () => {
  const sheets = [
    {
      name: "2026 실적",
      rows: [
        ["사업명", "사업유형", "실적항목", "금액(천달러)"],
        ["창원 특별전", "판촉전", "계약", 400],
      ],
    },
    {
      name: "설정",
      rows: [
        ["항목", "기준"],
        ["단위", "천달러"],
      ],
    },
  ];
  const { articles } = await recordsOf("실적.xlsx", await writeXlsx({ sheets }));
  expect(articles.flatMap(({ record }) => record.outcomes.map(({ amount }) => amount))).toEqual([400_000]);
});

it("an event that a file calls 판촉전 is one, whatever its name", async () => {
  const csv = `${header}\n창원 가을 장터,판촉전,경남,2026-04-01,완료,현장판매,실적,,4300만원,`;
  const { articles } = await recordsOf("실적.csv", csv);
  const [mission] = planImport(emptyRows(), articles).missions;
  expect(mission?.row.kind).toBe("sales_promotion");
});

describe("a workbook of ours", () => {
  const sheets = [
    {
      name: "기사",
      rows: [
        ["기사번호", "제목", "게재일", "비고"],
        ["A-1", "가 기사", 46107, "둘째 면"],
        ["A-2", "나 기사", 46108, null],
      ],
    },
    {
      name: "행사",
      rows: [
        ["행사번호", "사업명", "사업유형", "진행상태", "기사번호", "집계시도"],
        ["M-1", "진주 사절단", "무역사절단", "완료", "A-1", "경남"],
        ["M-2", "통영 박람회", "전시회/공동관", "완료", "A-2", "경남"],
      ],
    },
    {
      name: "성과",
      rows: [
        ["성과번호", "행사번호", "기사번호", "실적항목", "금액", "통화", "집계여부", "상위성과", "사업유형"],
        ["O-1", "M-1", "A-1", "계약", 400_000, "USD", "집계", null, "무역사절단"],
        ["O-2", "M-1", "A-1", "계약", 100_000, "USD", "세부(제외)", "O-1", "무역사절단"],
        ["O-3", "M-1", "A-2", "계약", 390_000, "USD", "세부(제외)", "O-1", "행사 미상"],
        ["O-4", "M-1", "A-2", "계약", 400_000, "USD", "중복(제외)", "O-1", "무역사절단"],
        ["O-5", "M-2", "A-2", "계약", 70_000, "USD", "참고", null, "전시회/공동관"],
      ],
    },
    {
      name: "요약-시도",
      rows: [
        ["시도", "행사수", "계약액"],
        ["경남", 2, 400_000],
      ],
    },
    {
      name: "설정",
      rows: [
        ["항목", "값", "설명"],
        ["작성기준일", "2026-03-31", "이 날까지"],
      ],
    },
  ];

  it("gives its records alone, counted as there, and tells of no column that it works out itself", async () => {
    const { articles, columns, faults } = await recordsOf("보고.xlsx", await writeXlsx({ sheets }));
    expect(faults).toEqual([]);
    expect(columns.map(({ sheet, proposed, unmatched }) => [sheet, proposed, unmatched])).toEqual([
      ["기사", [], ["비고"]],
      ["행사", [], []],
      ["성과", [], []],
    ]);
    expect(
      articles.map(({ record: { title, missions, outcomes } }) => [
        title,
        missions.map(({ name }) => name),
        outcomes.map(({ amount, partOf, counted = true }) => [amount, partOf, counted]),
      ]),
    ).toEqual([
      [
        "가 기사",
        ["진주 사절단"],
        [
          [400_000, null, true],
          [100_000, 0, true],
        ],
      ],
      [
        "나 기사",
        ["통영 박람회", "진주 사절단"],
        [
          [390_000, null, false],
          [400_000, null, false],
          [70_000, null, false],
        ],
      ],
    ]);
    const { outcomes } = planImport(emptyRows(), articles);
    expect(outcomes.map(({ row }) => [row.amount, row.counting])).toEqual([
      [400_000, "counted"],
      [100_000, "part"],
      [390_000, "reference"],
      [400_000, "reference"],
      [70_000, "reference"],
    ]);
  });
});

/** New events and the firms that took part, as a plan adds them. */
function rowsOf({ missions, participants }: ImportPlan) {
  return {
    missions: missions.flatMap((mission) => (mission.status === "new" ? [mission.row] : [])),
    participants: participants.map(({ firm }) => firm),
  };
}

describe("the tables of a workbook of ours", () => {
  const text = "진주시는 26일 다낭에서 40만 달러를 계약했다. 가람정밀이 참가했다.";
  const articleSheet = {
    name: "기사",
    rows: [
      ["기사번호", "제목", "게재일", "구분", "처리상태", "원문식별값"],
      ["A-1", "가 기사", 46107, "기사", "확정", "1234"],
    ],
  };
  const missionSheet = {
    name: "행사",
    rows: [
      ["행사번호", "사업명", "사업유형", "진행상태", "기사번호", "상위행사", "도비", "비고"],
      ["M-1", "진주 사절단", "무역사절단", "완료", "A-1", null, 30_000_000, "결산 전"],
      ["M-2", "다낭 상담회", "수출상담회", "완료", "A-1", "M-1", null, null],
    ],
  };
  const outcomeSheet = {
    name: "성과",
    rows: [
      [
        ...[
          "성과번호",
          "행사번호",
          "실적항목",
          "실적구분",
          "금액",
          "통화",
          "집계여부",
          "확인상태",
          "근거문장",
        ],
        ...["기사번호", "근사표시", "병기금액", "병기통화", "품목", "계약시점", "후속결과", "담당자", "비고"],
      ],
      [
        ...["O-1", "M-1", "계약", "실적", 400_000, "USD", "집계", "증빙확인", "40만 달러를 계약"],
        ...["A-1", "약", 540_000_000, "KRW", "딸기", "사후", "일부 성약", null, "2차분"],
      ],
      [
        ...["O-2", "M-1", "계약", "실적", 400_000, "USD", "중복(제외)", "미확인", "40만 달러를 계약"],
        ...["A-1", null, null, null, null, null, null, null, null],
      ],
    ],
  };
  const participantSheet = {
    name: "참가기업",
    rows: [
      ["참가번호", "행사번호", "기업명", "현장계약액", "사업자번호"],
      ["P-1", "M-1", "가람정밀", 400_000, null],
    ],
  };
  const textSheet = {
    name: "원문",
    rows: [
      ["기사번호", "순번", "본문"],
      ["A-1", 2, text.slice(20)],
      ["A-1", 1, text.slice(0, 20)],
    ],
  };
  const evidenceSheet = {
    name: "근거",
    rows: [
      ["표", "기록번호", "열", "기사번호", "값", "문장", "시작", "끝", "일치"],
      ["행사", "M-1", "사업명", "A-1", "진주 사절단", "진주시는", 0, 4, "정확"],
      ["성과", "O-1", "금액", "A-1", "400000", "40만 달러", 13, 19, "정확"],
      ["참가기업", "P-1", "기업명", "A-1", "가람정밀", "가람정밀이 참가했다", 28, 38, "근사"],
    ],
  };
  const settingSheet = {
    name: "설정",
    rows: [
      ["항목", "값", "설명"],
      ["작성기준일", "2026-03-31", "이 날까지"],
    ],
  };
  const whole = [
    ...[articleSheet, missionSheet, outcomeSheet, participantSheet],
    ...[textSheet, evidenceSheet, settingSheet],
  ];

  it("bring the text, its sentences, and what people know of a figure, but not who verified it", async () => {
    const { articles, columns } = await recordsOf("보고.xlsx", await writeXlsx({ sheets: whole }));
    expect(columns.map(({ sheet, unmatched }) => [sheet, unmatched])).toEqual([
      ["기사", []],
      ["행사", []],
      ["성과", ["확인상태"]],
      ["참가기업", ["현장계약액"]],
    ]);
    const [{ record, text: read } = expect.fail("no article"), ...others] = articles;
    expect([read, others, record.doubts]).toEqual([text, [], []]);
    expect(
      record.missions.map(({ name, firms, evidence, ownCells }) => [name, firms, evidence, ownCells]),
    ).toEqual([
      [
        "진주 사절단",
        ["가람정밀"],
        {
          name: [{ start: 0, end: 4, quote: "진주시는", alignment: "exact" }],
          firms: [{ start: 28, end: 38, quote: "가람정밀이 참가했다", alignment: "approximate" }],
        },
        {
          missionId: "M-1",
          parentMission: null,
          provinceBudget: 30_000_000,
          municipalBudget: null,
          otherBudget: null,
          note: "결산 전",
        },
      ],
      [
        "다낭 상담회",
        [],
        {},
        {
          missionId: "M-2",
          parentMission: "M-1",
          provinceBudget: null,
          municipalBudget: null,
          otherBudget: null,
          note: null,
        },
      ],
    ]);
    expect(
      record.outcomes.map(({ amountAlso, approximate, evidence, ownCells }) => ({
        amountAlso,
        approximate,
        evidence,
        ownCells,
      })),
    ).toEqual([
      {
        amountAlso: [{ amount: 540_000_000, currency: "KRW" }],
        approximate: true,
        evidence: { amount: [{ start: 13, end: 19, quote: "40만 달러", alignment: "exact" }] },
        ownCells: {
          item: "딸기",
          contractTiming: "later",
          followUpResult: "partly_fulfilled",
          note: "2차분",
        },
      },
      { amountAlso: [], approximate: false, evidence: {}, ownCells: undefined },
    ]);
  });

  it("become rows that hold all of it, their events under the numbers that they have here", async () => {
    const { articles } = await recordsOf("보고.xlsx", await writeXlsx({ sheets: whole }));
    const plan = planImport(emptyRows(), articles);
    const rows = plan.missions.flatMap((mission) => (mission.status === "new" ? [mission.row] : []));
    const [above, below] = rows;
    expect(
      rows.map(({ name, provinceBudget, note, parentMission }) => [
        name,
        provinceBudget,
        note,
        parentMission,
      ]),
    ).toEqual([
      ["진주 사절단", 30_000_000, "결산 전", null],
      ["다낭 상담회", null, null, above?.missionId],
    ]);
    expect([above?.missionId, below?.missionId].includes("M-1")).toBe(false);
    expect(
      plan.outcomes.map(({ row }) => [
        row.counting,
        row.verification,
        row.item,
        row.contractTiming,
        row.amountAlso,
        row.note,
      ]),
    ).toEqual([
      ["counted", "unverified", "딸기", "later", 540_000_000, "2차분"],
      ["reference", "unverified", null, null, null, null],
    ]);
    const quoted = plan.evidence.map(({ table, column, quote, alignment }) => [
      table,
      column,
      quote,
      alignment,
    ]);
    expect(quoted).toContainEqual(["성과", "실적항목", "40만 달러를 계약", "exact"]);
    expect(quoted).toContainEqual(["참가기업", "기업명", "가람정밀이 참가했다", "approximate"]);
  });

  it("are known by the names that Excel keeps, however their sheets are called, and by their headers", async () => {
    const table = (name: string, { rows: [headers = []] }: { rows: unknown[][] }) => ({
      tables: [{ name, columns: headers.map((header) => ({ name: String(header) })), range: "A1:H3" }],
    });
    const copy = {
      ...outcomeSheet,
      name: "성과 (2)",
      rows: [...outcomeSheet.rows, ...outcomeSheet.rows.slice(1)],
    };
    const renamed = [
      copy,
      { ...outcomeSheet, name: "상담회 실적", ...table("성과", outcomeSheet) },
      { ...missionSheet, name: "우리 행사" },
      articleSheet,
    ];
    const { articles, columns } = await recordsOf("보고.xlsx", await writeXlsx({ sheets: renamed }));
    expect(columns.map(({ sheet }) => sheet)).toEqual(["기사", "우리 행사", "상담회 실적"]);
    expect(articles.flatMap(({ record }) => record.outcomes)).toHaveLength(2);
  });

  it("are known by their headers where a sheet of somebody's own has the name of one", async () => {
    const notes = {
      name: "성과",
      rows: [
        ["실적항목", "금액"],
        ["계약", 900_000],
      ],
    };
    const renamed = [missionSheet, notes, { ...outcomeSheet, name: "상담회 실적" }, articleSheet];
    const { articles, columns } = await recordsOf("보고.xlsx", await writeXlsx({ sheets: renamed }));
    expect(columns.map(({ sheet }) => sheet)).toEqual(["기사", "행사", "상담회 실적"]);
    expect(articles.flatMap(({ record }) => record.outcomes.map(({ amount }) => amount))).toEqual([
      400_000, 400_000,
    ]);
  });

  it("say of an event what a further article says, and its own where that is no longer in 근거", async () => {
    const missions = missionSheet.rows.map((row) => row.map((cell) => (cell === "A-1" ? "A-0; A-1" : cell)));
    const sheets = [
      { ...missionSheet, rows: missions },
      articleSheet,
      textSheet,
      evidenceSheet,
      outcomeSheet,
    ];
    const { articles } = await recordsOf("보고.xlsx", await writeXlsx({ sheets }));
    const told = articles.map(({ record }) =>
      record.missions.map(({ name, kind, status }) => [name, kind, status]),
    );
    const [first, second] = [
      ["진주 사절단", "trade_mission", "completed"],
      ["다낭 상담회", "matchmaking", "completed"],
    ];
    expect(told).toEqual([[first], [first, second]]);
  });

  it("bring the budgets, firms and sentences of an event that no text tells of", async () => {
    const byHand = <T>(rows: T[][]) => rows.map((row) => row.map((cell) => (cell === "A-1" ? null : cell)));
    const untold = [
      { ...missionSheet, rows: byHand(missionSheet.rows) },
      outcomeSheet,
      articleSheet,
      participantSheet,
      evidenceSheet,
    ];
    for (const sheets of [untold, [...untold, textSheet]]) {
      const { articles } = await recordsOf("보고.xlsx", await writeXlsx({ sheets }));
      const { missions, participants } = rowsOf(planImport(emptyRows(), articles));
      expect(missions.map(({ name, provinceBudget, note }) => [name, provinceBudget, note])).toEqual([
        ["진주 사절단", 30_000_000, "결산 전"],
        ["다낭 상담회", null, null],
      ]);
      expect(participants).toEqual(["가람정밀"]);
    }
    const { articles } = await recordsOf("보고.xlsx", await writeXlsx({ sheets: untold }));
    expect(articles[0]?.record.missions[0]?.evidence.firms?.map(({ quote }) => quote)).toEqual([
      "가람정밀이 참가했다",
    ]);
  });

  it("are known in a file of 성과 alone, whose parts and doubles are no figures there either", async () => {
    const csv = outcomeSheet.rows.map((row) => row.join(",")).join("\n");
    const { articles } = await recordsOf("성과.csv", csv);
    expect(
      articles.flatMap(({ record }) =>
        record.outcomes.map(({ amount, counted = true }) => [amount, counted]),
      ),
    ).toEqual([
      [400_000, true],
      [400_000, false],
    ]);
  });
});

describe("records in JSON", () => {
  const outcome = {
    mission: 0,
    kind: "contract",
    amount: 400_000,
    currency: "USD",
    happened: true,
    quote: "40만 달러를 계약",
  };
  const mission = { name: "진주 사절단", kind: "trade_mission", province: "경남", status: "completed" };
  const record = { id: "a1", title: "가 기사", relevant: true, missions: [mission], outcomes: [outcome] };

  it.each([
    ["one record", JSON.stringify(record), 1],
    ["a list", JSON.stringify([record, { ...record, id: "a2" }]), 2],
    ["what extract prints", JSON.stringify({ articles: [record] }), 1],
    ["one a line", `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`, 2],
  ])("are read: %s", async (_kind, text, count) => {
    expect((await recordsOf("기록.json", text)).articles).toHaveLength(count);
  });

  it("keep their quotes as text, with evidence that was not seen in an article", async () => {
    const { articles } = await recordsOf("기록.json", JSON.stringify(record));
    const [article = expect.fail("no article")] = articles;
    expect(article.text).toBe("가 기사\n40만 달러를 계약");
    expect(article.record.outcomes[0]?.evidence).toEqual({
      kind: [{ start: 5, end: 15, quote: "40만 달러를 계약", alignment: "missing" }],
      count: [{ start: 5, end: 15, quote: "40만 달러를 계약", alignment: "missing" }],
      amount: [{ start: 5, end: 15, quote: "40만 달러를 계약", alignment: "missing" }],
    });
  });

  it("keep their text and positions where they bring it", async () => {
    const whole = {
      ...record,
      text: "진주시는 40만 달러를 계약했다.",
      outcomes: [{ ...outcome, start: 5, end: 15 }],
    };
    const { articles } = await recordsOf("기록.json", JSON.stringify(whole));
    expect(
      articles.map(({ text, record: { outcomes, doubts } }) => [text, outcomes[0]?.start, doubts]),
    ).toEqual([[whole.text, 5, []]]);
  });

  it("may leave out what has a default; what they leave open is doubted", async () => {
    const short = {
      missions: [{ name: "진주 사절단" }],
      outcomes: [{ kind: "contract", quote: "계약", mission: 7 }],
    };
    const { articles } = await recordsOf("기록.json", JSON.stringify(short));
    const [{ record: read1 } = expect.fail("no article")] = articles;
    expect([read1.id, read1.relevant, read1.outcomes[0]?.mission]).toEqual(["자료", true, null]);
    expect(
      [...read1.missions, ...read1.outcomes].map(({ doubts }) => doubts.map(({ reason }) => reason)),
    ).toEqual([
      ["사업유형 없음", "진행상태 없음", "시도 없음"],
      ["실적 여부 없음", "없는 행사를 가리킴"],
    ]);
  });

  it("name what is not in the format, and keep the rest", async () => {
    const { articles, faults } = await recordsOf("기록.json", JSON.stringify([record, { missions: "없음" }]));
    expect([articles.length, faults.map((fault) => "record" in fault && [fault.record, fault.path])]).toEqual(
      [1, [[2, "missions"]]],
    );
  });

  it("read the labels of the given articles", async () => {
    const folder = new URL("../../../../shared/articles/dev/labels/", import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), "utf8");
      const { articles, faults } = await recordsOf(file, text);
      const label = JSON.parse(text) as { missions: unknown[]; outcomes: unknown[] };
      expect([
        file,
        faults,
        articles.map(({ record: one }) => [one.missions.length, one.outcomes.length]),
      ]).toEqual([file, [], [[label.missions.length, label.outcomes.length]]]);
    }
  });
});

describe("a record file that cannot be read", () => {
  it.each([
    ["빈.csv", "", "empty"],
    ["깨진.json", '{"articles": [', "broken_json"],
    ["빈.json", "[]", "no_records"],
    ["표.csv", "연번,비밀\n1,2", "no_header"],
    ["표.csv", "사업명,금액\n", "no_records"],
    ["가짜.xlsx", "사업명,금액", "broken_workbook"],
    ["폭탄.xlsx", zipSync({ "xl/workbook.xml": new Uint8Array(80 * 1024 * 1024) }), "outsized_workbook"],
  ])("is refused: %s", async (name, content, reason) => {
    const result = await read(name, content);
    expect(result.ok ? "read" : result.reason).toBe(reason);
  });
});
