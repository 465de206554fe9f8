/** The shapes in which the platform's client takes calls of custom APIs. */
const action = 0;
const primitive = { structuralProperty: 1 } as const;
const entity = { structuralProperty: 5 } as const;

interface Parameter {
  readonly typeName: string;
  readonly structuralProperty: number;
}

export interface Request {
  getMetadata(): {
    readonly boundParameter: string | null;
    readonly operationType: number;
    readonly operationName: string;
    readonly parameterTypes: Readonly<Record<string, Parameter>>;
  };
}

export interface Row {
  readonly entityType: string;
  readonly id: string;
}

export interface BoundRequest extends Request {
  readonly entity: Row;
}

const bound = (operationName: string, row: Row, parameterTypes: Record<string, Parameter> = {}): BoundRequest => ({
  entity: row,
  getMetadata: () => ({
    boundParameter: "entity",
    operationType: action,
    operationName,
    parameterTypes: { entity: { typeName: `mscrm.${row.entityType}`, ...entity }, ...parameterTypes },
  }),
});

const unbound = (operationName: string): Request => ({
  getMetadata: () => ({ boundParameter: null, operationType: action, operationName, parameterTypes: {} }),
});

export const createChecklist = (account: Row): BoundRequest => bound("kam_CreateChecklist", account);

/** Forced: recalculates although nothing has asked for it. */
export const recalculateAccount = (account: Row): BoundRequest & { readonly Force: boolean } => ({
  ...bound("kam_RecalculateAccount", account, { Force: { typeName: "Edm.Boolean", ...primitive } }),
  Force: true,
});

export const setup = (): Request => unbound("kam_Setup");

export const runDaily = (): Request => unbound("kam_RunDaily");

/** Calls and reads the answer; a refusal arrives as an error with the server's sentence. */
export async function call<Answer>(online: Pick<Xrm.WebApiOnline, "execute">, request: Request): Promise<Answer> {
  const response = await online.execute(request);
  return (await response.json()) as Answer;
}
