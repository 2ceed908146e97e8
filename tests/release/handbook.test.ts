// The handbook is what an official has when nobody is there to ask. What it says of the pane, the sheets and the rules is
// held against them here; what it must not leave out is listed here, too.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/checks/rules";
import { calculate } from "../../src/records/calculation/calculate";
import { measures } from "../../src/records/lists";
import { emptyRows, initialSettings } from "../../src/records/report";
import { summaryNames, summarySheets } from "../../src/summary/summary-sheets";
import { texts } from "../../src/taskpane/texts";
import { regionRows } from "../../src/regions/region-rows";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const handbook = read("docs/handbook.md");
const english = read("docs/handbook.en.md");

const settings = initialSettings("2026-11-07");
const sheets = summarySheets(calculate({ ...emptyRows(), regions: regionRows() }, settings), settings, {
  present: summaryNames,
});

/** What stands under a heading, up to the next of its rank. */
function sectionOf(text: string, heading: string): string {
  const [, rest = ""] = text.split(`\n### ${heading}\n`);
  return rest.split(/\n##+ /)[0] ?? "";
}

describe("the handbook", () => {
  it.each(sheets.filter(({ tables }) => tables.length > 0).map((sheet) => [sheet.name, sheet] as const))(
    "tells each column of %s",
    (name, { tables }) => {
      const section = sectionOf(handbook, name);
      const headers = tables.flatMap(({ columns }) => columns.map(({ header }) => header));
      expect(headers.filter((header) => !section.includes(header))).toEqual([]);
    },
  );

  it("tells of every summary sheet, and of every family of rules", () => {
    const families = [...new Set(rules.map(({ id }) => id.charAt(0)))];
    expect(sheets.map(({ name }) => name).filter((name) => !handbook.includes(`### ${name}\n`))).toEqual([]);
    expect(families.filter((family) => !handbook.includes(`\n| ${family}    | `))).toEqual([]);
  });

  it("tells what each measure means", () => {
    const [, terms = ""] = handbook.split("## 용어와 더하지 않는 까닭");
    expect(Object.values(measures).filter((measure) => !terms.includes(measure))).toEqual([]);
  });

  it("quotes the pane as it speaks, and Excel only by what is listed here", () => {
    const spoken = sentencesOf(texts.ko).join("\n") + read("manifest.xml");
    const quoted = [...handbook.matchAll(/‘([^’]+)’/g)].map(([, words = ""]) => words);
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter((words) => !spoken.includes(words) && !ofOthers.has(words))).toEqual([]);
  });

  it("quotes the pane in English as it speaks", () => {
    const spoken = sentencesOf(texts.en).join("\n") + read("manifest.xml");
    const quoted = [...english.matchAll(/‘([^’]+)’/g)].map(([, words = ""]) => words);
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !spoken.includes(words))).toEqual([]);
  });

  it.each(["en", "ko"])(
    "names for each way to install and each trouble the public thread it is from (%s)",
    (language) => {
      const text = language === "ko" ? handbook : english;
      expect([...new Set(text.match(threads))].length).toBeGreaterThanOrEqual(10);
    },
  );
});

const threads = /https:\/\/github\.com\/(?:OfficeDev|MicrosoftDocs)\/[\w.-]+\/(?:issues|pull)\/\d+/g;

/** Words of Excel, of a summary and of other programs. */
const ofOthers = new Set([
  ...[
    "내 추가 기능 업로드",
    "메뉴에 표시",
    "공유 폴더",
    "고급",
    "개발자 추가 기능",
    "Office 추가 기능",
    "새로 고침",
  ],
  ...["유효한 보안 인증서로 서명되지 않아 차단되었습니다", "다음에 Office를 시작할 때 캐시 지우기"],
  ...["추가 기능 사용자 인터페이스 오류 표시", "체결 보도", "총성과", "증빙확인", "본청", "행사 미상"],
  ...[
    "환산 불가: 상담 3,450,000,000원 (4건)",
    "여러 나라",
    "국가 미상",
    "귀속일 미상",
    "환산 불가",
    "확정-자료",
  ],
]);

/** Every sentence of the pane; where it counts, it counts to n, or to 7 where a number is needed. */
function sentencesOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") {
    const say = part as (...values: unknown[]) => unknown;
    try {
      return sentencesOf(say("n", "n", "n", "n"));
    } catch {
      return sentencesOf(say(7, 7, 7, 7));
    }
  }
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(sentencesOf) : [];
}
