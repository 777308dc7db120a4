import { lookup as lookUp } from "node:dns";
import type { LookupFunction, Socket } from "node:net";
import { Agent, buildConnector } from "undici";
import { UnreadableError } from "../unreadable.js";
import { isAddress, isPublicAddress } from "./public-address.js";

const PRIVATE = "leads into a private network, where nothing is fetched from";

/**
 * Opens connections to the open internet alone: the host as it is written, all addresses that its name stands for, and the address that
 * the socket is connected to in the end are each looked at, so that a name that changes between two looks gains nothing.
 *
 * @param allowed hosts that are connected to wherever they stand, as a URL writes them
 */
export function publicDispatcher(seconds: number, allowed: ReadonlySet<string> = new Set()): Agent {
  const connectAnywhere = buildConnector({ timeout: seconds * 1000 });
  const connect = buildConnector({
    lookup: publicLookup,
    timeout: seconds * 1000,
  } as buildConnector.BuildOptions);
  return new Agent({
    connect(options, callback) {
      if (allowed.has(options.hostname)) {
        connectAnywhere(options, callback);
        return;
      }
      if (isAddress(options.hostname) && !isPublicAddress(options.hostname)) {
        callback(new UnreadableError(PRIVATE), null);
        return;
      }
      connect(options, (error, socket) => {
        if (error !== null) callback(error, null);
        else if (isPublicAddress((socket as Socket).remoteAddress ?? "")) callback(null, socket as Socket);
        else {
          (socket as Socket).destroy();
          callback(new UnreadableError(PRIVATE), null);
        }
      });
    },
    headersTimeout: seconds * 1000,
    bodyTimeout: seconds * 1000,
    maxHeaderSize: 64 * 1024,
  });
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 4);
    // one that is private is enough: the next look might get that one alone
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new UnreadableError(PRIVATE), "", 4);
    if (options.all === true) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? "", first?.family ?? 4);
  });
};
