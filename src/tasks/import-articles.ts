// 기사 가져오기: what would be written is proposed first, shown to the user, and then applied exactly as shown.
import { applyInPieces } from "../importing/apply-plan";
import type { IncomingArticle } from "../importing/incoming-article";
import type { Decisions, ImportPlan } from "../importing/import-plan";
import { planInPieces } from "../importing/plan-import";
import type { Report } from "../records/report";
import { readRows } from "../records/rows";
import { articles } from "../records/tables/articles";
import { addedMeanwhile } from "../workbook/table-errors";
import type { CommitLabel, CommitOptions } from "../workbook/workbook";
import { refuseAborted } from "../workbook/workbook-error";
import { commitChange } from "./build-commit";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";
import { refuseNewer } from "./schema-version";
import type { TaskWorkbook } from "./task-workbook";
import { withRests, type Resting } from "./with-rests";

export interface ImportProposal {
  /** The report the plan was made for. */
  report: Report;
  plan: ImportPlan;
}

/** Who imports and when, for 변경이력. */
export interface Author {
  clock: Clock;
  /** 작성자 as typed once in the pane; never verified. */
  user: string | null;
}

/**
 * Reads the workbook and computes what importing these articles would change; writes nothing.
 * @param decisions what the user has answered to the plan's questions; the others follow their defaults
 * @param options `signal` is looked at before and after the workbook is read and at every rest of planning, `rest` called
 * between its pieces
 * @throws WorkbookError cancelled, newer_version, or where the host fails
 */
export async function proposeImport(
  workbook: TaskWorkbook,
  incoming: readonly IncomingArticle[],
  clock: Clock,
  decisions: Decisions = new Map(),
  options: Resting = {},
): Promise<ImportProposal> {
  refuseAborted(options.signal);
  const { report } = await loadReport(workbook, clock.today);
  refuseAborted(options.signal);
  refuseNewer(report.settings);
  const { rows, faults, settings } = report;
  const pieces = planInPieces(rows, incoming, { decisions, faults, settings });
  return { report, plan: await withRests(pieces, options) };
}

/**
 * Writes a proposed import: all of it or, on a WorkbookError, nothing; `changed_meanwhile` where it is to be proposed anew.
 * @param options how to follow it and to stop it, and `rest` as above
 * @returns whether anything was written: importing what is there already writes nothing
 */
export async function applyImport(
  workbook: TaskWorkbook,
  { report, plan }: ImportProposal,
  author: Author,
  options: CommitOptions & Resting = {},
): Promise<boolean> {
  const pieces = applyInPieces(report.rows, plan, { at: author.clock.now, user: author.user });
  const { rows, appends, updates } = await withRests(pieces, options);
  if (appends.length === 0 && updates.length === 0) return false;
  await refuseAddedMeanwhile(workbook, plan);
  const label = importLabel(plan, author);
  await commitChange(workbook, { ...report, rows }, { label, appends, updates }, options);
  return true;
}

/** Two officials may import one article at a time: planned before the other's was written, it would count twice. */
async function refuseAddedMeanwhile(workbook: TaskWorkbook, plan: ImportPlan): Promise<void> {
  const [table] = (await workbook.read({ tables: [articles.name], names: [] })).tables;
  if (table === undefined) return;
  const there = new Set(readRows(articles, table).rows.map(({ id }) => id));
  const added = plan.articles.flatMap((one) => (one.status === "already_there" ? [] : [one.row.id ?? ""]));
  const again = added.filter((id) => there.has(id));
  if (again.length > 0) throw addedMeanwhile(articles.name, again);
}

/** What a user is told should the import be found unfinished: "기사 12건 가져오기". */
function importLabel({ articles }: ImportPlan, { clock, user }: Author): CommitLabel {
  const added = articles.filter(({ status }) => status !== "already_there").length;
  const en = added === 1 ? "Import 1 article" : `Import ${added} articles`;
  return { ko: `기사 ${added}건 가져오기`, en, at: clock.now, user };
}
