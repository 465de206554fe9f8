import { describe, expect, it } from "vitest";
import { notices, type Client } from "../../src/account/decisions";

const today = new Date(2026, 5, 15, 14, 30);

const a = (client: Partial<Client>): Client => ({
  isNew: false, applicable: 26, stalled: 0, nextOrderExpectedOn: null, recalculationIsPending: false,
  override: null, overrideExpiresOn: null, revenue12: 400, wallet: null, ...client,
});

describe("a client's form", () => {
  it("is silent when nothing needs attention", () => {
    expect(notices(a({}), today)).toEqual([]);
  });

  it("teaches what to do first where there is no checklist", () => {
    expect(notices(a({ applicable: null }), today)).toEqual(["NoChecklist"]);
  });

  it("warns of an order that was expected yesterday", () => {
    expect(notices(a({ nextOrderExpectedOn: new Date(2026, 5, 14) }), today)).toEqual(["OrderOverdue"]);
  });

  it("does not warn on the day itself", () => {
    expect(notices(a({ nextOrderExpectedOn: new Date(2026, 5, 15) }), today)).toEqual([]);
  });

  it("says that figures are on their way", () => {
    expect(notices(a({ recalculationIsPending: true }), today)).toEqual(["Recalculating"]);
  });

  it("warns of stalled progresses", () => {
    expect(notices(a({ stalled: 2 }), today)).toEqual(["Stalled"]);
  });

  it("says until when a segment that is set by hand holds", () => {
    expect(notices(a({ override: 489900000, overrideExpiresOn: new Date(2026, 11, 31) }), today)).toEqual(["OverrideHolds"]);
  });

  it("warns of a wallet that is smaller than what the client buys from us alone", () => {
    expect([notices(a({ wallet: 399 }), today), notices(a({ wallet: 400 }), today)]).toEqual([["AboveWallet"], []]);
  });

  it("has nothing to say of a client that is not saved yet", () => {
    expect(notices(a({ isNew: true, applicable: null }), today)).toEqual([]);
  });
});
