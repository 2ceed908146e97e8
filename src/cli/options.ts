// Options that commands share, each refused in a sentence when typed wrongly.
import * as z from "zod";
import { UsageError } from "./usage-error";

/**
 * One of several words: `choose("lang", "en", ["ko", "en"])` is "en".
 * @throws UsageError for any other
 */
export function choose<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const list = choices.join(", ");
  throw new UsageError(
    `--${option}에는 ${list} 가운데 하나를 적어 주세요: ${value}`,
    `--${option} takes one of ${list}: ${value}`,
  );
}

/**
 * A day as typed, ISO; null where the option was not given.
 * @throws UsageError for what is no day, e.g. 2026-02-30
 */
export function readDay(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const parsed = z.iso.date().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `--${option}의 날짜는 2026-11-21처럼 적어 주세요: ${value}`,
    `Write the date of --${option} like 2026-11-21: ${value}`,
  );
}
