namespace Kam.SolutionModel;

/// <summary>Enums: one a global choice, one for each choice, state or status that a column has to itself.</summary>
static class CSharpChoices
{
    public static string Write(Solution solution, IReadOnlyList<Table> tables, Names names)
    {
        var writer = CSharpModel.NewFile();
        var choices = solution.GlobalChoices.Select(choice => (Name: GlobalName(choice, names), Choice: choice)).Concat(Local(tables, names));
        foreach (var (name, choice) in choices.OrderBy(choice => choice.Name, StringComparer.Ordinal)) Enumeration(writer, name, choice);
        return writer.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The enum of a column. The word Choice keeps it apart from the domain's own type of the same meaning.</summary>
    public static string NameOf(Table table, Column column, Names names) => column switch
    {
        { IsGlobalChoice: true } => GlobalName(column.Choice!, names),
        { Type: ColumnType.State } => names.Pascal(table.SchemaName) + "State",
        { Type: ColumnType.Status } => names.Pascal(table.SchemaName) + "StatusReason",
        _ => names.Pascal(table.SchemaName) + names.Pascal(column.SchemaName) + "Choice",
    };

    static string GlobalName(Choice choice, Names names) => names.Pascal(choice.Name) + "Choice";

    static IEnumerable<(string Name, Choice Choice)> Local(IReadOnlyList<Table> tables, Names names) =>
        from table in tables
        from column in table.Columns
        where column is { IsGlobalChoice: false, Choice: not null } && column.Type != ColumnType.Boolean
        select (NameOf(table, column, names), column.Choice);

    static void Enumeration(CodeWriter writer, string name, Choice choice)
    {
        writer.Line(CSharpModel.Summary(choice.DisplayName.In(Labels.English) ?? choice.Name));
        writer.Block($"public enum {name}", () =>
        {
            foreach (var (option, member) in Members(choice)) writer.Line($"{member} = {option.Value},");
        });
        writer.Line();
    }

    /// <summary>Members by label; a label that comes twice carries its value.</summary>
    internal static IEnumerable<(Option Option, string Name)> Members(Choice choice)
    {
        var seen = new HashSet<string>();
        foreach (var option in choice.Options)
        {
            var name = Names.FromLabel(option.Label.In(Labels.English) ?? "");
            if (name.Length == 0 || char.IsAsciiDigit(name[0])) name = "Option" + name;
            yield return (option, seen.Add(name) ? name : name + option.Value);
        }
    }
}
