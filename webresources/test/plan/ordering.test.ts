import { describe, expect, it, vi } from "vitest";
import { carryOut } from "../../src/plan/ordering";
import { aPlan, inWords } from "./producers";

/** The server's answer; nothing: an action that says no more than that it was done. */
const service = (answer?: object) => {
  const execute = vi.fn(async (_request: object) => (answer ? { status: 200, json: async () => answer } : { status: 204, json: async () => JSON.parse("") }));
  return { execute, online: { execute } as unknown as Pick<Xrm.WebApiOnline, "execute"> };
};
const carried = (order: Parameters<typeof carryOut>[1], answer?: object) => carryOut(service(answer).online, order, aPlan(), "Because", 489900001, inWords());

describe("an order of a plan", () => {
  it("that answers nothing is done", async () => {
    for (const order of ["approve", "return", "withdraw", "close", "answer", "refresh"] as const) expect((await carried(order)).said).toBe(inWords().say(`Plan_Done_${order}`));
  });

  it("to review tells all that is missing, or that it was sent", async () => {
    const lacking = await carried("submit", { Submitted: false, Gaps: '[{"block":4,"code":"targetContact","needed":true}]' });
    expect([lacking.said, lacking.gaps.map(({ code }) => code), (await carried("submit", { Submitted: true, Gaps: "[]" })).said]).toEqual(["Missing for the review: 1.", ["TargetContact"], "Sent to review."]);
  });

  it("to revise leads to the revision", async () => {
    expect((await carried("revise", { RevisionId: "next" })).next).toBe("next");
  });

  it("carries the reason and the cause to the server", async () => {
    const { execute, online } = service();
    await carryOut(online, "answer", aPlan(), "An engineer joins", 489900001, inWords());
    expect(execute.mock.calls[0]?.[0]).toMatchObject({ entity: { entityType: "kam_plan", id: "plan" }, Cause: 489900001, Note: "An engineer joins" });
  });
});
