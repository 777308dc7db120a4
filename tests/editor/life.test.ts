import "../built.js";
import { afterAll, describe, expect, it } from "vitest";
import { ErrorCodes, ExitNotification } from "vscode-languageserver-protocol/node";
import { deskOf, startEditor } from "./editor.js";
import { FAULTS, MATERIAL } from "./material.js";

const desk = deskOf(MATERIAL);
afterAll(() => desk.remove());

describe("the server", () => {
  it("counts in UTF-16 code units, whatever else the editor could do", async () => {
    const editor = await startEditor(desk);
    expect(editor.abilities.positionEncoding).toBe("utf-16");
    expect(await editor.shutDown()).toBe(0);
  });

  it("ends with 0 after a shutdown, else with 1: at an exit, or when the editor is gone", async () => {
    const left = await startEditor(desk);
    await left.connection.sendNotification(ExitNotification.type);
    expect(await left.exited).toBe(1);
    const gone = await startEditor(desk);
    gone.endInput();
    expect(await gone.exited).toBe(1);
    const shut = await startEditor(desk);
    await shut.connection.sendRequest("shutdown");
    shut.endInput();
    expect(await shut.exited).toBe(0);
  });

  it.each([
    ["a body that is no JSON", "Content-Length: 5\r\n\r\n{oops"],
    ["a header without a length", "Content-Type: nothing\r\n\r\n"],
    ["a header without a colon", "what is this\r\n\r\n"],
    ["a length that is no number", "Content-Length: many\r\n\r\n"],
    ["a message that is none", "Content-Length: 2\r\n\r\n[]"],
    ["a message of another protocol", 'Content-Length: 13\r\n\r\n{"hello":"x"}'],
  ])("goes on after %s, and says so", async (_, bytes) => {
    const editor = await startEditor(desk);
    editor.write(bytes);
    expect(await editor.open("draft.md", FAULTS.altered)).toHaveLength(1);
    expect(`${editor.stderr()}${editor.messages.join()}`).not.toBe("");
    expect(await editor.shutDown()).toBe(0);
  });

  it("refuses what it does not know, and answers null of files that are not open", async () => {
    const editor = await startEditor(desk);
    await expect(editor.connection.sendRequest("textDocument/rename", {})).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    });
    expect(await editor.connection.sendRequest("textDocument/hover", { textDocument: 3 })).toBeNull();
    const position = { line: 0, character: 0 };
    const textDocument = { uri: desk.uriOf("never.md") };
    expect(await editor.connection.sendRequest("textDocument/hover", { textDocument, position })).toBeNull();
    expect(await editor.open("draft.md", FAULTS.altered)).toHaveLength(1);
    expect(await editor.shutDown()).toBe(0);
  });

  it("writes nothing but messages to standard output, and nothing to standard error", async () => {
    const editor = await startEditor(desk);
    await editor.open("draft.html", `<p>${FAULTS.altered}</p>`, "html");
    await editor.shutDown();
    expect(editor.stderr()).toBe("");
  });
});
