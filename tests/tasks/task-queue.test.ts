import { expect, it } from "vitest";
import { createTaskQueue } from "../../src/tasks/task-queue";

it("starts a task only when the one before has ended, even if that failed", async () => {
  const queue = createTaskQueue();
  const log: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = queue.run(async () => {
    log.push("first starts");
    await held;
    log.push("first fails");
    throw new Error("first");
  });
  const second = queue.run(() => {
    log.push("second starts");
    return Promise.resolve("second");
  });

  await Promise.resolve();
  expect(log).toEqual(["first starts"]);
  release();

  await expect(first).rejects.toThrow("first");
  expect(await second).toBe("second");
  expect(log).toEqual(["first starts", "first fails", "second starts"]);
});
