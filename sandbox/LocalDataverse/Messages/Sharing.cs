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

/// <summary>Shares as rows of principalobjectaccess; they follow the relationships that hand them on.</summary>
internal static class Sharing
{
    public static void Grant(Call call, string message, ParameterCollection input, bool adds)
    {
        var access = input.Require<PrincipalAccess>(message, "PrincipalAccess");
        Set(call, Target(call, message, input), access.Principal, mask => adds ? mask | (int)access.AccessMask : (int)access.AccessMask, relation => relation.Share);
    }

    public static void Revoke(Call call, string message, ParameterCollection input)
    {
        var revokee = input.Require<EntityReference>(message, "Revokee");
        Set(call, Target(call, message, input), revokee, _ => 0, relation => relation.Unshare);
    }

    private static EntityReference Target(Call call, string message, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(message, "Target");
        var table = call.Metadata.Info(target.LogicalName);
        var row = call.Session.Read(table.Shape, target.Id) ?? throw Fault.MissingRow(table.Name, target.Id);
        Access.RequireRow(call, Verb.Share, table, row);
        return target;
    }

    private static void Set(Call call, EntityReference target, EntityReference principal, Func<int, int> change, Func<OneToMany, Cascade> cascade)
    {
        var table = call.Metadata.Info(target.LogicalName);
        if (table.IsUserOwned) Put(call, target, principal, change);
        foreach (var relation in table.Children.Where(relation => cascade(relation) == Cascade.Cascade))
        {
            foreach (var child in RelatedRows.Ids(call, relation, target.Id)) Set(call, new EntityReference(relation.ReferencingTable, child), principal, change, cascade);
        }
    }

    private static void Put(Call call, EntityReference target, EntityReference principal, Func<int, int> change)
    {
        var table = call.Metadata.Info("principalobjectaccess");
        var query = new Select(new Source(0, table.Shape))
        {
            Outputs = [new ColumnOf(0, table.Id.Name), new ColumnOf(0, "accessrightsmask")],
            Where = new And([Is("objectid", target.Id), Is("principalid", principal.Id)]),
        };
        var existing = call.Session.Query(query).FirstOrDefault();
        var mask = change(existing is null ? 0 : (int)(long)existing[1]!);
        if (existing is not null) RowWriter.Delete(call, table, (Guid)existing[0]!);
        if (mask != 0) Insert(call, table, target, principal, mask);
    }

    private static void Insert(Call call, TableInfo table, EntityReference target, EntityReference principal, int mask)
    {
        var draft = new RowDraft(table, Guid.CreateVersion7(), null);
        draft.Set(table.Column("objectid"), target.Id);
        draft.Set(table.Column("objecttypecode"), target.LogicalName);
        draft.Set(table.Column("principalid"), principal.Id);
        draft.Set(table.Column("principaltypecode"), principal.LogicalName);
        draft.Set(table.Column("accessrightsmask"), (long)mask);
        Stamps.OnCreate(call, draft);
        RowWriter.Insert(call, draft);
    }

    private static Expr Is(string column, Guid id) => new Compare(new ColumnOf(0, column), CompareWith.Equal, new Value(id));
}
