namespace Kam.SolutionModel;

/// <summary>All checks; a new one is a file beside this one and a line here.</summary>
public static class SolutionChecks
{
    public static IReadOnlyList<SolutionCheck> All { get; } =
    [
        PackedWhole.Check,
        RootsHaveBodies.Check,
        BodiesHaveRoots.Check,
        ManifestIsComplete.Check,
        NamesAreOurs.Check,
        CaseIsExact.Check,
        ExtensionsStayShells.Check,
        SystemColumns.Check,
        SystemRelationships.Check,
        PrimaryNames.Check,
        MoneyHasItsTwin.Check,
        KeyColumns.Check,
        OptionValues.Check,
        StatesAndStatuses.Check,
        LookupsHaveRelationships.Check,
        RelationshipEnds.Check,
        NavigationNames.Check,
        OneParentEach.Check,
        LabelLanguages.Check,
        TablesAreComplete.Check,
        ViewColumns.Check,
        FormColumns.Check,
        FormIds.Check,
        FormParts.Check,
        FormScripts.Check,
        ChartAliases.Check,
        ComponentIds.Check,
        SiteMapTargets.Check,
        AppComponents.Check,
        RolePrivileges.Check,
        WebResourceFiles.Check,
        PluginTypes.Check,
        StepColumns.Check,
        CustomApiParts.Check,
        PlainComponentFiles.Check,
    ];

    /// <summary>Findings of all checks. A tree that cannot even be read is one finding.</summary>
    public static IReadOnlyList<Finding> Run(SolutionPackage package)
    {
        try
        {
            var input = new CheckInput(package);
            return [.. All.SelectMany(check => check.Run(input))];
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            return [new("readable", exception.Message)];
        }
    }
}
