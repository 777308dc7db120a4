import { killAtMoments } from "./kills.js";

/* npm run kills -- 100 */
const rounds = Number(process.argv[2] ?? 100);
const { older, newer } = await killAtMoments(rounds);
console.log(
  `${rounds} commands ended with SIGKILL: ${older} times the older report, ${newer} times the new one, never a part`,
);
