import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { account, client, contact, named, refusal } from "./support/client";

const api = client();
const key = async (): Promise<string> => account(api, { description: "first" });
const read = (id: string): Promise<Record<string, unknown>> => api.retrieve({ collection: "accounts", key: id, select: ["name", "description"] });

// Supports: Creating a row; Prefer: return=representation
test("a new row answers with its id, and with what was asked for when a representation is wanted", async () => {
  expect(await key()).toMatch(/^[0-9a-f-]{36}$/);
  const name = named("Kept");
  const answer = await api.create({ collection: "accounts", data: { name, primarycontactid: { lastname: "Deep" } }, returnRepresentation: true, select: ["name"], expand: [{ property: "primarycontactid", select: ["lastname"] }] });
  expect([answer.name, answer.primarycontactid.lastname]).toEqual([name, "Deep"]);
});

// Supports: Reading a row; Annotations
test("a row is read with annotations and by an upper-case id in braces", async () => {
  const id = await key();
  const row = await api.retrieve({ collection: "accounts", key: `{${id.toUpperCase()}}`, select: ["name", "statecode"], includeAnnotations: "OData.Community.Display.V1.FormattedValue" });
  expect(row["statecode@OData.Community.Display.V1.FormattedValue"]).toBe("Active");
});

// Supports: If-None-Match; Entity tags
test("a row that the caller has already is not sent again", async () => {
  const id = await key();
  const row = await read(id);
  expect(await api.retrieve({ collection: "accounts", key: id, select: ["name"], ifnonematch: row["@odata.etag"] as string })).toBeUndefined();
});

// Supports: Updating a row; Prefer: return=representation
test("an update changes what it names and nothing else, or answers with the row", async () => {
  const id = await key();
  const { name } = await read(id);
  await api.update({ collection: "accounts", key: id, data: { description: "second" } });
  expect(await read(id)).toMatchObject({ name, description: "second" });
  expect(await api.update({ collection: "accounts", key: id, data: { description: "third" }, returnRepresentation: true, select: ["description"] })).toMatchObject({ description: "third" });
});

// Supports: If-Match
test("an update of what somebody changed meanwhile is not made", async () => {
  const id = await key();
  const { "@odata.etag": old } = await read(id);
  await api.update({ collection: "accounts", key: id, data: { description: "second" } });
  expect(await api.update({ collection: "accounts", key: id, data: { description: "late" }, ifmatch: old as string })).toBe(false);
  expect(await read(id)).toMatchObject({ description: "second" });
});

// Supports: Single properties
test("one property is set and deleted", async () => {
  const id = await key();
  await api.updateSingleProperty({ collection: "accounts", key: id, fieldValuePair: { description: "alone" } });
  expect(await read(id)).toMatchObject({ description: "alone" });
  await api.deleteRecord({ collection: "accounts", key: id, property: "description" });
  expect(await read(id)).toMatchObject({ description: null });
});

// Supports: Upserts
test("an upsert creates, updates, and does only the one that is allowed", async () => {
  const id = randomUUID();
  await api.upsert({ collection: "accounts", key: id, data: { name: "Made" } });
  await api.upsert({ collection: "accounts", key: id, data: { description: "changed" } });
  expect(await read(id)).toMatchObject({ name: "Made", description: "changed" });
  expect(await api.upsert({ collection: "accounts", key: id, data: { description: "no" }, ifnonematch: "*" })).toBeNull();
  expect(await api.upsert({ collection: "accounts", key: randomUUID(), data: { name: "no" }, ifmatch: "*" })).toBeNull();
  expect(await read(id)).toMatchObject({ description: "changed" });
});

// Supports: Alternate keys
test("a row is found and made by its alternate key", async () => {
  const key = `kam_externalid='${randomUUID()}'`;
  await api.upsert({ collection: "accounts", key, data: { name: "By key" } });
  await api.update({ collection: "accounts", key, data: { description: "by key" } });
  expect(await api.retrieve({ collection: "accounts", key, select: ["name", "description"] })).toMatchObject({ name: "By key", description: "by key" });
});

// Supports: Deleting a row; If-Match
test("a deleted row is gone, and not deleted where it has changed", async () => {
  const id = await key();
  const { "@odata.etag": old } = await read(id);
  await api.update({ collection: "accounts", key: id, data: { description: "second" } });
  expect(await api.deleteRecord({ collection: "accounts", key: id, ifmatch: old as string })).toBe(false);
  await api.deleteRecord({ collection: "accounts", key: id });
  expect(await refusal(read(id))).toMatchObject({ status: 404, code: "0x80040217" });
});

// Supports: Lookups by @odata.bind
test("a lookup is bound by the client's shorthand and read through its navigation", async () => {
  const person = await contact(api, { firstname: "Anna" });
  const id = await account(api, { "primarycontactid@odata.bind": `contacts(${person})` });
  expect(await api.retrieve({ collection: "accounts", key: id, navigationProperty: "primarycontactid", select: ["firstname"] })).toMatchObject({ firstname: "Anna" });
  expect(await api.retrieve({ collection: "accounts", key: id, select: ["primarycontactid/$ref"] })).toMatchObject({ id: person, collection: "contacts" });
});

test("what this host does not do is refused by name, not passed over", async () => {
  const data = { name: "Never" };
  expect((await refusal(api.create({ collection: "accounts", data, bypassCustomPluginExecution: true }))).message).toContain("MSCRM.BypassCustomPluginExecution is not supported");
  expect((await refusal(api.create({ collection: "accounts", data, partitionId: "p" }))).message).toContain("'partitionid' is not supported");
  expect((await refusal(api.retrieveMultiple({ collection: "accounts", select: ["name"], trackChanges: true }))).message).toContain("odata.track-changes is not supported");
  expect((await refusal(api.callAction({ actionName: "kam_Setup", respondAsync: true }))).message).toContain("respond-async is not supported");
  expect((await refusal(api.createEntity({ data: { SchemaName: "x_Y" } }))).message).toContain("POST of metadata is not supported");
});
