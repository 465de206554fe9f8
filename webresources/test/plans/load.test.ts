import { describe, expect, it } from "vitest";
import { SupportRole } from "../../src/model/choices.g";
import { asked, loads, tasks } from "../../src/plans/load";
import { FakeService, tooMany } from "../service";

const group = (role: number, quarter: string, count: number, sum: number) => ({ keys: [role, quarter], count, sum });

describe("who is asked for how much", () => {
  it("is told by role and quarter; whom nobody asks is left out", () => {
    expect(asked([group(SupportRole.Engineering, "2026-Q2", 2, 12), group(SupportRole.Kam, "2026-Q1", 1, 0), group(SupportRole.Kam, "2025-Q4", 9, 9)], 2026)).toEqual([
      { role: "Kam", quarters: [{ tasks: 1, hours: 0 }, { tasks: 0, hours: 0 }, { tasks: 0, hours: 0 }, { tasks: 0, hours: 0 }] },
      { role: "Engineering", quarters: [{ tasks: 0, hours: 0 }, { tasks: 2, hours: 12 }, { tasks: 0, hours: 0 }, { tasks: 0, hours: 0 }] },
    ]);
  });

  it("counts open tasks of plans that are approved or in force", async () => {
    const service = new FakeService(() => []);
    await loads(service.api, 2026);
    const [{ query } = { query: "" }] = service.asked;
    expect(query).toContain('<condition attribute="kam_status" operator="eq" value="489900000"/><condition attribute="kam_quarter" operator="like" value="2026-%"/>');
    expect(query).toContain('<link-entity name="kam_plan" from="kam_planid" to="kam_planid"><filter><condition attribute="kam_lifecycle" operator="gt" value="489900001"/><condition attribute="kam_lifecycle" operator="lt" value="489900004"/>');
  });

  it("counts quarter by quarter where the service refuses to count all at once", async () => {
    const answers = [tooMany(), [{ key0: SupportRole.Kam, key1: "2026-Q1", count: 60_000, sum: 1 }], [], [], []];
    const service = new FakeService(() => answers.shift() ?? []);
    expect((await loads(service.api, 2026))[0]?.quarters[0]).toEqual({ tasks: 60_000, hours: 1 });
    expect(service.asked).toHaveLength(5);
  });

  it("lists the tasks behind a number", async () => {
    const service = new FakeService(() => [{ kam_plantaskid: "t1", kam_name: "Trial on site", _kam_planid_value: "p1", kam_duedate: "2026-09-01", kam_hours: 20 }]);
    const { value } = await tasks(service.api, "Logistics", "2026-Q3", 50).next();
    expect(value).toEqual([{ id: "t1", name: "Trial on site", plan: "p1", client: "", responsible: "", dueOn: new Date(2026, 8, 1), hours: 20 }]);
  });
});
