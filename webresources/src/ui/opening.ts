import { account } from "../model/tables.g";

/** Opens the form of a client. */
export const opener = (xrm: Xrm.XrmStatic) => (id: string): void => {
  void xrm.Navigation.openForm({ entityName: account.table, entityId: id });
};

/** The width of a page that lies over another: on a narrow screen there is no beside. */
const share = (room: number): number => (room < 720 ? 100 : 66);

/** Opens the form of a row, a client's if nothing is said, over the page at the side; ends when it is closed again. */
export const beside = async (xrm: Xrm.XrmStatic, id: string, title: string, table: string = account.table): Promise<void> => {
  const place = { target: 2, position: 2, title, width: { value: share(window.innerWidth), unit: "%" } } as const;
  await xrm.Navigation.navigateTo({ pageType: "entityrecord", entityName: table, entityId: id }, place);
};
