// The screens behind the first one, each loaded when its tab is first opened.
import { lazy } from "react";
import { loadChecks, loadReview, loadSettings, loadSummary, loadTrace } from "./load-screens";

export const ReviewScreen = lazy(async () => ({ default: (await loadReview()).ReviewScreen }));
export const ChecksScreen = lazy(async () => ({ default: (await loadChecks()).ChecksScreen }));
export const SummaryScreen = lazy(async () => ({ default: (await loadSummary()).SummaryScreen }));
export const TraceScreen = lazy(async () => ({ default: (await loadTrace()).TraceScreen }));
export const SettingsScreen = lazy(async () => ({ default: (await loadSettings()).SettingsScreen }));
