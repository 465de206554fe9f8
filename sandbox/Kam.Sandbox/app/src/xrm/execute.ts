import { send, type Json, type JsonObject } from '../api/http';
import { bare } from '../api/views';
import { GapError } from './gap';

interface ParameterType { typeName: string; structuralProperty: number }

interface RequestMetadata {
  boundParameter?: string | null;
  operationType: 0 | 1 | 2;
  operationName: string;
  parameterTypes: Record<string, ParameterType>;
}

export interface ExecutableRequest {
  getMetadata: () => RequestMetadata;
  [parameter: string]: unknown;
}

interface BoundRow { id?: string; guid?: string; entityType?: string; etn?: string }

/** Xrm.WebApi.online.execute: actions by POST, functions by GET; the platform's own CRUD has its own methods. */
export async function executeRequest(request: ExecutableRequest, setOf: (table: string) => string): Promise<Response> {
  const { boundParameter, operationType, operationName, parameterTypes } = request.getMetadata();
  if (operationType === 2) throw new GapError(`execute of the CRUD operation ${operationName}`);
  const path = boundParameter ? `${address(request[boundParameter] as BoundRow, setOf)}/Microsoft.Dynamics.CRM.${operationName}` : operationName;
  const names = Object.keys(parameterTypes).filter((name) => name !== boundParameter && request[name] !== undefined);
  if (operationType === 0) return send('POST', path, bodyOf(request, names));
  return send('GET', `${path}(${names.map((name) => `${name}=@${name}`).join(',')})${queryOf(request, names)}`);
}

function address(row: BoundRow, setOf: (table: string) => string): string {
  return `${setOf(row.entityType ?? row.etn ?? '')}(${bare(row.id ?? row.guid ?? '')})`;
}

const bodyOf = (request: ExecutableRequest, names: string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, toJson(request[name])]));

const toJson = (value: unknown): Json => (value instanceof Date ? value.toISOString() : (value as Json));

function queryOf(request: ExecutableRequest, names: string[]): string {
  const parts = names.map((name) => `@${name}=${encodeURIComponent(typeof request[name] === 'string' ? `'${request[name]}'` : JSON.stringify(toJson(request[name])))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
