import { list } from './http';

/** Merging is one privilege for all tables. */
export type Verb = 'Create' | 'Read' | 'Write' | 'Delete' | 'Merge';

/** What a user may do with the rows of a table, of whichever of them. */
export type May = (verb: Verb, table: string) => boolean;

/** The role that may do everything; its id is the same everywhere. */
const administrator = '627090ff-40a3-4053-8790-584edc5be201';

/** Privileges of some of the platform's tables bear other names than the tables. */
const named: Record<string, string> = {
  systemuser: 'user', annotation: 'note', savedquery: 'query',
  activitypointer: 'activity', appointment: 'activity', email: 'activity', phonecall: 'activity', task: 'activity',
};

export const privilegeName = (verb: Verb, table: string): string =>
  `prv${verb}${verb === 'Merge' ? '' : (named[table] ?? table)}`.toLowerCase();

/** The privileges of all roles of a user, the user's own and those of the user's teams. */
export async function readPrivileges(userId: string, ownRoles: readonly string[]): Promise<May> {
  const teams = await list<{ teamid: string }>(`systemusers(${userId})/teammembership_association?$select=teamid`);
  const ofTeams = await Promise.all(teams.map((team) => list<{ roleid: string }>(`teams(${team.teamid})/teamroles_association?$select=roleid`)));
  const roles = [...new Set([...ownRoles, ...ofTeams.flat().map((role) => role.roleid)])].map((id) => id.toLowerCase());
  if (roles.includes(administrator)) return () => true;
  const granted = await Promise.all(roles.map((id) => list<{ name: string }>(`roles(${id})/roleprivileges_association?$select=name`)));
  const names = new Set(granted.flat().map((privilege) => privilege.name.toLowerCase()));
  return (verb, table) => names.has(privilegeName(verb, table));
}
