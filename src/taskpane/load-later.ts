// What the pane does not need to open, each loaded when it is first used. The pane's own page shows quickly, and all of
// this follows from the same server while the user looks at it.

export const loadReading = () => import(/* webpackChunkName: "reading" */ "./import/read-in-browser");
export const loadChosenFiles = () => import(/* webpackChunkName: "reading" */ "./import/chosen-files");
export const loadImporting = () => import(/* webpackChunkName: "importing" */ "../tasks/import-articles");
export const loadUndoing = () => import(/* webpackChunkName: "undoing" */ "../tasks/undo-import");
export const loadChecking = () => import(/* webpackChunkName: "checking" */ "../tasks/check-records");
export const loadSummarizing = () =>
  import(/* webpackChunkName: "summarizing" */ "../tasks/refresh-summaries");
export const loadSettingsTask = () => import(/* webpackChunkName: "settings" */ "../tasks/change-settings");

export const loadReview = () => import(/* webpackChunkName: "review" */ "./review/review-screen");
export const loadChecks = () => import(/* webpackChunkName: "checks" */ "./checks/checks-screen");
export const loadSummary = () => import(/* webpackChunkName: "summary" */ "./summary/summary-screen");
export const loadTrace = () => import(/* webpackChunkName: "trace" */ "./trace/trace-screen");
export const loadSettings = () => import(/* webpackChunkName: "settings" */ "./settings/settings-screen");

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
