import { copyFileSync, mkdirSync } from "node:fs";
import { defineConfig } from "rolldown";

// the editor completes and checks a configuration by its schema
mkdirSync("dist", { recursive: true });
copyFileSync("../../schemas/config.schema.json", "dist/config.schema.json");

/** One file with the client library in it; `vscode` is the editor's own. */
export default defineConfig({
  input: "src/extension.ts",
  platform: "node",
  external: ["vscode"],
  output: { file: "dist/extension.cjs", format: "cjs", minify: true },
});
