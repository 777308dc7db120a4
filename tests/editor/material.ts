/** What drafts are checked against in these tests. */
export const MATERIAL: Readonly<Record<string, string>> = {
  "hearsay.config.json": JSON.stringify({ against: ["material"] }),
  "material/council.txt": `Council of Vessmark, 12 March

MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more. We have waited long enough for the harbour board.

ODD FALK: Nobody asked the fishermen whether they want a wall at all.

MAREN ODUYA: The old pumps will be taken out before the winter storms. Nobody in this room wants another flood like the last one.
`,
  "material/story.txt": `Vessmark argues over its wall

The harbour board met for three hours behind closed doors on Thursday evening and came to no decision about the money.

“I shall vote against it as often as they bring it up,” said Liv Sandoval, who owns two boats.
`,
};

/** Words of the material with a fault of every kind that can be mended, each credited as it must be. */
export const FAULTS = {
  altered: "“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya, the mayor.",
  changed: "“Nobody asked the fishermen whether they need a wall at all,” said Odd Falk.",
  shortened: "“We have waited enough for the harbour board,” said Maren Oduya, the mayor.",
  spliced:
    "“We have waited long enough for the harbour board. The old pumps will be taken out before the winter storms,” said Maren Oduya.",
  misattributed: "“I shall vote against it as often as they bring it up,” said Maren Oduya, the mayor.",
  unquoted:
    "“The harbour board met for three hours behind closed doors on Thursday evening,” said Maren Oduya, the mayor.",
  notFound: "“Give me a boat and I will row to the moon before breakfast,” said Odd Falk.",
  unclear: "“Nobody asked,” said Odd Falk.",
  sound: "“Nobody asked the fishermen whether they want a wall at all,” said Odd Falk.",
};
