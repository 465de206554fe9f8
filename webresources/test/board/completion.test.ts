import { describe, expect, it } from "vitest";
import { shareOf } from "../../src/board/completion";
import { ProgressStatus } from "../../src/model/choices.g";
import { aProgress } from "./producers";

const completed = ProgressStatus.Completed;
const of = (weight: number, isDone: boolean) => aProgress({ weight, status: isDone ? completed : ProgressStatus.InProgress });

describe("completion on the board", () => {
  it("is the example of the rules: by weight, with the plain count beside it", () => {
    const all = [of(5, true), of(3, true), of(8, false), of(2, true), of(5, false), of(1, false)];
    expect(shareOf(all)).toEqual({ completed: 3, applicable: 6, percent: 41.67 });
  });

  it("leaves out what is not applicable, even if it was completed", () => {
    expect(shareOf([of(5, true), aProgress({ weight: 5, status: completed, isApplicable: false })]).percent).toBe(100);
  });

  it("is neither nought nor a hundred where nothing applies", () => {
    expect(shareOf([aProgress({ isApplicable: false })]).percent).toBeNull();
  });
});
