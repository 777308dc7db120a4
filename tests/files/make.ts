import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contents } from "./contents.js";

/* npm run files: writes `in/` anew. */
const folder = join(import.meta.dirname, "in");
mkdirSync(folder, { recursive: true });
for (const [name, content] of await contents()) writeFileSync(join(folder, name), content);
