// What a line must not break inside. That a browser keeps it whole is shown by tests/taskpane/by-keyboard.test.ts.
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Unbroken } from "../../src/taskpane/unbroken";

afterEach(cleanup);

it.each([
  ["The end 2026-03-02 is before the start 2026-03-06.", ["2026-03-02", "2026-03-06"]],
  ["A-7K3F9QXM · USD 350,000 · 2026-03-09", ["A-7K3F9QXM ·", "USD 350,000 ·", "2026-03-09"]],
  ["계약액 1억 2,000만 달러가 상담액 876만 달러보다 큽니다.", ["1억 2,000만 달러", "876만 달러"]],
  ["3,450,000,000원 (4건)", ["3,450,000,000원", "4건"]],
  ["행사 · 태국 방콕 식품박람회 · 강원", ["행사 ·", "식품박람회 ·"]],
  ["성과가 없습니다.", []],
  ["", []],
])("keeps what stands together in '%s'", (text, whole) => {
  const { container } = render(<Unbroken>{text}</Unbroken>);
  expect([...container.querySelectorAll("span")].map(({ textContent }) => textContent)).toEqual(whole);
  expect(container.textContent).toBe(text);
});
