import { expect, test } from "vitest";
import { client } from "./support/client";

const api = client();
const account = "LogicalName='account'";

// Supports: EntityDefinitions
test("tables are listed, and one is read by its name and by its id", async () => {
  const listed = await api.retrieveEntities({ select: ["LogicalName", "EntitySetName"], filter: "LogicalName eq 'kam_progress'" });
  expect(listed.value[0]).toMatchObject({ LogicalName: "kam_progress", EntitySetName: "kam_progresses" });
  const named = await api.retrieveEntity({ key: account, select: ["LogicalName"], expand: [{ property: "Attributes", select: ["LogicalName"], filter: "LogicalName eq 'kam_segment'" }] });
  expect(named.Attributes[0].LogicalName).toBe("kam_segment");
  expect(await api.retrieveEntity({ key: named.MetadataId, select: ["LogicalName"] })).toMatchObject({ LogicalName: "account" });
});

// Supports: EntityDefinitions
test("columns are listed by their type, and one is read with its options", async () => {
  const choices = await api.retrieveAttributes({ entityKey: account, castType: "Microsoft.Dynamics.CRM.PicklistAttributeMetadata", select: ["LogicalName"] });
  expect(choices.value.map((column) => column.LogicalName)).toContain("kam_segment");
  const segment = await api.retrieveAttribute({ entityKey: account, attributeKey: "LogicalName='kam_segment'", castType: "Microsoft.Dynamics.CRM.PicklistAttributeMetadata", select: ["LogicalName"], expand: [{ property: "GlobalOptionSet" }] });
  expect(segment.GlobalOptionSet.Name).toMatch(/^kam_/);
  const again = await api.retrieveAttribute({ entityKey: account, attributeKey: segment.MetadataId, select: ["LogicalName"] });
  expect(again.LogicalName).toBe("kam_segment");
});

// Supports: RelationshipDefinitions and GlobalOptionSetDefinitions
test("relationships and choices are read", async () => {
  const one = await api.retrieveRelationship({ key: "SchemaName='contact_customer_accounts'" });
  expect(one).toMatchObject({ ReferencedEntity: "account", ReferencingEntity: "contact" });
  const several = await api.retrieveRelationships({ castType: "Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata", select: ["SchemaName"] });
  expect(several.value.map((relation) => relation.SchemaName)).toContain("systemuserroles_association");
  expect((await api.retrieveGlobalOptionSets({ select: ["Name"] })).value.length).toBeGreaterThan(10);
  expect((await api.retrieveGlobalOptionSet({ key: "Name='kam_segment'" })).Options).toHaveLength(5);
});

// Supports: $metadata
test("the metadata document is read", async () => {
  const csdl = await api.retrieveCsdlMetadata();
  expect(csdl).toContain('EntityType Name="kam_progress"');
});

test("tables may be named as people name them", async () => {
  const named = client();
  named.setConfig({ useEntityNames: true });
  expect((await named.retrieveMultiple({ collection: "kam_progressdefinition", select: ["kam_code"] })).value).toHaveLength(26);
});
