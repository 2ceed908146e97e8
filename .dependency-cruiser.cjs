// The import rule: one street of rooms, each may import only the rooms above it. DESIGN in one list.

const rooms = [
  "regions",
  "records",
  "reading",
  "extraction",
  "importing",
  "checks",
  "summary",
  "workbook",
  "tasks",
  "warehouse",
];
/** The street inside extraction, from letters to records. */
const extraction = [
  "text/",
  "places/",
  "words/",
  "amounts/",
  "counts/",
  "dates/",
  "figures/",
  "tables/",
  "events/",
  "parties/",
  "article-facts[.]ts$",
  "firms/",
  "missions/",
  "outcomes/",
  "(relevance|extract-article)[.]ts$",
];
const entrances = ["taskpane", "commands", "cli"];
const pureRooms = rooms.slice(0, rooms.indexOf("workbook"));

// These describe what they read and write in terms of the port, which is itself pure.
const mayUsePort = ["importing", "checks", "summary"];

const adapters = "^src/workbook/(office|file)/";
const compositionRoots = "^src/(taskpane/index\\.tsx$|taskpane/standalone/|commands/|cli/)";
const pureFiles = `^src/(${pureRooms.join("|")})/|^src/workbook/[^/]+\\.ts$`;

/** The rule for one room: nothing from the rooms below it, the port excepted where that is allowed. */
function onlyFromAbove(room, index) {
  const below = [...rooms.slice(index + 1), ...entrances];
  return {
    name: `${room}-only-from-above`,
    comment: `${room}/ may import only rooms above it: ${rooms.slice(0, index).join(", ") || "none"}.`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: {
      path: `^src/(${below.join("|")})/`,
      ...(mayUsePort.includes(room) ? { pathNot: "^src/workbook/[^/]+\\.ts$" } : {}),
    },
  };
}

/** The same for one part of extraction. */
function onlyFromEarlier(part, index) {
  return {
    name: `extraction-${index}-only-from-earlier`,
    comment: "A text is read in one direction; a later part must not be asked by an earlier one.",
    severity: "error",
    from: { path: `^src/extraction/${part}` },
    to: { path: `^src/extraction/(${extraction.slice(index + 1).join("|")})` },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map(onlyFromAbove),
    ...extraction.slice(0, -1).map(onlyFromEarlier),
    {
      name: "adapters-only-from-composition-roots",
      comment: "Everything else works on the port, so that it runs in Excel and on a file alike.",
      severity: "error",
      from: { path: "^src/", pathNot: [compositionRoots, adapters] },
      to: { path: adapters },
    },
    {
      name: "adapters-apart",
      comment: "The two adapters share the port, never each other.",
      severity: "error",
      from: { path: "^src/workbook/(office|file)/" },
      to: { path: adapters, pathNot: "^src/workbook/$1/" },
    },
    {
      name: "one-runtime-joined-in-index",
      comment: "Pane and ribbon buttons share a runtime; only the pane's index puts them together.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/(commands|cli)/" },
    },
    {
      name: "entrances-apart",
      comment:
        "The command line runs without a browser, the pane without Node; buttons do not draw the pane.",
      severity: "error",
      from: { path: "^src/(commands|cli)/" },
      to: { path: "^src/(taskpane|commands|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "file-adapter-not-in-the-pane",
      comment: "Inside Excel the workbook is Excel's; only the page without Excel opens files.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/", pathNot: "^src/taskpane/standalone/" },
      to: { path: "^src/workbook/file/" },
    },
    {
      name: "pure-without-node",
      comment: "Pure rooms also run in the pane.",
      severity: "error",
      from: { path: pureFiles },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-without-hosts",
      comment: "No React, no Office, no spreadsheet library, no DOM implementation in the pure rooms.",
      severity: "error",
      from: { path: pureFiles },
      to: {
        path: "node_modules/(react|react-dom|@fluentui|@tanstack|@microsoft|@types/office-js|office-addin-[^/]+|hucre|jsdom|linkedom|tsx)/",
      },
    },
    {
      name: "node-only-on-the-command-line",
      comment: "The pane runs in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|warehouse|workbook/file)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "warehouse-only-on-the-command-line",
      comment: "Databases are for those who have outgrown a workbook; the pane does not load one.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/warehouse/" },
    },
    {
      name: "product-without-dev-dependencies",
      comment: "What the product imports must be among its dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "node_modules/@types/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-catch-all-files",
      comment: "A file is named after what it does.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "/(util|utils|helper|helpers|common|manager|index)\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
