namespace Kam.SolutionTests.Trees;

/// <summary>The rest of the small tree: manifest, sections, choice, role, app, site map, dashboard, web resources, a message.</summary>
static class SmallTreeParts
{
    static readonly Guid Role = FormXml.Id("role");
    static readonly Guid Dashboard = FormXml.Id("dashboard");

    public static IEnumerable<(string Path, string Text)> Files() =>
    [
        ("Other/Solution.xml", Manifest),
        ("Other/Customizations.xml", Customizations),
        ("OptionSets/kam_mood.xml", $"""
            <optionset Name="kam_mood"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal>{TreeXml.Labels("displaynames", "displayname", "Mood")}<options>
            <option value="489900000">{TreeXml.Labels("labels", "label", "G, good")}</option><option value="489900001">{TreeXml.Labels("labels", "label", "Not so good")}</option></options></optionset>
            """),
        ("Roles/Visitor.xml", $"""
            <Role id="{Role:B}" name="Visitor"><RolePrivileges><RolePrivilege name="prvCreatekam_visit" level="Basic" /><RolePrivilege name="prvReadAccount" level="Basic" />
            <RolePrivilege name="prvReadkam_place" level="Global" /><RolePrivilege name="prvReadkam_visit" level="Local" /></RolePrivileges></Role>
            """),
        ("Dashboards/board.xml", $"""
            <Dashboard>{TreeXml.Labels("LocalizedNames", "LocalizedName", "Board")}<FormId>{Dashboard:B}</FormId><FormXml><forms type="dashboard"><form>
            {FormXml.Tabs("board", [FormXml.Cell("chart", FormXml.SubGrid("chart", "kam_visit", null, FormXml.Id("kam_visit 0"), FormXml.Id("Moods")))])}</form></forms></FormXml></Dashboard>
            """),
        ("AppModules/kam_visits/AppModule.xml", $"""
            <AppModule><UniqueName>kam_visits</UniqueName><AppModuleComponents><AppModuleComponent type="1" schemaName="kam_visit" /><AppModuleComponent type="60" id="{Dashboard:B}" />
            <AppModuleComponent type="62" schemaName="kam_visits" /></AppModuleComponents><AppModuleRoleMaps><Role id="{Role:B}" /></AppModuleRoleMaps>{TreeXml.Labels("LocalizedNames", "LocalizedName", "Visits")}</AppModule>
            """),
        ("AppModuleSiteMaps/kam_visits/AppModuleSiteMap.xml", $"""
            <AppModuleSiteMap><SiteMapUniqueName>kam_visits</SiteMapUniqueName><SiteMap><Area Id="area"><Group Id="group"><SubArea Id="visits" Entity="kam_visit" />
            <SubArea Id="list" Url="/main.aspx?pagetype=entitylist&amp;etn=kam_visit&amp;viewid={FormXml.Id("kam_visit 0"):B}" /><SubArea Id="board" DefaultDashboard="{Dashboard}" /></Group></Area></SiteMap>
            {TreeXml.Labels("LocalizedNames", "LocalizedName", "Visits")}</AppModuleSiteMap>
            """),
        WebResource("kam_/scripts/kam.js", 3, ""),
        WebResource("kam_/texts.1033.resx", 12, "<LanguageCode>1033</LanguageCode>"),
        ("customapis/kam_Greet/customapi.xml", Greet),
        ("customapis/kam_Greet/customapiresponseproperties/Words/customapiresponseproperty.xml", """<customapiresponseproperty uniquename="Words"><name>Words</name><type>10</type></customapiresponseproperty>"""),
    ];

    static (string, string) WebResource(string name, int type, string rest)
    {
        var id = FormXml.Id(name);
        return ($"WebResources/{name}.data.xml", $"""
            <WebResource><WebResourceId>{id:B}</WebResourceId><Name>{name}</Name>{rest}<WebResourceType>{type}</WebResourceType>
            <FileName>/WebResources/{string.Concat(name.Where(char.IsLetterOrDigit))}{id.ToString().ToUpperInvariant()}</FileName></WebResource>
            """);
    }

    static string Greet =>
        $"""
        <customapi uniquename="kam_Greet">
          <bindingtype>1</bindingtype>
          <boundentitylogicalname>kam_visit</boundentitylogicalname>
          {TreeXml.Labels("displayname", "label", "Greet")}
          <executeprivilegename>prvReadkam_visit</executeprivilegename>
          <isfunction>0</isfunction>
          <name>Greet</name>
          <workflowsdkstepenabled>0</workflowsdkstepenabled>
        </customapi>
        """;

    const string Customizations =
        """
        <ImportExportXml><Entities /><Roles /><EntityRelationships /><optionsets /><Dashboards /><WebResources /><SolutionPluginAssemblies />
        <SdkMessageProcessingSteps /><AppModuleSiteMaps /><AppModules /><Languages><Language>1033</Language><Language>1049</Language></Languages></ImportExportXml>
        """;

    static string Manifest =>
        $"""
        <ImportExportXml version="9.2.0.0" SolutionPackageVersion="9.2" languagecode="1033">
          <SolutionManifest>
            <UniqueName>Visits</UniqueName>{TreeXml.Labels("LocalizedNames", "LocalizedName", "Visits")}<Descriptions />
            <Version>1.0.0.0</Version><Managed>2</Managed>
            <Publisher><UniqueName>Kam</UniqueName>{TreeXml.Labels("LocalizedNames", "LocalizedName", "Kam")}<CustomizationPrefix>kam</CustomizationPrefix>
            <CustomizationOptionValuePrefix>48990</CustomizationOptionValuePrefix><Addresses><Address /><Address /></Addresses></Publisher>
            <RootComponents>
              <RootComponent type="1" schemaName="account" behavior="2" />
              <RootComponent type="1" schemaName="kam_place" behavior="0" />
              <RootComponent type="1" schemaName="kam_visit" behavior="0" />
              <RootComponent type="9" schemaName="kam_mood" behavior="0" />
              <RootComponent type="20" id="{Role:B}" behavior="0" />
              <RootComponent type="60" id="{Dashboard:B}" behavior="0" />
              <RootComponent type="61" schemaName="kam_/scripts/kam.js" behavior="0" />
              <RootComponent type="61" schemaName="kam_/texts.1033.resx" behavior="0" />
              <RootComponent type="62" schemaName="kam_visits" behavior="0" />
              <RootComponent type="80" schemaName="kam_visits" behavior="0" />
            </RootComponents>
            <MissingDependencies />
          </SolutionManifest>
        </ImportExportXml>
        """;
}
