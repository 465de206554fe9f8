import { expect, test } from "vitest";
import { account, client, contact, named, refusal } from "./support/client";

const api = client();

// Supports: Actions and functions of the platform; Actions and functions of a solution
test("functions: without parameters, bound with a reference, and a custom one", async () => {
  const me = await api.callFunction<{ UserId: string; OrganizationId: string }>("WhoAmI");
  const id = await account(api);
  const rights = await api.callFunction<{ AccessRights: string }>({ name: "Microsoft.Dynamics.CRM.RetrievePrincipalAccess", collection: "systemusers", key: me.UserId, parameters: { Target: { "@odata.id": `accounts(${id})` } } });
  expect(rights.AccessRights).toContain("WriteAccess");
});

// Supports: Actions and functions of a solution
test("actions: unbound, and bound to a row, as the solution defines them", async () => {
  expect(await api.callAction({ actionName: "kam_Setup" })).toMatchObject({ Created: 0 });
  expect(await api.callAction({ collection: "accounts", key: await account(api), actionName: "Microsoft.Dynamics.CRM.kam_CreateChecklist" })).toMatchObject({ Created: 26 });
});

test("what a plug-in refuses comes through with its sentence", async () => {
  const id = await account(api);
  const { message, status } = await refusal(api.update({ collection: "accounts", key: id, data: { kam_segmentoverride: 489900000 } }));
  expect([status, message]).toEqual([400, expect.stringContaining("(KAM-040)")]);
});

// Supports: Impersonation
test("somebody else is acted for", async () => {
  const [user] = (await api.retrieveMultiple({ collection: "systemusers", select: ["fullname"], top: 1 })).value;
  const id = await api.create<object, string>({ collection: "contacts", data: { lastname: named("For") }, impersonate: user.systemuserid });
  expect(await api.retrieve({ collection: "contacts", key: id, select: ["_createdby_value"] })).toMatchObject({ _createdby_value: user.systemuserid });
});

// Supports: $batch; Change sets
test("a batch answers in its order; its change set refers to what it made", async () => {
  const name = named("Batch");
  api.startBatch();
  void api.create({ collection: "accounts", data: { name }, contentId: "1" });
  void api.create({ collection: "contacts", data: { lastname: "Of batch", "parentcustomerid_account@odata.bind": "$1" } });
  void api.retrieveMultiple({ collection: "contacts", select: ["lastname"], filter: `parentcustomerid_account/name eq '${name}'`, inChangeSet: false });
  const [id, , people] = await api.executeBatch();
  expect([id, people.value[0].lastname]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), "Of batch"]);
});

// Supports: Change sets
test("a change set is made whole or not at all", async () => {
  const name = named("Half");
  api.startBatch();
  void api.create({ collection: "accounts", data: { name } });
  void api.update({ collection: "accounts", key: "99999999-1111-4111-8111-111111111111", data: { accountid: "1" } });
  await refusal(api.executeBatch());
  expect(await api.count({ collection: "accounts", filter: `name eq '${name}'` })).toBe(0);
});

// Supports: Prefer: odata.continue-on-error
test("a batch goes on after an error where it is told to", async () => {
  api.startBatch();
  void api.retrieve({ collection: "accounts", key: "99999999-1111-4111-8111-111111111111", select: ["name"], inChangeSet: false }).catch(() => undefined);
  void api.retrieve({ collection: "contacts", key: await contact(client(), { firstname: "After" }), select: ["firstname"], inChangeSet: false });
  const [missing, found] = await api.executeBatch({ continueOnError: true });
  expect([missing.status, found.firstname]).toEqual([404, "After"]);
});
