using System;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Guard;

/// <summary>Who may write computed columns from outside: the system itself, and holders of the importer's role. Asked only when someone does.</summary>
static class Importers
{
    public static bool Include(Event happened)
    {
        var user = happened.Context.InitiatingUserId;
        return IsSystem(happened.Service, user) || RoleOf.Has(happened.Service, user, Roles.KamImporter);
    }

    static bool IsSystem(IOrganizationService service, Guid user) =>
        (Guid)service.Execute(new OrganizationRequest("WhoAmI"))["UserId"] == user;
}
