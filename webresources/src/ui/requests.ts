/** The shapes in which the platform's client takes calls of custom APIs. */
const action = 0;
const query = 1;
const primitive = 1;
const entity = 5;

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

export const of = (typeName: string): Parameter => ({ typeName, structuralProperty: primitive });

export const bound = (operationName: string, row: Row, parameterTypes: Record<string, Parameter> = {}, operationType = action): BoundRequest => ({
  entity: row,
  getMetadata: () => ({
    boundParameter: "entity",
    operationType,
    operationName,
    parameterTypes: { entity: { typeName: `mscrm.${row.entityType}`, structuralProperty: entity }, ...parameterTypes },
  }),
});

/** One that reads and changes nothing: a function of the Web API. */
export const asking = (operationName: string, row: Row, parameterTypes: Record<string, Parameter> = {}): BoundRequest => bound(operationName, row, parameterTypes, query);

const unbound = (operationName: string, parameterTypes: Record<string, Parameter> = {}): Request => ({
  getMetadata: () => ({ boundParameter: null, operationType: action, operationName, parameterTypes }),
});

export const createChecklist = (account: Row): BoundRequest => bound("kam_CreateChecklist", account);

/** Starts a pipeline for a client that has none running, and its checklist with it. */
export const startReEngagement = (account: Row): BoundRequest => bound("kam_StartReEngagement", account);

/** Forced: recalculates although nothing has asked for it. */
export const recalculateAccount = (account: Row): BoundRequest & { readonly Force: boolean } => ({
  ...bound("kam_RecalculateAccount", account, { Force: of("Edm.Boolean") }),
  Force: true,
});

export const setup = (): Request => unbound("kam_Setup");

export const runDaily = (): Request => unbound("kam_RunDaily");

/** Recalculates the scores of all clients; one that is under way goes on. */
export const startScoringRun = (): Request => unbound("kam_StartScoringRun");

/** What a scoring model would change, for one page of the clients; pages are counted from one. */
export const previewModel = (model: string, page: number): Request & { readonly Model: string; readonly Page: number } => ({
  ...unbound("kam_PreviewModel", { Model: of("Edm.Guid"), Page: of("Edm.Int32") }),
  Model: model,
  Page: page,
});

/** Commits the plan of a quarter; for whom else than the caller, a manager says. */
export const commitQuarter = (quarter: string, user: string): Request & { readonly Quarter: string; readonly UserId: string } => ({
  ...unbound("kam_CommitQuarter", { Quarter: of("Edm.String"), UserId: of("Edm.Guid") }),
  Quarter: quarter,
  UserId: user,
});

/** What completion at a month's end has to do with growth afterwards. */
export const completionReport = (month: Date): Request & { readonly Month: Date } => ({
  ...unbound("kam_CompletionReport", { Month: of("Edm.DateTimeOffset") }),
  Month: month,
});

/** How many checklists and progresses a changed definition would reach. */
export const previewDefinition = (definition: Row): BoundRequest => bound("kam_PreviewDefinition", definition);

/** Brings a definition to running checklists, one portion a call. */
export const applyDefinition = (definition: Row, addMissing: boolean, applyChanges: boolean): BoundRequest & { readonly AddMissing: boolean; readonly ApplyChanges: boolean } => ({
  ...bound("kam_ApplyDefinition", definition, { AddMissing: of("Edm.Boolean"), ApplyChanges: of("Edm.Boolean") }),
  AddMissing: addMissing,
  ApplyChanges: applyChanges,
});

/** The circle of a need with its suppliers; what is not given becomes unknown. */
export interface CircleOrders {
  readonly CategoryId?: string;
  readonly Year: number;
  readonly Need?: number;
  readonly OwnShare?: number;
  /** As JSON: supplier by name or id, and percent. */
  readonly Slices: string;
}

export const saveCircle = (account: Row, orders: CircleOrders): BoundRequest & CircleOrders => ({
  ...bound("kam_SaveCircle", account, {
    CategoryId: of("Edm.Guid"), Year: of("Edm.Int32"), Need: of("Edm.Decimal"), OwnShare: of("Edm.Decimal"), Slices: of("Edm.String"),
  }),
  ...orders,
});

const noContent = 204;

/** Calls and reads the answer, nothing where there is none; a refusal arrives as an error with the server's sentence. */
export async function call<Answer>(online: Pick<Xrm.WebApiOnline, "execute">, request: Request): Promise<Answer> {
  const response = await online.execute(request);
  return (response.status === noContent ? {} : await response.json()) as Answer;
}
