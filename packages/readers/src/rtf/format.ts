import type { Fonts } from "./fonts.js";
import type { Group } from "./group.js";

/** Notes what a control word says of the text that follows it in its group. */
export function setFormat(group: Group, name: string, parameter: number | null, fonts: Fonts): void {
  const isOn = parameter !== 0;
  switch (name) {
    case "uc":
      group.replacements = Math.min(Math.max(parameter ?? 1, 0), 16);
      break;
    case "f":
      group.font = parameter;
      break;
    case "deff":
      fonts.usual = parameter;
      group.font = parameter;
      break;
    case "b":
      group.bold = isOn;
      break;
    case "v":
      group.hidden = isOn;
      break;
    case "deleted":
      group.deleted = isOn;
      break;
    case "mvf":
      group.moved = isOn;
      break;
    case "plain":
      Object.assign(group, { font: fonts.usual, bold: false, hidden: false, deleted: false, moved: false });
      break;
    case "pard":
      Object.assign(group, { style: null, outline: null, isListed: false });
      break;
    case "s":
      group.style = parameter;
      break;
    case "outlinelevel":
      // nine stands for text of the body
      group.outline = parameter !== null && parameter >= 0 && parameter < 9 ? parameter : null;
      break;
    case "ls":
      group.isListed = isOn;
      break;
    case "ansicpg":
      if (parameter !== null && parameter > 0) fonts.page = parameter;
      break;
    case "mac":
      fonts.page = 10000;
      break;
    case "pc":
      fonts.page = 437;
      break;
    case "pca":
      fonts.page = 850;
      break;
  }
}
