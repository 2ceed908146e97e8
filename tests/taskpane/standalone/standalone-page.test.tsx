// The page without Excel as a component over real workbook files. Only the browser's ways to the disk are ours to make.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { storedPreferences } from "../../../src/taskpane/preferences";
import { StandalonePage } from "../../../src/taskpane/standalone/standalone-page";
import { standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(() => {
  cleanup();
  localStorage.clear();
  Reflect.deleteProperty(window, "showSaveFilePicker");
});

const show = () =>
  render(
    <StandalonePage preferences={storedPreferences(localStorage, undefined)} language="ko" first={null} />,
  );
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pasteField = () => screen.findByLabelText<HTMLTextAreaElement>("기사 붙여넣기");

/** A place on the disk that the user picks to save to. */
function pickedPlace(name: string): FileSystemFileHandle {
  const handle = {
    getFile: () => Promise.resolve(new File([], name)),
    createWritable: () => Promise.resolve({ write: () => Promise.resolve(), close: () => Promise.resolve() }),
  };
  return handle as unknown as FileSystemFileHandle;
}

it("says so where a chosen file cannot be read", async () => {
  show();
  const file = new File(["…"], "보고.xlsx");
  file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  fireEvent.change(screen.getByLabelText("파일 열기", { selector: "input" }), { target: { files: [file] } });
  await screen.findByText("파일을 열 수 없습니다. 옮기거나 지우지 않았는지 확인하세요.");
});

it("keeps what is under way in the pane when the workbook is saved under another name", async () => {
  Object.assign(window, { showSaveFilePicker: () => Promise.resolve(pickedPlace("다른 이름.xlsx")) });
  show();
  press("새 통합 문서");
  fireEvent.click(await screen.findByRole("button", { name: "시트 만들고 시작" }));
  fireEvent.change(await pasteField(), { target: { value: "통영시, 베트남 무역사절단 파견" } });
  fireEvent.click(screen.getAllByRole("button", { name: "저장" })[0]!);
  await screen.findByText("다른 이름.xlsx에 저장했습니다.");
  expect((await pasteField()).value).toBe("통영시, 베트남 무역사절단 파견");
});
