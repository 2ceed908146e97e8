// Everything runs in Node, only the pane's components get a DOM. What is pure keeps nothing between files, so that a worker
// reads its modules once; Office.js is one for a whole process, and each file that uses it gets a process of its own.
import { configDefaults, defineConfig } from "vitest/config";

// Generous, because a shared machine with LibreOffice and Chromium beside the tests is slow, not because tests are.
const timeouts = { testTimeout: 120_000, hookTimeout: 240_000, expect: { poll: { timeout: 20_000 } } };

const pure = "tests/{extraction,importing,checks,records,regions,reading}/**/*.test.ts";

// Some packages' ES modules import folders, which a bundler resolves and Node does not: they are inlined.
export default defineConfig({
  test: {
    // Else one core is left free: of two that is half, while many tests wait for LibreOffice and Chromium.
    maxWorkers: "100%",
    globalSetup: "tests/temporary-files.ts",
    projects: [
      { test: { name: "pure", environment: "node", include: [pure], isolate: false, ...timeouts } },
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, pure],
          server: { deps: { inline: [/dt-sql-parser/, /antlr4/] } },
          ...timeouts,
        },
      },
      {
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["tests/taskpane/**/*.test.tsx"],
          server: { deps: { inline: [/@fluentui/] } },
          ...timeouts,
        },
      },
    ],
  },
});
