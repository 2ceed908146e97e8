// Two projects: everything runs in Node, only the pane's components get a DOM.
import { defineConfig } from "vitest/config";

// Generous, because a shared machine with LibreOffice and Chromium beside the tests is slow, not because tests are.
const timeouts = { testTimeout: 120_000, hookTimeout: 240_000, expect: { poll: { timeout: 20_000 } } };

// Some packages' ES modules import folders, which a bundler resolves and Node does not: they are inlined.
export default defineConfig({
  test: {
    // Else one core is left free: of two that is half, while many tests wait for LibreOffice and Chromium.
    maxWorkers: "100%",
    globalSetup: "tests/temporary-files.ts",
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
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
