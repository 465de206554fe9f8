import { describe, expect, it } from "vitest";
import { priorityAmong, priorityOf, type Ranked } from "../../src/plan/priority";
import { FakeService } from "../service";
import { aPlan } from "./producers";

const ranked = (client: string, value: number, potential = 0, revision = 1): Ranked => ({ client, value, potential, revision });
const clients = [ranked("a", 100, 10), ranked("b", 300, 5), ranked("c", 100, 70), ranked("d", 0, 90), ranked("e", 0, 90)];

describe("the priority of a client", () => {
  it("follows the worth of its initiatives, then its potential; equals share a place", () => {
    expect(["a", "b", "c", "d", "e"].map((client) => priorityAmong(clients, client)?.place)).toEqual([3, 1, 2, 4, 4]);
  });

  it("is told among the clients, of which a revision makes no second", () => {
    expect(priorityAmong([...clients, ranked("a", 400, 10, 2)], "a")).toEqual({ place: 1, clients: 5 });
    expect(priorityAmong([ranked("a", 400, 10, 2), ...clients], "a")).toEqual({ place: 1, clients: 5 });
  });

  it("is none where the client has no plan among them", () => {
    expect([priorityAmong(clients, "x"), priorityAmong([], "a")]).toEqual([null, null]);
  });

  it("is read of the owner's plans of the year", async () => {
    const service = new FakeService(() => [
      { _kam_accountid_value: "client", kam_revision: 1, kam_initiativevalue: 50, "value.kam_s2": 30 },
      { _kam_accountid_value: "other", kam_revision: 1, kam_initiativevalue: 50, "value.kam_s2": 40 },
      { _kam_accountid_value: "new", kam_revision: 1, kam_initiativevalue: null },
    ]);
    expect(await priorityOf(service.api, aPlan())).toEqual({ place: 2, clients: 3 });
    expect(service.asked[0]?.query).toContain('attribute="ownerid" operator="eq" value="kam"');
    expect(service.asked[0]?.query).toContain('attribute="kam_year" operator="eq" value="2026"');
  });
});
