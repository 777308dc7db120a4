import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readOwnFile } from "@hearsay/config";
import { articleFromText, read } from "@hearsay/core";
import { visible } from "@hearsay/core/plumbing";
import { readBrat } from "@hearsay/readers";
import { Command, Option } from "commander";
import { Evaluation } from "../evaluate/evaluation.js";
import { evaluationObject, evaluationText } from "../evaluate/write-evaluation.js";
import { type ModelName, modelNamed, modelOption } from "../model.js";
import { warn } from "../output/messages.js";
import { UsageError } from "../usage-error.js";

interface EvaluateOptions {
  readonly format: "text" | "json";
  readonly model: ModelName;
}

export function evaluateCommand(): Command {
  return new Command("evaluate")
    .summary("score the reading of annotated articles")
    .description(
      "Reads every NAME.txt of a folder that has a NAME.ann in brat standoff beside it, and scores the attributions\n" +
        "that are found against the annotated ones, as PolNeAR's scorer does.",
    )
    .argument("<folder>", "a folder of brat standoff")
    .addOption(
      new Option("--format <format>", "how the figures are written")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(modelOption())
    .action(runEvaluate);
}

async function runEvaluate(folder: string, { format, model: name }: EvaluateOptions): Promise<void> {
  const model = await modelNamed(name);
  const evaluation = new Evaluation();
  for (const file of await annotatedIn(folder)) {
    try {
      const text = await readOwnFile(join(folder, `${file}.txt`));
      const annotations = readBrat(await readOwnFile(join(folder, `${file}.ann`)), text);
      evaluation.add(file, read(articleFromText(text, { name: file }), { model }), annotations);
    } catch (error) {
      warn(`${join(folder, file)} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (evaluation.articles === 0) throw new UsageError(`${folder} has no NAME.ann with its NAME.txt`);
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify(evaluationObject(evaluation), null, 2)}\n`
      : visible(evaluationText(evaluation)),
  );
}

async function annotatedIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: Error) => {
    throw new UsageError(`${folder} could not be read: ${error.message}`);
  });
  return files
    .filter((file) => file.endsWith(".ann"))
    .map((file) => file.slice(0, -".ann".length))
    .sort();
}
