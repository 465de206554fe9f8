import { KamRole } from "../model/choices.g";
import { kamMember, progress } from "../model/tables.g";
import { aggregate, isTooMany } from "../ui/aggregate";
import { all, date, idOf, nameOf, type Reading } from "../ui/rows";

export interface Kam {
  readonly id: string;
  readonly name: string;
  /** The day on which the user became one. */
  readonly since: Date | null;
}

/** The key account managers whose progresses the reader may see: a manager's team, else nobody but the reader. */
export async function kams(api: Reading): Promise<Kam[]> {
  const { userId, role, stateCode, name, createdOn } = kamMember.columns;
  const query = `?$select=${createdOn},_${userId}_value&$filter=${stateCode} eq 0 and ${role} eq ${KamRole.Kam}&$orderby=${name}`;
  const [rows, owners] = await Promise.all([all(api, kamMember.table, query), ownersOf(api)]);
  const members = rows.map((row) => ({ id: idOf(row, userId) ?? "", name: nameOf(row, userId), since: date(row[createdOn]) }));
  return owners === null ? members : members.filter(({ id }) => owners.has(id));
}

/** Who owns progresses, as far as the reader may know; null: there are too many for the server to say. */
async function ownersOf(api: Reading): Promise<ReadonlySet<string> | null> {
  const { ownerId, weight, stateCode } = progress.columns;
  try {
    const groups = await aggregate(api, {
      table: progress.table, id: progress.id, sum: weight, groups: [ownerId], conditions: [{ attribute: stateCode, operator: "eq", value: 0 }],
    }, []);
    return new Set(groups.map(({ keys: [id] }) => String(id).toLowerCase()));
  } catch (error) {
    if (isTooMany(error)) return null;
    throw error;
  }
}
