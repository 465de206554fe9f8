import { plan } from "../model/tables.g";
import type { Words } from "../ui/words";
import { nameIn, textOf } from "./cells";
import type { Row } from "./reading";

/** The name of the document, and of the file that a browser makes of it. */
export const heading = (row: Row, { say }: Words): string => say("Document_Heading", nameIn(row, plan.columns.accountId), textOf(row, plan.columns.year));
