import { describe, expect, it } from "vitest";
import { outcomeRecord, type OutcomeRecord } from "../../src/records/article";
import {
  articleId,
  findingId,
  hashText,
  missionId,
  outcomeIds,
  participationId,
} from "../../src/records/ids";

function outcome(changes: Partial<OutcomeRecord>): OutcomeRecord {
  return outcomeRecord.parse({ mission: null, kind: "contract", happened: true, quote: "계약", ...changes });
}

describe("ids", () => {
  it("are base-32 text of a SHA-256, checked against a digest computed elsewhere", () => {
    // SHA-256 of "abc" starts ba 78 16 bf 8f: 10111 01001 11100 00001 01101 01111 11100 01111.
    expect(hashText("abc", 8)).toBe("Q9W1DFWF");
  });

  it("of an article do not depend on how it was printed", () => {
    const id = articleId("진주시, 미국 시카고에 무역사절단 파견");
    expect(id).toMatch(/^A-[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(articleId("진주시 미국 시카고에  무역사절단\n파견.")).toBe(id);
    expect(articleId("진주시, 미국 디트로이트에 무역사절단 파견")).not.toBe(id);
  });

  it("of an outcome stay when the extractor finds more before it", () => {
    const contract = outcome({ amount: 1_000_000, currency: "USD" });
    const found = outcome({ kind: "consultation", amount: 5_000_000, currency: "USD" });

    expect(outcomeIds("A-1", [found, contract])[1]).toBe(outcomeIds("A-1", [contract])[0]);
  });

  it("tell two equal figures of one article apart", () => {
    const [first, second] = outcomeIds("A-1", [outcome({}), outcome({})]);
    expect(first).not.toBe(second);
  });

  it("of firms do not depend on spaces and letter case", () => {
    expect(participationId("M-1", "Vina Tech")).toBe(participationId("M-1", "vinatech"));
  });

  it("say by their letter what they stand for", () => {
    const ids = [
      missionId("A-1", { kind: "exhibition", name: "CES" }),
      participationId("M-1", "비나텍"),
      findingId("F01", "성과", "O-1", "통화"),
    ];
    expect(ids.map((id) => id.slice(0, 2))).toEqual(["M-", "P-", "F-"]);
  });
});
