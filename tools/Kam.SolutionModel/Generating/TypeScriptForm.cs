namespace Kam.SolutionModel;

/// <summary>One form as a type: a column or a control that is not on the form does not compile.</summary>
sealed class TypeScriptForm(Form form, Table table, string name)
{
    readonly IReadOnlyList<FormControl> controls = FormControls.Of(form.Xml);

    public string Name => name;

    public string Write()
    {
        var writer = TypeScriptModel.NewFile();
        writer.Line($"/** Columns of the form \"{form.Name.In(Labels.English)}\". */");
        writer.Inline($"export interface {Name}Columns", () => Members(writer, Columns.Select(column => (column.LogicalName, "Xrm.Attributes." + Attribute(column)))));
        writer.Line().Line("/** Its controls, by name. */");
        writer.Inline($"export interface {Name}Controls", () => Members(writer, controls.DistinctBy(control => control.Id).Select(control => (control.Id, "Xrm.Controls." + Control(control)))));
        writer.Line().Line("/** Its tabs, each with its sections. */");
        writer.Inline($"export interface {Name}Tabs", () => Members(writer, FormControls.Tabs(form.Xml).Select(tab => (tab.Name, Union(tab.Sections)))));
        writer.Line();
        writer.Inline($"export interface {Name}Form extends Omit<Xrm.FormContext, \"getAttribute\" | \"getControl\">", () =>
        {
            writer.Line($"getAttribute<Name extends keyof {Name}Columns>(name: Name): {Name}Columns[Name];");
            writer.Line($"getControl<Name extends keyof {Name}Controls>(name: Name): {Name}Controls[Name];");
        });
        return writer.ToString();
    }

    IEnumerable<Column> Columns => controls.Select(control => control.Column).OfType<string>().Distinct().Select(table.Column).OfType<Column>();

    static void Members(CodeWriter writer, IEnumerable<(string Name, string Type)> members)
    {
        foreach (var (name, type) in members) writer.Line($"{(name.All(letter => char.IsLetterOrDigit(letter) || letter == '_') ? name : $"\"{name}\"")}: {type};");
    }

    static string Union(IReadOnlyList<string> names) => names.Count == 0 ? "never" : string.Join(" | ", names.Select(name => $"\"{name}\""));

    static string Attribute(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => "StringAttribute",
        ColumnType.Integer or ColumnType.BigInteger or ColumnType.Decimal or ColumnType.Double or ColumnType.Money => "NumberAttribute",
        ColumnType.DateTime => "DateAttribute",
        ColumnType.Boolean => "BooleanAttribute",
        ColumnType.Choice or ColumnType.State or ColumnType.Status => "OptionSetAttribute",
        ColumnType.MultiChoice => "MultiSelectOptionSetAttribute",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "LookupAttribute",
        _ => "Attribute",
    };

    string Control(FormControl control)
    {
        if (control.ClassId == ControlClass.SubGrid) return "GridControl";
        if (control.ClassId == ControlClass.QuickView) return "QuickFormControl";
        if (control.ClassId == ControlClass.WebResource) return "FramedControl";
        return control.Column is not null && table.Column(control.Column) is { } column ? Attribute(column).Replace("Attribute", "Control") : "Control";
    }
}
