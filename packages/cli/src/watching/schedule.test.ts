import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betweenRounds,
  DAY,
  type Failure,
  type FeedTimes,
  feedAnswered,
  feedDue,
  feedFailed,
  leftAloneUntil,
  NEW_FEED,
  NEW_PAGE,
  type Pace,
  type PageTimes,
  pageDue,
  pageFailed,
  pageLookedAt,
  slackOf,
} from "./schedule.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PACE: Pace = { every: 30 * MINUTE, again: 3 * DAY };
const REFUSED: Failure = { until: null, isSilent: false };
const NOW = Date.parse("2031-03-12T09:00:00Z");

const pace = fc.record({
  every: fc.integer({ min: 1, max: 7 * 24 * 60 }).map((minutes) => minutes * MINUTE),
  again: fc.integer({ min: 0, max: 365 }).map((days) => days * DAY),
});
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe("a feed", () => {
  it("is asked at once, then at its pace, or more seldom where it says so, up to six hours", () => {
    expect(feedDue(NEW_FEED, PACE)).toBe(0);
    expect(feedDue(feedAnswered(NOW, null), PACE)).toBe(NOW + 30 * MINUTE);
    expect(feedDue(feedAnswered(NOW, 5 * MINUTE), PACE)).toBe(NOW + 30 * MINUTE);
    expect(feedDue(feedAnswered(NOW, 2 * HOUR), PACE)).toBe(NOW + 2 * HOUR);
    expect(feedDue(feedAnswered(NOW, 365 * DAY), PACE)).toBe(NOW + 6 * HOUR);
  });

  it("that fails is tried in the next round, then after pauses that grow up to a day", () => {
    let times: FeedTimes = feedAnswered(NOW, null);
    const pauses = Array.from({ length: 10 }, () => {
      times = feedFailed(times, PACE, NOW, 0, REFUSED);
      return (feedDue(times, PACE) - NOW) / MINUTE;
    });
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440, 1440]);
  });

  it("that does not answer at all is tried every two hours at least", () => {
    const due = feedDue(
      feedFailed({ ...NEW_FEED, failures: 50 }, PACE, NOW, 0, { ...REFUSED, isSilent: true }),
      PACE,
    );
    expect(due).toBe(NOW + 2 * HOUR);
  });

  it("is never asked before its pace, nor before the server wants it, and never forgotten", () => {
    fc.assert(
      fc.property(
        pace,
        fc.nat(200),
        chance,
        fc.option(fc.nat(30 * DAY)),
        fc.boolean(),
        (own, failures, luck, wish, isSilent) => {
          const until = wish === null ? null : NOW + wish;
          const due = feedDue(
            feedFailed({ ...NEW_FEED, failures }, own, NOW, luck, { until, isSilent }),
            own,
          );
          expect(due).toBeGreaterThanOrEqual(Math.max(NOW + own.every, until ?? 0));
          expect(due).toBeLessThanOrEqual(NOW + Math.max(1.25 * Math.max(DAY, own.every), wish ?? 0));
        },
      ),
    );
  });

  it("that fails with others is not tried with all of them at once", () => {
    const due = [0, 0.2, 0.4, 0.6, 0.8].map((luck) =>
      feedDue(feedFailed({ ...NEW_FEED, failures: 4 }, PACE, NOW, luck, REFUSED), PACE),
    );
    expect(new Set(due).size).toBe(5);
  });

  it("that answers again is asked at its pace", () => {
    expect(feedDue(feedAnswered(NOW, null), PACE)).toBe(NOW + PACE.every);
  });
});

describe("a page", () => {
  const looks = (own: Pace, step: number): number[] => {
    let times: PageTimes = pageLookedAt(NEW_PAGE, own, NOW);
    const ages: number[] = [];
    for (let now = NOW; now <= NOW + 400 * DAY; now += step) {
      const due = pageDue(times, own);
      if (due === null) return ages;
      if (due > now) continue;
      ages.push((now - NOW) / HOUR);
      times = pageLookedAt(times, own, now);
    }
    return ages;
  };

  it("is looked at after an hour, four hours, a day and three days", () => {
    expect(looks(PACE, 30 * MINUTE)).toEqual([1, 4, 24, 72]);
  });

  it("is looked at up to the age that is wanted, later ones at twice the age each", () => {
    expect(looks({ ...PACE, again: 0 }, HOUR)).toEqual([]);
    expect(looks({ ...PACE, again: DAY }, HOUR)).toEqual([1, 4, 24]);
    expect(looks({ ...PACE, again: 14 * DAY }, HOUR)).toEqual([1, 4, 24, 72, 144, 288]);
  });

  it("is looked at once for all the ages that it passed while nobody was there", () => {
    const after = pageLookedAt(pageLookedAt(NEW_PAGE, PACE, NOW), PACE, NOW + 2 * DAY);
    expect(pageDue(after, PACE)).toBe(NOW + 3 * DAY);
  });

  it("is looked at a few times, each later than the one before, whatever the distances of rounds", () => {
    fc.assert(
      fc.property(pace, fc.integer({ min: 1, max: 10_000 }), (own, minutes) => {
        const ages = looks(own, minutes * MINUTE);
        expect(ages.length).toBeLessThanOrEqual(4 + Math.max(0, Math.log2(own.again / (3 * DAY) || 1)));
        expect([...ages].sort((a, b) => a - b)).toEqual(ages);
        expect(ages.every((age) => age >= 1)).toBe(true);
      }),
    );
  });

  it("that was never stored is given up after some failures, one that was when it is no longer young", () => {
    for (const first of [NEW_PAGE, pageLookedAt(NEW_PAGE, PACE, NOW)]) {
      let times: PageTimes = first;
      let tries = 0;
      for (let due = pageDue(times, PACE); due !== null; due = pageDue(times, PACE)) {
        times = pageFailed(times, PACE, Math.max(due, NOW), 0.5, REFUSED);
        expect(++tries).toBeLessThan(20);
      }
      expect(tries).toBeGreaterThan(5);
    }
  });
});

describe("a server that refuses for now", () => {
  it("is left alone as long as it asks for, at most a week, else for pauses that grow", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.option(fc.double({ min: 0, noNaN: true })),
        chance,
        (refusals, wish, luck) => {
          const until = leftAloneUntil(refusals, wish, NOW, luck);
          expect(until).toBeGreaterThanOrEqual(NOW + Math.min(wish ?? 15 * MINUTE, 7 * DAY));
          expect(until).toBeLessThanOrEqual(NOW + 7 * DAY + MINUTE);
        },
      ),
    );
    expect(leftAloneUntil(1, 120_000, NOW, 0)).toBe(NOW + 120_000);
    expect(leftAloneUntil(1, null, NOW, 0)).toBe(NOW + 15 * MINUTE);
    expect(leftAloneUntil(3, null, NOW, 0)).toBe(NOW + HOUR);
  });
});

describe("rounds", () => {
  it("are so near each other that pages are looked at in time, and what is due with them belongs to them", () => {
    expect(betweenRounds({ every: DAY, again: 0 })).toBe(30 * MINUTE);
    expect(betweenRounds({ every: 5 * MINUTE, again: 0 })).toBe(5 * MINUTE);
    expect(slackOf(PACE)).toBe(3 * MINUTE);
  });

  it("of a day ask a hundred feeds that publish twenty articles each for 14,800 answers", () => {
    expect(requestsOfADay({ feeds: 100, articles: 20, pace: PACE, hint: null })).toEqual({
      feeds: 4800,
      pages: 10_000,
    });
    expect(requestsOfADay({ feeds: 100, articles: 20, pace: PACE, hint: HOUR })).toEqual({
      feeds: 2400,
      pages: 10_000,
    });
    expect(requestsOfADay({ feeds: 100, articles: 20, pace: { ...PACE, again: 0 }, hint: null })).toEqual({
      feeds: 4800,
      pages: 2000,
    });
  });
});

/** The requests of the eighth day, when as many pages grow old as are published. */
function requestsOfADay(told: {
  readonly feeds: number;
  readonly articles: number;
  readonly pace: Pace;
  readonly hint: number | null;
}) {
  const asked = { feeds: 0, pages: 0 };
  const [first, last] = [NOW + 7 * DAY, NOW + 8 * DAY];
  for (let feed = 0; feed < told.feeds; feed++) {
    let times = NEW_FEED;
    let published = 0;
    let open: PageTimes[] = [];
    for (let now = NOW; now < last; now += betweenRounds(told.pace)) {
      const isDue = (due: number | null) => due !== null && due <= now + slackOf(told.pace);
      const isCounted = now >= first ? 1 : 0;
      if (isDue(feedDue(times, told.pace))) {
        asked.feeds += isCounted;
        times = feedAnswered(now, told.hint);
        const there = Math.floor(((now - NOW) / DAY) * told.articles);
        open.push(...Array.from({ length: there - published }, () => NEW_PAGE));
        published = there;
      }
      open = open.map((page) => {
        if (!isDue(pageDue(page, told.pace))) return page;
        asked.pages += isCounted;
        return pageLookedAt(page, told.pace, now);
      });
    }
  }
  return asked;
}
