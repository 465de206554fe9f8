import { describe, expect, it } from "vitest";
import english from "../../src/board/board.1033.resx";
import russian from "../../src/board/board.1049.resx";
import { moved } from "../../src/board/moved";
import { plainly, speech } from "../speech";

const before = { wallet: null, growth: 5, score: 68.2, percent: 26.06, isPending: false };

describe("what a save has moved", () => {
  it("is told with the old and the new figure", () => {
    const after = { ...before, wallet: "$1,500,000.00", score: 73.97, percent: 32.12 };
    expect(moved(before, after, speech(1033, english, russian))).toEqual(["Wallet: unknown → $1,500,000.00.", "Score: 68.20 → 73.97.", "Completion: 26.06% → 32.12%."]);
  });

  it("is told in Russian", () => {
    expect(moved(before, { ...before, growth: 17 }, speech(1049, english, russian)).map(plainly)).toEqual(["Ожидаемый рост: 5 % → 17 %."]);
  });

  it("is nothing where nothing has moved", () => {
    expect(moved(before, before, speech(1033, english, russian))).toEqual([]);
  });
});
