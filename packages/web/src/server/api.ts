import { HearsayClient } from "@hearsay/client";

/** The server of this page. */
export const api = new HearsayClient();
