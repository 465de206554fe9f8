import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/ui/aggregate";
import { splitsOfClients } from "../../src/segment/splits";
import { FakeService, tooMany } from "../service";

const what = { table: "account", id: "accountid", sum: "kam_revenue12", groups: ["kam_pscprofile"], conditions: [] };

describe("adding up on the server", () => {
  it("takes one request while the server can", async () => {
    const fake = new FakeService(() => [{ key0: "P+S+C+", count: 3, sum: 30 }]);
    expect(await aggregate(fake.api, what, splitsOfClients)).toEqual([{ keys: ["P+S+C+"], count: 3, sum: 30 }]);
    expect(fake.asked).toHaveLength(1);
  });

  it("asks segment by segment where there are too many rows", async () => {
    const fake = new FakeService(({ query }) => (query.includes("condition") ? [{ key0: "P+S+C+", count: 1, sum: 5 }] : tooMany()));
    const parts = await aggregate(fake.api, what, splitsOfClients);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  it("splits a part once more where it alone is too great", async () => {
    const regular = 'value="489900002"';
    const fake = new FakeService(({ query }) => (!query.includes("condition") || (query.includes(regular) && !query.includes("like")) ? tooMany() : [{ count: 1, sum: 1 }]));
    expect(await aggregate(fake.api, { ...what, groups: [] }, splitsOfClients)).toHaveLength(8);
  });

  it("hands on every other refusal", async () => {
    const fake = new FakeService(() => new Error("You may not."));
    await expect(aggregate(fake.api, what, splitsOfClients)).rejects.toThrow("You may not.");
  });
});
