import { describe, expect, it } from "vitest";
import { StallReason } from "../../src/model/choices.g";
import english from "../../src/team/team.1033.resx";
import russian from "../../src/team/team.1049.resx";
import { stalledDefinitions, worstFirst, type Definition } from "../../src/team/definitions";
import { whyOf } from "../../src/team/wording";
import { FakeService, tooMany } from "../service";
import { speech } from "../speech";

const a = (definition: Partial<Definition>): Definition => ({
  id: "d", name: "Site visited", open: 10, stalled: 2, clients: 8, isSystemic: false, since: null, why: { noActivity: 0, quarterPassed: 0 }, ...definition,
});

const rows = [
  { kam_progressdefinitionid: "1", kam_name: "Site visited", kam_namerussian: "Посещено производство", kam_openprogresses: 20, kam_stalledprogresses: 9, kam_openclients: 12, kam_issystemicstall: true, kam_systemicsince: "2026-05-02" },
];

describe("what stalls", () => {
  it("is told from the worst on: systemic first, then by share", () => {
    const order = worstFirst([a({ id: "1", stalled: 5 }), a({ id: "2", isSystemic: true, stalled: 3 }), a({ id: "3", stalled: 6 }), a({ id: "4", isSystemic: true, stalled: 4 })]);
    expect(order.map(({ id }) => id)).toEqual(["4", "2", "3", "1"]);
  });

  it("is read with its reasons, in the reader's language", async () => {
    const service = new FakeService(({ table }) => table === "kam_progress"
      ? [{ key0: "1", key1: StallReason.NoActivity, count: 3 }, { key0: "1", key1: StallReason.QuarterPassed, count: 6 }] : rows);
    const [only] = await stalledDefinitions(service.api, "ru");
    expect(only).toEqual({ id: "1", name: "Посещено производство", open: 20, stalled: 9, clients: 12, isSystemic: true, since: new Date(2026, 4, 2), why: { noActivity: 3, quarterPassed: 6 } });
  });

  it("is asked for by reason where it is too much at once", async () => {
    const service = new FakeService(({ table, query }) => {
      if (table !== "kam_progress") return rows;
      if (!query.includes('attribute="kam_stallreason" operator=')) return tooMany();
      return query.includes(`value="${StallReason.NoActivity}"`) ? [{ key0: "1", key1: StallReason.NoActivity, count: 60000 }] : [];
    });
    expect((await stalledDefinitions(service.api, "en"))[0]?.why).toEqual({ noActivity: 60000, quarterPassed: 0 });
  });

  it("says why", () => {
    expect(whyOf(a({ why: { noActivity: 2, quarterPassed: 1 } }), speech(1049, english, russian))).toBe("нет активности: 2; квартал прошёл: 1");
  });
});
