namespace Kam.Plugins.Tests.World;

/// <summary>Who works in the tenant: a KAM, one who reads Russian, a farmer and an importer.</summary>
public sealed class People(Organization organization)
{
    public Guid Anna => Find("Anna");

    public Guid Boris => Find("Boris");

    public Guid Clara => Find("Clara");

    public Guid Ivan => Find("Ivan");

    public IOrganizationService As(Guid user) => organization.ServiceFor(user);

    public static void Hire(Organization organization)
    {
        var anna = Hire(organization, "Anna", Roles.Kam, KamRoleChoice.Kam);
        var boris = Hire(organization, "Boris", Roles.Kam, KamRoleChoice.Kam);
        Hire(organization, "Clara", Roles.KamSales, KamRoleChoice.Farmer);
        Hire(organization, "Ivan", Roles.KamImporter, null);
        Speak(organization, anna, 1033);
        Speak(organization, boris, 1049);
    }

    static Guid Hire(Organization organization, string name, Guid role, KamRoleChoice? work)
    {
        var service = organization.ServiceFor(organization.AdministratorId);
        var user = service.Create(new Entity(SystemUserRow.Table)
        {
            [SystemUserRow.Columns.FirstName] = name,
            [SystemUserRow.Columns.LastName] = "Test",
            [SystemUserRow.Columns.DomainName] = $"{name}@example.com",
            [SystemUserRow.Columns.BusinessUnitId] = new EntityReference("businessunit", organization.RootBusinessUnitId),
        });
        service.Associate(SystemUserRow.Table, user, new Relationship("systemuserroles_association"), [new EntityReference(RoleRow.Table, role)]);
        if (work is { } kind) service.Create(new KamMemberRow { Name = name, UserId = new(SystemUserRow.Table, user), Role = kind }.Row);
        return user;
    }

    static void Speak(Organization organization, Guid user, int language) => organization.ServiceFor(organization.AdministratorId)
        .Update(new Entity(UserSettingsRow.Table, user) { [UserSettingsRow.Columns.UiLanguageId] = language });

    Guid Find(string name)
    {
        var query = new QueryExpression(SystemUserRow.Table) { ColumnSet = new ColumnSet(SystemUserRow.Columns.FirstName) };
        query.Criteria.AddCondition(SystemUserRow.Columns.FirstName, ConditionOperator.Equal, name);
        return organization.ServiceFor(organization.SystemUserId).RetrieveMultiple(query).Entities.Single().Id;
    }
}
