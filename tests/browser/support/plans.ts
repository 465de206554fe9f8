import { Dataverse, type User } from "./dataverse";

export interface Plan {
  readonly status: number;
  readonly planned: number;
  readonly completed: number;
  readonly added: number;
}

/** A user's plan of a quarter, as the server has counted it. */
export async function planOf(user: User, quarter: string): Promise<Plan> {
  const [row] = await new Dataverse().rows(`kam_kpis?$filter=_kam_userid_value eq ${user.id} and kam_quarter eq '${quarter}'`);
  const count = (column: string): number => Number(row?.[column] ?? 0);
  return { status: count("kam_quarterplanstatus"), planned: count("kam_planned"), completed: count("kam_completed"), added: count("kam_added") };
}

/** The quarter that a progress is planned for. */
export async function quarterOf(progress: string): Promise<unknown> {
  return (await new Dataverse().row(`kam_progresses(${progress})?$select=kam_plannedquarter`))["kam_plannedquarter"];
}

/** What the background makes of something, as soon as it is so, or what it is after ten seconds. */
export async function soon<Value>(look: () => Promise<Value>, isSo: (value: Value) => boolean): Promise<Value> {
  let value = await look();
  for (const until = Date.now() + 10_000; Date.now() < until && !isSo(value); value = await look()) await new Promise((later) => setTimeout(later, 200));
  return value;
}
