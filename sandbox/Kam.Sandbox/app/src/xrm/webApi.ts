import { apiRoot, get, send, ServiceError, type JsonObject } from '../api/http';
import { createRow, deleteRow, updateRow, type Row } from '../api/rows';
import { bare } from '../api/views';
import { executeRequest, type ExecutableRequest } from './execute';
import { guarded } from './gap';
import type { XrmHost } from './host';

interface RowsAnswer { value: Row[]; '@odata.nextLink'?: string; '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'?: string }

/** Xrm.WebApi */
export function webApi(host: XrmHost): object {
  const setOf = (table: string): string => {
    const found = host.tables.get(table);
    if (!found) throw new Error(`There is no table '${table}'.`);
    return found.set;
  };
  const members = {
    retrieveRecord: (table: string, id: string, options = '') => asked(() => get<Row>(`${setOf(table)}(${bare(id)})${options}`)),
    retrieveMultipleRecords: (table: string, options = '', maxPageSize?: number) =>
      asked(async () => {
        const path = options.startsWith(location.origin) ? (options.split(apiRoot)[1] ?? '') : setOf(table) + options.replace(/(fetchXml=)(<.*>)/s, (_, key: string, xml: string) => key + encodeURIComponent(xml));
        const extra = maxPageSize ? { Prefer: `odata.include-annotations="*",odata.maxpagesize=${maxPageSize}` } : undefined;
        const page = (await (await send('GET', path, undefined, extra)).json()) as RowsAnswer;
        return { entities: page.value, nextLink: page['@odata.nextLink'], fetchXmlPagingCookie: page['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'] };
      }),
    createRecord: (table: string, values: JsonObject) => asked(async () => ({ entityType: table, id: await createRow(setOf(table), values) })),
    updateRecord: (table: string, id: string, values: JsonObject) =>
      asked(async () => {
        await updateRow(setOf(table), bare(id), values);
        return { entityType: table, id: bare(id) };
      }),
    deleteRecord: (table: string, id: string) =>
      asked(async () => {
        await deleteRow(setOf(table), bare(id));
        return { entityType: table, id: bare(id) };
      }),
    execute: (request: ExecutableRequest) => asked(() => executeRequest(request, setOf)),
    isAvailableOffline: () => false,
  };
  const online = guarded('Xrm.WebApi.online', members);
  return guarded('Xrm.WebApi', { ...members, online });
}

/** Scripts get errors in the platform's shape: errorCode and message. */
async function asked<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ServiceError) {
      throw Object.assign(new Error(error.message), { errorCode: Number.parseInt(error.code, 16) | 0, code: error.code, status: error.status });
    }
    throw error;
  }
}
