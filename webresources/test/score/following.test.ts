// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow, type State } from "../../src/score/following";

describe("a page that is kept up to date", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("shows once where nothing is under way", async () => {
    let shown = 0;
    await follow("1", async () => (shown++, false), async () => false, () => undefined);
    expect(shown).toBe(1);
  });

  it("waits for the end of a recalculation, says so, and shows anew", async () => {
    const states: State[] = [];
    const answers = [true, true, false];
    let shown = 0;
    const done = follow("2", async () => shown++ === 0, async () => answers.shift() ?? false, (state) => states.push(state));
    await vi.advanceTimersByTimeAsync(10_000);
    await done;
    expect([states, shown]).toEqual([["Recalculating", "Recalculated"], 2]);
  });
});
