import ipaddr from "ipaddr.js";

/**
 * Whether an address is one of the open internet: not this computer, not a private network, nothing that is reserved. An IPv6 address
 * that only wraps an IPv4 one (mapped, 6to4, NAT64, Teredo) is never taken for public: what it leads to depends on the network.
 *
 * @param address as the resolver or the socket gives it, or the host of a URL, with or without brackets
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return false;
  return ipaddr.parse(bare).range() === "unicast";
}

/** Whether the host of a URL is written as an address. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
}
