// What the pane does not need to open follows from the same server while the user looks at it.
import type { Background } from "./background/background";
import { loadReview, loadChecks, loadSummary, loadTrace, loadSettings } from "./load-screens";
import { whenIdle } from "./when-idle";

/** In the order in which a user comes to need them, behind what an import needs. */
const screens = [loadReview, loadChecks, loadSummary, loadTrace, loadSettings];

/**
 * Loads everything once the browser has drawn the first screen and rests, so that nothing waits later and a server that goes
 * away does not matter. What does not come now is asked for again where it is used, and only there fails.
 * @param work the first thing that is needed
 * @returns how to leave it
 */
export function loadRestWhenIdle(work: Pick<Background, "prepare">): () => void {
  const load = async () => {
    await work.prepare();
    for (const one of screens) {
      const [outcome] = await Promise.allSettled([one()]);
      if (outcome.status === "rejected") return;
    }
  };
  return whenIdle(() => void load());
}
