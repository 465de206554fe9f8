import { describe, expect, it } from "vitest";
import { facts } from "../../src/reengage/card";
import type { Pipeline } from "../../src/reengage/pipeline";
import english from "../../src/reengage/reengage.1033.resx";
import russian from "../../src/reengage/reengage.1049.resx";
import stages from "../../src/stage/stage.1033.resx";
import stagesRussian from "../../src/stage/stage.1049.resx";
import { plainly, speech } from "../speech";
import { aPipeline, today } from "./producers";

const said = (changes: Partial<Pipeline>, language: 1033 | 1049 = 1033): string[] =>
  facts(aPipeline(changes), { category: 60, total: 70 }, today, speech(language, { ...stages, ...english }, { ...stagesRussian, ...russian })).map(({ text }) => plainly(text));

describe("a card", () => {
  it("names what is missing to the next stage", () => {
    expect(said({})).toEqual(["To Connected: Contacts 45% of 60%"]);
  });

  it("says in the right plural form by how many days an order is overdue", () => {
    expect(said({ orderOn: new Date(2026, 4, 24) }, 1049)[0]).toBe("Заказ просрочен на 22 дня, ожидался 24 мая 2026");
  });

  it("says that the client is held, why, and what the gates allow", () => {
    expect(said({ stage: 0, gateStage: 1, hold: { stage: 0, reason: "New buyer" } }).slice(0, 2)).toEqual(["Held here: New buyer", "The gates allow: Known"]);
  });

  it("names the stage of a hold that the client has not reached", () => {
    expect(said({ hold: { stage: 3, reason: "" } })[0]).toBe("Hold set at: Engaged");
  });

  it("lacks nothing in the last stage", () => {
    expect(said({ stage: 5, gateStage: 5 })).toEqual([]);
  });
});
