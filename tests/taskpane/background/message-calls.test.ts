import { afterEach, describe, expect, it } from "vitest";
import { connect, type Methods } from "../../../src/taskpane/background/message-calls";
import { WorkbookError } from "../../../src/workbook/workbook-error";

type Counting = {
  count: { input: readonly { n: number }[]; output: number };
  list: { input: number; output: { n: number }[] };
  refuse: { input: null; output: null };
  fail: { input: null; output: null };
};

const open: MessagePort[] = [];
afterEach(() => open.splice(0).forEach((port) => port.close()));

function joined() {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  connect<Counting, Methods>(port2, {
    count: (list) => list.reduce((sum, { n }) => sum + n, 0),
    list: (length) => Array.from({ length }, (_, n) => ({ n })),
    refuse: () =>
      Promise.reject(new WorkbookError("sheet_protected", "보호되어 있습니다.", "It is protected.")),
    fail: () => Promise.reject(new TypeError("a bug")),
  });
  const here = connect<Methods, Counting>(port1, {});
  port1.start();
  port2.start();
  return here;
}

describe("a call to another thread", () => {
  it("takes long lists there and back whole, several calls at a time", async () => {
    const { ask } = joined();
    const numbers = Array.from({ length: 1_000 }, (_, n) => ({ n }));
    const answers = await Promise.all([ask("count", numbers), ask("list", 1_000), ask("count", [{ n: 7 }])]);
    expect(answers).toEqual([499_500, numbers, 7]);
  });

  it("fails with the sentence of the host that failed there", async () => {
    const failure = joined().ask("refuse", null);
    await expect(failure).rejects.toEqual(
      new WorkbookError("sheet_protected", "보호되어 있습니다.", "It is protected."),
    );
    await expect(failure).rejects.toMatchObject({ code: "sheet_protected", messageEn: "It is protected." });
  });

  it("fails with a bug that happened there", async () => {
    const failure = joined().ask("fail", null);
    await expect(failure).rejects.toEqual(new Error("a bug"));
    await expect(failure).rejects.not.toBeInstanceOf(WorkbookError);
  });
});
