import english from "../tasks/tasks.1033.resx";
import russian from "../tasks/tasks.1049.resx";
import { start } from "../tasks/page";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { rowOf } from "../ui/parameters";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian });
void start(document, parent.Xrm, speech, rowOf(location.search));
