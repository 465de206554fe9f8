/** A client who would be in another segment. */
export interface Move {
  readonly id: string;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** How many would go from one segment to another. */
export interface Flow {
  readonly from: number | null;
  readonly to: number | null;
  readonly clients: number;
}

/** What the server says of one page of clients. */
export interface Portion {
  readonly runNeeded: boolean;
  readonly reason: string;
  readonly flows: readonly Flow[];
  readonly moves: readonly Move[];
}

export interface Preview {
  readonly examined: number;
  readonly flows: readonly Flow[];
  readonly moves: readonly Move[];
}

export const nothing: Preview = { examined: 0, flows: [], moves: [] };

/** The preview with one more page in it. */
export function joined(preview: Preview, { flows, moves }: Portion, examined: number): Preview {
  return { examined: preview.examined + examined, flows: added(preview.flows, flows), moves: [...preview.moves, ...moves] };
}

function added(flows: readonly Flow[], more: readonly Flow[]): Flow[] {
  const all = [...flows];
  for (const flow of more) {
    const at = all.findIndex(({ from, to }) => from === flow.from && to === flow.to);
    const known = all[at];
    if (known) all[at] = { ...known, clients: known.clients + flow.clients };
    else all.push(flow);
  }
  return all;
}

export const changed = ({ flows }: Preview): number => flows.reduce((sum, { clients }) => sum + clients, 0);

/** The greatest flows first. */
export const ordered = ({ flows }: Preview): Flow[] => [...flows].sort((one, other) => other.clients - one.clients);
