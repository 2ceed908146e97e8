// Record files in JSON: what `extract` prints, a list of records, one record, or one a line (.jsonl). What the format
// lets out is filled in with a doubt, so that records from other programs come in and a person looks at the gaps.
import * as z from "zod";
import {
  articleRecord,
  missionRecord,
  outcomeRecord,
  type ArticleRecord,
  type Doubt,
} from "../../records/article";
import type { IncomingArticle } from "../incoming-article";
import { quoteSource } from "./quoted-text";
import { rejectRecords, type RecordRejection } from "./rejected-records";

const looseMission = missionRecord.partial({ kind: true, status: true, province: true });
const looseOutcome = outcomeRecord.partial({ mission: true, happened: true });
const looseArticle = articleRecord.partial({ id: true, relevant: true }).extend({
  missions: z.array(looseMission).default([]),
  outcomes: z.array(looseOutcome).default([]),
  /** The cleaned text that positions refer to, where the file brings it. */
  text: z.string().optional(),
});
type LooseArticle = z.infer<typeof looseArticle>;
const recordList = z.object({ articles: z.array(z.unknown()) });

/** A record that is not in the format: which one (counted from 1), where in it, and what is wrong. */
export interface RecordFault {
  record: number;
  /** e.g. "outcomes.0.kind"; "" for the record as a whole. */
  path: string;
  message: string;
}

export interface JsonRecords {
  ok: true;
  articles: IncomingArticle[];
  faults: RecordFault[];
}

/**
 * The records in a .json or .jsonl file.
 * @param id names records without an id of their own, with `-2`, `-3` … from the second on
 */
export function readJsonRecords(text: string, id: string): JsonRecords | RecordRejection {
  const values = parseRecords(text.replace(/^\ufeff/, ""));
  if (values === null) return rejectRecords("broken_json");
  const read: JsonRecords = { ok: true, articles: [], faults: [] };
  values.forEach((value, index) => {
    const parsed = looseArticle.safeParse(value);
    if (parsed.success)
      read.articles.push(completeRecord(parsed.data, index === 0 ? id : `${id}-${index + 1}`));
    else read.faults.push(...parsed.error.issues.slice(0, 3).map((issue) => faultOf(issue, index + 1)));
  });
  return read.articles.length === 0 && read.faults.length === 0 ? rejectRecords("no_records") : read;
}

function faultOf({ path, message }: z.core.$ZodIssue, record: number): RecordFault {
  return { record, path: path.map(String).join("."), message };
}

/** One value, or one a line; null if it is neither. */
function parseRecords(text: string): unknown[] | null {
  const whole = parseJson(text);
  if (whole !== undefined) return recordsIn(whole);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parseJson);
  return lines.length < 2 || values.includes(undefined) ? null : values.flatMap(recordsIn);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function recordsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const list = recordList.safeParse(value);
  return list.success ? list.data.articles : [value];
}

function completeRecord({ text, ...loose }: LooseArticle, id: string): IncomingArticle {
  const missions = loose.missions.map((mission) => {
    const doubts: Doubt[] = [...mission.doubts];
    if (mission.kind === undefined) doubts.push({ field: "kind", reason: "사업유형 없음" });
    if (mission.status === undefined) doubts.push({ field: "status", reason: "진행상태 없음" });
    if (mission.province === undefined) doubts.push({ field: "province", reason: "시도 없음" });
    return {
      ...mission,
      kind: mission.kind ?? ("other" as const),
      status: mission.status ?? ("completed" as const),
      province: mission.province ?? null,
      doubts,
    };
  });
  const outcomes = loose.outcomes.map((outcome, index) => {
    const doubts: Doubt[] = [...outcome.doubts];
    if (outcome.happened === undefined) doubts.push({ field: "happened", reason: "실적 여부 없음" });
    const mission = within(outcome.mission, missions.length);
    const partOf = outcome.partOf === index ? null : within(outcome.partOf, loose.outcomes.length);
    if (mission !== (outcome.mission ?? null))
      doubts.push({ field: "mission", reason: "없는 행사를 가리킴" });
    if (partOf !== outcome.partOf) doubts.push({ field: "partOf", reason: "없는 총액을 가리킴" });
    return { ...outcome, mission, partOf, happened: outcome.happened ?? true, doubts };
  });
  const relevant = loose.relevant ?? (missions.length > 0 || outcomes.length > 0);
  const record: ArticleRecord = { ...loose, id: loose.id ?? id, relevant, missions, outcomes };
  return text === undefined || text.trim() === "" ? quoteSource(record) : { record, text };
}

/** An index into a list of that length, or null. */
function within(index: number | null | undefined, length: number): number | null {
  return index === null || index === undefined || index >= length ? null : index;
}
