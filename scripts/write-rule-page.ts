// Writes docs/checks.md from the rules: `npx tsx scripts/write-rule-page.ts`.
import { mkdirSync, writeFileSync } from "node:fs";
import { renderRulePage } from "../src/checks/rule-page";

const docs = new URL("../docs/", import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL("checks.md", docs), renderRulePage());
