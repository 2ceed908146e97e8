// A day in a field: taken as an official types it, and what is none stays there with a word about it until it is mended.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { DayField } from "../../../src/taskpane/review/day-field";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const refusal = "날짜로 읽을 수 없습니다. 예: 2026-03-09";

/** Shows the field; gives the days that it tells. */
async function show(first: string | null): Promise<(string | null)[]> {
  const told: (string | null)[] = [];
  function Screen() {
    const [day, setDay] = useState(first);
    const onDay = (read: string | null) => {
      told.push(read);
      setDay(read);
    };
    return <DayField label="시작일" day={day} onDay={onDay} />;
  }
  render(
    <PaneProvider value={paneOn(await openWorkbookFile(null))}>
      <Screen />
    </PaneProvider>,
  );
  return told;
}

/** Types a day and leaves the field; gives what stands in it and whether it is refused. */
function type(text: string): [string, boolean] {
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "시작일" });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return [field.value, screen.queryByText(refusal) !== null];
}

it("shows a day that was typed in another form as its ISO date, and a blank field as no day", async () => {
  const told = await show(null);
  expect([type("2026. 3. 9."), type("")]).toEqual([
    ["2026-03-09", false],
    ["", false],
  ]);
  expect(told).toEqual(["2026-03-09", null]);
});

it.each([null, "2026-03-09"])("takes back its refusal when %s stands in it again", async (day) => {
  const told = await show(day);
  expect([type("2026-02-30"), type(day ?? "")]).toEqual([
    ["2026-02-30", true],
    [day ?? "", false],
  ]);
  expect(told).toEqual([]);
});
