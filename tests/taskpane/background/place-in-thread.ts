// The worker's side in this thread, at the other end of real messages.
import { paneReaders } from "../../../src/taskpane/background/in-pane";
import { serveWork } from "../../../src/taskpane/background/serve-work";
import type { WorkerPlace } from "../../../src/taskpane/background/started-worker";

/** A worker that is this thread. */
export function placeInThread(readers = paneReaders): WorkerPlace {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  serveWork(port2, readers);
  return {
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (type: string, listener: (event: never) => void) =>
      port1.addEventListener(type, listener as EventListener),
    terminate: () => {
      port1.close();
      port2.close();
    },
  };
}
