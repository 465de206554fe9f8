import { describe, expect, it } from "vitest";
import { ValueBasis } from "../../src/model/choices.g";
import { read } from "../../src/score/reading";
import { FakeService } from "../service";

const row = { name: "Contoso", kam_score: 76.45, kam_recalculationrequest: "b", kam_recalculationdone: "a", kam_wallet_base: 520_000, kam_segmentoverride: null };
const value = { kam_score: 76.45, kam_scoredon: "2026-05-31", kam_modelversion: 3, kam_s1: 88, kam_weight1: 35, kam_known1: 1, kam_contribution1: 30.8, kam_s2: null, kam_weight2: 0 };
const model = { kam_name: "Standard", kam_version: 3, kam_valuebasis: ValueBasis.Revenue12Months, kam_weightvalue: 35, kam_weightpotential: 25 };

const service = (models: () => object[] | Error, values: object[] = [value]): FakeService =>
  new FakeService(({ table }) => ({ account: [row], kam_clientvalue: values, kam_scoringmodel: models() })[table] as never);

describe("reading a client", () => {
  it("gives a missing criterion the weight that the model has for it", async () => {
    const { figures } = await read(service(() => [model]).api, "1");
    expect(figures?.criteria.slice(0, 2).map(({ s, weight }) => [s, weight])).toEqual([[88, 35], [null, 25]]);
  });

  it("gets along without the model where somebody may not read it", async () => {
    const { score, figures } = await read(service(() => new Error("prvReadkam_scoringmodel")).api, "1");
    expect([score, figures?.model]).toEqual([76.45, null]);
  });

  it("sees by the tokens that a recalculation is under way", async () => {
    expect((await read(service(() => [model]).api, "1")).isPending).toBe(true);
  });

  it("finds nothing to explain where there is no judgement", async () => {
    const { figures, worth } = await read(service(() => [model], []).api, "1");
    expect([figures, worth]).toEqual([null, null]);
  });

  it("takes three requests at once", async () => {
    const fake = service(() => [model]);
    await read(fake.api, "1");
    expect(fake.asked).toHaveLength(3);
  });
});
