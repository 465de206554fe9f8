import { describe, expect, it } from "vitest";
import { apply, percent, type Progress } from "../../src/catalogue/applying";

const definition = { entityType: "kam_progressdefinition", id: "d" };

const portions = (...answers: [number, number][]) => {
  const asked: object[] = [];
  return {
    asked,
    service: {
      execute: async (request: object) => {
        asked.push(request);
        const [Processed, Remaining] = answers[asked.length - 1] ?? [0, 0];
        return { json: async () => ({ Processed, Remaining }) } as unknown as Xrm.ExecuteResponse;
      },
    },
  };
};

const orders = { addMissing: true, applyChanges: false };

describe("applying a definition", () => {
  it("asks for portion after portion until nobody remains, and tells how far it is", async () => {
    const [{ service, asked }, told] = [portions([50, 30], [30, 0]), [] as Progress[]];
    await apply(service as never, definition, orders, (progress) => told.push(progress), () => false);
    expect([asked.length, told, told.map(percent)]).toEqual([2, [{ done: 50, remaining: 30 }, { done: 80, remaining: 0 }], [62, 100]]);
  });

  it("orders what was ticked, of this definition", async () => {
    const { service, asked } = portions([1, 0]);
    await apply(service as never, definition, orders, () => undefined, () => false);
    expect(asked[0]).toMatchObject({ entity: definition, AddMissing: true, ApplyChanges: false });
  });

  it("stops between two portions, and says what remains", async () => {
    const { service, asked } = portions([50, 30], [30, 0]);
    expect([await apply(service as never, definition, orders, () => undefined, () => true), asked.length]).toEqual([{ done: 50, remaining: 30 }, 1]);
  });

  it("does not ask for ever where a portion gets nowhere", async () => {
    const { service, asked } = portions([0, 30], [0, 30]);
    expect([await apply(service as never, definition, orders, () => undefined, () => false), asked.length]).toEqual([{ done: 0, remaining: 30 }, 1]);
  });
});
