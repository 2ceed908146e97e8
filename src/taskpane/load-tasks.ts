// Tasks and what they need, each loaded when it is first used, so that the pane's own page shows quickly.

export const loadReading = () => import(/* webpackChunkName: "reading" */ "./import/read-in-browser");
export const loadChosenFiles = () => import(/* webpackChunkName: "reading" */ "./import/chosen-files");
export const loadImporting = () => import(/* webpackChunkName: "importing" */ "../tasks/import-articles");
export const loadUndoing = () => import(/* webpackChunkName: "undoing" */ "../tasks/undo-import");
export const loadMigrating = () => import(/* webpackChunkName: "migrating" */ "../tasks/migrate-report");
export const loadMigrationUndo = () => import(/* webpackChunkName: "migrating" */ "../tasks/undo-migration");
export const loadChecking = () => import(/* webpackChunkName: "checking" */ "../tasks/check-records");
export const loadSummarizing = () =>
  import(/* webpackChunkName: "summarizing" */ "../tasks/refresh-summaries");
export const loadSettingsTask = () => import(/* webpackChunkName: "settings" */ "../tasks/change-settings");
