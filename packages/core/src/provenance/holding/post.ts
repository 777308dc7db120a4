import type { DocumentView, WrittenLine } from "./document-view.js";
import { type Holding, type OwnedPart, type Owner, ownWords } from "./holding.js";
import { body, isBodyName, isPersonName, person } from "./who.js";

const PLATFORM =
  "X|Twitter|Instagram|Facebook|Threads|Bluesky|Mastodon|LinkedIn|TikTok|Telegram|Weibo|Truth Social|WhatsApp|YouTube|Reddit|Substack";
/** "Coach Benedikt Straub on Instagram, 22 Feb 2026:" */
const ON_PLATFORM = new RegExp(
  `^(?:post(?:ed)? by )?(.{3,80}?)(?:,? (?:writing|posting|posted|wrote|in a post))? (?:on|via) (?:${PLATFORM})\\b.{0,60}$`,
  "u",
);
/** "Ada Okafor (@ada.okafor) · Mar 3", "@harbourmaster", "Ada Okafor @ada · 3h" */
const HANDLE = /^(.{0,60}?)\s?\(?(@[\w.]{2,30}(?:@[\w.-]+)?)\)?(?=$|\s|[\u00b7:,|])(.{0,60})$/u;
const POSTED_BY = /^(?:posted by|author|account|user|from)\s?:?\s+(.{2,60})$/i;

/** A post says who posts within its first lines. */
const WITHIN = 4;
/** Several posts in one file follow each other at most this far apart. */
const MOST_POSTS = 2000;

/** Posts on social media: each is the own words of the account. Null where no line names an account or a platform. */
export function asPosts(view: DocumentView): Holding | null {
  const { lines } = view;
  const heads = lines.flatMap((line, at) => {
    const owner = accountIn(line.text);
    return owner === null ? [] : [{ at, owner }];
  });
  const first = heads[0];
  if (first === undefined || first.at >= WITHIN || heads.length > MOST_POSTS) return null;
  const parts = heads.map(({ at, owner }, index): OwnedPart => {
    const last = lines[(heads[index + 1]?.at ?? lines.length) - 1] as WrittenLine;
    return { start: (lines[at] as WrittenLine).start, end: last.end, owners: [owner] };
  });
  return ownWords(
    "post",
    [first.owner],
    [`its account: \u201c${(lines[first.at] as WrittenLine).text}\u201d`],
    { parts },
  );
}

/** The account that a line names as the one who posts. */
function accountIn(line: string): Owner | null {
  if (line.length > 140) return null;
  const on = ON_PLATFORM.exec(line);
  if (on !== null) return ownerOf((on[1] as string).replace(/\s?\(?@[\w.]+\)?/, ""), []);
  const handle = HANDLE.exec(line);
  if (handle !== null && !/[.!?]$/.test(line)) {
    const [, name = "", at = "", after = ""] = handle;
    const isHead = name.trim() === "" || ownerOf(name.trim(), []) !== null;
    if (isHead && !/\p{Ll}{2,}\s\p{Ll}{2,}\s\p{Ll}{2,}/u.test(after))
      return ownerOf(name.trim(), [at, at.slice(1)]);
  }
  const posted = POSTED_BY.exec(line);
  return posted === null ? null : ownerOf(posted[1] as string, []);
}

function ownerOf(name: string, handles: readonly string[]): Owner | null {
  const bare = name
    .replace(/[^\p{L}\p{M}\s.'\u2019-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const owner = isPersonName(bare) ? person(bare) : isBodyName(bare) ? body(bare) : null;
  if (owner !== null) return { ...owner, names: [...owner.names, ...handles] };
  const [handle] = handles;
  return handle === undefined || bare !== "" ? null : { name: handle, names: [...handles], kind: "person" };
}
