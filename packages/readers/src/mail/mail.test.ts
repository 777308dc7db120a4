import { type Article, articleFromText } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { mailOf, part, partsOf, replyMail } from "../../test/fixtures/mail.js";
import { type ReadResult, readBytes } from "../read.js";

async function resultsOf(name: string, file: string | Uint8Array): Promise<ReadResult[]> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const results: ReadResult[] = [];
  for await (const result of readBytes(name, bytes)) results.push(result);
  return results;
}

async function articleOf(name: string, file: string | Uint8Array): Promise<Article> {
  const [first] = await resultsOf(name, file);
  if (first?.ok !== true) throw new Error(first?.reason ?? "nothing was read");
  return first.article;
}

const reasonsOf = async (name: string, file: string) =>
  (await resultsOf(name, file)).flatMap((result) => (result.ok ? [] : [`${result.name} ${result.reason}`]));

const HEAD = `From: Maren Oduya <maren@talvik.example>
To: Tormod Eike <eike@talvik.example>
Date: Wed, 12 Mar 2031 10:05:00 +0100
Subject: The quay
`;

describe("an e-mail", () => {
  it("reads as the same e-mail does that was pasted as text", async () => {
    const [mail, attached, ...others] = await resultsOf("reply.eml", replyMail());
    const pasted = articleFromText(
      `${HEAD}
Dear Tormod,

“The last boat leaves on Friday,” the board told us. I shall vote against it.

Maren

On 11 Mar 2031, at 16:20, Tormod Eike <eike@talvik.example> wrote:

> We cannot sail boats that nobody rides.
>
> The figures left us no choice.
`,
      { name: "reply.eml" },
    );
    expect(mail).toMatchObject({
      ok: true,
      article: { ...pasted, lineStarts: null, published: "2031-03-12T10:05:00+01:00" },
      notes: ["has parts that are no text and were left out: logo.png (picture)"],
    });
    expect(attached).toMatchObject({
      ok: true,
      article: { name: "reply.eml/minutes.txt", text: "The board voted at nine.\n" },
    });
    expect(others).toEqual([]);
  });

  it.each([
    [
      "Gmail",
      '<div>Yes.</div><div class="gmail_quote"><div>On 11 Mar 2031, Tormod Eike wrote:<br></div><blockquote class="gmail_quote">We<br>cannot.<blockquote type="cite">Why?</blockquote></blockquote></div><div>Bye.</div>',
      "Yes.\n\nOn 11 Mar 2031, Tormod Eike wrote:\n\n> We\n> cannot.\n>\n>> Why?\n\nBye.",
    ],
    [
      "Outlook",
      '<div>Yes.</div><hr><div id="divRplyFwdMsg"><b>From:</b> Tormod Eike<br><b>Sent:</b> 11 March 2031<br><b>To:</b> Maren Oduya</div><div>We cannot.</div>',
      "Yes.\n\n> From: Tormod Eike\n> Sent: 11 March 2031\n> To: Maren Oduya\n>\n> We cannot.",
    ],
    [
      "Yahoo",
      '<div>Yes.</div><div class="yahoo_quoted"><div>On 11 Mar 2031, Tormod Eike wrote:</div><div>We cannot.</div></div>',
      "Yes.\n\n> On 11 Mar 2031, Tormod Eike wrote:\n>\n> We cannot.",
    ],
    [
      "Thunderbird, forwarding",
      "<p>See below.</p><table><tr><th>From: </th><td>Tormod Eike</td></tr><tr><th>To: </th><td>Maren Oduya</td></tr></table><p>We cannot.</p>",
      "See below.\n\nFrom: Tormod Eike\n\nTo: Maren Oduya\n\nWe cannot.",
    ],
    [
      "an indented paragraph",
      '<div>Yes.</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px">My own.</blockquote>',
      "Yes.\n\nMy own.",
    ],
  ])("tells what it replies to in the HTML of %s", async (_what, page, text) => {
    const article = await articleOf("a.eml", mailOf({ "Content-Type": "text/html" }, page));
    expect(article.text).toBe(`${HEAD}\n${text}\n`);
  });

  it("takes its page where the plain text says something else, and says what was left out", async () => {
    const { type, body } = partsOf("alternative", [
      part("text/plain", "Please view this message in a browser."),
      part("text/html", "<p>The quay will be shut from Friday on, the board decided.</p>"),
    ]);
    const article = await articleOf("a.eml", mailOf({ "Content-Type": type }, body));
    expect(article.text).toContain("The quay will be shut");
    expect(article.leftOut).toEqual([
      { why: "other form of the message", text: "Please view this message in a browser." },
    ]);
  });

  it("knows encodings of heads and bodies, and joins lines that were broken to be sent", async () => {
    const fields = {
      Subject: "=?windows-1252?Q?=93The_quay=94?=",
      "Content-Type": 'text/plain; charset="windows-1252"; format=flowed',
      "Content-Transfer-Encoding": "quoted-printable",
    };
    const article = await articleOf("a.eml", mailOf(fields, "=93The quay=20\nis shut,=94 she said.\n"));
    expect(article.text).toContain("Subject: “The quay”");
    expect(article.text).toContain("“The quay is shut,” she said.");
    const undeclared = Buffer.from(
      mailOf({}, "The caf\xe9 said \x93no\x94, and the quay caf\xe9 was shut.\n"),
      "latin1",
    );
    expect((await articleOf("a.eml", undeclared)).text).toContain("The café said “no”");
    const page = '<meta charset="windows-1251"><p>\xcf\xf0\xe8\xf7\xe0\xeb</p>';
    const russian = Buffer.from(mailOf({ "Content-Type": "text/html" }, page), "latin1");
    expect((await articleOf("a.eml", russian)).text).toContain("Причал");
  });

  it("has a message that is attached as a file of its own", async () => {
    const { type, body } = partsOf("mixed", [
      part("text/plain", "See what he wrote."),
      part("message/rfc822", mailOf({ From: "Tormod Eike <eike@talvik.example>" }, "We cannot.\n")),
    ]);
    const results = await resultsOf("a.eml", mailOf({ "Content-Type": type }, body));
    expect(results.map((each) => each.ok && each.article.name)).toEqual(["a.eml", "a.eml/attachment-1.eml"]);
  });

  it("has an attachment whose type or encoding is a word of the language that programs are in", async () => {
    const { type, body } = partsOf("mixed", [
      part("text/plain; charset=constructor", "See below."),
      part("constructor\nContent-Disposition: attachment", "The quay is shut.\n"),
    ]);
    const results = await resultsOf("a.eml", mailOf({ "Content-Type": type }, body));
    expect(results.map((each) => (each.ok ? each.article.name : each.name))).toEqual([
      "a.eml",
      "a.eml/attachment-1",
    ]);
  });

  it("is read without its signature, and refused where it is encrypted or no e-mail", async () => {
    const signed = partsOf("signed", [
      part("text/plain", "The quay is shut."),
      part("application/pgp-signature; name=signature.asc", "abc"),
    ]);
    const [result] = await resultsOf("a.eml", mailOf({ "Content-Type": signed.type }, signed.body));
    expect(result).toMatchObject({ ok: true, notes: [expect.stringContaining("signature.asc (signature)")] });
    const clear = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

The quay is shut.
- - And the ferry.
-----BEGIN PGP SIGNATURE-----

abc
-----END PGP SIGNATURE-----
`;
    const article = await articleOf("a.eml", mailOf({}, clear));
    expect(article.text).toBe(`${HEAD}\nThe quay is shut.\n- And the ferry.\n`);
    expect(article.leftOut).toMatchObject([{ why: "signature" }]);

    const sealed = partsOf("encrypted", [part("application/octet-stream", "abc")]);
    expect(await reasonsOf("a.eml", mailOf({ "Content-Type": sealed.type }, sealed.body))).toEqual([
      expect.stringMatching(/^a\.eml is encrypted/),
    ]);
    const smime = { "Content-Type": "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m" };
    expect((await reasonsOf("a.eml", mailOf(smime, "abc")))[0]).toMatch(/is signed as a whole/);
    const armor = "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n";
    expect((await reasonsOf("a.eml", mailOf({}, armor)))[0]).toMatch(/is encrypted/);
    expect((await reasonsOf("a.eml", "The quay is shut.\n"))[0]).toMatch(/is no e-mail/);
    expect((await reasonsOf("a.eml", mailOf({}, "")))[0]).toMatch(/holds no text/);
  });

  it("is read as far as it goes where it breaks off, and never nested without end", async () => {
    const whole = replyMail();
    const article = await articleOf("a.eml", whole.slice(0, whole.indexOf("The figures")));
    expect(article.text).toContain("> We cannot sail boats that nobody rides.");
    let body = "deep";
    for (let depth = 0; depth < 60; depth++) {
      const { type, body: outer } = partsOf("mixed", [body], `b${depth}`);
      body = part(type, outer);
    }
    expect((await reasonsOf("a.eml", `Subject: deep\n${body}`))[0]).toMatch(/nested more than 50 deep/);
  });

  it("is known by its head where it has no ending", async () => {
    expect((await articleOf("-", mailOf({}, "The quay is shut.\n"))).text).toMatch(/^From: Maren/);
  });
});

describe("a mailbox", () => {
  const message = (body: string, from = "Maren Oduya") =>
    `From m@talvik.example Wed Mar 12 10:05:00 2031\n${mailOf({ From: from }, body).replace(/\r/g, "")}\n\n`;

  it("gives each message as an article, with what is attached to it", async () => {
    const attached = partsOf("mixed", [
      part("text/plain", "See the minutes."),
      part("text/plain; name=minutes.txt", "The board voted.", { "Content-Disposition": "attachment" }),
    ]);
    const box = [
      message(
        "One.\n\nFrom Monday at 10:30 we are shut.\nRemember: bring the keys.\n>From the pier, too.\n>>From afar.\n",
      ),
      `From m@talvik.example Wed Mar 12 10:05:00 2031\n${mailOf({ "Content-Type": attached.type }, attached.body)}\n\n`,
      message("-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----\n"),
      message("Four.\n", "Tormod Eike"),
    ].join("");
    const results = await resultsOf("letters.mbox", box);
    expect(results.map((result) => (result.ok ? result.article.name : result.name))).toEqual([
      "letters.mbox#1",
      "letters.mbox#2",
      "letters.mbox#4",
      "letters.mbox#2/minutes.txt",
      "letters.mbox#3",
    ]);
    const [first] = results;
    expect(first?.ok && first.article.text).toContain(
      "One.\n\nFrom Monday at 10:30 we are shut.\nRemember: bring the keys.\nFrom the pier, too.\n>From afar.",
    );
    expect((await resultsOf("-", box)).length).toBe(5);
    expect(await reasonsOf("empty.mbox", "nothing")).toEqual(["empty.mbox holds no messages"]);
  });
});

describe("a saved page", () => {
  const page = `<html><head><title>The quay</title><meta charset="windows-1252"></head><body><article><h1>The quay is shut</h1>
<p>“We cannot sail boats that nobody rides,” said Tormod Eike, who chairs the board of the harbour of Talvik.</p>
<p>The figures, he said, left the board no choice, and the ferry will not run at weekends from the spring on.</p></article></body></html>`;
  it("is read as a page, frames left out", async () => {
    const { body } = partsOf("related", [
      part("text/html; charset=utf-8", page, {
        "Content-Location": "https://talvik.example/quay",
        "Content-Transfer-Encoding": "8bit",
      }),
      part("text/html; charset=utf-8", "<p>An advertisement.</p>"),
      part("image/png", "abc"),
    ]);
    const file = mailOf({ "Content-Type": 'multipart/related; type="text/html"; boundary="b0"' }, body);
    const article = await articleOf("quay.mhtml", file);
    expect(article.headline?.text).toBe("The quay is shut");
    expect(article.text).toContain("“We cannot sail boats that nobody rides,” said Tormod Eike");
    expect(article.url).toBe("https://talvik.example/quay");
    expect(article.leftOut).toContainEqual({ why: "frame", text: "An advertisement." });
    expect((await reasonsOf("quay.mht", mailOf({}, "No page.")))[0]).toMatch(/holds no web page/);
  });
});
