// What every command does alike: take its arguments, tell how it is used, turn what was typed wrongly and what a file
// refuses into one sentence and exit code 2. Anything else is a bug and shows as one.
import { setFlagsFromString } from "node:v8";
import { WorkbookError } from "../workbook/workbook-error";
import { UsageError } from "./usage-error";

/** A command takes its arguments and gives its exit code. */
export type Command = (args: string[]) => number | Promise<number>;

/** What `--help` shows, in both languages. */
export interface Usage {
  text: string;
  textEn: string;
}

/**
 * How far the heap may grow before garbage is collected: by 60 %. V8 alone lets it grow several times over, so that a
 * workbook of 100,000 outcomes takes more memory than an office's computer has to spare; this costs a tenth of the time.
 */
const heapGrowth = "--heap-growing-percent=60";

/** Runs a command with the arguments of this process and sets the exit code. */
export async function runCommand(command: Command, usage: Usage): Promise<void> {
  setFlagsFromString(heapGrowth);
  const args = process.argv.slice(2);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", passOverClosed);
  if (args.includes("--help")) {
    process.stdout.write(`${isEnglish(args) ? usage.textEn : usage.text}\n`);
    return;
  }
  try {
    process.exitCode = await command(args);
  } catch (error) {
    const sentence = sentenceOf(error, isEnglish(args));
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 2;
  }
}

/** Whoever reads the first lines only, as `head` does, ends the reading; the work goes on. */
function passOverClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function isEnglish(args: readonly string[]): boolean {
  return args.some((arg, index) => arg === "--lang=en" || (arg === "en" && args[index - 1] === "--lang"));
}

function sentenceOf(error: unknown, english: boolean): string | null {
  if (error instanceof UsageError || error instanceof WorkbookError) {
    return english ? error.messageEn : error.message;
  }
  if (isArgumentError(error)) return english ? error.message : argumentFault(error);
  return null;
}

/** What Node tells in English: an option that it does not know, or one without a value that it needs or with one too many. */
function argumentFault({ code, message }: ArgumentError): string {
  const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? "";
  const fault = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? "모르는 옵션" : "값이 빠졌거나 맞지 않는 옵션";
  return `명령을 이해하지 못했습니다. ${fault}: ${option} (쓰는 법: --help)`;
}

interface ArgumentError extends Error {
  code: string;
}

/** What `parseArgs` throws for an unknown option or a missing value. */
function isArgumentError(error: unknown): error is ArgumentError {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS_")
  );
}
