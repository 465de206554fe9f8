import english from "../bubble/bubble.1033.resx";
import russian from "../bubble/bubble.1049.resx";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { start } from "../bubble/page";
import { words } from "../ui/words";

void start(document, parent.Xrm, words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian }));
