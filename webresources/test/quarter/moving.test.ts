import { describe, expect, it, vi } from "vitest";
import english from "../../src/quarter/quarter.1033.resx";
import russian from "../../src/quarter/quarter.1049.resx";
import { move } from "../../src/quarter/moving";
import { resultOf } from "../../src/quarter/wording";
import { speech } from "../speech";

const refusing = (id: string) => ({
  updateRecord: vi.fn(async (_table: string, row: string, _values: object) => {
    if (row === id) throw new Error("You may not write this progress.");
    return {};
  }),
});

describe("moving progresses", () => {
  it("writes the quarter of each and says how far it is", async () => {
    const [api, told] = [refusing(""), [] as number[]];
    await move(api as never, ["1", "2"], "2026-Q3", (done) => told.push(done));
    expect([api.updateRecord.mock.calls, told]).toEqual([[["kam_progress", "1", { kam_plannedquarter: "2026-Q3" }], ["kam_progress", "2", { kam_plannedquarter: "2026-Q3" }]], [0, 1]]);
  });

  it("goes on after a refusal, and keeps what was refused and why", async () => {
    expect(await move(refusing("2") as never, ["1", "2", "3"], null, () => undefined)).toEqual({ moved: ["1", "3"], refused: [{ id: "2", sentence: "You may not write this progress." }] });
  });

  it.each([
    [1033, "2026-Q3", "Saved: 2 progresses are planned for 2026-Q3. Not saved: 1. No."],
    [1049, null, "Сохранено: 2 прогресса теперь без квартала. Не сохранено: 1. No."],
  ] as const)("is told as the server has answered", (language, quarter, expected) => {
    expect(resultOf({ moved: ["1", "3"], refused: [{ id: "2", sentence: "No." }] }, quarter, speech(language, english, russian))).toBe(expected);
  });
});
