// A command that cannot start as it was typed: nothing was read and nothing is written.

/** `message` is Korean and says what to type instead; `messageEn` is the same in English. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  constructor(
    message: string,
    readonly messageEn: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
