import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

test("a thread in which somebody answers anything", () => {
  const text = `I inspect lighthouses, ask me anything
submitted 14 hours ago by gull_light

My name is Hector Drum and I inspected lights for years.

[–] saltfinger 812 points 13 hours ago
Ever find anything spooky?

[–] gull_light [S] 2104 points 13 hours ago
One tea towel. I think of it every day.
`;
  expect(turnsOf(text)).toEqual([
    ["Hector Drum", "My name is Hector Drum and I inspected lights for years."],
    ["saltfinger", "Ever find anything spooky?"],
    ["Hector Drum", "One tea towel. I think of it every day."],
  ]);
});

const THREAD = [
  ["gull_light", "The lamp was sold in May. I saw the receipt."],
  ["SaltFinger9", "That is not what the keeper told me."],
  ["gull_light", "then ask him again"],
];

const heads: Record<string, (name: string, words: string, at: number) => string> = {
  "a forum with numbers": (name, words, at) =>
    `#${at + 4}\n${name}  (Member since 2011, 1,220 posts)\n31 Dec, 18:2${at}\n${words}\n`,
  phpBB: (name, words, at) => `Re: The lamp\nPost by ${name} » Mon Mar 04, 2030 5:1${at} pm\n\n${words}\n`,
  vBulletin: (name, words, at) =>
    `03-04-2030, 05:1${at} PM  #${at + 1}\n${name}\nSenior Member\nJoin Date: May 2011\nPosts: 1,220\n\n${words}\n`,
  "a name and a date": (name, words, at) => `${name} · 04/03/2030 17:1${at}\n\n${words}\n`,
  "comments, a dot": (name, words, at) => `${name} • ${at + 3} days ago\n${words}\n`,
  "comments, none": (name, words, at) => `@${name} ${at + 3} days ago\n${words}\n`,
  "comments, the age below": (name, words, at) => `${name}\n${at + 3} days ago\n${words}\n`,
  "Discord with tags": (name, words, at) => `${name} [MOD]  Today at 15:0${at}\n${words}\n`,
  "Discord with an application": (name, words, at) => `${name}  BOT  Today at 3:0${at} PM\n${words}\n`,
  "a time and a small name": (name, words, at) => `[15:0${at}] ${name}: ${words}`,
  IRC: (name, words, at) => `[15:0${at}] <${name}> ${words}`,
  "Slack with pronouns": (name, words, at) => `${name} (she/her)  10:0${at} AM\n${words}\n`,
};

test("comments under full names", () => {
  const text =
    "Jane Lind • 3 days ago\nI never liked the pier.\n\nBob H • 2 days ago\nYou never paid for it.\n\nJane Lind • 1 day ago\nI did, too.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["Jane Lind", "Bob H", "Jane Lind"]);
});

test.each(Object.entries(heads))("posts: %s", (_, form) => {
  const text = THREAD.map(([name, words], at) => form(name as string, words as string, at)).join("\n");
  expect(turnsOf(`The lamp\nPage 4 of 11\n\n${text}`)).toEqual(THREAD);
});

test.each([
  ["with signs before the lines", "> gull_light wrote:\n> The lamp was sold.\n> In May.\nWho says so?"],
  ["below a sign", "Quote: Originally Posted by gull_light\nThe lamp was sold.\nIn May.\n\nWho says so?"],
  ["with an end", "gull_light said:\nThe lamp was sold.\nIn May.\nClick to expand...\nWho says so?"],
])("what a post quotes is the other one’s: %s", (_, post) => {
  const text = `#1\ngull_light\n31 Dec, 18:20\nThe lamp was sold.\nIn May.\n\n#2\nSaltFinger9\n31 Dec, 18:31\n${post}\n\n[ Reply ] [ Quote ]  Users viewing this thread: 12\n`;
  expect(turnsOf(text)?.map(([speaker, words]) => [speaker, words?.replace(/^> /gm, "")])).toEqual([
    ["gull_light", "The lamp was sold.\nIn May."],
    ["gull_light", "The lamp was sold.\nIn May."],
    ["SaltFinger9", "Who says so?"],
  ]);
});
