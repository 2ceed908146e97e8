// English messages, evidence and advice: Korean stands in them only where a cell of the workbook is quoted.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding";
import { englishAdvice } from "../../src/checks/rule-names";
import { rules } from "../../src/checks/rules";
import { rowSets, type RowCells } from "../../src/checks/rows-by-table";
import { runChecks } from "../../src/checks/run-checks";
import { splitValues } from "../../src/records/cell";
import { settingList } from "../../src/records/settings";
import { tables } from "../../src/records/tables";
import { arbitraryReport, asChecked, type TypedReport } from "./arbitrary-report";

const hangul = /[ㄱ-ㆎ가-힣]/;

/** What cells of a report hold, whole and name by name; what a list's cell shows is not among it. */
function quotable({ rows, faults, settings, settingFaults = [] }: TypedReport): string[] {
  const held = rowSets.flatMap((set) => rows[set].flatMap((row: object) => Object.values(row as RowCells)));
  const unread = [...[...faults.values()].flat(), ...settingFaults].map(({ cell }) => cell);
  const cells = [...held, ...unread, ...Object.values(settings as unknown as RowCells)];
  const texts = cells.filter((cell) => typeof cell === "string");
  return [...texts, ...texts.flatMap((text) => splitValues(text)), ...settingList.map(({ item }) => item)];
}

/** The Korean of a sentence that none of the texts accounts for. */
function ownKorean(sentence: string, texts: readonly string[]): string | null {
  const quoted = texts.filter((text) => hangul.test(text) && sentence.includes(text));
  const isFromCell = (words: string) => texts.some((text) => text.includes(words));
  const unquoted = sentence.replace(/"([^"]*)"/g, (whole, words: string) => (isFromCell(words) ? "" : whole));
  const longestFirst = quoted.sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, text) => left.replaceAll(text, ""), unquoted);
  return hangul.test(rest) ? sentence : null;
}

/** What a cell of a list can hold, as the workbook shows it: F04 proposes it. */
const listed = tables.flatMap(({ columns }) => columns.flatMap(({ list }) => Object.values(list ?? {})));

/** Rules that quote what a list's cell shows, or a region as people write it ("경남 창원시"). */
const quotesOf = ({ rule, value, evidence }: Finding) =>
  rule === "E02" ? [value ?? ""] : rule === "R03" || rule === "R02" ? (evidence ?? "").split(" ") : [];

/** The word that gave a rule away, which stands in front of its sentence: "예상: 향후 240만 달러의 계약이 예상된다". */
const triggerOf = ({ evidence }: Finding) => {
  const [, trigger = "", sentence = ""] = /^([^:]+): (.*)$/s.exec(evidence ?? "") ?? [];
  return sentence.includes(trigger) ? [trigger] : [];
};

describe("English messages", () => {
  it("say nothing in Korean but what cells hold", () => {
    const found = fc.sample(arbitraryReport, { numRuns: 300, seed: 2 }).flatMap((typed) => {
      const { report, facts } = asChecked(typed);
      const texts = quotable(typed);
      const findings = runChecks(report, facts).filter(({ messageEn }) => hangul.test(messageEn));
      return findings.flatMap((one) => {
        const own = ownKorean(one.messageEn, [...texts, ...quotesOf(one)]);
        return own === null ? [] : [`${one.rule}: ${own}`];
      });
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it("rest on evidence that says nothing in Korean but what cells hold", () => {
    const found = fc.sample(arbitraryReport, { numRuns: 300, seed: 3 }).flatMap((typed) => {
      const { report, facts } = asChecked(typed);
      const texts = [...quotable(typed), ...listed];
      return runChecks(report, facts).flatMap((one) => {
        const evidence = one.evidenceEn ?? one.evidence ?? "";
        const isPassage = texts.some((text) => text.includes(evidence));
        const own = isPassage ? null : ownKorean(evidence, [...texts, ...quotesOf(one), ...triggerOf(one)]);
        return own === null ? [] : [`${one.rule}: ${own}`];
      });
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it("have Korean in no template and no advice, but for the names of words to be filled in", () => {
    const templates = rules.flatMap(({ id, messageEn, variants = {} }) => [
      ...[messageEn, ...Object.values(variants).map((variant) => variant.messageEn)],
      englishAdvice(id) ?? "",
    ]);
    expect(templates.filter((text) => hangul.test(text.replace(/\{[^}]*\}/g, "")))).toEqual([]);
  });
});
