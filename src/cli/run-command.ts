// What every command does alike: take its arguments, turn what was typed wrongly and what a file refuses into one
// sentence and exit code 2. Anything else is a bug and shows as one.
import { WorkbookError } from "../workbook/workbook-error";
import { UsageError } from "./usage-error";

/** A command takes its arguments and gives its exit code. */
export type Command = (args: string[]) => number | Promise<number>;

/** Runs a command with the arguments of this process and sets the exit code. */
export async function runCommand(command: Command): Promise<void> {
  const args = process.argv.slice(2);
  try {
    process.exitCode = await command(args);
  } catch (error) {
    const sentence = sentenceOf(error, isEnglish(args));
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 2;
  }
}

function isEnglish(args: readonly string[]): boolean {
  return args.some((arg, index) => arg === "--lang=en" || (arg === "en" && args[index - 1] === "--lang"));
}

function sentenceOf(error: unknown, english: boolean): string | null {
  if (error instanceof UsageError || error instanceof WorkbookError) {
    return english ? error.messageEn : error.message;
  }
  if (isArgumentError(error)) return english ? error.message : `명령을 이해하지 못했습니다: ${error.message}`;
  return null;
}

/** What `parseArgs` throws for an unknown option or a missing value. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS_")
  );
}
