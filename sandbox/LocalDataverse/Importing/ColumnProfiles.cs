using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>Column security profiles and what they allow; that of the administrators names every secured column.</summary>
internal static class ColumnProfiles
{
    private const int Allowed = 4;
    private const int NotAllowed = 0;

    public static IEnumerable<Component> Of(Solution solution, Metadata metadata)
    {
        var secured = solution.Tables.SelectMany(table => table.Columns.Where(column => column.IsSecured).Select(column => new FieldPermission(table.LogicalName, column.LogicalName, true, true, true)));
        return [.. solution.FieldSecurityProfiles.SelectMany(profile => Profile(profile, metadata)), .. secured.Select(permission => Permission(WellKnownIds.AdministratorProfile, permission))];
    }

    /// <summary>The administrators' profile: of every solution that secures a column, and of none.</summary>
    public static IEnumerable<Component> Administrators(Solution solution) => solution.Tables.Any(table => table.Columns.Any(column => column.IsSecured))
        ? [new("fieldsecurityprofile", WellKnownIds.AdministratorProfile, ("name", "System Administrator"))]
        : [];

    private static IEnumerable<Component> Profile(FieldSecurityProfile profile, Metadata metadata)
    {
        yield return new("fieldsecurityprofile", profile.Id, ("name", profile.Name));
        foreach (var permission in profile.Permissions)
        {
            if (metadata.Column(permission.Table, permission.Column) is not { IsSecured: true }) throw Fault.ColumnNotSecured();
            yield return Permission(profile.Id, permission);
        }
    }

    private static Component Permission(Guid profile, FieldPermission permission) =>
        new("fieldpermission", ComponentId.Of("fieldpermission", $"{profile}:{permission.Table}.{permission.Column}"), ("fieldsecurityprofileid", new EntityReference("fieldsecurityprofile", profile)),
            ("entityname", permission.Table), ("attributelogicalname", permission.Column), ("canread", Value(permission.CanRead)), ("cancreate", Value(permission.CanCreate)), ("canupdate", Value(permission.CanUpdate)));

    private static int Value(bool isAllowed) => isAllowed ? Allowed : NotAllowed;
}
