// The heavy part beside the pane. One worker is kept ready; each job has a worker for itself while it runs, so that to
// stop a job is to end its worker, at once and whatever it is doing. Where the host lets the pane have no worker (its
// policy, an old web view), the same work is done in the pane.
import type { Workbook } from "../../workbook/workbook";
import { refuseAborted, WorkbookError } from "../../workbook/workbook-error";
import { loadPart } from "../load-part";
import type { HeavyWork, Job, JobName, JobTable } from "./heavy-work";
import { makeOwnWorker } from "./own-worker";
import { startWorker, type StartedWorker, type WorkerPlace } from "./started-worker";

export interface Background extends HeavyWork {
  /** Loads what the first job needs, so that nothing waits later and a server that goes away does not matter. */
  prepare: () => Promise<void>;
}

/**
 * The work over a workbook; see `HeavyWork`. A job that is stopped fails at once.
 * @param makeWorker gives null where the host allows none
 */
export function openBackground(
  workbook: Workbook,
  makeWorker: () => WorkerPlace | null = makeOwnWorker,
): Background {
  let spare: Promise<StartedWorker | null> | null = null;
  const ready = () => (spare ??= start(workbook, makeWorker));

  let here: Promise<HeavyWork> | null = null;
  /** One for all jobs: what a check has read is there for the next. */
  const workInPane = () => {
    here ??= loadInPane(workbook).catch((error: unknown) => {
      here = null;
      throw error;
    });
    return here;
  };

  // At once, before it is ready: who comes meanwhile must not be given the same one.
  const takeWorker = async (): Promise<StartedWorker | null> => {
    const taken = ready();
    spare = null;
    const worker = await taken;
    // A host that allows none need not be asked again.
    if (worker === null) spare ??= taken;
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
    inPane: (work: HeavyWork) => Promise<Result>,
  ): Promise<Result> => {
    refuseAborted(signal);
    const worker = await takeWorker();
    if (worker === null) return inPane(await workInPane());
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

  const job =
    <Name extends JobName>(name: Name): Job<Name> =>
    (order, options = {}) =>
      run(
        options.signal,
        (worker) => worker.run(({ ask }) => ask(name, order), options),
        (work: JobTable) => work[name](order, options),
      );

  return {
    prepare: async () => {
      // Both: the server may be away when a worker is needed anew. What does not come now is asked for again by the
      // first job, and only there fails.
      await Promise.allSettled([ready(), workInPane()]);
    },
    read: (order, onRead, options = {}) =>
      run(
        options.signal,
        async (worker) => {
          await worker.run(({ ask }) => ask("read", order), { ...options, onRead });
        },
        (work) => work.read(order, onRead, options),
      ),
    propose: job("propose"),
    write: job("write"),
    check: job("check"),
    recheck: job("recheck"),
    fix: job("fix"),
    undoFixes: job("undoFixes"),
    decide: job("decide"),
    refresh: job("refresh"),
    changeSettings: job("changeSettings"),
    hasImport: job("hasImport"),
    proposeUndo: job("proposeUndo"),
    undo: job("undo"),
    freeze: job("freeze"),
    entryChoices: job("entryChoices"),
    markableArticle: job("markableArticle"),
    addEntry: job("addEntry"),
    closeEntry: job("closeEntry"),
    trace: job("trace"),
    tracedRows: job("tracedRows"),
  };
}

async function start(
  workbook: Workbook,
  makeWorker: () => WorkerPlace | null,
): Promise<StartedWorker | null> {
  const place = makeWorker();
  return place === null ? null : startWorker(workbook, place);
}

async function loadInPane(workbook: Workbook): Promise<HeavyWork> {
  const { openInPane } = await loadPart(() => import(/* webpackChunkName: "in-pane" */ "./in-pane"));
  return openInPane(workbook);
}
