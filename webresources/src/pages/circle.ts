import english from "../circle/circle.1033.resx";
import russian from "../circle/circle.1049.resx";
import { start } from "../circle/page";
import { account } from "../model/tables.g";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { dataOf, rowOf, tableOf } from "../ui/parameters";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian });
const client = dataOf(location.search);
void start(document, parent.Xrm, speech, client === null ? { table: tableOf(location.search), id: rowOf(location.search) } : { table: account.table, id: client });
