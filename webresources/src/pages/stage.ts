import english from "../stage/stage.1033.resx";
import russian from "../stage/stage.1049.resx";
import { start } from "../stage/page";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { rowOf, tableOf } from "../ui/parameters";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian });
void start(document, parent.Xrm, speech, tableOf(location.search), rowOf(location.search));
