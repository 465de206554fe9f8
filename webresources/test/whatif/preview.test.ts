import { describe, expect, it } from "vitest";
import { changed, joined, nothing, ordered, type Portion } from "../../src/whatif/preview";
import { examine, parsed } from "../../src/whatif/reading";

const portion = (...flows: [number, number, number][]): Portion => ({
  runNeeded: false, reason: "", flows: flows.map(([from, to, clients]) => ({ from, to, clients })), moves: [],
});

const pages = (...answers: object[]) => {
  const asked: number[] = [];
  return {
    asked,
    service: {
      execute: async (request: object) => {
        asked.push((request as { Page: number }).Page);
        return { json: async () => answers[asked.length - 1] } as unknown as Xrm.ExecuteResponse;
      },
    },
  };
};

const page = (clients: number, more: boolean) => ({ Changes: JSON.stringify({ runNeeded: false, counts: [{ from: 2, to: 1, clients }], clients: [] }), Examined: 5000, More: more });

describe("a preview", () => {
  it("adds pages up by where clients come from and go to", () => {
    const whole = joined(joined(nothing, portion([2, 1, 5], [1, 0, 1]), 5000), portion([2, 1, 7]), 632);
    expect([whole.examined, changed(whole), ordered(whole)[0]]).toEqual([5632, 13, { from: 2, to: 1, clients: 12 }]);
  });

  it("is asked for page after page until there are no more", async () => {
    const { service, asked } = pages(page(3, true), page(2, false));
    const { preview } = await examine(service as never, "model", () => undefined, () => false);
    expect([asked, changed(preview)]).toEqual([[1, 2], 5]);
  });

  it("stops between two pages when it is told to", async () => {
    const { service, asked } = pages(page(3, true), page(2, true));
    let stop = false;
    await examine(service as never, "model", () => (stop = true), () => stop);
    expect(asked).toEqual([1]);
  });

  it("says why a run is needed first", async () => {
    const { service } = pages({ Changes: '{"runNeeded":true,"reason":"Basis"}', Examined: 0, More: false });
    expect((await examine(service as never, "model", () => undefined, () => false)).runNeeded).toBe("Basis");
  });

  it("takes an answer of another shape for an error, not for an empty one", () => {
    expect(() => parsed('{"counts":1}')).toThrow("could not be read");
  });
});
