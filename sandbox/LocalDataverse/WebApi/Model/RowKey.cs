using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.WebApi.OData;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Model;

/// <summary>Reads the brackets behind an entity set: an id, or the columns of an alternate key.</summary>
static class RowKey
{
    public static EntityReference Read(EntityType type, IReadOnlyList<Argument> arguments) => arguments switch
    {
        [{ Name: null, Value: Constant { Value: Guid id } }] => new(type.Name, id),
        [{ Name: { } name, Value: Constant { Value: Guid id } }] when name == type.PrimaryId => new(type.Name, id),
        [{ Name: null }] or [] => throw ApiError.Syntax($"Expected a GUID or an alternate key in brackets behind '{type.Set}'."),
        _ => Alternate(type, arguments),
    };

    static EntityReference Alternate(EntityType type, IReadOnlyList<Argument> arguments)
    {
        var reference = new EntityReference(type.Name);
        var columns = arguments.Select(argument => (Column: type.RequiredProperty(argument.Name ?? throw ApiError.Syntax("An alternate key needs names.")), argument.Value)).ToList();
        if (!type.Table.Keys.Any(key => key.Columns.Order().SequenceEqual(columns.Select(column => column.Column.LogicalName).Order())))
            throw Fault.NoSuchKey(type.Name);
        foreach (var (column, value) in columns) reference.KeyAttributes[column.LogicalName] = Value(type, column, value);
        return reference;
    }

    static object? Value(EntityType type, Column column, Expression value)
    {
        if (value is not Constant constant) throw ApiError.Syntax($"The key value of '{column.LogicalName}' is not a literal.");
        if (constant.Value is null) return null;
        var plain = ConditionValue.Of(new(type, column, null), constant.Value, lenient: true);
        return column.Type switch
        {
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue((int)plain),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner when column.Targets.Count == 1 => new EntityReference(column.Targets[0], (Guid)plain),
            _ => plain,
        };
    }
}
