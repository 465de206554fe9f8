namespace Kam.SolutionModel;

/// <summary>TypeScript for the web resources: the columns and controls of each form, names for the Web API, values of the choices.</summary>
public static class TypeScriptModel
{
    const string Folder = "webresources/src/model/";

    public static IReadOnlyList<GeneratedFile> Generate(Solution solution)
    {
        var names = new Names(solution.Publisher.Prefix);
        var tables = KnownTables.Of(solution);
        var forms = solution.Forms.Where(form => form.Type is FormType.Main or FormType.QuickCreate).ToList();
        return
        [
            .. forms.Select(form => new TypeScriptForm(form, tables[form.Table], Name(form, forms, names)))
                .OrderBy(form => form.Name, StringComparer.Ordinal).Select(form => new GeneratedFile($"{Folder}{form.Name}.g.ts", form.Write())),
            new($"{Folder}tables.g.ts", TypeScriptNames.Tables(tables.Values.Where(table => table.IsCustom || solution.Tables.Any(own => own.LogicalName == table.LogicalName)), names)),
            new($"{Folder}choices.g.ts", TypeScriptNames.Choices(solution, names)),
        ];
    }

    /// <summary>ProgressMain; where a table has several forms of a type, each carries its own name too.</summary>
    static string Name(Form form, IReadOnlyList<Form> all, Names names)
    {
        var name = $"{names.Pascal(form.Table)}{form.Type}";
        return all.Count(other => other.Table == form.Table && other.Type == form.Type) == 1 ? name : name + Names.FromLabel(form.Name.In(Labels.English) ?? "");
    }

    internal static CodeWriter NewFile() => new CodeWriter(2).Line("// Written by 'kam model' from solution/src. Change the solution, not this file.").Line();
}
