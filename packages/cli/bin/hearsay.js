#!/usr/bin/env node
import module from "node:module";

// from Node 22 on, the compiled code is kept from one run to the next
module.enableCompileCache?.();
if (process.argv.length === 3 && process.argv[2] === "--version") {
  const { version } = await import("../dist/version.js");
  console.log(version);
} else {
  // a server runs for hours
  if (process.argv[2] !== "lsp") startLean();
  await import("../dist/main.js");
}

/** Most runs end before the code that V8 optimises for them has paid; from the second second on it is optimised as ever. */
function startLean() {
  const v8 = process.getBuiltinModule("node:v8");
  const isNode20 = process.versions.node.startsWith("20.");
  v8.setFlagsFromString("--no-regexp-optimization");
  // how many bytes of bytecode a function runs before it is optimised; later versions of V8 call it something else
  if (isNode20) v8.setFlagsFromString("--interrupt-budget=1000000");
  setTimeout(() => {
    v8.setFlagsFromString("--regexp-optimization");
    if (isNode20) v8.setFlagsFromString("--interrupt-budget=67584");
  }, 1000).unref();
}
