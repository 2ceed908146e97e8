// Whose event a report tells where its host is named only in the name of a body, or shares its name with another region.
import { describe, expect, test } from "vitest";
import { extract } from "./article-of";

type Host = [relevant: boolean, deals: number, province: string | null, municipality: string | null];

function hostOf(text: string): Host {
  const { relevant, outcomes, missions } = extract(text, "2024-06-20");
  const [mission] = missions;
  return [relevant, outcomes.length, mission?.province ?? null, mission?.municipality ?? null];
}

function reportBy(host: string, tail = ""): string {
  return `베트남에 수출개척단\n\n${host} 지난 10일부터 14일까지 베트남 호치민에 수출개척단을 파견해 30만 달러의 계약을 체결했다고 밝혔다.${tail}`;
}

describe("a body named after its region acts for it", () => {
  test.each<[report: string, host: Host]>([
    [reportBy("시흥산업진흥원은"), [true, 1, "경기", "시흥시"]],
    [reportBy("화성상공회의소가"), [true, 1, "경기", "화성시"]],
    [reportBy("용인시산업진흥원은"), [true, 1, "경기", "용인시"]],
    [reportBy("김포산업지원센터(센터장 김가온)는"), [true, 1, "경기", "김포시"]],
    [
      reportBy("성남산업진흥원은", " 가온텍(서울 강남구)은 현지에서 호평을 받았다."),
      [true, 1, "경기", "성남시"],
    ],
    [reportBy("경남 진주시는", " 시흥산업진흥원이 비결을 배우러 왔다."), [true, 1, "경남", "진주시"]],
  ])("%s", (report, host) => {
    expect(hostOf(report)).toEqual(host);
  });
});

describe("the other bodies and the 읍 of an article tell which 광주시 it is", () => {
  test.each<[report: string, host: Host]>([
    [reportBy("광주시는"), [true, 1, "광주", null]],
    [reportBy("광주시와 경기도경제과학진흥원은"), [true, 1, "경기", "광주시"]],
    [reportBy("광주시는 경기테크노파크와 함께"), [true, 1, "경기", "광주시"]],
    [reportBy("광주시는", " 곤지암읍에 있는 가온식품이 호평을 받았다."), [true, 1, "경기", "광주시"]],
    [reportBy("광주시는", " 담양군 담양읍에 있는 가온식품도 함께했다."), [true, 1, "광주", null]],
    [reportBy("광주광역시는", " 경기도경제과학진흥원도 함께했다."), [true, 1, "광주", null]],
  ])("%s", (report, host) => {
    expect(hostOf(report)).toEqual(host);
  });
});

describe("two provinces that hold an event are its hosts, unless the report is another region's", () => {
  const jinju =
    "경남 진주시는 지난 13일부터 15일까지 베트남 하노이에서 열린 식품박람회에 8개사와 참가해 300만 달러를 상담했다.";
  const held =
    "대구시·경북도가 주최한 식품박람회가 지난 13일부터 15일까지 베트남 하노이에서 열렸다. 12개사가 참가해 300만 달러를 상담했다.";
  test.each<[report: string, host: Host]>([
    [`진주시, 하노이로\n\n${jinju} 이 박람회는 대구시·경북도가 주최했다.`, [true, 1, "경남", "진주시"]],
    [
      `진주시, 하노이로\n\n지난 11일에는 대구시·경북도가 주최한 박람회가 열렸다. ${jinju}`,
      [true, 1, "경남", "진주시"],
    ],
    [`하노이서 식품박람회\n\n${held}`, [true, 1, null, null]],
    [`하노이서 식품박람회\n\n${held} 안동시도 3개사를 보냈다.`, [true, 1, null, null]],
    [`하노이서 식품박람회\n\n${held} 부산시는 축하 사절을 보냈다.`, [true, 1, null, null]],
  ])("%s", (report, host) => {
    expect(hostOf(report)).toEqual(host);
  });
});
