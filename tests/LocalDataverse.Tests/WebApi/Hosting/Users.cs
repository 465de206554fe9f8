namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>Users made through the Web API.</summary>
static class Users
{
    public static Task<Guid> Create(Client api, Organization organization) => api.Create("systemusers", new Dictionary<string, object>
    {
        ["firstname"] = "Test",
        ["lastname"] = WebApiTests.Unique("User"),
        ["domainname"] = WebApiTests.Unique("user"),
        ["businessunitid@odata.bind"] = $"/businessunits({organization.RootBusinessUnitId})",
    });

    public static async Task<Guid> WithRole(Client api, Organization organization, string role)
    {
        var user = await Create(api, organization);
        var found = (await api.Get($"roles?$select=name&$filter=name eq '{role}'")).Rows[0]!["roleid"]!.GetValue<string>();
        await api.Post($"systemusers({user})/systemuserroles_association/$ref", new Dictionary<string, string> { ["@odata.id"] = $"roles({found})" });
        return user;
    }
}
