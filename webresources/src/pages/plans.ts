import english from "../plans/plans.1033.resx";
import russian from "../plans/plans.1049.resx";
import { start } from "../plans/page";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian });
void start(document, parent.Xrm, speech);
