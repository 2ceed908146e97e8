// A record file with a column that only looks like ours: it is read when the user says so, and the pane shows that it is.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useReducer } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { emptyFlow, importReducer } from "../../../src/taskpane/import/import-flow";
import { ImportScreen } from "../../../src/taskpane/import/import-screen";
import { useImportFlow } from "../../../src/taskpane/import/use-import-flow";
import { PaneProvider, type Pane } from "../../../src/taskpane/pane-context";
import { makeSheets } from "../../../src/tasks/start-report";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { clock } from "../../tasks/checked-book";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const records = "사업명,실적항목,건수,계약금액,통화\n베트남 무역사절단,계약,2,350000,USD\n";
const accept = "비슷한 열 1개도 읽기";

interface OpenRead {
  goOn: () => void;
  /** The sums under review. */
  sums: () => (number | null)[];
}

/** The screen 가져오기 with the file read once; reading it again waits for `goOn`. */
async function openRead(content = records): Promise<OpenRead> {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const pane = paneOn(workbook);
  const read: Pane["work"]["read"] = async (order, ...rest) => {
    if (order.accepted !== undefined) await gate;
    await pane.work.read(order, ...rest);
  };
  let sums: (number | null)[] = [];
  function Screen() {
    const [flow, dispatch] = useReducer(importReducer, emptyFlow);
    const steps = useImportFlow(flow, dispatch);
    sums = flow.draft.articles.flatMap(({ record }) => record.outcomes.map(({ amount }) => amount));
    return <ImportScreen flow={flow} steps={steps} onPaste={() => undefined} onCheck={() => undefined} />;
  }
  const { container } = render(
    <PaneProvider value={{ ...pane, work: { ...pane.work, read } }}>
      <Screen />
    </PaneProvider>,
  );
  const files = [new File([content], "실적.csv", { type: "text/csv" })];
  fireEvent.change(container.querySelector('input[type="file"]')!, { target: { files } });
  await screen.findByRole("button", { name: accept });
  return { goOn, sums: () => sums };
}

/** The reading again goes on once stopped: what was read first stays, and the pane asks again. */
async function expectUnread({ goOn, sums }: OpenRead): Promise<void> {
  goOn();
  await screen.findByLabelText("기사 붙여넣기");
  expect(screen.getByRole("button", { name: accept }).getAttribute("aria-disabled")).not.toBe("true");
  expect(sums()).toEqual([null]);
}

it("tells that the file is being read again, and then has its sums", async () => {
  const { goOn, sums } = await openRead();
  expect(sums()).toEqual([null]);
  screen.getByRole("button", { name: accept }).focus();
  fireEvent.click(screen.getByRole("button", { name: accept }));
  expect(screen.getByRole("status").textContent).toContain("읽는 중 0/1");
  goOn();
  await screen.findByLabelText("기사 붙여넣기");
  expect(sums()).toEqual([350_000]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("기사 1건 검토하기"));
  expect(screen.queryByRole("button", { name: accept })).toBe(null);
});

it("can be stopped, and asks again", async () => {
  const read = await openRead();
  fireEvent.click(screen.getByRole("button", { name: accept }));
  fireEvent.click(screen.getByRole("button", { name: "멈추기" }));
  await expectUnread(read);
});

it("can be stopped where the plan of what was read begins after the click", async () => {
  // Before the effects of the drawing that shows the button.
  const clicking = new MutationObserver(() => {
    const button = screen.queryByRole("button", { name: accept });
    if (button === null) return;
    clicking.disconnect();
    fireEvent.click(button);
  });
  clicking.observe(document.body, { childList: true, subtree: true });
  const read = await openRead();
  fireEvent.click(await screen.findByRole("button", { name: "멈추기" }));
  await expectUnread(read);
});

it("names the rows without a 사업명, and what becomes of them", async () => {
  const header = "사업명,기업명,실적항목,계약금액,통화\n";
  const guessed = `${header}통영 사절단,가온,계약,1,USD\n,나래,계약,2,USD\n,다온,계약,3,USD\n`;
  await openRead(guessed);
  expect(screen.getByText("3~4행(2개): 사업명이 비어 위 행과 같은 행사로 봅니다.").tagName).toBe("LI");
  cleanup();
  await openRead(`${guessed}통영 사절단,라온,계약,4,USD\n통영 사절단,마루,계약,5,USD\n`);
  const told = "3~4행(2개): 어느 행사인지 적혀 있지 않아 실적만 행사 없이 넣습니다.";
  expect(screen.getByText(told).tagName).toBe("LI");
});
