import { afterAll, beforeAll, describe } from "vitest";
import { PROGRAMS, type Server, startServer } from "../../test/postgres-server.js";
import { holdsTheContract } from "../../test/store-contract.js";
import { openArchive, shardArchive } from "../open-archive.js";

describe.skipIf("missing" in PROGRAMS)("an archive in PostgreSQL", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.remove());

  holdsTheContract("PostgreSQL", async () => {
    const address = await server.database();
    return { open: () => openArchive(address, { create: true }), remove: async () => {} };
  });
});

describe.skipIf("missing" in PROGRAMS)("an archive on three servers", () => {
  let servers: Server[] = [];
  beforeAll(async () => {
    servers = await Promise.all([startServer(), startServer(), startServer()]);
  }, 60_000);
  afterAll(() => Promise.all(servers.map((server) => server.remove())));

  async function spread(): Promise<string> {
    const [address = "", ...others] = await Promise.all(servers.map((server) => server.database()));
    await shardArchive(address, others);
    return address;
  }

  holdsTheContract("three servers", async () => {
    const address = await spread();
    return { open: () => openArchive(address), remove: async () => {} };
  });
});
