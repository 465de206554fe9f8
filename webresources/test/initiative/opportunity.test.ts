import { describe, expect, it } from "vitest";
import { idOf, opportunityOf } from "../../src/initiative/opportunity";

const own = "11111111-0000-4000-8000-000000000001";
const known = {
  kam_initiativeid: own, kam_name: "A plant in another region", kam_value: 1_200_000, kam_probability: 60, kam_expectedon: "2026-11-30", kam_clientbenefit: "Less water", kam_opportunityid: null,
  _kam_accountid_value: "a1", _kam_sourcecontactid_value: "c1", _transactioncurrencyid_value: "t1",
};

describe("an initiative as an opportunity", () => {
  it("brings what is known of it", () => {
    expect(opportunityOf(known)).toEqual({
      opportunityid: own, name: "A plant in another region", description: "Less water", estimatedvalue: 1_200_000, closeprobability: 60, estimatedclosedate: "2026-11-30",
      "transactioncurrencyid@odata.bind": "/transactioncurrencies(t1)", "customerid_account@odata.bind": "/accounts(a1)", "parentaccountid@odata.bind": "/accounts(a1)", "parentcontactid@odata.bind": "/contacts(c1)",
    });
  });

  it("leaves open what is not, but for a probability of nothing", () => {
    expect(opportunityOf({ ...known, kam_value: null, kam_probability: 0, kam_expectedon: null, kam_clientbenefit: null, _kam_sourcecontactid_value: null })).toEqual({
      opportunityid: own, name: "A plant in another region", closeprobability: 0,
      "transactioncurrencyid@odata.bind": "/transactioncurrencies(t1)", "customerid_account@odata.bind": "/accounts(a1)", "parentaccountid@odata.bind": "/accounts(a1)",
    });
  });

  it("says no more than an opportunity holds", () => {
    expect(opportunityOf({ ...known, kam_clientbenefit: "x".repeat(4000) })["description"]).toHaveLength(2000);
  });

  it("takes the initiative's id, and keeps the one that it has", () => {
    expect([idOf(known), idOf({ ...known, kam_opportunityid: "o1" })]).toEqual([own, "o1"]);
  });
});
