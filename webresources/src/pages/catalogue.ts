import english from "../catalogue/catalogue.1033.resx";
import russian from "../catalogue/catalogue.1049.resx";
import { start } from "../catalogue/page";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { dataOf } from "../ui/parameters";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian });
void start(document, parent.Xrm, speech, dataOf(location.search));
