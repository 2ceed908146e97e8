// English releases: each sentence is one way in which reports in English tell sums, firms, partners, days and events.
import { describe, expect, test } from "vitest";
import { extract } from "./article-of";

const published = "2024-06-20";
const lead =
  "Jinju firms abroad\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, visited Hanoi, Vietnam, from June 10 to 14, the city said.\n\n";

function sumsOf(sentence: string): [string, number | null, number | null][] {
  return extract(lead + sentence, published).outcomes.map(({ kind, count, amount }) => [kind, count, amount]);
}

describe("what a sum is", () => {
  test.each<[string, [string, number | null, number | null][]]>([
    [
      "They came home with signed orders worth $300,000 and a further $2 million under negotiation.",
      [
        ["contract", null, 300_000],
        ["contract_expected", null, 2_000_000],
      ],
    ],
    ["They held 120 consultations valued at $14 million.", [["consultation", 120, 14_000_000]]],
    [
      "They held 120 meetings with importers from Laos, valued at $14 million in total.",
      [["consultation", 120, 14_000_000]],
    ],
    ["The city put the value of the 87 consultations at $3 million.", [["consultation", 87, 3_000_000]]],
    ["Contracts for $710,000 were likely within the year.", [["contract_expected", null, 710_000]]],
    ["They expect to sign contracts worth $2 million by autumn.", [["contract_expected", null, 2_000_000]]],
    ["Five memorandums of understanding worth $900,000 were signed.", [["mou", 5, 900_000]]],
    ["The city signed an MOU for the export of C$1.2 million worth of pears.", [["mou", null, 1_200_000]]],
    ["Gaon Foods sold pears worth $130,000 to Vina Mart.", [["contract", null, 130_000]]],
    ["The importer reported sales of $95 million last year.", [["other_amount", null, 95_000_000]]],
    [
      "Visitors bought 30 million won in goods, and sales at the booth reached $8,000.",
      [
        ["other_amount", null, 30_000_000],
        ["onsite_sale", null, 8_000],
      ],
    ],
    ["They booked 2 million euros in export consultations.", [["consultation", null, 2_000_000]]],
  ])("%s", (sentence, sums) => {
    expect(sumsOf(sentence)).toEqual(sums);
  });
});

describe("whose it is and with whom", () => {
  test.each<[string, string | null, string | null]>([
    ["Gaon Foods Co., Ltd. won a $60,000 order from an Omani pharmacy chain.", "Gaon Foods", null],
    [
      "Another exhibitor, Daon & Raon, clinched a $70,000 deal with Siam Trading.",
      "Daon & Raon",
      "Siam Trading",
    ],
    [
      "A contract worth $80,000 was signed between sensor maker Gaon Tech and Binh Trading.",
      null,
      "Binh Trading",
    ],
    [
      "Gaon Foods accounted for most of it, closing a $250,000 deal with Al Noor Trading.",
      "Gaon Foods",
      "Al Noor Trading",
    ],
    ["Polish retailer Wisla Mart agreed to buy $90,000 worth of tea under a contract.", null, "Wisla Mart"],
  ])("%s", (sentence, firm, partner) => {
    const found = extract(lead + sentence, published).outcomes.map((one) => [one.firm, one.counterparty]);
    expect(found).toEqual([[firm, partner]]);
  });
});

describe("the event of a release", () => {
  const missionOf = (body: string): unknown[] =>
    extract(`Export news\n\n${body}`, published).missions.map((one) => [
      one.kind,
      one.province,
      one.startOn,
      one.endOn,
      one.firmCount,
    ]);
  test.each<[string, unknown[]]>([
    [
      "Twelve small firms from Busan showed cosmetics at the Busan pavilion of Gulf Beauty Expo in Dubai from 28 May to 2 June.",
      ["exhibition", "부산", "2024-05-28", "2024-06-02", 12],
    ],
    [
      "Jeju Province sent a delegation of nine food exporters to Tokyo, Japan, for five days from June 3.",
      ["trade_mission", "제주", "2024-06-03", "2024-06-07", 9],
    ],
    [
      "A dozen exporters from Daegu met 40 Japanese companies at a buyer meeting held in Osaka on June 4.",
      ["matchmaking", "대구", "2024-06-04", "2024-06-04", 12],
    ],
    [
      "Incheon held an investment session for chip makers in Munich on Monday.",
      ["investment_session", "인천", "2024-06-17", "2024-06-17", null],
    ],
    [
      "Gangwon Province will hold an export roadshow with 15 companies in Hanoi and Bangkok on July 8-12.",
      ["matchmaking", "강원", "2024-07-08", "2024-07-12", 15],
    ],
    [
      "Ulsan signed a memorandum of understanding with Hanoi importer Vina Mart on June 5 to export $300,000 worth of pears.",
      ["agreement", "울산", "2024-06-05", "2024-06-05", null],
    ],
    [
      "A delegation led by the mayor of Daejeon returned on Sunday from an eight-day visit to Germany and Italy, where it met buyers.",
      ["official_trip", "대전", null, "2024-06-16", null],
    ],
  ])("%s", (body, mission) => {
    expect(missionOf(body)).toEqual([mission]);
  });
});
