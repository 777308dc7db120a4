/** What a file says of how its times count. */
export interface Clock {
  readonly framesPerSecond: number;
  readonly ticksPerSecond: number;
}

const PER_UNIT: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/** A time as TTML writes it, in milliseconds: "00:01:02.500", "00:01:02:12" with frames, "62.5s", "150f"; null for others. */
export function ttmlTime(written: string | undefined, clock: Clock): number | null {
  const bare = written?.trim().slice(0, 40) ?? "";
  const clockTime = /^(\d{1,6}):(\d{2}):(\d{2})(?:[.,](\d{1,9})|:(\d{1,4})(?:\.\d{1,4})?)?$/.exec(bare);
  if (clockTime !== null) {
    const [, hours, minutes, seconds, fraction, frames] = clockTime;
    const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    const rest =
      fraction !== undefined ? Number(`0.${fraction}`) : Number(frames ?? 0) / clock.framesPerSecond;
    return Math.round((whole + rest) * 1000);
  }
  const offset = /^(\d{1,12}(?:\.\d{1,9})?)(h|ms|m|s|f|t)$/.exec(bare);
  if (offset === null) return null;
  const count = Number(offset[1]);
  const unit = offset[2] as string;
  if (unit === "f") return Math.round((count / clock.framesPerSecond) * 1000);
  if (unit === "t") return Math.round((count / clock.ticksPerSecond) * 1000);
  return Math.round(count * (PER_UNIT[unit] as number));
}

/** The clock that the root element's attributes describe. */
export function clockOf(attributes: Readonly<Record<string, string>>): Clock {
  const numberOf = (name: string) => {
    const found = Object.entries(attributes).find(([key]) => key.split(":").at(-1) === name);
    const value = Number(found?.[1]);
    return value > 0 && value < 1e9 ? value : null;
  };
  const [up, down] = (attributes["ttp:frameRateMultiplier"] ?? "1 1").split(/[\s:]/).map(Number);
  const multiplier = up !== undefined && down !== undefined && up > 0 && down > 0 ? up / down : 1;
  const framesPerSecond = (numberOf("frameRate") ?? 30) * multiplier;
  return { framesPerSecond, ticksPerSecond: numberOf("tickRate") ?? framesPerSecond };
}
