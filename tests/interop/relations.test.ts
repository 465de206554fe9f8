import { expect, test } from "vitest";
import { account, client, contact } from "./support/client";

const api = client();
const peopleOf = async (id: string): Promise<string[]> =>
  (await api.retrieve({ collection: "accounts", key: id, select: ["name"], expand: [{ property: "contact_customer_accounts", select: ["contactid"] }] })).contact_customer_accounts.map((row: { contactid: string }) => row.contactid);

// Supports: References by $ref
test("a row is added to a collection and taken out of it", async () => {
  const [id, person] = [await account(api), await contact(api)];
  await api.associate({ collection: "accounts", primaryKey: id, relationshipName: "contact_customer_accounts", relatedCollection: "contacts", relatedKey: person });
  expect(await peopleOf(id)).toEqual([person]);
  await api.disassociate({ collection: "accounts", primaryKey: id, relationshipName: "contact_customer_accounts", relatedKey: person });
  expect(await peopleOf(id)).toEqual([]);
});

// Supports: References by $ref
test("a lookup is set and emptied by its reference", async () => {
  const [id, person] = [await account(api), await contact(api)];
  await api.associateSingleValued({ collection: "accounts", primaryKey: id, navigationProperty: "primarycontactid", relatedCollection: "contacts", relatedKey: person });
  expect(await api.retrieve({ collection: "accounts", key: id, select: ["_primarycontactid_value"] })).toMatchObject({ _primarycontactid_value: person });
  await api.disassociateSingleValued({ collection: "accounts", primaryKey: id, navigationProperty: "primarycontactid" });
  expect(await api.retrieve({ collection: "accounts", key: id, select: ["_primarycontactid_value"] })).toMatchObject({ _primarycontactid_value: null });
});

// Supports: References by $ref
test("many to many: a user gets a role and loses it", async () => {
  const { UserId } = await api.callFunction<{ UserId: string }>("WhoAmI");
  const [role] = (await api.retrieveMultiple({ collection: "roles", select: ["name"], filter: "startswith(name,'KAM')", top: 1 })).value;
  const roles = async (): Promise<string[]> =>
    (await api.retrieve({ collection: "systemusers", key: UserId, select: ["fullname"], expand: [{ property: "systemuserroles_association", select: ["name"] }] })).systemuserroles_association.map((row: { name: string }) => row.name);
  await api.associate({ collection: "systemusers", primaryKey: UserId, relationshipName: "systemuserroles_association", relatedCollection: "roles", relatedKey: role.roleid });
  expect(await roles()).toContain(role.name);
  await api.disassociate({ collection: "systemusers", primaryKey: UserId, relationshipName: "systemuserroles_association", relatedKey: role.roleid });
  expect(await roles()).not.toContain(role.name);
});
