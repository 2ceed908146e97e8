// The steps of the work in their order, and the settings beside them.

export const steps = ["import", "review", "checks", "summary", "trace"] as const;
export type Step = (typeof steps)[number];
export type Screen = Step | "settings";

/** Ids that join a tab and its panel for screen readers. */
export const tabId = (screen: Screen): string => `tab-${screen}`;
export const panelId = (screen: Screen): string => `panel-${screen}`;
