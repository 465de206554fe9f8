using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>Column security profiles and what they allow; that of the administrators names every secured column.</summary>
internal sealed class ColumnProfiles(Call call, PutComponent put)
{
    private const int Allowed = 4;
    private const int NotAllowed = 0;

    public void Run(Solution solution)
    {
        foreach (var profile in solution.FieldSecurityProfiles) Profile(profile);
        var secured = solution.Tables.SelectMany(table => table.Columns.Where(column => column.IsSecured).Select(column => new FieldPermission(table.LogicalName, column.LogicalName, true, true, true))).ToList();
        if (secured.Count > 0) Administrators(secured);
    }

    private void Profile(FieldSecurityProfile profile)
    {
        put("fieldsecurityprofile", profile.Id, ("name", profile.Name));
        ForgetPermissions(profile.Id);
        foreach (var permission in profile.Permissions)
        {
            if (call.Metadata.Column(permission.Table, permission.Column) is not { IsSecured: true }) throw Fault.ColumnNotSecured();
            Permission(profile.Id, permission);
        }
    }

    private void Administrators(IEnumerable<FieldPermission> permissions)
    {
        new ComponentRows(call).Put("fieldsecurityprofile", WellKnownIds.AdministratorProfile, ("name", "System Administrator"));
        foreach (var permission in permissions) Permission(WellKnownIds.AdministratorProfile, permission);
    }

    /// <summary>An upgrade takes back what the profile no longer allows.</summary>
    private void ForgetPermissions(Guid profile)
    {
        var table = call.Metadata.Info("fieldpermission");
        var query = new Select(new Source(0, table.Shape)) { Outputs = [new ColumnOf(0, table.Id.Name)], Where = new Compare(new ColumnOf(0, "fieldsecurityprofileid"), CompareWith.Equal, new Value(profile)) };
        foreach (var id in call.Session.Query(query).Select(row => (Guid)row[0]!).ToList()) RowWriter.Delete(call, table, id);
    }

    private void Permission(Guid profile, FieldPermission permission) =>
        put("fieldpermission", ComponentId.Of("fieldpermission", $"{profile}:{permission.Table}.{permission.Column}"), ("fieldsecurityprofileid", new EntityReference("fieldsecurityprofile", profile)),
            ("entityname", permission.Table), ("attributelogicalname", permission.Column), ("canread", Of(permission.CanRead)), ("cancreate", Of(permission.CanCreate)), ("canupdate", Of(permission.CanUpdate)));

    private static int Of(bool isAllowed) => isAllowed ? Allowed : NotAllowed;
}
