import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

const TALK = [
  ["Ada Okafor", "Good evening. Shall we begin?"],
  ["Neil Holt", "I think we should, yes."],
  ["Ada Okafor", "Then tell me about the mill."],
  ["Neil Holt", "The mill is mine. It was my father's."],
];

const forms: Record<string, (name: string, words: string, at: number) => string> = {
  "Zoom captions as text": (name, words, at) => `[${name}] 10:0${at}:03\n${words}\n`,
  "Zoom chat": (name, words, at) => `10:0${at}:03 From ${name} to Everyone:\n\t${words}`,
  Teams: (name, words, at) => `${name}   0:0${at}\n${words}\n`,
  "Teams chat": (name, words, at) => `[10:0${at} AM] ${name}\n${words}\n`,
  Otter: (name, words, at) => `${name}  0:0${at}  \n${words}\n`,
  Rev: (name, words, at) => `${name} (00:0${at}):\n${words}\n`,
  Trint: (name, words, at) => `${name} [00:00:0${at}] ${words}\n`,
  Fireflies: (name, words, at) => `${name}\n00:0${at}\n${words}\n`,
  "Fireflies, another": (name, words, at) => `00:0${at} ${name}: ${words}`,
  "Google Meet": (name, words) => `${name}: ${words}`,
  Slack: (name, words, at) => `${name}  10:0${at} AM\n${words}`,
  "Slack, another": (name, words, at) => `${name} [10:0${at} AM]\n${words}\n`,
  Discord: (name, words, at) => `${name} — Today at 10:0${at} AM\n${words}\n`,
  "WhatsApp on one telephone": (name, words, at) => `[04/03/2026, 10:0${at}:11] ${name}: ${words}`,
  "WhatsApp on another": (name, words, at) => `04/03/2026, 10:0${at} - ${name}: ${words}`,
  "C-SPAN": (name, words, at) => `00:00:0${at}\n${name.toUpperCase()}\n${words}\n`,
  "bold names": (name, words) => `**${name}:** ${words}\n`,
  "bold names, the colon outside": (name, words) => `**${name}**: ${words}\n`,
  "a hyphen": (name, words) => `${name} - ${words}\n`,
  "a dash": (name, words) => `${name} – ${words}\n`,
  brackets: (name, words) => `[${name}] ${words}\n`,
  "a full stop and a dash": (name, words) => `${name.toUpperCase()}.—${words}\n`,
  "names on lines of their own": (name, words) => `${name}\n\n${words}\n`,
  "an earnings call": (name, words) => `${name} -- Chief Executive Officer\n\n${words}\n`,
  "an earnings call, another": (name, words) => `${name} — Director of Mills\n${words}\n`,
  posts: (name, words) => `[–] ${name.replace(" ", "_")} 12 points 3 hours ago\n${words}\n`,
  "posts, another": (name, words) => `${name.replace(" ", "_")} • 3h ago\n${words}\n`,
};

test.each(Object.entries(forms))("%s", (_, form) => {
  const text = TALK.map(([name, words], at) => form(name as string, words as string, at)).join("\n");
  const spoken = turnsOf(text)?.map(([speaker, words]) => [
    (speaker as string).toLowerCase().replace("_", " "),
    words?.trim(),
  ]);
  expect(spoken).toEqual(TALK.map(([name, words]) => [(name as string).toLowerCase(), words]));
});
