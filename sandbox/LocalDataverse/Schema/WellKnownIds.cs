namespace LocalDataverse.Schema;

/// <summary>Ids that are the same in every organization, and those that the sandbox fixes for itself.</summary>
internal static class WellKnownIds
{
    public static readonly Guid SystemAdministrator = new("627090ff-40a3-4053-8790-584edc5be201");
    public static readonly Guid SystemCustomizer = new("119f245c-3cc8-4b62-b31c-d1a046ced15d");
    public static readonly Guid AdministratorProfile = new("572329c1-a042-4e22-be47-367c6374ea45");
    public static readonly Guid Salesperson = new("5a5a5a5a-0000-4000-8000-000000000006");
    public static readonly Guid Organization = new("5a5a5a5a-0000-4000-8000-000000000001");
    public static readonly Guid RootBusinessUnit = new("5a5a5a5a-0000-4000-8000-000000000002");
    public static readonly Guid SystemUser = new("5a5a5a5a-0000-4000-8000-000000000003");
    public static readonly Guid Administrator = new("5a5a5a5a-0000-4000-8000-000000000004");
    public static readonly Guid BaseCurrency = new("5a5a5a5a-0000-4000-8000-000000000005");
}
