// Where a review that is not written yet is kept on this PC, so that a pane that is closed or reloaded loses nothing:
// the browser's own database, one entry an article, because a thousand of them are not written anew at each click.
import type { ReadArticle } from "../../tasks/read-articles";
import { giveWay } from "../../workbook/thread/give-way";
import type { KeptFlow } from "../import/import-flow";

export interface DraftStore {
  /** What was kept when the pane was last open; null where there is nothing, or nothing that this build can read. */
  read: () => Promise<KeptFlow | null>;
  /**
   * Keeps the present state, whatever was kept before; null forgets it.
   * @returns false where the browser cannot keep it, or another pane keeps its own in this place
   */
  write: (flow: KeptFlow | null) => Promise<boolean>;
}

/** Of a draft, all but its articles. */
interface KeptRest extends Omit<KeptFlow, "draft"> {
  build: string;
  draft: Omit<KeptFlow["draft"], "articles">;
  articleCount: number;
}

const storeName = "drafts";
/** Articles written in one go: copying them takes the pane's own time. */
const perTransaction = 25;

/**
 * The place of a workbook's draft.
 * @param place tells workbooks apart, e.g. the address of the document
 * @param build a draft of another build is forgotten: its records may be of another form
 */
export function storedDraft(place: string, build: string): DraftStore {
  const opened = openPlace(place);
  let written: readonly ReadArticle[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const restKey = [place, -1];
  const articlesFrom = (index: number) => IDBKeyRange.bound([place, index], [place, Infinity]);

  const read = async (): Promise<KeptFlow | null> => {
    const database = await opened;
    if (database === null) return null;
    const store = database.transaction(storeName).objectStore(storeName);
    const [rest, articles] = await Promise.all([
      answer(store.get(restKey) as IDBRequest<KeptRest | undefined>),
      answer(store.getAll(articlesFrom(0)) as IDBRequest<ReadArticle[]>),
    ]);
    if (rest?.build !== build || articles.length < rest.articleCount) return null;
    written = articles.slice(0, rest.articleCount);
    const { draft, pasted, rejected, recordFiles, order, decisions } = rest;
    return { pasted, rejected, recordFiles, order, decisions, draft: { ...draft, articles: written } };
  };

  const write = async (flow: KeptFlow | null): Promise<boolean> => {
    const database = await opened;
    if (database === null) return false;
    const change = (work: (store: IDBObjectStore) => void) => {
      const transaction = database.transaction(storeName, "readwrite");
      work(transaction.objectStore(storeName));
      return finished(transaction);
    };
    if (flow === null) {
      written = [];
      return change((store) => store.delete(articlesFrom(-1)));
    }
    const { articles, ...draft } = flow.draft;
    const changed = articles.flatMap((article, index) => (article === written[index] ? [] : [index]));
    for (let start = 0; start < changed.length; start += perTransaction) {
      const part = changed.slice(start, start + perTransaction);
      const isKept = await change((store) => {
        for (const index of part) store.put(articles[index], [place, index]);
      });
      if (!isKept) return false;
      await giveWay();
    }
    const { pasted, rejected, recordFiles, order, decisions } = flow;
    const rest: KeptRest = {
      ...{ build, pasted, rejected, recordFiles, order, decisions, draft },
      articleCount: articles.length,
    };
    written = articles;
    return change((store) => {
      store.put(rest, restKey);
      store.delete(articlesFrom(articles.length));
    });
  };

  /** One after the other: a later state is never overtaken by an earlier one. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
  return { read: () => inTurn(read), write: (flow) => inTurn(() => write(flow)) };
}

/** The database; null where the browser has none, or another pane holds the place. */
async function openPlace(place: string): Promise<IDBDatabase | null> {
  if (typeof indexedDB === "undefined" || !(await holdsPlace(place))) return null;
  const request = openRequest();
  if (request === null) return null;
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}

/** Null where the browser lets this page keep nothing. */
function openRequest(): IDBOpenDBRequest | null {
  try {
    return indexedDB.open("export-outcomes", 1);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Two panes of one workbook would write over each other's draft: the first one keeps its own, as long as it is open. */
function holdsPlace(place: string): Promise<boolean> {
  // Browsers before 2022 know no locks.
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const taken = navigator.locks.request(`draft ${place}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
    // A page that may keep nothing may lock nothing either.
    taken.catch(() => resolve(false));
  });
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser's database gave no reason"));
  });
}

/** Whether it was done; a full disk is no reason to stop the pane. */
function finished(transaction: IDBTransaction): Promise<boolean> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
}
