import { Dataverse, type User } from "./dataverse";
import { aClientOf } from "./portfolio";

const first = 489900000;

/** A client of the KAM whose contacts, all but one, are on the map: with different functions, influence and attitudes, some known to us. */
export async function aMappedClient(kam: User): Promise<{ id: string; name: string }> {
  const client = await aClientOf(kam);
  const service = new Dataverse(kam);
  const of = `_kam_accountid_value eq ${client.id}`;
  if ((await service.rows(`kam_stakeholders?$select=kam_name&$filter=${of}`)).length > 0) return client;
  const contacts = await service.rows(`contacts?$select=fullname&$filter=_parentcustomerid_value eq ${client.id} and statecode eq 0&$orderby=fullname`);
  for (const [at, contact] of contacts.slice(1).entries()) {
    const name = String(contact["fullname"]);
    const ofClient = { "kam_accountid@odata.bind": `/accounts(${client.id})` };
    const { kam_stakeholderid: id } = await service.create("kam_stakeholders", {
      kam_name: name, ...ofClient, "kam_contactid@odata.bind": `/contacts(${String(contact["contactid"])})`,
      kam_stakeholderfunction: first + [0, 1, 4, 1, 5][at % 5]!, kam_influence: [4, 2, 5, 3, 1][at % 5], kam_attitude: first + [3, 1, 4, 0, 2][at % 5]!,
    });
    if (at % 2 === 0)
      await service.create("kam_acquaintances", {
        kam_name: name, ...ofClient, "kam_stakeholderid@odata.bind": `/kam_stakeholders(${String(id)})`, "kam_userid@odata.bind": `/systemusers(${kam.id})`,
      });
  }
  return client;
}
