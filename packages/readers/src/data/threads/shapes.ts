import { plainName } from "../fields.js";
import { at, textAt } from "../transcripts/said.js";
import { wordsIn } from "../value-text.js";
import { withoutMarks } from "./marks.js";
import type { Message, ThreadShape } from "./message.js";
import { withoutMojibake } from "./mojibake.js";
import { slackText } from "./slack-text.js";

type Record_ = Readonly<Record<string, unknown>>;

/** What these tell is no message. */
const SLACK_SERVICE =
  /^(?:(?:channel|group)_(?:join|leave|topic|purpose|name|archive|unarchive|convert\w*)|(?:un)?pinned_item|bot_(?:add|remove)|reminder_add|huddle_\w+|tombstone)$/;

const slack: ThreadShape = {
  name: "Slack",
  messageOf: (record, nameOf) => {
    const { type, ts, text, user, subtype } = record;
    if (type !== "message" || typeof text !== "string" || !/^\d{9,11}(?:\.\d+)?$/.test(String(ts ?? "")))
      return null;
    if (typeof subtype === "string" && SLACK_SERVICE.test(subtype)) return "service";
    const own = first(record, ["user_profile.real_name", "user_profile.display_name"]);
    const speaker = own ?? nameOf(user) ?? first(record, ["username", "bot_profile.name"]) ?? labelOf(user);
    return { speaker, text: slackText(text, nameOf), written: text, date: ts };
  },
};

const telegram: ThreadShape = {
  name: "Telegram",
  messageOf: (record) => {
    const { type, date, text } = record;
    if (typeof date !== "string" || !("text" in record) || !("id" in record)) return null;
    if (type === "service") return "service";
    if (type !== "message" || !("from" in record || "from_id" in record)) return null;
    // what is forwarded is in the words of whom it is from
    const speaker = first(record, "forwarded_from" in record ? ["forwarded_from"] : ["from"]);
    return { speaker, text: wordsIn(text, ""), date };
  },
};

/** Ordinary messages and answers, as the export names them and as the service numbers them. */
const DISCORD_MESSAGES: ReadonlySet<unknown> = new Set([
  "Default",
  "Reply",
  "ThreadStarterMessage",
  0,
  19,
  21,
]);

const discord: ThreadShape = {
  name: "Discord",
  messageOf: (record) => {
    const { type, content, timestamp } = record;
    const speaker = first(record, [
      "author.nickname",
      "author.global_name",
      "author.name",
      "author.username",
    ]);
    if (
      speaker === null ||
      typeof content !== "string" ||
      typeof timestamp !== "string" ||
      type === undefined
    )
      return null;
    return DISCORD_MESSAGES.has(type)
      ? { speaker, text: withoutMarks(content), written: content, date: timestamp }
      : "service";
  },
};

const teams: ThreadShape = {
  name: "Microsoft Teams",
  messageOf: (record) => {
    const { messageType, createdDateTime, from } = record;
    const text = textAt(record, "body.content");
    if (typeof createdDateTime !== "string" || at(record, "body.contentType") === undefined) return null;
    if (messageType !== undefined && messageType !== "message") return "service";
    const speaker = first(from, ["user.displayName", "application.displayName"]);
    return speaker === null ? null : { speaker, text, date: createdDateTime };
  },
};

const facebook: ThreadShape = {
  name: "Facebook and Instagram",
  newestFirst: true,
  messageOf: ({ sender_name, content, timestamp_ms }) => {
    if (typeof sender_name !== "string" || typeof timestamp_ms !== "number") return null;
    if (typeof content !== "string") return "service";
    return { speaker: withoutMojibake(sender_name), text: withoutMojibake(content), date: timestamp_ms };
  },
};

const INTERCOM_AUTHORS = /^(?:user|lead|contact|admin|teammate|team|bot)$/;

const intercom: ThreadShape = {
  name: "Intercom",
  messageOf: (record) => {
    const { body, created_at } = record;
    const type = at(record, "author.type");
    if (typeof type !== "string" || !INTERCOM_AUTHORS.test(type) || !("body" in record)) return null;
    if (typeof body !== "string" || body.trim() === "") return "service";
    return { speaker: first(record, ["author.name", "author.email"]), text: body, date: created_at };
  },
};

/** Zendesk, and the posts of X. */
const byId: ThreadShape = {
  name: "messages with the ids of people",
  messageOf: (record, nameOf) => {
    const { author_id, created_at } = record;
    if ((typeof author_id !== "number" && typeof author_id !== "string") || hasTitle(record)) return null;
    const text = first(record, ["plain_body", "html_body", "body", "text"]);
    return text === null
      ? null
      : { speaker: nameOf(author_id) ?? labelOf(author_id), text, date: created_at };
  },
};

const reddit: ThreadShape = {
  name: "Reddit",
  messageOf: (record) => {
    const { author, body, selftext, title, created_utc } = record;
    if (typeof author !== "string" || created_utc === undefined) return null;
    const said =
      typeof body === "string" ? body : typeof title === "string" ? `${title}\n\n${selftext ?? ""}` : null;
    if (said === null) return null;
    if (/^\[(?:deleted|removed)\]$/.test(said)) return "service";
    return {
      speaker: author,
      text: withoutMarks(said),
      written: said,
      date: created_utc,
    };
  },
};

const mastodon: ThreadShape = {
  name: "Mastodon",
  messageOf: (record) => {
    const { type, content, attributedTo, published, created_at } = record;
    if (typeof content !== "string") return null;
    const named = first(record, ["account.display_name", "account.acct", "account.username"]);
    if (named !== null)
      return content === "" ? "service" : { speaker: named, text: content, date: created_at };
    if (type !== "Note" || typeof attributedTo !== "string") return null;
    return { speaker: attributedTo.split("/").at(-1) || null, text: content, date: published };
  },
};

const bluesky: ThreadShape = {
  name: "Bluesky",
  messageOf: (record) => {
    const text = textAt(record, "record.text");
    const speaker = first(record, ["author.displayName", "author.handle"]);
    if (text === "" || speaker === null) return null;
    return { speaker, text, date: at(record, "record.createdAt") };
  },
};

const signalCli: ThreadShape = {
  name: "signal-cli",
  messageOf: (record) => {
    const text = textAt(record, "dataMessage.message") || textAt(record, "syncMessage.sentMessage.message");
    const speaker = first(record, ["sourceName", "sourceNumber", "source"]);
    return text === "" || speaker === null ? null : { speaker, text, date: record.timestamp };
  },
};

const SENDER =
  "sender sendername sourcename from fromname username user nickname by authordisplayname creator u".split(
    " ",
  );
/** Of an article, these are its writer. */
const SENDER_IN_FULL: ReadonlySet<string> = new Set(["creator", "u"]);
const TEXT = "message msg text textoriginal textdisplay body content data".split(" ");
const DATE =
  "date datetime timestamp ts time createdat createat createddate publishedat originserverts sentat senttime".split(
    " ",
  );
const NAME = ["name", "displayName", "display_name", "nickname", "username", "handle"];
/** These make a record an article or a mail, which holds the words of others, too. */
const OTHER = /^(?:title|headline|subject|url|link|cc|start|end|duration)$/i;

/** A chat in any export or table that says who sent what and when. */
const chat: ThreadShape = {
  name: "chat",
  messageOf: (record) => {
    const values = new Map<string, unknown>();
    for (const [key, value] of Object.entries(record)) {
      if (value === null || value === "" || value === undefined) continue;
      if (OTHER.test(key)) return null;
      values.set(plainName(key), value);
    }
    const firstOf = (names: readonly string[]) => names.find((name) => values.has(name)) ?? "";
    const sender = firstOf(SENDER);
    const value = values.get(sender);
    const speaker = SENDER_IN_FULL.has(sender) || typeof value === "object" ? first(value, NAME) : value;
    const isOwners = values.get("fromme") === true || values.get("type") === "outgoing";
    const date = values.get(firstOf(DATE));
    const text = wordsIn(values.get(firstOf(TEXT)), "\n");
    if (date === undefined || typeof date === "object" || text.trim() === "") return null;
    if (typeof speaker === "string" && !isMail(speaker, values.get("to")))
      return { speaker: speaker.trim(), text, date };
    return isOwners && value === undefined ? { speaker: null, text, date } : null;
  },
};

function isMail(from: string, to: unknown): boolean {
  return to !== undefined && `${from} ${wordsIn(to, " ")}`.includes("@");
}

/** Hacker News: a post with a title, and comments. */
const hackerNews: ThreadShape = {
  name: "Hacker News",
  messageOf: ({ by, author, type, title, text, time, created_at_i }) => {
    const speaker = by ?? author;
    const date = time ?? created_at_i;
    if (typeof speaker !== "string" || typeof date !== "number" || !/^(?:story|comment)$/.test(String(type)))
      return null;
    const parts = [title, text].filter((part) => typeof part === "string" && part !== "");
    return { speaker, text: parts.join("\n\n"), date };
  },
};

/** Comments below an article, as WordPress gives them. */
const comments: ThreadShape = {
  name: "comments",
  messageOf: (record): Message | null => {
    const { author_name, content, date, post } = record;
    if (typeof author_name !== "string" || post === undefined || hasTitle(record)) return null;
    const text = wordsIn(content, "\n\n");
    return text.trim() === "" ? null : { speaker: author_name, text, date };
  },
};

/** Every shape that is known; the first that fits counts, and the plainest come last. */
export const THREAD_SHAPES: readonly ThreadShape[] = [
  slack,
  telegram,
  discord,
  teams,
  facebook,
  intercom,
  byId,
  reddit,
  mastodon,
  bluesky,
  signalCli,
  hackerNews,
  comments,
  chat,
];

/** The first text at one of the paths, with something in it. */
function first(value: unknown, paths: readonly string[]): string | null {
  for (const path of paths) {
    const text = textAt(value, path).trim();
    if (text !== "") return text;
  }
  return null;
}

/** Ids are no names: they are told apart as unnamed voices are. */
function labelOf(id: unknown): string | null {
  return typeof id === "string" || typeof id === "number" ? `Speaker ${id}` : null;
}

function hasTitle(record: Record_): boolean {
  return Object.keys(record).some((key) => /^(?:title|headline|subject)$/i.test(key));
}
