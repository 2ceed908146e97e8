// One cause, one finding (checks.md, note 2): where a rule has said what is wrong, rules that see the same thing from
// further off are silent.
import { missions } from "../records/tables/missions";
import { outcomes } from "../records/tables/outcomes";
import type { CheckContext } from "./check-context";
import { isIgnored } from "./decisions/ignored-findings";
import { explainFindings } from "./explain-findings";
import { contractsExceedConsultations } from "./ladder/ladder";
import type { Rule } from "./rule";
import { tellFinding, type Found, type FoundByRule } from "./tell-findings";

type Subject = (finding: Found, context: CheckContext) => readonly string[];

interface Silence {
  by: string;
  rules: readonly string[];
  /** What both findings must be about. */
  subject: Subject;
  /** Where it is set to 무시, its value stands, and so does what is said of it from further off. */
  unlessIgnored?: Rule;
}

const sameRow: Subject = ({ table, recordId }) => [`${table}\n${recordId}`];

const sameEvent: Subject = (finding, context) => {
  if (finding.table === missions.name) return [`event ${finding.recordId}`];
  const row = findRow(finding, context);
  if (row === undefined) return [];
  return [row.mission === null ? `article ${row.articleId ?? ""}` : `event ${row.mission}`];
};

const sameArticle: Subject = (finding, context) => {
  const articleId = findRow(finding, context)?.articleId ?? null;
  return articleId === null ? [] : [articleId];
};

/** The rows and events that a finding of D01, D03 or D04 speaks of or would change, and its own. */
const concernedRecords: Subject = (finding, context) => {
  const { changes = [], others = [] } = "hit" in finding ? finding.hit : { changes: finding.changes };
  const named = others.flatMap((id) => id ?? []);
  const ids = [finding.recordId, ...named, ...changes.map(({ recordId }) => recordId)];
  return ids.flatMap((id) => [id, context.findOutcome(id)?.mission ?? id]);
};

function findRow(finding: Found, context: CheckContext) {
  return finding.table === outcomes.name ? context.findOutcome(finding.recordId) : undefined;
}

/** A sentence that its article does not have says nothing of a sum, and so explains none either (explain-findings). */
const inQuotes: readonly Silence[] = [{ by: "Q01", rules: ["Q02", "Q04"], subject: sameRow }];

const further: readonly Silence[] = [
  { by: "L01", rules: ["L02", "L03"], subject: sameEvent, unlessIgnored: contractsExceedConsultations },
  { by: "K02", rules: ["K01"], subject: sameRow },
  { by: "D04", rules: ["D01", "D03"], subject: concernedRecords },
  { by: "S01", rules: ["S02"], subject: sameRow },
  { by: "C02", rules: ["C01"], subject: sameArticle },
];

/** The findings without those that another one already tells. */
export function silenceFindings(findings: FoundByRule, context: CheckContext): FoundByRule {
  const quoted = silence(findings, inQuotes, context);
  return silence(explainFindings(quoted, context), further, context);
}

function silence(findings: FoundByRule, silences: readonly Silence[], context: CheckContext): FoundByRule {
  const left = new Map(findings);
  for (const { by, rules, subject, unlessIgnored: rule } of silences) {
    const speaks = (finding: Found) => rule === undefined || !isIgnored(tellFinding(rule, finding), context);
    const told = new Set((left.get(by) ?? []).filter(speaks).flatMap((finding) => subject(finding, context)));
    if (told.size === 0) continue;
    const isOpen = (finding: Found) => !subject(finding, context).some((about) => told.has(about));
    for (const rule of rules) left.set(rule, (left.get(rule) ?? []).filter(isOpen));
  }
  return left;
}
