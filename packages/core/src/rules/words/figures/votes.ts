import { PERCENT } from "./number.js";

/** Shares of votes, seats and stock; the figure is the first group. */
export const SHARES: readonly RegExp[] = [
  new RegExp(
    `\\b(${PERCENT} of (?:the |all |its )?(?:votes?|ballots|seats|shares|electorate|popular vote|stock|turnout))\\b`,
    "giu",
  ),
  new RegExp(`\\b(?:an? )(${PERCENT} (?:stake|share|shareholding|holding|swing|majority|turnout))\\b`, "giu"),
  new RegExp(`\\b(?:stake|turnout|swing|share) of (${PERCENT})`, "giu"),
];

/** Counts of votes. */
export const VOTES: readonly RegExp[] = [
  /\b(\d[\d,]{0,10} (?:votes|ballots))\b/giu,
  /\bmajority of (\d[\d,]{1,10})\b/giu,
];
