namespace Kam.SolutionModel;

/// <summary>
/// One table: a wrapper around an Entity, not a subclass, so that a row handed in by the platform is read and written in place.
/// </summary>
sealed class CSharpRow(Table table, Names names)
{
    readonly string name = names.Pascal(table.SchemaName) + "Row";

    public string Write()
    {
        var writer = CSharpModel.NewFile("System", "System.Collections.Generic", "System.Linq", "Microsoft.Xrm.Sdk");
        writer.Line(CSharpModel.Summary(table.Description.In(Labels.English) ?? table.Name.In(Labels.English)));
        writer.Block($"public sealed class {name}", () => Body(writer));
        return writer.ToString();
    }

    void Body(CodeWriter writer)
    {
        writer.Line($"public const string Table = \"{table.LogicalName}\";").Line();
        writer.Line($"public {name}(Entity row) => Row = row;").Line();
        writer.Line($"public {name}() : this(new Entity(Table)) {{ }}").Line();
        writer.Line($"public {name}(Guid id) : this(new Entity(Table, id)) {{ }}").Line();
        writer.Line("public Entity Row { get; }").Line();
        writer.Line("public Guid Id => Row.Id;");
        foreach (var column in Properties) Property(writer, column);
        writer.Line().Line(CSharpModel.Summary("Logical names of the columns."));
        writer.Block("public static class Columns", () => Constants(writer));
    }

    IEnumerable<Column> Properties => table.Columns.Where(column => column.LogicalName != table.PrimaryIdColumn);

    void Constants(CodeWriter writer)
    {
        foreach (var column in table.Columns) writer.Line($"public const string {Name(column)} = \"{column.LogicalName}\";");
    }

    void Property(CodeWriter writer, Column column)
    {
        var type = CSharpType.Of(table, column, names);
        writer.Line().Line(CSharpModel.Summary(column.Name.In(Labels.English)));
        writer.Block($"public {type.Name} {Name(column)}", () =>
        {
            writer.Line($"get => {type.Read($"Columns.{Name(column)}")};");
            if (column.ValidForCreate || column.ValidForUpdate) writer.Line($"set => Row[Columns.{Name(column)}] = {type.Write};");
        });
    }

    string Name(Column column) => names.Pascal(column.SchemaName) is var plain && plain is "Row" or "Table" or "Columns" ? plain + "Column" : plain;
}
