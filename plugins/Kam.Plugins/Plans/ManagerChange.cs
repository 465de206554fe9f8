using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>Another manager for a plan, who decides about it from then on.</summary>
static class ManagerChange
{
    /// <summary>Why the user may not name one, or null. An administrator does when a manager has left.</summary>
    /// <param name="plan">As it was.</param>
    public static Refusal? Judge(Event happened, Entity plan)
    {
        var user = happened.Context.InitiatingUserId;
        if (new MovedPlan(plan).Standing(happened.Service).ChangeManager(user) is not { } refusal) return null;
        return RoleOf.Has(happened.Service, user, Roles.KamAdministrator) || Importers.Include(happened) ? null : refusal;
    }
}
