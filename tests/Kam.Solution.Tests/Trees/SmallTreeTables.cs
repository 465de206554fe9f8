using Kam.SolutionModel;

namespace Kam.SolutionTests.Trees;

/// <summary>The tables of the small tree with their forms, views, chart and relationships.</summary>
static class SmallTreeTables
{
    public static IEnumerable<(string Path, string Text)> Files() =>
    [
        ("Entities/kam_visit/Entity.xml", TreeXml.Table("kam_visit", "Visit", userOwned: true, VisitColumns, VisitKey)),
        ("Entities/kam_place/Entity.xml", TreeXml.Table("kam_place", "Place", userOwned: false, TreeXml.Text("kam_name", primary: true))),
        ("Entities/Account/Entity.xml", Account),
        ("Entities/Account/RibbonDiff.xml", """<RibbonDiffXml><CommandDefinitions><JavaScriptFunction FunctionName="Kam.greet" Library="$webresource:kam_/scripts/kam.js" /></CommandDefinitions></RibbonDiffXml>"""),
        ("Entities/kam_visit/FormXml/main/visit.xml", FormXml.Form("Visit form", FormXml.Tabs("visit", VisitCells), Events)),
        ("Entities/kam_place/FormXml/main/place.xml", FormXml.Form("Place form", FormXml.Tabs("place", PlaceCells))),
        ("Entities/kam_visit/Visualizations/moods.xml", FormXml.Chart("Moods", "kam_visit", "kam_mood", "kam_amount")),
        .. Views("kam_visit", """<link-entity name="kam_place" from="kam_placeid" to="kam_placeid" alias="place"><attribute name="kam_name" /></link-entity>""", """<cell name="place.kam_name" width="100" />"""),
        .. Views("kam_place", "", ""),
        .. RelationshipFiles(),
    ];

    static string VisitColumns =>
        TreeXml.Text("kam_name", primary: true) + TreeXml.Column("lookup", "kam_placeid") + TreeXml.Column("lookup", "kam_accountid")
        + TreeXml.Column("picklist", "kam_mood", "<AppDefaultValue>-1</AppDefaultValue><OptionSetName>kam_mood</OptionSetName>")
        + Money("kam_amount", "") + Money("kam_amount_Base", "<CalculationOf>kam_amount</CalculationOf>")
        + TreeXml.Column("lookup", "TransactionCurrencyId", custom: false) + TreeXml.Column("decimal", "ExchangeRate", "<MinValue>0</MinValue><MaxValue>100</MaxValue><Accuracy>12</Accuracy>", custom: false);

    static string Money(string name, string rest) => TreeXml.Column("money", name, $"<MinValue>-100</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy>{rest}");

    static string VisitKey =>
        $"""
        <EntityKeys><EntityKey><Name>kam_visit_name</Name><LogicalName>kam_visit_name</LogicalName><EntityKeyAttributes><AttributeName>kam_name</AttributeName></EntityKeyAttributes>
        {TreeXml.Labels("displaynames", "displayname", "Name")}</EntityKey></EntityKeys>
        """;

    static string Account =>
        $"""
        <Entity><Name LocalizedName="Account" OriginalName="">Account</Name><EntityInfo><entity Name="Account"><attributes>{TreeXml.Text("kam_nickname")}</attributes></entity></EntityInfo>
        <FormXml /><SavedQueries /><RibbonDiffXml /></Entity>
        """;

    static IEnumerable<string> VisitCells =>
    [
        FormXml.Cell("name", FormXml.Control("kam_name", ControlClass.Text)),
        FormXml.Cell("mood", FormXml.Control("kam_mood", ControlClass.Choice)),
        FormXml.Cell("amount", FormXml.Control("kam_amount", ControlClass.Money)),
    ];

    static IEnumerable<string> PlaceCells =>
    [
        FormXml.Cell("placename", FormXml.Control("kam_name", ControlClass.Text)),
        FormXml.Cell("visits", FormXml.SubGrid("visits", "kam_visit", "kam_place_visit", FormXml.Id("kam_visit 2"))),
    ];

    static string Events =>
        """
        <events><event name="onchange" attribute="kam_mood"><Handlers><Handler functionName="Kam.greet" libraryName="kam_/scripts/kam.js" /></Handlers></event></events>
        <formLibraries><Library name="kam_/scripts/kam.js" /></formLibraries>
        """;

    static IEnumerable<(string, string)> Views(string table, string link, string cell) =>
        from type in new[] { 0, 1, 2, 4, 64 }
        select ($"Entities/{table}/SavedQueries/{type}.xml", FormXml.View($"{table} {type}", type,
            $"""<entity name="{table}"><attribute name="{table}id" /><attribute name="kam_name" /><order attribute="kam_name" /><filter><condition attribute="statecode" operator="eq" value="0" /></filter>{link}</entity>""",
            $"""<row name="result" id="{table}id"><cell name="kam_name" width="100" />{cell}</row>""", "kam_name"));

    static IEnumerable<(string, string)> RelationshipFiles()
    {
        string[] bodies =
        [
            .. TreeXml.SystemRelationships("kam_visit", userOwned: true), .. TreeXml.SystemRelationships("kam_place", userOwned: false),
            TreeXml.Relationship("kam_place_visit", "kam_visit", "kam_place", "kam_placeid", delete: "Restrict"),
            TreeXml.Relationship("kam_account_visit", "kam_visit", "Account", "kam_accountid", cascade: "Cascade", delete: "Cascade"),
            TreeXml.Relationship("TransactionCurrency_kam_visit", "kam_visit", "TransactionCurrency", "TransactionCurrencyId", custom: false),
        ];
        yield return ("Other/Relationships/all.xml", $"<EntityRelationships>{string.Concat(bodies)}</EntityRelationships>");
        var names = bodies.Select(body => body.Split('"')[1]);
        yield return ("Other/Relationships.xml", $"<EntityRelationships>{string.Concat(names.Select(name => $"""<EntityRelationship Name="{name}" />"""))}</EntityRelationships>");
    }
}
