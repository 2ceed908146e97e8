// The import's heavy part beside the pane. One worker is kept ready; each job has a worker for itself while it runs, so
// that to stop a job is to end its worker, at once and whatever it is doing. Where the host lets the pane have no worker
// (its policy, an old web view), the same work is done in the pane.
import type { Workbook } from "../../workbook/workbook";
import { refuseAborted, WorkbookError } from "../../workbook/workbook-error";
import { loadPart } from "../load-part";
import type { ImportWork } from "./import-work";
import { makeOwnWorker } from "./own-worker";
import { startWorker, type StartedWorker, type WorkerPlace } from "./started-worker";

export interface Background extends ImportWork {
  /** Loads what the first job needs, so that nothing waits later and a server that goes away does not matter. */
  prepare: () => Promise<void>;
}

/**
 * The work over a workbook; see `ImportWork`. A job that is stopped fails at once.
 * @param makeWorker gives null where the host allows none
 */
export function openBackground(
  workbook: Workbook,
  makeWorker: () => WorkerPlace | null = makeOwnWorker,
): Background {
  let spare: Promise<StartedWorker | null> | null = null;
  const ready = () => (spare ??= start(workbook, makeWorker));

  const takeWorker = async (): Promise<StartedWorker | null> => {
    const worker = await ready();
    if (worker !== null) spare = null;
    return worker;
  };
  const giveBack = (worker: StartedWorker): void => {
    // Who came meanwhile has started another.
    if (spare === null) spare = Promise.resolve(worker);
    else worker.end();
  };

  const run = async <Result>(
    signal: AbortSignal | undefined,
    inWorker: (worker: StartedWorker) => Promise<Result>,
    inPane: (work: ImportWork) => Promise<Result>,
  ): Promise<Result> => {
    refuseAborted(signal);
    const worker = await takeWorker();
    if (worker === null) return inPane(await loadInPane(workbook));
    try {
      const result = await inWorker(worker);
      giveBack(worker);
      return result;
    } catch (error) {
      // What a host refuses leaves the worker as it was; one that was stopped or has failed goes, and the next comes.
      if (error instanceof WorkbookError) giveBack(worker);
      else {
        worker.end();
        void ready();
      }
      throw error;
    }
  };

  return {
    prepare: async () => {
      // Both: the server may be away when a worker is needed anew. What does not come now is asked for again by the
      // first job, and only there fails.
      await Promise.allSettled([ready(), loadInPane(workbook)]);
    },
    read: (order, onRead, options = {}) =>
      run(
        options.signal,
        async (worker) => {
          await worker.run(({ ask }) => ask("read", order), { ...options, onRead });
        },
        (work) => work.read(order, onRead, options),
      ),
    propose: (order, options = {}) =>
      run(
        options.signal,
        (worker) => worker.run(({ ask }) => ask("propose", order), options),
        (work) => work.propose(order, options),
      ),
    write: (order, options = {}) =>
      run(
        options.signal,
        (worker) => worker.run(({ ask }) => ask("write", order), options),
        (work) => work.write(order, options),
      ),
  };
}

async function start(
  workbook: Workbook,
  makeWorker: () => WorkerPlace | null,
): Promise<StartedWorker | null> {
  const place = makeWorker();
  return place === null ? null : startWorker(workbook, place);
}

async function loadInPane(workbook: Workbook): Promise<ImportWork> {
  const { openInPane } = await loadPart(() => import(/* webpackChunkName: "in-pane" */ "./in-pane"));
  return openInPane(workbook);
}
