import { killWhileAdding } from "./adding.js";
import { killAtMoments } from "./kills.js";

/* npm run kills -- 100 */
const rounds = Number(process.argv[2] ?? 100);
const { older, newer } = await killAtMoments(rounds);
console.log(
  `${rounds} commands ended with SIGKILL: ${older} times the older report, ${newer} times the new one, never a part`,
);
const kills = Math.ceil(rounds / 2);
const { named, held } = await killWhileAdding(kills, 1500);
console.log(
  `hearsay add ended with SIGKILL ${kills} times: ${named} articles were named as stored, ${held} are there, each once`,
);
