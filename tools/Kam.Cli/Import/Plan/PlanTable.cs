using Kam.Cli.Progress;

namespace Kam.Cli.Import.Plan;

/// <summary>Shows a plan to the person who will say --apply.</summary>
static class PlanTable
{
    public static void Show(ImportPlan plan, bool createOwners, IWorkLog log)
    {
        Line("categories", plan.Categories);
        Line("clients", plan.Accounts);
        Line("purchases", plan.Purchases);
        if (plan.UnknownOwners.Count > 0)
            log.Say($"  owners      {plan.UnknownOwners.Count} are no users here: {string.Join(", ", plan.UnknownOwners.Take(8))}{(plan.UnknownOwners.Count > 8 ? ", …" : "")}; "
                + (createOwners ? "they will be created." : "new clients of theirs will belong to you (name them in the mapping under owners.users)."));

        void Line(string table, TablePlan part) =>
            log.Say($"  {table,-12}{part.New} new, {part.Updated} changed, {part.Unchanged} unchanged");
    }
}
