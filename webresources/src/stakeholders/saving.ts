import { account, acquaintance, contact, stakeholder } from "../model/tables.g";
import type { Contact, Person } from "./person";

type Service = Pick<Xrm.WebApi, "createRecord" | "updateRecord" | "deleteRecord">;

/** What people enter about somebody. */
export interface Entered {
  readonly function: number;
  readonly role: number | null;
  readonly influence: number | null;
  readonly attitude: number | null;
  readonly goal: string;
}

const { columns } = stakeholder;

const valuesOf = ({ function: of, role, influence, attitude, goal }: Entered): Record<string, unknown> => ({
  [columns.stakeholderFunction]: of, [columns.decisionRole]: role, [columns.influence]: influence, [columns.attitude]: attitude, [columns.goal]: goal || null,
});

const bound = (column: string, set: string, id: string): Record<string, string> => ({ [`${column}@odata.bind`]: `/${set}(${id})` });

/** Puts a contact of the client on the map. */
export async function place(api: Service, client: string, { id, name }: Contact, entered: Entered): Promise<void> {
  const lookups = { ...bound(columns.accountId, account.set, client), ...bound(columns.contactId, contact.set, id) };
  await api.createRecord(stakeholder.table, { [columns.name]: name, ...lookups, ...valuesOf(entered) });
}

/** Changes what is known of a person, and who of us knows that person: only what differs is written. */
export async function change(api: Service, client: string, person: Person, entered: Entered, users: readonly string[]): Promise<void> {
  const before = valuesOf(person);
  const differing = Object.fromEntries(Object.entries(valuesOf(entered)).filter(([name, value]) => before[name] !== value));
  if (Object.keys(differing).length > 0) await api.updateRecord(stakeholder.table, person.id, differing);
  for (const { id, user } of person.knownBy)
    if (!users.includes(user)) await api.deleteRecord(acquaintance.table, id);
  const { name, stakeholderId, accountId, userId } = acquaintance.columns;
  for (const user of users.filter((each) => !person.knownBy.some((known) => known.user === each)))
    await api.createRecord(acquaintance.table, {
      [name]: person.name, ...bound(stakeholderId, stakeholder.set, person.id), ...bound(accountId, account.set, client), ...bound(userId, "systemusers", user),
    });
}
