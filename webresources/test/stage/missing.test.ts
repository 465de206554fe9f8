import { describe, expect, it } from "vitest";
import { ProgressCategory, ProgressStatus } from "../../src/model/choices.g";
import { completionOf, missing, type Item } from "../../src/stage/missing";

const gates = { category: 60, total: 70 };

const item = (name: string, weight: number, status: keyof typeof ProgressStatus = "NotStarted", category: keyof typeof ProgressCategory = "Contacts"): Item =>
  ({ name, weight, status: ProgressStatus[status], category: ProgressCategory[category] });

/** Knowledge and what follows it are open: the client stands before the gate of the contacts. */
const lacking = (...items: Item[]) => missing(1, items, gates);

describe("what is missing to the next stage", () => {
  it("is the weight up to the gate, rounded up, with a progress that brings it", () => {
    const found = lacking(item("technical", 9, "Completed"), item("finance", 4), item("top", 7));
    expect(found).toMatchObject({ gate: { part: "contacts", percent: 45, asked: 60 }, weight: 3, examples: [{ name: "finance" }] });
  });

  it("prefers what is under way to what is lighter", () => {
    const found = lacking(item("technical", 9, "Completed"), item("finance", 4), item("top", 7, "InProgress"));
    expect(found?.examples.map(({ name }) => name)).toEqual(["top"]);
  });

  it("names the heaviest together where none is enough by itself", () => {
    const found = lacking(item("a", 4), item("b", 3), item("c", 2), item("d", 1));
    expect([found?.weight, found?.examples.map(({ name }) => name)]).toEqual([6, ["a", "b"]]);
  });

  it("names three at most", () => {
    expect(lacking(...Array.from({ length: 10 }, (_, at) => item(String(at), 5)))?.examples).toHaveLength(3);
  });

  it("is nothing where the gate is open by exactly what is asked", () => {
    expect(lacking(item("technical", 6, "Completed"), item("finance", 4))).toBeNull();
  });

  it("is nothing where nothing of the category applies", () => {
    expect(lacking(item("purchases", 10, "Completed", "KnowledgeOfTheBusiness"))).toBeNull();
  });

  it("of the last gate counts the whole checklist", () => {
    expect(missing(4, [item("a", 6, "Completed", "Integration"), item("b", 4, "InProgress", "DepthOfInteraction")], gates)).toMatchObject({ gate: { part: "total", percent: 60, asked: 70 }, weight: 1, examples: [{ name: "b" }] });
  });
});

describe("the completion of a checklist", () => {
  it("leaves a category without progresses open, and counts nothing that is only under way", () => {
    expect(completionOf([item("a", 3, "InProgress"), item("b", 1, "Completed")])).toEqual({ knowledge: null, contacts: 25, depth: null, integration: null, total: 25 });
  });
});
