import type { Work } from "@hearsay/server/hosting";
import { Desk, type Settings, type TaskName } from "./tasks.js";

/** What the tasks of an agent are done with: what it has read is kept from one to the next. */
export async function begin(settings: Settings): Promise<Work<TaskName>> {
  const desk = await Desk.of(settings);
  return ({ name, given }) => desk.do(name, given as never);
}
