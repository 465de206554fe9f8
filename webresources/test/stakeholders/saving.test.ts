import { describe, expect, it } from "vitest";
import { change, place } from "../../src/stakeholders/saving";
import { aPerson } from "./producers";

/** The service as a writer of rows: it keeps what was asked. */
function service() {
  const asked: unknown[][] = [];
  const note = (what: string) => async (...of: unknown[]) => void asked.push([what, ...of]);
  return { asked, api: { createRecord: note("create"), updateRecord: note("update"), deleteRecord: note("delete") } as never };
}

describe("what is known of a person", () => {
  const person = aPerson({ knownBy: [{ id: "a1", user: "u1", name: "James" }, { id: "a2", user: "u2", name: "Helen" }] });

  it("is written as far as it differs", async () => {
    const { asked, api } = service();
    await change(api, "c", person, { ...person, influence: 2 }, ["u1", "u2"]);
    expect(asked).toEqual([["update", "kam_stakeholder", "1", { kam_influence: 2 }]]);
  });

  it("is not written at all where nothing differs", async () => {
    const { asked, api } = service();
    await change(api, "c", person, person, ["u1", "u2"]);
    expect(asked).toEqual([]);
  });

  it("gains and loses colleagues who know the person", async () => {
    const { asked, api } = service();
    await change(api, "c", person, person, ["u2", "u3"]);
    expect(asked).toEqual([
      ["delete", "kam_acquaintance", "a1"],
      ["create", "kam_acquaintance", expect.objectContaining({ "kam_stakeholderid@odata.bind": "/kam_stakeholders(1)", "kam_userid@odata.bind": "/systemusers(u3)" })],
    ]);
  });
});

describe("a contact", () => {
  it("is put on the map under its own name, at its client", async () => {
    const { asked, api } = service();
    await place(api, "c", { id: "k", name: "Hannah Rossi", jobTitle: "" }, { function: 489900002, role: null, influence: 3, attitude: 489900002, goal: "" });
    expect(asked).toEqual([["create", "kam_stakeholder", {
      kam_name: "Hannah Rossi", "kam_accountid@odata.bind": "/accounts(c)", "kam_contactid@odata.bind": "/contacts(k)",
      kam_stakeholderfunction: 489900002, kam_decisionrole: null, kam_influence: 3, kam_attitude: 489900002, kam_goal: null,
    }]]);
  });
});
