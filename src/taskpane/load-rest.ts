// What the pane does not need to open follows from the same server while the user looks at it.
import { loadReview, loadChecks, loadSummary, loadTrace, loadSettings } from "./load-screens";
import {
  loadReading,
  loadChosenFiles,
  loadImporting,
  loadUndoing,
  loadChecking,
  loadSummarizing,
  loadSettingsTask,
} from "./load-tasks";

/** In the order in which a user comes to need them. */
const everything = [
  loadReading,
  loadChosenFiles,
  loadReview,
  loadImporting,
  loadChecks,
  loadChecking,
  loadSummary,
  loadSummarizing,
  loadTrace,
  loadSettings,
  loadSettingsTask,
  loadUndoing,
];

/** Milliseconds after which a browser that never rests loads the rest all the same. */
const patience = 2_000;

/**
 * Loads everything once the browser has drawn the pane and rests, so that nothing waits later and a server that goes
 * away does not matter. What does not come now is asked for again where it is used, and only there fails.
 */
export function loadRestWhenIdle(): void {
  const load = async () => {
    for (const one of everything) {
      const [outcome] = await Promise.allSettled([one()]);
      if (outcome.status === "rejected") return;
    }
  };
  // Safari, and so Excel for Mac, knows no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(() => void load(), { timeout: patience });
  else setTimeout(() => void load(), patience);
}
