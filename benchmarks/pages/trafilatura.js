import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const VERSION = "2.3.1";

/** Its own Python, outside of the repository; made once. */
const FOLDER = join(tmpdir(), `hearsay-trafilatura-${VERSION}`);
const PYTHON = join(FOLDER, "bin", "python");
const SCRIPT = fileURLToPath(new URL("trafilatura_read.py", import.meta.url));

/** @type {import("./systems.js").PageSystem["run"]} */
export async function trafilatura(pages) {
  try {
    await install();
    const reading = run(PYTHON, [SCRIPT], { maxBuffer: 256 * 1024 * 1024 });
    reading.child.stdin?.end(JSON.stringify(pages.map(({ path }) => path)));
    const { stdout } = await reading;
    return JSON.parse(stdout);
  } catch (error) {
    return { reason: `needs Python 3 with pip and access to PyPI (${firstLine(error)})` };
  }
}

async function install() {
  if (existsSync(join(FOLDER, "installed"))) return;
  await run("python3", ["-m", "venv", FOLDER]);
  // lxml parted with a module that trafilatura (through jusText) needs
  const wanted = [`trafilatura==${VERSION}`, "lxml_html_clean"];
  await run(PYTHON, ["-m", "pip", "install", "--quiet", ...wanted], { timeout: 300_000 });
  await run(PYTHON, ["-c", "import sys; open(sys.argv[1], 'w').close()", join(FOLDER, "installed")]);
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split("\n", 1)[0];
}
