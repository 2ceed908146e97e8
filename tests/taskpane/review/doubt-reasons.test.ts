// Every reason for doubt that our code can give is said in English too.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { doubtReason } from "../../../src/taskpane/review/doubt-reasons";

const source = new URL("../../../src/", import.meta.url);

/** The reasons that the code names, with 12 for what is put in. */
function reasonsIn(room: string): string[] {
  return readdirSync(new URL(room, source), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(new URL(`${room}/${file}`, source), "utf8");
      const doubts = text.matchAll(/\{\s*field: "?\w+"?,\s*reason: ["`]([^"`]+)["`]/g);
      return [...doubts].map(([, reason = ""]) => reason.replace(/\$\{[^}]+\}/g, "12"));
    });
}

it("holds no Korean in the English pane", () => {
  const reasons = ["extraction", "importing"].flatMap(reasonsIn);
  expect(reasons).toEqual(expect.arrayContaining(["연도 생략", "통화 없음", "참가기업 수 후보 2개(12, 12)"]));
  const korean = reasons
    .map((reason) => doubtReason(reason, "en"))
    .filter((text) => /\p{sc=Hangul}/u.test(text));
  expect(korean).toEqual([]);
});

it("shows the reason of a foreign record file as it stands", () => {
  expect([doubtReason("확인 필요", "en"), doubtReason("연도 생략", "ko")]).toEqual([
    "확인 필요",
    "연도 생략",
  ]);
});
