// Screens behind the first one, each loaded when its tab is first opened.

export const loadReview = () => import(/* webpackChunkName: "review" */ "./review/review-screen");
export const loadChecks = () => import(/* webpackChunkName: "checks" */ "./checks/checks-screen");
export const loadSummary = () => import(/* webpackChunkName: "summary" */ "./summary/summary-screen");
export const loadTrace = () => import(/* webpackChunkName: "trace" */ "./trace/trace-screen");
export const loadSettings = () => import(/* webpackChunkName: "settings" */ "./settings/settings-screen");
