import { afterAll, beforeAll, describe } from "vitest";
import { PROGRAMS, type Server, startServer } from "../../test/postgres-server.js";
import { holdsTheContract } from "../../test/store-contract.js";
import { openArchive } from "../open-archive.js";

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
