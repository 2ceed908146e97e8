// The button of a task over the whole workbook: it can be stopped until it writes, and the keyboard stays beside it.
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { PaneProvider } from "../../src/taskpane/pane-context";
import { RunButton } from "../../src/taskpane/run-button";
import { useTask, type Stopping } from "../../src/taskpane/use-task";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { paneOn, standInForLayout } from "./screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

interface Started extends Stopping {
  end: (result: string) => void;
  fail: (error: Error) => void;
}

/** Shows the button of a task that the test brings to its end. */
async function show(): Promise<Started[]> {
  const started: Started[] = [];
  function Screen() {
    const { run, ...task } = useTask<string>();
    const { state } = task;
    const onRun = () =>
      void run((stopping) => new Promise((end, fail) => started.push({ ...stopping, end, fail })));
    return (
      <>
        <RunButton task={task} label="점검하기" running="점검하는 중…" stopped="멈췄습니다." onRun={onRun} />
        <p>{state.phase === "done" ? state.result : state.phase}</p>
      </>
    );
  }
  const workbook = await openWorkbookFile(null);
  render(
    <PaneProvider value={paneOn(workbook)}>
      <Screen />
    </PaneProvider>,
  );
  return started;
}

/** Ends a task, and lets the pane take notice. */
const settle = (end: () => void) =>
  act(() => {
    end();
    return Promise.resolve();
  });
const button = (name: string) => screen.getByRole("button", { name });
const use = (name: string) => {
  button(name).focus();
  fireEvent.click(button(name));
};

describe("the button of a task over the whole workbook", () => {
  it("stops it, says so, and has the focus again", async () => {
    const started = await show();
    use("점검하기");
    use("멈추기");
    expect(await screen.findByText("멈췄습니다.")).toBeTruthy();
    expect(document.activeElement).toBe(button("점검하기"));
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it("takes no notice of how a stopped task ends, even beside the next one", async () => {
    const started = await show();
    use("점검하기");
    use("멈추기");
    use("점검하기");
    const cancelled = new WorkbookError("cancelled", "취소했습니다.", "It was cancelled.");
    await settle(() => started[0]?.fail(cancelled));
    expect(screen.getByText("running")).toBeTruthy();
    await settle(() => started[1]?.end("끝"));
    expect(screen.getByText("끝")).toBeTruthy();
  });

  it("lets what has begun to write go on to its end", async () => {
    const [task] = await show().then((started) => {
      use("점검하기");
      return started;
    });
    act(() => task?.onWriting());
    expect(button("멈추기").getAttribute("aria-disabled")).toBe("true");
    use("멈추기");
    expect([screen.getByText("running").textContent, task?.signal.aborted]).toEqual(["running", false]);
    await settle(() => task?.end("끝"));
    expect([screen.getByText("끝").textContent, document.activeElement]).toEqual(["끝", button("점검하기")]);
  });
});
