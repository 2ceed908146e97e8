// 근거 on the rows of the seed articles: what each kind of cell leads to.
import { describe, expect, it } from "vitest";
import { calculate } from "../../../src/records/calculation/calculate";
import type { Cell } from "../../../src/records/cell";
import { blankRow } from "../../../src/records/rows";
import { evidenceRows } from "../../../src/records/tables/evidence";
import { sourceTexts } from "../../../src/records/tables/articles";
import { summarySheets } from "../../../src/summary/summary-sheets";
import { evidenceBook } from "../../../src/summary/trace/row-evidence";
import { createTracer } from "../../../src/summary/trace/trace-figure";
import type { SelectedCell } from "../../../src/workbook/workbook-view";
import { seedRows, seedSettings } from "../../records/calculation/seed-rows";

const rows = calculate(seedRows, seedSettings);
const sheets = summarySheets(rows, seedSettings);

function selected(formula: string | null, value: Cell, rest: Partial<SelectedCell> = {}): SelectedCell {
  return { sheet: "시트", row: 0, column: 0, value, shown: "", formula, table: null, names: [], ...rest };
}

/** A cell of 요약_시도. */
function provinceCell(province: string, header: string): SelectedCell {
  const [table] = sheets.find(({ name }) => name === "요약-시도")?.tables ?? [];
  const cells = table?.rows.find(([name]) => name === province) ?? [];
  const row = new Map(table?.columns.map((column, at) => [column.header, cells[at] ?? null]));
  const formula = table?.columns.find((column) => column.header === header)?.formula ?? null;
  return selected(formula, row.get(header) ?? null, { table: { name: "요약_시도", header, row } });
}

/** A named cell of 브리핑. */
function briefingCell(name: string): SelectedCell {
  const page = sheets.find((sheet) => sheet.name === "브리핑");
  const place = page?.names.find((planned) => planned.name === `브리핑_${name}`);
  const cell = page?.cells.find(
    (one) => place !== undefined && "row" in place && one.row === place.row && one.column === place.column,
  );
  return selected(cell?.formula ?? null, cell?.value ?? null, { names: [`브리핑_${name}`] });
}

const trace = createTracer(rows, seedSettings);
const contract = { table: "성과", id: "O-2", value: 1_000_000 };

describe("a figure leads to its rows", () => {
  it("from 요약-시도, the totals row and the briefing alike", () => {
    const figure = (label: string) => ({
      kind: "figure",
      label,
      total: 1_000_000,
      parts: [contract],
      agrees: true,
    });
    expect(trace(provinceCell("전북", "계약액"))).toEqual(figure("계약액"));
    expect(trace(provinceCell("전북", "미확인액"))).toEqual(figure("미확인액"));
    expect(trace(briefingCell("계약액"))).toEqual(figure("계약액"));
    expect(trace(selected("=요약_시도[[#Totals],[계약액]]", 1_000_000))).toEqual(figure("계약액"));
  });

  it("from the sums that no rate converts on every sheet, which one cell works out", () => {
    const settings = { ...seedSettings, reportCurrency: "KRW" } as const;
    const inWon = calculate(seedRows, settings);
    const lines = summarySheets(inWon, settings).flatMap(({ name, cells }) =>
      cells.flatMap(({ value, formula = null }) =>
        String(value).includes("환산 불가: ") ? [{ name, value, formula }] : [],
      ),
    );
    const text = "환산 불가: 계약 1,000,000달러 (1건)";
    expect(lines.slice(1)).toEqual([
      { name: "요약-유형", value: text, formula: "=요약_환산불가" },
      { name: "요약-국가", value: text, formula: "=요약_환산불가" },
      { name: "브리핑", value: `※ ${text}`, formula: '=IF(환산불가수=0,"","※ "&요약_환산불가)' },
    ]);
    const inDollars = { table: "성과", id: "O-2", value: 1_000_000 };
    const traceInWon = createTracer(inWon, settings);
    for (const { value, formula } of lines)
      expect(traceInWon(selected(formula, value))).toMatchObject({
        kind: "composed",
        figures: expect.arrayContaining([expect.objectContaining({ parts: [inDollars] })]) as unknown,
      });
  });

  it("also from a sum of a user's own", () => {
    const own = `=SUMIFS(성과[표시금액],성과[집계시도],"전북",성과[합계포함],1)`;
    expect(trace(selected(own, 1_000_000))).toMatchObject({ kind: "figure", parts: [contract] });
    const half = "=요약_시도[[#Totals],[계약액]]/2";
    expect(trace(selected(half, 500_000))).toEqual({
      kind: "composed",
      figures: [{ label: "계약액", value: 1_000_000, parts: [contract] }],
    });
  });

  it("and says when the cell shows another number than its rows add up to", () => {
    const stale = { ...provinceCell("전북", "계약액"), value: 900_000 };
    expect(trace(stale)).toMatchObject({ kind: "figure", total: 1_000_000, agrees: false });
  });
});

describe("what is not the sum of rows", () => {
  it("a sentence leads to the figures in it, each with its rows", () => {
    const found = trace(briefingCell("요약1"));
    const figures = found.kind === "composed" ? found.figures : [];
    expect(figures.map(({ label, value, parts }) => [label, value, parts.map(({ id }) => id)])).toEqual([
      ["시도수", 3, ["전남광주", "전북", "경남"]],
      ["행사수", 6, ["M-1", "M-2", "M-3", "M-4", "M-5", "M-6"]],
      ["해외마케팅", 2, ["M-4", "M-6"]],
      ["참가기업_연", 19, ["M-4", "M-6"]],
    ]);
  });

  it("signs, headings and numbers that somebody typed say so", () => {
    expect(trace(provinceCell("전북", "상담액"))).toEqual({ kind: "sign", sign: "…" });
    expect(trace(provinceCell("서울", "상담액"))).toEqual({ kind: "sign", sign: "-" });
    expect(trace(selected(null, "□ 추진 개요"))).toEqual({ kind: "not_a_figure" });
    expect(trace(selected(null, 12))).toEqual({ kind: "no_rule", formula: null });
    expect(trace(selected("=B2*1.1", 12))).toEqual({ kind: "no_rule", formula: "=B2*1.1" });
  });

  it("a cell of a record leads to the record", () => {
    const row = new Map<string, Cell>([
      ["성과번호", "O-2"],
      ["금액", 1_000_000],
    ]);
    const cell = selected(null, 1_000_000, { table: { name: "성과", header: "금액", row } });
    expect(trace(cell)).toEqual({
      kind: "composed",
      figures: [{ label: "금액", value: 1_000_000, parts: [contract] }],
    });
  });
});

it("a row is shown with who is behind it and the sentences that prove it, its own first", () => {
  const evidence = { ...blankRow(evidenceRows), table: "성과", articleId: "A-22222222", start: 4, end: 13 };
  const book = evidenceBook({
    ...rows,
    outcomes: rows.outcomes.map((row) => ({ ...row, quote: "백만 달러 계약" })),
    evidence: [
      { ...evidence, recordId: "O-2", column: "상대방", quote: "홈쇼핑월드", start: 20, end: 25 },
      { ...evidence, recordId: "O-2", column: "금액", quote: "백만 달러 계약" },
      { ...evidence, recordId: "O-2", column: "통화", quote: "백만 달러 계약" },
    ],
    sourceTexts: [
      { ...blankRow(sourceTexts), id: "A-22222222", part: 2, text: "맺었다." },
      { ...blankRow(sourceTexts), id: "A-22222222", part: 1, text: "전북도가 백만 달러 계약을 " },
    ],
  });
  expect(book.of(contract)).toEqual({
    title: "홈쇼핑월드",
    details: ["전북", "단체장 순방·접견", "2024-01-10"],
    quotes: [
      { articleId: "A-22222222", text: "백만 달러 계약", start: 4, end: 13 },
      { articleId: "A-22222222", text: "홈쇼핑월드", start: 20, end: 25 },
    ],
    place: { table: "성과", id: { header: "성과번호", value: "O-2" } },
  });
  expect(book.articleText("A-22222222")).toBe("전북도가 백만 달러 계약을 맺었다.");
  expect(book.of({ table: "요약_시도", id: "전북" })).toEqual({
    title: "전북",
    details: [],
    quotes: [],
    place: { table: "요약_시도", id: { header: "시도", value: "전북" } },
  });
});
