import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

test.each([
  [
    "dates in a list",
    "Dates\n\nJanuary 10: You may file your claim.\n\nJanuary 12: We answer you.\n\nJanuary 14: You may appeal.",
  ],
  [
    "advertisements between paragraphs",
    "Quay to open\n\nThe quay opens, I am told.\n\nAdvertisement\n\nThe fleet was absent.\n\nAdvertisement\n\nWe saw nobody.",
  ],
  [
    "a FAQ with bold questions",
    "Your visit\n\n**Can I bring my dog?**\n\nYes, you can bring your dog.\n\n**Where do I park?**\n\nYou can park at the quay.\n\n**Do I pay?**\n\nYou do not.",
  ],
  [
    "minutes in reported speech",
    "Minutes of the parish council\n\nBridge\n\nCllr Pike said that the bridge was a disgrace and that he would say so.\n\nCllr Marsh asked who would pay for it.\n\nRents\n\nCllr Pike said that we all would.",
  ],
  [
    "a glossary with dashes",
    "Words\n\nLee side – the side that you shelter on.\n\nWindward – where the wind meets you.\n\nLee side – see above, please.\n\nBow – what you see first.",
  ],
  [
    "parts that come back in one order",
    "Three lamps\n\nLight: It is what you want.\n\nSound: You hear nothing.\n\nWeight: You feel less.\n\nLight: It is less than you want.\n\nSound: You hear a hum.\n\nWeight: You feel more.",
  ],
  [
    "a programme with times above its items",
    "Programme\n\n09:00\nWelcome to you all\n10:00\nOpening speech\n11:00\nCoffee for us\n12:00\nThanks",
  ],
  [
    "a report that begins with a place",
    'NEW FERRAN: The government said on Tuesday that it would not pay for the harbour wall this year.\n\nThe minister said that we must all wait. "I wait, too," she said.\n\nThe opposition said it had waited enough.',
  ],
  [
    "paragraphs that begin with a name in bold",
    "Who is who\n\n**Ada Okafor** runs the mill, and she told me that she likes it.\n\n**Neil Holt** runs the bank. He told me that he does not.",
  ],
  [
    "a report with bold headings that ask",
    "What now?\n\n**What happened?**\n\nThe wall fell on Monday. The mayor said that nobody was hurt.\n\n**What comes next?**\n\nThe council votes in May.",
  ],
  [
    "a list of reports with their papers and dates",
    "More on the harbour\n\nFerran Post · 3 March 2030\nThe wall that we never built\n\nQuay Herald · 4 March 2030\nYou and your boat\n\nFerran Post · 5 March 2030\nWhat we know",
  ],
  [
    "a list of reports with their papers and ages",
    "More\n\nFerran Post • 3 days ago\nThe wall that we never built\n\nQuay Herald • 2 days ago\nYou and your boat\n\nFerran Post • 1 day ago\nWhat we know",
  ],
  [
    "fixtures",
    "Fixtures\n\nFerran Rovers\n31 Dec, 18:20\nAway at Talvik\n\nQuay Town\n31 Dec, 18:20\nAt home to us",
  ],
  [
    "a calendar of the day",
    "10:00 AM\nThe President meets the ambassador.\n\n11:30 AM\nThe President greets you all on the lawn.\n\n2:00 PM\nThe President leaves us.",
  ],
])("%s is no transcript", (_, text) => {
  expect(turnsOf(text)).toBeNull();
});
