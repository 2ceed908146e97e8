// What officials hand in by mistake: each is named with a sentence that says what to do, and nothing half-written
// is left behind.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "./run-command-line";

const article = `통영시, 베트남 무역사절단 파견…수출상담 240만 달러

통영시는 지난 2일부터 6일까지 베트남 하노이에 무역사절단을 보내 수출상담 31건, 240만 달러의 실적을 올렸다고 9일 밝혔다.
사절단에는 지역 수산식품 기업 7개사가 참가했다. 시는 현지에서 계약 2건, 35만 달러를 맺었다고 설명했다.
`;

let folder: string;
let book: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inputs-"));
  book = join(folder, "out.xlsx");
});

function input(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function report(...args: string[]) {
  return runCommandLine("report", [...args, "--workbook", book]);
}

describe("an input that cannot be read", () => {
  it.each([
    [
      "빈파일.txt",
      "",
      "빈파일.txt: 내용이 없습니다. 기사 본문이 들어 있는 파일인지 확인하거나 본문을 붙여넣으세요.",
    ],
    [
      "그림.txt",
      new Uint8Array(4096).map((_, index) => (index * 37) % 256),
      "그림.txt: 텍스트 파일이 아닙니다. 텍스트(.txt)로 저장하거나 본문을 붙여넣으세요.",
    ],
    [
      "큰파일.txt",
      "수출상담회에서 상담이 이어졌다.\n".repeat(1_200_000),
      "큰파일.txt: 글자만 20MB를 넘는 파일은 읽지 않습니다. 기사별로 나누어 저장한 뒤 다시 가져오세요.",
    ],
    [
      "표.txt",
      Array.from({ length: 60 }, (_, row) => `${row}\t${row * 3}\t${row * 7}`).join("\n"),
      "표.txt: 기사나 보도자료의 문장을 찾지 못했습니다. 본문이 들어 있는지 확인하거나 본문을 붙여넣으세요.",
    ],
  ])("%s is named with what to do, and no workbook is written", (name, content, sentence) => {
    const file = input(name, content);

    const { exitCode, stdout, stderr } = report(file);

    expect(exitCode).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.split("\n")).toContain(sentence);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("does not keep the others from being imported, and the exit code tells", () => {
    const files = [input("빈파일.txt", ""), input("통영.txt", article)];

    const { exitCode, stdout } = report(...files);

    expect(exitCode).toBe(1);
    expect(stdout).toContain("기사 1건");
    expect(existsSync(book)).toBe(true);
  });
});

describe("an article whose year nobody knows", () => {
  it("is told to be in no total, with what to do about it", () => {
    const { exitCode, stdout } = report(input("통영.txt", article));

    expect(exitCode).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "기사 1건, 행사 1건(집계 0), 성과 2행(집계 0)",
      "귀속일 미상으로 집계에서 빠짐: 행사 1건, 성과 2행. 기사 시트에 게재일을 넣거나 --published로 알려 주세요",
      "점검: 오류 0건, 경고 1건, 안내 1건",
      `저장: ${book}`,
      "",
    ]);
  });

  it("is in the totals once its day of publication is given", () => {
    // As Notepad and PowerShell save it.
    const dates = input("게재일.json", `\ufeff${JSON.stringify({ 통영: "2024-09-09" })}`);

    const { stdout } = report(input("통영.txt", article), "--published", dates);

    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "기사 1건, 행사 1건(집계 1), 성과 2행(집계 2)",
      "상담: 31건, 2,400,000달러",
      "계약: 2건, 350,000달러",
    ]);
    expect(stdout).not.toContain("귀속일 미상");
  });
});

describe("a command that cannot start", () => {
  it.each([
    [["nowhere.txt"], "파일이 없습니다: nowhere.txt"],
    [["--as-of", "21.11.2026"], "--as-of의 날짜는 2026-11-21처럼 적어 주세요: 21.11.2026"],
    [["--regions", "old"], "--regions에는 current, former 가운데 하나를 적어 주세요: old"],
    [["--unknown"], "명령을 이해하지 못했습니다"],
  ])("%j says why and writes nothing", (args, sentence) => {
    const { exitCode, stdout, stderr } = report(...args);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("speaks English when asked", () => {
    expect(report("--as-of", "soon", "--lang", "en").stderr).toBe(
      "Write the date of --as-of like 2026-11-21: soon\n",
    );
  });
});

it("leaves a file that is no workbook as it is", () => {
  writeFileSync(book, "이것은 통합 문서가 아닙니다");
  const before = readFileSync(book);

  const { exitCode, stdout } = report(input("통영.txt", article));

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(readFileSync(book)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "통영.txt"]);
});

it("keeps the previous workbook as .bak when asked to", () => {
  const file = input("통영.txt", article);
  report(file, "--as-of", "2026-11-21");
  const before = readFileSync(book);

  const { exitCode } = report(file, "--as-of", "2026-11-22", "--backup");

  expect(exitCode).toBe(0);
  expect(readFileSync(`${book}.bak`)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "out.xlsx.bak", "통영.txt"]);
});

describe("a folder without an article", () => {
  it.each([
    ["빈 폴더", [], "폴더에 읽을 파일이 없습니다: "],
    ["남은 폴더", ["~$보고.xlsx", "Thumbs.db"], "폴더에 읽을 파일이 없습니다: "],
  ])("%s is told to hold none, not to be missing", (name, files, sentence) => {
    const place = join(folder, name);
    mkdirSync(place);
    for (const file of files) writeFileSync(join(place, file), "");

    expect(report(place)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${sentence}${place}\n읽은 기사가 없어 아무것도 쓰지 않았습니다.\n`,
    });
  });

  it("is told so of a pattern that no file matches", () => {
    expect(report(join(folder, "*.hwpx")).stderr.split("\n")[0]).toBe(
      `조건에 맞는 파일이 없습니다: ${join(folder, "*.hwpx")}`,
    );
  });
});

describe("a workbook that is open in another program", () => {
  it.each([
    ["엑셀", "~$out.xlsx"],
    ["LibreOffice", ".~lock.out.xlsx#"],
  ])("is told so before anything is read, and stays as it is (%s)", (program, mark) => {
    const file = input("통영.txt", article);
    report(file);
    const before = readFileSync(book);
    const lock = input(mark, "");

    expect(report(file)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${program}에서 열려 있는 통합 문서입니다. 닫고 다시 실행하세요: ${book} (열려 있지 않으면 ${lock} 파일을 지우세요)\n`,
    });
    expect(readFileSync(book)).toEqual(before);
  });
});
