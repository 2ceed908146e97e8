// Tasks and what they need, each loaded when it is first used, so that the pane's own page shows quickly.
import { loadPart } from "./load-part";

export const loadUndoing = () =>
  loadPart(() => import(/* webpackChunkName: "undoing" */ "../tasks/undo-import"));
export const loadMigrating = () =>
  loadPart(() => import(/* webpackChunkName: "migrating" */ "../tasks/migrate-report"));
export const loadMigrationUndo = () =>
  loadPart(() => import(/* webpackChunkName: "migrating" */ "../tasks/undo-migration"));
export const loadChecking = () =>
  loadPart(() => import(/* webpackChunkName: "checking" */ "../tasks/check-records"));
export const loadSummarizing = () =>
  loadPart(() => import(/* webpackChunkName: "summarizing" */ "../tasks/refresh-summaries"));
export const loadSettingsTask = () =>
  loadPart(() => import(/* webpackChunkName: "settings" */ "../tasks/change-settings"));
