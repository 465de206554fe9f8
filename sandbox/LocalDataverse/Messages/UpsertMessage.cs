using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class UpsertMessage : IMessage
{
    public string Name => "Upsert";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var (reference, created) = call.Write(() => Upsert(call, input.Require<Entity>(Name, "Target")));
        return new ParameterCollection { ["Target"] = reference, ["RecordCreated"] = created };
    }

    public static (EntityReference Reference, bool Created) Upsert(Call call, Entity target)
    {
        var table = call.Metadata.Info(target.LogicalName);
        if (Existing(call, table, target) is { } id)
        {
            target.Id = id;
            foreach (var key in target.KeyAttributes.Keys) target.Attributes.Remove(key);
            UpdateMessage.Update(call.Part(), target);
            return (new EntityReference(table.Name, id), false);
        }
        return (new EntityReference(table.Name, CreateMessage.Create(call.Part(), target)), true);
    }

    private static Guid? Existing(Call call, TableInfo table, Entity target)
    {
        if (target.Id != Guid.Empty) return call.Session.Read(table.Shape, target.Id) is null ? null : target.Id;
        return target.KeyAttributes.Count == 0 ? null : RowKeys.Find(call, table, target.KeyAttributes);
    }
}
