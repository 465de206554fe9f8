import english from "../reengage/reengage.1033.resx";
import russian from "../reengage/reengage.1049.resx";
import { start } from "../reengage/page";
import stagesEnglish from "../stage/stage.1033.resx";
import stagesRussian from "../stage/stage.1049.resx";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...stagesEnglish, ...english }, { ...commonRussian, ...stagesRussian, ...russian });
void start(document, parent.Xrm, speech);
