import { describe, expect, it } from "vitest";
import { comparable, expected } from "../../src/plans/expecting";
import { plan } from "./producers";

const whole = plan("1", { target: 100, forecast: 120, circle: 80, trend: 90 });

describe("what plans let expect", () => {
  it("is added up of the plans that have a target and a forecast", () => {
    const plans = [whole, plan("2", { target: 50, forecast: 40, circle: 20, trend: 60 }), plan("3", { forecast: 1000 }), plan("4", { target: 1000 })];
    expect([comparable(plans).map(({ id }) => id), expected(plans)]).toEqual([["1", "2"], { target: 150, forecast: 160, circle: 100, trend: 150 }]);
  });

  it("is not known where it is not known of one of them", () => {
    expect(expected([whole, plan("2", { target: 50, forecast: 40, trend: 60 })])).toEqual({ target: 150, forecast: 160, circle: null, trend: 150 });
  });
});
