// What the simulated Excel says about itself when the add-in starts, and the API sets it claims.
import type { ApiSupport } from "../engine/api-sets";

export const APP_ID = "11111111-1111-4111-8111-111111111111";
export const LOCALE = "ko-KR";

/** The requirement sets as Excel on the web reports them. */
export function requirementSets(support: ApiSupport): Record<string, string> {
  return {
    excelapi: support.excelApi,
    ...(support.excelApiOnline ? { excelapionline: "1.1" } : {}),
    addincommands: "1.3",
    dialogapi: "1.2",
    documentevents: "1.1",
    richapiruntime: "1.2",
    ribbonapi: "1.1",
    selection: "1.1",
    settings: "1.1",
    sharedruntime: "1.2",
  };
}

/** The answer to ContextActivationManager_getAppContextAsync. */
export function appContext(support: ApiSupport, settings: unknown): Record<string, unknown> {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: "https://localhost/수출성과.xlsx",
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: APP_ID,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementSets(support)),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.00000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "export-outcomes",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}
