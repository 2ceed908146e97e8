// Calls from one thread to another: either side asks the other for what it can do, by name, with plain data. A failure
// arrives as a failure.
import type { HeldTexts } from "../../records/held-texts";
import { createRest } from "../../workbook/thread/give-way";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { putPart, takeApart, type ListPart } from "./list-parts";

/** What one side can be asked for: by name, what goes in and what comes out. */
export type Methods = Record<string, { input: unknown; output: unknown }>;

export type Handlers<M extends Methods> = {
  [Name in keyof M]: (input: M[Name]["input"]) => M[Name]["output"] | Promise<M[Name]["output"]>;
};

export interface Asking<M extends Methods> {
  ask: <Name extends keyof M & string>(name: Name, input: M[Name]["input"]) => Promise<M[Name]["output"]>;
}

/** A worker seen from the page, the page seen from a worker, or a port. */
export interface MessagePlace {
  postMessage: (message: unknown) => void;
  addEventListener: (type: "message", listener: (event: MessageEvent<unknown>) => void) => void;
}

type Failure =
  | { code: WorkbookErrorCode; message: string; messageEn: string }
  /** A bug. */
  | { code: null; message: string; stack: string };

type Letter =
  | { kind: "call"; call: number; name: string; value: unknown }
  | { kind: "answer"; call: number; value: unknown }
  | { kind: "failure"; call: number; value: Failure };

/** A letter comes whole or, with long lists, in a head and parts; several may be on their way at a time. */
type Message = { letter: Letter; serial: number; parts: number } | { part: ListPart; serial: number };

/**
 * Joins this thread to another.
 * @param handlers what the other side may ask for here
 * @returns how to ask there; a call whose side is gone never ends
 */
export function connect<Here extends Methods, There extends Methods>(
  place: MessagePlace,
  handlers: Handlers<Here>,
): Asking<There> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const arriving = new Map<number, { letter: Letter; left: number; texts: HeldTexts }>();
  let serial = 0;
  let calls = 0;

  const send = async (letter: Letter): Promise<void> => {
    const own = (serial += 1);
    const { head, parts, count } = takeApart(letter.value);
    const post = (message: Message) => place.postMessage(message);
    post({ letter: { ...letter, value: head } as Letter, serial: own, parts: count });
    const rest = createRest();
    for (const part of parts) {
      await rest();
      post({ part, serial: own });
    }
  };

  const answer = async (call: number, name: string, input: unknown): Promise<void> => {
    const handler = handlers[name] as ((input: unknown) => unknown) | undefined;
    try {
      if (handler === undefined) throw new Error(`nobody answers to ${name}`);
      await send({ kind: "answer", call, value: await handler(input) });
    } catch (error) {
      await send({ kind: "failure", call, value: toFailure(error) });
    }
  };

  const take = (letter: Letter): void => {
    if (letter.kind === "call") {
      void answer(letter.call, letter.name, letter.value);
      return;
    }
    const call = waiting.get(letter.call);
    waiting.delete(letter.call);
    if (letter.kind === "answer") call?.resolve(letter.value);
    else call?.reject(fromFailure(letter.value));
  };

  place.addEventListener("message", ({ data }) => {
    // Both sides are of one build; nobody else has this place.
    const message = data as Message;
    if ("letter" in message) {
      if (message.parts === 0) take(message.letter);
      else arriving.set(message.serial, { letter: message.letter, left: message.parts, texts: new Map() });
      return;
    }
    const begun = arriving.get(message.serial);
    if (begun === undefined) return;
    putPart(begun.letter.value, message.part, begun.texts);
    begun.left -= 1;
    if (begun.left > 0) return;
    arriving.delete(message.serial);
    take(begun.letter);
  });

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        const call = (calls += 1);
        waiting.set(call, { resolve, reject });
        send({ kind: "call", call, name, value: input }).catch(reject);
      }),
  };
}

function toFailure(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return { code: error.code, message: error.message, messageEn: error.messageEn };
  }
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { code: null, message, stack };
}

function fromFailure(failure: Failure): Error {
  if (failure.code !== null) return new WorkbookError(failure.code, failure.message, failure.messageEn);
  return Object.assign(new Error(failure.message), { stack: failure.stack });
}
