// What our code and Office.js take of the processor, without what the simulated Excel takes to answer.
import { setTimeout as wait } from "node:timers/promises";
import type { ExcelSession } from "../excel-host/protocol/excel-session";
import { processorTime } from "./measure";

/**
 * Runs some work against the simulated Excel.
 * @param latency milliseconds that each answer takes longer, as over a network
 * @returns milliseconds of processor time outside the host
 * @example await ownTime(excel.host, () => lookAtWorkbook(book), 20) // 14.2
 */
export async function ownTime(
  host: ExcelSession,
  work: () => Promise<unknown>,
  latency = 0,
): Promise<number> {
  const perform = host.perform.bind(host);
  let inHost = 0;
  host.perform = async (body) => {
    await wait(latency);
    const begin = processorTime();
    const reply = await perform(body);
    inHost += processorTime() - begin;
    return reply;
  };
  const begin = processorTime();
  try {
    await work();
    return processorTime() - begin - inHost;
  } finally {
    host.perform = perform;
  }
}
