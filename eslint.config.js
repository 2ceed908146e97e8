// The rules of the house that a machine can hold inside one file. Which room may import which is held by
// .dependency-cruiser.cjs.
import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const pureRooms = [
  "src/{regions,records,reading,extraction,importing,checks,summary}/**/*.ts",
  "src/workbook/*.ts",
];

const noBarrels = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that defines it.",
};

const noClockNoChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pass `today` in." },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: "Local time differs between machines: use ISO date strings or Date.UTC.",
  },
  { selector: "CallExpression[callee.name='Date']", message: "Pass `today` in." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Pass `today` in." },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Same input, same rows: no randomness.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]",
    message: "Name the locale: the machine's own differs.",
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: "Name the locale: the machine's own differs.",
  },
];

const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "importScripts"];
const hostGlobals = ["process", "performance", "crypto", "setTimeout", "setInterval", "console"];

// Only the rules of the plugin itself: its recommended list also brings Prettier and its own copy of
// typescript-eslint, which clashes with ours.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/"))
    .map(([rule]) => [rule, "error"]),
);

export default defineConfig(
  globalIgnores(["dist/", "release/", "coverage/", "test-results/"]),
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", noBarrels],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Both ways of naming an object's shape read well; the choice is the author's.
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...networkGlobals.map((name) => ({ name, message: "Nothing leaves the PC." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "navigator", property: "sendBeacon", message: "Nothing leaves the PC." },
      ],
    },
  },
  {
    // The pane's own server is asked for the pane's worker, and for the tables of character codes that a PDF names.
    files: ["src/taskpane/background/own-worker.ts", "src/taskpane/background/code-tables.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: pureRooms,
    rules: {
      "no-restricted-globals": ["error", ...networkGlobals, ...hostGlobals],
      "no-restricted-syntax": ["error", noBarrels, ...noClockNoChance],
    },
  },
  {
    files: ["src/workbook/office/**", "src/taskpane/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // The one place that sends batches to Excel: its loop tries the same batch again while a cell is being edited.
    files: ["src/workbook/office/round-trip.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    files: ["src/taskpane/**"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    // It warns of libraries that the React Compiler must not memoize (react-virtual); nothing here is compiled by it.
    rules: { "react-hooks/incompatible-library": "off" },
  },
  {
    files: ["tests/**"],
    rules: {
      // A test may assume what it has just built: if it is wrong, it fails.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: { module: "writable", process: "readonly", URL: "readonly" } },
  },
);
