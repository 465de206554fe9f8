import { describe, expect, it } from "vitest";
import { nothing } from "../../src/circle/circle";
import { save } from "../../src/circle/saving";
import { aCircle, anEntry } from "./producers";

interface Order {
  readonly getMetadata: () => { readonly operationName: string };
}

/** The service as it is written to: what was asked, in its order. */
function service(line: string | null = null) {
  const asked: unknown[] = [];
  const execute = async ({ getMetadata, ...of }: Order): Promise<object> => {
    asked.push([getMetadata().operationName, of]);
    return { json: async () => ({}) };
  };
  return {
    asked, api: {
      online: { execute }, updateRecord: async (...of: unknown[]) => void asked.push(["update", ...of]), retrieveMultipleRecords: async () => ({ entities: line === null ? [] : [{ kam_planlineid: line }] }),
    } as never,
  };
}

const place = { client: "a", year: 2026, plan: "p" };
const next = { need: 115, own: 36 };
const circle = ["kam_SaveCircle", expect.objectContaining({ entity: { entityType: "account", id: "a" }, CategoryId: "c", Year: 2026, Need: 120, OwnShare: 30, Slices: '[{"supplier":"Brightchem","percent":40}]' })];

describe("a category", () => {
  it("that is as it was is not saved at all", async () => {
    const { asked, api } = service();
    await save(api, place, anEntry(), { now: aCircle(), next });
    expect(asked).toEqual([]);
  });

  it("is saved with all its slices at once, and then what the plan expects", async () => {
    const { asked, api } = service();
    await save(api, place, anEntry(), { now: aCircle({ need: 120, competitors: [{ name: "Brightchem", percent: 40 }] }), next: { need: 130, own: 36 } });
    expect(asked).toEqual([circle, ["update", "kam_planline", "l", { kam_neednext: 130, kam_sharenext: 36 }]]);
  });

  it("that gets its circle now says what is expected in the line that the circle has brought", async () => {
    const { asked, api } = service("new");
    await save(api, place, anEntry({ isThere: false, line: null }), { now: aCircle({ need: 120, competitors: [{ name: "Brightchem", percent: 40 }] }), next });
    expect(asked).toEqual([circle, ["update", "kam_planline", "new", { kam_neednext: 115, kam_sharenext: 36 }]]);
  });

  it("gets its circle though nothing is known of it yet", async () => {
    const { asked, api } = service();
    await save(api, place, anEntry({ isThere: false, line: null, circle: nothing }), { now: nothing, next: { need: null, own: null } });
    expect(asked).toEqual([["kam_SaveCircle", expect.objectContaining({ CategoryId: "c", Slices: "[]" })]]);
  });

  it("leaves out what is not known any more, and the category of the whole need", async () => {
    const { asked, api } = service();
    await save(api, place, anEntry({ category: null }), { now: { need: null, own: null, competitors: [] }, next });
    expect(asked).toEqual([["kam_SaveCircle", { entity: { entityType: "account", id: "a" }, Year: 2026, Slices: "[]" }]]);
  });

  it("keeps what is expected out of a plan that takes none", async () => {
    const { asked, api } = service();
    await save(api, { ...place, plan: null }, anEntry(), { now: aCircle(), next: { need: 1, own: 1 } });
    expect(asked).toEqual([]);
  });

  it("whose competitors stand in another order is the same", async () => {
    const [one, other] = [{ name: "Brightchem", percent: 40 }, { name: "Northsoap", percent: 20 }];
    const { asked, api } = service();
    await save(api, place, anEntry({ circle: aCircle({ competitors: [one, other] }) }), { now: aCircle({ competitors: [other, one] }), next });
    expect(asked).toEqual([]);
  });
});
