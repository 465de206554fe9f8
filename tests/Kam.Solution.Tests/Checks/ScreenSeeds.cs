using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Checks;

static class ScreenSeeds
{
    const string View = "Entities/kam_visit/SavedQueries/0.xml";
    const string Form = "Entities/kam_visit/FormXml/main/visit.xml";
    const string PlaceForm = "Entities/kam_place/FormXml/main/place.xml";
    const string Chart = "Entities/kam_visit/Visualizations/moods.xml";
    const string SiteMap = "AppModuleSiteMaps/kam_visits/AppModuleSiteMap.xml";
    const string App = "AppModules/kam_visits/AppModule.xml";

    public static Seed[] All =>
    [
        Seed.Replace("views-name-columns", "a view that fetches an unknown column", View, """<attribute name="kam_visitid" />""", """<attribute name="kam_nothing" />"""),
        Seed.Replace("views-name-columns", "a view that sorts by an unknown column", View, """<order attribute="kam_name" />""", """<order attribute="kam_nothing" />"""),
        Seed.Replace("views-name-columns", "a view that shows what it does not fetch", View, """<cell name="kam_name" """, """<cell name="kam_mood" """),
        Seed.Replace("views-name-columns", "a view that links by an unknown column", View, "to=\"kam_placeid\"", "to=\"kam_nothingid\""),
        Seed.Replace("views-name-columns", "a row whose id is not the key", View, "id=\"kam_visitid\"", "id=\"kam_visit\""),
        Seed.Replace("forms-name-columns", "a form with an unknown column", Form, "datafieldname=\"kam_mood\"", "datafieldname=\"kam_nothing\""),
        Seed.Replace("forms-name-columns", "money in a text box", Form, ControlClass.Money.ToString("B"), ControlClass.Text.ToString("B")),
        Seed.Replace("form-ids", "two cells with one id", Form, FormXml.Id("cellmood").ToString(), FormXml.Id("cellname").ToString()),
        Seed.Replace("form-ids", "an id without braces", Form, FormXml.Id("cellmood").ToString("B"), FormXml.Id("cellmood").ToString()),
        Seed.Replace("sub-grids-and-parts", "a sub-grid with a view of another table", PlaceForm, FormXml.Id("kam_visit 2").ToString(), FormXml.Id("kam_place 2").ToString()),
        Seed.Replace("sub-grids-and-parts", "a sub-grid along an unknown relationship", PlaceForm, "kam_place_visit", "kam_place_visits"),
        Seed.Replace("sub-grids-and-parts", "a tile with an unknown chart", "Dashboards/board.xml", FormXml.Id("Moods").ToString(), FormXml.Id("Tempers").ToString()),
        Seed.Replace("scripts-have-libraries", "a handler without its library", Form, """<Library name="kam_/scripts/kam.js" />""", ""),
        Seed.Replace("scripts-have-libraries", "a library that is not in the solution", Form, "kam_/scripts/kam.js", "kam_/scripts/other.js"),
        Seed.Replace("scripts-have-libraries", "an event of an unknown column", Form, "attribute=\"kam_mood\"", "attribute=\"kam_nothing\""),
        Seed.Replace("scripts-have-libraries", "a command of an unknown script", "Entities/Account/RibbonDiff.xml", "kam_/scripts/kam.js", "kam_/scripts/other.js"),
        Seed.Replace("chart-aliases", "a measure that the query does not give", Chart, "<measure alias=\"measure\" />", "<measure alias=\"sum\" />"),
        Seed.Replace("chart-aliases", "a chart of an unknown column", Chart, "name=\"kam_amount\"", "name=\"kam_nothing\""),
        Seed.Replace("site-map-targets", "a sub-area of an unknown table", SiteMap, "Entity=\"kam_visit\"", "Entity=\"kam_nothing\""),
        Seed.Replace("site-map-targets", "a sub-area with an unknown view", SiteMap, FormXml.Id("kam_visit 0").ToString(), FormXml.Id("nothing").ToString()),
        Seed.Replace("site-map-targets", "two sub-areas with one id", SiteMap, "Id=\"board\"", "Id=\"visits\""),
        Seed.Replace("app-components", "an app without its site map", App, """<AppModuleComponent type="62" schemaName="kam_visits" />""", ""),
        Seed.Replace("app-components", "an app that does not list what its site map shows", App, """<AppModuleComponent type="1" schemaName="kam_visit" />""", ""),
        Seed.Replace("app-components", "an app for an unknown role", App, FormXml.Id("role").ToString(), FormXml.Id("nobody").ToString()),
    ];
}
