import { account } from "../model/tables.g";

/** Opens the form of a client. */
export const opener = (xrm: Xrm.XrmStatic) => (id: string): void => {
  void xrm.Navigation.openForm({ entityName: account.table, entityId: id });
};
