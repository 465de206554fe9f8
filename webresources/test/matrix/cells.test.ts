import { describe, expect, it } from "vitest";
import { Segment } from "../../src/model/choices.g";
import { fullest, matrix, shade } from "../../src/matrix/cells";

const profiles = ["P+S+C+", "P+S+C−"];
const group = (profile: string | null, segment: number | null, count: number, sum: number) => ({ keys: [profile, segment], count, sum });

describe("the matrix", () => {
  it("puts clients where their profile and their segment meet", () => {
    const { lines } = matrix([group("P+S+C−", Segment.Develop, 4, 900)], profiles);
    expect(lines[1]?.cells[1]).toEqual({ segment: Segment.Develop, clients: 4, revenue: 900 });
  });

  it("keeps profiles without clients, since an empty line says something", () => {
    expect(matrix([], profiles).lines.map(({ whole }) => whole.clients)).toEqual([0, 0]);
  });

  it("adds the incomplete profiles up in one line of their own", () => {
    const { lines } = matrix([group("P?S−C?", Segment.Regular, 2, 10), group("P?S+C?", Segment.Regular, 3, 20)], profiles);
    expect(lines[2]).toMatchObject({ profile: null, whole: { clients: 5, revenue: 30 } });
  });

  it("sums up by segment and in total", () => {
    const { whole } = matrix([group("P+S+C+", Segment.Key, 1, 5), group("P+S+C−", Segment.Key, 2, 7), group("P+S+C−", Segment.Problem, 1, 1)], profiles);
    expect([whole.cells[0]?.clients, whole.cells[4]?.clients, whole.whole]).toEqual([3, 1, { segment: null, clients: 4, revenue: 13 }]);
  });

  it("has a column for clients without a segment only where there are some", () => {
    expect([matrix([], profiles).segments.length, matrix([group("P+S+C+", null, 1, 1)], profiles).segments.length]).toEqual([5, 6]);
  });
});

describe("the shade of a cell", () => {
  it.each([[0, 0], [1, 1], [25, 1], [26, 2], [100, 4]])("of %i clients, of at most 100, is %i", (clients, expected) => {
    expect(shade(clients, 100)).toBe(expected);
  });

  it("is none where everything is empty", () => {
    expect(shade(0, fullest(matrix([], profiles)))).toBe(0);
  });
});
