#!/usr/bin/env node
import module from "node:module";

// from Node 22 on, the compiled code is kept from one run to the next
module.enableCompileCache?.();
if (process.argv.length === 3 && process.argv[2] === "--version") {
  const { version } = await import("../dist/version.js");
  console.log(version);
} else await import("../dist/main.js");
