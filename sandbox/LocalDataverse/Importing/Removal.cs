using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Importing;

/// <summary>Takes rows of components away, and what other rows keep of them and of tables that go.</summary>
internal sealed class Removal(Call call, Metadata after)
{
    public void Run(IEnumerable<Component> gone)
    {
        foreach (var component in gone.OrderBy(component => component.Table is "privilege" or "publisher"))
        {
            if (!IsNeeded(component)) Remove(call.Metadata.Info(component.Table), component.Id);
        }
        foreach (var table in call.Metadata.Infos.Where(table => after.FindInfo(table.Name) is null)) Forget(table);
    }

    /// <summary>A privilege that some role still names, and a publisher that some solution still has, are not the package's alone.</summary>
    private bool IsNeeded(Component component) => component.Table switch
    {
        "privilege" when component["name"] is string name => after.PrivilegeVerb(name) is not null || (call.Metadata.PrivilegeVerb(name) is null && Ids("roleprivileges", "privilegeid", component.Id).Count > 0),
        "publisher" => Ids("solution", "publisherid", component.Id).Count > 0,
        _ => false,
    };

    private void Remove(TableInfo table, Guid id)
    {
        if (table.Name == "sdkmessageprocessingstep") Delete("asyncoperation", "owningextensionid", id);
        if (table.Name == "privilege") Delete("roleprivileges", "privilegeid", id);
        foreach (var relation in call.Metadata.ManyToMany.Where(relation => relation.FirstTable == table.Name || relation.SecondTable == table.Name)) DeleteCascade.Part(call, relation, table, id);
        foreach (var relation in table.Children.Where(relation => relation.Delete is Cascade.Cascade or Cascade.RemoveLink)) Release(relation, id);
        RowWriter.Delete(call, table, id);
    }

    /// <summary>Rows that pointed at the removed one: its parts go with it, others let go.</summary>
    private void Release(OneToMany relation, Guid id)
    {
        if (call.Metadata.FindInfo(relation.ReferencingTable) is not { } child || child.Find(relation.ReferencingColumn) is not { } column) return;
        foreach (var row in RelatedRows.Ids(call, relation, id))
        {
            if (relation.Delete == Cascade.Cascade) Remove(child, row);
            else Clear(child, row, column);
        }
    }

    /// <summary>A table goes with its rows; of them stay neither shares nor jobs nor what hung on them in tables of others.</summary>
    private void Forget(TableInfo table)
    {
        Delete("principalobjectaccess", "objecttypecode", table.Name);
        Delete("asyncoperation", "primaryentitytype", table.Name);
        Delete("fieldpermission", "entityname", table.Name);
        foreach (var relation in table.Children)
        {
            if (after.FindInfo(relation.ReferencingTable)?.Find(relation.ReferencingColumn) is null || call.Metadata.Info(relation.ReferencingTable) is not { } child || child.Column(relation.ReferencingColumn) is not { TypeOrdinal: not null } column) continue;
            foreach (var row in Ids(child.Name, column.TypeColumnName, table.Name))
            {
                if (relation.Delete == Cascade.Cascade) Remove(child, row);
                else Clear(child, row, column);
            }
        }
    }

    private void Clear(TableInfo table, Guid id, ColumnInfo column)
    {
        var draft = new RowDraft(table, id, call.Session.Read(table.Shape, id));
        draft.Set(column, null);
        Stamps.OnUpdate(call, draft);
        RowWriter.Update(call, draft);
    }

    private void Delete(string table, string column, object value)
    {
        foreach (var id in Ids(table, column, value)) RowWriter.Delete(call, call.Metadata.Info(table), id);
    }

    private List<Guid> Ids(string table, string column, object value)
    {
        var info = call.Metadata.Info(table);
        var query = new Select(new Source(0, info.Shape)) { Outputs = [new ColumnOf(0, info.Id.Name)], Where = new Compare(new ColumnOf(0, column), CompareWith.Equal, new Value(value)) };
        return [.. call.Session.Query(query).Select(row => (Guid)row[0]!)];
    }
}
