// Commands typed wrongly or given what they cannot use: a sentence that says what to do, never a stack of calls.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot, runCommandLine } from "./run-command-line";

const folder = join(mkdtempSync(join(tmpdir(), "wrong-uses-")), "한글 폴더");
const book = join(folder, "보 고.xlsx");
const [sample = ""] = readdirSync(join(projectRoot, "samples"));

beforeAll(() => {
  mkdirSync(folder);
  const { exitCode } = runCommandLine("report", [join("samples", sample), "--workbook", book]);
  expect(exitCode).toBe(0);
});

const refused = (sentence: string) => ({ exitCode: 2, stdout: "", stderr: `${sentence}\n` });

describe("--help", () => {
  it.each(["extract", "report", "check", "export"] as const)("tells how %s is used", (name) => {
    const { exitCode, stdout, stderr } = runCommandLine(name, ["--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^${name} `));
    expect(stdout).toMatch(/[가-힣]/);
    const english = runCommandLine(name, ["--help", "--lang", "en"]);
    expect(english).toMatchObject({ exitCode: 0, stderr: "" });
    expect(english.stdout).toMatch(new RegExp(`^${name} [ -~\n]+$`));
  });
});

describe("an option typed wrongly", () => {
  it.each([
    ["--wrkbook", "모르는 옵션: --wrkbook"],
    ["--workbook", "값이 빠졌거나 맞지 않는 옵션: --workbook"],
    ["--backup=no", "값이 빠졌거나 맞지 않는 옵션: --backup"],
  ])("%s is named in Korean", (option, fault) => {
    expect(runCommandLine("report", ["samples", option])).toEqual(
      refused(`명령을 이해하지 못했습니다. ${fault} (쓰는 법: --help)`),
    );
  });
});

describe("a place that a workbook cannot have", () => {
  it("is told to be a folder", () => {
    expect(runCommandLine("check", [folder])).toEqual(
      refused(`파일이 아니라 폴더입니다: ${folder}. 통합 문서의 이름까지 적어 주세요.`),
    );
  });

  it("is told to lie in a folder that is not there", () => {
    const missing = join(folder, "없음");
    const { exitCode, stdout, stderr } = runCommandLine("report", [
      ...[join("samples", sample), "--workbook", join(missing, "새.xlsx")],
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(`저장할 폴더가 없습니다. 폴더를 먼저 만들어 주세요: ${missing}\n`);
    expect(existsSync(missing)).toBe(false);
  });
});

describe("a place that an export cannot have", () => {
  it("is told to be a file", () => {
    expect(runCommandLine("export", [book, "--to", book])).toEqual(
      refused(`폴더가 아니라 파일입니다. 빈 폴더나 새 폴더를 적어 주세요: ${book}`),
    );
  });

  it("is told not to be writable", () => {
    const { exitCode, stdout, stderr } = runCommandLine("export", [book, "--to", join(book, "export")]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(
      `폴더를 만들 수 없습니다. 쓸 권한과 남은 용량을 확인하거나 다른 폴더를 적어 주세요: ${book}\n`,
    );
  });
});

describe("export", () => {
  it("names a workbook that is not there once", () => {
    const missing = join(folder, "없음.xlsx");
    expect(runCommandLine("export", [missing, "--to", join(folder, "none")])).toEqual(
      refused(`통합 문서가 없습니다: ${missing}`),
    );
  });

  it("takes a workbook that is named twice once", () => {
    const place = join(folder, "once");
    const named = join(folder, "..", "한글 폴더", "보 고.xlsx");
    expect(runCommandLine("export", [book, named, "--to", place])).toEqual({
      exitCode: 0,
      stdout: `통합 문서 1개를 내보냈습니다: ${place}\n`,
      stderr: "",
    });
  });
});

describe("an input", () => {
  it("of the old Excel format is told to be that", () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const old = join(folder, "실적.xls");
    writeFileSync(
      old,
      Buffer.concat([Buffer.from(ole), Buffer.alloc(512), Buffer.from("Workbook", "utf16le")]),
    );
    const { exitCode, stderr } = runCommandLine("extract", [old]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        "실적.xls: 예전 엑셀(.xls) 형식은 읽지 못합니다. 엑셀에서 .xlsx로 다시 저장하거나 본문을 붙여넣으세요.\n",
    });
  });

  // What nobody may read is hard to make for an administrator; a socket is for nobody to read, and Windows has none.
  it.skipIf(process.platform === "win32")("that cannot be read is named, and the others go on", async () => {
    const socket = join(folder, "기사.txt");
    const server = createServer().listen(socket);
    await once(server, "listening");
    copyFileSync(join(projectRoot, "samples", sample), join(folder, sample));
    const { exitCode, stdout, stderr } = runCommandLine("extract", [socket, join(folder, sample)]);
    server.close();
    expect(exitCode).toBe(1);
    expect((JSON.parse(stdout) as { articles: unknown[] }).articles).toHaveLength(1);
    expect(stderr).toBe(
      "기사.txt: 파일을 열 수 없습니다. 다른 프로그램에서 열려 있으면 닫고, 읽을 권한이 있는지 확인하세요.\n",
    );
  });
});

it.skipIf(process.platform === "win32")(
  "says nothing where nobody reads on, as in `extract samples | head -1`",
  () => {
    const command = `"${process.execPath}" --import tsx src/cli/extract.ts samples | head -1`;
    const { stdout, stderr } = spawnSync(command, { shell: true, cwd: projectRoot, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
  },
);
