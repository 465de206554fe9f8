using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Rows brought together and parted, by a lookup or by a row of an intersect table.</summary>
internal static class Links
{
    public static void ForEach(Call call, string message, ParameterCollection input, bool isAdding)
    {
        var target = input.Require<EntityReference>(message, "Target");
        var relationship = input.Require<Relationship>(message, "Relationship");
        foreach (var related in input.Require<EntityReferenceCollection>(message, "RelatedEntities"))
        {
            if (call.Metadata.OneToManyByName(relationship.SchemaName) is { } oneToMany) Point(call, oneToMany, target, related, isAdding);
            else if (call.Metadata.ManyToManyByName(relationship.SchemaName) is { } manyToMany) Intersect(call, manyToMany, target, related, isAdding);
            else throw Fault.InvalidArgument($"The relationship '{relationship.SchemaName}' does not exist.");
        }
    }

    private static void Point(Call call, OneToMany relation, EntityReference target, EntityReference related, bool isAdding)
    {
        var (parent, child) = related.LogicalName == relation.ReferencingTable ? (target, related) : (related, target);
        UpdateMessage.Update(call.Part(), new Entity(child.LogicalName, child.Id) { [relation.ReferencingColumn] = isAdding ? parent : null });
    }

    private static void Intersect(Call call, ManyToMany relation, EntityReference target, EntityReference related, bool isAdding)
    {
        var (first, second) = target.LogicalName == relation.FirstTable && related.LogicalName == relation.SecondTable ? (target, related) : (related, target);
        RequireAppend(call, first, second);
        var table = call.Metadata.Info(relation.IntersectTable);
        var (firstColumn, secondColumn) = ManyToManyColumns.Of(call.Metadata, relation);
        var query = new Select(new Source(0, table.Shape))
        {
            Outputs = [new ColumnOf(0, table.Id.Name)],
            Where = new And([Is(firstColumn, first.Id), Is(secondColumn, second.Id)]),
        };
        var existing = call.Session.Query(query).Select(row => (Guid)row[0]!).ToList();
        if (!isAdding) existing.ForEach(id => RowWriter.Delete(call, table, id));
        else if (existing.Count > 0) throw Fault.DuplicateId();
        else Insert(call, table, (firstColumn, first.Id), (secondColumn, second.Id));
    }

    private static Expr Is(string column, Guid id) => new Compare(new ColumnOf(0, column), CompareWith.Equal, new Value(id));

    private static void Insert(Call call, TableInfo table, params (string Column, Guid Id)[] ends)
    {
        var draft = new RowDraft(table, Guid.CreateVersion7(), null);
        foreach (var (column, id) in ends) draft.Set(table.Column(column), id);
        Stamps.OnCreate(call, draft);
        RowWriter.Insert(call, draft);
    }

    private static void RequireAppend(Call call, EntityReference first, EntityReference second)
    {
        foreach (var (end, verb) in ((EntityReference, Verb)[])[(first, Verb.Append), (second, Verb.AppendTo)])
        {
            var table = call.Metadata.Info(end.LogicalName);
            var row = call.Session.Read(table.Shape, end.Id) ?? throw Fault.MissingRow(table.Name, end.Id);
            Access.RequireRow(call, verb, table, row);
        }
    }
}
