import { element } from "./element";

type Content = Node | string;

export interface Column {
  readonly title: string;
  /** Numbers stand to the right, so that their digits are compared at a glance. */
  readonly isNumber?: boolean;
}

/** A table whose first column names its rows; on a narrow screen every cell carries its column's title instead of a head. */
export function table(target: Document, caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): HTMLTableElement {
  const head = element(target, "tr", "", ...columns.map((column) => header(target, "col", column, column.title)));
  const body = element(target, "tbody", "", ...rows.map((row) => line(target, columns, row)));
  return element(target, "table", "", element(target, "caption", "", caption), element(target, "thead", "", head), body);
}

export function line(target: Document, columns: readonly Column[], row: readonly Content[]): HTMLTableRowElement {
  const cells = row.map((content, at) => {
    const column = columns[at] ?? { title: "" };
    if (at === 0) return header(target, "row", column, content);
    const cell = element(target, "td", look(column), content);
    cell.dataset["title"] = column.title;
    return cell;
  });
  return element(target, "tr", "", ...cells);
}

function header(target: Document, scope: string, column: Column, content: Content): HTMLTableCellElement {
  const made = element(target, "th", look(column), content);
  made.setAttribute("scope", scope);
  return made;
}

const look = ({ isNumber }: Column): string => (isNumber ? "number" : "");
