// Loaded before a command: tells on stderr, as its last line, the most memory that its process took, MB.
import { writeSync } from "node:fs";
import { peakMemory } from "./measure";

process.on("exit", () => writeSync(process.stderr.fd, `\n${peakMemory()}`));
