// How many figures of each kind a review holds, as its chart shows them.
import { expect, it } from "vitest";
import { countKinds } from "../../../src/taskpane/review/found-kinds";
import { changeDraft, emptyDraft } from "../../../src/taskpane/review/review-draft";
import { draftOf, tongyeong } from "./read-sample";

it("counts figures by kind, without what is rejected or left out, and tells of no kind that was not found", async () => {
  const draft = await draftOf(tongyeong, tongyeong);
  const rejected = changeDraft(draft, { type: "rejected", keys: ["0/outcome/0"] });
  const leftOut = changeDraft(rejected, { type: "articleToggled", article: 1 });
  const kinds = draft.articles[0]!.record.outcomes.map(({ kind }) => kind);
  expect(kinds).toEqual(["consultation", "contract"]);
  expect([draft, rejected, leftOut, emptyDraft].map(countKinds)).toEqual([
    [
      { kind: "consultation", count: 2 },
      { kind: "contract", count: 2 },
    ],
    [
      { kind: "consultation", count: 1 },
      { kind: "contract", count: 2 },
    ],
    [{ kind: "contract", count: 1 }],
    [],
  ]);
});
