using LocalDataverse.Execution;
using LocalDataverse.Pipeline;
using LocalDataverse.Rows;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class CreateMessage : IMessage
{
    public string Name => "Create";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<Entity>(Name, "Target");
        return new ParameterCollection { ["id"] = Create(call, target, input) };
    }

    public static Guid Create(Call call, Entity target, ParameterCollection? input = null)
    {
        EventPipeline.Run(Plan(call, target, input));
        return target.Id;
    }

    /// <summary>What is to happen, and what is done for it.</summary>
    public static RowPlan Plan(Call call, Entity target, ParameterCollection? input = null)
    {
        var table = call.Metadata.Info(target.LogicalName);
        RowTables.Require(table, "Create");
        TakeKeys(target);
        target.Id = IdOf(target, table);
        target[table.Id.Name] = target.Id;
        var happening = new Event("Create", table) { Id = target.Id, Input = input ?? new ParameterCollection { ["Target"] = target }, Guard = table.HasSecured ? () => ColumnSecurity.RequireCreate(call, table, target) : null };
        happening.Output["id"] = target.Id;
        return new RowPlan(call, happening, () => Insert(call, table, target));
    }

    private static void Insert(Call call, TableInfo table, Entity target)
    {
        Access.RequirePrivilege(call, Verb.Create, table);
        var draft = new RowDraft(table, target.Id, null);
        RowInput.Apply(call, draft, target);
        RowRules.OnCreate(call, draft);
        Access.RequireRow(call, Verb.Create, table, draft.Values);
        RowWriter.Insert(call, draft);
        Companions.OnCreate(call, draft);
        foreach (var (relationship, children) in target.RelatedEntities) Children(call, target, relationship, children);
    }

    /// <summary>Rows sent along with their parent.</summary>
    private static void Children(Call call, Entity parent, Relationship relationship, EntityCollection children)
    {
        var relation = call.Metadata.OneToManyByName(relationship.SchemaName) ?? throw Faults.Fault.NotSupported($"Creating rows along the relationship '{relationship.SchemaName}'");
        foreach (var child in children.Entities)
        {
            child[relation.ReferencingColumn] = parent.ToEntityReference();
            Create(call.Part(), child);
        }
    }

    private static void TakeKeys(Entity target)
    {
        foreach (var (column, value) in target.KeyAttributes)
        {
            if (!target.Contains(column)) target[column] = value;
        }
    }

    private static Guid IdOf(Entity target, TableInfo table)
    {
        if (target.Id != Guid.Empty) return target.Id;
        return target.TryGetAttributeValue<Guid>(table.Id.Name, out var id) && id != Guid.Empty ? id : Guid.CreateVersion7();
    }
}
