namespace Kam.SolutionModel;

/// <summary>Objects of constants: nothing in a form script spells a logical name or the value of an option.</summary>
static class TypeScriptNames
{
    public static string Tables(IEnumerable<Table> tables, Names names)
    {
        var writer = TypeScriptModel.NewFile();
        foreach (var table in tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal)) Table(writer, table, names);
        return Trim(writer);
    }

    public static string Choices(Solution solution, Names names)
    {
        var writer = TypeScriptModel.NewFile();
        foreach (var choice in solution.GlobalChoices.OrderBy(choice => choice.Name, StringComparer.Ordinal)) Choice(writer, choice, names.Pascal(choice.Name));
        return Trim(writer);
    }

    static void Table(CodeWriter writer, Table table, Names names)
    {
        writer.Line($"/** {table.Name.In(Labels.English) ?? table.SchemaName} */");
        writer.Inline($"export const {names.Camel(table.SchemaName)} =", () =>
        {
            writer.Line($"table: \"{table.LogicalName}\",").Line($"set: \"{table.EntitySetName}\",").Line($"id: \"{table.PrimaryIdColumn}\",");
            writer.Inline("columns:", () =>
            {
                foreach (var column in table.Columns) writer.Line($"{names.Camel(column.SchemaName)}: \"{column.LogicalName}\",");
            }, "},");
        }, "} as const;");
        writer.Line();
    }

    static void Choice(CodeWriter writer, Choice choice, string name)
    {
        writer.Line($"/** {choice.DisplayName.In(Labels.English) ?? choice.Name} */");
        writer.Inline($"export const {name} =", () =>
        {
            foreach (var (option, member) in CSharpChoices.Members(choice)) writer.Line($"{member}: {option.Value},");
        }, "} as const;");
        writer.Line($"export type {name} = (typeof {name})[keyof typeof {name}];").Line();
    }

    static string Trim(CodeWriter writer) => writer.ToString().TrimEnd('\n') + "\n";
}
