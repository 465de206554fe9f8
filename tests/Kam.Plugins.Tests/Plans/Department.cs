using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

/// <summary>Who stands above Anna: Max, and above him Olga.</summary>
sealed class Department(Tenant tenant)
{
    public Guid Max => Find("Max") ?? Hire("Max", tenant.People.Anna);

    public Guid Olga => Find("Olga") ?? Hire("Olga", Max);

    Guid Hire(string name, Guid under)
    {
        var user = tenant.Administrator.Create(new Entity(SystemUserRow.Table)
        {
            [SystemUserRow.Columns.FirstName] = name,
            [SystemUserRow.Columns.LastName] = "Test",
            [SystemUserRow.Columns.DomainName] = $"{name}@example.com",
            [SystemUserRow.Columns.BusinessUnitId] = new EntityReference("businessunit", tenant.Organization.RootBusinessUnitId),
        });
        tenant.Administrator.Associate(SystemUserRow.Table, user, new Relationship("systemuserroles_association"), [new EntityReference(RoleRow.Table, Roles.KamManager)]);
        tenant.Administrator.Update(new Entity(SystemUserRow.Table, under) { [SystemUserRow.Columns.ParentSystemUserId] = new EntityReference(SystemUserRow.Table, user) });
        return user;
    }

    Guid? Find(string name)
    {
        var query = new QueryExpression(SystemUserRow.Table) { ColumnSet = new ColumnSet(SystemUserRow.Columns.SystemUserId) };
        query.Criteria.AddCondition(SystemUserRow.Columns.FirstName, ConditionOperator.Equal, name);
        return tenant.System.RetrieveMultiple(query).Entities.SingleOrDefault()?.Id;
    }
}
