// The user's answers: one question at a time, or all of a kind.
import type { Answer, Decisions } from "./import-plan";

/** What can be asked or decided otherwise. */
export type DecisionKind =
  "same_event" | "status" | "same_release" | "same_deal" | "contradiction" | "same_name" | "undo";

/**
 * The answer to a question: its own, else the one given for all of its kind, else the default.
 * @param choices the default first
 * @example answerOf(new Map([["all/same_name", "merge"]]), "same_name", id, ["separate", "merge"]) // "merge"
 */
export function answerOf<Choice extends Answer>(
  decisions: Decisions,
  kind: DecisionKind,
  id: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = decisions.get(id) ?? decisions.get(`all/${kind}`);
  return choices.find((choice) => choice === given) ?? choices[0];
}
