using Kam.SolutionModel;

namespace Kam.SolutionTests.Trees;

/// <summary>Forms, views, charts and dashboards of the small tree.</summary>
static class FormXml
{
    public static Guid Id(string name) => NameBasedId.Of("test:" + name);

    public static string Cell(string id, string control) =>
        $"""<row><cell id="{Id("cell" + id):B}">{TreeXml.Labels("labels", "label", id)}{control}</cell></row>""";

    public static string Control(string column, Guid classId) => $"""<control id="{column}" classid="{classId:B}" datafieldname="{column}" />""";

    public static string SubGrid(string id, string table, string? relationship, Guid view, Guid? chart = null) =>
        $"""
        <control id="{id}" classid="{ControlClass.SubGrid:B}" indicationOfSubgrid="true"><parameters><ViewId>{view:B}</ViewId><RelationshipName>{relationship}</RelationshipName>
        <TargetEntityType>{table}</TargetEntityType><VisualizationId>{chart?.ToString("B")}</VisualizationId></parameters></control>
        """;

    public static string Tabs(string name, IEnumerable<string> rows) =>
        $"""
        <tabs><tab name="general" id="{Id("tab" + name):B}">{TreeXml.Labels("labels", "label", "General")}<columns><column width="100%"><sections>
        <section name="main" id="{Id("section" + name):B}">{TreeXml.Labels("labels", "label", "Main")}<rows>{string.Concat(rows)}</rows></section></sections></column></columns></tab></tabs>
        """;

    public static string Form(string name, string tabs, string rest = "") =>
        $"""
        <forms><systemform><formid>{Id(name):B}</formid><FormActivationState>1</FormActivationState><form>{tabs}{rest}</form>
        {TreeXml.Labels("LocalizedNames", "LocalizedName", name)}</systemform></forms>
        """;

    public static string View(string name, int type, string fetchEntity, string layoutRow, string jump) =>
        $"""
        <savedqueries><savedquery><isquickfindquery>{(type == 4 ? 1 : 0)}</isquickfindquery><isdefault>1</isdefault><savedqueryid>{Id(name):B}</savedqueryid>
        <layoutxml><grid name="resultset" jump="{jump}" select="1" icon="1" preview="1">{layoutRow}</grid></layoutxml><querytype>{type}</querytype>
        <fetchxml><fetch version="1.0" mapping="logical">{fetchEntity}</fetch></fetchxml>{TreeXml.Labels("LocalizedNames", "LocalizedName", name)}</savedquery></savedqueries>
        """;

    public static string Chart(string name, string table, string group, string measure) =>
        $"""
        <visualization><savedqueryvisualizationid>{Id(name):B}</savedqueryvisualizationid><datadescription><datadefinition><fetchcollection><fetch mapping="logical" aggregate="true">
        <entity name="{table}"><attribute name="{group}" groupby="true" alias="group" /><attribute name="{measure}" aggregate="sum" alias="measure" /></entity></fetch></fetchcollection>
        <categorycollection><category alias="group"><measurecollection><measure alias="measure" /></measurecollection></category></categorycollection></datadefinition></datadescription>
        <presentationdescription><Chart><Series><Series ChartType="Column" /></Series></Chart></presentationdescription>{TreeXml.Labels("LocalizedNames", "LocalizedName", name)}</visualization>
        """;
}
