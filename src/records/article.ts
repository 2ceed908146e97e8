// What one article states, in the records format: the output of extraction, the content of a record file, and
// the input of an import. It holds only what the article's own text says; nothing is inferred from elsewhere.
import * as z from "zod";

/** How surely a quote was found in the cleaned text. Anything but `exact` asks for a person's eye. */
export const alignments = ["exact", "approximate", "missing"] as const;

/** Where a stated value is said: `[start, end)` are UTF-16 positions in the cleaned text of the article. */
export const evidence = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  alignment: z.enum(alignments),
});
export type Evidence = z.infer<typeof evidence>;

/** Evidence by field name, e.g. `{firmCount: [{start: 719, …}]}`. A field may be proved by several sentences. */
export const evidenceByField = z.record(z.string(), z.array(evidence));
export type EvidenceByField = z.infer<typeof evidenceByField>;

/** A named reason why a reviewer should look at a field, e.g. `{field: "province", reason: "지역 후보 2곳"}`. */
export const doubt = z.object({ field: z.string(), reason: z.string() });
export type Doubt = z.infer<typeof doubt>;

export const missionKinds = [
  "trade_mission",
  "exhibition",
  "matchmaking",
  "official_trip",
  "investment_session",
  "agreement",
  "other",
] as const;
export type MissionKind = (typeof missionKinds)[number];

export const outcomeKinds = [
  "consultation",
  "contract",
  "contract_expected",
  "mou",
  "onsite_sale",
  "export_performance",
  "investment",
  "support_budget",
  "other_amount",
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const missionStatuses = ["planned", "underway", "completed"] as const;
export type MissionStatus = (typeof missionStatuses)[number];

export const hostLevels = ["province", "municipality", "joint", "agency"] as const;
export const missionFormats = ["abroad", "domestic", "online"] as const;

const isoDate = z.iso.date();

/** Cells of 행사 in a workbook of ours that an article does not state; 행사번호 and 상위행사 are those of that workbook. */
const ownMissionCells = z.object({
  missionId: z.string(),
  parentMission: z.string().nullable().default(null),
  provinceBudget: z.number().nullable().default(null),
  municipalBudget: z.number().nullable().default(null),
  otherBudget: z.number().nullable().default(null),
  note: z.string().nullable().default(null),
});
export type OwnMissionCells = z.infer<typeof ownMissionCells>;

/** One event as the article tells it. Dates are ISO (`2024-06-24`); `firmCount` counts firms, never people. */
export const missionRecord = z.object({
  name: z.string(),
  kind: z.enum(missionKinds),
  province: z.string().nullable(),
  municipality: z.string().nullable().default(null),
  organisers: z.array(z.string()).default([]),
  countries: z.array(z.string()).default([]),
  cities: z.array(z.string()).default([]),
  startOn: isoDate.nullable().default(null),
  endOn: isoDate.nullable().default(null),
  firmCount: z.int().nonnegative().nullable().default(null),
  firms: z.array(z.string()).default([]),
  status: z.enum(missionStatuses),
  hostLevel: z.enum(hostLevels).nullable().default(null),
  format: z.enum(missionFormats).nullable().default(null),
  evidence: evidenceByField.default({}),
  doubts: z.array(doubt).default([]),
  /** Only of a record file that calls an `other` event 판촉전; the records format knows that by the name alone. */
  promotion: z.literal(true).optional(),
  /** Only of a workbook of ours; the records format knows no such field. */
  ownCells: ownMissionCells.optional(),
});
export type MissionRecord = z.infer<typeof missionRecord>;

/** A sum in base units (원, 달러) of its ISO 4217 currency: 876만달러 is `{amount: 8760000, currency: "USD"}`. */
export const money = z.object({ amount: z.number(), currency: z.string() });
export type Money = z.infer<typeof money>;

/** Cells of 성과 in a workbook of ours that an article does not state: what its people know of the figure. */
const ownOutcomeCells = z.object({
  item: z.string().nullable().default(null),
  contractTiming: z.enum(["onsite", "later"]).nullable().default(null),
  followUpResult: z
    .enum(["fulfilled", "partly_fulfilled", "fell_through", "unknown"])
    .nullable()
    .default(null),
  note: z.string().nullable().default(null),
});

/** One stated figure. `mission` and `partOf` are indexes into the article's own lists. */
export const outcomeRecord = z.object({
  mission: z.int().nonnegative().nullable(),
  kind: z.enum(outcomeKinds),
  count: z.int().nonnegative().nullable().default(null),
  amount: z.number().nullable().default(null),
  amountTo: z.number().nullable().default(null),
  currency: z.string().nullable().default(null),
  amountAlso: z.array(money).default([]),
  rawAmount: z.string().nullable().default(null),
  approximate: z.boolean().default(false),
  counterparty: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  firm: z.string().nullable().default(null),
  partOf: z.int().nonnegative().nullable().default(null),
  happened: z.boolean(),
  historic: z.boolean().optional(),
  /** Only of a workbook of ours that did not count it (집계여부); the records format knows no such field. */
  counted: z.literal(false).optional(),
  /** The same. */
  ownCells: ownOutcomeCells.optional(),
  signedOn: isoDate.nullable().default(null),
  mouParties: z.enum(["firms", "institutions"]).nullable().default(null),
  contractTerm: z.string().nullable().default(null),
  quote: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  evidence: evidenceByField.default({}),
  doubts: z.array(doubt).default([]),
});
export type OutcomeRecord = z.infer<typeof outcomeRecord>;

/** One article with what it states. `id` is the file's base name on the command line, else the article's own id. */
export const articleRecord = z.object({
  id: z.string(),
  title: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  outlet: z.string().nullable().default(null),
  publishedOn: isoDate.nullable().default(null),
  sourceType: z.enum(["press_release", "article", "council", "internal", "other"]).default("article"),
  issuer: z.string().nullable().default(null),
  language: z.enum(["ko", "en"]).default("ko"),
  relevant: z.boolean(),
  missions: z.array(missionRecord),
  outcomes: z.array(outcomeRecord),
  doubts: z.array(doubt).default([]),
  notes: z.string().optional(),
});
export type ArticleRecord = z.infer<typeof articleRecord>;
