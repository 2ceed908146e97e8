// Tasks and what they need, each loaded when it is first used, so that the pane's own page shows quickly.
import { loadPart } from "./load-part";

export const loadMigrating = () =>
  loadPart(() => import(/* webpackChunkName: "migrating" */ "../tasks/migrate-report"));
export const loadMigrationUndo = () =>
  loadPart(() => import(/* webpackChunkName: "migrating" */ "../tasks/undo-migration"));
