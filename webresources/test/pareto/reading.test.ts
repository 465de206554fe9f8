import { describe, expect, it } from "vitest";
import { read } from "../../src/pareto/reading";
import { FakeService, tooMany } from "../service";

const rows = (count: number): object[] => Array.from({ length: count }, (_, at) => ({ accountid: `${at}`, name: `Client ${at}`, kam_segment: null, kam_revenue12: at < 3000 ? 1000 : 1 }));

const service = (count: number, whole: () => object[] | Error): FakeService =>
  new FakeService(({ query }) => (query.includes("aggregate") ? whole() : rows(count)) as Record<string, unknown>[] | Error);

describe("reading the buyers", () => {
  it("stops as soon as they bring the share: two requests for 100 000 clients", async () => {
    const fake = service(100_000, () => [{ count: 100_000, sum: 3_097_000 }]);
    const found = await read(fake.api, () => undefined);
    expect([fake.asked.length, found.buyers.length, found.count, found.cut]).toEqual([2, 5000, 100_000, 2478]);
  });

  it("reads them all where they are too many for the server to add up, and tells how far it is", async () => {
    const told: number[] = [];
    const found = await read(service(12_000, tooMany).api, (clients) => told.push(clients));
    expect([found.count, found.total, told]).toEqual([12_000, 3_009_000, [5000, 10_000, 12_000]]);
  });

  it("finds nobody where nobody bought", async () => {
    expect((await read(service(0, () => []).api, () => undefined)).count).toBe(0);
  });
});
